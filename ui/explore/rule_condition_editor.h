// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class StoppingSpinBox;

/// "size > [1] GB [and] batch > [16]", in one line or two. A threshold of 0 always holds.
class RuleConditionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleConditionEditor(QWidget *parent = nullptr);

    void setRule(const tradeoff::DecisionRule &rule); ///< emits nothing
    [[nodiscard]] const tradeoff::DecisionRule &rule() const { return m_rule; }

Q_SIGNALS:
    void edited(const breakeven::tradeoff::DecisionRule &rule);

private:
    void restyle();
    void take(const tradeoff::DecisionRule &rule);
    [[nodiscard]] QWidget *half(QLabel *word, StoppingSpinBox *box);

    tradeoff::DecisionRule m_rule; ///< exact, even where a box shows it rounded
    QLabel *m_sizeWord;
    StoppingSpinBox *m_size;
    QComboBox *m_junction;
    QLabel *m_batchWord;
    StoppingSpinBox *m_batch;
};

} // namespace breakeven::ui
