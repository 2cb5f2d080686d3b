// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/ceilings.h"

#include "engine/inference/kernels.h"
#include "engine/inference/trial.h"
#include "engine/inference/weight_pool.h"
#include "engine/measuring/disturbance.h"
#include "engine/measuring/machine.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <limits>
#include <memory>
#include <numeric>
#include <set>

namespace breakeven::inference {

namespace {

using at::Tensor;

std::int64_t streamBytes()
{
    constexpr std::int64_t least = 128 << 20;
    const long cache = sysconf(_SC_LEVEL3_CACHE_SIZE);
    return std::max<std::int64_t>(least, 2 * std::max(cache, 0L));
}

double readRate()
{
    const std::int64_t words = streamBytes() / 8;
    const Tensor buffer = at::ones({words}, at::kLong);
    const std::int64_t *data = buffer.const_data_ptr<std::int64_t>();
    std::atomic<std::int64_t> sink{0};
    const double seconds = fastestSeconds(
        [&] {
            at::parallel_for(0, words, 1 << 18, [&](std::int64_t begin, std::int64_t end) {
                sink += std::accumulate(data + begin, data + end, std::int64_t{0});
            });
        },
        {.rounds = 8, .seconds = 0.25});
    return static_cast<double>(words) * 8 / seconds;
}

double productRate(at::ScalarType type)
{
    constexpr std::int64_t rows = 1024;
    constexpr std::int64_t width = 2048;
    std::unique_ptr<Kernels> kernels = packedKernels(type);
    if (!kernels)
        kernels = plainKernels();
    const Tensor x = at::ones({rows, width}, type);
    const Tensor bias = at::ones({width}, type);
    const Tensor weight = kernels->adoptLinear(at::ones({width, width}, type));
    const double seconds = fastestSeconds(
        [&] { static_cast<void>(kernels->linear(x, weight, bias, Activation::None)); },
        {.rounds = 12, .seconds = 0.25});
    return 2.0 * rows * width * width / seconds;
}

double timedOnDevice(c10::Device device, int rounds, const std::function<void()> &work)
{
    const c10::impl::VirtualGuardImpl guard(device.type());
    const c10::Stream stream = guard.getStream(device);
    work();
    stream.synchronize();
    c10::Event before(device.type(), c10::EventFlag::BACKEND_DEFAULT);
    c10::Event after(device.type(), c10::EventFlag::BACKEND_DEFAULT);
    before.record(stream);
    for (int i = 0; i < rounds; ++i)
        work();
    after.record(stream);
    stream.synchronize();
    return before.elapsedTime(after) / 1000 / rounds;
}

Ceilings onAccelerator(c10::Device device, at::ScalarType type)
{
    constexpr std::int64_t side = 4096;
    constexpr int rounds = 10;
    Ceilings limits;
    {
        const Tensor a = at::ones({side, side}, at::TensorOptions(type).device(device));
        const double seconds = timedOnDevice(device, rounds, [&] { static_cast<void>(at::matmul(a, a)); });
        limits.flopsPerS = 2.0 * side * side * side / seconds;
    }
    const Tensor from = at::ones({streamBytes()}, at::TensorOptions(at::kByte).device(device));
    const Tensor to = at::empty_like(from);
    const double seconds = timedOnDevice(device, rounds, [&] { to.copy_(from, true); });
    limits.bytesPerS = 2.0 * static_cast<double>(streamBytes()) / seconds;
    return limits;
}

std::string keyWord(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; }, '_');
    return text;
}

} // namespace

CeilingsKeys ceilingsKeys(c10::Device device, const std::string &deviceName, tradeoff::Precision precision, int threads)
{
    const std::string place = device.is_cpu() ? "cpu/" + std::to_string(threads)
                                              : keyWord(device.str() + '/' + deviceName);
    return {"flops/" + place + '/' + std::string(name(precision)), "bytes/" + place};
}

