// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_picture.h"

#include "ui/learn/flow_sketch.h"
#include "ui/learn/flow_words.h"

#include <algorithm>

namespace breakeven::ui {

using lessons::NodeRole;
using tradeoff::Hardware;
using tradeoff::Stage;

namespace {

Hardware hardwareOf(NodeRole role)
{
    return role == NodeRole::Cpu ? Hardware::Cpu : Hardware::Gpu;
}

bool measuredOn(const tradeoff::Step &step, Hardware hardware)
{
    return std::ranges::any_of(step.measured, [&](const tradeoff::Measurement &measurement) {
        return tradeoff::hardwareOf(measurement.deviceKind) == hardware;
    });
}

bool measuredOnBoth(const tradeoff::Step &step)
{
    return measuredOn(step, Hardware::Cpu) && measuredOn(step, Hardware::Gpu);
}

/// Says what was selected, where both were measured.
void paintVerdict(NodePicture &node, const tradeoff::Step &step)
{
    if (!measuredOnBoth(step))
        return;
    if (step.choice.clearWinner && step.choice.best)
        node.winner = tradeoff::hardwareOf(step.measured[*step.choice.best].deviceKind);
    node.overrules = step.overrulesRule();
    node.note = verdictWords(node.winner, node.overrules);
}

class Painter final
{
public:
    Painter(const lessons::Flow &flow, const tradeoff::Trace &trace, const tradeoff::Cursor &cursor,
            const FlowMoment &moment)
        : m_flow(flow)
        , m_trace(trace)
        , m_moment(moment)
        , m_step(trace.step(cursor.step))
        , m_now(trace.stageAt(cursor))
    {
        // A preview shows the decision, as if the token stood there.
        if (moment.preview)
            m_now = Stage::Choose;
    }

    FlowPicture paint()
    {
        m_picture.preview = m_moment.preview.has_value();
        paintDecision();
        paintNodes();
        paintEdges();
        paintToken();
        return m_picture;
    }

private:
    [[nodiscard]] bool reached(Stage stage) const { return m_now && *m_now >= stage; }
    [[nodiscard]] bool decided() const { return m_picture.decision.evaluated; }
    /// Figures are looked at: of a step, not of a preview, and not while they are hidden.
    [[nodiscard]] bool figuresAt(Stage stage) const
    {
        return m_step && !m_moment.preview && !m_moment.hidden && reached(stage);
    }

    void paintDecision()
    {
        DecisionPicture &picture = m_picture.decision;
        picture.junction = m_trace.rule().junction;
        picture.hidden = m_moment.hidden && reached(Stage::Choose);
        picture.condition = ruleWords(m_trace.rule());
        if (!m_moment.preview && (!m_step || !reached(Stage::Check)))
            return;
        const tradeoff::Decision decision = m_moment.preview ? m_trace.rule().decide(*m_moment.preview)
                                                             : m_step->decision;
        picture.condition = QString::fromStdString(decision.condition);
        if (!reached(Stage::Choose) || m_moment.hidden)
            return;
        picture.evaluated = true;
        picture.sizeHolds = decision.sizeHolds;
        picture.batchHolds = decision.batchHolds;
        picture.hardware = decision.hardware;
    }

    [[nodiscard]] Standing standingAt(Stage stage) const
    {
        return !reached(stage) ? Standing::Ahead : *m_now == stage ? Standing::Current : Standing::Done;
    }

    void paintNodes()
    {
        const bool selects = m_flow.node(NodeRole::Select) != nullptr;
        for (const lessons::FlowNode &node : m_flow.nodes) {
            NodePicture picture{.role = node.role, .label = node.label};
            const Stage stage = lessons::stageOf(node.role);
            picture.standing = standingAt(stage);
            if (isBranch(node.role))
                paintBranch(picture);
            if (node.role == (selects ? NodeRole::Select : NodeRole::Compare) && figuresAt(stage))
                paintVerdict(picture, *m_step);
            m_picture.nodes.push_back(picture);
        }
    }

