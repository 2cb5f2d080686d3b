// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/device_list.h"

#include "engine/inference/cuda_library.h"
#include "engine/measuring/machine.h"

#include <ATen/Context.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>

namespace breakeven::inference {

namespace {

using tradeoff::Device;
using tradeoff::DeviceKind;
using tradeoff::ErrorCode;

constexpr c10::DeviceType acceleratorTypes[]{c10::DeviceType::CUDA, c10::DeviceType::XPU, c10::DeviceType::MPS,
                                             c10::DeviceType::PrivateUse1};

std::string typeWord(c10::DeviceType type)
{
    return c10::DeviceTypeName(type, true);
}

int countOf(c10::DeviceType type)
{
    if (type == c10::DeviceType::CUDA && cudaUnavailable())
        return 0;
    if (!c10::impl::hasDeviceGuardImpl(type))
        return 0;
    return int{c10::impl::VirtualGuardImpl(type).deviceCount()};
}

Device cpu()
{
    const measuring::Machine &machine = measuring::machine();
    Device device{.id = "cpu", .kind = DeviceKind::Cpu, .name = deviceName(c10::kCPU)};
    if (machine.memoryBytes > 0)
        device.memoryBytes = machine.memoryBytes;
    if (const tradeoff::Bytes available = measuring::availableMemory(); available > 0)
        device.freeBytes = available;
    return device;
}

Device accelerator(c10::DeviceType type, int index)
{
    Device device{.id = typeWord(type) + ':' + std::to_string(index), .kind = deviceKind(type), .name = {}};
    try {
        device.name = deviceName(c10::Device(type, static_cast<c10::DeviceIndex>(index)));
        at::globalContext().lazyInitDevice(type);
        const auto [freeBytes,
                    totalBytes] = at::getDeviceAllocator(type)->getMemoryInfo(static_cast<c10::DeviceIndex>(index));
        device.memoryBytes = totalBytes;
        device.freeBytes = freeBytes;
    } catch (const std::exception &) {
        // A device that is listed but does not answer: say so, and let the others go on.
        device.unavailable = tradeoff::Unavailable{"driver_error",
                                                   "The device " + device.id + " is there but did not start.",
                                                   "Close other programs that use it, or restart the machine."};
    }
    return device;
}

} // namespace

DeviceKind deviceKind(c10::DeviceType type)
{
    switch (type) {
    case c10::DeviceType::CPU: return DeviceKind::Cpu;
    case c10::DeviceType::CUDA: return DeviceKind::Cuda;
    case c10::DeviceType::XPU: return DeviceKind::Xpu;
    case c10::DeviceType::MPS: return DeviceKind::Mps;
    default: return DeviceKind::Other;
    }
}

std::string deviceName(c10::Device device)
{
    if (device.is_cpu())
        return measuring::machine().processor;
    return device.is_cuda() ? cudaDeviceName(device.index()) : std::string();
}

std::vector<Device> listDevices()
{
    std::vector<Device> devices{cpu()};
    // CUDA's side has to be loaded before anything is asked of it; countOf sees to that.
    for (const c10::DeviceType type : acceleratorTypes) {
        for (int index = 0; index < countOf(type); ++index)
            devices.push_back(accelerator(type, index));
    }
    if (const auto &why = cudaUnavailable())
        devices.push_back({.id = "cuda:0", .kind = DeviceKind::Cuda, .name = {}, .unavailable = why});
    return devices;
}

tradeoff::Result<c10::Device> findDevice(const std::string &id)
{
    // Always there: no accelerator has to be asked for it.
    if (id == "cpu")
        return c10::Device(c10::DeviceType::CPU);
    const std::vector<Device> devices = listDevices();
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const Device &d) { return d.id == id; });
    if (found == devices.end()) {
        std::string known;
        for (const Device &device : devices)
            known += (known.empty() ? "" : ", ") + device.id;
        return tradeoff::failure(ErrorCode::DeviceUnavailable,
                                 "There is no device of that name; there are: " + known + '.');
    }
    if (found->unavailable)
        return tradeoff::failure(ErrorCode::DeviceUnavailable,
                                 found->unavailable->sentence + ' ' + found->unavailable->mend);
    const std::size_t colon = id.find(':');
    for (const c10::DeviceType type : acceleratorTypes) {
        if (typeWord(type) == id.substr(0, colon))
            return c10::Device(type, static_cast<c10::DeviceIndex>(std::stoi(id.substr(colon + 1))));
    }
    return tradeoff::failure(ErrorCode::Internal, "The device " + id + " was listed but cannot be found again.");
}

} // namespace breakeven::inference
