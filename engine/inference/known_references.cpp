// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/known_references.h"

#include <algorithm>

namespace breakeven::inference {

const at::Tensor &KnownReferences::of(tradeoff::Workload workload, const std::function<at::Tensor()> &make)
{
    workload.batch = 1;
    const auto known = std::ranges::find(m_known, workload, &std::pair<tradeoff::Workload, at::Tensor>::first);
    if (known != m_known.end())
        return known->second;
    at::Tensor made = make();
    if (m_known.size() == most)
        m_known.erase(m_known.begin());
    return m_known.emplace_back(workload, std::move(made)).second;
}

} // namespace breakeven::inference
