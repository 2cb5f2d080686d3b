// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/recording.h"
#include "ui/explore/figure_source.h"

#include <optional>
#include <span>

namespace breakeven::ui {

/// A device whose figures go into a file, with the price that it has now.
struct DeviceToRecord {
    const FigureSource *source = nullptr;
    const DeviceFigures *device = nullptr;
    std::optional<double> dollarsPerHour;
};

/// One file of them all. Each measurement keeps its own machine; ids that clash get a number, except where two parts
/// are of the same device and share no workload. Costs are those of an hour that is used in full. What the file has
/// room for once (machine, LibTorch, date) is the first device's.
[[nodiscard]] protocol::Recording recordingOf(std::span<const DeviceToRecord> devices);

/// Now, UTC, ISO 8601.
[[nodiscard]] std::string utcNow();

} // namespace breakeven::ui
