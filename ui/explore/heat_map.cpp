// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map.h"

#include "ui/explore/device_figures.h"
#include "ui/explore/heat_map_axes.h"
#include "ui/explore/heat_map_text.h"
#include "ui/language/engine_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <span>
#include <utility>

namespace breakeven::ui {

namespace {

using tradeoff::Choice;
using tradeoff::Measurement;
using tradeoff::Policy;

/// What a lane knows of one workload.
struct Entry {
    std::size_t cell = 0;
    const Lane *lane = nullptr;
    const Measurement *figure = nullptr; ///< or:
    const protocol::FailedPoint *failure = nullptr;
};

/// What the policies look at, without the texts that are not needed to choose.
Measurement judgedPart(const Measurement &m)
{
    Measurement part;
    part.workload = m.workload;
    part.latency = m.latency;
    part.dollarsPerHour = dollarsPerWorkingHour(m);
    return part;
}

/// The value as the charts and the commands show it; its interval is the latency's, carried over.
HeatFigure heatFigure(const Policy &policy, const Lane &lane, const Measurement &m)
{
    HeatFigure figure{.lane = lane.title(), .hardware = lane.hardware, .provenance = m.provenance};
    const tradeoff::Latency &latency = m.latency;
    const auto put = [&](double value, double low, double high) {
        figure.value = value;
        figure.low = value * low;
        figure.high = value * high;
    };
    switch (policy.goal) {
    case Policy::Goal::Latency:
        figure.value = latency.medianMs;
        figure.low = latency.ciLowMs;
        figure.high = latency.ciHighMs;
        return figure;
    case Policy::Goal::Throughput:
        put(m.throughputPerS, latency.medianMs / latency.ciHighMs, latency.medianMs / latency.ciLowMs);
        return figure;
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency: break;
    }
    const double cost = m.costPerInferenceUsd.value_or(m.dollarsPerHour.value_or(0) / 3600 / m.throughputPerS);
    put(cost * 1000, latency.ciLowMs / latency.medianMs, latency.ciHighMs / latency.medianMs);
    return figure;
}

bool overLimit(const Policy &policy, const Measurement &m)
{
    return policy.goal == Policy::Goal::CostWithinLatency && m.latency.medianMs > policy.latencyLimitMs;
}

/// Of several figures of one lane the best, so that a lane is no runner-up to itself.
std::vector<Entry> bestOfEachLane(const Policy &policy, std::span<const Entry> entries)
{
    std::vector<Entry> best;
    std::vector<Measurement> judged;
    for (std::size_t i = 0; i < entries.size();) {
        const std::size_t first = i;
        judged.clear();
        for (; i < entries.size() && entries[i].lane == entries[first].lane; ++i)
            judged.push_back(judgedPart(*entries[i].figure));
        best.push_back(entries[first + tradeoff::choose(policy, judged).best.value_or(judged.size() - 1)]);
    }
    return best;
}

void judge(HeatCell &cell, const Policy &policy, std::span<const Entry> entries)
{
    const std::vector<Entry> figures = bestOfEachLane(policy, entries);
    std::vector<Measurement> judged;
    for (const Entry &entry : figures)
        judged.push_back(judgedPart(*entry.figure));
    const Choice choice = tradeoff::choose(policy, judged);
    if (!choice.best) {
        cell.state = HeatCell::State::Refused;
        return;
    }
    const auto figureAt = [&](std::size_t index) {
        return heatFigure(policy, *figures[index].lane, *figures[index].figure);
    };
    cell.best = figureAt(*choice.best);
    cell.hardware = cell.best->hardware;
    if (!choice.runnerUp) {
        // A device over the limit has lost. One without a price may have been the cheaper one: nobody knows.
        const bool othersLost = std::ranges::all_of(
            judged, [&](const Measurement &m) { return overLimit(policy, m) || tradeoff::score(policy, m); });
        cell.state = judged.size() > 1 && othersLost ? HeatCell::State::Winner : HeatCell::State::OneSided;
        return;
    }
    cell.runnerUp = figureAt(*choice.runnerUp);
    cell.state = choice.clearWinner ? HeatCell::State::Winner : HeatCell::State::NoClearWinner;
    if (choice.clearWinner) {
        const double best = tradeoff::score(policy, judged[*choice.best])->middle;
        const double second = tradeoff::score(policy, judged[*choice.runnerUp])->middle;
        cell.margin = best > 0 ? second / best - 1 : 0;
    }
}

bool isOfPlane(const tradeoff::Workload &workload, const ExploreSettings &settings)
{
    return workload.family == settings.family && workload.precision == settings.precision;
}

bool wasTried(const protocol::FailedPoint &failure)
{
    return failure.error.code != tradeoff::ErrorCode::Cancelled;
}

/// By cell, and within it lane by lane.
std::vector<Entry> entriesOf(const std::vector<Lane> &lanes, const ExploreSettings &settings, const HeatAxes &axes)
{
    std::vector<Entry> entries;
    for (const Lane &lane : lanes) {
        if (!lane.shown)
            continue;
        for (const Measurement &m : lane.figures) {
            const auto cell = isOfPlane(m.workload, settings) && isMeasurement(m) ? axes.cellOf(m.workload)
                                                                                  : std::nullopt;
            if (cell)
                entries.push_back({.cell = *cell, .lane = &lane, .figure = &m});
        }
        for (const protocol::FailedPoint &failure : lane.failures) {
            const auto cell = isOfPlane(failure.workload, settings) ? axes.cellOf(failure.workload) : std::nullopt;
            if (cell && wasTried(failure))
                entries.push_back({.cell = *cell, .lane = &lane, .failure = &failure});
        }
    }
    std::ranges::stable_sort(entries, {}, &Entry::cell);
    return entries;
}

/// A failure is told where the lane has no figure in its place.
QString failuresText(std::span<const Entry> failures, std::span<const Entry> figures)
{
    QStringList told;
    for (const Entry &entry : failures) {
        if (std::ranges::find(figures, entry.lane, &Entry::lane) != figures.end())
            continue;
        const QString line = QCoreApplication::translate("breakeven::ui::HeatMap", "%1: %2")
                                 .arg(entry.lane->title(), engineWords(entry.failure->error.message));
        if (!told.contains(line))
            told.append(line);
    }
    return told.join(QLatin1Char(' '));
}

void fillCells(HeatMap &map, std::vector<Entry> entries)
{
    for (auto first = entries.begin(); first != entries.end();) {
        const auto last = std::find_if(first, entries.end(), [&](const Entry &e) { return e.cell != first->cell; });
        const auto middle = std::stable_partition(first, last, [](const Entry &e) { return e.figure != nullptr; });
        const std::span<const Entry> figures(first, middle);
        HeatCell &cell = map.cells[first->cell];
        cell.failures = failuresText({middle, last}, figures);
        if (!figures.empty())
            judge(cell, map.policy, figures);
        else if (!cell.failures.isEmpty())
            cell.state = HeatCell::State::Failed;
        first = last;
    }
}

std::vector<std::pair<tradeoff::Bytes, int>> measuredPlaces(const std::vector<Lane> &lanes,
                                                            const ExploreSettings &settings)
{
    std::vector<std::pair<tradeoff::Bytes, int>> places;
    const auto add = [&](const tradeoff::Workload &workload) {
        if (isOfPlane(workload, settings))
            places.emplace_back(workload.sizeBytes, workload.batch);
    };
    for (const Lane &lane : lanes) {
        if (!lane.shown)
            continue;
        for (const Measurement &m : lane.figures) {
            if (isMeasurement(m))
                add(m.workload);
        }
        for (const protocol::FailedPoint &failure : lane.failures) {
            if (wasTried(failure))
                add(failure.workload);
        }
    }
    return places;
}

} // namespace

HeatMap heatMapOf(const std::vector<Lane> &lanes, const ExploreSettings &settings, const tradeoff::DecisionRule &rule,
                  const tradeoff::DecisionRule &lessonRule)
{
    const HeatAxes axes = heatAxesOf(settings.sweep, measuredPlaces(lanes, settings));
    HeatMap map;
    map.sizes = axes.sizes;
    map.batches = axes.batches;
    map.policy = settings.policy;
    map.isLessonRule = rule == lessonRule;
    map.cells.resize(map.sizes.size() * map.batches.size());
    auto cell = map.cells.begin();
    for (const tradeoff::Bytes size : map.sizes) {
        for (const int batch : map.batches)
            (cell++)->ruled = rule.hardwareFor(size, batch);
    }
    fillCells(map, entriesOf(lanes, settings, axes));
    map.title = heatMapTitle(map.policy);
    map.sentence = heatMapSentence(map.cells, map.policy);
    if (axes.leftOut > 0) {
        map.sentence += QCoreApplication::translate(
                            "breakeven::ui::HeatMap",
                            " The picture has room for %1 sizes and %1 batches; %2 more are left out of it.")
                            .arg(QLocale().toString(qulonglong{longestHeatAxis}),
                                 QLocale().toString(qulonglong{axes.leftOut}));
    }
    map.ruleBorder = ruleBorderOf(map);
    return map;
}

} // namespace breakeven::ui
