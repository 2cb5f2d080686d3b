// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_data.h"

#include "engine/tradeoff/cost_model.h"
#include "ui/explore/chart_break_even.h"
#include "ui/explore/chart_text.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

using tradeoff::Estimate;
using tradeoff::Measurement;

class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ChartData)
};

constexpr double inferencesPriced = 1000;

double gigabytes(const tradeoff::Workload &workload)
{
    return static_cast<double>(workload.sizeBytes) / tradeoff::gigabyte;
}

double placeOf(ChartAxis axis, const tradeoff::Workload &workload)
{
    return axis == ChartAxis::Batch ? workload.batch : gigabytes(workload);
}

/// A logarithmic axis has no place for anything else.
bool canBeDrawn(const ChartPoint &point)
{
    const auto isPositive = [](double value) { return std::isfinite(value) && value > 0; };
    return isPositive(point.x) && isPositive(point.y) && isPositive(point.low) && isPositive(point.high);
}

std::optional<ChartPoint> pointOf(const Measurement &m, ChartFigure figure)
{
    const tradeoff::Latency &latency = m.latency;
    const double shorter = latency.ciLowMs / latency.medianMs;
    const double longer = latency.ciHighMs / latency.medianMs;
    ChartPoint point;
    switch (figure) {
    case ChartFigure::Latency:
        point.y = latency.medianMs;
        point.low = latency.ciLowMs;
        point.high = latency.ciHighMs;
        break;
    case ChartFigure::Throughput:
        point.y = m.throughputPerS;
        point.low = point.y / longer;
        point.high = point.y / shorter;
        break;
    case ChartFigure::Cost:
        if (!m.costPerInferenceUsd)
            return std::nullopt;
        point.y = *m.costPerInferenceUsd * inferencesPriced;
        point.low = point.y * shorter;
        point.high = point.y * longer;
        break;
    }
    return point;
}

std::optional<ChartPoint> pointOf(const Estimate &estimate, ChartFigure figure,
                                  const std::optional<double> &workingHour)
{
    const auto perSecond = [&](double ms) { return 1000.0 * estimate.workload.batch / ms; };
    ChartPoint point;
    switch (figure) {
    case ChartFigure::Latency:
        point.y = estimate.middleMs;
        point.low = estimate.lowMs;
        point.high = estimate.highMs;
        break;
    case ChartFigure::Throughput:
        point.y = perSecond(estimate.middleMs);
        point.low = perSecond(estimate.highMs);
        point.high = perSecond(estimate.lowMs);
        break;
    case ChartFigure::Cost: {
        if (!workingHour)
            return std::nullopt;
        const auto cost = [&](double ms) {
            return inferencesPriced * tradeoff::costPerInference(*workingHour, perSecond(ms));
        };
        point.y = cost(estimate.middleMs);
        point.low = cost(estimate.lowMs);
        point.high = cost(estimate.highMs);
        break;
    }
    }
    return point;
}

template<class Wording>
QString flagsOf(const Measurement &m, Wording wordingOf)
{
    QStringList flags;
    for (const std::string &flag : m.flags)
        flags += wordingOf(flag);
    return flags.join(QStringLiteral("; "));
}

double busyShareOf(const Lane &lane, const ExploreSettings &settings)
{
    return lane.hardware == tradeoff::Hardware::Cpu ? settings.cpuBusyShare : settings.gpuBusyShare;
}

void addFigures(ChartSeries &series, const Lane &lane, const ExploreSettings &settings)
{
    for (const Measurement &m : lane.figures) {
        if (!isOnChart(m.workload, settings))
            continue;
        std::optional<ChartPoint> point = pointOf(m, settings.figure);
        if (!point)
            continue;
        point->x = placeOf(settings.axis, m.workload);
        if (!canBeDrawn(*point))
            continue;
        point->spoken = spokenPoint(settings.figure, settings.axis, *point, lane.provenance, m.flags);
        point->machine = QString::fromStdString(m.machine);
        point->measuredAt = QString::fromStdString(m.measuredAt);
        point->flags = flagsOf(m, [](const std::string &flag) { return QString::fromStdString(flag); });
        point->flagsText = flagsOf(m, flagText);
        series.points.push_back(std::move(*point));
    }
}

void addEstimates(ChartSeries &series, const Lane &lane, const ExploreSettings &settings)
{
    std::optional<double> workingHour = lane.dollarsPerHour;
    if (workingHour)
        *workingHour /= busyShareOf(lane, settings);
    for (const Estimate &estimate : lane.estimates) {
        if (!isOnChart(estimate.workload, settings))
            continue;
        std::optional<ChartPoint> point = pointOf(estimate, settings.figure, workingHour);
        if (!point)
            continue;
        point->x = placeOf(settings.axis, estimate.workload);
        if (!canBeDrawn(*point))
            continue;
        point->spoken = spokenEstimate(settings.figure, settings.axis, *point, estimate);
        point->machine = lane.name;
        series.points.push_back(std::move(*point));
    }
}

