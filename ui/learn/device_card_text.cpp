// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/device_card_text.h"

#include "engine/tradeoff/cost_model.h"
#include "ui/language/engine_words.h"
#include "ui/learn/verdict.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

class CardText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::DeviceCardText)
};

/// A number stays with its percent sign where the line breaks.
QString withWholeFigures(QString text)
{
    return text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
}

QString sentence(std::string_view words)
{
    QString text = engineWords(words);
    text[0] = text.at(0).toUpper();
    return withWholeFigures(text) + QLatin1Char('.');
}

QString flagSentences(const std::vector<std::string> &flags)
{
    QStringList sentences;
    for (const tradeoff::FlagMeaning &meaning : tradeoff::flagMeanings()) {
        if (std::ranges::find(flags, meaning.flag) != flags.end())
            sentences.append(sentence(meaning.sentence));
    }
    return sentences.join(QLatin1Char('\n'));
}

/// The share of the paid hour that the cost counts on; 1 where all of it is used or no price is known.
double busyShareOf(const tradeoff::Measurement &m)
{
    if (!m.dollarsPerHour || !m.costPerInferenceUsd || !(m.throughputPerS > 0) || !(*m.costPerInferenceUsd > 0))
        return 1;
    return tradeoff::costPerInference(*m.dollarsPerHour, m.throughputPerS) / *m.costPerInferenceUsd;
}

QString costLine(const tradeoff::Measurement &m, const QLocale &locale)
{
    if (!m.costPerInferenceUsd)
        return CardText::tr("no price set");
    const QString dollars = perMillionText(*m.costPerInferenceUsd, locale);
    constexpr double all = 0.9995; // what "100 %" is rounded from
    const double share = busyShareOf(m);
    if (share >= all)
        return CardText::tr("$ %1 per million").arg(dollars);
    return withWholeFigures(
        CardText::tr("$ %1 per million, at %2 % busy").arg(dollars, numberText(share * 100, locale)));
}

} // namespace

DeviceCardText deviceCardText(const tradeoff::Measurement &m)
{
    const QLocale locale;
    DeviceCardText text;
    const QString time = millisecondsText(m.latency.medianMs, locale);
    const qsizetype space = time.lastIndexOf(QLatin1Char(' '));
    text.figure = time.left(space);
    text.unit = time.mid(space + 1);
    if (m.latency.samples > 1 && m.latency.medianMs > 0) {
        const double halfWidth = (m.latency.ciHighMs - m.latency.ciLowMs) / 2 / m.latency.medianMs;
        text.unit = CardText::tr("%1 ±%2 %").arg(text.unit, locale.toString(halfWidth * 100, 'f', 1));
    }
    text.throughput = CardText::tr("%1 samples/s").arg(numberText(m.throughputPerS, locale));
    text.price = costLine(m, locale);
    if (m.peakMemoryBytes) {
        constexpr double bytesInGigabyte = tradeoff::gigabyte;
        text.memory = CardText::tr("%1 GB of memory")
                          .arg(gigabytesText(static_cast<double>(*m.peakMemoryBytes) / bytesInGigabyte, locale));
    }
    if (m.efficiency) {
        const QString percent = locale.toString(m.efficiency->fraction * 100, 'f', 0);
        text.bound = m.efficiency->bound == tradeoff::Bound::Memory
            ? CardText::tr("memory-bound, %1 % of this machine's limit").arg(percent)
            : CardText::tr("compute-bound, %1 % of this machine's limit").arg(percent);
        text.bound = withWholeFigures(text.bound);
    }
    text.flags = flagSentences(m.flags);
    return text;
}

} // namespace breakeven::ui
