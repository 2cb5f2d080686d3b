// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/sweep_recording.h"

#include "engine/tradeoff/sweep_plan.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <system_error>
#include <utility>

namespace breakeven::program {

using protocol::FailedPoint;
using protocol::Recording;
using tradeoff::ErrorCode;
using tradeoff::failure;
using tradeoff::Result;

namespace {

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    std::array<char, 32> buffer{};
    return {buffer.data(), std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

Recording newRecording(const SweepOptions &options, const std::string &machine, const std::string &libtorch)
{
    Recording recording;
    recording.machine = machine;
    recording.createdAt = utcNow();
    recording.engineVersion = BREAKEVEN_VERSION;
    recording.libtorch = libtorch;
    recording.seed = options.seed;
    recording.dollarsPerHour = options.measuring.dollarsPerHour;
    return recording;
}

/// Figures of two machines or libraries in one sweep would be compared as if they were alike.
Result<void> checkSameGround(const Recording &recording, const SweepOptions &options, const std::string &machine,
                             const std::string &libtorch)
{
    const auto differs = [&](std::string_view what, const std::string &there, const std::string &here) {
        return failure(ErrorCode::BadFile,
                       options.out + " was measured " + std::string(what) + ' ' + there + ", and this is " + here
                           + "; name another file.");
    };
    if (recording.machine != machine)
        return differs("on", recording.machine, machine);
    if (recording.libtorch != libtorch)
        return differs("with LibTorch", recording.libtorch, libtorch);
    if (options.seedGiven && recording.seed != options.seed) {
        return failure(ErrorCode::BadRequest,
                       options.out + " was begun with the seed " + std::to_string(recording.seed)
                           + "; leave out --seed, or name another file.");
    }
    if (!options.measuring.dollarsPerHour.empty() && options.measuring.dollarsPerHour != recording.dollarsPerHour)
        return failure(ErrorCode::BadRequest,
                       options.out + " was begun with other prices; leave out --price, or name another file.");
    return {};
}

} // namespace

Result<Recording> startRecording(const SweepOptions &options, const std::string &machine, const std::string &libtorch)
{
    std::error_code unknown;
    const std::filesystem::file_status status = std::filesystem::status(options.out, unknown);
    if (options.out.empty() || !std::filesystem::is_regular_file(status)) {
        // What is no file and yet there, a folder say, is for the writer to refuse.
        return newRecording(options, machine, libtorch);
    }
    if (!options.resume) {
        return failure(ErrorCode::BadFile,
                       options.out + " is there already; add --resume to go on with it, or name another file.");
    }
    Result<Recording> recording = protocol::readRecordingAsWritten(options.out);
    if (!recording)
        return recording;
    if (const Result<void> same = checkSameGround(*recording, options, machine, libtorch); !same)
        return tl::unexpected(same.error());
    return recording;
}

SweepRecording::SweepRecording(std::filesystem::path path, Recording recording)
    : m_path(std::move(path))
    , m_recording(std::move(recording))
{ }

Result<void> SweepRecording::open()
{
    return write();
}

Result<void> SweepRecording::add(const tradeoff::Measurement &measurement)
{
    // A point that failed earlier and was measured now has not failed.
    std::erase_if(m_recording.failures, [&](const FailedPoint &failed) {
        return failed.workload == measurement.workload && failed.deviceId == measurement.deviceId;
    });
    std::erase_if(m_recording.measurements, [&](const tradeoff::Measurement &earlier) {
        return tradeoff::isCutShort(earlier) && earlier.workload == measurement.workload
            && earlier.deviceId == measurement.deviceId;
    });
    m_recording.measurements.push_back(measurement);
    return write();
}

Result<void> SweepRecording::add(const FailedPoint &failed)
{
    std::erase_if(m_recording.failures, [&](const FailedPoint &earlier) {
        return failed.workload == earlier.workload && failed.deviceId == earlier.deviceId;
    });
    m_recording.failures.push_back(failed);
    m_isWritten = false;
    using namespace std::chrono_literals;
    if (std::chrono::steady_clock::now() - m_lastWrite < 1s)
        return {};
    return write();
}

Result<void> SweepRecording::close()
{
    return m_isWritten ? Result<void>() : write();
}

Result<void> SweepRecording::write()
{
    m_isWritten = true;
    m_lastWrite = std::chrono::steady_clock::now();
    if (m_path.empty())
        return {};
    return protocol::writeRecording(m_path, m_recording);
}

} // namespace breakeven::program
