// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/run_session.h"

#include "engine/inference/activation_cache.h"
#include "engine/inference/admission.h"
#include "engine/inference/ceilings.h"
#include "engine/inference/cpu_arithmetic.h"
#include "engine/inference/device_list.h"
#include "engine/inference/peak_memory.h"
#include "engine/inference/reference.h"
#include "engine/measuring/disturbance.h"
#include "engine/measuring/machine.h"
#include "engine/measuring/sampler.h"
#include "engine/measuring/warm_up.h"
#include "engine/tradeoff/cost_model.h"

#include <ATen/Parallel.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <array>
#include <chrono>
#include <ctime>
#include <new>
#include <utility>

namespace breakeven::inference {

using tradeoff::Bytes;
using tradeoff::Measurement;

struct RunSession::Job {
    const RunRequest &request;
    c10::Device device;
    const ProgressSink &progress;
    const std::stop_token &stop;
    tradeoff::ModelPlan plan;
    int threads = 1;
    CeilingsKeys ceilingsKeys;
    std::optional<Ceilings> limits;

    void tell(const Progress &news) const
    {
        if (progress)
            progress(news);
    }
};

namespace {

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::string nowInUtc()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

std::string identity()
{
    const measuring::Machine &machine = measuring::machine();
    return machine.processor + " | " + std::to_string(machine.usableCores) + " | " + Engine::libtorchVersion();
}

} // namespace

RunSession::RunSession()
    : m_memory(MachineMemory::defaultPath(), identity())
{ }

void RunSession::release(const std::string &deviceId)
{
    m_pools.erase(deviceId);
    m_paths.erase(deviceId);
}

bool RunSession::isHung(const std::string &deviceId)
{
    const auto abandoned = m_abandoned.find(deviceId);
    if (abandoned == m_abandoned.end())
        return false;
    try {
        if (!abandoned->second->idle())
            return true;
    } catch (const std::exception &) {
        // The work it was left with failed: it is over all the same.
    }
    m_abandoned.erase(abandoned);
    return false;
}

tradeoff::Unavailable RunSession::hungReason()
{
    return {"switched_off", "The device has not finished the work of a run that was cancelled.",
            "Wait a little; if it stays so, restart the engine."};
}

std::shared_ptr<WeightPool> RunSession::poolFor(const Job &job)
{
    const tradeoff::Workload &workload = job.request.workload;
    const std::string &id = job.request.deviceId;
    const auto found = m_pools.find(id);
    if (found != m_pools.end() && found->second->family() == workload.family
        && found->second->precision() == workload.precision && m_paths[id] == job.request.path)
        return found->second;
    release(id); // before the new one takes memory
    std::shared_ptr<Kernels> kernels;
    if (job.request.path == tradeoff::Path::Plain)
        kernels = plainKernels();
    else if (!job.device.is_cpu())
        kernels = acceleratorKernels();
    else
        kernels = packedKernels(scalarType(workload.precision));
    if (!kernels)
        kernels = workload.precision == tradeoff::Precision::Fp32 ? plainKernels() : wideningKernels();
    auto pool = std::make_shared<WeightPool>(job.device, workload.family, workload.precision, std::move(kernels));
    m_pools[id] = pool;
    m_paths[id] = job.request.path;
    return pool;
}

tradeoff::Result<void> RunSession::makeRoom(const Job &job, WeightPool &pool)
{
    const auto freeBytes = [&]() -> double {
        if (job.device.is_cpu())
            return static_cast<double>(measuring::availableMemory());
        return static_cast<double>(at::getDeviceAllocator(job.device.type())->getMemoryInfo(job.device.index()).first);
    };
    const std::string where = job.device.is_cpu() ? "this machine" : job.request.deviceId;
    const MemoryNeed need = memoryNeed(job.plan, job.request.workload.batch,
                                       static_cast<double>(pool.missing(job.plan)));
    if (admit(need, freeBytes(), where))
        return {};
    pool.trim(job.plan);
    if (!job.device.is_cpu())
        at::getDeviceAllocator(job.device.type())->emptyCache();
    return admit(need, freeBytes(), where);
}

Measurement RunSession::described(const Job &job)
{
    const RunRequest &request = job.request;
    Measurement m;
    m.workload = request.workload;
    m.model = job.plan.summary();
    m.deviceId = request.deviceId;
    m.deviceKind = deviceKind(job.device.type());
    m.deviceName = deviceName(job.device);
    m.method = {.path = request.path,
                .kernels = {},
                .threads = job.threads,
                .effort = request.effort,
                .libtorch = Engine::libtorchVersion()};
    m.dollarsPerHour = request.dollarsPerHour;
    m.machine = measuring::describe(measuring::machine());
    const tradeoff::Precision precision = request.workload.precision;
    if (job.device.is_cpu() && request.path == tradeoff::Path::Best && !packedKernels(scalarType(precision)))
        m.flags.emplace_back("plain_fallback");
    if (job.device.is_cpu() && !hasArithmetic(precision))
        m.flags.emplace_back("emulated_precision");
    return m;
}

double RunSession::load(const Job &job, WeightPool &pool)
{
    const auto missing = static_cast<double>(pool.missing(job.plan));
    job.tell({.stage = Stage::Loading});
    const auto start = std::chrono::steady_clock::now();
    const auto tell = [&](Bytes built) {
        // Layouts chosen for another batch are built again: more than is missing.
        const double share = missing > 0 ? std::min(1.0, static_cast<double>(built) / missing) : 1;
        job.tell({.stage = Stage::Loading, .fraction = share});
    };
    const bool built = pool.load(job.plan, job.request.workload.batch, tell, job.stop);
    if (!job.device.is_cpu())
        c10::impl::VirtualGuardImpl(job.device.type()).getStream(job.device).synchronize();
    return built ? millisecondsSince(start) : 0;
}

void RunSession::verify(const Job &job, const TimedForward &forward, RunResult &result)
{
    job.tell({.stage = Stage::Verifying});
    try {
        const at::Tensor &right = m_references.of(job.request.workload,
                                                  [&] { return referenceOutput(job.plan, job.stop); });
        result.agreement = compared(forward.output(), right, job.plan);
        if (!result.agreement->holds())
            result.measurement.flags.emplace_back("outputs_differ");
    } catch (const std::bad_alloc &) {
        result.measurement.flags.emplace_back("not_verified");
    } catch (const Stopped &) {
        // The samples are all there; they are not lost for the sake of the check.
        result.measurement.flags.emplace_back("interrupted");
        result.measurement.flags.emplace_back("not_verified");
        result.interrupted = true;
    }
    job.tell({.stage = Stage::Verifying, .fraction = 1});
}

void RunSession::measure(const Job &job, TimedForward &forward, RunResult &result)
{
    Measurement &m = result.measurement;
    const auto flag = [&](std::string word) { m.flags.push_back(std::move(word)); };
    measuring::WarmUp warmUp;
    job.tell({.stage = Stage::WarmingUp});
    bool warm = warmUp.add(*m.firstRunMs);
    warm = warmUp.add(*m.secondRunMs) || warm;
    while (!warm) {
        warm = warmUp.add(forward.run().wallMs);
        job.tell({.stage = Stage::WarmingUp, .fraction = warmUp.fraction()});
    }

    const measuring::CpuDisturbance cpuDisturbance(job.threads);
    std::optional<measuring::GpuDisturbance> gpuDisturbance;
    if (job.device.is_cuda())
        gpuDisturbance.emplace(job.device.index());
    const measuring::Sampling sampling = measuring::sample([&] { return forward.run(); },
                                                           measuring::StoppingRule::forEffort(job.request.effort),
                                                           [&](const measuring::Look &look) {
                                                               if (gpuDisturbance)
                                                                   gpuDisturbance->look();
                                                               job.tell({.stage = Stage::Sampling,
                                                                         .fraction = look.fraction,
                                                                         .samples = look.samples,
                                                                         .medianMs = look.medianMs,
                                                                         .relativeHalfWidth = look.relativeHalfWidth,
                                                                         .secondsLeft = look.secondsLeft});
                                                           },
                                                           job.stop);
    if (sampling.interrupted) {
        if (sampling.latency.samples == 0)
            throw Stopped();
        flag("interrupted");
        result.interrupted = true;
    }
    for (const std::string &word : sampling.flags)
        flag(word);
    for (const std::string &word : gpuDisturbance ? gpuDisturbance->flags() : cpuDisturbance.flags())
        flag(word);
    m.latency = sampling.latency;
    m.phases = sampling.phases;
    m.throughputPerS = sampling.throughputPerS(m.workload.batch);
    if (m.dollarsPerHour)
        m.costPerInferenceUsd = tradeoff::costPerInference(*m.dollarsPerHour, m.throughputPerS);
    if (job.limits) {
        const double computeMs = m.phases.computeMs.value_or(m.latency.medianMs);
        const Ceilings limits = raised(*job.limits, job.plan, m.workload.batch, computeMs, job.ceilingsKeys, m_memory);
        m.efficiency = efficiency(job.plan, m.workload.batch, computeMs, limits);
    }
    m.measuredAt = nowInUtc();
}

tradeoff::Result<RunResult> RunSession::run(const RunRequest &request, c10::Device device, const ProgressSink &progress,
                                            const std::stop_token &stop)
{
    const tradeoff::Workload &workload = request.workload;
    Job job{.request = request, .device = device, .progress = progress, .stop = stop, .plan = planModel(workload)};
    job.tell({.stage = Stage::Checking});
    if (isHung(request.deviceId)) {
        const tradeoff::Unavailable why = hungReason();
        return tradeoff::failure(tradeoff::ErrorCode::DeviceUnavailable, why.sentence + ' ' + why.mend);
    }
    const c10::OptionalDeviceGuard onDevice(device.is_cpu() ? std::nullopt : std::optional(device));
    const std::shared_ptr<WeightPool> pool = poolFor(job);
    if (const auto room = makeRoom(job, *pool); !room)
        return tl::unexpected(room.error());
    job.threads = request.threads ? *request.threads : bestThreads(m_memory);
    at::set_num_threads(job.threads);

    RunResult result;
    result.measurement = described(job);
    job.ceilingsKeys = ceilingsKeys(device, result.measurement.deviceName, workload.precision, job.threads);
    // Before the model is there: the ceilings' buffers are then no part of its peak.
    try {
        job.limits = ceilings(device, job.ceilingsKeys, workload.precision, job.threads, m_memory);
    } catch (const c10::OutOfMemoryError &) {
        // A full device can still hold the model; the run then goes without an efficiency.
    }

    const PeakMemory peak(device);
    const Bytes present = job.plan.weightBytes - pool->missing(job.plan);
    result.measurement.loadMs = load(job, *pool);
    const ActivationCache::Keep keep;
    pool->kernels()->tune(job.plan, workload.batch, scalarType(workload.precision));
    std::unique_ptr<TimedForward> forward = device.is_cpu()
        ? cpuForward(pool, job.plan, workload.batch, stop)
        : acceleratorForward(pool, job.plan, workload.batch, device, request.path == tradeoff::Path::Best, stop);
    try {
        result.measurement.firstRunMs = forward->run().wallMs;
        result.measurement.secondRunMs = forward->run().wallMs;
        if (device.is_cpu())
            pool->kernels()->tuneOnModel(job.plan, workload.batch, [&] { forward->run(); });
        result.measurement.peakMemoryBytes = peak.bytes(present);
        measure(job, *forward, result);
        // After the figure: it is what the learner waits for. An interrupted run ends at once.
        if (result.interrupted)
            result.measurement.flags.emplace_back("not_verified");
        else
            verify(job, *forward, result);
    } catch (const Stopped &) {
        if (!forward->idle())
            m_abandoned[request.deviceId] = std::move(forward);
        throw;
    }
    std::string &kernels = result.measurement.method.kernels;
    kernels = pool->kernels()->description(workload.family);
    if (const std::string addition = forward->addition(); !addition.empty())
        kernels += ", " + addition;
    return result;
}

} // namespace breakeven::inference
