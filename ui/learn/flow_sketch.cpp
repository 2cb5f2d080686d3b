// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_sketch.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

/// Height over width that a diamond is given where there is room.
constexpr double diamondSlope = 0.5;
/// The most of a diamond's width that a text may take, one that is wider being squeezed when it is painted.
constexpr double widestShare = 0.86;

FlowMetrics metricsAt(double scale, const FlowTextMeasure &measure)
{
    const double line = measure.lineHeight(FlowText::Label, scale);
    return {.scale = scale,
            .line = line,
            .margin = std::ceil(0.45 * line),
            .padX = 0.7 * line,
            .padY = 0.28 * line,
            .gap = 1.15 * line,
            .largestGap = 2.4 * line,
            .apart = 1.1 * line,
            .radius = 0.45 * line,
            .tokenHeight = measure.lineHeight(FlowText::Token, scale) * 1.3};
}

/// Half the height of the least diamond of that half width around lines of text whose first begins at `top`.
double neededHalfHeight(const std::vector<QSizeF> &lines, double top, double halfWidth, double pad)
{
    double needed = 0;
    for (const QSizeF &line : lines) {
        const double far = std::max(std::abs(top), std::abs(top + line.height()));
        const double share = std::min((line.width() / 2 + pad) / halfWidth, widestShare);
        needed = std::max(needed, far / (1 - share));
        top += line.height();
    }
    return needed;
}

struct Fitted {
    double halfHeight = 0;
    double textTop = 0;
};

Fitted fitHeight(const std::vector<QSizeF> &lines, double halfWidth, double pad)
{
    double total = 0;
    for (const QSizeF &line : lines)
        total += line.height();
    Fitted best;
    for (int shift = -8; shift <= 8; ++shift) {
        const double top = -total / 2 + shift * total / 40;
        const double halfHeight = neededHalfHeight(lines, top, halfWidth, pad) + pad / 2;
        if (best.halfHeight == 0 || halfHeight < best.halfHeight - 0.01)
            best = {.halfHeight = halfHeight, .textTop = top};
    }
    return best;
}

class Sketcher final
{
public:
    Sketcher(const FlowReserve &reserve, double columnWidth, double scale, const FlowTextMeasure &measure)
        : m_reserve(reserve)
        , m_width(columnWidth)
        , m_measure(measure)
        , m_metrics(metricsAt(scale, measure))
    { }

    FlowSketch sketch(const lessons::Flow &flow)
    {
        FlowSketch sketch{.metrics = m_metrics, .rows = rowsOf(flow)};
        const double boxWidth = sizeBoxes(sketch);
        sketch.boxWidth = boxWidth;
        for (SketchedRow &row : sketch.rows) {
            if (row.nodes.front().node->role == NodeRole::Choose)
                sizeDecision(sketch, row, boxWidth);
        }
        for (std::size_t i = 0; i < sketch.rows.size(); ++i) {
            if (isBranch(sketch.rows[i].nodes.front().node->role))
                sizeBranches(sketch, i, boxWidth);
        }
        for (SketchedRow &row : sketch.rows) {
            for (const SketchedNode &node : row.nodes) {
                row.height = std::max(row.height, node.height);
                sketch.lineCount += static_cast<int>(node.label.lines.size());
            }
        }
        sketch.lineCount += sketch.decision.conditionInTwoLines ? 1 : 0;
        return sketch;
    }

private:
    [[nodiscard]] double textWidth(const QString &text, FlowText kind) const
    {
        return m_measure.width(text, kind, m_metrics.scale);
    }
    [[nodiscard]] double lineHeight(FlowText kind) const { return m_measure.lineHeight(kind, m_metrics.scale); }
    [[nodiscard]] WrappedText wrapped(const lessons::FlowNode &node, double widest) const
    {
        return wrapText(node.label, FlowText::Label, m_metrics.scale, widest, m_measure);
    }
    [[nodiscard]] double labelHeight(const SketchedNode &node) const
    {
        return m_metrics.line * static_cast<double>(node.label.lines.size());
    }

