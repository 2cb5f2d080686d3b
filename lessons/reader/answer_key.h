// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/reader/lesson.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

/// Which options of a choice are right: stated, or worked out from the lesson's rule and steps.
namespace breakeven::lessons {

/// {"option": "batching"}, and of several {"options": ["batching", "caching"]}
struct StatedOptions {
    QStringList ids;
};

/// {"hardware_of_step": 3}: the option "cpu" or "gpu".
struct HardwareOfStep {
    int step = 1;
};

/// {"hardware_of": {"size_gb": 2, "batch": 40}}: the option "cpu" or "gpu".
struct HardwareOf {
    tradeoff::Bytes size = 0;
    int batch = 1;
};

/// {"step_where": {"condition": false, "batch_above_threshold": true}}: the option "step-N" of the one offered step for
/// which all of that is so. Of several {"steps_where": ...}: every such step.
struct StepWhere {
    std::optional<bool> condition;
    std::optional<bool> sizeAboveThreshold;
    std::optional<bool> batchAboveThreshold;
};

using AnswerKey = std::variant<StatedOptions, HardwareOfStep, HardwareOf, StepWhere>;

/// An object with exactly one of these keys is expected: which one it has. Complains where it is otherwise, and then
/// yields nothing.
[[nodiscard]] std::optional<std::string_view> keyIn(const protocol::ObjectReader &reader,
                                                    std::span<const std::string_view> keys);

/// Reads an object with one of the keys that a question of that kind, SingleChoice or MultipleChoice, may have.
[[nodiscard]] AnswerKey readAnswerKey(protocol::ObjectReader reader, QuestionKind kind, int stepCount);

/// Marks the options that are right. Complains of `path` where not exactly one of the options is; of several, where
/// none is.
void markRight(Question &question, const AnswerKey &key, const Lesson &lesson, const std::string &path,
               protocol::Complaint &complaint);

} // namespace breakeven::lessons
