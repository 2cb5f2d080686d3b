// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/learn_place.h"

#include "ui/learn/device_cards.h"
#include "ui/learn/flow_panel.h"
#include "ui/learn/learn_columns.h"
#include "ui/learn/narration_bar.h"
#include "ui/learn/playback.h"
#include "ui/learn/race_view.h"
#include "ui/learn/reading_panel.h"
#include "ui/learn/rule_view.h"
#include "ui/learn/run_plan.h"
#include "ui/learn/stepper_bar.h"
#include "ui/learn/steps_view.h"
#include "ui/learn/variables_view.h"
#include "ui/learn/workload_panel.h"
#include "ui/widgets/theme.h"

#include <QResizeEvent>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

bool takesTimes(const RunState &run)
{
    return run.running && run.progress && (run.progress->stage == "warming_up" || run.progress->stage == "sampling");
}

} // namespace

LearnPlace::LearnPlace(LearnState &state, RunPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    // In the order in which Tab goes through them.
    , m_stepper(new StepperBar(state, this))
    , m_flow(new FlowPanel(state, this))
{
    setObjectName(QStringLiteral("learn_place"));
    setAccessibleName(tr("Learn"));
    auto *ways = new WaysRow(this);
    auto *rule = new RuleView(state, this);
    auto *steps = new StepsView(state, plan, this);
    auto *variables = new VariablesView(state, this);
    m_workload = new WorkloadPanel(state, plan, this);
    m_cards = new DeviceCards(state, this);
    m_race = new RaceView(state, this);
    m_reading = new ReadingPanel(state, this);
    m_columns = new LearnColumns({.flow = m_flow,
                                  .tables = {rule, steps, variables},
                                  .work = {m_workload, m_cards, m_race},
                                  .reading = m_reading},
                                 this);
    auto *narration = new NarrationBar(state, this);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stepper);
    column->addWidget(ways);
    column->addWidget(m_columns, 1);
    column->addWidget(narration);
    m_stepper->giveKeysTo(*this);

    connect(ways, &WaysRow::wayChosen, this, &LearnPlace::take);
    connect(ways, &WaysRow::pageChosen, this, &LearnPlace::openReading);
    connect(narration, &NarrationBar::insightRequested, this, &LearnPlace::openKeyMoment);
    connect(m_reading, &ReadingPanel::closeRequested, this, &LearnPlace::closeReading);
    connect(m_columns, &LearnColumns::arrangementChanged, this, [this](LearnColumns::Arrangement arrangement) {
        m_reading->setClosable(arrangement != LearnColumns::Arrangement::Four);
    });
    connect(m_workload, &WorkloadPanel::startAgainRequested, this, &LearnPlace::startAgainRequested);
    connect(&m_state, &LearnState::runChanged, this, &LearnPlace::followRun);
    connect(&Theme::instance(), &Theme::changed, this, &LearnPlace::restyle);
    restyle();
    followRun();
}

Playback &LearnPlace::playback() const
{
    return m_stepper->playback();
}

void LearnPlace::openReading(ReadingPage page)
{
    m_reading->open(page);
    m_columns->setReadingOpen(true);
    m_columns->bringIntoView(m_reading);
    m_reading->setFocus();
}

void LearnPlace::openKeyMoment(int number)
{
    openReading(ReadingPage::KeyMoments);
    m_reading->openKeyMoment(number);
}

void LearnPlace::closeReading()
{
    m_columns->setReadingOpen(false);
}

void LearnPlace::take(Way way)
{
    switch (way) {
    case Way::Read: openReading(ReadingPage::Transcript); return;
    case Way::Explain: openReading(ReadingPage::KeyMoments); return;
    case Way::Watch: playback().play(); return;
    case Way::Step:
        playback().pause();
        m_state.moveBy(1);
        return;
    case Way::Practise: Q_EMIT practiceWanted(); return;
    case Way::Review: Q_EMIT reviewWanted(); return;
    case Way::Predict: m_state.setPredicting(true); break;
    case Way::Experiment:
    case Way::Compare: break;
    }
    closeReading();
    QWidget *part = way == Way::Compare ? static_cast<QWidget *>(m_cards) : m_workload;
    m_columns->bringIntoView(part);
    if (way == Way::Experiment) {
        if (auto *slider = m_workload->findChild<QSlider *>())
            slider->setFocus(Qt::ShortcutFocusReason);
    }
}

QSize LearnPlace::minimumSizeHint() const
{
    // At the width there is: a broken line asks for as many lines as it has there, and for no more.
    const QSize least = layout()->minimumSize();
    if (!layout()->hasHeightForWidth())
        return least;
    return {least.width(), layout()->minimumHeightForWidth(std::max(width(), least.width()))};
}

void LearnPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    restyle();
    updateGeometry();
}

void LearnPlace::followRun()
{
    const bool timed = takesTimes(m_state.run());
    if (timed == m_timed)
        return;
    m_timed = timed;
    m_flow->view()->setAnimationsPaused(timed);
    m_race->setAnimationsPaused(timed);
}

void LearnPlace::restyle()
{
    const Theme &theme = Theme::instance();
    // Where there is little width, the content needs it more than the margin does.
    const bool narrow = width() < 700 * theme.typeScale();
    const int side = theme.space(narrow ? Space::Medium : Space::Huge);
    layout()->setContentsMargins(side, theme.space(Space::Medium), side, theme.space(Space::Large));
    layout()->setSpacing(theme.space(Space::Medium));
}

} // namespace breakeven::ui