std::optional<ChartSeries> seriesOf(const Lane &lane, const ExploreSettings &settings)
{
    ChartSeries series{.laneId = lane.id,
                       .name = lane.title(),
                       .hardware = lane.hardware,
                       .provenance = lane.provenance,
                       .dollarsPerHour = lane.dollarsPerHour,
                       .priceSource = lane.priceSource,
                       .busyShare = busyShareOf(lane, settings),
                       .points = {}};
    if (lane.provenance == tradeoff::Provenance::Estimated)
        addEstimates(series, lane, settings);
    else
        addFigures(series, lane, settings);
    if (series.points.empty())
        return std::nullopt;
    std::ranges::stable_sort(series.points, {}, &ChartPoint::x);
    return series;
}

/// "At $0.4 an hour (example), CPU busy 100 %; $1.2 an hour (your own), GPU busy 25 %."
QString pricesText(const std::vector<ChartSeries> &drawn)
{
    QStringList prices;
    for (const ChartSeries &series : drawn) {
        if (!series.dollarsPerHour)
            continue;
        const QString who = series.hardware == tradeoff::Hardware::Cpu ? ChartWords::tr("CPU") : ChartWords::tr("GPU");
        QString price = ChartWords::tr("$%1 an hour").arg(numberText(*series.dollarsPerHour, 4));
        if (!series.priceSource.isEmpty())
            price = ChartWords::tr("%1 (%2)").arg(price, series.priceSource);
        prices += ChartWords::tr("%1, %2 busy %3 %").arg(price, who, numberText(series.busyShare * 100));
    }
    prices.removeDuplicates();
    return prices.isEmpty() ? QString() : ChartWords::tr("At %1.").arg(prices.join(QStringLiteral("; ")));
}

bool hasFigures(const Lane &lane, const ExploreSettings &settings)
{
    const auto isThere = [&settings](const auto &figure) { return isOnChart(figure.workload, settings); };
    return std::ranges::any_of(lane.figures, isThere) || std::ranges::any_of(lane.estimates, isThere);
}

} // namespace

ChartData chartDataOf(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    ChartData chart;
    chart.figure = settings.figure;
    chart.axis = settings.axis;
    chart.held = {.family = settings.family,
                  .precision = settings.precision,
                  .sizeBytes = settings.chartSize,
                  .batch = settings.chartBatch};
    chart.title = chartTitle(chart.figure, chart.axis, chart.held);
    chart.xTitle = chartXTitle(chart.axis);
    chart.yTitle = chartYTitle(chart.figure);
    QStringList unpriced;
    for (const Lane &lane : lanes) {
        if (!lane.shown)
            continue;
        if (std::optional<ChartSeries> series = seriesOf(lane, settings))
            chart.series.push_back(std::move(*series));
        else if (settings.figure == ChartFigure::Cost && hasFigures(lane, settings))
            unpriced += lane.title();
    }
    ChartBreakEven found = chart.axis == ChartAxis::Batch ? breakEvenAlongBatch(lanes, settings)
                                                          : winnersAlongSize(lanes, settings);
    chart.brackets = std::move(found.brackets);
    chart.sentence = std::move(found.sentence);
    if (chart.figure == ChartFigure::Latency && settings.policy.goal == tradeoff::Policy::Goal::CostWithinLatency)
        chart.latencyLimitMs = settings.policy.latencyLimitMs;
    if (const QString prices = pricesText(chart.series); chart.figure == ChartFigure::Cost && !prices.isEmpty())
        chart.sentence += QLatin1Char(' ') + prices;
    if (!unpriced.isEmpty()) {
        chart.sentence += QLatin1Char(' ')
            + ChartWords::tr("No cost is known without a price an hour: %1.").arg(unpriced.join(QStringLiteral("; ")));
    }
    return chart;
}

QString spokenSummary(const ChartData &chart)
{
    QStringList sentences{chart.title + QLatin1Char('.')};
    if (chart.isEmpty())
        sentences += ChartWords::tr("There is no figure to show here yet.");
    const auto at = [&chart](const ChartSeries &series, const ChartPoint &point) {
        const QString place = chartPlaceText(chart.axis, point.x);
        return series.provenance == tradeoff::Provenance::Estimated
            ? ChartWords::tr("between %1 and %2 at %3")
                  .arg(chartFigureText(chart.figure, point.low), chartFigureText(chart.figure, point.high), place)
            : ChartWords::tr("%1 at %2").arg(chartFigureText(chart.figure, point.y), place);
    };
    for (const ChartSeries &series : chart.series) {
        const QString who = series.name + QStringLiteral(", ") + label(series.provenance);
        const QString first = at(series, series.points.front());
        sentences += series.points.size() == 1
            ? ChartWords::tr("%1: %2.").arg(who, first)
            : ChartWords::tr("%1: from %2 to %3, %4 points.")
                  .arg(who, first, at(series, series.points.back()),
                       QLocale().toString(static_cast<qulonglong>(series.points.size())));
    }
    if (!chart.sentence.isEmpty())
        sentences += chart.sentence;
    return sentences.join(QLatin1Char(' '));
}

} // namespace breakeven::ui
