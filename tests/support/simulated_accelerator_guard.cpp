// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"

#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <map>
#include <memory>

namespace breakeven::simulated {

namespace {

thread_local int currentIndex = 0;
thread_local std::map<int, std::int64_t> currentStreams;

/// What LibTorch holds of an event: the handle lives as long as the event, the recording as long as anyone waits for
/// it.
struct EventHandle {
    std::shared_ptr<Recording> latest;
};

Recording &latestOf(void *event)
{
    return *static_cast<EventHandle *>(event)->latest;
}

/// Streams and events for c10::Stream, c10::Event and the guards.
struct Guard final : c10::impl::DeviceGuardImplInterface {
    c10::DeviceType type() const override { return c10::DeviceType::PrivateUse1; }

    c10::Device exchangeDevice(c10::Device wanted) const override
    {
        const c10::Device before = getDevice();
        setDevice(wanted);
        return before;
    }
    c10::Device getDevice() const override { return deviceAt(currentIndex); }
    void setDevice(c10::Device wanted) const override
    {
        if (wanted.has_index())
            setCurrentDevice(wanted.index());
    }
    void uncheckedSetDevice(c10::Device wanted) const noexcept override
    {
        if (wanted.has_index())
            currentIndex = wanted.index();
    }
    c10::DeviceIndex deviceCount() const noexcept override
    {
        return static_cast<c10::DeviceIndex>(simulated::deviceCount());
    }

    c10::Stream getStream(c10::Device of) const override { return streamAt(of, currentStream(indexOf(of))); }
    c10::Stream getDefaultStream(c10::Device of) const override { return streamAt(of, 0); }
    c10::Stream getStreamFromGlobalPool(c10::Device of, bool) const override
    {
        return streamAt(of, device(indexOf(of)).streamFromPool());
    }
    c10::Stream getNewStream(c10::Device of, int) const override
    {
        return streamAt(of, device(indexOf(of)).streamFromPool());
    }
    c10::Stream exchangeStream(c10::Stream wanted) const override
    {
        const c10::Stream before = getStream(wanted.device());
        currentStreams[wanted.device_index()] = wanted.id();
        return before;
    }
    bool queryStream(const c10::Stream &stream) const override { return queueOf(stream).idle(); }
    void synchronizeStream(const c10::Stream &stream) const override
    {
        throwDeviceError(device(stream.device_index()).synchroniseStream(stream.id()));
    }
    void synchronizeDevice(c10::DeviceIndex index) const override
    {
        throwDeviceError(device(index < 0 ? currentIndex : index).synchroniseAll());
    }

    void record(void **event, const c10::Stream &stream, c10::DeviceIndex, c10::EventFlag) const override
    {
        if (!*event)
            *event = new EventHandle;
        auto recording = std::make_shared<Recording>();
        recording->device = stream.device_index();
        static_cast<EventHandle *>(*event)->latest = recording;
        queueOf(stream).enqueue({.recorded = std::move(recording)});
    }
    void block(void *event, const c10::Stream &stream) const override
    {
        if (event)
            queueOf(stream).enqueue({.awaited = static_cast<EventHandle *>(event)->latest});
    }
    bool queryEvent(void *event) const override
    {
        return !event || latestOf(event).done.load(std::memory_order_acquire);
    }
    void synchronizeEvent(void *event) const override
    {
        if (event)
            throwDeviceError(device(latestOf(event).device).synchroniseRecording(latestOf(event)));
    }
    double elapsedTime(void *from, void *to, c10::DeviceIndex) const override
    {
        constexpr double nanosecondsPerMillisecond = 1e6;
        return static_cast<double>(latestOf(to).deviceTime - latestOf(from).deviceTime) / nanosecondsPerMillisecond;
    }
    void destroyEvent(void *event, c10::DeviceIndex) const noexcept override
    {
        delete static_cast<EventHandle *>(event);
    }

private:
    static c10::Device deviceAt(int index)
    {
        return {c10::DeviceType::PrivateUse1, static_cast<c10::DeviceIndex>(index)};
    }
    static int indexOf(c10::Device of) { return of.has_index() ? of.index() : currentIndex; }
    static c10::Stream streamAt(c10::Device of, std::int64_t id)
    {
        return c10::Stream(c10::Stream::UNSAFE, deviceAt(indexOf(of)), id);
    }
    static Queue &queueOf(const c10::Stream &stream) { return device(stream.device_index()).queue(stream.id()); }
};

} // namespace

int currentDevice()
{
    return currentIndex;
}

void setCurrentDevice(int index)
{
    TORCH_CHECK(index >= 0 && index < deviceCount(), "there is no simulated device ", index);
    currentIndex = index;
}

std::int64_t currentStream(int device)
{
    const auto found = currentStreams.find(device);
    return found == currentStreams.end() ? 0 : found->second;
}

void throwDeviceError(const std::optional<std::string> &message)
{
    constexpr int launchFailure = 719; // the code that CUDA gives for an unspecified launch failure
    if (message)
        throw c10::AcceleratorError({__func__, __FILE__, static_cast<std::uint32_t>(__LINE__)}, launchFailure,
                                    *message);
}

void registerGuard()
{
    // The registrar has no state and LibTorch keeps the guard to the end.
    const c10::impl::DeviceGuardImplRegistrar registrar(c10::DeviceType::PrivateUse1, new Guard);
}

} // namespace breakeven::simulated
