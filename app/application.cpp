// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/application.h"

#include "app/ending_signals.h"
#include "app/engine_command.h"
#include "lessons/reader/lesson_reader.h"
#include "ui/language/language.h"
#include "ui/learn/playback.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>

#include <chrono>
#include <cstdio>
#include <utility>

namespace breakeven::app {

namespace {

using namespace std::chrono_literals;

/// The client ends the engine within 3 s; should it fail to, the window's end does not wait for it.
constexpr auto longestEnd = 3s;

/// What is lost of the window's state at most should the program end without closing it.
constexpr auto keptAfter = 10s;

/// All of Learn fits at the desktop's own type size; a smaller screen gets what it has.
constexpr QSize firstSize{1440, 980};

} // namespace

Application::Application(CommandLine line, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_kept(loadKeptState(keptStateFile()))
    , m_client(engineCommand(m_line.engine, QCoreApplication::applicationDirPath()))
    , m_plan(m_client, m_state)
    , m_places(m_client, m_state, m_plan, QFileInfo(keptStateFile()).absolutePath())
    , m_present(m_state, m_plan)
{
    ui::Language::instance().choose(m_line.language.isEmpty() ? m_kept.state.language : m_line.language);
    makeWindow();
    connect(m_window.get(), &ui::MainWindow::firstPainted, &m_client, &ui::EngineClient::start);
    // The menu that it was chosen in belongs to the window that goes.
    connect(&ui::Language::instance(), &ui::Language::changed, this, &Application::changeLanguage,
            Qt::QueuedConnection);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keptAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &Application::keepNow);
    connect(&m_places, &WindowPlaces::learnMade, this, &Application::takeSpeed);
    connect(&m_client, &ui::EngineClient::stopped, this, [this] {
        if (m_ending)
            QCoreApplication::quit();
    });
}

Application::~Application() = default;

void Application::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_places.places(), m_state);
    m_places.lead(*m_window);
    connect(m_window.get(), &ui::MainWindow::closed, this, &Application::end);
    connect(m_window.get(), &ui::MainWindow::presentWanted, &m_present, &ui::PresentMode::start);
}

void Application::changeLanguage()
{
    if (m_ending)
        return;
    if (m_places.learn())
        m_speed = m_places.learn()->playback().speed();
    m_present.leave();
    const QByteArray geometry = m_window->saveGeometry();
    const auto appearance = m_window->chosenAppearance();
    const QString place = m_window->currentPlaceId();
    const QString notice = m_window->notice();
    // First, so that none of its views follows what comes.
    m_window.reset();
    translateLesson();
    makeWindow();
    m_window->openPlace(place);
    m_window->chooseAppearance(appearance);
    m_window->restoreGeometry(geometry);
    if (!notice.isEmpty())
        m_window->tell(notice);
    m_window->show();
    m_window->activateWindow();
    keepNow();
}

void Application::translateLesson()
{
    const QString folder = m_state.lesson().folder;
    if (folder.isEmpty())
        return;
    // One that has become unreadable stays in the language it was read in.
    if (auto lesson = lessons::readLesson(folder, ui::Language::instance().ofLessons()))
        m_state.translateLesson(std::move(*lesson));
}

tradeoff::Result<void> Application::open()
{
    const LoadedState &kept = m_kept;
    openLesson(kept.state.lessonFolder);
    if (m_line.step && *m_line.step > m_state.trace().stepCount()) {
        return tradeoff::failure(tradeoff::ErrorCode::BadRequest,
                                 QStringLiteral("The lesson has %1 steps; there is no step %2.")
                                     .arg(m_state.trace().stepCount())
                                     .arg(*m_line.step)
                                     .toStdString());
    }
    m_window->openPlace(m_line.place);
    restore(kept.state);
    if (!kept.trouble.isEmpty())
        m_window->tell(kept.trouble);
    if (m_line.step)
        m_state.moveToStep(*m_line.step, tradeoff::Stage::Start);
    if (m_line.runOnStart)
        connect(&m_client, &ui::EngineClient::devices, this, &Application::runOnStart, Qt::SingleShotConnection);
    m_window->show();
    keepChanges();
    return {};
}

void Application::keepChanges()
{
    const auto changed = [this] {
        if (!m_keepSoon.isActive())
            m_keepSoon.start();
    };
    connect(&m_state, &ui::LearnState::cursorChanged, this, changed);
    connect(&m_state, &ui::LearnState::workloadChanged, this, changed);
    connect(&m_state, &ui::LearnState::traceChanged, this, changed);
    connect(&ui::Theme::instance(), &ui::Theme::changed, this, changed);
}

