// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/cpu_arithmetic.h"

#include <ATen/core/ivalue.h>
#include <ATen/cpu/Utils.h>

namespace breakeven::inference {

namespace {

bool has(const char *capability)
{
    static const auto all = at::cpu::get_cpu_capabilities();
    const auto found = all.find(capability);
    return found != all.end() && found->second.isBool() && found->second.toBool();
}

} // namespace

bool hasArithmetic(tradeoff::Precision precision)
{
    switch (precision) {
    case tradeoff::Precision::Fp32: return true;
    case tradeoff::Precision::Bf16: return has("avx512_bf16") || has("amx_bf16") || has("bf16");
    case tradeoff::Precision::Fp16: break;
    }
    return has("avx512_fp16") || has("amx_fp16") || has("fp16_arith");
}

} // namespace breakeven::inference
