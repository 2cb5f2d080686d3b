// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"
#include "ui/explore/roofline_chart.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

using tradeoff::Bound;
using tradeoff::RooflinePoint;

class RooflineWords
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::RooflineData)
};

constexpr double giga = 1e9;
constexpr double tera = 1e12;

QString batchText(int batch)
{
    return RooflineWords::tr("batch %1").arg(QLocale().toString(batch));
}

QString shareText(double share)
{
    return RooflineWords::tr("%1 %").arg(numberText(100 * share, 2));
}

QString boundText(Bound bound)
{
    return bound == Bound::Memory ? RooflineWords::tr("memory") : RooflineWords::tr("arithmetic");
}

std::optional<RooflineSeries> seriesOf(const Lane &lane, const ExploreSettings &settings)
{
    std::vector<tradeoff::Measurement> figures;
    std::ranges::copy_if(lane.figures, std::back_inserter(figures), [&](const tradeoff::Measurement &m) {
        return m.efficiency && m.workload.precision == settings.precision;
    });
    RooflineSeries series{.name = lane.title(),
                          .hardware = lane.hardware,
                          .provenance = lane.provenance,
                          .roofline = tradeoff::roofline(figures)};
    std::erase_if(series.roofline.points, [&](const RooflinePoint &point) {
        return point.workload.family != settings.family || point.workload.sizeBytes != settings.chartSize;
    });
    return series.roofline.points.empty() ? std::nullopt : std::optional(std::move(series));
}

bool isNearRoof(const RooflinePoint &point)
{
    return point.fraction >= 0.5;
}

/// "at every batch", "up to batch 16", "from batch 32 on", "at 3 of 8 batches"; empty where it is nowhere near.
QString whereText(const std::vector<RooflinePoint> &points, Bound bound)
{
    const auto holds = [bound](const RooflinePoint &point) { return point.bound == bound && isNearRoof(point); };
    const auto count = std::ranges::count_if(points, holds);
    if (count == 0)
        return {};
    if (count == std::ssize(points))
        return RooflineWords::tr("at every batch");
    const auto first = std::ranges::find_if(points, holds);
    const auto end = std::find_if_not(first, points.end(), holds);
    const QString from = batchText(first->workload.batch);
    if (count == 1)
        return RooflineWords::tr("at %1").arg(from);
    if (end - first != count)
        return RooflineWords::tr("at %1 of %2 batches")
            .arg(QLocale().toString(qlonglong{count}), QLocale().toString(qlonglong{std::ssize(points)}));
    const QString to = batchText(std::prev(end)->workload.batch);
    if (first == points.begin())
        return RooflineWords::tr("up to %1").arg(to);
    return end == points.end() ? RooflineWords::tr("from %1 on").arg(from)
                               : RooflineWords::tr("from %1 to %2").arg(from, to);
}

/// What limits it where it comes near its roof; below half of it neither does.
QString limitsText(const std::vector<RooflinePoint> &points)
{
    QStringList limits;
    if (const QString memory = whereText(points, Bound::Memory); !memory.isEmpty())
        limits += RooflineWords::tr("memory limits it %1").arg(memory);
    if (const QString arithmetic = whereText(points, Bound::Compute); !arithmetic.isEmpty())
        limits += (limits.isEmpty() ? RooflineWords::tr("arithmetic limits it %1") : RooflineWords::tr("arithmetic %1"))
                      .arg(arithmetic);
    return limits.join(QStringLiteral(", "));
}

QString sentenceOf(const RooflineSeries &series)
{
    const std::vector<RooflinePoint> &points = series.roofline.points;
    const auto best = std::ranges::max_element(points, {}, &RooflinePoint::fraction);
    if (!isNearRoof(*best))
        return RooflineWords::tr("%1: stays far below its roof (at best %2): getting the work started takes longer "
                                 "than arithmetic or memory would.")
            .arg(series.name, shareText(best->fraction));
    QStringList sentences{RooflineWords::tr("%1: %2.").arg(series.name, limitsText(points))};
    if (!std::ranges::all_of(points, isNearRoof))
        sentences += RooflineWords::tr("Elsewhere it stays below half of its roof.");
    const QString batch = batchText(best->workload.batch);
    sentences += best->fraction > 1
        ? RooflineWords::tr("At %1 it is above its roof: the weights came from the caches.").arg(batch)
        : RooflineWords::tr("It comes nearest to its roof at %1, with %2 of it.").arg(batch, shareText(best->fraction));
    return sentences.join(QLatin1Char(' '));
}

QString modelText(const ExploreSettings &settings)
{
    return RooflineWords::tr("%1 GB %2 %3")
        .arg(gigabytesText(static_cast<double>(settings.chartSize) / tradeoff::gigabyte), label(settings.family),
             QString::fromUtf8(tradeoff::name(settings.precision)));
}

} // namespace

