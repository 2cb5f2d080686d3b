// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/result_sheet.h"

#include "lessons/questions/plain_text.h"
#include "ui/test/card_text.h"
#include "ui/test/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

using lessons::plainText;

namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ResultSheet)
};

void addParagraph(QStringList &paragraphs, const QString &markdown)
{
    const QString text = plainText(markdown);
    if (!text.isEmpty() && !paragraphs.contains(text))
        paragraphs.append(text);
}

ResultSheet::Row rowOf(const RoundItem &item, const QLocale &locale)
{
    const lessons::Question &question = item.question;
    return {.question = plainText(question.text),
            .difficulty = difficultyName(question.difficulty),
            .topic = question.topic.isEmpty() ? question.topicId : question.topic,
            .given = item.kept ? lessons::textOf(question, *item.kept, locale) : QString(),
            .right = lessons::textOf(question, lessons::solutionOf(question), locale),
            .explanation = explanationOf(item),
            .isRight = item.grade && item.grade->right,
            .points = item.grade ? item.grade->points : 0};
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString labelled(const QString &label, const QString &text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>\n").arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

QString table(const QString &title, const std::vector<std::pair<QString, lessons::Score>> &scores,
              const QLocale &locale)
{
    QString html = heading(title) + QStringLiteral("<table cellpadding=\"4\">\n");
    for (const auto &[name, score] : scores) {
        html += QStringLiteral("<tr><th align=\"left\">%1</th><td>%2</td></tr>\n")
                    .arg(name.toHtmlEscaped(), scoreFigure(score, locale).toHtmlEscaped());
    }
    return html + QStringLiteral("</table>\n");
}

QString verdictOf(const ResultSheet::Row &row, const QLocale &locale)
{
    if (row.given.isEmpty())
        return Sheet::tr("✗ not answered");
    if (row.isRight)
        return Sheet::tr("✓ right");
    return row.points > 0 ? Sheet::tr("✗ partly right, %1 of a point").arg(pointsFigure(row.points, locale))
                          : Sheet::tr("✗ not right");
}

QString questionHtml(const ResultSheet::Row &row, int number, const QLocale &locale)
{
    QString html = QStringLiteral("<h3>%1. %2</h3>\n").arg(locale.toString(number), row.question.toHtmlEscaped());
    html += paragraph(QStringList{verdictOf(row, locale), row.difficulty, row.topic}.join(QStringLiteral(" · ")));
    if (!row.given.isEmpty())
        html += labelled(Sheet::tr("Your answer:"), row.given);
    if (!row.isRight)
        html += labelled(Sheet::tr("Right answer:"), row.right);
    for (const QString &text : row.explanation)
        html += paragraph(text);
    return html;
}

} // namespace

QStringList explanationOf(const RoundItem &item)
{
    QStringList paragraphs;
    const lessons::Question &question = item.question;
    if (question.kind != lessons::QuestionKind::Order) {
        for (const lessons::QuestionOption &option : question.options) {
            if (item.kept && item.kept->options.contains(option.id) && !option.right)
                addParagraph(paragraphs, option.explanation);
        }
        for (const lessons::QuestionOption &option : question.options) {
            if (option.right)
                addParagraph(paragraphs, option.explanation);
        }
    }
    if (item.grade)
        addParagraph(paragraphs, item.grade->remark);
    if (question.numeric)
        addParagraph(paragraphs, question.numeric->explanation);
    for (const QString &step : question.solution)
        addParagraph(paragraphs, step);
    return paragraphs;
}

ResultSheet resultSheet(const TestState &state, const QString &learner, const QDateTime &finished,
                        const QLocale &locale)
{
    ResultSheet sheet;
    sheet.lesson = state.lesson().title;
    sheet.learner = learner.trimmed();
    sheet.finished = finished;
    sheet.seed = state.seed();
    sheet.secondsUsed = state.secondsUsed();
    sheet.points = pointsOf(state.items());
    for (const lessons::Difficulty difficulty : lessons::allDifficulties)
        sheet.byDifficulty.emplace_back(difficultyName(difficulty), scoreOf(state.items(), difficulty));
    sheet.byTopic = scoresByTopic(state.items());
    for (const RoundItem &item : state.items())
        sheet.rows.push_back(rowOf(item, locale));
    return sheet;
}

QString htmlOf(const ResultSheet &sheet, const QLocale &locale)
{
    const QString title = Sheet::tr("%1: result of a test").arg(sheet.lesson);
    QString body = QStringLiteral("<h1>%1</h1>\n").arg(title.toHtmlEscaped());
    if (!sheet.learner.isEmpty())
        body += labelled(Sheet::tr("Name:"), sheet.learner);
    body += labelled(Sheet::tr("Date:"), locale.toString(sheet.finished, QLocale::LongFormat));
    body += labelled(Sheet::tr("Points:"),
                     Sheet::tr("%1 of %2").arg(pointsFigure(sheet.points, locale), locale.toString(sheet.rows.size())));
    body += labelled(Sheet::tr("Time:"), durationText(sheet.secondsUsed));
    body += labelled(Sheet::tr("Seed:"), Sheet::tr("%1. The same seed gives the same test.").arg(sheet.seed));
    body += table(Sheet::tr("By difficulty"), sheet.byDifficulty, locale);
    body += table(Sheet::tr("By topic"), sheet.byTopic, locale);
    body += heading(Sheet::tr("The questions"));
    int number = 0;
    for (const ResultSheet::Row &row : sheet.rows)
        body += questionHtml(row, ++number, locale);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<title>%2</title>\n"
                          "<style>body { font-family: sans-serif; max-width: 44em; margin: 2em auto; line-height: 1.5; "
                          "padding: 0 1em; } th { font-weight: normal; padding-right: 2em; }</style>\n"
                          "</head>\n<body>\n%3</body>\n</html>\n")
        .arg(locale.bcp47Name().toHtmlEscaped(), title.toHtmlEscaped(), body);
}

} // namespace breakeven::ui
