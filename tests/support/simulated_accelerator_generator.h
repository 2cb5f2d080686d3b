// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <ATen/core/Generator.h>

namespace breakeven::simulated {

/// Random numbers of a device come from a CPU generator behind it: the same seed gives what the CPU gives.
[[nodiscard]] const at::Generator &defaultGenerator(int device);
[[nodiscard]] at::Generator newGenerator(int device);
/// The generator that a kernel on the worker is to use.
[[nodiscard]] at::Generator onHost(const at::Generator &generator);

} // namespace breakeven::simulated
