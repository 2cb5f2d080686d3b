// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/heat_map_legend.h"

#include "ui/explore/heat_map_text.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace breakeven::ui {

namespace {

using tradeoff::Hardware;
using State = HeatCell::State;

class LegendText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::HeatMap)
};

double swatch(const QFontMetricsF &metrics)
{
    return std::round(metrics.height() * 1.15);
}

double betweenSwatches()
{
    return 2;
}

double marksWidth(const HeatLegendItem &item, const QFontMetricsF &metrics)
{
    if (item.isRule)
        return swatch(metrics) * 1.6;
    const auto count = static_cast<double>(item.looks.size());
    return count == 0 ? 0 : count * swatch(metrics) + (count - 1) * betweenSwatches();
}

double besideMarks(const HeatLegendItem &item)
{
    return item.isRule || !item.looks.empty() ? Theme::instance().space(Space::Hair) : 0;
}

void addStrengths(std::vector<HeatLegendItem> &items, const std::vector<Hardware> &winners)
{
    const QLocale locale;
    items.push_back({.looks = {}, .text = LegendText::tr("ahead by up to"), .place = {}});
    for (int strength = 0; strength < heatStrengths; ++strength) {
        HeatLegendItem item;
        for (const Hardware hardware : winners)
            item.looks.push_back({.state = State::Winner, .hardware = hardware, .strength = strength});
        const bool last = strength == heatStrengths - 1;
        const double step = last ? 0 : heatSteps.at(static_cast<std::size_t>(strength));
        if (last)
            item.text = LegendText::tr("more");
        else if (step < 2)
            item.text = LegendText::tr("%1\u00a0%").arg(locale.toString(qRound(step * 100 - 100)));
        else
            item.text = LegendText::tr("%1\u00a0×").arg(locale.toString(qRound(step)));
        items.push_back(std::move(item));
    }
}

} // namespace

std::vector<HeatLegendItem> legendOf(const HeatMap &map)
{
    std::set<HeatLook> looks;
    for (const HeatCell &cell : map.cells) {
        HeatLook look = lookOf(cell);
        look.strength = 0;
        looks.insert(look);
    }
    std::vector<HeatLegendItem> items;
    const auto add = [&](const HeatLook &look, const QString &text) {
        items.push_back({.looks = {look}, .text = text, .place = {}});
    };
    std::vector<Hardware> winners;
    for (const Hardware hardware : {Hardware::Cpu, Hardware::Gpu}) {
        const HeatLook look{.state = State::Winner, .hardware = hardware, .strength = 0};
        if (!looks.contains(look))
            continue;
        winners.push_back(hardware);
        add({.state = State::Winner, .hardware = hardware, .strength = heatStrengths - 1},
            hardware == Hardware::Cpu ? LegendText::tr("CPU best") : LegendText::tr("GPU best"));
    }
    if (!winners.empty())
        addStrengths(items, winners);
    const auto addIfThere = [&](State state, Hardware hardware, const QString &text) {
        const HeatLook look{.state = state, .hardware = hardware, .strength = 0};
        if (looks.contains(look))
            add(look, text);
    };
    addIfThere(State::NoClearWinner, Hardware::Cpu, LegendText::tr("no clear winner"));
    addIfThere(State::OneSided, Hardware::Cpu, LegendText::tr("CPU alone"));
    addIfThere(State::OneSided, Hardware::Gpu, LegendText::tr("GPU alone"));
    addIfThere(State::Refused, Hardware::Cpu, refusalText(map.policy));
    addIfThere(State::Failed, Hardware::Cpu, LegendText::tr("failed"));
    addIfThere(State::NotMeasured, Hardware::Cpu, LegendText::tr("not measured"));
    if (!map.ruleBorder.empty())
        items.push_back({.looks = {}, .isRule = true, .text = ruleName(map), .place = {}});
    return items;
}

double legendItemWidth(const HeatLegendItem &item, const QFontMetricsF &metrics)
{
    return std::ceil(marksWidth(item, metrics) + besideMarks(item) + metrics.horizontalAdvance(item.text));
}

double layOutLegend(std::vector<HeatLegendItem> &items, double width, const QFontMetricsF &metrics)
{
    const Theme &theme = Theme::instance();
    const double line = std::max(swatch(metrics), metrics.height());
    double x = 0;
    double y = 0;
    for (HeatLegendItem &item : items) {
        const double wanted = legendItemWidth(item, metrics);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += line + theme.space(Space::Hair);
        }
        item.place = QRectF(x, y, wanted, line);
        x += wanted + theme.space(Space::Medium);
    }
    return items.empty() ? 0 : y + line + 1;
}

void paintLegend(QPainter &painter, const std::vector<HeatLegendItem> &items, const QPointF &corner, HeatMark mark)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double length = swatch(metrics);
    for (const HeatLegendItem &item : items) {
        const QRectF place = item.place.translated(corner);
        const double middle = place.center().y();
        double x = place.left();
        for (const HeatLook &look : item.looks) {
            paintHeatCell(painter, QRectF(x, std::round(middle - length / 2), length, length), look, mark);
            x += length + betweenSwatches();
        }
        if (item.isRule)
            paintRuleLine(painter, QLineF(x, middle, x + marksWidth(item, metrics), middle));
        painter.setPen(Theme::instance().tokens().dim);
        const double left = marksWidth(item, metrics) + besideMarks(item);
        painter.drawText(place.adjusted(left, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         item.text);
    }
}

void paintRuleLine(QPainter &painter, const QLineF &line)
{
    const Tokens &tokens = Theme::instance().tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.card, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    QPen dashes(tokens.ink, 2, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({3, 1.5});
    painter.setPen(dashes);
    painter.drawLine(line);
}

} // namespace breakeven::ui
