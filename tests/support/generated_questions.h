// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/generators.h"

#include <QString>

#include <vector>

/// What is right about a generated question, worked out from its text alone and with integers alone: a second way to
/// the key that shares nothing with the generator or the rule.
namespace breakeven::support {

/// What is wrong with the question's key; empty where it is right.
[[nodiscard]] QString wrongKey(const QString &generator, const lessons::Question &question,
                               const lessons::GeneratorInput &input);

/// "0.8" with 9 places is 800,000,000; -1 where it is no such number.
[[nodiscard]] long long scaled(const QString &number, int places);

/// CPU and GPU at 2 GB and the batches 1 to 256, the GPU ahead from 16 on, at 4 no clear winner.
[[nodiscard]] std::vector<tradeoff::Measurement> crossingFigures();

[[nodiscard]] const lessons::Generator &generator(const QString &id);

/// Whether a learner sees the same in both.
[[nodiscard]] bool sameQuestion(const lessons::Question &one, const lessons::Question &other);

/// The five steps and their rule, and the figures above.
[[nodiscard]] lessons::GeneratorInput fiveStepInput();
/// The same under another rule.
[[nodiscard]] lessons::GeneratorInput inputWith(tradeoff::Bytes size, int batch, tradeoff::Junction junction);

} // namespace breakeven::support
