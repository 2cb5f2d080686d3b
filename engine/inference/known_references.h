// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/workload.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace breakeven::inference {

/// Reference outputs by model: a sweep goes from model to model and back, and making a model anew only to check it
/// takes as long as many of its forwards. One output is a sample's, some kilobytes.
class KnownReferences final
{
public:
    static constexpr std::size_t most = 128;

    /// The model's, whatever the workload's batch; `make` is called where it is not known. What it throws goes through,
    /// and nothing is kept of it. Good until the next call.
    [[nodiscard]] const at::Tensor &of(tradeoff::Workload workload, const std::function<at::Tensor()> &make);

private:
    std::vector<std::pair<tradeoff::Workload, at::Tensor>> m_known; ///< the oldest first; batch 1
};

} // namespace breakeven::inference
