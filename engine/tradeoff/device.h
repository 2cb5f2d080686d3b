// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/units.h"

#include <optional>
#include <string>

namespace breakeven::tradeoff {

enum class DeviceKind { Cpu, Cuda, Xpu, Mps, Other };

/// "cpu", "cuda", "xpu", "mps", "other".
[[nodiscard]] std::string_view name(DeviceKind kind);

/// Why a device cannot be used. A stable word for programs: `no_driver`, `no_device`, `no_library`, `driver_error`,
/// `no_answer`, `switched_off`.
struct Unavailable {
    std::string reason; ///< the stable word
    std::string sentence; ///< what is the matter, for a learner
    std::string mend; ///< what can be done
};

struct Device {
    std::string id; ///< "cpu", "cuda:0", ...
    DeviceKind kind = DeviceKind::Cpu;
    std::string name; ///< the maker's name; empty where it cannot be learnt
    /// All of it; of the CPU: of the machine, or of the cgroup's limit where that is lower.
    std::optional<Bytes> memoryBytes;
    std::optional<Bytes> freeBytes; ///< at the time of listing
    std::optional<Unavailable> unavailable; ///< absent: the device can be used
};

} // namespace breakeven::tradeoff
