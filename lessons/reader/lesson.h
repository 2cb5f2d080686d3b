// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/trace.h"
#include "lessons/questions/question.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A lesson as values: what lessons/<folder> holds, read and checked. All texts are in the language that was asked
/// for, or in the lesson's own where there is no translation.
namespace breakeven::lessons {

/// What a node of the flow stands for. CPU and GPU are the two branches of Dispatch.
enum class NodeRole { Start, Check, Choose, Cpu, Gpu, Run, Measure, Compare, Select, End };

[[nodiscard]] tradeoff::Stage stageOf(NodeRole role);

struct FlowNode {
    NodeRole role = NodeRole::Start;
    QString label; ///< "Check model size and complexity"
    QString sentence; ///< what happens here, in general: one plain sentence
};

/// The nodes in the order of the path; CPU and GPU stand beside each other after Choose. Edges follow from the order.
struct Flow {
    QString summary; ///< one line under the flow
    std::vector<FlowNode> nodes;

    [[nodiscard]] const FlowNode *node(NodeRole role) const;
    /// The stages the nodes make, ascending.
    [[nodiscard]] std::vector<tradeoff::Stage> stages() const;
};

struct LessonStep {
    tradeoff::Workload workload;
    tradeoff::Figures figures; ///< illustrative; provenance Lesson
    QString notes = {}; ///< Markdown; what the instructor says and asks here, may be empty
};

/// A key moment, and the steps that show it.
struct Insight {
    QString id; ///< stable within the lesson
    QString title; ///< one sentence
    QString text; ///< Markdown
    std::vector<int> steps; ///< counted from 1; the first is where a link leads
};

struct GlossaryEntry {
    QString term; ///< "latency", in the language of the texts
    QString meaning; ///< one sentence
    QString id = {}; ///< "cost-per-inference": the same in every language
};

struct Lesson {
    QString folder; ///< where it was read from
    QString id; ///< "gpu-vs-cpu"
    QString language; ///< of the texts: "en"
    QStringList languages; ///< in which there are texts; the lesson's own first
    QString title;
    QString subject; ///< "MLOps"
    int minutes = 0;
    tradeoff::DecisionRule rule;
    Flow flow;
    std::vector<LessonStep> steps;
    QString caveat; ///< about the illustrative figures
    std::vector<Insight> insights;
    QString snapshot; ///< Markdown
    QString transcript; ///< Markdown
    QString teacherPage; ///< Markdown; may be empty
    std::vector<Question> questions;
    std::vector<GlossaryEntry> glossary;

    /// The entry of a term, whatever its case: of the term as it is shown or, since that differs from language to
    /// language, of the words that the entry's id is made of ("cost per inference"). Absent where the glossary lacks
    /// it.
    [[nodiscard]] const GlossaryEntry *entryOf(const QString &term) const;
    /// The meaning of a term that entryOf() finds; empty where it finds none.
    [[nodiscard]] QString meaningOf(const QString &term) const;
};

} // namespace breakeven::lessons
