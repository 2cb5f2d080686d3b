// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_fit.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

class Fitter final
{
public:
    Fitter(const lessons::Flow &flow, const FlowReserve &reserve, const QSizeF &view, const FlowTextMeasure &measure)
        : m_flow(flow)
        , m_reserve(reserve)
        , m_view(view)
        , m_measure(measure)
    { }

    [[nodiscard]] FlowFit best() const
    {
        const FlowFit plain = fitAt(1, 1);
        FlowFit one = largest(1, plain.sketch.lineCount);
        if (m_view.width() < 24 * plain.sketch.metrics.line || splitAfter(plain.sketch) == 0)
            return one;
        // A column break costs the eye something: only for type that is a good deal larger.
        FlowFit two = largest(2, plain.sketch.lineCount);
        const bool better = two.sketch.metrics.scale >= 1.2 * one.sketch.metrics.scale || !one.fits;
        return two.fits && better ? two : one;
    }

private:
    /// The second column begins after the branches, or after the decision where there are none.
    static std::size_t splitAfter(const FlowSketch &sketch)
    {
        std::size_t split = 0;
        for (std::size_t i = 0; i < sketch.rows.size(); ++i) {
            const NodeRole role = sketch.rows[i].nodes.front().node->role;
            if (role == NodeRole::Choose || isBranch(role))
                split = i + 1;
        }
        return split < sketch.rows.size() ? split : 0;
    }

    [[nodiscard]] FlowFit fitAt(double scale, int columns) const
    {
        // Between two columns an edge goes up.
        const double channel = columns == 1 ? 0 : 3 * m_measure.lineHeight(FlowText::Label, scale);
        const double width = (m_view.width() - channel) / columns;
        FlowFit fit{.sketch = sketchFlow(m_flow, m_reserve, width, scale, m_measure), .columns = {}};
        const std::size_t count = fit.sketch.rows.size();
        const std::size_t split = columns == 1 ? count : splitAfter(fit.sketch);
        fit.columns.push_back({.first = 0, .last = split, .middle = width / 2});
        if (split < count)
            fit.columns.push_back({.first = split, .last = count, .middle = m_view.width() - width / 2});
        fit.columnWidth = width;
        fit.fits = neededHeight(fit) <= m_view.height();
        return fit;
    }

    /// Larger type than the window's own must not cost a line break, nor crowd the boxes.
    [[nodiscard]] FlowFit largest(int columns, int lineCount) const
    {
        constexpr int steps = 35;
        constexpr double widestBox = 0.8;
        const auto scaleOf = [](int step) {
            return smallestFlowScale + step * (largestFlowScale - smallestFlowScale) / steps;
        };
        FlowFit best = fitAt(smallestFlowScale, columns);
        for (int low = 0, high = steps; low < high;) {
            const int middle = (low + high + 1) / 2;
            FlowFit fit = fitAt(scaleOf(middle), columns);
            const bool calm = fit.sketch.lineCount <= lineCount && fit.sketch.boxWidth <= widestBox * fit.columnWidth;
            if (fit.fits && (scaleOf(middle) <= 1 || calm)) {
                best = std::move(fit);
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    const lessons::Flow &m_flow;
    const FlowReserve &m_reserve;
    QSizeF m_view;
    const FlowTextMeasure &m_measure;
};

} // namespace

double busHeight(const FlowMetrics &metrics)
{
    return 0.9 * metrics.line;
}

double neededHeight(const FlowFit &fit)
{
    double most = 0;
    for (const FlowColumn &column : fit.columns)
        most = std::max(most, fit.sketch.height(column.first, column.last));
    return most + 2 * fit.sketch.metrics.margin + (fit.columns.size() > 1 ? busHeight(fit.sketch.metrics) : 0);
}

FlowFit fitFlow(const lessons::Flow &flow, const FlowReserve &reserve, const QSizeF &view,
                const FlowTextMeasure &measure)
{
    return Fitter(flow, reserve, view, measure).best();
}

} // namespace breakeven::ui
