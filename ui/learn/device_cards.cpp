// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/device_cards.h"

#include "ui/learn/device_card.h"
#include "ui/learn/verdict_panel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFontMetrics>

namespace breakeven::ui {

namespace {

CardWait waitOf(const LearnState &state, const DeviceSlot &slot)
{
    if (state.predictStage() == LearnState::PredictStage::Guessing)
        return CardWait::Hidden;
    const RunState &run = state.run();
    if (!run.running || run.workload != state.workload())
        return CardWait::None;
    return run.deviceId == slot.id ? CardWait::Measuring : slot.measurement ? CardWait::None : CardWait::InTurn;
}

} // namespace

DeviceCards::DeviceCards(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_verdict(new VerdictPanel(state, this))
{
    setObjectName(QStringLiteral("device_cards"));
    setAccessibleName(tr("Devices side by side"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_row);
    column->addWidget(m_verdict);

    connect(&state, &LearnState::traceChanged, this, &DeviceCards::refresh);
    connect(&state, &LearnState::workloadChanged, this, &DeviceCards::refresh);
    connect(&state, &LearnState::devicesChanged, this, &DeviceCards::refresh);
    connect(&state, &LearnState::runChanged, this, &DeviceCards::refresh);
    connect(&state, &LearnState::predictChanged, this, &DeviceCards::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &DeviceCards::arrange);
    refresh();
    arrange();
}

QSize DeviceCards::minimumSizeHint() const
{
    // Of one card: they go under each other where there is no room beside.
    return {narrowestCard(), QWidget::minimumSizeHint().height()};
}

int DeviceCards::narrowestCard() const
{
    const Theme &theme = Theme::instance();
    return QFontMetrics(theme.font(TypeSize::Body)).averageCharWidth() * 20 + 2 * theme.space(Space::Medium);
}

void DeviceCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DeviceCards::arrange()
{
    const int gap = Theme::instance().space(Space::Small);
    const auto count = static_cast<int>(m_cards.size());
    const bool beside = width() >= count * narrowestCard() + (count - 1) * gap;
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() != direction)
        m_row->setDirection(direction);
    m_row->setSpacing(gap);
    layout()->setSpacing(gap);
}

void DeviceCards::refresh()
{
    const std::vector<DeviceSlot> places = deviceSlots(m_state.devices(), m_state.shownMeasurements());
    std::vector<tradeoff::Hardware> hardware;
    for (const DeviceSlot &slot : places)
        hardware.push_back(slot.hardware);
    if (hardware != m_hardware) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (const tradeoff::Hardware one : hardware) {
            m_cards.push_back(new DeviceCard(one, this));
            m_row->addWidget(m_cards.back(), 1);
        }
        m_hardware = hardware;
        arrange();
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_cards[i]->show(places[i], waitOf(m_state, places[i]));
        m_cards[i]->explainWords(m_state.lesson());
    }
}

} // namespace breakeven::ui
