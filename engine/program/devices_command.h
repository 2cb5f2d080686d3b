// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/workbench.h"
#include "engine/tradeoff/device.h"

#include <span>
#include <string>

namespace breakeven::program {

/// A table of the devices, then a sentence for each that cannot be used.
[[nodiscard]] std::string devicesReport(std::span<const tradeoff::Device> devices);

[[nodiscard]] tradeoff::Result<void> listDevices(bool json, const Workbench &bench);

} // namespace breakeven::program
