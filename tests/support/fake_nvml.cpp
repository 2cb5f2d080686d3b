// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// A library with the calls of NVML and two invented devices, for tests on machines without an NVIDIA driver. Device 0
// is hot: its clock is at 700 of 1000 MHz and it reports a thermal slowdown. Device 1 is well, knows no default clock
// and shares the memory of the machine.

#include <cstring>

extern "C" {

struct NvmlDeviceHandle {
    int index;
};

static NvmlDeviceHandle handles[] = {{0}, {1}};
constexpr int success = 0;
constexpr int notSupported = 3;

int nvmlInit_v2()
{
    return success;
}

int nvmlShutdown()
{
    return success;
}

int nvmlDeviceGetCount_v2(unsigned int *count)
{
    *count = 2;
    return success;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned int index, NvmlDeviceHandle **device)
{
    if (index > 1)
        return 2; // invalid argument
    *device = &handles[index];
    return success;
}

int nvmlDeviceGetName(NvmlDeviceHandle *device, char *name, unsigned int length)
{
    std::strncpy(name, device->index == 0 ? "Fake GPU Hot" : "Fake GPU Shared", length);
    return success;
}

int nvmlDeviceGetUUID(NvmlDeviceHandle *device, char *uuid, unsigned int length)
{
    std::strncpy(uuid, device->index == 0 ? "GPU-aaaa0000" : "GPU-bbbb1111", length);
    return success;
}

int nvmlDeviceGetMemoryInfo(NvmlDeviceHandle *device, unsigned long long *totalFreeUsed)
{
    if (device->index == 1)
        return notSupported;
    totalFreeUsed[0] = 24'000'000'000;
    totalFreeUsed[1] = 23'000'000'000;
    totalFreeUsed[2] = 1'000'000'000;
    return success;
}

int nvmlDeviceGetClockInfo(NvmlDeviceHandle *device, int type, unsigned int *megahertz)
{
    if (type != 1) // of the multiprocessors
        return notSupported;
    *megahertz = device->index == 0 ? 700 : 1900;
    return success;
}

int nvmlDeviceGetMaxClockInfo(NvmlDeviceHandle *, int, unsigned int *megahertz)
{
    *megahertz = 2000;
    return success;
}

int nvmlDeviceGetDefaultApplicationsClock(NvmlDeviceHandle *device, int, unsigned int *megahertz)
{
    if (device->index == 1)
        return notSupported;
    *megahertz = 1000;
    return success;
}

int nvmlDeviceGetCurrentClocksThrottleReasons(NvmlDeviceHandle *device, unsigned long long *reasons)
{
    *reasons = device->index == 0 ? 0x20 : 0x01; // software thermal slowdown; idle
    return success;
}

} // extern "C"
