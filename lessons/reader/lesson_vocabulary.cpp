// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_vocabulary.h"

#include "lessons/reader/wire_words.h"

namespace breakeven::lessons {

std::string_view name(NodeRole role)
{
    switch (role) {
    case NodeRole::Start: return "start";
    case NodeRole::Check: return "check";
    case NodeRole::Choose: return "choose";
    case NodeRole::Cpu: return "cpu";
    case NodeRole::Gpu: return "gpu";
    case NodeRole::Run: return "run";
    case NodeRole::Measure: return "measure";
    case NodeRole::Compare: return "compare";
    case NodeRole::Select: return "select";
    case NodeRole::End: break;
    }
    return "end";
}

std::string_view name(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy: return "easy";
    case Difficulty::Medium: return "medium";
    case Difficulty::Hard: break;
    }
    return "hard";
}

std::string_view name(Question::Use use)
{
    return use == Question::Use::VisualQuiz ? "visual_quiz" : "practice";
}

std::string_view name(HardwareWord hardware)
{
    return hardware == HardwareWord::Gpu ? "gpu" : "cpu";
}

tradeoff::Hardware toHardware(HardwareWord hardware)
{
    return hardware == HardwareWord::Gpu ? tradeoff::Hardware::Gpu : tradeoff::Hardware::Cpu;
}

HardwareWord wordOf(tradeoff::Hardware hardware)
{
    return hardware == tradeoff::Hardware::Gpu ? HardwareWord::Gpu : HardwareWord::Cpu;
}

std::string_view name(Column column)
{
    switch (column) {
    case Column::Size: return "size";
    case Column::Batch: return "batch";
    case Column::Condition: return "condition";
    case Column::Hardware: return "hardware";
    case Column::Latency: return "latency";
    case Column::Throughput: return "throughput";
    case Column::Cost: break;
    }
    return "cost";
}

QString columnName(Column column)
{
    return inQt(name(column));
}

} // namespace breakeven::lessons
