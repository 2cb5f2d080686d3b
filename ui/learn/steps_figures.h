// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"

#include <QString>

#include <optional>

/// A step's figures, as both tables and the narration need them.
namespace breakeven::ui {

[[nodiscard]] std::optional<double> figureOf(const tradeoff::Figures &figures, tradeoff::Variable variable);
/// By the learner's locale, without the unit: "50", "0.001".
[[nodiscard]] QString figureText(tradeoff::Variable variable, double value);
/// "50 ms", "20 samples/s", "$0.001".
[[nodiscard]] QString figureWithUnit(tradeoff::Variable variable, double value);
/// "latency ms" and the like, as the head of a column.
[[nodiscard]] QString columnTitle(tradeoff::Variable variable);
/// "Latency (ms)" and the like, as the head of a row.
[[nodiscard]] QString rowTitle(tradeoff::Variable variable);
/// The glossary's word for it, in English: "latency".
[[nodiscard]] QString glossaryTerm(tradeoff::Variable variable);
/// "CPU", "GPU".
[[nodiscard]] QString hardwareName(tradeoff::Hardware hardware);
/// "Measured on A processor, 2026-01-31": where a figure is from, in one line.
[[nodiscard]] QString sourceOf(const tradeoff::Measurement &measurement);

} // namespace breakeven::ui
