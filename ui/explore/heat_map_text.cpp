// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_text.h"

#include "ui/learn/verdict.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

using tradeoff::Hardware;
using tradeoff::Policy;
using State = HeatCell::State;

class HeatText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::HeatMap)
};

QString hardwareName(Hardware hardware)
{
    return hardware == Hardware::Gpu ? HeatText::tr("GPU") : HeatText::tr("CPU");
}

/// "45.8 ms (NVIDIA T4, lab-t4.json; Recorded)".
QString figureOf(const HeatMap &map, const HeatFigure &figure, const QLocale &locale)
{
    return HeatText::tr("%1 %2 (%3; %4)")
        .arg(hardwareName(figure.hardware), heatFigureText(map.policy, figure.value, locale), figure.lane,
             label(figure.provenance));
}

/// "34 % more", from twice on "2.4 × as much"; of throughput the other way round.
QString marginText(const Policy &policy, double margin, const QLocale &locale)
{
    if (policy.goal == Policy::Goal::Throughput) {
        if (margin >= 1)
            return HeatText::tr("the best is %1 as fast").arg(timesText(margin + 1, locale));
        return HeatText::tr("the best is %1 % faster").arg(numberText(margin * 100, locale));
    }
    if (margin >= 1)
        return HeatText::tr("%1 as much").arg(timesText(margin + 1, locale));
    return HeatText::tr("%1 % more").arg(numberText(margin * 100, locale));
}

QString outcome(const HeatMap &map, const HeatCell &cell, const QLocale &locale)
{
    switch (cell.state) {
    case State::NotMeasured: return HeatText::tr("not measured.");
    case State::Failed: return HeatText::tr("failed.");
    case State::Refused: return HeatText::tr("measured, and not compared: %1.").arg(refusalText(map.policy));
    case State::OneSided: return HeatText::tr("nothing to compare with, %1.").arg(figureOf(map, *cell.best, locale));
    case State::NoClearWinner:
        return HeatText::tr("no clear winner, the intervals overlap: %1, %2.")
            .arg(figureOf(map, *cell.best, locale), figureOf(map, *cell.runnerUp, locale));
    case State::Winner: break;
    }
    if (!cell.runnerUp) {
        return HeatText::tr("the only one within %1: %2.")
            .arg(millisecondsText(map.policy.latencyLimitMs, locale), figureOf(map, *cell.best, locale));
    }
    return HeatText::tr("best %1. Next %2: %3.")
        .arg(figureOf(map, *cell.best, locale), figureOf(map, *cell.runnerUp, locale),
             marginText(map.policy, cell.margin.value_or(0), locale));
}

} // namespace

QString heatMapTitle(const Policy &policy, const QLocale &locale)
{
    switch (policy.goal) {
    case Policy::Goal::Latency: return HeatText::tr("Best device, lowest latency");
    case Policy::Goal::Throughput: return HeatText::tr("Best device, highest throughput");
    case Policy::Goal::Cost: return HeatText::tr("Best device, lowest cost");
    case Policy::Goal::CostWithinLatency: break;
    }
    return HeatText::tr("Best device, lowest cost within %1").arg(millisecondsText(policy.latencyLimitMs, locale));
}

QString heatMapSentence(const std::vector<HeatCell> &cells, const Policy &policy, const QLocale &locale)
{
    std::array<int, 6> counts{};
    int gpu = 0;
    for (const HeatCell &cell : cells) {
        ++counts.at(static_cast<std::size_t>(cell.state));
        gpu += cell.state == State::Winner && cell.hardware == Hardware::Gpu ? 1 : 0;
    }
    const auto countOf = [&](State state) { return counts.at(static_cast<std::size_t>(state)); };
    if (static_cast<std::size_t>(countOf(State::NotMeasured)) == cells.size())
        return HeatText::tr("Nothing is measured here yet.");
    QStringList parts;
    if (countOf(State::Winner) > 0)
        parts = {HeatText::tr("GPU best in %1").arg(locale.toString(gpu)),
                 HeatText::tr("CPU in %1").arg(locale.toString(countOf(State::Winner) - gpu))};
    const auto add = [&](State state, const QString &text) {
        if (countOf(state) > 0)
            parts.append(text.arg(locale.toString(countOf(state))));
    };
    add(State::NoClearWinner, HeatText::tr("no clear winner in %1"));
    add(State::OneSided, HeatText::tr("nothing to compare with in %1"));
    add(State::Refused, HeatText::tr("%1 in %2").arg(refusalText(policy)));
    add(State::Failed, HeatText::tr("%1 failed"));
    add(State::NotMeasured, HeatText::tr("%1 not measured"));
    parts.front()[0] = parts.front().at(0).toUpper();
    return HeatText::tr("%1.").arg(parts.join(HeatText::tr(", ")));
}

QString ruleName(const HeatMap &map)
{
    return map.isLessonRule ? HeatText::tr("the lesson’s rule") : HeatText::tr("my rule");
}

QString rulePicksText(const HeatMap &map)
{
    return map.isLessonRule ? HeatText::tr("The lesson’s rule picks") : HeatText::tr("My rule picks");
}

QString sizeText(tradeoff::Bytes size, const QLocale &locale)
{
    return HeatText::tr("%1 GB").arg(gigabytesText(static_cast<double>(size) / tradeoff::gigabyte, locale));
}

QString heatFigureText(const Policy &policy, double value, const QLocale &locale)
{
    switch (policy.goal) {
    case Policy::Goal::Latency: return millisecondsText(value, locale);
    case Policy::Goal::Throughput: return HeatText::tr("%1 samples/s").arg(numberText(value, locale));
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency: break;
    }
    return HeatText::tr("$ %1 for 1,000").arg(dollarsText(value, locale));
}

QString refusalText(const Policy &policy)
{
    return policy.goal == Policy::Goal::CostWithinLatency ? HeatText::tr("over the limit or without a price")
                                                          : HeatText::tr("without a price");
}

QString spokenText(const HeatMap &map, std::size_t size, std::size_t batch, const QLocale &locale)
{
    const HeatCell &cell = map.at(size, batch);
    QStringList sentences{
        HeatText::tr("%1, batch %2: %3")
            .arg(sizeText(map.sizes[size], locale), locale.toString(map.batches[batch]), outcome(map, cell, locale))};
    if (!cell.failures.isEmpty())
        sentences.append(cell.failures);
    sentences.append(HeatText::tr("%1 the %2.").arg(rulePicksText(map), hardwareName(cell.ruled)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace breakeven::ui
