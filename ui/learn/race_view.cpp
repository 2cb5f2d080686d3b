// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/race_view.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/device_card_slots.h"
#include "ui/learn/race_lanes.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace breakeven::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto frame = 33ms;

QString factorWords(double slowdown)
{
    const QLocale locale;
    if (slowdown > 1)
        return RaceView::tr("%1 × slower than real").arg(numberText(slowdown, locale));
    if (slowdown < 1)
        return RaceView::tr("%1 × faster than real").arg(numberText(1 / slowdown, locale));
    return RaceView::tr("at real speed");
}

std::vector<double> shownRates(const LearnState &state)
{
    std::vector<double> rates;
    for (const tradeoff::Measurement &m : state.shownMeasurements())
        rates.push_back(m.throughputPerS);
    return rates;
}

QString emptyLane(const LearnState &state, const DeviceSlot &slot)
{
    if (!slot.available && !slot.measurement)
        return slot.reason;
    if (state.predictStage() == LearnState::PredictStage::Guessing)
        return RaceView::tr("Hidden until you have guessed.");
    const RunState &run = state.run();
    if (run.running && run.workload == state.workload())
        return RaceView::tr("Waits for its figures.");
    return RaceView::tr("Not measured yet for this workload.");
}

} // namespace

RaceView::RaceView(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_card(new Card(tr("Side by side"), this))
    , m_factor(
          new CardLabel(QStringLiteral("race_factor"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_again(new LinkButton(tr("race again"), this))
    , m_lanes(new RaceLanes(this))
    , m_markMeaning(new CardLabel(QStringLiteral("race_mark_meaning"),
                                  {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, this))
    , m_outcome(new CardLabel(QStringLiteral("race_outcome"), {.size = TypeSize::Label}, this))
{
    setObjectName(QStringLiteral("race_view"));
    m_factor->setWordWrap(false);
    m_again->setObjectName(QStringLiteral("race_again"));
    m_again->setAccessibleName(tr("Race again"));
    m_card->addToHeader(m_factor);
    m_card->body()->addWidget(m_lanes);
    auto *row = new QHBoxLayout;
    row->addWidget(m_markMeaning, 1);
    row->addWidget(m_again);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_outcome);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);

    m_timer.setObjectName(QStringLiteral("race_timer"));
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &RaceView::advance);
    connect(m_again, &LinkButton::clicked, this, &RaceView::start);
    connect(&state, &LearnState::traceChanged, this, &RaceView::refresh);
    connect(&state, &LearnState::workloadChanged, this, &RaceView::refresh);
    connect(&state, &LearnState::devicesChanged, this, &RaceView::refresh);
    connect(&state, &LearnState::runChanged, this, &RaceView::refresh);
    connect(&state, &LearnState::predictChanged, this, &RaceView::refresh);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (m_moving && Theme::instance().reducedMotion())
            setTime(m_plan.seconds);
    });
    take();
    showMoment();
}

bool RaceView::hidden() const
{
    return m_state.predictStage() == LearnState::PredictStage::Guessing;
}

void RaceView::take()
{
    m_plan = planRace(m_state.shownMeasurements());
    m_rates = shownRates(m_state);
    m_workload = m_state.workload();
    m_moving = false;
    m_time = m_plan.seconds;
}

void RaceView::refresh()
{
    const std::vector<double> rates = shownRates(m_state);
    const bool sameWorkload = m_state.workload() == m_workload;
    if (rates != m_rates || !sameWorkload) {
        m_due = sameWorkload && !rates.empty();
        take();
    }
    if (m_due && !hidden() && !m_state.run().running)
        start();
    else
        showMoment();
}

void RaceView::start()
{
    m_due = false;
    if (m_plan.lanes.empty())
        return;
    m_moving = !Theme::instance().reducedMotion();
    m_time = m_moving ? 0 : m_plan.seconds;
    showMoment();
}

void RaceView::setTime(double seconds)
{
    m_moving = false;
    m_time = std::clamp(seconds, 0.0, m_plan.seconds);
    showMoment();
}

void RaceView::setAnimationsPaused(bool paused)
{
    m_paused = paused;
    updateTimer();
}

void RaceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void RaceView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

void RaceView::updateTimer()
{
    const bool wanted = m_moving && !m_paused && isVisible();
    if (wanted == m_timer.isActive())
        return;
    m_sinceTick.start();
    if (wanted)
        m_timer.start();
    else
        m_timer.stop();
}

void RaceView::advance()
{
    m_time += static_cast<double>(m_sinceTick.restart()) / 1000;
    if (m_time >= m_plan.seconds) {
        m_time = m_plan.seconds;
        m_moving = false;
    }
    showMoment();
}

QString RaceView::outcome() const
{
    const std::vector<tradeoff::Measurement> &measured = m_state.shownMeasurements();
    QStringList times;
    for (const DeviceSlot &slot : deviceSlots(m_state.devices(), measured)) {
        const RacePlan::Lane *lane = m_plan.lane(slot.id);
        if (lane)
            times.append(tr("%1 in %2").arg(slot.title, millisecondsText(m_plan.realSeconds(*lane) * 1000)));
    }
    return tr("%1 samples: %2.").arg(m_plan.markCount * m_plan.samplesPerMark).arg(times.join(tr(", ")));
}

void RaceView::showMoment()
{
    const bool race = !m_plan.lanes.empty() && !hidden();
    std::vector<RaceLanes::Lane> lanes;
    for (const DeviceSlot &slot : deviceSlots(m_state.devices(), m_state.shownMeasurements())) {
        const RacePlan::Lane *lane = race ? m_plan.lane(slot.id) : nullptr;
        RaceLanes::Lane shown{.hardware = slot.hardware, .title = slot.title};
        if (lane) {
            shown.marks = m_plan.marksAt(*lane, m_time);
            shown.result = millisecondsText(m_plan.realSeconds(*lane) * 1000);
        } else {
            shown.reason = emptyLane(m_state, slot);
        }
        lanes.push_back(shown);
    }
    QStringList described;
    for (const RaceLanes::Lane &lane : lanes)
        described.append(lane.title + QStringLiteral(": ") + (lane.reason.isEmpty() ? lane.result : lane.reason));
    m_lanes->setAccessibleName(tr("Race of the devices. %1").arg(described.join(tr("; "))));
    m_lanes->setLanes(std::move(lanes), m_plan.markCount);

    const bool over = race && !m_moving && m_time >= m_plan.seconds;
    m_factor->showText(race ? factorWords(m_plan.slowdown) : QString());
    m_again->setVisible(race);
    m_outcome->showText(over ? outcome() : race ? QString(QChar::Nbsp) : QString());
    if (!race)
        m_markMeaning->showText({});
    else
        m_markMeaning->showText(tr("each mark is %n samples", nullptr, static_cast<int>(m_plan.samplesPerMark)));
    updateTimer();
}

} // namespace breakeven::ui
