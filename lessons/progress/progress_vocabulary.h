// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress.h"

#include <array>
#include <string_view>

/// The words that stand for the kinds of things in the progress file and in what is exported.
namespace breakeven::lessons {

inline constexpr std::array activities{Activity::VisualQuiz, Activity::Practice, Activity::Test, Activity::Review,
                                       Activity::Predict};

/// A running attempt may be gone on with; an abandoned one counts for nothing.
enum class AttemptState { Running, Finished, Abandoned };
inline constexpr std::array attemptStates{AttemptState::Running, AttemptState::Finished, AttemptState::Abandoned};

inline constexpr std::array cardStates{CardState::Learning, CardState::Review, CardState::Relearning};

[[nodiscard]] std::string_view name(Activity activity); ///< "visual_quiz", "practice", "test", "review", "predict"
[[nodiscard]] std::string_view name(AttemptState state); ///< "running", "finished", "abandoned"
[[nodiscard]] std::string_view name(CardState state); ///< "learning", "review", "relearning"

} // namespace breakeven::lessons
