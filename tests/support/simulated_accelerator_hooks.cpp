// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"
#include "tests/support/simulated_accelerator_generator.h"

#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <c10/core/DeviceGuard.h>

#include <algorithm>
#include <cstring>

namespace breakeven::simulated {

namespace {

struct Hooks final : at::PrivateUse1HooksInterface {
    bool isBuilt() const override { return true; }
    bool isAvailable() const override { return simulated::deviceCount() > 0; }
    bool hasPrimaryContext(c10::DeviceIndex) const override { return true; }

    c10::DeviceIndex deviceCount() const override { return static_cast<c10::DeviceIndex>(simulated::deviceCount()); }
    void setCurrentDevice(c10::DeviceIndex index) const override { simulated::setCurrentDevice(index); }
    c10::DeviceIndex getCurrentDevice() const override { return static_cast<c10::DeviceIndex>(currentDevice()); }
    c10::DeviceIndex exchangeDevice(c10::DeviceIndex index) const override
    {
        const c10::DeviceIndex before = getCurrentDevice();
        setCurrentDevice(index);
        return before;
    }
    c10::DeviceIndex maybeExchangeDevice(c10::DeviceIndex index) const override
    {
        return index < 0 ? getCurrentDevice() : exchangeDevice(index);
    }

    bool isPinnedPtr(const void *data) const override { return isPinned(data); }
    c10::Allocator *getPinnedMemoryAllocator() const override { return pinnedAllocator(); }
    c10::Device getDeviceFromPtr(void *data) const override
    {
        const std::optional<int> owner = ownerOf(data);
        TORCH_CHECK(owner.has_value(), "this address is not memory of a simulated device");
        return {c10::DeviceType::PrivateUse1, static_cast<c10::DeviceIndex>(*owner)};
    }

    const at::Generator &getDefaultGenerator(c10::DeviceIndex index) const override
    {
        return defaultGenerator(index < 0 ? currentDevice() : index);
    }
    at::Generator getNewGenerator(c10::DeviceIndex index) const override
    {
        return newGenerator(index < 0 ? currentDevice() : index);
    }

    void resizePrivateUse1Bytes(const c10::Storage &storage, std::size_t bytes) const override
    {
        const c10::DeviceGuard guard(storage.device());
        c10::DataPtr bigger = deviceAllocator()->allocate(bytes);
        const std::size_t kept = std::min(bytes, storage.nbytes());
        if (kept > 0) {
            // The old memory is given back at once, so its content has to be read now.
            throwDeviceError(device(storage.device().index()).synchroniseAll());
            std::memcpy(bigger.get(), storage.data(), kept);
        }
        storage.unsafeGetStorageImpl()->set_data_ptr_noswap(std::move(bigger));
        storage.unsafeGetStorageImpl()->set_nbytes(bytes);
    }
};

} // namespace

void registerHooks()
{
    at::RegisterPrivateUse1HooksInterface(new Hooks);
}

} // namespace breakeven::simulated
