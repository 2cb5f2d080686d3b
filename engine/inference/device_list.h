// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"

#include <c10/core/Device.h>

#include <string>
#include <vector>

namespace breakeven::inference {

/// The CPU, then every accelerator LibTorch can reach by type, then those that cannot be used with the reason why.
[[nodiscard]] std::vector<tradeoff::Device> listDevices();

/// LibTorch's device for an id of that list ("cpu", "cuda:0"); BadRequest for an id that is none, DeviceUnavailable
/// with the reason for one that cannot be used.
[[nodiscard]] tradeoff::Result<c10::Device> findDevice(const std::string &id);

[[nodiscard]] tradeoff::DeviceKind deviceKind(c10::DeviceType type);
/// The maker's name; empty where it cannot be learnt.
[[nodiscard]] std::string deviceName(c10::Device device);

} // namespace breakeven::inference
