// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_text.h"

#include "engine/tradeoff/decision_rule.h"

#include <algorithm>
#include <functional>

namespace breakeven::ui {

namespace {

using WidthOf = std::function<double(const QString &)>;

/// Takes as many letters as fit off the front of a word, at least one.
QString takePart(QString &word, double widest, const WidthOf &widthOf)
{
    qsizetype count = word.size() - 1;
    while (count > 1 && widthOf(word.left(count)) > widest)
        --count;
    if (count > 1 && word.at(count - 1).isHighSurrogate())
        --count;
    const QString part = word.left(std::max<qsizetype>(count, 1));
    word = word.mid(part.size());
    return part;
}

QStringList fill(const QStringList &words, double widest, const WidthOf &widthOf)
{
    QStringList lines;
    QString line;
    for (QString word : words) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (widthOf(longer) <= widest) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (word.size() > 1 && widthOf(word) > widest)
            lines.append(takePart(word, widest, widthOf));
        line = word;
    }
    lines.append(line);
    return lines;
}

} // namespace

WrappedText wrapText(const QString &text, FlowText kind, double scale, double widest, const FlowTextMeasure &measure)
{
    const WidthOf widthOf = [&](const QString &piece) { return measure.width(piece, kind, scale); };
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    WrappedText wrapped{.lines = fill(words, widest, widthOf)};
    if (wrapped.lines.size() > 1) {
        // The narrowest width that needs no more lines evens them out; words stay whole where they were.
        double low = 0;
        for (const QString &word : words)
            low = std::max(low, widthOf(word));
        double high = widest;
        while (high - low > 1) {
            const double middle = (low + high) / 2;
            if (fill(words, middle, widthOf).size() > wrapped.lines.size())
                low = middle;
            else
                high = middle;
        }
        wrapped.lines = fill(words, high, widthOf);
    }
    for (const QString &line : wrapped.lines)
        wrapped.width = std::max(wrapped.width, widthOf(line));
    return wrapped;
}

QStringList splitCondition(const QString &condition)
{
    for (const tradeoff::Junction junction : {tradeoff::Junction::And, tradeoff::Junction::Or}) {
        const std::string_view word = tradeoff::name(junction);
        const QString between = QLatin1Char(' ') + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()))
            + QLatin1Char(' ');
        const qsizetype at = condition.indexOf(between);
        if (at > 0)
            return {condition.left(at + between.size() - 1), condition.mid(at + between.size())};
    }
    return {condition};
}

} // namespace breakeven::ui