Ceilings ceilings(c10::Device device, const CeilingsKeys &keys, tradeoff::Precision precision, int threads,
                  MachineMemory &memory)
{
    const auto knownFlops = memory.recall(keys.flops);
    const auto knownBytes = memory.recall(keys.bytes);
    if (knownFlops && knownBytes)
        return {*knownFlops, *knownBytes};
    const at::ScalarType type = scalarType(precision);
    const measuring::CpuDisturbance disturbance(threads);
    Ceilings limits;
    if (device.is_cpu()) {
        limits.flopsPerS = knownFlops ? *knownFlops : productRate(type);
        limits.bytesPerS = knownBytes ? *knownBytes : readRate();
    } else {
        limits = onAccelerator(device, type);
    }
    // What was found on a busy machine serves this process alone.
    const auto keep = disturbance.flags().empty() ? MachineMemory::Keep::Always : MachineMemory::Keep::ThisProcess;
    memory.remember(keys.flops, limits.flopsPerS, keep);
    memory.remember(keys.bytes, limits.bytesPerS, keep);
    return limits;
}

tradeoff::Efficiency efficiency(const tradeoff::ModelPlan &plan, int batch, double latencyMs, const Ceilings &limits)
{
    const double computeSeconds = flops(plan, batch) / limits.flopsPerS;
    const double memorySeconds = bytesMoved(plan, batch) / limits.bytesPerS;
    const double least = std::max(computeSeconds, memorySeconds);
    return {computeSeconds > memorySeconds ? tradeoff::Bound::Compute : tradeoff::Bound::Memory,
            std::min(1.0, least * 1000 / latencyMs)};
}

Ceilings raised(const Ceilings &limits, const tradeoff::ModelPlan &plan, int batch, double latencyMs,
                const CeilingsKeys &keys, MachineMemory &memory)
{
    Ceilings reached = limits;
    const double seconds = latencyMs / 1000;
    reached.flopsPerS = std::max(limits.flopsPerS, flops(plan, batch) / seconds);
    // Of smaller ones a good part may have come from the caches.
    if (plan.weightBytes >= 2 * static_cast<tradeoff::Bytes>(streamBytes()))
        reached.bytesPerS = std::max(limits.bytesPerS, bytesMoved(plan, batch) / seconds);
    if (reached.flopsPerS > limits.flopsPerS)
        memory.remember(keys.flops, reached.flopsPerS, MachineMemory::Keep::Always);
    if (reached.bytesPerS > limits.bytesPerS)
        memory.remember(keys.bytes, reached.bytesPerS, MachineMemory::Keep::Always);
    return reached;
}

int bestThreads(MachineMemory &memory)
{
    const int all = std::max(1, measuring::machine().usableCores);
    if (all == 1)
        return 1;
    if (const auto known = memory.recall("threads"); known && *known >= 1 && *known <= all)
        return static_cast<int>(*known);
    // One product of the widest layer for a batch of 8: weights have to be read and computed with, as in most forwards.
    std::unique_ptr<Kernels> kernels = packedKernels(at::kFloat);
    if (!kernels)
        kernels = plainKernels();
    constexpr std::int64_t width = tradeoff::mlpWidth;
    const Tensor x = at::ones({8, width});
    const Tensor bias = at::ones({width});
    const Tensor weight = kernels->adoptLinear(at::ones({width, width}));
    const measuring::CpuDisturbance disturbance(1); // of the switches alone: the threads change below
    int best = all;
    double bestSeconds = std::numeric_limits<double>::infinity();
    // From many to few: fewer have to be clearly faster, or noise would decide between equals.
    constexpr double clearly = 0.9;
    for (const int threads : std::set<int, std::greater<>>{1, (all + 1) / 2, all}) {
        at::set_num_threads(threads);
        const double seconds = fastestSeconds(
            [&] { static_cast<void>(kernels->linear(x, weight, bias, Activation::Relu)); }, {.rounds = 10});
        if (seconds < clearly * bestSeconds) {
            bestSeconds = seconds;
            best = threads;
        }
    }
    memory.remember("threads", best,
                    disturbance.flags().empty() ? MachineMemory::Keep::Always : MachineMemory::Keep::ThisProcess);
    return best;
}

} // namespace breakeven::inference
