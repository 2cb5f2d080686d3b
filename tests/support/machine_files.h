// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/measuring/proc_files.h"
#include "engine/tradeoff/units.h"

#include <map>
#include <optional>
#include <string>

/// The kernel's files about a machine, made up.
namespace breakeven::support {

using Files = std::map<std::string, std::string>;

inline constexpr tradeoff::Bytes kibi = 1024;
inline constexpr tradeoff::Bytes mebi = 1024 * kibi;
inline constexpr tradeoff::Bytes gibi = 1024 * mebi;

inline measuring::ReadFile from(const Files &files)
{
    return [files](const std::string &path) {
        const auto found = files.find(path);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    };
}

inline const std::string mountsV2 = "24 30 0:22 / /proc rw,nosuid - proc proc rw\n"
                                    "35 24 0:30 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n";

} // namespace breakeven::support
