// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"
#include "lessons/reader/lesson.h"
#include "ui/learn/flow_layout.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

enum class Standing { Done, Current, Ahead, NotTaken };

struct NodePicture {
    lessons::NodeRole role = lessons::NodeRole::Start;
    QString label;
    Standing standing = Standing::Ahead;
    bool chosen = false; ///< the branch that is taken
    bool alsoRun = false; ///< the other branch, measured all the same
    QString note; ///< below the label
    std::optional<tradeoff::Hardware> winner; ///< of the measurements, where the note tells of one
    bool overrules = false; ///< and it is not what the rule chose

    friend bool operator==(const NodePicture &, const NodePicture &) = default;
};

struct EdgePicture {
    lessons::NodeRole from = lessons::NodeRole::Start;
    lessons::NodeRole to = lessons::NodeRole::End;
    Standing standing = Standing::Ahead;
    bool alsoRun = false;
    std::optional<tradeoff::Hardware> hardware; ///< of a branch that is taken or was run as well
    QString label;

    [[nodiscard]] bool dashed() const { return standing == Standing::NotTaken; }
    friend bool operator==(const EdgePicture &, const EdgePicture &) = default;
};

struct DecisionPicture {
    QString condition; ///< the rule in general, then with the numbers put in
    bool evaluated = false; ///< truth and branch are known
    bool sizeHolds = false;
    bool batchHolds = false;
    tradeoff::Junction junction = tradeoff::Junction::And;
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
    bool hidden = false; ///< until the learner has guessed

    /// "true and false"; empty before it is known.
    [[nodiscard]] QString truth() const;
    friend bool operator==(const DecisionPicture &, const DecisionPicture &) = default;
};

/// The batch on its way.
struct TokenPicture {
    lessons::NodeRole from = lessons::NodeRole::Start;
    std::optional<lessons::NodeRole> to; ///< it rests on the edge to there; else at the node itself
    int batch = 0;
    std::optional<tradeoff::Hardware> hardware; ///< once it is decided

    friend bool operator==(const TokenPicture &, const TokenPicture &) = default;
};

/// What each node and edge of the flow looks like at one moment.
struct FlowPicture {
    std::vector<NodePicture> nodes; ///< as in the flow
    std::vector<EdgePicture> edges; ///< as linksOf() has them
    DecisionPicture decision;
    std::optional<TokenPicture> token; ///< absent at the start
    bool preview = false; ///< what the sliders would do, not what the step does

    [[nodiscard]] const NodePicture *node(lessons::NodeRole role) const;
    friend bool operator==(const FlowPicture &, const FlowPicture &) = default;
};

/// What besides trace and cursor bears on the picture.
struct FlowMoment {
    std::optional<tradeoff::Workload> preview; ///< of the sliders, where they have left the step
    bool hidden = false; ///< hardware and figures, while the learner guesses
};

[[nodiscard]] FlowPicture pictureOf(const lessons::Flow &flow, const tradeoff::Trace &trace,
                                    const tradeoff::Cursor &cursor, const FlowMoment &moment = {});

/// Room for every text that the trace, and the sliders, can bring into the flow.
[[nodiscard]] FlowReserve reserveFor(const tradeoff::Trace &trace);

} // namespace breakeven::ui