    std::vector<SketchedRow> rowsOf(const lessons::Flow &flow) const
    {
        std::vector<SketchedRow> rows;
        bool lastWasBranch = false;
        for (const lessons::FlowNode &node : flow.nodes) {
            const bool branch = isBranch(node.role);
            if (!branch || !lastWasBranch)
                rows.push_back({.nodes = {}, .height = 0, .gapBelow = m_metrics.gap});
            rows.back().nodes.push_back({.node = &node});
            lastWasBranch = branch;
        }
        return rows;
    }

    /// All plain boxes are equally wide.
    double sizeBoxes(FlowSketch &sketch) const
    {
        const double most = m_width - 2 * m_metrics.margin;
        const double widestText = std::min(most - 2 * m_metrics.padX, 18 * m_metrics.line);
        double width = std::min(most, 9 * m_metrics.line);
        for (SketchedRow &row : sketch.rows) {
            SketchedNode &node = row.nodes.front();
            if (node.node->role == NodeRole::Choose || isBranch(node.node->role))
                continue;
            node.label = wrapped(*node.node, widestText);
            node.height = labelHeight(node) + 2 * m_metrics.padY;
            width = std::max(width, node.label.width + 2 * m_metrics.padX);
            if (node.node->role == verdictRole(sketch) && !m_reserve.verdict.isEmpty()) {
                node.noteHeight = lineHeight(FlowText::Note);
                node.height += node.noteHeight;
                width = std::max(width, std::min(most, textWidth(m_reserve.verdict, FlowText::Note) + m_metrics.padX));
            }
        }
        for (SketchedRow &row : sketch.rows)
            row.nodes.front().width = width;
        return width;
    }

    /// Select says what was selected; in a flow without it, Compare.
    static NodeRole verdictRole(const FlowSketch &sketch)
    {
        const auto selects = [](const SketchedRow &row) { return row.nodes.front().node->role == NodeRole::Select; };
        return std::ranges::any_of(sketch.rows, selects) ? NodeRole::Select : NodeRole::Compare;
    }

    void sizeDecision(FlowSketch &sketch, SketchedRow &row, double boxWidth) const
    {
        SketchedNode &node = row.nodes.front();
        const double most = m_width / 2 - m_metrics.margin;
        node.label = wrapped(*node.node, std::min(1.3 * most, 12 * m_metrics.line));
        const auto texts = [&](bool inTwo) {
            std::vector<QSizeF> lines(static_cast<std::size_t>(node.label.lines.size()),
                                      QSizeF(node.label.width, m_metrics.line));
            const QStringList parts = inTwo ? splitCondition(m_reserve.condition) : QStringList{m_reserve.condition};
            for (const QString &part : parts)
                lines.emplace_back(textWidth(part, FlowText::Condition), lineHeight(FlowText::Condition));
            lines.emplace_back(textWidth(m_reserve.truth, FlowText::Truth), lineHeight(FlowText::Truth));
            for (QSizeF &line : lines)
                line.rheight() *= decisionLeading;
            return lines;
        };
        const double pad = 0.3 * m_metrics.line;
        const Fitted oneLine = fitHeight(texts(false), most, pad);
        const bool tooWide = textWidth(m_reserve.condition, FlowText::Condition) > 1.5 * most;
        const bool inTwo = tooWide || fitHeight(texts(true), most, pad).halfHeight < 0.85 * oneLine.halfHeight;
        const std::vector<QSizeF> lines = texts(inTwo);

        double widest = 0;
        for (const QSizeF &line : lines)
            widest = std::max(widest, line.width());
        double halfWidth = std::min(most,
                                    std::max({0.6 * boxWidth, 5 * m_metrics.line, (widest / 2 + pad) / widestShare}));
        Fitted fitted = fitHeight(lines, halfWidth, pad);
        while (fitted.halfHeight > diamondSlope * halfWidth && halfWidth < most) {
            halfWidth = std::min(most, halfWidth + 4);
            fitted = fitHeight(lines, halfWidth, pad);
        }
        double total = 0;
        for (const QSizeF &line : lines)
            total += line.height();
        double conditionWidth = 0;
        for (std::size_t i = static_cast<std::size_t>(node.label.lines.size()); i + 1 < lines.size(); ++i)
            conditionWidth = std::max(conditionWidth, lines[i].width());
        sketch.decision = {.halfWidth = halfWidth,
                           .halfHeight = fitted.halfHeight,
                           .textTop = fitted.textTop,
                           .roomyHalfHeight = std::max({fitted.halfHeight, diamondSlope * halfWidth,
                                                        neededHalfHeight(lines, -total / 2, halfWidth, pad)}),
                           .roomyTextTop = -total / 2,
                           .conditionWidth = std::min(conditionWidth, 2 * widestShare * halfWidth - 2 * pad),
                           .conditionInTwoLines = inTwo};
        node.width = 2 * halfWidth;
        node.height = 2 * fitted.halfHeight;
    }

