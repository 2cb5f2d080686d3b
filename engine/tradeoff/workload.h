// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "engine/tradeoff/units.h"

#include <array>
#include <string>
#include <string_view>

namespace breakeven::tradeoff {

enum class Family { Mlp, Transformer, Cnn };
enum class Precision { Fp32, Bf16, Fp16 };

inline constexpr std::array families{Family::Mlp, Family::Transformer, Family::Cnn};
inline constexpr std::array precisions{Precision::Fp32, Precision::Bf16, Precision::Fp16};

/// "mlp", "transformer", "cnn".
[[nodiscard]] std::string_view name(Family family);
/// "fp32", "bf16", "fp16".
[[nodiscard]] std::string_view name(Precision precision);
[[nodiscard]] Result<Family> parseFamily(std::string_view text);
[[nodiscard]] Result<Precision> parsePrecision(std::string_view text);
/// Bytes of one number.
[[nodiscard]] Bytes bytesPerElement(Precision precision);
/// The distance from 1 to the next number of that precision: 2^-23, 2^-7, 2^-10.
[[nodiscard]] double machineEpsilon(Precision precision);

inline constexpr Bytes smallestModel = 50 * megabyte;
inline constexpr Bytes largestModel = 1'000 * gigabyte;
inline constexpr Bytes largestCnn = 2 * gigabyte;
inline constexpr int largestBatch = 65'536;

/// What is to be run: a model of so many bytes of weights, on so many samples at once.
struct Workload {
    Family family = Family::Mlp;
    Precision precision = Precision::Fp32;
    Bytes sizeBytes = 0; ///< bytes of weights asked for; what is built is in ModelPlan
    int batch = 1;

    friend bool operator==(const Workload &, const Workload &) = default;
};

/// The workload itself, or BadRequest naming what is out of its range (size 0.05 GB to 1000 GB, a cnn to 2 GB; batch 1
/// to 65536).
[[nodiscard]] Result<Workload> validated(const Workload &workload);

/// "mlp fp32 2 GB, batch 32".
[[nodiscard]] std::string describe(const Workload &workload);

} // namespace breakeven::tradeoff
