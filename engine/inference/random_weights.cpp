// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/random_weights.h"

#include <ATen/Parallel.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#include <algorithm>
#include <array>
#include <bit>

// Not under the sanitizers: their runtime is not up yet when the loader picks a clone.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define BREAKEVEN_CLONES __attribute__((target_clones("arch=skylake-avx512", "avx2", "default")))
#else
#define BREAKEVEN_CLONES
#endif

namespace breakeven::inference {

namespace {

/// The finaliser of MurmurHash3 (Appleby, public domain): every bit of the input reaches every bit of the output.
inline std::uint32_t mixed(std::uint32_t x)
{
    x ^= x >> 16;
    x *= 0x85ebca6bU;
    x ^= x >> 13;
    x *= 0xc2b2ae35U;
    x ^= x >> 16;
    return x;
}

std::uint32_t hashed(const WeightKey &key)
{
    std::uint32_t h = mixed(key.seed + 0x9e3779b9U);
    for (const int part : {static_cast<int>(key.family), key.block, key.tensor})
        h = mixed(h ^ (static_cast<std::uint32_t>(part) + 0x9e3779b9U + (h << 6)));
    return h;
}

struct Range {
    std::uint32_t key;
    std::uint32_t first; ///< index of the first value; tensors have fewer than 2^32
    float centre;
    float scale; ///< half width / 2^31
};

// The file is compiled without contraction of multiply and add, so that all clones round alike.
BREAKEVEN_CLONES void generate(float *out, std::size_t count, Range r)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t h = mixed((r.first + static_cast<std::uint32_t>(i)) * 0x9e3779b1U ^ r.key);
        out[i] = r.centre + static_cast<float>(static_cast<std::int32_t>(h)) * r.scale;
    }
}

BREAKEVEN_CLONES void generate(c10::BFloat16 *out, std::size_t count, Range r)
{
    auto *bits = reinterpret_cast<std::uint16_t *>(out);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t h = mixed((r.first + static_cast<std::uint32_t>(i)) * 0x9e3779b1U ^ r.key);
        const float value = r.centre + static_cast<float>(static_cast<std::int32_t>(h)) * r.scale;
        const auto u = std::bit_cast<std::uint32_t>(value);
        bits[i] = static_cast<std::uint16_t>((u + 0x7fffU + ((u >> 16) & 1U)) >> 16); // to nearest, ties to even
    }
}

void generate(c10::Half *out, std::size_t count, Range r)
{
    std::array<float, 2048> chunk;
    for (std::size_t done = 0; done < count; done += chunk.size()) {
        const std::size_t n = std::min(chunk.size(), count - done);
        generate(chunk.data(), n, {r.key, r.first + static_cast<std::uint32_t>(done), r.centre, r.scale});
        for (std::size_t i = 0; i < n; ++i)
            out[done + i] = c10::Half(chunk[i]);
    }
}

template<typename T>
void fill(const at::Tensor &tensor, Range range)
{
    T *data = tensor.mutable_data_ptr<T>();
    constexpr std::int64_t grain = 1 << 16;
    at::parallel_for(0, tensor.numel(), grain, [&](std::int64_t begin, std::int64_t end) {
        Range part = range;
        part.first = static_cast<std::uint32_t>(begin);
        generate(data + begin, static_cast<std::size_t>(end - begin), part);
    });
}

} // namespace

void fillUniform(const at::Tensor &tensor, const WeightKey &key, float centre, float halfWidth)
{
    const Range range{hashed(key), 0, centre, halfWidth * 0x1p-31F};
    switch (tensor.scalar_type()) {
    case at::kBFloat16: fill<c10::BFloat16>(tensor, range); break;
    case at::kHalf: fill<c10::Half>(tensor, range); break;
    default: fill<float>(tensor, range); break;
    }
}

} // namespace breakeven::inference
