// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_layout.h"

#include <vector>

namespace breakeven::ui {

/// Distances in the flow, all from the height of a line, so that they grow with the type.
struct FlowMetrics {
    double scale = 1;
    double line = 0; ///< height of a label's line
    double margin = 0; ///< around the drawing
    double padX = 0; ///< between a box and its text
    double padY = 0;
    double gap = 0; ///< least length of an edge: a token fits
    double largestGap = 0;
    double apart = 0; ///< between CPU and GPU
    double radius = 0;
    double tokenHeight = 0;
};

struct SketchedNode {
    const lessons::FlowNode *node = nullptr;
    WrappedText label;
    double noteHeight = 0;
    double width = 0;
    double height = 0;
};

/// Nodes beside each other: one, or CPU and GPU.
struct SketchedRow {
    std::vector<SketchedNode> nodes;
    double height = 0;
    double gapBelow = 0; ///< least distance to the next row
};

struct SketchedDecision {
    double halfWidth = 0;
    double halfHeight = 0;
    double textTop = 0; ///< relative to the middle
    double roomyHalfHeight = 0; ///< where there is room, with the text in the middle
    double roomyTextTop = 0;
    double conditionWidth = 0;
    bool conditionInTwoLines = false;
};

/// What everything will measure at one scale in a column of some width, before it has a place.
struct FlowSketch {
    FlowMetrics metrics;
    std::vector<SketchedRow> rows;
    SketchedDecision decision;
    double boxWidth = 0; ///< of all plain boxes
    double branchOffset = 0; ///< of the branches' middles from the column's middle
    bool labelBesideToken = true; ///< else above it
    int lineCount = 0; ///< of all labels and the condition: more of them means that something was wrapped

    /// Least height of the rows from first to before last, with the gaps between them.
    [[nodiscard]] double height(std::size_t first, std::size_t last) const;
};

/// Line heights in the decision are larger by this: its texts are of three kinds.
inline constexpr double decisionLeading = 1.12;

[[nodiscard]] bool isBranch(lessons::NodeRole role);

[[nodiscard]] FlowSketch sketchFlow(const lessons::Flow &flow, const FlowReserve &reserve, double columnWidth,
                                    double scale, const FlowTextMeasure &measure);

} // namespace breakeven::ui
