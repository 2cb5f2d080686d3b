// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generator_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::lessons {

using tradeoff::Bytes;

namespace {

/// Sizes are drawn as multiples of this, so that they read well beside the threshold.
Bytes gridFor(Bytes threshold)
{
    if (threshold >= 10 * tradeoff::gigabyte)
        return tradeoff::gigabyte;
    return threshold >= 500 * tradeoff::megabyte ? 100 * tradeoff::megabyte : 50 * tradeoff::megabyte;
}

QString topicName(Topic topic)
{
    switch (topic) {
    case Topic::Rule: return Generators::tr("Reading the rule");
    case Topic::Measuring: return Generators::tr("Measuring");
    case Topic::Cost: break;
    }
    return Generators::tr("Cost");
}

QString topicId(Topic topic)
{
    switch (topic) {
    case Topic::Rule: return QStringLiteral("rule");
    case Topic::Measuring: return QStringLiteral("measuring");
    case Topic::Cost: break;
    }
    return QStringLiteral("cost");
}

QString pointed(std::int64_t value, int places, int leastPlaces)
{
    QString digits = QString::number(value).rightJustified(places + 1, QLatin1Char('0'));
    if (places == 0)
        return digits;
    const QString point = QLocale().decimalPoint();
    digits.insert(digits.size() - places, point);
    for (int left = places; left > leastPlaces && digits.endsWith(QLatin1Char('0')); --left)
        digits.chop(1);
    if (digits.endsWith(point))
        digits.chop(point.size());
    return digits;
}

QString grouped(const QString &text)
{
    constexpr qsizetype thousand = 3;
    // Not the digits behind a point, whatever it looks like.
    static const QRegularExpression whole(QStringLiteral("(?<![\\d.,])\\d{4,}"));
    // What has no language yet writes as the lesson does.
    const QLocale locale;
    const QString separator = locale.language() == QLocale::C ? QStringLiteral(",") : locale.groupSeparator();
    QString result;
    qsizetype done = 0;
    for (auto each = whole.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QString digits = match.captured();
        for (qsizetype at = digits.size() - thousand; at > 0; at -= thousand)
            digits.insert(at, separator);
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += digits;
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

QString decimal(std::int64_t value, int places)
{
    return pointed(value, places, 0);
}

QString dollars(std::int64_t value, int places)
{
    return QLatin1Char('$') + pointed(value, places, 2);
}

QString gigabytes(Bytes bytes)
{
    return decimal(static_cast<std::int64_t>(bytes), 9) + QStringLiteral(" GB");
}

QString ruleText(const tradeoff::DecisionRule &rule)
{
    const QString text = rule.junction == tradeoff::Junction::And
        ? Generators::tr("if model size > %1 and batch > %2, use the GPU, else the CPU")
        : Generators::tr("if model size > %1 or batch > %2, use the GPU, else the CPU");
    return text.arg(gigabytes(rule.sizeThreshold)).arg(rule.batchThreshold);
}

QString nameOf(tradeoff::Hardware hardware)
{
    return inQt(tradeoff::name(hardware));
}

Question withThousands(Question question)
{
    const auto group = [](QString &text) { text = grouped(text); };
    const auto groupAll = [&](QStringList &texts) { std::for_each(texts.begin(), texts.end(), group); };
    group(question.text);
    group(question.quickCheck);
    groupAll(question.hints);
    groupAll(question.solution);
    groupAll(question.commonMistakes);
    for (QuestionOption &option : question.options) {
        group(option.text);
        group(option.explanation);
    }
    if (question.numeric) {
        group(question.numeric->explanation);
        for (NumericKey::Mistake &mistake : question.numeric->mistakes)
            group(mistake.explanation);
    }
    return question;
}

Question questionFrom(const char *generator, std::uint32_t seed, Difficulty difficulty, Topic topic)
{
    Question question;
    question.id = generatedId(QString::fromLatin1(generator), seed);
    question.difficulty = difficulty;
    question.topicId = topicId(topic);
    question.topic = topicName(topic);
    return question;
}

void addMistake(NumericKey &key, double value, const QString &explanation)
{
    // Two figures that were computed in different ways are the same up to here.
    constexpr double rounding = 1e-9;
    if (std::abs(value - key.value) <= key.tolerance + rounding * std::abs(key.value))
        return;
    const auto same = [&](const NumericKey::Mistake &mistake) {
        return std::abs(value - mistake.value) <= rounding * std::abs(value);
    };
    if (std::none_of(key.mistakes.begin(), key.mistakes.end(), same))
        key.mistakes.push_back({.value = value, .explanation = explanation});
}

std::optional<Bytes> drawSize(SeededRandom &random, Bytes threshold, Side side)
{
    const Bytes grid = gridFor(threshold);
    if (side == Side::Exactly) {
        const bool there = threshold >= tradeoff::smallestModel && threshold <= tradeoff::largestModel;
        return there ? std::optional(threshold) : std::nullopt;
    }
    if (side == Side::Below) {
        const Bytes top = std::min(threshold, tradeoff::largestModel + grid);
        const Bytes places = top == 0 ? 0 : (top - 1) / grid;
        if (places == 0)
            return std::nullopt;
        return grid * (1 + random.below(static_cast<std::uint32_t>(places)));
    }
    constexpr Bytes most = 30;
    const Bytes first = threshold / grid + 1;
    const Bytes last = std::min(first + most - 1, tradeoff::largestModel / grid);
    if (last < first)
        return std::nullopt;
    return grid * (first + random.below(static_cast<std::uint32_t>(last - first + 1)));
}

std::optional<int> drawBatch(SeededRandom &random, int threshold, Side side)
{
    constexpr std::array usual{1, 2, 4, 8, 12, 16, 20, 24, 32, 40, 48, 64, 96, 100, 128, 200, 256, 384, 512, 1024};
    std::vector<int> batches;
    for (const int batch : usual) {
        if (side == Side::Below ? batch < threshold - 1 : side == Side::Above && batch > threshold + 1)
            batches.push_back(batch);
    }
    batches.push_back(side == Side::Below ? threshold - 1 : side == Side::Above ? threshold + 1 : threshold);
    std::erase_if(batches, [](int batch) { return batch < 1 || batch > tradeoff::largestBatch; });
    if (batches.empty())
        return std::nullopt;
    return random.pick(batches);
}

} // namespace breakeven::lessons
