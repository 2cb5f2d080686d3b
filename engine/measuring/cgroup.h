// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/measuring/proc_files.h"
#include "engine/tradeoff/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::measuring {

/// What the control groups of the process allow; absent where they set no limit. Every group from the process's own
/// up to the highest one visible counts, for the tightest of them binds (cgroups version 1 and 2; kernel
/// documentation, admin-guide/cgroup-v1 and cgroup-v2).
struct CgroupLimits {
    std::optional<double> processors; ///< quota / period: 1.5 is one and a half processors' time
    std::optional<tradeoff::Bytes> memoryBytes;
    std::optional<tradeoff::Bytes> memoryLeftBytes; ///< limit - usage + inactive file cache
};
[[nodiscard]] CgroupLimits cgroupLimits(const ReadFile &read);

/// The folders of the process's groups for a controller ("cpu", "memory"), its own first; empty where the controller
/// is not mounted. Takes the texts of /proc/self/cgroup and /proc/self/mountinfo.
struct CgroupFolders {
    int version = 0; ///< 1 or 2; 0 with no folders
    std::vector<std::string> paths;
};
[[nodiscard]] CgroupFolders cgroupFolders(std::string_view cgroup, std::string_view mountInfo,
                                          std::string_view controller);

} // namespace breakeven::measuring
