// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

namespace breakeven::program {

inline constexpr int exitDone = 0;
inline constexpr int exitInterrupted = 130; ///< 128 + SIGINT, whichever signal it was

/// The exit code that goes with an error; option_table.h holds what each means.
[[nodiscard]] constexpr int exitCode(tradeoff::ErrorCode code)
{
    switch (code) {
    case tradeoff::ErrorCode::BadRequest: return 2;
    case tradeoff::ErrorCode::DeviceUnavailable: return 3;
    case tradeoff::ErrorCode::DoesNotFit:
    case tradeoff::ErrorCode::OutOfDeviceMemory: return 4;
    case tradeoff::ErrorCode::BadFile: return 5;
    case tradeoff::ErrorCode::Cancelled: return exitInterrupted;
    case tradeoff::ErrorCode::Internal: break;
    }
    return 1;
}

} // namespace breakeven::program
