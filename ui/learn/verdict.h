// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/policy.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <span>

namespace breakeven::ui {

/// What the figures say under a policy, in words.
struct Verdict {
    enum class Kind {
        NothingMeasured,
        OnlyOne, ///< one device was measured: nothing to hold it against
        Winner,
        NoClearWinner, ///< the intervals overlap
        CannotJudge, ///< no price, or none within the limit
    };
    Kind kind = Kind::NothingMeasured;
    std::optional<tradeoff::Hardware> winner; ///< only for Winner
    QString headline; ///< "GPU: 3.2 × lower latency"
    QString reason; ///< the figures behind it, one sentence
};

[[nodiscard]] Verdict verdictOf(std::span<const tradeoff::Measurement> measurements, const tradeoff::Policy &policy,
                                const QLocale &locale = QLocale());

/// "CPU", "GPU"; with its id where another GPU was measured as well: "GPU cuda:1".
[[nodiscard]] QString deviceTitle(const tradeoff::Measurement &measurement,
                                  std::span<const tradeoff::Measurement> among);

/// "3.2 ×", its space one that does not break: two significant digits below 10, whole from there.
[[nodiscard]] QString timesText(double ratio, const QLocale &locale = QLocale());

/// "0.40": dollars for a million inferences, as it is spoken of.
[[nodiscard]] QString perMillionText(double costPerInferenceUsd, const QLocale &locale = QLocale());

} // namespace breakeven::ui
