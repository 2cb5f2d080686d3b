// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/datasheet.h"

namespace breakeven::tradeoff {

std::optional<double> peakFlops(const Datasheet &datasheet, Precision precision)
{
    switch (precision) {
    case Precision::Fp32: return datasheet.fp32Flops;
    case Precision::Bf16: return datasheet.bf16Flops;
    case Precision::Fp16: break;
    }
    return datasheet.fp16Flops;
}

} // namespace breakeven::tradeoff
