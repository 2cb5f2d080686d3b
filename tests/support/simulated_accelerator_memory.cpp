// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_memory.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace breakeven::simulated {

namespace {

// Vector kernels and oneDNN want 64 bytes.
constexpr std::align_val_t alignment{64};

std::uint64_t rounded(std::uint64_t bytes)
{
    return (bytes + Memory::granule - 1) / Memory::granule * Memory::granule;
}

} // namespace

Block::Block(std::uint64_t bytes)
    : m_data(::operator new(bytes, alignment))
    , m_bytes(bytes)
{
    // All bits set is NaN in fp32, bf16 and fp16: a result that was read before it was computed shows.
    std::memset(m_data, 0xFF, bytes);
}

Block::~Block()
{
    ::operator delete(m_data, alignment);
}

Memory::Memory(std::uint64_t limit)
{
    m_counts.limit = limit;
}

std::shared_ptr<Block> Memory::take(std::uint64_t bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts.allocations;
        const bool failsNow = m_untilFailure && --*m_untilFailure <= 0;
        if (failsNow)
            m_untilFailure.reset();
        const std::uint64_t wanted = rounded(bytes);
        const bool fits = wanted >= bytes && m_counts.inUse <= m_counts.limit
            && wanted <= m_counts.limit - m_counts.inUse;
        if (failsNow || !fits) {
            ++m_counts.refused;
            return nullptr;
        }
        m_counts.inUse += wanted;
        m_counts.givenInAll += wanted;
        m_counts.requested += bytes;
        ++m_counts.live;
        m_counts.peak = std::max(m_counts.peak, m_counts.inUse);
        m_counts.requestedPeak = std::max(m_counts.requestedPeak, m_counts.requested);
        m_counts.livePeak = std::max(m_counts.livePeak, m_counts.live);
    }
    return std::make_shared<Block>(bytes);
}

void Memory::give(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_counts.inUse -= rounded(bytes);
    m_counts.takenBackInAll += rounded(bytes);
    m_counts.requested -= bytes;
    --m_counts.live;
}

void Memory::setLimit(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_counts.limit = bytes;
}

void Memory::failNth(std::optional<int> nth)
{
    const std::lock_guard lock(m_mutex);
    m_untilFailure = nth;
}

void Memory::resetPeak()
{
    const std::lock_guard lock(m_mutex);
    m_counts.peak = m_counts.inUse;
    m_counts.requestedPeak = m_counts.requested;
    m_counts.livePeak = m_counts.live;
}

void Memory::resetCounts()
{
    const std::lock_guard lock(m_mutex);
    m_counts.givenInAll = 0;
    m_counts.takenBackInAll = 0;
    m_counts.allocations = 0;
    m_counts.refused = 0;
}

MemoryCounts Memory::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

} // namespace breakeven::simulated
