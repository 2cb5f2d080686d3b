// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "ui/engine_client/engine_process.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>

using namespace breakeven;
using namespace breakeven::support;
using breakeven::ui::EngineEnd;
using breakeven::ui::EngineProcess;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(breakeven::ui::EngineEnd)

namespace {

constexpr EngineProcess::Patience shortly{.ask = 50ms, .terminate = 50ms};

QStringList shell(const QString &script)
{
    return {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
}

bool isAlive(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.at(text.lastIndexOf(')') + 2) != 'Z';
}

/// Lines and end of a process.
struct Heard {
    explicit Heard(const EngineProcess &process)
    {
        QObject::connect(&process, &EngineProcess::lineRead, &context, [this](const auto &line) {
            lines << QByteArray::fromStdString(line.text);
            tooLong += line.tooLong ? 1 : 0;
        });
        QObject::connect(&process, &EngineProcess::ended, &context, [this](const EngineEnd &end) { ends << end; });
    }
    QObject context;
    QList<QByteArray> lines;
    int tooLong = 0;
    QList<EngineEnd> ends;
};

} // namespace

class TestEngineClientProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(childProcesses().size(), std::size_t{0}); }

    void lines_goBothWaysAndTheLastComesBeforeTheEnd()
    {
        EngineProcess process(shell(QStringLiteral("read a; printf '%s\\nhalf' \"$a\"; exit 3")), shortly);
        Heard heard(process);
        process.start();
        process.write("hello");
        QTRY_COMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.lines, QList<QByteArray>{"hello"}); // half a line is none
        QCOMPARE(heard.ends[0].kind, EngineEnd::Kind::Exited);
        QCOMPARE(heard.ends[0].number, 3);
        QCOMPARE(process.processId(), 0);
        process.write("too late");
        process.kill();
    }

    void lines_overTheLimitAreReportedOnce()
    {
        EngineProcess process(shell(QStringLiteral("head -c 3000000 /dev/zero; echo; echo short")), shortly);
        Heard heard(process);
        process.start();
        QTRY_COMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.tooLong, 1);
        QCOMPARE(heard.lines, QList<QByteArray>({"", "short"}));
    }

    void lastWords_areTheEndOfStderr_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        QTest::addRow("none") << QStringLiteral("true") << QString();
        QTest::addRow("last line") << QStringLiteral("printf 'one\\n  two \\n\\n' >&2") << QStringLiteral("two");
        QTest::addRow("megabytes") << QStringLiteral(
            "head -c 5000000 /dev/zero | tr '\\0' x >&2; echo >&2; echo end >&2")
                                   << QStringLiteral("end");
        QTest::addRow("long line") << QStringLiteral("head -c 5000 /dev/zero | tr '\\0' x >&2")
                                   << QString(200, QLatin1Char('x')) + QChar(0x2026);
    }
    void lastWords_areTheEndOfStderr()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, words);
        EngineProcess process(shell(script), shortly);
        Heard heard(process);
        process.start();
        QTRY_COMPARE(heard.ends.size(), 1);
        QCOMPARE(process.lastWords(), words);
    }

    void start_ofNoProgramIsAnEnd_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addRow("not there") << QStringList{QStringLiteral("/nowhere/breakeven-engine")};
        QTest::addRow("a folder") << QStringList{QStringLiteral("/")};
        QTest::addRow("nothing") << QStringList{};
        QTest::addRow("empty") << QStringList{QString()};
    }
    void start_ofNoProgramIsAnEnd()
    {
        QFETCH(const QStringList, command);
        EngineProcess process(command, shortly);
        Heard heard(process);
        process.start();
        process.write("hello");
        QCOMPARE(heard.ends.size(), 0); // not from within start()
        QTRY_COMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.ends[0].kind, EngineEnd::Kind::NotStarted);
        QVERIFY(!heard.ends[0].trouble.isEmpty());
    }

    void end_getsRougherByItself_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("signal"); ///< that ends it; 0: it ends by itself
        QTest::addRow("at the end of its input") << QStringLiteral("echo; cat") << 0;
        QTest::addRow("at SIGTERM") << QStringLiteral("echo; exec tail -f /dev/null") << SIGTERM;
        QTest::addRow("at SIGKILL") << QStringLiteral("trap '' TERM; echo; exec tail -f /dev/null") << SIGKILL;
        QTest::addRow("stopped") << QStringLiteral("echo; kill -STOP $$") << SIGKILL;
    }
    void end_getsRougherByItself()
    {
        QFETCH(const QString, script);
        QFETCH(const int, signal);
        // Much time for a program that needs none, so that a busy machine changes nothing.
        EngineProcess process(shell(script), signal == 0 ? EngineProcess::Patience{.ask = 1min} : shortly);
        Heard heard(process);
        process.start();
        QTRY_COMPARE(heard.lines.size(), 1);
        process.askToEnd();
        QTRY_COMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.ends[0].kind, signal == 0 ? EngineEnd::Kind::Exited : EngineEnd::Kind::Signalled);
        QCOMPARE(heard.ends[0].number, signal);
    }

    void kill_reachesAllThatAWrapperStarted()
    {
        EngineProcess process(shell(QStringLiteral("tail -f /dev/null & echo $!; wait")), shortly);
        Heard heard(process);
        process.start();
        QTRY_COMPARE(heard.lines.size(), 1);
        const qint64 grandchild = heard.lines[0].toLongLong();
        QVERIFY(isAlive(grandchild));
        process.kill();
        QTRY_COMPARE(heard.ends.size(), 1);
        QTRY_VERIFY(!isAlive(grandchild));
    }

    void death_ofAWrapperTakesWhatItStartedAlong()
    {
        EngineProcess process(shell(QStringLiteral("tail -f /dev/null & echo $!; wait")), shortly);
        Heard heard(process);
        process.start();
        QTRY_COMPARE(heard.lines.size(), 1);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QTRY_COMPARE(heard.ends.size(), 1);
        QCOMPARE(heard.ends[0].number, SIGKILL);
        QTRY_VERIFY(!isAlive(heard.lines[0].toLongLong()));
    }

    /// One that no signal reaches, as a process in a driver's uninterruptible wait.
    void kill_inVainAbandonsTheProcess()
    {
        qint64 number = 0;
        {
            EngineProcess process(shell(QStringLiteral("echo; exec tail -f /dev/null")), shortly, nullptr,
                                  [](pid_t, int) { return 0; });
            Heard heard(process);
            process.start();
            QTRY_COMPARE(heard.lines.size(), 1);
            number = process.processId();
            process.terminate();
            QTRY_COMPARE(heard.ends.size(), 1);
            QCOMPARE(heard.ends[0].kind, EngineEnd::Kind::Abandoned);
            QCOMPARE(process.processId(), 0);
        }
        QVERIFY(isAlive(number));
        ::kill(static_cast<pid_t>(number), SIGKILL);
        QTRY_COMPARE(childProcesses().size(), std::size_t{0}); // whoever comes to an end after all leaves no zombie
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void destructor_doesNotWaitForOneThatCannotBeKilled()
    {
        qint64 number = 0;
        {
            EngineProcess process(shell(QStringLiteral("echo; exec tail -f /dev/null")), shortly, nullptr,
                                  [](pid_t, int) { return 0; });
            Heard heard(process);
            process.start();
            QTRY_COMPARE(heard.lines.size(), 1);
            number = process.processId();
        }
        QVERIFY(isAlive(number));
        ::kill(static_cast<pid_t>(number), SIGKILL);
        QTRY_COMPARE(childProcesses().size(), std::size_t{0});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void death_ofTheWindowTakesTheEngineAlong_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addRow("idle") << QStringList{};
        QTest::addRow("deaf") << QStringList{QStringLiteral("deaf")};
    }
    void death_ofTheWindowTakesTheEngineAlong()
    {
        QFETCH(const QStringList, script);
        QProcess window;
        window.start(QStringLiteral(BREAKEVEN_ENGINE_HOLDER),
                     QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)} + script);
        QTRY_VERIFY(window.canReadLine());
        const qint64 engine = window.readLine().trimmed().toLongLong();
        QVERIFY(isAlive(engine));
        window.kill(); // the window has no time to say anything
        QTRY_COMPARE(window.state(), QProcess::NotRunning);
        QTRY_VERIFY(!isAlive(engine));
    }
};

QTEST_GUILESS_MAIN(TestEngineClientProcess)
#include "tst_engine_client_process.moc"
