// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/price_fields.h"

#include "ui/explore/price_field.h"
#include "ui/explore/price_picker.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

PriceFields::PriceFields(ExploreState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("price_fields"));
    setAccessibleName(tr("Prices an hour"));
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::instance().space(Space::Small));
    rebuild();
    refresh();
    connect(&state, &ExploreState::lanesChanged, this, &PriceFields::refresh);
    connect(&state, &ExploreState::settingsChanged, this, &PriceFields::refresh);
    connect(&Theme::instance(), &Theme::changed, this,
            [this] { m_column->setSpacing(Theme::instance().space(Space::Small)); });
}

void PriceFields::refresh()
{
    const std::vector<Lane> &lanes = m_state.lanes();
    if (!std::ranges::equal(lanes, m_fields, {}, &Lane::id, [](const PriceField *field) { return field->laneId(); }))
        rebuild();
    const std::map<QString, LanePrice> &prices = m_state.settings().prices;
    for (std::size_t index = 0; index < m_fields.size(); ++index)
        m_fields[index]->show(lanes[index], prices.contains(lanes[index].id));
}

void PriceFields::rebuild()
{
    // Fields of lanes that stay are kept: the learner may be typing in one.
    std::vector<PriceField *> older = std::move(m_fields);
    m_fields.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (auto *none = qobject_cast<CardLabel *>(item->widget()))
            none->deleteLater();
        delete item;
    }
    for (const Lane &lane : m_state.lanes()) {
        const auto found = std::ranges::find(older, lane.id, [](const PriceField *field) { return field->laneId(); });
        PriceField *field = nullptr;
        if (found != older.end()) {
            field = *found;
            older.erase(found);
        } else {
            field = new PriceField(lane.id, this);
            const QString id = lane.id;
            connect(field, &PriceField::dollarsTyped, this, [this, id](double dollars) {
                give(id, {dollars, tr("your own")});
            });
            connect(field, &PriceField::removeWanted, this, [this, id] { remove(id); });
            connect(field, &PriceField::listWanted, this, [this, id] { pick(id); });
        }
        m_column->addWidget(field);
        m_fields.push_back(field);
    }
    for (PriceField *gone : older) {
        gone->hide();
        gone->deleteLater();
    }
    if (m_fields.empty()) {
        auto *none = new CardLabel(QStringLiteral("price_none"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim},
                                   this);
        none->setText(tr("No device yet."));
        m_column->addWidget(none);
    }
}

void PriceFields::give(const QString &laneId, const LanePrice &price)
{
    ExploreSettings settings = m_state.settings();
    settings.prices[laneId] = price;
    m_state.setSettings(settings, tr("Price"), QStringLiteral("price_") + laneId);
}

void PriceFields::remove(const QString &laneId)
{
    ExploreSettings settings = m_state.settings();
    settings.prices.erase(laneId);
    m_state.setSettings(settings, tr("Price"));
}

void PriceFields::pick(const QString &laneId)
{
    const Lane *lane = m_state.lane(laneId);
    if (!lane)
        return;
    auto *picker = new PricePicker(m_state.catalogue().prices, lane->title(), lane->hardware, this);
    connect(picker, &PricePicker::picked, this, [this, laneId](const LanePrice &price) { give(laneId, price); });
    picker->open();
}

} // namespace breakeven::ui
