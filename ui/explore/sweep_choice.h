// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/units.h"
#include "engine/tradeoff/workload.h"

#include <optional>
#include <span>
#include <vector>

namespace breakeven::ui {

inline constexpr int mostSizesOffered = 12;
inline constexpr int largestBatchOfSweep = 4096; ///< the largest power of two that is offered

/// Both ends, and between them round values about evenly spaced in the logarithm: 0.05, 0.1, 0.2, 0.5 GB. Whole
/// multiples of 10 MB; fewer than `count` where there are not as many between the ends. The ends come in either order,
/// and are brought to 0.05 GB and 1000 GB.
[[nodiscard]] std::vector<tradeoff::Bytes> sizesBetween(tradeoff::Bytes low, tradeoff::Bytes high, int count);

/// The powers of two between the ends, and the ends themselves where they are none; in either order, brought to 1 and
/// 65536.
[[nodiscard]] std::vector<int> batchesBetween(int low, int high);

/// The largest model that any of the devices holds, in whole 10 MB; absent where no device's memory is known.
[[nodiscard]] std::optional<tradeoff::Bytes> largestThatFits(std::span<const tradeoff::Device> devices);

/// Sizes of a sweep that one device's memory does not hold.
struct TooLarge {
    tradeoff::Device device;
    std::vector<tradeoff::Bytes> sizes;
};
/// By the weights alone, so that what is named is certain; devices that hold all of them are left out.
[[nodiscard]] std::vector<TooLarge> tooLarge(std::span<const tradeoff::Bytes> sizes,
                                             std::span<const tradeoff::Device> devices);

} // namespace breakeven::ui
