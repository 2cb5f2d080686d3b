// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven::inference {

/// Where a run is. Each stage's fraction goes from 0 to 1.
enum class Stage { Checking, Loading, WarmingUp, Sampling, Verifying };

/// "checking", "loading", "warming_up", "sampling", "verifying".
[[nodiscard]] std::string_view name(Stage stage);

struct Progress {
    Stage stage = Stage::Checking;
    double fraction = 0;
    int samples = 0; ///< so far; 0 before sampling
    std::optional<double> medianMs; ///< so far, once there are samples enough for an interval
    std::optional<double> relativeHalfWidth; ///< of the median's interval: 0.014 is +-1.4 %
    std::optional<double> secondsLeft; ///< at most; known while sampling
};

/// Called on the thread that called run(), at most 4 times a second while sampling; must not block.
using ProgressSink = std::function<void(const Progress &)>;

struct RunRequest {
    tradeoff::Workload workload;
    std::string deviceId = "cpu";
    tradeoff::Effort effort = tradeoff::Effort::Quick;
    tradeoff::Path path = tradeoff::Path::Best;
    std::optional<int> threads; ///< absent: the fastest of 1, half and all physical cores, found once a machine
    std::optional<double> dollarsPerHour;
};

/// How the outputs for one sample compare with the reference: the same weights run layer by layer on the CPU in fp32
/// with LibTorch's plain operators.
struct Agreement {
    double largestRelativeDifference = 0; ///< largest |a - b| over the largest |b|
    double tolerance = 0; ///< what the precision and depth explain
    [[nodiscard]] bool holds() const { return largestRelativeDifference <= tolerance; }
};

struct RunResult {
    tradeoff::Measurement measurement;
    std::optional<Agreement> agreement; ///< absent where it could not be checked: the flag not_verified says so
    bool interrupted = false; ///< stopped while sampling or after: figures of the samples until then, and flagged so
};

/// All that LibTorch does, behind one door: exceptions become errors here, and no tensor leaves. Not thread-safe: one
/// run at a time.
class Engine final
{
public:
    Engine();
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Every device LibTorch can reach, the CPU first, and those that cannot be used with the reason why.
    [[nodiscard]] std::vector<tradeoff::Device> devices();

    /// Builds what is missing of the model, checks it, warms up and measures. Weights stay for the next run and are
    /// given up when memory is wanted. Errors: BadRequest, DeviceUnavailable, DoesNotFit (before anything is allocated;
    /// names need and have), OutOfDeviceMemory (the device stays usable), Cancelled (between layers at the latest; once
    /// there are samples, a stop gives them as a result that is flagged interrupted), Internal.
    [[nodiscard]] tradeoff::Result<RunResult> run(const RunRequest &request, const ProgressSink &progress = {},
                                                  std::stop_token stop = {});

    /// "2.15.0", with what the library says of its build.
    [[nodiscard]] static std::string libtorchVersion();
    /// One line an entry: CPU capability, oneDNN, OpenMP, the operators found; for doctor.
    [[nodiscard]] static std::vector<std::string> libraryFacts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::inference
