// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/result_row.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/test/card_text.h"
#include "ui/test/question_text.h"
#include "ui/test/result_sheet.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace breakeven::ui {

ResultRow::ResultRow(const RoundItem &item, int number, QWidget *parent)
    : QWidget(parent)
    , m_texts(new QWidget(this))
    , m_column(new QVBoxLayout(m_texts))
    , m_explanation(new QWidget(this))
{
    setObjectName(QStringLiteral("result_row_%1").arg(number));
    const bool right = item.grade && item.grade->right;
    const CardLabel::Ink ink = right ? CardLabel::Ink::Good : CardLabel::Ink::Bad;
    auto *verdict = new CardLabel(QStringLiteral("result_verdict"), {TypeSize::Label, QFont::DemiBold, ink}, this);
    verdict->setText(
        tr("%1 · %2 · %3").arg(QString::number(number), verdictText(item), difficultyName(item.question.difficulty)));
    auto *text = new QuestionText(QStringLiteral("result_question"), {TypeSize::Body, QFont::DemiBold}, this);
    text->showMarkdown(item.question.text);
    auto *given = new CardLabel(QStringLiteral("result_given"), {}, this);
    given->showText(item.kept ? tr("Your answer: %1").arg(lessons::textOf(item.question, *item.kept)) : QString());
    auto *solution = new CardLabel(QStringLiteral("result_right"), {}, this);
    if (!right) {
        const QString answer = lessons::textOf(item.question, lessons::solutionOf(item.question));
        solution->setText(tr("Right answer: %1").arg(answer));
    }
    solution->setVisible(!right);
    // A width is kept by a row, not by a column: only so do broken lines get the height they need.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_texts, 1000);
    row->addStretch(1);
    m_texts->setObjectName(QStringLiteral("result_texts"));
    m_column->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{verdict, text, given, solution})
        m_column->addWidget(part);
    addExplanation(item);
    addLinks(item, number);
    connect(&Theme::instance(), &Theme::changed, this, &ResultRow::restyle);
    restyle();
}

void ResultRow::addExplanation(const RoundItem &item)
{
    auto *paragraphs = new QVBoxLayout(m_explanation);
    paragraphs->setContentsMargins({});
    m_explanation->setObjectName(QStringLiteral("result_explanation"));
    for (const QString &paragraph : explanationOf(item)) {
        const CardLabel::Look dim{.ink = CardLabel::Ink::Dim};
        auto *label = new CardLabel(QStringLiteral("result_why"), dim, m_explanation);
        label->setText(paragraph);
        paragraphs->addWidget(label);
    }
    m_column->addWidget(m_explanation);
    m_explanation->hide();
}

void ResultRow::addLinks(const RoundItem &item, int number)
{
    auto *links = new QWidget(this);
    links->setObjectName(QStringLiteral("result_links"));
    auto *row = new WrappingLayout(links);
    auto *why = new LinkButton(tr("Why"), links);
    why->setObjectName(QStringLiteral("result_explain"));
    why->setAccessibleName(tr("Why, question %1").arg(number));
    why->setVisible(!m_explanation->layout()->isEmpty());
    connect(why, &LinkButton::clicked, this, [this, why] {
        m_explanation->setVisible(m_explanation->isHidden());
        why->setText(m_explanation->isHidden() ? tr("Why") : tr("Less"));
    });
    row->addWidget(why);
    auto *look = new LinkButton(tr("Open the question"), links);
    look->setObjectName(QStringLiteral("result_look"));
    look->setAccessibleName(tr("Open question %1").arg(number));
    connect(look, &LinkButton::clicked, this, &ResultRow::lookWanted);
    row->addWidget(look);
    if (!item.question.steps.empty()) {
        const int step = item.question.steps.front();
        auto *lesson = new LinkButton(tr("Show me in the lesson"), links);
        lesson->setObjectName(QStringLiteral("result_lesson"));
        lesson->setAccessibleName(tr("Show step %1 of the lesson").arg(step));
        connect(lesson, &LinkButton::clicked, this, [this, step] { Q_EMIT lessonWanted(step); });
        row->addWidget(lesson);
    }
    m_column->addWidget(links);
}

void ResultRow::restyle()
{
    const Theme &theme = Theme::instance();
    m_column->setSpacing(theme.space(Space::Hair));
    m_explanation->layout()->setContentsMargins(0, theme.space(Space::Hair), 0, theme.space(Space::Hair));
    m_explanation->layout()->setSpacing(theme.space(Space::Small));
    m_texts->setMaximumWidth(textMeasure());
    for (WrappingLayout *row : findChildren<WrappingLayout *>())
        row->setSpacing(theme.space(Space::Medium));
    for (LinkButton *link : findChildren<LinkButton *>())
        link->setFont(theme.font(TypeSize::Label));
}

QString verdictText(const RoundItem &item)
{
    if (!item.kept)
        return ResultRow::tr("✗ not answered");
    if (item.grade && item.grade->right)
        return ResultRow::tr("✓ right");
    return item.grade && item.grade->points > 0
        ? ResultRow::tr("✗ partly right: %1").arg(pointsText(item.grade->points))
        : ResultRow::tr("✗ not right");
}

} // namespace breakeven::ui