    /// CPU and GPU hang straight below the diamond's sides and stand straight above the next box, where the column
    /// is wide enough for that.
    void sizeBranches(FlowSketch &sketch, std::size_t index, double boxWidth) const
    {
        SketchedRow &row = sketch.rows[index];
        const double token = std::max(m_metrics.tokenHeight, textWidth(QStringLiteral("512"), FlowText::Token) * 1.5);
        const double sign = std::max(textWidth(m_reserve.whenTrue, FlowText::EdgeLabel),
                                     textWidth(m_reserve.whenFalse, FlowText::EdgeLabel));
        const double beside = sign + 0.3 * m_metrics.line + m_metrics.margin / 2;
        const bool two = row.nodes.size() > 1;
        const double most = m_width / 2 - m_metrics.margin;
        // Left and right of the label: the mark, and the hexagon's slants.
        const double extra = 2.6 * m_metrics.line;

        double needed = 0;
        for (const SketchedNode &node : row.nodes)
            needed = std::max(needed, textWidth(node.node->label, FlowText::Label) + extra);
        needed = std::max(needed, textWidth(m_reserve.branchNote, FlowText::Note) + 1.4 * m_metrics.line);
        const double widestOffset = std::max(0.0, std::min(most / 2 + m_metrics.apart / 4, m_width / 2 - beside));
        const double straight = std::min(0.56 * sketch.decision.halfWidth, boxWidth / 2 - m_metrics.radius * 1.5);
        const double offset = two ? std::min(std::max(straight, (needed + m_metrics.apart) / 2), widestOffset) : 0;
        const double widest = two ? std::min(2 * offset - m_metrics.apart, 2 * (most - offset)) : 2 * most;
        const double width = std::min(widest, std::max(1.15 * needed, 6.2 * m_metrics.line));

        double height = 0;
        for (SketchedNode &node : row.nodes) {
            node.label = wrapped(*node.node, std::max(width - extra, m_metrics.line));
            node.width = width;
            node.noteHeight = m_reserve.branchNote.isEmpty() ? 0 : lineHeight(FlowText::Note);
            node.height = labelHeight(node) + node.noteHeight + 2.6 * m_metrics.padY;
            height = std::max(height, node.height);
        }
        for (SketchedNode &node : row.nodes)
            node.height = height;

        sketch.branchOffset = offset;
        sketch.labelBesideToken = offset + token / 2 + beside <= m_width / 2;
        if (index > 0 && two && sketch.decision.halfWidth > 0) {
            // The edge begins on the diamond's flank, above its tip.
            const double above = sketch.decision.halfHeight * std::min(1.0, offset / sketch.decision.halfWidth);
            const double label = lineHeight(FlowText::EdgeLabel);
            const double length = m_metrics.tokenHeight * 1.3 + (sketch.labelBesideToken ? 0 : label * 1.2);
            sketch.rows[index - 1].gapBelow = std::max(0.7 * m_metrics.line, length - above);
        }
    }

    const FlowReserve &m_reserve;
    double m_width;
    const FlowTextMeasure &m_measure;
    FlowMetrics m_metrics;
};

} // namespace

bool isBranch(NodeRole role)
{
    return role == NodeRole::Cpu || role == NodeRole::Gpu;
}

double FlowSketch::height(std::size_t first, std::size_t last) const
{
    double sum = 0;
    for (std::size_t i = first; i < last; ++i)
        sum += rows[i].height + (i + 1 < last ? rows[i].gapBelow : 0);
    return sum;
}

FlowSketch sketchFlow(const lessons::Flow &flow, const FlowReserve &reserve, double columnWidth, double scale,
                      const FlowTextMeasure &measure)
{
    return Sketcher(reserve, columnWidth, scale, measure).sketch(flow);
}

} // namespace breakeven::ui
