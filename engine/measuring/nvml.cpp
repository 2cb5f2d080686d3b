// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/nvml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <system_error>

#include <dlfcn.h>

namespace breakeven::measuring {

namespace {

// What is used of nvml.h of NVIDIA's driver interface, whose binary form has been stable since version 2 of its
// calls. The header itself comes with the CUDA toolkit only.
using Device = struct NvmlDeviceHandle *;
constexpr int success = 0;
constexpr int clockOfMultiprocessors = 1;
constexpr unsigned int textLength = 96;
struct MemoryInfo {
    unsigned long long total;
    unsigned long long free;
    unsigned long long used;
};

using Text = std::array<char, textLength>;

std::string string(const Text &text)
{
    const std::string_view all(text.data(), text.size());
    return std::string(all.substr(0, all.find('\0')));
}

} // namespace

struct Nvml::Library {
    void *handle = nullptr;
    bool ready = false;

    int (*init)() = nullptr;
    int (*shutdown)() = nullptr;
    int (*deviceCount)(unsigned int *) = nullptr;
    int (*deviceByIndex)(unsigned int, Device *) = nullptr;
    int (*deviceName)(Device, char *, unsigned int) = nullptr;
    int (*deviceUuid)(Device, char *, unsigned int) = nullptr;
    int (*memoryInfo)(Device, MemoryInfo *) = nullptr;
    int (*clock)(Device, int, unsigned int *) = nullptr;
    int (*highestClock)(Device, int, unsigned int *) = nullptr;
    int (*defaultClock)(Device, int, unsigned int *) = nullptr;
    int (*throttleReasons)(Device, unsigned long long *) = nullptr;

    explicit Library(const std::string &library)
        : handle(dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL))
    {
        if (!handle)
            return;
        find(init, "nvmlInit_v2");
        find(shutdown, "nvmlShutdown");
        find(deviceCount, "nvmlDeviceGetCount_v2");
        find(deviceByIndex, "nvmlDeviceGetHandleByIndex_v2");
        find(deviceName, "nvmlDeviceGetName");
        find(deviceUuid, "nvmlDeviceGetUUID");
        find(memoryInfo, "nvmlDeviceGetMemoryInfo");
        find(clock, "nvmlDeviceGetClockInfo");
        find(highestClock, "nvmlDeviceGetMaxClockInfo");
        find(defaultClock, "nvmlDeviceGetDefaultApplicationsClock");
        find(throttleReasons, "nvmlDeviceGetCurrentClocksEventReasons");
        if (!throttleReasons) // its name before driver 535
            find(throttleReasons, "nvmlDeviceGetCurrentClocksThrottleReasons");
        ready = init && shutdown && deviceCount && deviceByIndex && init() == success;
    }

    ~Library()
    {
        if (ready)
            shutdown();
        if (handle)
            dlclose(handle);
    }

    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    template<typename Function>
    void find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(dlsym(handle, name));
    }

    [[nodiscard]] std::vector<Device> all() const
    {
        std::vector<Device> devices;
        unsigned int count = 0;
        if (!ready || deviceCount(&count) != success)
            return devices;
        for (unsigned int index = 0; index < count; ++index) {
            Device device = nullptr;
            // A device that cannot be opened keeps its place, so that the numbers of the others stay right.
            if (deviceByIndex(index, &device) != success)
                device = nullptr;
            devices.push_back(device);
        }
        return devices;
    }

    [[nodiscard]] std::optional<double> megahertz(int (*query)(Device, int, unsigned int *), Device device) const
    {
        unsigned int value = 0;
        if (!query || query(device, clockOfMultiprocessors, &value) != success || value == 0)
            return std::nullopt;
        return value;
    }
};

Nvml::Nvml(const std::string &library)
    : d(std::make_unique<Library>(library))
{ }

Nvml::~Nvml() = default;

std::vector<NvidiaDevice> Nvml::devices() const
{
    std::vector<NvidiaDevice> result;
    for (Device device : d->all()) {
        NvidiaDevice &entry = result.emplace_back();
        if (!device)
            continue;
        Text name{};
        if (d->deviceName && d->deviceName(device, name.data(), textLength) == success)
            entry.name = string(name);
        MemoryInfo memory{};
        if (d->memoryInfo && d->memoryInfo(device, &memory) == success && memory.total > 0)
            entry.totalBytes = memory.total;
    }
    return result;
}

std::vector<std::string> Nvml::uuids() const
{
    std::vector<std::string> result;
    for (Device device : d->all()) {
        Text uuid{};
        const bool known = device && d->deviceUuid && d->deviceUuid(device, uuid.data(), textLength) == success;
        result.push_back(known ? string(uuid) : std::string());
    }
    return result;
}

GpuState Nvml::state(int index) const
{
    GpuState state;
    Device device = nullptr;
    if (index < 0 || !d->ready || d->deviceByIndex(static_cast<unsigned int>(index), &device) != success)
        return state;
    state.clockMhz = d->megahertz(d->clock, device);
    state.defaultClockMhz = d->megahertz(d->defaultClock, device);
    if (!state.defaultClockMhz)
        state.defaultClockMhz = d->megahertz(d->highestClock, device);
    unsigned long long reasons = 0;
    if (d->throttleReasons && d->throttleReasons(device, &reasons) == success)
        state.throttleReasons = reasons;
    return state;
}

const Nvml &nvml()
{
    static const Nvml library;
    return library;
}

std::vector<int> visibleDevices(std::optional<std::string_view> visible, std::span<const std::string> uuids)
{
    std::vector<int> result;
    const int count = static_cast<int>(uuids.size());
    if (!visible) {
        for (int index = 0; index < count; ++index)
            result.push_back(index);
        return result;
    }
    std::string_view rest = *visible;
    while (!rest.empty()) {
        const std::string_view entry = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), entry.size() + 1));
        int index = -1;
        const auto [end, status] = std::from_chars(entry.data(), entry.data() + entry.size(), index);
        if (status != std::errc() || end != entry.data() + entry.size()) {
            index = 0;
            while (index < count && !(entry.size() > 4 && uuids[static_cast<std::size_t>(index)].starts_with(entry)))
                ++index;
        }
        if (index < 0 || index >= count)
            break;
        result.push_back(index);
    }
    return result;
}

std::vector<int> nvmlIndices()
{
    const char *visible = std::getenv("CUDA_VISIBLE_DEVICES");
    return visibleDevices(visible ? std::optional<std::string_view>(visible) : std::nullopt, nvml().uuids());
}

std::vector<NvidiaDevice> nvidiaDevices()
{
    const std::vector<NvidiaDevice> all = nvml().devices();
    std::vector<NvidiaDevice> result;
    for (int index : nvmlIndices()) {
        if (static_cast<std::size_t>(index) < all.size())
            result.push_back(all[static_cast<std::size_t>(index)]);
    }
    return result;
}

} // namespace breakeven::measuring
