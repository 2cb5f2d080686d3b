// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace breakeven::measuring {

/// When enough has been sampled.
struct StoppingRule {
    int minSamples = 30;
    double minSeconds = 0.5; ///< of forwards, added up
    double tightness = 0.02; ///< relative half-width of the median's interval that is tight enough
    double capSeconds = 3; ///< of elapsed time: never more than one forward beyond it
    int lookEvery = 10; ///< samples; wider apart once there are many, see StoppingCriterion
    int plateauSamples = 64; ///< the interval is compared with the one so many samples ago
    double plateauChange =
        0.05; ///< relative change of the half-width below which more samples are not worth their time

    [[nodiscard]] static StoppingRule forEffort(tradeoff::Effort effort); ///< cap 3 s quick, 15 s precise
};

/// Is fed every sample and answers when to stop, and why.
///
/// It looks every `lookEvery` samples, and from 20 x `lookEvery` samples on only when their number has grown by 5 %: a
/// look takes time linear in the samples, so looks at a fixed spacing would cost more and more, while growing gaps keep
/// the cost of a sample constant (about 2 us at most) and take at most 5 % more samples than needed. Nothing is
/// computed before the minima are met.
class StoppingCriterion final
{
public:
    explicit StoppingCriterion(const StoppingRule &rule);

    /// Takes the time of one forward, and the time since sampling began, which alone decides the cap.
    [[nodiscard]] std::optional<tradeoff::StoppedBy> add(double wallMs, double elapsedSeconds);

    [[nodiscard]] std::span<const double> samplesMs() const { return m_samplesMs; } ///< in the order in which they came
    [[nodiscard]] double totalSeconds() const { return m_totalMs / 1000; } ///< of forwards

private:
    [[nodiscard]] std::optional<tradeoff::StoppedBy> look() const;

    StoppingRule m_rule;
    std::vector<double> m_samplesMs;
    double m_totalMs = 0;
    std::size_t m_nextLook = 0;
};

} // namespace breakeven::measuring
