// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "ui/learn/learn_state.h"

#include <QLocale>
#include <QString>

#include <array>
#include <span>

namespace breakeven::ui {

/// How many times faster, as the learner may guess; the last means "or more".
inline constexpr std::array guessFactors{1.5, 2.0, 5.0, 10.0};

/// "2 ×", "10 × or more".
[[nodiscard]] QString factorText(double factor, const QLocale &locale = QLocale());

/// What became of a guess.
struct GuessJudgement {
    enum class Kind { Waiting, CannotJudge, NoClearWinner, RightDevice, WrongDevice };
    Kind kind = Kind::Waiting;
    bool factorRight = false; ///< the guessed factor is the nearest of those to choose from
    QString said; ///< "You said: GPU, faster by 2 ×."
    QString measured; ///< "Measured: GPU, faster by 3.2 ×."
    QString comment; ///< one sentence; may be empty
};

/// Faster means a lower median latency of the batch.
[[nodiscard]] GuessJudgement judge(const LearnState::Guess &guess, std::span<const tradeoff::Measurement> measurements,
                                   const QLocale &locale = QLocale());

} // namespace breakeven::ui