QString flopsText(double flopsPerS)
{
    return flopsPerS >= tera ? RooflineWords::tr("%1 TFLOP/s").arg(numberText(flopsPerS / tera))
                             : RooflineWords::tr("%1 GFLOP/s").arg(numberText(flopsPerS / giga));
}

QString bytesPerSecondText(double bytesPerS)
{
    return RooflineWords::tr("%1 GB/s").arg(numberText(bytesPerS / giga));
}

RooflineData rooflineDataOf(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    RooflineData data;
    data.title = RooflineWords::tr("Roofline, %1").arg(modelText(settings));
    QStringList sentences;
    for (const Lane &lane : lanes) {
        if (!lane.shown || lane.provenance == tradeoff::Provenance::Estimated)
            continue;
        if (std::optional<RooflineSeries> series = seriesOf(lane, settings)) {
            sentences += sentenceOf(*series);
            data.series.push_back(std::move(*series));
        }
    }
    data.sentence = data.series.empty()
        ? RooflineWords::tr("No %1 figure says yet how near it came to the machine’s limits. Measure some batches of "
                            "that size.")
              .arg(modelText(settings))
        : sentences.join(QLatin1Char(' '));
    return data;
}

TwinTable tableOf(const RooflineData &data)
{
    TwinTable table{
        .title = data.title,
        .columns = {{RooflineWords::tr("Device"), QStringLiteral("device")},
                    {RooflineWords::tr("Provenance"), QStringLiteral("provenance")},
                    {RooflineWords::tr("Size, GB"), QStringLiteral("size_gb"), true},
                    {RooflineWords::tr("Batch"), QStringLiteral("batch"), true},
                    {RooflineWords::tr("FLOP per byte"), QStringLiteral("flop_per_byte"), true},
                    {RooflineWords::tr("Reached, GFLOP/s"), QStringLiteral("gflop_per_s"), true},
                    {RooflineWords::tr("from"), QStringLiteral("gflop_per_s_low"), true},
                    {RooflineWords::tr("to"), QStringLiteral("gflop_per_s_high"), true},
                    {RooflineWords::tr("Of the roof, %"), QStringLiteral("of_roof_percent"), true},
                    {RooflineWords::tr("Nearer roof"), QStringLiteral("nearer_roof")},
                    {RooflineWords::tr("Arithmetic at most, GFLOP/s"), QStringLiteral("peak_gflop_per_s"), true},
                    {RooflineWords::tr("Memory at most, GB/s"), QStringLiteral("memory_gb_per_s"), true}},
        .rows = {}};
    const auto inGiga = [](const std::optional<double> &value) {
        return value ? std::optional(*value / giga) : std::nullopt;
    };
    for (const RooflineSeries &series : data.series) {
        for (const RooflinePoint &point : series.roofline.points) {
            table.rows.push_back(
                {textCell(series.name), textCell(label(series.provenance)),
                 numberCell(static_cast<double>(point.workload.sizeBytes) / giga), numberCell(point.workload.batch, 6),
                 numberCell(point.intensity), numberCell(point.attainedFlops / giga), numberCell(point.lowFlops / giga),
                 numberCell(point.highFlops / giga), numberCell(point.fraction * 100), textCell(boundText(point.bound)),
                 numberCell(inGiga(series.roofline.peakFlops)), numberCell(inGiga(series.roofline.memoryBytesPerS))});
        }
    }
    return table;
}

QString spokenSummary(const RooflineData &data)
{
    QStringList sentences{data.title + QLatin1Char('.')};
    for (const RooflineSeries &series : data.series) {
        QStringList ceilings;
        if (series.roofline.memoryBytesPerS)
            ceilings += RooflineWords::tr("memory gives %1").arg(bytesPerSecondText(*series.roofline.memoryBytesPerS));
        if (series.roofline.peakFlops)
            ceilings += RooflineWords::tr("arithmetic %1").arg(flopsText(*series.roofline.peakFlops));
        const RooflinePoint &first = series.roofline.points.front();
        const RooflinePoint &last = series.roofline.points.back();
        sentences += RooflineWords::tr("%1, %2: at most %3; reached %4 at %5 to %6 at %7.")
                         .arg(series.name, label(series.provenance), ceilings.join(QStringLiteral(", ")),
                              flopsText(first.attainedFlops), batchText(first.workload.batch),
                              flopsText(last.attainedFlops), batchText(last.workload.batch));
    }
    sentences += data.sentence;
    return sentences.join(QLatin1Char(' '));
}

} // namespace breakeven::ui
