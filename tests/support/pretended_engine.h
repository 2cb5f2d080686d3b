// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "engine/program/standard_streams.h"
#include "engine/program/workbench.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryFile>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven::support {

inline tradeoff::Device device(const std::string &id, tradeoff::DeviceKind kind)
{
    tradeoff::Device made;
    made.id = id;
    made.kind = kind;
    return made;
}

/// The commands against an engine that only pretends: 1 ms a sample of the batch, on a GPU half of it.
class PretendedEngine final
{
public:
    PretendedEngine()
    {
        if (!m_out.open() || !m_err.open())
            qFatal("no temporary files");
        m_stdout = std::make_unique<program::StandardOutput>(m_out.handle());
        m_notices = std::make_unique<program::Notices>(m_err.handle());
    }

    program::Workbench bench()
    {
        return {.out = *m_stdout,
                .notices = *m_notices,
                .stop = stop.get_token(),
                .machine = "A processor, 2 cores",
                .libtorch = "2.15.0",
                .devices = [this] { return devices; },
                .run = [this](const inference::RunRequest &request, const inference::ProgressSink &sink,
                              std::stop_token) { return pretend(request, sink); }};
    }

    QByteArray printed() { return read(m_out); }
    QByteArray said() { return read(m_err); }

    std::vector<tradeoff::Device> devices{device("cpu", tradeoff::DeviceKind::Cpu)};
    std::vector<inference::RunRequest> asked;
    tradeoff::Bytes largestThatFits = tradeoff::gigabyte;
    std::size_t interruptedAt = SIZE_MAX; ///< the run, counted from 0, during which a signal comes
    bool hasSamplesThen = false; ///< so that the run still yields a figure
    std::stop_source stop;

private:
    static QByteArray read(QTemporaryFile &file)
    {
        QFile again(file.fileName());
        return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray("unreadable");
    }

    tradeoff::Result<inference::RunResult> pretend(const inference::RunRequest &request,
                                                   const inference::ProgressSink &sink)
    {
        asked.push_back(request);
        sink({.stage = inference::Stage::Sampling,
              .fraction = 0.5,
              .samples = 40,
              .medianMs = double(request.workload.batch),
              .relativeHalfWidth = 0.012,
              .secondsLeft = 2});
        const bool cutShort = asked.size() > interruptedAt;
        if (cutShort)
            stop.request_stop();
        if (cutShort && !hasSamplesThen)
            return tradeoff::failure(tradeoff::ErrorCode::Cancelled, "Cancelled.");
        if (request.workload.sizeBytes > largestThatFits)
            return tradeoff::failure(tradeoff::ErrorCode::DoesNotFit, "It needs 2 GB and may take 1 GB.");
        tradeoff::Measurement m;
        m.workload = request.workload;
        m.model = {request.workload.sizeBytes, request.workload.sizeBytes / 4, 1, 1e6};
        m.deviceId = request.deviceId;
        m.deviceKind = request.deviceId == "cpu" ? tradeoff::DeviceKind::Cpu : tradeoff::DeviceKind::Cuda;
        m.method = {request.path, "packed", request.threads.value_or(2), request.effort, "2.15.0"};
        const double ms = request.workload.batch * (request.deviceId == "cpu" ? 1.0 : 0.5);
        m.latency = {.medianMs = ms,
                     .ciLowMs = ms * 0.99,
                     .ciHighMs = ms * 1.01,
                     .p90Ms = {},
                     .p99Ms = {},
                     .samples = 30,
                     .stoppedBy = tradeoff::StoppedBy::Tight};
        m.throughputPerS = 1000 / (ms / request.workload.batch);
        m.dollarsPerHour = request.dollarsPerHour;
        m.machine = "A processor, 2 cores";
        m.measuredAt = "2026-01-31T12:00:00Z";
        if (cutShort)
            m.flags.push_back("interrupted");
        return inference::RunResult{m, std::nullopt, cutShort};
    }

    QTemporaryFile m_out;
    QTemporaryFile m_err;
    std::unique_ptr<program::StandardOutput> m_stdout;
    std::unique_ptr<program::Notices> m_notices;
};

} // namespace breakeven::support
