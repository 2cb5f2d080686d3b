// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/file_calls.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/result.h"
#include "engine/tradeoff/workload.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::protocol {

/// The version of the file that this program writes, and the newest it can read.
inline constexpr int recordingVersion = 1;

/// A point that gave no figure, and why.
struct FailedPoint {
    tradeoff::Workload workload;
    std::string deviceId;
    tradeoff::Error error;
};

/// A file of measurements: what `sweep --out` writes, and what the window and later commands read back.
struct Recording {
    int version = recordingVersion;
    std::string machine; ///< processor, cores and memory in one line
    std::string createdAt; ///< UTC, ISO 8601
    std::string engineVersion;
    std::string libtorch;
    std::uint64_t seed = 0; ///< of the order in which the points were measured
    std::map<std::string, double> dollarsPerHour; ///< by the device's id
    std::vector<tradeoff::Measurement> measurements; ///< each with the price of its device, from the map
    std::vector<FailedPoint> failures;
};

/// One JSON object, `"format": "breakeven-recording", "version": 1` first. Each measurement is the object --json
/// prints and `kernels`, the words for what was used.
[[nodiscard]] std::string encodeRecording(const Recording &recording);

/// Provenance as written. Errors: BadFile with the place and what was expected: no JSON, cut short, not a recording,
/// of a newer version, or a value out of its range.
[[nodiscard]] tradeoff::Result<Recording> parseRecording(std::string_view text);

/// For showing: what was measured when it was written is Recorded now. Lesson and Estimated stay what they are.
[[nodiscard]] Recording asRecorded(Recording recording);

/// Writes the file durably (durable_file.h); the older one survives a failure. Errors: BadFile.
[[nodiscard]] tradeoff::Result<void> writeRecording(const std::filesystem::path &path, const Recording &recording,
                                                    const FileCalls &calls = systemFileCalls());

/// For showing: asRecorded(). Errors: BadFile; the sentence begins with the file's name.
[[nodiscard]] tradeoff::Result<Recording> readRecording(const std::filesystem::path &path);

/// For going on with one's own file (`sweep --resume`): provenance as written.
[[nodiscard]] tradeoff::Result<Recording> readRecordingAsWritten(const std::filesystem::path &path);

} // namespace breakeven::protocol
