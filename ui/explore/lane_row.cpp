// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/lane_row.h"

#include "ui/explore/lane_switch.h"
#include "ui/explore/lane_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace breakeven::ui {

LaneRow::LaneRow(const Lane &lane, QWidget *parent)
    : QWidget(parent)
    , m_id(lane.id)
    , m_switch(new LaneSwitch(this))
    , m_badge(new ProvenanceBadge(lane.provenance, this))
    , m_count(new CardLabel(QStringLiteral("lane_count"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_remove(new LinkButton(tr("Remove"), this))
    , m_column(new QVBoxLayout(this))
    , m_indent(new QHBoxLayout)
    , m_below(new WrappingLayout)
{
    setObjectName(QStringLiteral("lane_") + lane.id);
    m_switch->setObjectName(QStringLiteral("lane_shown_") + lane.id);
    m_badge->setObjectName(QStringLiteral("lane_badge_") + lane.id);
    m_remove->setObjectName(QStringLiteral("lane_remove_") + lane.id);
    m_count->setWordWrap(false);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_switch);
    m_indent->addLayout(m_below);
    m_column->addLayout(m_indent);
    m_below->addWidget(m_badge);
    m_below->addWidget(m_count);
    m_below->addWidget(m_remove);
    connect(m_switch, &QCheckBox::clicked, this, &LaneRow::shownWanted);
    connect(m_remove, &LinkButton::clicked, this, &LaneRow::removeWanted);
    connect(&Theme::instance(), &Theme::changed, this, &LaneRow::restyle);
    setLane(lane);
    restyle();
}

void LaneRow::setLane(const Lane &lane)
{
    m_switch->setLane(lane);
    m_badge->setProvenance(lane.provenance);
    // Nothing is measured before there is a figure.
    m_badge->setVisible(!lane.figures.empty() || !lane.estimates.empty());
    m_count->setText(laneCountText(lane));
    explain(*m_switch, laneExplanation(lane), m_count->text());
    m_count->setToolTip(m_switch->toolTip());
    const bool recording = lane.source == Lane::Source::Recording;
    m_remove->setVisible(recording || lane.source == Lane::Source::Estimate);
    m_remove->setAccessibleName(tr("Remove %1").arg(lane.title()));
    explain(*m_remove,
            recording ? tr("Takes out all lanes of %1. The file stays where it is.").arg(lane.place)
                      : tr("Takes out this estimate."));
}

void LaneRow::restyle()
{
    const Theme &theme = Theme::instance();
    m_indent->setContentsMargins(LaneSwitch::textLeft(), 0, 0, 0);
    m_below->setSpacing(theme.space(Space::Small));
    m_remove->setFont(theme.font(TypeSize::Label));
}

} // namespace breakeven::ui
