// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/provenance.h"
#include "engine/tradeoff/workload.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::tradeoff {

enum class Effort { Quick, Precise };
enum class Path { Best, Plain };
enum class StoppedBy { Tight, Plateau, Cap };
enum class Bound { Compute, Memory };

[[nodiscard]] std::string_view name(Effort effort); ///< "quick", "precise"
[[nodiscard]] std::string_view name(Path path); ///< "best", "plain"
[[nodiscard]] std::string_view name(StoppedBy reason); ///< "tight", "plateau", "cap"
[[nodiscard]] std::string_view name(Bound bound); ///< "compute", "memory"
[[nodiscard]] Result<Effort> parseEffort(std::string_view text);
[[nodiscard]] Result<Path> parsePath(std::string_view text);

/// How the figure was obtained.
struct Method {
    Path path = Path::Best;
    std::string kernels; ///< what "best" was here: "oneDNN packed linear, ReLU fused"; plain words
    int threads = 1; ///< intra-operator threads; on an accelerator: of the host
    Effort effort = Effort::Quick;
    std::string libtorch; ///< version, and "+cu130" or the like where the library says so
};

/// Latency of one forward of the whole batch, milliseconds.
struct Latency {
    double medianMs = 0;
    double ciLowMs = 0; ///< distribution-free 95 % interval of the median
    double ciHighMs = 0;
    std::optional<double> p90Ms; ///< from 36 samples on
    std::optional<double> p99Ms; ///< from 368 samples on
    int samples = 0;
    StoppedBy stoppedBy = StoppedBy::Cap;
};

/// Medians of the parts of a forward on an accelerator, milliseconds; on the CPU only `computeMs` is there.
struct Phases {
    std::optional<double> copyInMs;
    /// Between device events around the compute; on an accelerator not the kernels' own time.
    std::optional<double> computeMs;
    std::optional<double> copyOutMs;
    std::optional<double> enqueueMs; ///< host time until all work was handed over
};

/// How near the machine's own measured ceilings the forward came: t_min / t, roofline (Williams, Waterman, Patterson
/// 2009).
struct Efficiency {
    Bound bound = Bound::Memory;
    double fraction = 0;
};

/// What was built for a workload.
struct BuiltModel {
    Bytes weightBytes = 0;
    std::uint64_t parameters = 0;
    int layers = 0;
    double flopsPerSample = 0;
};

struct Measurement {
    Workload workload;
    BuiltModel model;
    std::string deviceId;
    DeviceKind deviceKind = DeviceKind::Cpu;
    std::string deviceName;
    Provenance provenance = Provenance::Measured;
    Method method;
    std::optional<double> loadMs; ///< building or growing the model; 0 where all of it was already there
    std::optional<double> firstRunMs;
    std::optional<double> secondRunMs;
    Latency latency;
    double throughputPerS = 0; ///< samples a second: batch x samples / total time
    std::optional<double> dollarsPerHour; ///< not in --json's keys; recordings hold it
    std::optional<double> costPerInferenceUsd; ///< one sample
    Phases phases;
    std::optional<Efficiency> efficiency;
    std::optional<Bytes> peakMemoryBytes; ///< weights in use and all that was allocated beyond them
    std::vector<std::string> flags; ///< stable words: "drift", "few_samples", "disturbed", "launch_bound", ...
    std::string machine; ///< processor, cores and memory in one line; no name of the machine or its user
    std::string measuredAt; ///< UTC, ISO 8601: 2026-01-31T12:00:00Z
};

/// The flags a measurement can carry, each with a sentence for people. The vocabulary is closed: a codec refuses
/// others.
struct FlagMeaning {
    std::string_view flag;
    std::string_view sentence;
};
[[nodiscard]] const std::vector<FlagMeaning> &flagMeanings();

} // namespace breakeven::tradeoff
