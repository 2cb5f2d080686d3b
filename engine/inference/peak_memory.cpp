// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/peak_memory.h"

#include "engine/measuring/machine.h"

#include <c10/core/CachingDeviceAllocator.h>

namespace breakeven::inference {

using tradeoff::Bytes;

namespace {

c10::CachingAllocator::Stat allocatedOn(c10::Device device)
{
    constexpr auto aggregate = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    return at::getDeviceAllocator(device.type())->getDeviceStats(device.index()).allocated_bytes[aggregate];
}

} // namespace

PeakMemory::PeakMemory(c10::Device device)
    : m_device(device)
{
    if (device.is_cpu()) {
        m_before = measuring::residentBytes();
        m_resettable = measuring::resetPeakResident();
    } else {
        at::getDeviceAllocator(device.type())->resetPeakStats(device.index());
        m_before = static_cast<Bytes>(allocatedOn(device).current);
    }
}

std::optional<Bytes> PeakMemory::bytes(Bytes present) const
{
    if (!m_device.is_cpu())
        return static_cast<Bytes>(allocatedOn(m_device).peak) - m_before + present;
    const Bytes peak = measuring::peakResidentBytes();
    if (!m_resettable || peak < m_before)
        return std::nullopt;
    return peak - m_before + present;
}

} // namespace breakeven::inference
