// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/measuring/proc_files.h"
#include "engine/tradeoff/units.h"

#include <string>

namespace breakeven::measuring {

/// The machine as far as it bears on speed. Holds no name of a host or a user.
struct Machine {
    std::string processor; ///< the maker's name of it
    int logicalCores = 1;
    int physicalCores = 1;
    int usableCores =
        1; ///< physical cores within the process's affinity mask and its cgroups' processor quota, rounded up
    tradeoff::Bytes memoryBytes = 0; ///< of the machine, or its cgroups' limit where that is lower; 0 where unknown
    std::string system; ///< "Linux 6.1"
};

/// This machine, read at the first call.
[[nodiscard]] const Machine &machine();
/// The same from any source of files, for tests; absent files leave the defaults.
[[nodiscard]] Machine readMachine(const ReadFile &read);

/// "AMD EPYC, 2 cores, 25.3 GB, Linux 6.1"; "2 of 16 cores" where not all may be used.
[[nodiscard]] std::string describe(const Machine &machine);

/// What may still be allocated without swapping or being killed: the kernel's MemAvailable, or what the cgroups leave
/// where that is less (limit - usage + file cache that can be dropped). 0 where unknown.
[[nodiscard]] tradeoff::Bytes availableMemory();
[[nodiscard]] tradeoff::Bytes availableMemory(const ReadFile &read);

/// Memory of this process that is or was in RAM, now and at most since the start or the last reset.
[[nodiscard]] tradeoff::Bytes residentBytes();
[[nodiscard]] tradeoff::Bytes peakResidentBytes();
/// Sets the peak back to what is resident now. False where the kernel does not allow it; then the peak goes on from
/// before.
bool resetPeakResident();

} // namespace breakeven::measuring
