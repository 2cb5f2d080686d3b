// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_mode.h"

#include "ui/present/present_window.h"
#include "ui/present/speaker_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

PresentScreens presentScreens(int screenCount, int ownScreen)
{
    if (screenCount < 2)
        return {};
    const int own = std::clamp(ownScreen, 0, screenCount - 1);
    return {.audience = own == 0 ? 1 : 0, .speaker = own};
}

PresentMode::PresentMode(LearnState &learn, RunPlan &plan, QObject *parent)
    : QObject(parent)
    , m_learn(learn)
    , m_plan(plan)
    , m_state(learn)
{
    const auto takeQuestions = [this] { m_votes.setQuestions(m_learn.lesson().questions); };
    connect(&learn, &LearnState::lessonChanged, this, takeQuestions);
    connect(&learn, &LearnState::lessonTranslated, this, takeQuestions);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PresentMode::leave);
    connect(qApp, &QGuiApplication::screenAdded, this, &PresentMode::place);
    connect(qApp, &QGuiApplication::screenRemoved, this, &PresentMode::place, Qt::QueuedConnection);
    takeQuestions();
}

PresentMode::~PresentMode()
{
    leave();
}

void PresentMode::start()
{
    if (m_window) {
        m_window->activateWindow();
        return;
    }
    const QWidget *working = QApplication::activeWindow();
    m_own = working ? working->screen() : QGuiApplication::primaryScreen();
    m_others.clear();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isWindow() && window->isVisible() && !window->isMaximized() && !window->isFullScreen())
            m_others.push_back({window, window->geometry()});
    }
    m_state.begin();
    m_window = new PresentWindow({.state = m_state, .plan = m_plan, .timer = m_timer, .votes = m_votes});
    connect(m_window, &PresentWindow::leaveWanted, this, &PresentMode::leave);
    connect(m_window, &PresentWindow::notesWanted, this, &PresentMode::toggleSpeaker);
    place();
    m_window->setFocus();
}

void PresentMode::place()
{
    if (!m_window)
        return;
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    const PresentScreens places = presentScreens(static_cast<int>(screens.size()),
                                                 static_cast<int>(screens.indexOf(m_own.data())));
    QScreen *audience = screens[places.audience];
    m_window->setGeometry(audience->geometry());
    m_window->winId();
    m_window->windowHandle()->setScreen(audience);
    m_window->showFullScreen();
    if (places.speaker >= 0)
        openSpeaker(screens[places.speaker]);
    m_window->activateWindow();
}

void PresentMode::openSpeaker(QScreen *screen)
{
    if (!m_speaker) {
        m_speaker = new SpeakerWindow(
            {.state = m_state, .timer = m_timer, .votes = m_votes, .typeScale = m_window->ownTypeScale()});
        m_speaker->setVoting(m_window->voting());
        connect(m_window, &PresentWindow::votingChanged, m_speaker, &SpeakerWindow::setVoting);
        connect(m_speaker, &SpeakerWindow::keyPressed, this,
                [this](QKeyEvent *key) { key->setAccepted(m_window && m_window->take(*key)); });
    }
    const QRect room = screen->availableGeometry();
    m_speaker->resize(room.size() * 2 / 3);
    m_speaker->move(room.center() - m_speaker->rect().center());
    m_speaker->show();
}

void PresentMode::toggleSpeaker()
{
    if (m_speaker && m_speaker->isVisible())
        m_speaker->hide();
    else
        openSpeaker(m_own ? m_own.data() : QGuiApplication::primaryScreen());
}

void PresentMode::leave()
{
    if (!m_window)
        return;
    // A key of one of them may be what has brought us here.
    PresentWindow *window = std::exchange(m_window, nullptr);
    SpeakerWindow *speaker = std::exchange(m_speaker, nullptr);
    window->giveTypeBack();
    window->hide();
    window->deleteLater();
    if (speaker) {
        speaker->hide();
        speaker->deleteLater();
    }
    m_state.end();
    for (const Placed &other : m_others) {
        if (other.window && other.window->isVisible() && other.window->geometry() != other.geometry)
            other.window->setGeometry(other.geometry);
    }
    m_others.clear();
    Q_EMIT left();
}

double PresentMode::ownTypeScale() const
{
    return m_window ? m_window->ownTypeScale() : Theme::instance().typeScale();
}

} // namespace breakeven::ui
