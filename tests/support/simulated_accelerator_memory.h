// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace breakeven::simulated {

/// Memory of a device, or pinned memory of the host. Who holds it keeps it readable; what counts against the limit is
/// kept by Memory.
class Block final
{
public:
    explicit Block(std::uint64_t bytes);
    ~Block();
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    [[nodiscard]] void *data() const { return m_data; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    void *m_data;
    std::uint64_t m_bytes;
};

struct MemoryCounts {
    std::uint64_t limit = 0;
    std::uint64_t inUse = 0; ///< in blocks of Memory::granule
    std::uint64_t peak = 0;
    std::uint64_t requested = 0; ///< in use, as asked for
    std::uint64_t requestedPeak = 0;
    std::uint64_t givenInAll = 0;
    std::uint64_t takenBackInAll = 0;
    std::uint64_t live = 0; ///< allocations
    std::uint64_t livePeak = 0;
    std::uint64_t allocations = 0; ///< since the start, failed ones included
    std::uint64_t refused = 0;
};

/// A device's byte limit and its book-keeping.
class Memory final
{
public:
    static constexpr std::uint64_t granule = 512;

    explicit Memory(std::uint64_t limit);

    /// Null where the limit or a fault does not let it be.
    [[nodiscard]] std::shared_ptr<Block> take(std::uint64_t bytes);
    /// Frees the bytes for the next take(); kernels not yet run still find their block.
    void give(std::uint64_t bytes);

    void setLimit(std::uint64_t bytes);
    void failNth(std::optional<int> nth);
    void resetPeak();
    void resetCounts();
    [[nodiscard]] MemoryCounts counts() const;

private:
    mutable std::mutex m_mutex;
    MemoryCounts m_counts;
    std::optional<int> m_untilFailure;
};

} // namespace breakeven::simulated
