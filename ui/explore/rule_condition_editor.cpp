// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_condition_editor.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/stopping_spin_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <cmath>

namespace breakeven::ui {

namespace {

constexpr double smallestSize = 0.05; // GB, one step above 0
constexpr double largestSize = 100;
constexpr int sizeDecimals = 3;

CardLabel *word(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new CardLabel(name, {.ink = CardLabel::Ink::Dim}, parent);
    label->setWordWrap(false);
    label->setMinimumWidth(0); // its own text's, that is
    label->setText(text);
    return label;
}

} // namespace

RuleConditionEditor::RuleConditionEditor(QWidget *parent)
    : QWidget(parent)
    , m_sizeWord(word(QStringLiteral("mine_size_word"), tr("size >"), this))
    , m_size(new StoppingSpinBox(this))
    , m_junction(new QComboBox(this))
    , m_batchWord(word(QStringLiteral("mine_batch_word"), tr("batch >"), this))
    , m_batch(new StoppingSpinBox(this))
{
    setObjectName(QStringLiteral("rule_condition_editor"));
    m_size->setObjectName(QStringLiteral("mine_size_threshold"));
    m_size->setAccessibleName(tr("My threshold of the model size, in GB"));
    m_size->setScale(ValueScale(smallestSize, largestSize, 2), sizeDecimals);
    m_size->setMinimum(0);
    m_size->setSuffix(tr(" GB"));
    m_junction->setObjectName(QStringLiteral("mine_junction"));
    m_junction->setAccessibleName(tr("My rule: must both halves hold, or is one enough?"));
    m_junction->addItem(tr("and"), static_cast<int>(tradeoff::Junction::And));
    m_junction->addItem(tr("or"), static_cast<int>(tradeoff::Junction::Or));
    m_batch->setObjectName(QStringLiteral("mine_batch_threshold"));
    m_batch->setAccessibleName(tr("My threshold of the batch"));
    m_batch->setScale(ValueScale(1, tradeoff::largestBatch, 0), 0);
    m_batch->setMinimum(0);

    auto *parts = new WrappingLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(half(m_sizeWord, m_size));
    parts->addWidget(m_junction);
    parts->addWidget(half(m_batchWord, m_batch));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double gigabytes) {
        tradeoff::DecisionRule changed = m_rule;
        // Whole megabytes, so that 0.3 is the same 0.3 as in a workload.
        changed.sizeThreshold = static_cast<tradeoff::Bytes>(std::llround(gigabytes * 1000)) * tradeoff::megabyte;
        take(changed);
    });
    connect(m_batch, &QDoubleSpinBox::valueChanged, this, [this](double batch) {
        tradeoff::DecisionRule changed = m_rule;
        changed.batchThreshold = static_cast<int>(std::lround(batch));
        take(changed);
    });
    connect(m_junction, &QComboBox::currentIndexChanged, this, [this] {
        tradeoff::DecisionRule changed = m_rule;
        changed.junction = static_cast<tradeoff::Junction>(m_junction->currentData().toInt());
        take(changed);
    });
    connect(&Theme::instance(), &Theme::changed, this, &RuleConditionEditor::restyle);
    setRule({});
    restyle();
}

QWidget *RuleConditionEditor::half(QLabel *word, StoppingSpinBox *box)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(word);
    row->addWidget(box);
    word->setBuddy(box);
    return both;
}

void RuleConditionEditor::setRule(const tradeoff::DecisionRule &rule)
{
    m_rule = rule;
    const QSignalBlocker quietSize(m_size);
    const QSignalBlocker quietBatch(m_batch);
    const QSignalBlocker quietJunction(m_junction);
    const auto set = [](StoppingSpinBox *box, double value) {
        // Setting the same value would throw away what is being typed.
        if (box->value() != value)
            box->setValue(value);
    };
    set(m_size, std::round(static_cast<double>(rule.sizeThreshold) / tradeoff::megabyte) / 1000);
    set(m_batch, rule.batchThreshold);
    m_junction->setCurrentIndex(m_junction->findData(static_cast<int>(rule.junction)));
}

void RuleConditionEditor::take(const tradeoff::DecisionRule &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    Q_EMIT edited(rule);
}

void RuleConditionEditor::restyle()
{
    const int gap = Theme::instance().space(Space::Small);
    layout()->setSpacing(gap);
    for (QLabel *word : {m_sizeWord, m_batchWord})
        word->parentWidget()->layout()->setSpacing(gap);
    updateGeometry();
}

} // namespace breakeven::ui
