// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_data.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

class ChartTable
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ChartTable)
};

struct FigureColumns {
    TwinColumn value;
    TwinColumn low;
    TwinColumn high;
};

FigureColumns columnsOf(ChartFigure figure)
{
    const auto column = [](const QString &title, const QString &name) {
        return TwinColumn{.title = title, .name = name, .isNumber = true};
    };
    const QString low = ChartTable::tr("from");
    const QString high = ChartTable::tr("to");
    switch (figure) {
    case ChartFigure::Latency:
        return {column(ChartTable::tr("Latency, ms"), QStringLiteral("latency_ms")),
                column(low, QStringLiteral("latency_low_ms")), column(high, QStringLiteral("latency_high_ms"))};
    case ChartFigure::Throughput:
        return {column(ChartTable::tr("Throughput, samples/s"), QStringLiteral("throughput_per_s")),
                column(low, QStringLiteral("throughput_low_per_s")),
                column(high, QStringLiteral("throughput_high_per_s"))};
    case ChartFigure::Cost: break;
    }
    return {column(ChartTable::tr("Cost of 1,000, $"), QStringLiteral("cost_per_1000_usd")),
            column(low, QStringLiteral("cost_low_per_1000_usd")),
            column(high, QStringLiteral("cost_high_per_1000_usd"))};
}

TwinCell namedCell(const QString &text, const QString &csv)
{
    return {.text = text, .csv = csv, .number = {}};
}

void addPriceColumns(TwinTable &table)
{
    table.columns.push_back(
        {.title = ChartTable::tr("$ an hour"), .name = QStringLiteral("dollars_per_hour"), .isNumber = true});
    table.columns.push_back(
        {.title = ChartTable::tr("Price from"), .name = QStringLiteral("price_source"), .isNumber = false});
    table.columns.push_back(
        {.title = ChartTable::tr("Busy, %"), .name = QStringLiteral("busy_share"), .isNumber = true});
}

void addPriceCells(std::vector<TwinCell> &row, const ChartSeries &series)
{
    TwinCell busy = numberCell(series.busyShare);
    busy.text = numberText(series.busyShare * 100);
    row.push_back(numberCell(series.dollarsPerHour, 4));
    row.push_back(textCell(series.priceSource));
    row.push_back(busy);
}

} // namespace

TwinTable tableOf(const ChartData &chart)
{
    const FigureColumns figure = columnsOf(chart.figure);
    const auto text = [](const QString &title, const QString &name) {
        return TwinColumn{.title = title, .name = name, .isNumber = false};
    };
    TwinTable table;
    table.title = chart.title;
    table.columns = {text(ChartTable::tr("Device"), QStringLiteral("lane")),
                     text(ChartTable::tr("Figures are"), QStringLiteral("provenance")),
                     {.title = ChartTable::tr("Size, GB"), .name = QStringLiteral("size_gb"), .isNumber = true},
                     {.title = ChartTable::tr("Batch"), .name = QStringLiteral("batch"), .isNumber = true},
                     figure.value,
                     figure.low,
                     figure.high,
                     text(ChartTable::tr("Machine"), QStringLiteral("machine")),
                     text(ChartTable::tr("Measured at"), QStringLiteral("measured_at")),
                     text(ChartTable::tr("Flags"), QStringLiteral("flags")),
                     text(ChartTable::tr("Family"), QStringLiteral("family")),
                     text(ChartTable::tr("Precision"), QStringLiteral("precision"))};
    const bool ofCost = chart.figure == ChartFigure::Cost;
    if (ofCost)
        addPriceColumns(table);
    const double gigabytes = static_cast<double>(chart.held.sizeBytes) / tradeoff::gigabyte;
    const bool alongBatch = chart.axis == ChartAxis::Batch;
    const TwinCell family = namedCell(label(chart.held.family), QString::fromUtf8(name(chart.held.family).data()));
    const TwinCell precision = textCell(QString::fromUtf8(name(chart.held.precision).data()));
    for (const ChartSeries &series : chart.series) {
        TwinCell provenance = textCell(label(series.provenance));
        provenance.csv = QString::fromUtf8(name(series.provenance).data());
        for (const ChartPoint &point : series.points) {
            table.rows.push_back({textCell(series.name), provenance, numberCell(alongBatch ? gigabytes : point.x),
                                  numberCell(alongBatch ? point.x : chart.held.batch), numberCell(point.y),
                                  numberCell(point.low), numberCell(point.high), textCell(point.machine),
                                  textCell(point.measuredAt), namedCell(point.flagsText, point.flags), family,
                                  precision});
            if (ofCost)
                addPriceCells(table.rows.back(), series);
        }
    }
    return table;
}

} // namespace breakeven::ui
