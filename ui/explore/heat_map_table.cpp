// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map.h"
#include "ui/explore/heat_map_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>

#include <utility>

namespace breakeven::ui {

namespace {

using tradeoff::Hardware;
using tradeoff::Policy;

class HeatTableText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::HeatMap)
};

QString hardwareName(Hardware hardware)
{
    return hardware == Hardware::Gpu ? HeatTableText::tr("GPU") : HeatTableText::tr("CPU");
}

/// On the screen, and as the beginning of a file's column name.
std::pair<QString, QString> figureNames(const Policy &policy)
{
    switch (policy.goal) {
    case Policy::Goal::Latency: return {HeatTableText::tr("Latency, ms"), QStringLiteral("latency_ms")};
    case Policy::Goal::Throughput: return {HeatTableText::tr("Samples a second"), QStringLiteral("samples_per_s")};
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency: break;
    }
    return {HeatTableText::tr("Dollars of 1,000"), QStringLiteral("dollars_per_1000")};
}

TwinCell outcomeCell(const HeatCell &cell, const Policy &policy)
{
    const auto named = [](const QString &text, const char *csv) {
        return TwinCell{.text = text, .csv = QString::fromLatin1(csv), .number = {}};
    };
    switch (cell.state) {
    case HeatCell::State::NotMeasured: return named(HeatTableText::tr("not measured"), "not_measured");
    case HeatCell::State::OneSided: return named(HeatTableText::tr("nothing to compare with"), "one_sided");
    case HeatCell::State::Winner: return named(HeatTableText::tr("%1 best").arg(hardwareName(cell.hardware)), "winner");
    case HeatCell::State::NoClearWinner: return named(HeatTableText::tr("no clear winner"), "no_clear_winner");
    case HeatCell::State::Refused: return named(refusalText(policy), "refused");
    case HeatCell::State::Failed: break;
    }
    return named(HeatTableText::tr("failed"), "failed");
}

void addFigureColumns(std::vector<TwinColumn> &columns, const QString &who, const QString &name, const Policy &policy)
{
    const std::pair<QString, QString> figure = figureNames(policy);
    columns.push_back({.title = who, .name = name});
    columns.push_back(
        {.title = HeatTableText::tr("%1: hardware").arg(who), .name = name + QStringLiteral("_hardware")});
    columns.push_back(
        {.title = HeatTableText::tr("%1: provenance").arg(who), .name = name + QStringLiteral("_provenance")});
    const auto number = [&](const QString &title, const QString &ending) {
        columns.push_back({.title = title, .name = name + QLatin1Char('_') + figure.second + ending, .isNumber = true});
    };
    number(HeatTableText::tr("%1: %2").arg(who, figure.first), {});
    number(HeatTableText::tr("%1: from").arg(who), QStringLiteral("_low"));
    number(HeatTableText::tr("%1: to").arg(who), QStringLiteral("_high"));
}

TwinCell hardwareCell(const std::optional<Hardware> &hardware)
{
    return hardware ? TwinCell{.text = hardwareName(*hardware),
                               .csv = QString::fromLatin1(tradeoff::name(*hardware).data()),
                               .number = {}}
                    : numberCell(std::nullopt);
}

void addFigureCells(std::vector<TwinCell> &row, const std::optional<HeatFigure> &figure)
{
    if (!figure) {
        for (int i = 0; i < 6; ++i)
            row.push_back(numberCell(std::nullopt));
        return;
    }
    row.push_back(textCell(figure->lane));
    row.push_back(hardwareCell(figure->hardware));
    row.push_back({.text = label(figure->provenance),
                   .csv = QString::fromLatin1(tradeoff::name(figure->provenance).data()),
                   .number = {}});
    for (const double value : {figure->value, figure->low, figure->high})
        row.push_back(numberCell(value));
}

} // namespace

TwinTable tableOf(const HeatMap &map)
{
    TwinTable table{.title = map.title, .columns = {}, .rows = {}};
    table.columns = {
        {.title = HeatTableText::tr("Size, GB"), .name = QStringLiteral("size_gb"), .isNumber = true},
        {.title = HeatTableText::tr("Batch"), .name = QStringLiteral("batch"), .isNumber = true},
        {.title = HeatTableText::tr("Outcome"), .name = QStringLiteral("outcome")},
        {.title = HeatTableText::tr("Margin, %"), .name = QStringLiteral("margin_percent"), .isNumber = true},
    };
    addFigureColumns(table.columns, HeatTableText::tr("Best"), QStringLiteral("best"), map.policy);
    addFigureColumns(table.columns, HeatTableText::tr("Next"), QStringLiteral("next"), map.policy);
    table.columns.push_back({.title = rulePicksText(map), .name = QStringLiteral("rule")});
    table.columns.push_back({.title = HeatTableText::tr("Failures"), .name = QStringLiteral("failures")});
    table.rows.reserve(map.cells.size());
    for (std::size_t size = 0; size < map.sizes.size(); ++size) {
        for (std::size_t batch = 0; batch < map.batches.size(); ++batch) {
            const HeatCell &cell = map.at(size, batch);
            std::vector<TwinCell> row;
            row.reserve(table.columns.size());
            row.push_back(numberCell(static_cast<double>(map.sizes[size]) / tradeoff::gigabyte));
            row.push_back(numberCell(static_cast<double>(map.batches[batch]), 6));
            row.push_back(outcomeCell(cell, map.policy));
            row.push_back(numberCell(cell.margin ? std::optional(*cell.margin * 100) : std::nullopt));
            addFigureCells(row, cell.best);
            addFigureCells(row, cell.runnerUp);
            row.push_back(hardwareCell(cell.ruled));
            row.push_back(textCell(cell.failures));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace breakeven::ui
