// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cstdint>
#include <optional>
#include <string>

/// An accelerator that is not there, for tests: LibTorch's spare backend under the name "sim". Its memory is host
/// memory, its kernels are the CPU's, run in order by a worker thread a stream. It shows what a program does with an
/// asynchronous device; it says nothing about the speed of a real one.
///
/// A launch returns at once. Results stand when the stream was synchronised; memory that no kernel wrote yet reads as
/// NaN.
///
/// Device time is the time of the work alone: gaps in which a queue stood empty do not count, so a set operator time
/// gives exact figures. The worker takes at least that long by the wall clock too.
///
/// Memory is given back in the host's order, as a caching allocator does: what the limit admits does not depend on the
/// worker's pace.
namespace breakeven::simulated {

struct Options {
    int devices = 1;
    std::uint64_t memoryBytes = 1'000'000'000; ///< of each device
};

/// Once a process, before anything asks LibTorch for its accelerators; it cannot be undone. Devices are "sim:0",
/// "sim:1", ...
void registerAccelerator(const Options &options);

/// Counts in blocks of 512 bytes. May lie below what is in use; then every further allocation fails.
void setMemoryLimit(int device, std::uint64_t bytes);

/// Device time of an operator is its time on the CPU times this; 1 at first. Below 1 only events see it: the wall clock
/// cannot.
void setSpeedFactor(int device, double factor);
/// Every operator takes this long, or as the speed factor says where absent.
void setOperatorTime(int device, std::optional<double> milliseconds);
/// Every copy to, from and within the device takes its bytes over this rate, or as the speed factor says where absent.
void setCopySpeed(int device, std::optional<double> bytesPerSecond);

/// The nth allocation from now throws c10::OutOfMemoryError, once.
void failAllocation(int device, int nth = 1);
/// The nth operator launched from now fails on the device. Nothing after it runs until the error was reported: by the
/// next synchronisation or blocking copy, as c10::AcceleratorError, once. A lasting error is reported ever after.
void failOperator(int device, int nth = 1, bool lasting = false);
/// The device stands still before the operator that follows the next `afterOperators`; with 0 it stands still at once,
/// copies and events too. Whoever synchronises waits until release(). The process may end all the same.
void hang(int device, int afterOperators = 0);
void release(int device);
/// Takes back every fault, limit on speed and pending error, and sets statistics' counts to 0; memory limit and memory
/// in use stay.
void reset(int device);

struct Statistics {
    std::uint64_t operatorsLaunched = 0;
    std::uint64_t operatorsCompleted = 0;
    std::uint64_t operatorsSkipped = 0; ///< after an error that was not reported yet
    /// Those that made the host wait: shapes not known before the first run, or shapes that hang on data.
    std::uint64_t operatorsBlocking = 0;
    std::uint64_t copiesToDevice = 0;
    std::uint64_t copiesToHost = 0;
    std::uint64_t copiesWithin = 0; ///< within the device, or from another one
    std::uint64_t bytesToDevice = 0;
    std::uint64_t bytesToHost = 0;
    std::uint64_t queueDepth = 0; ///< work launched and not completed, copies and events included
    std::uint64_t synchronisations = 0; ///< times the host waited, blocking copies included
    std::uint64_t allocations = 0;
    std::uint64_t bytesInUse = 0;
    std::uint64_t peakBytes = 0;
    bool standsStill = false; ///< a hang is in effect
    double busyMilliseconds = 0; ///< device time of all work done, every stream's added
    std::string lastOperator; ///< the last one launched, as "aten::addmm.out"
};

[[nodiscard]] Statistics statistics(int device);

} // namespace breakeven::simulated
