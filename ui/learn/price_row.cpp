// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/price_row.h"

#include "engine/tradeoff/cost_model.h"
#include "ui/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace breakeven::ui {

PriceRow::PriceRow(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("price_row"));
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    connect(&state, &LearnState::devicesChanged, this, &PriceRow::rebuild);
    connect(&state, &LearnState::traceChanged, this, &PriceRow::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &PriceRow::restyle);
    rebuild();
}

void PriceRow::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const tradeoff::Device &device : m_state.devices()) {
        if (device.unavailable)
            continue;
        const QString id = QString::fromStdString(device.id);
        const bool cpu = device.kind == tradeoff::DeviceKind::Cpu;
        auto *label = new QLabel(cpu ? tr("CPU, an hour") : tr("GPU %1, an hour").arg(id), this);
        auto *price = new QDoubleSpinBox(this);
        price->setObjectName(QStringLiteral("price_") + id);
        price->setAccessibleName(tr("Price of %1 in dollars an hour").arg(cpu ? tr("the CPU") : id));
        price->setRange(0, tradeoff::mostDollarsPerHour);
        price->setDecimals(3);
        price->setSingleStep(0.05);
        price->setPrefix(QStringLiteral("$ "));
        price->setSpecialValueText(tr("not set"));
        price->setKeyboardTracking(false);
        label->setBuddy(price);
        connect(price, &QDoubleSpinBox::valueChanged, this, [this, id](double dollars) {
            m_state.setDollarsPerHour(id, dollars > 0 ? std::optional(dollars) : std::nullopt);
        });
        m_form->addRow(label, price);
        m_fields.push_back({id, label, price});
    }
    restyle();
    refresh();
}

void PriceRow::refresh()
{
    for (const Field &field : m_fields) {
        const QSignalBlocker quiet(field.price);
        field.price->setValue(m_state.dollarsPerHour(field.deviceId).value_or(0));
    }
}

void PriceRow::restyle()
{
    const Theme &theme = Theme::instance();
    m_form->setHorizontalSpacing(theme.space(Space::Small));
    m_form->setVerticalSpacing(theme.space(Space::Hair));
    for (const Field &field : m_fields) {
        field.label->setFont(theme.font(TypeSize::Label));
        field.price->setFont(theme.font(TypeSize::Label));
    }
}

} // namespace breakeven::ui
