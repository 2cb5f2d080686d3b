// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/workload.h"

namespace breakeven::inference {

/// True where the processor computes in that precision rather than converting to fp32 and back.
[[nodiscard]] bool hasArithmetic(tradeoff::Precision precision);

} // namespace breakeven::inference
