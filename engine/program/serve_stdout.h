// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

namespace breakeven::program {

/// Moves the real stdout to a private descriptor that no child process inherits, and points descriptor 1 at stderr, so
/// that no library's print can break the protocol. Descriptors 0 to 2 are open: settleStandardStreams() was called.
/// Returns the private descriptor; Internal where there is no stdout that can be written to.
[[nodiscard]] tradeoff::Result<int> takeStandardOutput();

} // namespace breakeven::program
