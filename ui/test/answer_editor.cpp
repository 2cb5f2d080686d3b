// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/answer_editor.h"

#include "ui/test/cell_answer.h"
#include "ui/test/number_answer.h"
#include "ui/test/option_list.h"
#include "ui/test/order_answer.h"
#include "ui/test/rule_answer.h"

namespace breakeven::ui {

using lessons::QuestionKind;

bool AnswerEditor::pick(int)
{
    return false;
}

AnswerEditor *makeAnswerEditor(const lessons::Question &question, const QStringList &shownOptions, int letters,
                               QWidget *parent)
{
    switch (question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice: break;
    case QuestionKind::Numeric: return new NumberAnswer(question.numeric.value_or(lessons::NumericKey()), parent);
    case QuestionKind::Order: return new OrderAnswer(question, shownOptions, parent);
    case QuestionKind::FillCell: return new CellAnswer(question, shownOptions, letters, parent);
    case QuestionKind::RepairRule: return new RuleAnswer(question.repair.value_or(lessons::RuleRepair()), parent);
    }
    return new OptionList(question, shownOptions, letters, parent);
}

} // namespace breakeven::ui
