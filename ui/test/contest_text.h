// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/prediction.h"
#include "ui/learn/run_state.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// "Predict and measure" in words.
namespace breakeven::ui {

/// "CPU", "GPU".
[[nodiscard]] QString deviceWord(tradeoff::DeviceKind kind);

/// What one side of a contest runs, a line a property; `differs` where the other side's is another. Of two precisions
/// it says that the model is the same: "bf16: as many parameters in half the bytes".
struct ContestantLine {
    QString text;
    bool differs = false;
};
[[nodiscard]] std::vector<ContestantLine> linesOf(const lessons::Contestant &contestant,
                                                  const lessons::Contestant &other, const QLocale &locale = QLocale());
/// What tells a side from the other in a word or two: "GPU", "batch of 64", "bf16", "dense network of 2 GB".
[[nodiscard]] QString shortName(const lessons::Contest &contest, lessons::Prediction::Winner side,
                                const QLocale &locale = QLocale());

/// "You said: GPU, 4 times as many samples a second."
[[nodiscard]] QString guessText(const lessons::Contest &contest, const lessons::Prediction &prediction,
                                const QLocale &locale = QLocale());
/// "GPU: 3.2 times as many samples a second (3.0 to 3.4)", "No clear winner: the intervals overlap".
[[nodiscard]] QString outcomeText(const lessons::Contest &contest, const lessons::ContestOutcome &outcome,
                                  const QLocale &locale = QLocale());
/// "0.75 of 1 point".
[[nodiscard]] QString predictionPointsText(double points, const QLocale &locale = QLocale());
/// What disturbed a measurement, a sentence a side; empty where nothing did.
[[nodiscard]] QString disturbanceText(const lessons::ContestOutcome &outcome);

/// Why there is no GPU among the contests, and what is compared instead; empty where there is one.
[[nodiscard]] QString noGpuText(std::span<const tradeoff::Device> devices);
/// Why nothing can be run now, and what can be done; empty where the engine is ready.
[[nodiscard]] QString engineText(const RunState &run);

} // namespace breakeven::ui
