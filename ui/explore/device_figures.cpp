// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/device_figures.h"

#include "engine/tradeoff/sweep_plan.h"

#include <functional>
#include <tuple>

namespace breakeven::ui {

std::size_t WorkloadHash::operator()(const tradeoff::Workload &workload) const
{
    const auto kind = static_cast<std::uint64_t>(workload.family) * 4 + static_cast<std::uint64_t>(workload.precision);
    const std::uint64_t shape = (static_cast<std::uint64_t>(workload.batch) << 4) + kind;
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4) keeps sizes and batches that are powers of two apart.
    return std::hash<std::uint64_t>()((workload.sizeBytes * 0x9e3779b97f4a7c15U) ^ (shape * 0xc2b2ae3d27d4eb4fU));
}

void DeviceFigures::put(const tradeoff::Measurement &measurement)
{
    m_changed = true;
    if (!measurement.deviceName.empty())
        name = measurement.deviceName;
    kind = measurement.deviceKind;
    machine = measurement.machine;
    const auto [at, isNew] = m_figureAt.try_emplace(measurement.workload, m_figures.size());
    if (isNew)
        m_figures.push_back(measurement);
    else
        m_figures[at->second] = measurement;
    const auto failed = m_failureAt.find(measurement.workload);
    if (failed == m_failureAt.end())
        return;
    // The last failure fills the gap.
    const std::size_t gap = failed->second;
    m_failureAt.erase(failed);
    if (gap + 1 != m_failures.size()) {
        m_failures[gap] = std::move(m_failures.back());
        m_failureAt[m_failures[gap].workload] = gap;
    }
    m_failures.pop_back();
}

void DeviceFigures::putUnlessOlder(const tradeoff::Measurement &measurement)
{
    const auto goodness = [](const tradeoff::Measurement &m) {
        return std::tuple<bool, const std::string &>(!tradeoff::isCutShort(m), m.measuredAt);
    };
    const auto there = m_figureAt.find(measurement.workload);
    if (there == m_figureAt.end() || goodness(measurement) >= goodness(m_figures[there->second]))
        put(measurement);
}

void DeviceFigures::putUnlessCoarser(const tradeoff::Measurement &measurement)
{
    const auto there = m_figureAt.find(measurement.workload);
    if (there != m_figureAt.end()) {
        const tradeoff::Measurement &older = m_figures[there->second];
        if (older.method.effort > measurement.method.effort && older.method.path == measurement.method.path
            && !tradeoff::isCutShort(older))
            return;
    }
    put(measurement);
}

void DeviceFigures::putFailure(const protocol::FailedPoint &failure)
{
    m_changed = true;
    const auto [at, isNew] = m_failureAt.try_emplace(failure.workload, m_failures.size());
    if (isNew)
        m_failures.push_back(failure);
    else
        m_failures[at->second] = failure;
}

void DeviceFigures::setProvenance(tradeoff::Provenance from, tradeoff::Provenance to)
{
    if (provenance == from)
        provenance = to;
    for (tradeoff::Measurement &figure : m_figures) {
        if (figure.provenance == from)
            figure.provenance = to;
    }
    m_changed = true;
}

void DeviceFigures::clear()
{
    m_figures.clear();
    m_failures.clear();
    m_figureAt.clear();
    m_failureAt.clear();
    m_changed = true;
}

} // namespace breakeven::ui
