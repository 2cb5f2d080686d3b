// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
QT_END_NAMESPACE

namespace breakeven::ui {

/// The condition with its numbers open: stands in the place of the rule's first line while it is edited.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setRule(const tradeoff::DecisionRule &rule); ///< emits nothing
    [[nodiscard]] tradeoff::DecisionRule rule() const;
    void takeFocus();

Q_SIGNALS:
    void edited(const breakeven::tradeoff::DecisionRule &rule);
    void done(); ///< by Esc or return key

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void tell();

    QDoubleSpinBox *m_size;
    QComboBox *m_junction;
    QSpinBox *m_batch;
    QLabel *m_if;
    QLabel *m_batchIs;
    QBoxLayout *m_halves; ///< side by side, or one under the other where it is narrow
    bool m_setting = false;
};

} // namespace breakeven::ui
