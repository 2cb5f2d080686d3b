// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/timed_forward.h"

#include "engine/inference/reference.h"

#include <ATen/DeviceAccelerator.h>
#include <ATen/core/GraphImplInterface.h>
#include <ATen/ops/empty_like.h>
#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <array>
#include <chrono>
#include <optional>
#include <utility>

namespace breakeven::inference {

namespace {

using at::Tensor;
using measuring::ForwardTime;
using SteadyClock = std::chrono::steady_clock;

double milliseconds(SteadyClock::time_point from, SteadyClock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

class CpuForward final : public TimedForward
{
public:
    CpuForward(std::shared_ptr<const WeightPool> pool, tradeoff::ModelPlan plan, int batch, std::stop_token stop)
        : m_pool(std::move(pool))
        , m_plan(std::move(plan))
        , m_stop(std::move(stop))
        , m_input(m_pool->kernels()->adoptInput(makeInput(m_plan, batch)))
    { }

    ForwardTime run() override
    {
        const auto start = SteadyClock::now();
        m_output = m_pool->forward(m_plan, m_input, m_stop);
        const double wall = milliseconds(start, SteadyClock::now());
        return {.wallMs = wall, .copyInMs = {}, .computeMs = wall, .copyOutMs = {}, .enqueueMs = {}};
    }

    Tensor output() const override { return m_output; }

private:
    std::shared_ptr<const WeightPool> m_pool;
    tradeoff::ModelPlan m_plan;
    std::stop_token m_stop;
    Tensor m_input;
    Tensor m_output;
};

/// Capture is refused on a device's default stream, so all work goes to a stream of its own.
class AcceleratorForward final : public TimedForward
{
public:
    AcceleratorForward(std::shared_ptr<const WeightPool> pool, tradeoff::ModelPlan plan, int batch, c10::Device device,
                       bool captureGraph, std::stop_token stop)
        : m_pool(std::move(pool))
        , m_plan(std::move(plan))
        , m_stop(std::move(stop))
        , m_guard(device.type())
        , m_stream(m_guard.getNewStream(device))
        , m_events{newEvent(device), newEvent(device), newEvent(device), newEvent(device)}
        , m_wantsGraph(captureGraph && at::has_graph_impl(device.type()))
        , m_hostInput(m_pool->kernels()->adoptInput(makeInput(m_plan, batch)).pin_memory())
    {
        const c10::StreamGuard onStream(m_stream);
        m_deviceInput = at::empty_like(m_hostInput, m_hostInput.options().device(device).pinned_memory(false));
    }

    ForwardTime run() override
    {
        const c10::StreamGuard onStream(m_stream);
        // The first run shapes the output buffer and is never a captured one.
        const bool replay = m_graph != nullptr;
        auto &[start, copiedIn, computed, copiedOut] = m_events;
        const auto begin = SteadyClock::now();
        start.record(m_stream);
        m_deviceInput.copy_(m_hostInput, true);
        copiedIn.record(m_stream);
        if (replay)
            m_graph->replay();
        else
            m_deviceOutput = m_pool->forward(m_plan, m_deviceInput, m_stop);
        computed.record(m_stream);
        if (!m_hostOutput.defined())
            m_hostOutput = at::empty_like(m_deviceOutput, m_deviceOutput.options().device(at::kCPU)).pin_memory();
        m_hostOutput.copy_(m_deviceOutput, true);
        copiedOut.record(m_stream);
        const auto handedOver = SteadyClock::now();
        wait(copiedOut);
        const auto end = SteadyClock::now();
        ForwardTime time{.wallMs = milliseconds(begin, end),
                         .copyInMs = start.elapsedTime(copiedIn),
                         .computeMs = copiedIn.elapsedTime(computed),
                         .copyOutMs = computed.elapsedTime(copiedOut),
                         .enqueueMs = milliseconds(begin, handedOver)};
        if (m_wantsGraph && !replay && ++m_eagerRuns == eagerRunsBeforeCapture)
            capture();
        return time;
    }

    Tensor output() const override { return m_hostOutput; }
    bool idle() const override { return m_stream.query(); }
    std::string addition() const override { return m_graph ? "captured graph" : ""; }

private:
    /// The first two runs are reported as such, and let the libraries choose their algorithms.
    static constexpr int eagerRunsBeforeCapture = 2;

    static c10::Event newEvent(c10::Device device)
    {
        return c10::Event(device.type(), c10::EventFlag::BACKEND_DEFAULT);
    }

    void wait(const c10::Event &event)
    {
        while (!event.query()) {
            if (m_stop.stop_requested())
                throw Stopped();
        }
        // Where an asynchronous error surfaces.
        m_stream.synchronize();
    }

    void capture()
    {
        try {
            auto graph = std::make_unique<at::accelerator::Graph>();
            graph->capture_begin();
            m_deviceOutput = m_pool->forward(m_plan, m_deviceInput, {});
            graph->capture_end();
            m_graph = std::move(graph);
        } catch (const std::exception &) {
            m_wantsGraph = false; // the eager way goes on, and the measurement does not name a graph
        }
    }

    std::shared_ptr<const WeightPool> m_pool;
    tradeoff::ModelPlan m_plan;
    std::stop_token m_stop;
    c10::impl::VirtualGuardImpl m_guard;
    c10::Stream m_stream;
    std::array<c10::Event, 4> m_events;
    bool m_wantsGraph;
    int m_eagerRuns = 0;
    Tensor m_hostInput;
    Tensor m_deviceInput;
    Tensor m_deviceOutput;
    Tensor m_hostOutput;
    std::unique_ptr<at::accelerator::Graph> m_graph;
};

} // namespace

std::unique_ptr<TimedForward> cpuForward(std::shared_ptr<const WeightPool> pool, tradeoff::ModelPlan plan, int batch,
                                         std::stop_token stop)
{
    return std::make_unique<CpuForward>(std::move(pool), std::move(plan), batch, std::move(stop));
}

std::unique_ptr<TimedForward> acceleratorForward(std::shared_ptr<const WeightPool> pool, tradeoff::ModelPlan plan,
                                                 int batch, c10::Device device, bool captureGraph, std::stop_token stop)
{
    return std::make_unique<AcceleratorForward>(std::move(pool), std::move(plan), batch, device, captureGraph,
                                                std::move(stop));
}

} // namespace breakeven::inference
