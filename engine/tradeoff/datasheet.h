// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/workload.h"

#include <optional>
#include <string>

namespace breakeven::tradeoff {

/// What a vendor's document says of a device that need not be here. Peaks are without sparsity; the 16-bit ones are of
/// matrix units that sum in fp32, which is what LibTorch uses.
struct Datasheet {
    std::string id; ///< "rtx-4090"
    std::string name; ///< "NVIDIA GeForce RTX 4090"
    double fp32Flops = 0; ///< floating-point operations a second, without TF32
    std::optional<double> fp16Flops; ///< absent: no matrix units for it, or no document says
    std::optional<double> bf16Flops;
    double memoryBytesPerS = 0;
    /// The datasheet's GB taken as 10^9: a little under what is there, as what can be used of it is.
    Bytes memoryBytes = 0;
    std::string source; ///< the document

    friend bool operator==(const Datasheet &, const Datasheet &) = default;
};

[[nodiscard]] std::optional<double> peakFlops(const Datasheet &datasheet, Precision precision);

} // namespace breakeven::tradeoff
