// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/seeded_random.h"

#include <QRandomGenerator>

namespace breakeven::lessons {

std::uint64_t SeededRandom::next()
{
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

std::uint32_t SeededRandom::below(std::uint32_t count)
{
    // Lemire 2019, "Fast random integer generation in an interval". The upper half of a product is the number; the
    // few lower halves below 2^32 mod count would make some numbers likelier and are drawn again.
    std::uint64_t product = (next() >> 32) * count;
    if (static_cast<std::uint32_t>(product) < count) {
        const std::uint32_t tooMany = (0U - count) % count;
        while (static_cast<std::uint32_t>(product) < tooMany)
            product = (next() >> 32) * count;
    }
    return static_cast<std::uint32_t>(product >> 32);
}

int SeededRandom::between(int low, int high)
{
    const auto count = static_cast<std::uint32_t>(std::int64_t{high} - low + 1);
    return static_cast<int>(std::int64_t{low} + below(count));
}

SeededRandom randomFor(std::string_view purpose, std::uint32_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char character : purpose)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3;
    return SeededRandom(SeededRandom(hash).next() + seed);
}

std::uint32_t freshSeed()
{
    return static_cast<std::uint32_t>(QRandomGenerator::system()->bounded(1, static_cast<int>(largestSeed) + 1));
}

} // namespace breakeven::lessons
