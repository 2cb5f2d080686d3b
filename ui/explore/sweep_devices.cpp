// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_devices.h"

#include "ui/language/engine_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

class SweepDevicesText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::SweepDevices)
};

QString wordOf(tradeoff::Hardware hardware, const QString &id, bool several)
{
    if (hardware == tradeoff::Hardware::Cpu)
        return SweepDevicesText::tr("CPU");
    return several ? SweepDevicesText::tr("GPU %1").arg(id) : SweepDevicesText::tr("GPU");
}

SweepDevice ofThisMachine(const tradeoff::Device &device, bool several)
{
    const QString id = QString::fromStdString(device.id);
    SweepDevice one{.laneId = hereLaneId(id),
                    .word = wordOf(tradeoff::hardwareOf(device.kind), id, several),
                    .text = {},
                    .isThere = !device.unavailable};
    QStringList parts;
    if (device.unavailable) {
        parts = {engineWords(device.unavailable->sentence), engineWords(device.unavailable->mend)};
        parts.removeAll(QString());
        one.text = parts.join(QLatin1Char(' '));
        return one;
    }
    const QString name = QString::fromStdString(device.name);
    one.text = name.isEmpty() ? SweepDevicesText::tr("this machine")
                              : SweepDevicesText::tr("%1, this machine").arg(name);
    return one;
}

bool isConnected(const Lane &lane)
{
    // The figures of a machine that is gone are Recorded.
    return lane.source == Lane::Source::Machine && lane.provenance == tradeoff::Provenance::Measured;
}

} // namespace

std::vector<SweepDevice> sweepDevices(const ExploreState &state)
{
    std::vector<SweepDevice> all;
    const std::vector<tradeoff::Device> &here = state.learn().devices();
    const auto gpus = std::ranges::count_if(here, [](const tradeoff::Device &device) {
        return tradeoff::hardwareOf(device.kind) == tradeoff::Hardware::Gpu && !device.unavailable;
    });
    for (const tradeoff::Device &device : here)
        all.push_back(ofThisMachine(device, gpus > 1));
    for (const Lane &lane : state.lanes()) {
        if (isConnected(lane))
            all.push_back({lane.id, wordOf(lane.hardware, lane.deviceId, lane.deviceId != QLatin1StringView("cuda:0")),
                           lane.title(), true});
    }
    return all;
}

SweepDevices::SweepDevices(ExploreState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sweep_devices"));
    setAccessibleName(tr("Devices to measure"));
    m_column->setContentsMargins({});
    rebuild();
    connect(&state, &ExploreState::settingsChanged, this, &SweepDevices::refresh);
    connect(&state, &ExploreState::lanesChanged, this, &SweepDevices::refresh);
    connect(&state.learn(), &LearnState::devicesChanged, this, &SweepDevices::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &SweepDevices::restyle);
    restyle();
    refresh();
}

bool SweepDevices::anyTicked() const
{
    return std::ranges::any_of(m_ticks, &QCheckBox::isChecked);
}

void SweepDevices::refresh()
{
    if (std::vector<SweepDevice> devices = sweepDevices(m_state); devices != m_devices) {
        m_devices = std::move(devices);
        rebuild();
    }
    const std::set<QString> &leftOut = m_state.settings().sweep.leftOutLanes;
    auto tick = m_ticks.begin();
    for (const SweepDevice &device : m_devices) {
        if (device.isThere)
            (*tick++)->setChecked(!leftOut.contains(device.laneId));
    }
}

void SweepDevices::rebuild()
{
    QString focused;
    for (QCheckBox *tick : m_ticks) {
        if (tick->hasFocus())
            focused = tick->objectName();
    }
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // A signal of the box itself may have led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_ticks.clear();
    for (const SweepDevice &device : m_devices) {
        auto *text = new CardLabel(QStringLiteral("sweep_device_text_") + device.laneId,
                                   {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, this);
        if (device.isThere) {
            auto *tick = new QCheckBox(device.word, this);
            tick->setObjectName(QStringLiteral("sweep_device_") + device.laneId);
            tick->setAccessibleName(tr("Measure on the %1").arg(device.word));
            tick->setAccessibleDescription(device.text);
            connect(tick, &QCheckBox::clicked, this, [this, id = device.laneId](bool on) { give(id, on); });
            m_column->addWidget(tick);
            m_ticks.push_back(tick);
            text->setText(device.text);
            if (tick->objectName() == focused)
                tick->setFocus();
        } else {
            text->setText(tr("%1: %2").arg(device.word, device.text));
        }
        m_column->addWidget(text);
    }
    if (m_devices.empty()) {
        auto *text = new CardLabel(QStringLiteral("sweep_device_none"),
                                   {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, this);
        text->setText(tr("The engine has not told its devices yet."));
        m_column->addWidget(text);
    }
    restyle();
}

void SweepDevices::give(const QString &laneId, bool on)
{
    ExploreSettings settings = m_state.settings();
    if (on)
        settings.sweep.leftOutLanes.erase(laneId);
    else
        settings.sweep.leftOutLanes.insert(laneId);
    m_state.setSettings(settings, tr("Devices to measure"));
}

void SweepDevices::restyle()
{
    const Theme &theme = Theme::instance();
    m_column->setSpacing(theme.space(Space::Hair) / 2);
    for (QCheckBox *tick : m_ticks)
        tick->setFont(theme.font(TypeSize::Body));
    for (CardLabel *text : findChildren<CardLabel *>()) {
        // Below the word, not below the box.
        const bool below = text->objectName().startsWith(QLatin1StringView("sweep_device_text_"))
            && findChild<QCheckBox *>(QString(text->objectName()).remove(QLatin1StringView("text_")));
        text->setContentsMargins(below ? theme.space(Space::Huge) : 0, 0, 0, theme.space(Space::Hair));
    }
}

} // namespace breakeven::ui
