// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator.h"

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"

#include <c10/core/DeviceType.h>

#include <cstdlib>
#include <vector>

namespace breakeven::simulated {

namespace {

std::vector<Device *> &allDevices()
{
    static auto *devices = new std::vector<Device *>; // worker threads use them to the end
    return *devices;
}

/// Kernels must not run while LibTorch's statics go: what is enqueued is given up, a hang with it.
void stopWorkers()
{
    for (Device *each : allDevices())
        each->askToStop();
    for (Device *each : allDevices())
        each->join();
}

} // namespace

Device &device(int index)
{
    return *allDevices().at(static_cast<std::size_t>(index));
}

int deviceCount()
{
    return static_cast<int>(allDevices().size());
}

void registerAccelerator(const Options &options)
{
    for (int index = 0; index < options.devices; ++index)
        allDevices().push_back(new Device(index, options.memoryBytes));
    std::atexit(&stopWorkers);
    c10::register_privateuse1_backend("sim");
    registerGuard();
    registerAllocator();
    registerHooks();
    registerTensorOperators();
    registerCopies();
    registerFallback();
}

void setMemoryLimit(int index, std::uint64_t bytes)
{
    device(index).memory().setLimit(bytes);
}

void setSpeedFactor(int index, double factor)
{
    device(index).setSpeedFactor(factor);
}

void setOperatorTime(int index, std::optional<double> milliseconds)
{
    device(index).setOperatorTime(milliseconds);
}

void setCopySpeed(int index, std::optional<double> bytesPerSecond)
{
    device(index).setCopySpeed(bytesPerSecond);
}

void failAllocation(int index, int nth)
{
    device(index).memory().failNth(nth);
}

void failOperator(int index, int nth, bool lasting)
{
    device(index).failOperator(nth, lasting);
}

void hang(int index, int afterOperators)
{
    device(index).hang(afterOperators);
}

void release(int index)
{
    device(index).release();
}

void reset(int index)
{
    device(index).reset();
}

Statistics statistics(int index)
{
    return device(index).statistics();
}

} // namespace breakeven::simulated
