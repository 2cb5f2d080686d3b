// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson.h"

#include <algorithm>

namespace breakeven::lessons {

tradeoff::Stage stageOf(NodeRole role)
{
    using tradeoff::Stage;
    switch (role) {
    case NodeRole::Start: return Stage::Start;
    case NodeRole::Check: return Stage::Check;
    case NodeRole::Choose: return Stage::Choose;
    case NodeRole::Cpu:
    case NodeRole::Gpu: return Stage::Dispatch;
    case NodeRole::Run: return Stage::Run;
    case NodeRole::Measure: return Stage::Measure;
    case NodeRole::Compare: return Stage::Compare;
    case NodeRole::Select: return Stage::Select;
    case NodeRole::End: break;
    }
    return Stage::End;
}

const FlowNode *Flow::node(NodeRole role) const
{
    const auto found = std::ranges::find(nodes, role, &FlowNode::role);
    return found == nodes.end() ? nullptr : &*found;
}

std::vector<tradeoff::Stage> Flow::stages() const
{
    std::vector<tradeoff::Stage> stages;
    for (const FlowNode &node : nodes)
        stages.push_back(stageOf(node.role));
    std::ranges::sort(stages);
    stages.erase(std::unique(stages.begin(), stages.end()), stages.end());
    return stages;
}

const GlossaryEntry *Lesson::entryOf(const QString &term) const
{
    const QString words = term.trimmed();
    const QString key = QString(words).replace(QLatin1Char(' '), QLatin1Char('-'));
    const auto entryWith = [&](QString GlossaryEntry::*field, const QString &text) -> const GlossaryEntry * {
        const auto found = std::ranges::find_if(glossary, [&](const GlossaryEntry &entry) {
            return !text.isEmpty() && (entry.*field).compare(text, Qt::CaseInsensitive) == 0;
        });
        return found == glossary.end() ? nullptr : &*found;
    };
    const GlossaryEntry *const shown = entryWith(&GlossaryEntry::term, words);
    return shown ? shown : entryWith(&GlossaryEntry::id, key);
}

QString Lesson::meaningOf(const QString &term) const
{
    const GlossaryEntry *const entry = entryOf(term);
    return entry ? entry->meaning : QString();
}

} // namespace breakeven::lessons
