// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_vocabulary.h"

namespace breakeven::lessons {

std::string_view name(Activity activity)
{
    switch (activity) {
    case Activity::VisualQuiz: return "visual_quiz";
    case Activity::Practice: return "practice";
    case Activity::Test: return "test";
    case Activity::Review: return "review";
    case Activity::Predict: return "predict";
    }
    return {};
}

std::string_view name(AttemptState state)
{
    switch (state) {
    case AttemptState::Running: return "running";
    case AttemptState::Finished: return "finished";
    case AttemptState::Abandoned: return "abandoned";
    }
    return {};
}

std::string_view name(CardState state)
{
    switch (state) {
    case CardState::Learning: return "learning";
    case CardState::Review: return "review";
    case CardState::Relearning: return "relearning";
    }
    return {};
}

} // namespace breakeven::lessons
