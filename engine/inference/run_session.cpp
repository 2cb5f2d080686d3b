// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/run_session.h"

#include "engine/inference/activation_cache.h"
#include "engine/inference/admission.h"
#include "engine/inference/ceilings.h"
#include "engine/inference/cpu_arithmetic.h"
#include "engine/inference/cuda_library.h"
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

tradeoff::DeviceKind kindOf(c10::Device device)
{
    if (device.is_cpu())
        return tradeoff::DeviceKind::Cpu;
    if (device.is_cuda())
        return tradeoff::DeviceKind::Cuda;
    if (device.is_xpu())
        return tradeoff::DeviceKind::Xpu;
    return device.is_mps() ? tradeoff::DeviceKind::Mps : tradeoff::DeviceKind::Other;
}

std::string nameOf(c10::Device device)
{
    if (device.is_cpu())
        return measuring::machine().processor;
    return device.is_cuda() ? cudaDeviceName(device.index()) : std::string();
}

/// Peak memory of what happens while it lives, beyond what was there before.
class PeakMemory final
{
public:
    explicit PeakMemory(c10::Device device)
        : m_device(device)
    {
        if (!device.is_cpu()) {
            at::getDeviceAllocator(device.type())->resetPeakStats(device.index());
            m_before = static_cast<Bytes>(stats().current);
            return;
        }
        m_before = measuring::residentBytes();
        m_resettable = measuring::resetPeakResident();
    }

    /// `present`: bytes of the weights in use that were there before.
    [[nodiscard]] std::optional<Bytes> bytes(Bytes present) const
    {
        if (!m_device.is_cpu())
            return static_cast<Bytes>(stats().peak) - m_before + present;
        const Bytes peak = measuring::peakResidentBytes();
        if (!m_resettable || peak < m_before)
            return std::nullopt;
        return peak - m_before + present;
    }

private:
    [[nodiscard]] c10::CachingAllocator::Stat stats() const
    {
        constexpr auto aggregate = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
        return at::getDeviceAllocator(m_device.type())->getDeviceStats(m_device.index()).allocated_bytes[aggregate];
    }

    c10::Device m_device;
    Bytes m_before = 0;
    bool m_resettable = false;
};

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

const at::Tensor &RunSession::reference(const tradeoff::ModelPlan &plan, const tradeoff::Workload &workload,
                                        const std::stop_token &stop)
{
    tradeoff::Workload key = workload;
    key.batch = 1;
    if (!m_reference.defined() || !(m_referenceWorkload == key)) {
        m_reference = referenceOutput(plan, stop);
        m_referenceWorkload = key;
    }
    return m_reference;
}

void RunSession::measure(Job &job, TimedForward &forward, RunResult &result)
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
    m.dollarsPerHour = job.request.dollarsPerHour;
    if (m.dollarsPerHour)
        m.costPerInferenceUsd = tradeoff::costPerInference(*m.dollarsPerHour, m.throughputPerS);
    if (job.limits)
        m.efficiency = efficiency(job.plan, m.workload.batch, m.phases.computeMs.value_or(m.latency.medianMs),
                                  *job.limits);
    m.measuredAt = nowInUtc();
}

tradeoff::Result<RunResult> RunSession::run(const RunRequest &request, c10::Device device, const ProgressSink &progress,
                                            const std::stop_token &stop)
{
    const tradeoff::Workload &workload = request.workload;
    Job job{request, device, progress, stop, planModel(workload), 1, {}};
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
    Measurement &m = result.measurement;
    m.workload = workload;
    m.model = job.plan.summary();
    m.deviceId = request.deviceId;
    m.deviceKind = kindOf(device);
    m.deviceName = nameOf(device);
    m.method = {.path = request.path,
                .kernels = {},
                .threads = job.threads,
                .effort = request.effort,
                .libtorch = Engine::libtorchVersion()};
    m.machine = measuring::describe(measuring::machine());
    // Before the model is there: the ceilings' buffers are then no part of its peak.
    try {
        job.limits = ceilings(device, m.deviceName, workload.precision, job.threads, m_memory);
    } catch (const c10::OutOfMemoryError &) {
        // A full device can still hold the model; the run then goes without an efficiency.
    }

    const PeakMemory peak(device);
    const Bytes missing = pool->missing(job.plan);
    job.tell({.stage = Stage::Loading});
    const auto loadStart = std::chrono::steady_clock::now();
    pool->load(
        job.plan, workload.batch,
        [&](Bytes built) {
            const double share = missing > 0 ? std::min(1.0, static_cast<double>(built) / static_cast<double>(missing))
                                             : 1;
            job.tell({.stage = Stage::Loading, .fraction = share});
        },
        stop);
    if (!device.is_cpu())
        c10::impl::VirtualGuardImpl(device.type()).getStream(device).synchronize();
    m.loadMs = missing > 0 ? millisecondsSince(loadStart) : 0;

    const ActivationCache::Keep keep;
    pool->kernels()->tune(job.plan, workload.batch, scalarType(workload.precision));
    std::unique_ptr<TimedForward> forward = device.is_cpu()
        ? cpuForward(pool, job.plan, workload.batch, stop)
        : acceleratorForward(pool, job.plan, workload.batch, device, request.path == tradeoff::Path::Best, stop);
    try {
        m.firstRunMs = forward->run().wallMs;
        m.secondRunMs = forward->run().wallMs;
        m.peakMemoryBytes = peak.bytes(job.plan.weightBytes - missing);
        job.tell({.stage = Stage::Verifying});
        result.agreement = compared(forward->output(), reference(job.plan, workload, stop), job.plan);
        job.tell({.stage = Stage::Verifying, .fraction = 1});
        measure(job, *forward, result);
    } catch (const Stopped &) {
        if (!forward->idle())
            m_abandoned[request.deviceId] = std::move(forward);
        throw;
    }
    m.method.kernels = pool->kernels()->description(workload.family);
    if (const std::string addition = forward->addition(); !addition.empty())
        m.method.kernels += ", " + addition;
    if (!result.agreement->holds())
        m.flags.emplace_back("outputs_differ");
    if (device.is_cpu() && request.path == tradeoff::Path::Best && !packedKernels(scalarType(workload.precision)))
        m.flags.emplace_back("plain_fallback");
    if (device.is_cpu() && !hasArithmetic(workload.precision))
        m.flags.emplace_back("emulated_precision");
    return result;
}

} // namespace breakeven::inference
