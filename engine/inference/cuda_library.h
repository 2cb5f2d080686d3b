// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"

#include <optional>
#include <string>

namespace breakeven::inference {

/// Makes LibTorch's CUDA side known to this process, once, before anything asks LibTorch for CUDA: its first answer is
/// kept for good. The driver is tried in a child process with a time limit first, so that a hanging or crashing one
/// takes nothing with it. Absent: CUDA is loaded. Otherwise why not: no_driver, driver_error, no_answer or no_library.
[[nodiscard]] const std::optional<tradeoff::Unavailable> &cudaUnavailable();

/// The maker's name of a CUDA device by LibTorch's numbering; empty where the driver does not say.
[[nodiscard]] std::string cudaDeviceName(int index);

} // namespace breakeven::inference
