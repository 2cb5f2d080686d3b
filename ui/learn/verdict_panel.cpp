// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/verdict_panel.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/price_row.h"
#include "ui/learn/verdict.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

using Goal = tradeoff::Policy::Goal;

constexpr double firstLimitMs = 50;

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
    , m_policy(new QComboBox(this))
    , m_limit(new QDoubleSpinBox(this))
    , m_prices(new PriceRow(state, this))
    , m_headline(new CardLabel(QStringLiteral("verdict_headline"), {TypeSize::Body, QFont::DemiBold}, this))
    , m_reason(
          new CardLabel(QStringLiteral("verdict_reason"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
{
    setObjectName(QStringLiteral("verdict_panel"));
    m_label->setText(tr("&Best by"));
    m_label->setTextFormat(Qt::AutoText);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_policy);
    m_policy->setObjectName(QStringLiteral("policy_combo"));
    m_policy->setAccessibleName(tr("What the best device is chosen by"));
    m_policy->addItem(tr("lowest latency"), static_cast<int>(Goal::Latency));
    m_policy->addItem(tr("highest throughput"), static_cast<int>(Goal::Throughput));
    m_policy->addItem(tr("lowest cost"), static_cast<int>(Goal::Cost));
    m_policy->addItem(tr("lowest cost within"), static_cast<int>(Goal::CostWithinLatency));
    m_limit->setObjectName(QStringLiteral("policy_limit"));
    m_limit->setAccessibleName(tr("Latency limit in milliseconds"));
    m_limit->setRange(0.1, 100'000);
    m_limit->setDecimals(1);
    m_limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_limit->setSuffix(tr(" ms"));
    m_limit->setKeyboardTracking(false);
    m_limit->setValue(firstLimitMs);

    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_policy);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_limit, 0, Qt::AlignLeft);
    column->addWidget(m_prices);
    column->addWidget(m_headline);
    column->addWidget(m_reason);

    connect(m_policy, &QComboBox::currentIndexChanged, this, &VerdictPanel::applyPolicy);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &VerdictPanel::applyPolicy);
    connect(&state, &LearnState::traceChanged, this, &VerdictPanel::refresh);
    connect(&state, &LearnState::workloadChanged, this, &VerdictPanel::refresh);
    connect(&state, &LearnState::predictChanged, this, &VerdictPanel::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &VerdictPanel::restyle);
    restyle();
    refresh();
}

void VerdictPanel::applyPolicy()
{
    const auto goal = static_cast<Goal>(m_policy->currentData().toInt());
    m_state.setPolicy({goal, goal == Goal::CostWithinLatency ? m_limit->value() : 0});
}

void VerdictPanel::refresh()
{
    const tradeoff::Policy &policy = m_state.trace().policy();
    {
        const QSignalBlocker quietPolicy(m_policy);
        const QSignalBlocker quietLimit(m_limit);
        m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(policy.goal)));
        if (policy.goal == Goal::CostWithinLatency)
            m_limit->setValue(policy.latencyLimitMs);
    }
    explainWords();
    m_limit->setVisible(policy.goal == Goal::CostWithinLatency);
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

void VerdictPanel::explainWords()
{
    const auto termOf = [](Goal goal) {
        switch (goal) {
        case Goal::Latency: return QStringLiteral("latency");
        case Goal::Throughput: return QStringLiteral("throughput");
        case Goal::Cost:
        case Goal::CostWithinLatency: break;
        }
        return QStringLiteral("cost per inference");
    };
    const lessons::Lesson &lesson = m_state.lesson();
    for (int index = 0; index < m_policy->count(); ++index) {
        const QString term = termOf(static_cast<Goal>(m_policy->itemData(index).toInt()));
        m_policy->setItemData(index, wrappedToolTip(lesson.meaningOf(term)), Qt::ToolTipRole);
    }
    explain(*m_policy, lesson.meaningOf(termOf(m_state.trace().policy().goal)));
    explain(*m_limit, lesson.meaningOf(QStringLiteral("latency")));
}

void VerdictPanel::restyle()
{
    const Theme &theme = Theme::instance();
    const int side = theme.space(Space::Large);
    const int above = theme.space(Space::Medium);
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(theme.space(Space::Hair));
    m_policy->setFont(theme.font(TypeSize::Label));
    m_limit->setFont(theme.font(TypeSize::Label));
    update();
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect());
}

} // namespace breakeven::ui
