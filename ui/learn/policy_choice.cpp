// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/policy_choice.h"

#include "ui/widgets/quiet_value.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

using Goal = tradeoff::Policy::Goal;

constexpr double firstLimitMs = 50;

QString termOf(Goal goal)
{
    switch (goal) {
    case Goal::Latency: return QStringLiteral("latency");
    case Goal::Throughput: return QStringLiteral("throughput");
    case Goal::Cost:
    case Goal::CostWithinLatency: break;
    }
    return QStringLiteral("cost per inference");
}

} // namespace

PolicyChoice::PolicyChoice(const QString &name, const LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_goal(new QComboBox(this))
    , m_limit(new QDoubleSpinBox(this))
{
    setObjectName(name + QStringLiteral("_choice"));
    m_goal->setObjectName(name + QStringLiteral("_combo"));
    m_goal->setAccessibleName(tr("What the best device is chosen by"));
    m_goal->addItem(tr("lowest latency"), static_cast<int>(Goal::Latency));
    m_goal->addItem(tr("highest throughput"), static_cast<int>(Goal::Throughput));
    m_goal->addItem(tr("lowest cost"), static_cast<int>(Goal::Cost));
    m_goal->addItem(tr("lowest cost within"), static_cast<int>(Goal::CostWithinLatency));
    m_limit->setObjectName(name + QStringLiteral("_limit"));
    m_limit->setAccessibleName(tr("Latency limit in milliseconds"));
    m_limit->setRange(0.1, 100'000);
    m_limit->setDecimals(1);
    m_limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_limit->setSuffix(tr(" ms"));
    m_limit->setKeyboardTracking(false);
    m_limit->setValue(firstLimitMs);
    m_limit->setVisible(false);
    setFocusProxy(m_goal);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_goal, 0, Qt::AlignLeft);
    column->addWidget(m_limit, 0, Qt::AlignLeft);

    const auto chosen = [this] {
        explainWords();
        Q_EMIT policyChosen(policy());
    };
    connect(m_goal, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, chosen);
    connect(&state, &LearnState::lessonChanged, this, &PolicyChoice::explainWords);
    connect(&Theme::instance(), &Theme::changed, this, &PolicyChoice::restyle);
    restyle();
    explainWords();
}

tradeoff::Policy PolicyChoice::policy() const
{
    const auto goal = static_cast<Goal>(m_goal->currentData().toInt());
    return {goal, goal == Goal::CostWithinLatency ? m_limit->value() : 0};
}

void PolicyChoice::setPolicy(const tradeoff::Policy &policy)
{
    {
        const QSignalBlocker quiet(m_goal);
        m_goal->setCurrentIndex(m_goal->findData(static_cast<int>(policy.goal)));
    }
    if (policy.goal == Goal::CostWithinLatency)
        showQuietly(*m_limit, policy.latencyLimitMs);
    m_limit->setVisible(policy.goal == Goal::CostWithinLatency);
    explainWords();
}

void PolicyChoice::explainWords()
{
    const lessons::Lesson &lesson = m_state.lesson();
    for (int index = 0; index < m_goal->count(); ++index) {
        const QString term = termOf(static_cast<Goal>(m_goal->itemData(index).toInt()));
        m_goal->setItemData(index, wrappedToolTip(lesson.meaningOf(term)), Qt::ToolTipRole);
    }
    explain(*m_goal, lesson.meaningOf(termOf(policy().goal)));
    explain(*m_limit, lesson.meaningOf(QStringLiteral("latency")));
}

void PolicyChoice::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Hair));
    m_goal->setFont(theme.font(TypeSize::Label));
    m_limit->setFont(theme.font(TypeSize::Label));
}

} // namespace breakeven::ui
