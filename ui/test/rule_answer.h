// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/answer_editor.h"
#include "ui/test/rule_cases.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;
class RuleEditor;

/// The broken rule as code, its thresholds and its "and" or "or" open, and below it what is wanted of every case.
class RuleAnswer final : public AnswerEditor
{
    Q_OBJECT

public:
    explicit RuleAnswer(const lessons::RuleRepair &repair, QWidget *parent = nullptr);

    void present(const ShownAnswer &shown) override;
    [[nodiscard]] QWidget *firstControl() const override;
    void settle() override;
    [[nodiscard]] QString whatIsMissing() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const tradeoff::DecisionRule &rule);
    void show(const tradeoff::DecisionRule &rule);
    void restyle();

    lessons::RuleRepair m_repair;
    QWidget *m_code;
    RuleEditor *m_editor;
    QLabel *m_condition; ///< in the editor's place once the answer stands
    std::vector<QLabel *> m_lines; ///< the rest of the code
    LinkButton *m_reset;
    RuleCases *m_cases;
    RuleCases::Telling m_telling = RuleCases::Telling::Wanted;
};

} // namespace breakeven::ui