    void paintBranch(NodePicture &picture) const
    {
        if (!decided()) {
            // While it is hidden the batch is on one of the two, and the drawing does not say which.
            if (picture.standing == Standing::Done)
                picture.standing = Standing::Ahead;
            return;
        }
        picture.chosen = hardwareOf(picture.role) == m_picture.decision.hardware;
        if (picture.chosen)
            return;
        picture.standing = Standing::NotTaken;
        picture.alsoRun = figuresAt(Stage::Run) && measuredOn(*m_step, hardwareOf(picture.role));
        if (picture.alsoRun)
            picture.note = alsoRunWords();
    }

    void paintEdges()
    {
        for (const FlowLink &link : linksOf(m_flow)) {
            EdgePicture picture{.from = link.from, .to = link.to};
            const NodePicture &from = *m_picture.node(link.from);
            const NodePicture &to = *m_picture.node(link.to);
            const NodePicture *branch = isBranch(from.role) ? &from : isBranch(to.role) ? &to : nullptr;
            picture.standing = from.standing == Standing::Current                   ? Standing::Current
                : to.standing == Standing::Done || to.standing == Standing::Current ? Standing::Done
                                                                                    : Standing::Ahead;
            if (branch && !decided()) {
                picture.standing = Standing::Ahead;
            } else if (branch && !branch->chosen) {
                picture.standing = Standing::NotTaken;
                picture.alsoRun = branch->alsoRun;
            }
            if (branch && (branch->chosen || branch->alsoRun))
                picture.hardware = hardwareOf(branch->role);
            if (from.role == NodeRole::Choose && branch)
                picture.label = truthWord(branch->role == NodeRole::Gpu);
            m_picture.edges.push_back(picture);
        }
    }

    void paintToken()
    {
        if (!m_now)
            return;
        TokenPicture token{.batch = m_moment.preview ? m_moment.preview->batch : m_step->workload.batch};
        if (decided())
            token.hardware = m_picture.decision.hardware;
        for (const EdgePicture &edge : m_picture.edges) {
            if (edge.standing == Standing::Current) {
                token.from = edge.from;
                token.to = edge.to;
            }
        }
        if (!token.to) {
            for (const NodePicture &node : m_picture.nodes) {
                if (node.standing == Standing::Current)
                    token.from = node.role;
            }
            if (isBranch(token.from))
                token.from = NodeRole::Choose;
        }
        m_picture.token = token;
    }

    const lessons::Flow &m_flow;
    const tradeoff::Trace &m_trace;
    const FlowMoment &m_moment;
    const tradeoff::Step *m_step;
    std::optional<Stage> m_now;
    FlowPicture m_picture;
};

} // namespace

QString DecisionPicture::truth() const
{
    if (!evaluated)
        return {};
    return truthWord(sizeHolds) + QLatin1Char(' ') + junctionWord(junction) + QLatin1Char(' ') + truthWord(batchHolds);
}

const NodePicture *FlowPicture::node(NodeRole role) const
{
    const auto found = std::ranges::find(nodes, role, &NodePicture::role);
    return found == nodes.end() ? nullptr : &*found;
}

FlowPicture pictureOf(const lessons::Flow &flow, const tradeoff::Trace &trace, const tradeoff::Cursor &cursor,
                      const FlowMoment &moment)
{
    return Painter(flow, trace, cursor, moment).paint();
}

FlowReserve reserveFor(const tradeoff::Trace &trace)
{
    FlowReserve reserve;
    // The sliders reach 16 GB with two decimals and a batch of 512.
    const tradeoff::Decision sliders = trace.rule().decide(88'880 * tradeoff::megabyte, 888);
    reserve.condition = ruleWords(trace.rule());
    const auto widen = [&](const std::string &condition) {
        if (static_cast<qsizetype>(condition.size()) > reserve.condition.size())
            reserve.condition = QString::fromStdString(condition);
    };
    widen(sliders.condition);
    for (const tradeoff::Step &step : trace.steps()) {
        widen(step.decision.condition);
        if (!measuredOnBoth(step))
            continue;
        reserve.branchNote = alsoRunWords();
        reserve.verdict = verdictWords(Hardware::Gpu, true);
    }
    const QString no = truthWord(false);
    reserve.truth = no + QLatin1Char(' ') + junctionWord(trace.rule().junction) + QLatin1Char(' ') + no;
    reserve.whenTrue = truthWord(true);
    reserve.whenFalse = no;
    return reserve;
}

} // namespace breakeven::ui
