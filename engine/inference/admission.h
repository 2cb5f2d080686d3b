// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/model_plan.h"
#include "engine/tradeoff/result.h"

#include <string>

namespace breakeven::inference {

/// Bytes wanted on a device beyond what it holds already.
struct MemoryNeed {
    double weights = 0; ///< still to be built
    double staging = 0; ///< the largest tensor once more, while it is brought into its final form
    double activations = 0;
    double fixed = 0; ///< the library's own: generated code, workspaces
    [[nodiscard]] double total() const { return weights + staging + activations + fixed; }
};

/// `missingWeights`: bytes of the plan that have still to be built.
[[nodiscard]] MemoryNeed memoryNeed(const tradeoff::ModelPlan &plan, int batch, double missingWeights);

/// Nothing, or DoesNotFit with need and have in words. A run may take tradeoff::admissibleShare of what is free.
[[nodiscard]] tradeoff::Result<void> admit(const MemoryNeed &need, double freeBytes, const std::string &where);

} // namespace breakeven::inference
