// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_process.h"

#include <QPointer>

#include <utility>

#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace breakeven::ui {

namespace {

constexpr qsizetype mostErrors = 4'096; ///< bytes of stderr that are kept
constexpr qsizetype mostLastWords = 200; ///< characters of it that are shown

/// Runs in the child between fork and exec, so it may call nothing but the system.
void becomeChild(pid_t parent)
{
    // A session of its own: a signal reaches all that a wrapper started, and ssh cannot ask for a password on a
    // terminal that nobody looks at.
    ::setsid();
#ifdef Q_OS_LINUX
    // Dies with the thread that started it, which is the window's: even where that is killed.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(1);
#else
    static_cast<void>(parent);
#endif
}

} // namespace

EngineProcess::EngineProcess(QStringList command, Patience patience, QObject *parent, SendSignal sendSignal)
    : QObject(parent)
    , m_command(std::move(command))
    , m_patience(patience)
    , m_sendSignal(sendSignal)
    , m_process(new QProcess)
{
    m_escalation.setSingleShot(true);
    connect(&m_escalation, &QTimer::timeout, this, &EngineProcess::escalate);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &EngineProcess::readLines);
    connect(m_process, &QProcess::readyReadStandardError, this, &EngineProcess::keepErrors);
    connect(m_process, &QProcess::started, this, [this] { m_group = m_process->processId(); });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish({.kind = status == QProcess::NormalExit ? EngineEnd::Kind::Exited : EngineEnd::Kind::Signalled,
                .number = code,
                .trouble = {}});
    });
    // Queued: it may come from within start(), whose caller is not ready for an end.
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_ending != Ending::Over)
                finish({.kind = EngineEnd::Kind::NotStarted, .trouble = m_process->errorString()});
        },
        Qt::QueuedConnection);
}

EngineProcess::~EngineProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        delete m_process;
        return;
    }
    const auto forKill = m_patience.terminate / 5;
    m_process->closeWriteChannel();
    signalAll(SIGTERM);
    if (!m_process->waitForFinished(static_cast<int>((m_patience.terminate - forKill).count()))) {
        signalAll(SIGKILL);
        m_process->waitForFinished(static_cast<int>(forKill.count()));
    }
    letGo();
}

void EngineProcess::start()
{
    m_process->setChildProcessModifier([parent = ::getpid()] { becomeChild(parent); });
    m_process->start(m_command.value(0), m_command.mid(1));
}

void EngineProcess::write(std::string line)
{
    if (m_ending != Ending::No || !m_process->isOpen())
        return;
    line += '\n';
    m_process->write(line.data(), static_cast<qint64>(line.size()));
}

void EngineProcess::askToEnd()
{
    if (m_ending >= Ending::Asked)
        return;
    m_ending = Ending::Asked;
    m_process->closeWriteChannel();
    m_escalation.start(m_patience.ask);
}

void EngineProcess::terminate()
{
    if (m_ending >= Ending::Terminated)
        return;
    m_ending = Ending::Terminated;
    signalAll(SIGTERM);
    m_escalation.start(m_patience.terminate);
}

void EngineProcess::kill()
{
    if (m_ending >= Ending::Killed)
        return;
    m_ending = Ending::Killed;
    signalAll(SIGKILL);
    m_escalation.start(m_patience.terminate);
}

qint64 EngineProcess::processId() const
{
    return m_ending == Ending::Over ? 0 : m_process->processId();
}

QString EngineProcess::lastWords() const
{
    const QString text = QString::fromUtf8(m_errors).trimmed();
    QString line = text.mid(text.lastIndexOf(QLatin1Char('\n')) + 1).simplified();
    if (line.size() > mostLastWords)
        line = line.left(mostLastWords) + QChar(0x2026);
    return line;
}

void EngineProcess::readLines()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    m_framing.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const QPointer<EngineProcess> self(this); // whoever hears a line may let go of this
    while (const auto line = m_framing.next()) {
        Q_EMIT lineRead(*line);
        if (!self)
            return;
    }
}

void EngineProcess::keepErrors()
{
    m_errors = (m_errors + m_process->readAllStandardError()).right(mostErrors);
}

void EngineProcess::finish(const EngineEnd &end)
{
    m_escalation.stop();
    const QPointer<EngineProcess> self(this);
    if (m_process->isOpen()) {
        keepErrors();
        readLines();
    }
    if (!self)
        return;
    // What a wrapper started and left behind. While one of the group lives, its number is given to nobody else.
    if (m_group > 0)
        m_sendSignal(static_cast<pid_t>(-m_group), SIGKILL);
    m_ending = Ending::Over;
    Q_EMIT ended(end);
}

void EngineProcess::escalate()
{
    switch (m_ending) {
    case Ending::No:
    case Ending::Over: break;
    case Ending::Asked: terminate(); break;
    case Ending::Terminated: kill(); break;
    case Ending::Killed:
        m_process->disconnect(this);
        m_ending = Ending::Over;
        connect(m_process, &QProcess::finished, this, &EngineProcess::endedAfterAll);
        letGo();
        Q_EMIT ended({.kind = EngineEnd::Kind::Abandoned, .number = 0, .trouble = {}});
        break;
    }
}

void EngineProcess::signalAll(int signal) const
{
    const auto process = static_cast<pid_t>(m_process->processId());
    if (process <= 0)
        return;
    // Before the child has a group of its own, there is only itself.
    if (m_sendSignal(-process, signal) != 0)
        m_sendSignal(process, signal);
}

void EngineProcess::letGo()
{
    // QProcess's destructor would wait for 30 s.
    if (m_process->state() == QProcess::NotRunning)
        delete m_process;
    else
        QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process = nullptr;
}

} // namespace breakeven::ui
