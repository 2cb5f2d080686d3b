// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson.h"

#include <array>
#include <string_view>

/// The words that stand for the lesson's kinds in its files.
namespace breakeven::lessons {

/// In the order of the path.
inline constexpr std::array nodeRoles{NodeRole::Start,  NodeRole::Check, NodeRole::Choose,  NodeRole::Cpu,
                                      NodeRole::Gpu,    NodeRole::Run,   NodeRole::Measure, NodeRole::Compare,
                                      NodeRole::Select, NodeRole::End};
inline constexpr std::array neededRoles{NodeRole::Start, NodeRole::Choose, NodeRole::Cpu, NodeRole::Gpu, NodeRole::End};
inline constexpr std::array questionUses{Question::Use::VisualQuiz, Question::Use::Practice};

/// What an option or a case of a rule means by "cpu" or "gpu"; on the screen it is tradeoff::name().
enum class HardwareWord { Cpu, Gpu };
inline constexpr std::array hardwareWords{HardwareWord::Cpu, HardwareWord::Gpu};

/// A column of the steps table, as CellReference names it.
enum class Column { Size, Batch, Condition, Hardware, Latency, Throughput, Cost };
inline constexpr std::array columns{Column::Size,    Column::Batch,      Column::Condition, Column::Hardware,
                                    Column::Latency, Column::Throughput, Column::Cost};

[[nodiscard]] std::string_view name(NodeRole role); ///< "start", "check", ...
[[nodiscard]] std::string_view name(Difficulty difficulty); ///< "easy", "medium", "hard"
[[nodiscard]] std::string_view name(Question::Use use); ///< "visual_quiz", "practice"
[[nodiscard]] std::string_view name(HardwareWord hardware); ///< "cpu", "gpu"
[[nodiscard]] tradeoff::Hardware toHardware(HardwareWord hardware);
[[nodiscard]] HardwareWord wordOf(tradeoff::Hardware hardware);
[[nodiscard]] std::string_view name(Column column); ///< "size", "batch", ...
[[nodiscard]] QString columnName(Column column); ///< the same for a CellReference

} // namespace breakeven::lessons
