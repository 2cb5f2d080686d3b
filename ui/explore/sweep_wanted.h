// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/sweep_plan.h"
#include "ui/explore/explore_settings.h"
#include "ui/explore/lane.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace breakeven::ui {

/// What a sweep of one machine is to measure, worked out from the settings and from what is there.
struct SweepWanted {
    const SweepSettings &settings;
    std::uint64_t seed = 0; ///< of the order of the points
    std::vector<std::string> deviceIds; ///< as usableDevices() gives them, or of the other machine
    QString machine; ///< a connected one; empty: this one

    /// Every size at every batch, of each family and precision, on each device; what no family allows is left out.
    [[nodiscard]] std::vector<tradeoff::SweepPoint> coarse() const;
    /// Those of the points that no figure is there of.
    [[nodiscard]] std::vector<tradeoff::SweepPoint> missing(std::span<const tradeoff::SweepPoint> points,
                                                            std::span<const Lane> lanes) const;
    /// Around the crossings of the chosen models that the figures of these devices show; without those that are there.
    [[nodiscard]] std::vector<tradeoff::SweepPoint> refined(std::span<const Lane> lanes,
                                                            const tradeoff::Policy &policy) const;
};

/// The devices of this machine that can be used and are not left out. Before the engine has listed them there is the
/// CPU, which every machine has.
[[nodiscard]] std::vector<std::string> usableDevices(const SweepSettings &settings,
                                                     std::span<const tradeoff::Device> devices);

} // namespace breakeven::ui
