// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/price_field.h"

#include "engine/tradeoff/cost_model.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/quiet_value.h"
#include "ui/widgets/stopping_spin_box.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace breakeven::ui {

namespace {

constexpr double leastDollars = 0.001;
constexpr int decimals = 5;

} // namespace

PriceField::PriceField(const QString &laneId, QWidget *parent)
    : QWidget(parent)
    , m_laneId(laneId)
    , m_title(new CardLabel(QStringLiteral("price_title_") + laneId, {.size = TypeSize::Label}, this))
    , m_price(new StoppingSpinBox(this))
    , m_note(new CardLabel(QStringLiteral("price_note_") + laneId,
                           {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, this))
    , m_list(new LinkButton(tr("from the list …"), this))
    , m_remove(new LinkButton(tr("remove"), this))
{
    setObjectName(QStringLiteral("price_field_") + laneId);
    m_price->setObjectName(QStringLiteral("price_") + laneId);
    m_price->setScale({leastDollars, tradeoff::mostDollarsPerHour, decimals}, decimals);
    m_price->setMinimum(0);
    m_price->setPrefix(tr("$ "));
    m_price->setSpecialValueText(tr("not set"));
    m_list->setObjectName(QStringLiteral("price_list_") + laneId);
    m_remove->setObjectName(QStringLiteral("price_remove_") + laneId);

    auto *links = new QHBoxLayout;
    links->addWidget(m_list);
    links->addWidget(m_remove);
    links->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_price, 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->addLayout(links, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    connect(m_price, &QDoubleSpinBox::valueChanged, this, &PriceField::take);
    connect(m_list, &LinkButton::clicked, this, &PriceField::listWanted);
    connect(m_remove, &LinkButton::clicked, this, &PriceField::removeWanted);
    connect(&Theme::instance(), &Theme::changed, this, &PriceField::restyle);
    restyle();
}

void PriceField::show(const Lane &lane, bool canRemove)
{
    const QString title = lane.title();
    m_shown = lane.dollarsPerHour.value_or(0);
    m_canRemove = canRemove;
    m_title->setText(title);
    showQuietly(*m_price, m_shown);
    m_price->setAccessibleName(tr("Dollars an hour of %1").arg(title));
    m_price->setAccessibleDescription(lane.priceSource);
    m_note->showText(lane.priceSource);
    m_list->setAccessibleName(tr("Price of %1 from the list").arg(title));
    m_remove->setAccessibleName(tr("Remove the price of %1").arg(title));
    // Hidden, it would take the focus along.
    m_remove->setEnabled(canRemove);
}

void PriceField::take(double dollarsPerHour)
{
    if (dollarsPerHour == 0 && m_canRemove) {
        Q_EMIT removeWanted();
        return;
    }
    if (const auto valid = tradeoff::validatedPrice(dollarsPerHour))
        Q_EMIT dollarsTyped(*valid);
    else
        showQuietly(*m_price, m_shown);
}

void PriceField::restyle()
{
    const Theme &theme = Theme::instance();
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setHorizontalSpacing(theme.space(Space::Small));
    grid->setVerticalSpacing(theme.space(Space::Hair) / 2);
    m_price->setFont(theme.figureFont(TypeSize::Body, QFont::DemiBold));
    // Room for ordinary prices; a box for the largest there can be would fill the column.
    m_price->setFixedWidth(m_price->fontMetrics().horizontalAdvance(QStringLiteral("$ 21.95764"))
                           + theme.space(Space::Huge) + theme.space(Space::Small));
    for (LinkButton *link : {m_list, m_remove})
        link->setFont(theme.font(TypeSize::Small));
}

} // namespace breakeven::ui
