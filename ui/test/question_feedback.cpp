// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_feedback.h"

#include "ui/learn/device_card_label.h"
#include "ui/test/card_text.h"
#include "ui/test/question_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr CardLabel::Look gradeLook{.weight = QFont::DemiBold};
constexpr CardLabel::Look titleLook{.size = TypeSize::Label, .weight = QFont::DemiBold, .ink = CardLabel::Ink::Dim};
constexpr TextLook asideLook{.size = TypeSize::Label, .weight = QFont::Normal, .ink = TextInk::Dim};

/// What a wrong answer shows, then why the right one is right.
QString remarkOf(const RoundItem &item)
{
    QStringList parts;
    if (!item.grade->remark.isEmpty())
        parts.append(item.grade->remark);
    if (item.question.numeric && item.question.options.empty() && !item.question.numeric->explanation.isEmpty())
        parts.append(item.question.numeric->explanation);
    return parts.join(QStringLiteral("\n\n"));
}

/// One sentence after the other.
QString joined(const QStringList &mistakes)
{
    QStringList sentences;
    for (const QString &mistake : mistakes) {
        const QString sentence = mistake.trimmed();
        sentences.append(sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.'));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QuestionFeedback::QuestionFeedback(QWidget *parent)
    : QWidget(parent)
    , m_grade(new CardLabel(QStringLiteral("question_grade"), gradeLook, this))
    , m_remark(new QuestionText(QStringLiteral("question_remark"), {}, this))
    , m_solutionTitle(new CardLabel(QStringLiteral("solution_title"), titleLook, this))
    , m_solution(new QWidget(this))
    , m_quickCheck(new QuestionText(QStringLiteral("question_quick_check"), asideLook, this))
    , m_confused(new QuestionText(QStringLiteral("question_confused"), asideLook, this))
{
    setObjectName(QStringLiteral("question_feedback"));
    setAccessibleName(tr("How it went"));
    m_solutionTitle->setText(tr("How to get there"));
    auto *grid = new QGridLayout(m_solution);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_grade, m_remark, m_solutionTitle, m_solution, m_quickCheck, m_confused})
        column->addWidget(part);
    connect(&Theme::instance(), &Theme::changed, this, &QuestionFeedback::restyle);
    restyle();
    hide();
}

void QuestionFeedback::show(const RoundItem &item)
{
    setVisible(item.grade.has_value());
    if (!item.grade)
        return;
    m_grade->showText(gradeText(item));
    m_grade->setInk(item.grade->right ? CardLabel::Ink::Good : CardLabel::Ink::Bad);
    m_remark->showMarkdown(remarkOf(item));
    showSolution(item.question.solution);
    const QString &check = item.question.quickCheck;
    m_quickCheck->showMarkdown(check.isEmpty() ? QString() : tr("Quick check: %1").arg(check));
    const QStringList &mistakes = item.question.commonMistakes;
    m_confused->showMarkdown(mistakes.isEmpty() ? QString() : tr("Often confused: %1").arg(joined(mistakes)));
}

void QuestionFeedback::showSolution(const QStringList &steps)
{
    const auto count = static_cast<std::size_t>(steps.size());
    auto *grid = static_cast<QGridLayout *>(m_solution->layout());
    while (m_steps.size() < count) {
        const auto row = static_cast<int>(m_steps.size());
        auto *number = new CardLabel(QStringLiteral("solution_number_%1").arg(row + 1), {}, m_solution);
        number->setWordWrap(false);
        number->setText(QString::number(row + 1));
        auto *step = new QuestionText(QStringLiteral("solution_%1").arg(row + 1), {}, m_solution);
        grid->addWidget(number, row, 0, Qt::AlignTop);
        grid->addWidget(step, row, 1);
        m_numbers.push_back(number);
        m_steps.push_back(step);
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->showMarkdown(i < count ? steps[static_cast<qsizetype>(i)] : QString());
        m_numbers[i]->setVisible(i < count);
    }
    m_solutionTitle->setVisible(count > 0);
    m_solution->setVisible(count > 0);
}

void QuestionFeedback::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Small));
    auto *grid = static_cast<QGridLayout *>(m_solution->layout());
    grid->setHorizontalSpacing(theme.space(Space::Small));
    grid->setVerticalSpacing(theme.space(Space::Hair));
    m_solutionTitle->setContentsMargins(0, theme.space(Space::Small), 0, 0);
}

} // namespace breakeven::ui