void Application::openLesson(const QString &kept)
{
    const QStringList builtIn = ui::MainWindow::builtInLessons();
    // A lesson that is wanted and broken leaves its message; the one built in then stands behind it.
    if (!builtIn.isEmpty())
        m_window->openLesson(builtIn.constFirst());
    const QString wanted = m_line.lesson.isEmpty() ? kept : m_line.lesson;
    if (!wanted.isEmpty() && wanted != m_state.lesson().folder)
        m_window->openLesson(wanted);
}

void Application::restore(const KeptState &kept)
{
    ui::Theme &theme = ui::Theme::instance();
    theme.setTypeScale(kept.typeScale);
    if (kept.reducedMotion)
        theme.setReducedMotion(true);
    if (kept.appearance)
        m_window->chooseAppearance(kept.appearance);
    if (!m_window->restoreGeometry(kept.geometry))
        m_window->resize(firstSize.boundedTo(m_window->screen()->availableSize()));
    m_speed = kept.speed;
    takeSpeed();
    for (auto price = kept.dollarsPerHour.cbegin(); price != kept.dollarsPerHour.cend(); ++price)
        m_state.setDollarsPerHour(price.key(), price.value());
    m_state.setBusyShares(kept.busyShares);
    if (kept.lessonFolder != m_state.lesson().folder)
        return;
    m_state.setCursor(kept.cursor);
    if (kept.workload)
        m_state.setWorkload(*kept.workload);
}

void Application::takeSpeed()
{
    if (m_places.learn())
        m_places.learn()->playback().setSpeed(m_speed);
}

QString Application::keptLanguage() const
{
    // That of the command line is for this time.
    const QString &chosen = ui::Language::instance().chosen();
    return !m_line.language.isEmpty() && chosen == m_line.language ? m_kept.state.language : chosen;
}

tradeoff::Result<void> Application::keep() const
{
    const ui::Theme &theme = ui::Theme::instance();
    return keepState(keptStateFile(),
                     {.geometry = m_window->saveGeometry(),
                      .lessonFolder = m_state.lesson().folder,
                      .cursor = m_state.cursor(),
                      .workload = m_state.workload(),
                      .appearance = m_window->chosenAppearance(),
                      .typeScale = m_present.ownTypeScale(),
                      .reducedMotion = theme.reducedMotion(),
                      .language = keptLanguage(),
                      .speed = m_places.learn() ? m_places.learn()->playback().speed() : m_speed,
                      .dollarsPerHour = m_state.prices(),
                      .busyShares = m_state.busyShares()});
}

void Application::keepNow()
{
    // Writing waits for the disk; not while the engine takes times.
    if (m_plan.running()) {
        m_keepSoon.start();
        return;
    }
    const auto kept = keep();
    if (!kept && !std::exchange(m_toldOfKeeping, true)) {
        m_window->tell(
            tr("The window's state could not be kept. %1").arg(QString::fromStdString(kept.error().message)));
    }
}

void Application::runOnStart()
{
    m_plan.measure(m_state.workload());
}

void Application::end()
{
    if (std::exchange(m_ending, true))
        return;
    m_keepSoon.stop();
    m_present.leave();
    // The window is closing: there is no better place left to say it.
    if (const auto kept = keep(); !kept)
        std::fprintf(stderr, "breakeven: The window's state was not kept. %s\n", kept.error().message.c_str());
    m_window->hide();
    QTimer::singleShot(longestEnd, QCoreApplication::instance(), &QCoreApplication::quit);
    m_client.stop();
    if (m_client.state() == ui::EngineClient::State::Stopped)
        QCoreApplication::quit();
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("breakeven"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BREAKEVEN_VERSION));
}

int runWindow(const CommandLine &line)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setDesktopFileName(QStringLiteral("breakeven"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/breakeven.svg")));
    ui::Theme::instance().follow(*qApp);
    const EndingSignals endings;
    Application application(line);
    QObject::connect(&endings, &EndingSignals::endWanted, &application, &QApplication::closeAllWindows);
    if (const auto opened = application.open(); !opened) {
        std::fprintf(stderr, "breakeven: %s\n", opened.error().message.c_str());
        return 2;
    }
    return QApplication::exec();
}

} // namespace breakeven::app
