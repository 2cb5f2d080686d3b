// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/reading_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ReadingText)
};

/// A plain text as Markdown that shows just that.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (QStringLiteral("\\`*_{}[]()<>#+-!|~&").contains(character))
            result += QLatin1Char('\\');
        result += character;
    }
    return result;
}

QString keyMoments(const lessons::Lesson &lesson)
{
    QStringList parts;
    int number = 0;
    for (const lessons::Insight &insight : lesson.insights) {
        parts.append(QStringLiteral("### %1. %2").arg(++number).arg(escaped(insight.title)));
        parts.append(insight.text);
        QStringList links;
        for (const int step : insight.steps)
            links.append(QStringLiteral("[%1](step:%2)").arg(Words::tr("See step %1").arg(step)).arg(step));
        if (!links.isEmpty())
            parts.append(links.join(QStringLiteral(" · ")));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString glossary(const lessons::Lesson &lesson)
{
    QStringList parts;
    for (const lessons::GlossaryEntry &entry : lesson.glossary)
        parts.append(QStringLiteral("**%1.** %2").arg(escaped(entry.term), escaped(entry.meaning)));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

QString titleOf(ReadingPage page)
{
    switch (page) {
    case ReadingPage::KeyMoments: return Words::tr("Key moments");
    case ReadingPage::Snapshot: return Words::tr("Snapshot");
    case ReadingPage::Transcript: return Words::tr("Transcript");
    case ReadingPage::Glossary: return Words::tr("Glossary");
    }
    return {};
}

QString markdownOf(ReadingPage page, const lessons::Lesson &lesson)
{
    QString markdown;
    switch (page) {
    case ReadingPage::KeyMoments: markdown = keyMoments(lesson); break;
    case ReadingPage::Snapshot: markdown = lesson.snapshot; break;
    case ReadingPage::Transcript: markdown = lesson.transcript; break;
    case ReadingPage::Glossary: markdown = glossary(lesson); break;
    }
    return markdown.trimmed().isEmpty() ? Words::tr("This lesson has none.") : markdown;
}

std::optional<int> stepOf(const QUrl &link)
{
    bool number = false;
    const int step = link.path().toInt(&number);
    return link.scheme() == QLatin1String("step") && number ? std::optional(step) : std::nullopt;
}

} // namespace breakeven::ui
