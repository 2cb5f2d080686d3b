// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/reader/lesson.h"

#include <optional>
#include <variant>
#include <vector>

/// Which option of a question is right: stated, or worked out from the lesson's rule and steps.
namespace breakeven::lessons {

/// {"option": "batching"}
struct StatedOption {
    QString id;
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
/// which all of that is so.
struct StepWhere {
    std::optional<bool> condition;
    std::optional<bool> sizeAboveThreshold;
    std::optional<bool> batchAboveThreshold;
};

using AnswerKey = std::variant<StatedOption, HardwareOfStep, HardwareOf, StepWhere>;

/// Reads an object with one of these keys.
[[nodiscard]] AnswerKey readAnswerKey(protocol::ObjectReader reader, int stepCount);

/// Marks the option that is right. Complains of `path` where not exactly one of the options is.
void markRight(std::vector<QuestionOption> &options, const AnswerKey &key, const tradeoff::DecisionRule &rule,
               const std::vector<LessonStep> &steps, const std::string &path, protocol::Complaint &complaint);

} // namespace breakeven::lessons
