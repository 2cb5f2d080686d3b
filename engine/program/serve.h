// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

namespace breakeven::program {

/// `breakeven-engine serve`: JSON-RPC 2.0 on stdin and stdout, one message a line, until `shutdown`, the end of stdin,
/// a stdout that is gone, SIGINT or SIGTERM. Call it before any other thread and anything of LibTorch is there: it
/// takes the real stdout for itself and points descriptor 1 at stderr. The calling thread runs the requests. Returns
/// the exit code: 0, 1 without a usable stdout, 130 when interrupted.
[[nodiscard]] int runServe();

} // namespace breakeven::program
