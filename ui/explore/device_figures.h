// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/recording.h"
#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/measurement.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace breakeven::ui {

struct WorkloadHash {
    [[nodiscard]] std::size_t operator()(const tradeoff::Workload &workload) const;
};
using WorkloadIndex = std::unordered_map<tradeoff::Workload, std::size_t, WorkloadHash>;

[[nodiscard]] inline tradeoff::Hardware hardwareOf(tradeoff::DeviceKind kind)
{
    return kind == tradeoff::DeviceKind::Cpu ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu;
}

/// Whether it was measured, now or earlier: a figure of the lesson or of a datasheet is no measurement.
[[nodiscard]] inline bool isMeasurement(const tradeoff::Measurement &figure)
{
    return figure.provenance == tradeoff::Provenance::Measured || figure.provenance == tradeoff::Provenance::Recorded;
}

/// The figures of one device from one place, as they came, one a workload at most and found by it.
class DeviceFigures final
{
public:
    DeviceFigures() = default;
    explicit DeviceFigures(std::string theDeviceId)
        : deviceId(std::move(theDeviceId))
    { }

    std::string deviceId; ///< within its place no two are the same
    tradeoff::DeviceKind kind = tradeoff::DeviceKind::Cpu;
    std::string name;
    std::string machine; ///< processor, cores and memory in one line
    tradeoff::Provenance provenance = tradeoff::Provenance::Measured;
    std::optional<double> dollarsPerHour; ///< that came with the figures

    [[nodiscard]] const std::vector<tradeoff::Measurement> &figures() const { return m_figures; }
    [[nodiscard]] const std::vector<protocol::FailedPoint> &failures() const { return m_failures; }
    [[nodiscard]] bool has(const tradeoff::Workload &workload) const { return m_figureAt.contains(workload); }
    [[nodiscard]] bool isEmpty() const { return m_figures.empty() && m_failures.empty(); }

    /// Takes the place of the older figure or failure of its workload.
    void put(const tradeoff::Measurement &measurement);
    /// The same, but a precise figure that was not cut short does not give way to a quick one of the same path.
    void putUnlessCoarser(const tradeoff::Measurement &measurement);
    /// The same as put(), but of two figures from a file the one that was cut short or measured earlier gives way.
    void putUnlessOlder(const tradeoff::Measurement &measurement);
    /// A figure of that workload stays.
    void putFailure(const protocol::FailedPoint &failure);
    void setProvenance(tradeoff::Provenance from, tradeoff::Provenance to); ///< of the device and its figures
    void clear();

    /// Whether it changed since it was asked the last time.
    [[nodiscard]] bool takeChanged() { return std::exchange(m_changed, false); }

private:
    std::vector<tradeoff::Measurement> m_figures;
    std::vector<protocol::FailedPoint> m_failures;
    WorkloadIndex m_figureAt;
    WorkloadIndex m_failureAt;
    bool m_changed = true;
};

} // namespace breakeven::ui
