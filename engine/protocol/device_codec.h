// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/device.h"

#include <string>

namespace breakeven::protocol {

/// `id kind name memory_bytes free_bytes available unavailable {reason sentence mend}`; null where not known, and
/// `unavailable` is null exactly where `available` is true.
[[nodiscard]] OrderedJson toJson(const tradeoff::Device &device);

/// What is wrong goes to the reader's complaint.
[[nodiscard]] tradeoff::Device readDevice(ObjectReader reader);
/// `path` is how the device is called in the error. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<tradeoff::Device> parseDevice(const Json &json, std::string path = {});

} // namespace breakeven::protocol
