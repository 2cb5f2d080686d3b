// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/cell_answer.h"

#include "ui/test/card_text.h"
#include "ui/test/number_answer.h"
#include "ui/test/option_list.h"
#include "ui/test/question_text.h"

#include <QVBoxLayout>

namespace breakeven::ui {

QString cellName(const lessons::CellReference &cell)
{
    const QString column = columnName(cell.column);
    return cell.step > 0 ? CellAnswer::tr("Step %1, column %2").arg(cell.step).arg(column)
                         : CellAnswer::tr("Column %1").arg(column);
}

CellAnswer::CellAnswer(const lessons::Question &question, const QStringList &shownOptions, int letters, QWidget *parent)
    : AnswerEditor(parent)
{
    setObjectName(QStringLiteral("cell_answer"));
    const QString cell = cellName(question.cell.value_or(lessons::CellReference()));
    setAccessibleName(cell);
    auto *name = new QuestionText(QStringLiteral("cell_name"), {TypeSize::Label, QFont::DemiBold, TextInk::Dim}, this);
    name->showMarkdown(cell);
    if (question.options.empty()) {
        auto *number = new NumberAnswer(question.numeric.value_or(lessons::NumericKey()), this);
        number->setPlaceName(cell);
        m_filling = number;
    } else {
        m_filling = new OptionList(question, shownOptions, letters, this);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(name);
    column->addWidget(m_filling);
    connect(m_filling, &AnswerEditor::answerEdited, this, &CellAnswer::answerEdited);
    connect(&Theme::instance(), &Theme::changed, this, &CellAnswer::restyle);
    restyle();
}

void CellAnswer::present(const ShownAnswer &shown)
{
    m_filling->present(shown);
}

QWidget *CellAnswer::firstControl() const
{
    return m_filling->firstControl();
}

bool CellAnswer::pick(int place)
{
    return m_filling->pick(place);
}

void CellAnswer::settle()
{
    m_filling->settle();
}

QString CellAnswer::whatIsMissing() const
{
    return m_filling->whatIsMissing();
}

void CellAnswer::restyle()
{
    layout()->setSpacing(Theme::instance().space(Space::Small));
}

} // namespace breakeven::ui
