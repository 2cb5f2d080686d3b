// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/verdict_panel.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/policy_choice.h"
#include "ui/learn/price_row.h"
#include "ui/learn/verdict.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

using Goal = tradeoff::Policy::Goal;

CardLabel::Ink inkOf(const Verdict &verdict)
{
    if (!verdict.winner)
        return CardLabel::Ink::Plain;
    return *verdict.winner == tradeoff::Hardware::Gpu ? CardLabel::Ink::Gpu : CardLabel::Ink::Cpu;
}

} // namespace

VerdictPanel::VerdictPanel(LearnState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_label(
          new CardLabel(QStringLiteral("policy_label"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_policy(new PolicyChoice(QStringLiteral("policy"), state, this))
    , m_prices(new PriceRow(state, this))
    , m_headline(new CardLabel(QStringLiteral("verdict_headline"), {TypeSize::Body, QFont::DemiBold}, this))
    , m_reason(
          new CardLabel(QStringLiteral("verdict_reason"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
{
    setObjectName(QStringLiteral("verdict_panel"));
    m_label->setText(tr("&Best by"));
    m_label->setTextFormat(Qt::AutoText);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_policy->combo());

    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_policy);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_prices);
    column->addWidget(m_headline);
    column->addWidget(m_reason);

    connect(m_policy, &PolicyChoice::policyChosen, &state, &LearnState::setPolicy);
    connect(&state, &LearnState::traceChanged, this, &VerdictPanel::refresh);
    connect(&state, &LearnState::workloadChanged, this, &VerdictPanel::refresh);
    connect(&state, &LearnState::predictChanged, this, &VerdictPanel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &VerdictPanel::restyle);
    restyle();
    refresh();
}

void VerdictPanel::refresh()
{
    const tradeoff::Policy &policy = m_state.trace().policy();
    m_policy->setPolicy(policy);
    m_prices->setVisible(policy.goal == Goal::Cost || policy.goal == Goal::CostWithinLatency);
    if (m_state.predictStage() == LearnState::PredictStage::Guessing) {
        m_headline->setInk(CardLabel::Ink::Plain);
        m_headline->showText(tr("Hidden until you have guessed"));
        m_reason->showText({});
        return;
    }
    const Verdict verdict = verdictOf(m_state.shownMeasurements(), policy);
    m_headline->setInk(inkOf(verdict));
    m_headline->showText(verdict.headline);
    m_reason->showText(verdict.reason);
}

void VerdictPanel::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Large);
    const int above = theme.space(Space::Medium);
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(theme.space(Space::Hair));
    update();
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect());
}

} // namespace breakeven::ui
