// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/units.h"

#include <c10/core/Device.h>

#include <optional>

namespace breakeven::inference {

/// Peak memory of what happens while it lives, beyond what was there before: of the CPU the growth of the process's
/// resident set, of an accelerator that of its allocator.
class PeakMemory final
{
public:
    explicit PeakMemory(c10::Device device);

    /// `present`: bytes of the weights in use that were there before. Absent where the kernel does not tell.
    [[nodiscard]] std::optional<tradeoff::Bytes> bytes(tradeoff::Bytes present) const;

private:
    c10::Device m_device;
    tradeoff::Bytes m_before = 0;
    bool m_resettable = false;
};

} // namespace breakeven::inference
