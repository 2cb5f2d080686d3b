// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/activation_cache.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>

#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <unordered_map>
#include <vector>

namespace breakeven::inference {

namespace {

constexpr std::size_t alignment = 64;
constexpr std::size_t hugePage = std::size_t{2} << 20;
constexpr std::size_t largeBlock = 2 * hugePage;
/// LibTorch takes the allocator of the highest priority; its own has 0.
constexpr std::uint8_t priority = 255;

std::size_t rounded(std::size_t bytes)
{
    const std::size_t unit = bytes >= largeBlock ? 4096 : alignment;
    return (bytes + unit - 1) / unit * unit;
}

void *obtained(std::size_t bytes)
{
    if (bytes < largeBlock)
        return std::aligned_alloc(alignment, bytes);
    // Aligned to a huge page by trimming a mapping that is one page too long.
    const std::size_t length = bytes + hugePage;
    void *mapping = mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED)
        return nullptr;
    const auto start = reinterpret_cast<std::uintptr_t>(mapping);
    const std::uintptr_t aligned = (start + hugePage - 1) / hugePage * hugePage;
    if (aligned > start)
        munmap(mapping, aligned - start);
    if (const std::size_t rest = start + length - (aligned + bytes); rest > 0)
        munmap(reinterpret_cast<void *>(aligned + bytes), rest);
    madvise(reinterpret_cast<void *>(aligned), bytes, MADV_HUGEPAGE);
    return reinterpret_cast<void *>(aligned);
}

void returned(void *pointer, std::size_t bytes)
{
    if (bytes < largeBlock)
        std::free(pointer);
    else
        munmap(pointer, bytes);
}

class Blocks final
{
public:
    static Blocks &instance()
    {
        static auto *blocks = new Blocks; // outlives every tensor, those in static storage too
        return *blocks;
    }

    void *take(std::size_t wanted)
    {
        const std::size_t bytes = rounded(std::max(wanted, alignment));
        const std::lock_guard lock(m_mutex);
        void *pointer = nullptr;
        if (auto &kept = m_kept[bytes]; !kept.empty()) {
            pointer = kept.back();
            kept.pop_back();
        } else {
            pointer = obtained(bytes);
            if (!pointer)
                return nullptr;
        }
        m_sizes.emplace(pointer, bytes);
        return pointer;
    }

    void giveBack(void *pointer)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_sizes.find(pointer);
        if (found == m_sizes.end())
            return;
        const std::size_t bytes = found->second;
        m_sizes.erase(found);
        if (m_keepers > 0) {
            m_kept[bytes].push_back(pointer);
        } else {
            returned(pointer, bytes);
        }
    }

    void addKeeper()
    {
        const std::lock_guard lock(m_mutex);
        ++m_keepers;
    }

    void removeKeeper()
    {
        const std::lock_guard lock(m_mutex);
        if (--m_keepers > 0)
            return;
        for (auto &[bytes, pointers] : m_kept) {
            for (void *pointer : pointers)
                returned(pointer, bytes);
        }
        m_kept.clear();
    }

private:
    std::mutex m_mutex;
    std::unordered_map<void *, std::size_t> m_sizes;
    std::unordered_map<std::size_t, std::vector<void *>> m_kept;
    int m_keepers = 0;
};

void release(void *pointer)
{
    if (pointer)
        Blocks::instance().giveBack(pointer);
}

class CpuAllocator final : public c10::Allocator
{
public:
    c10::DataPtr allocate(std::size_t bytes) override
    {
        if (bytes == 0)
            return {nullptr, nullptr, &release, c10::Device(c10::DeviceType::CPU)};
        void *pointer = Blocks::instance().take(bytes);
        if (!pointer)
            throw std::bad_alloc();
        return {pointer, pointer, &release, c10::Device(c10::DeviceType::CPU)};
    }

    c10::DeleterFnPtr raw_deleter() const override { return &release; }

    void copy_data(void *target, const void *source, std::size_t count) const override
    {
        std::memcpy(target, source, count);
    }
};

} // namespace

void ActivationCache::install()
{
    static CpuAllocator allocator;
    c10::SetCPUAllocator(&allocator, priority);
}

ActivationCache::Keep::Keep()
{
    Blocks::instance().addKeeper();
}

ActivationCache::Keep::~Keep()
{
    Blocks::instance().removeKeeper();
}

} // namespace breakeven::inference
