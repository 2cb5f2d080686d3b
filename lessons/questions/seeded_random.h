// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven::lessons {

/// Random numbers that are the same on every machine and with every library: SplitMix64 (Steele, Lea, Flood 2014) and
/// integers alone. For questions, not for secrets.
class SeededRandom final
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_state(seed)
    { }

    [[nodiscard]] std::uint64_t next();
    /// 0 .. count - 1, each as likely (Lemire's method with rejection); `count` is at least 1.
    [[nodiscard]] std::uint32_t below(std::uint32_t count);
    /// low .. high, both included.
    [[nodiscard]] int between(int low, int high);

    /// Fisher and Yates.
    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[below(static_cast<std::uint32_t>(left))]);
    }
    template<typename T>
    [[nodiscard]] const T &pick(const std::vector<T> &values)
    {
        return values[below(static_cast<std::uint32_t>(values.size()))];
    }

private:
    std::uint64_t m_state;
};

/// The numbers of one purpose under a seed: two purposes under the same seed have nothing to do with each other.
/// FNV-1a of the purpose, then the seed.
[[nodiscard]] SeededRandom randomFor(std::string_view purpose, std::uint32_t seed);

/// A seed nobody chose, from the system's entropy; 1 to 999,999, so that it can be read aloud.
[[nodiscard]] std::uint32_t freshSeed();
inline constexpr std::uint32_t largestSeed = 999'999;

} // namespace breakeven::lessons
