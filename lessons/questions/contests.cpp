// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/model_plan.h"
#include "lessons/questions/prediction.h"
#include "lessons/questions/seeded_random.h"

#include <algorithm>
#include <array>
#include <set>

namespace breakeven::lessons {

using tradeoff::Bytes;
using tradeoff::Device;
using tradeoff::Family;
using tradeoff::Precision;
using tradeoff::Workload;

namespace {

constexpr std::size_t mostContests = 6;
constexpr int largestContestBatch = 64;
/// A forward of so many operations takes a few tenths of a second on a CPU of two cores, and a quick run is a few dozen
/// of them.
constexpr double mostFlops = 2e10;

/// Weights and what lives at once while the model runs, twice: packed copies of the weights take as much again.
bool fits(const Device &device, const Workload &workload)
{
    const tradeoff::ModelPlan plan = tradeoff::planModel(workload);
    if (tradeoff::flops(plan, workload.batch) > mostFlops)
        return false;
    const std::optional<Bytes> free = device.freeBytes ? device.freeBytes : device.memoryBytes;
    const double held = plan.activationElementsHeld * workload.batch
        * static_cast<double>(tradeoff::bytesPerElement(workload.precision));
    return !free || 2 * (static_cast<double>(plan.weightBytes) + held) <= static_cast<double>(*free);
}

std::vector<int> batchesOf(const Lesson &lesson)
{
    std::set<int> batches{1, 4, 16, 64};
    for (const LessonStep &step : lesson.steps) {
        if (step.workload.batch <= largestContestBatch)
            batches.insert(step.workload.batch);
    }
    return {batches.begin(), batches.end()};
}

struct Model {
    Family family = Family::Mlp;
    Bytes sizeBytes = 0; ///< in fp32
};

std::vector<Model> models()
{
    std::vector<Model> all;
    for (const Bytes size : {50U, 100U, 200U, 300U, 500U})
        all.push_back({Family::Mlp, size * tradeoff::megabyte});
    for (const Bytes size : {50U, 100U, 200U})
        all.push_back({Family::Transformer, size * tradeoff::megabyte});
    for (const Bytes size : {50U, 100U})
        all.push_back({Family::Cnn, size * tradeoff::megabyte});
    return all;
}

Workload workloadOf(const Model &model, int batch)
{
    return {.family = model.family, .precision = Precision::Fp32, .sizeBytes = model.sizeBytes, .batch = batch};
}

Contestant contestant(const Device &device, const Workload &workload)
{
    return {.workload = workload, .deviceId = QString::fromStdString(device.id), .deviceKind = device.kind};
}

void addIfBothFit(std::vector<Contest> &contests, const Device &first, const Workload &firstWorkload,
                  const Device &second, const Workload &secondWorkload)
{
    if (fits(first, firstWorkload) && fits(second, secondWorkload))
        contests.push_back({contestant(first, firstWorkload), contestant(second, secondWorkload)});
}

std::vector<Contest> betweenDevices(const Device &cpu, const Device &gpu, const std::vector<int> &batches)
{
    std::vector<Contest> contests;
    for (const Model &model : models()) {
        for (const int batch : batches)
            addIfBothFit(contests, cpu, workloadOf(model, batch), gpu, workloadOf(model, batch));
    }
    return contests;
}

/// Two batches that are at least four times apart: nearer ones often have no clear winner.
std::vector<Contest> betweenBatches(const Device &cpu, const std::vector<int> &batches)
{
    constexpr int leastRatio = 4;
    std::vector<Contest> contests;
    for (const Model &model : models()) {
        for (const int small : batches) {
            for (const int large : batches) {
                if (large >= leastRatio * small)
                    addIfBothFit(contests, cpu, workloadOf(model, small), cpu, workloadOf(model, large));
            }
        }
    }
    return contests;
}

/// The same parameters in half the bytes.
std::vector<Contest> betweenPrecisions(const Device &cpu, const std::vector<int> &batches)
{
    std::vector<Contest> contests;
    for (const Model &model : models()) {
        if (model.sizeBytes / 2 < tradeoff::smallestModel)
            continue;
        for (const int batch : batches) {
            const Workload full = workloadOf(model, batch);
            Workload half = full;
            half.precision = Precision::Bf16;
            half.sizeBytes /= 2;
            addIfBothFit(contests, cpu, full, cpu, half);
        }
    }
    return contests;
}

} // namespace

std::vector<Contest> contests(std::span<const Device> devices, const Lesson &lesson, std::uint32_t seed)
{
    const auto usable = [&](bool wantCpu) {
        return std::find_if(devices.begin(), devices.end(), [&](const Device &device) {
            return !device.unavailable && (device.kind == tradeoff::DeviceKind::Cpu) == wantCpu;
        });
    };
    const auto cpu = usable(true);
    const auto gpu = usable(false);
    if (cpu == devices.end())
        return {};
    SeededRandom random = randomFor("contests", seed);
    const std::vector<int> batches = batchesOf(lesson);
    const auto someOf = [&random](std::vector<Contest> all, std::size_t count) {
        random.shuffle(all);
        all.resize(std::min(all.size(), count));
        return all;
    };
    if (gpu != devices.end()) {
        if (auto all = betweenDevices(*cpu, *gpu, batches); !all.empty())
            return someOf(std::move(all), mostContests);
    }
    std::vector<Contest> chosen = someOf(betweenBatches(*cpu, batches), mostContests * 2 / 3);
    const std::vector<Contest> precisions = someOf(betweenPrecisions(*cpu, batches), mostContests - chosen.size());
    chosen.insert(chosen.end(), precisions.begin(), precisions.end());
    random.shuffle(chosen);
    return chosen;
}

} // namespace breakeven::lessons
