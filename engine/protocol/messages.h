// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/workload.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What the window and the engine say to each other, as values. How they look on the wire: envelope.h, call_codec.h,
/// answer_codec.h.
namespace breakeven::protocol {

/// Raised when an older peer could no longer make sense of the messages. `hello` refuses any other.
inline constexpr int protocolVersion = 1;

/// A request's id: the client's choice, given back with the answer.
using Id = std::variant<std::int64_t, std::string>;

/// "7" or "\"seven\"": for an error's sentence.
[[nodiscard]] std::string describe(const Id &id);

struct HelloCall {
    std::string client; ///< name and version of the program that calls
    int protocol = protocolVersion;

    friend bool operator==(const HelloCall &, const HelloCall &) = default;
};

struct DevicesCall {
    friend bool operator==(const DevicesCall &, const DevicesCall &) = default;
};

struct RunCall {
    tradeoff::Workload workload;
    std::string deviceId = "cpu";
    tradeoff::Effort effort = tradeoff::Effort::Quick;
    tradeoff::Path path = tradeoff::Path::Best;
    std::optional<int> threads; ///< absent: the engine's choice
    std::optional<double> dollarsPerHour;

    friend bool operator==(const RunCall &, const RunCall &) = default;
};

/// Asks for the end of the request with that id.
struct CancelCall {
    Id id;

    friend bool operator==(const CancelCall &, const CancelCall &) = default;
};

struct ShutdownCall {
    friend bool operator==(const ShutdownCall &, const ShutdownCall &) = default;
};

using Call = std::variant<HelloCall, DevicesCall, RunCall, CancelCall, ShutdownCall>;

struct HelloResult {
    std::string engine; ///< its version
    int protocol = protocolVersion;
    std::string libtorch; ///< its version

    friend bool operator==(const HelloResult &, const HelloResult &) = default;
};

struct DevicesResult {
    std::vector<tradeoff::Device> devices;
};

/// How the outputs compare with the reference's.
struct Agreement {
    double largestRelativeDifference = 0;
    double tolerance = 0;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

struct RunResult {
    tradeoff::Measurement measurement;
    std::optional<Agreement> agreement; ///< absent where it could not be checked
};

struct CancelResult {
    bool cancelled = false; ///< false: no request with that id was running or waiting

    friend bool operator==(const CancelResult &, const CancelResult &) = default;
};

struct ShutdownResult {
    friend bool operator==(const ShutdownResult &, const ShutdownResult &) = default;
};

inline constexpr std::array<std::string_view, 5> stageNames{"checking", "loading", "warming_up", "sampling",
                                                            "verifying"};

/// A notification: where the run with that id is.
struct Progress {
    Id id;
    std::string stage; ///< one of stageNames
    double fraction = 0; ///< of the stage, 0 to 1
    int samples = 0;
    std::optional<double> medianMs;
    std::optional<double> relativeHalfWidth; ///< of the median's interval
    std::optional<double> secondsLeft;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// A notification: the engine's process lives; the counter grows with every piece of work done.
struct Heartbeat {
    std::uint64_t progressCounter = 0;

    friend bool operator==(const Heartbeat &, const Heartbeat &) = default;
};

} // namespace breakeven::protocol
