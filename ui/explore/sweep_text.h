// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/explore/sweep_choice.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <span>

namespace breakeven::ui {

/// "0.05, 0.1, 0.2, 0.5 GB"; parted by semicolons where the locale's decimal sign is a comma.
[[nodiscard]] QString sizesText(std::span<const tradeoff::Bytes> sizes, const QLocale &locale = QLocale());
/// "1, 2, 4, 8".
[[nodiscard]] QString batchesText(std::span<const int> batches, const QLocale &locale = QLocale());

/// What is known of the points that are to be measured yet.
struct SweepExpectation {
    int points = 0;
    double seconds = 0; ///< 0: not known
};

/// What the one button does, and says.
struct SweepOffer {
    enum class Act { Nothing, Run, Pause };
    Act act = Act::Nothing;
    QString text;

    friend bool operator==(const SweepOffer &, const SweepOffer &) = default;
};
/// `obstacle` is what keeps a sweep from being started, in a few words; empty where nothing does.
[[nodiscard]] SweepOffer offerOf(const SweepState &sweep, const std::optional<SweepExpectation> &expected,
                                 const QString &obstacle, const QLocale &locale = QLocale());
/// Pauses the other machines while they run; nothing otherwise.
[[nodiscard]] SweepOffer offerElsewhere(const SweepState &sweep, const QLocale &locale = QLocale());
/// What is still to be chosen: "Tick a family first"; empty where all is.
[[nodiscard]] QString obstacleOf(const SweepSettings &sweep, bool anyDevice);

/// "Now: Dense network fp32, 0.5 GB, batch 16, on the GPU"; empty where nothing is being measured.
[[nodiscard]] QString nowText(const SweepState &sweep, const QLocale &locale = QLocale());

/// A line for each device whose memory does not hold all sizes, for the networks that are not built so large, and for
/// the points that turned out not to fit.
[[nodiscard]] QString misfitText(const SweepSettings &sweep, std::span<const tradeoff::Device> devices,
                                 std::span<const Lane> lanes, const QLocale &locale = QLocale());

} // namespace breakeven::ui
