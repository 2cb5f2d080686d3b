// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "lessons/questions/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven::lessons {

namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(breakeven::lessons::AnswerText)
};

constexpr int allDigits = 12;

double rounded(double value, int digits)
{
    return QByteArray::number(value, 'g', digits).toDouble();
}

/// The key's own value with no more digits than its tolerance makes sense of; what the learner typed in full.
double shownValue(double value, const NumericKey &key)
{
    if (value != key.value || key.tolerance <= 0)
        return rounded(value, allDigits);
    for (int digits = 3; digits < allDigits; ++digits) {
        if (std::abs(rounded(value, digits) - value) <= key.tolerance / 10)
            return rounded(value, digits);
    }
    return rounded(value, allDigits);
}

/// Several sentences, or texts that hold commas themselves, are told apart by semicolons.
QString listed(QStringList texts)
{
    if (texts.size() == 1)
        return texts.front();
    bool plain = true;
    for (QString &text : texts) {
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
        plain = plain && !text.contains(QLatin1Char(','));
    }
    return texts.join(plain ? QStringLiteral(", ") : QStringLiteral("; "));
}

QString ruleText(const tradeoff::DecisionRule &rule, const QLocale &locale)
{
    const double gigabytes = static_cast<double>(rule.sizeThreshold) / tradeoff::gigabyte;
    const QString pattern = rule.junction == tradeoff::Junction::And ? AnswerText::tr("size > %1 GB and batch > %2")
                                                                     : AnswerText::tr("size > %1 GB or batch > %2");
    return pattern.arg(shownNumber(rounded(gigabytes, allDigits), locale), locale.toString(rule.batchThreshold));
}

} // namespace

QString shownNumber(double number, const QLocale &locale)
{
    const double magnitude = std::abs(number);
    const bool plain = magnitude == 0 || (magnitude >= 1e-9 && magnitude < 1e15);
    return locale.toString(number, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString textOf(const Question &question, const Answer &answer, const QLocale &locale)
{
    if (answer.rule)
        return ruleText(*answer.rule, locale);
    if (answer.number) {
        const NumericKey key = question.numeric.value_or(NumericKey());
        const QString number = shownNumber(shownValue(*answer.number, key), locale);
        return key.unit.isEmpty() ? number : number + QLatin1Char(' ') + key.unit;
    }
    QStringList texts;
    for (const QString &id : answer.options) {
        const auto found = std::ranges::find(question.options, id, &QuestionOption::id);
        if (found != question.options.end())
            texts.append(plainText(found->text));
    }
    return listed(std::move(texts));
}

} // namespace breakeven::lessons
