// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/units.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::measuring {

struct NvidiaDevice {
    std::string name;
    std::optional<tradeoff::Bytes> totalBytes; ///< absent where the device shares the machine's memory
};

/// What a GPU says of itself at one moment; parts it does not tell are absent.
struct GpuState {
    std::optional<double> clockMhz; ///< of the multiprocessors
    std::optional<double> defaultClockMhz; ///< default application clock; where the device has none, its highest clock
    std::optional<std::uint64_t> throttleReasons; ///< NVML's bit mask
};

/// NVIDIA's management library, loaded at run time. Where it is missing there are no devices; that is no error.
class Nvml final
{
public:
    explicit Nvml(const std::string &library = "libnvidia-ml.so.1");
    ~Nvml();
    Nvml(const Nvml &) = delete;
    Nvml &operator=(const Nvml &) = delete;

    /// In the order of the devices' numbers on the PCI bus.
    [[nodiscard]] std::vector<NvidiaDevice> devices() const;
    /// Only to follow CUDA_VISIBLE_DEVICES; not to be shown or kept.
    [[nodiscard]] std::vector<std::string> uuids() const;
    [[nodiscard]] GpuState state(int index) const;

private:
    struct Library;
    std::unique_ptr<Library> d;
};

/// The library of this process, loaded at the first call. A hung driver can hang it: probe the driver in a child
/// process first.
[[nodiscard]] const Nvml &nvml();

/// For each device CUDA counts, its place among `uuids`, following CUDA_VISIBLE_DEVICES: numbers or beginnings of
/// uuids, the list ending at the first that names no device; all where the variable is not set (`visible` absent).
/// CUDA and NVML number alike only under CUDA_DEVICE_ORDER=PCI_BUS_ID, which whoever loads CUDA has to set before.
[[nodiscard]] std::vector<int> visibleDevices(std::optional<std::string_view> visible,
                                              std::span<const std::string> uuids);

/// The same for this process: entry n is the place of "cuda:n" among nvml().devices().
[[nodiscard]] std::vector<int> nvmlIndices();

/// The devices as CUDA numbers them: entry n is "cuda:n". Empty without a driver.
[[nodiscard]] std::vector<NvidiaDevice> nvidiaDevices();

} // namespace breakeven::measuring
