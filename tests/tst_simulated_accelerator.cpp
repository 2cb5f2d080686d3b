// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator.h"

#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/Event.h>
#include <c10/core/InferenceMode.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <QTest>

#include <cmath>
#include <vector>

using namespace breakeven;

namespace {

const c10::Device device0(c10::DeviceType::PrivateUse1, 0);
const c10::Device device1(c10::DeviceType::PrivateUse1, 1);
constexpr std::uint64_t limit = 64'000'000;

c10::Stream streamOf(c10::Device device)
{
    return c10::impl::VirtualGuardImpl(device.type()).getStream(device);
}

c10::Event timedEvent()
{
    return {c10::DeviceType::PrivateUse1, c10::EventFlag::BACKEND_DEFAULT};
}

at::Tensor pinned(const at::Tensor &tensor)
{
    at::Tensor result = at::empty(tensor.sizes(), tensor.options().pinned_memory(true));
    return result.copy_(tensor);
}

at::Tensor bytesOn(c10::Device device, std::int64_t bytes)
{
    return at::empty({bytes}, at::TensorOptions().dtype(at::kByte).device(device));
}

} // namespace

class SimulatedAccelerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void device_isFoundByDeviceGenericCalls();
    void launch_returnsBeforeTheWorkIsDone();
    void result_readTooEarlyIsNaN();
    void copy_fromAndToPinnedMemoryDoesNotWait();
    void copy_ofPageableMemoryWaits();
    void copySpeed_setsItsDeviceTime();
    void event_measuresDeviceTime();
    void event_measuresOperatorsApartFromCopies();
    void event_elapsedTimeBeforeItIsDoneThrows();
    void stream_waitsForAnotherStreamsEvent();
    void speedFactor_scalesDeviceTime();
    void devices_copyBetween();
    void random_sameSeedSameNumbersAsTheCpu();
};

void SimulatedAccelerator::initTestCase()
{
    simulated::registerAccelerator({.devices = 2, .memoryBytes = limit});
}

void SimulatedAccelerator::init()
{
    for (const int device : {0, 1}) {
        simulated::reset(device);
        simulated::setMemoryLimit(device, limit);
    }
}

void SimulatedAccelerator::device_isFoundByDeviceGenericCalls()
{
    QCOMPARE(at::accelerator::getAccelerator(), std::optional(c10::DeviceType::PrivateUse1));
    QCOMPARE(device1.str(), std::string("sim:1"));
    QCOMPARE(c10::Device("sim:1"), device1);
    const c10::impl::VirtualGuardImpl guard(c10::DeviceType::PrivateUse1);
    QCOMPARE(static_cast<int>(guard.deviceCount()), 2);
    QCOMPARE(guard.getDevice(), device0);
    {
        const c10::DeviceGuard switched(device1);
        QCOMPARE(guard.getDevice(), device1);
        QCOMPARE(at::empty({1}, at::TensorOptions().device(c10::DeviceType::PrivateUse1)).device(), device1);
    }
    QCOMPARE(guard.getDevice(), device0);
    const at::Tensor there = bytesOn(device1, 100);
    QCOMPARE(at::globalContext().getDeviceFromPtr(there.data_ptr(), there.device().type()), device1);
}

void SimulatedAccelerator::launch_returnsBeforeTheWorkIsDone()
{
    const c10::InferenceMode inference;
    at::Tensor x = at::ones({8, 8}).to(device0);
    simulated::hang(0);
    for (int step = 0; step < 5; ++step)
        x = at::relu(x);
    QCOMPARE(simulated::statistics(0).operatorsLaunched, 5U);
    QCOMPARE(simulated::statistics(0).operatorsCompleted, 0U);
    QCOMPARE(simulated::statistics(0).queueDepth, 5U);
    QVERIFY(!streamOf(device0).query());

    simulated::release(0);
    streamOf(device0).synchronize();
    QCOMPARE(simulated::statistics(0).operatorsCompleted, 5U);
    QCOMPARE(simulated::statistics(0).queueDepth, 0U);
    QVERIFY(streamOf(device0).query());
}

void SimulatedAccelerator::result_readTooEarlyIsNaN()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({4}).to(device0);
    simulated::hang(0);
    const at::Tensor result = at::relu(x);
    QVERIFY(
        std::isnan(*static_cast<const float *>(result.const_data_ptr()))); // as a program may not do with a real device
    simulated::release(0);
    QCOMPARE(result.cpu().sum().item<float>(), 4.F);
}

void SimulatedAccelerator::copy_fromAndToPinnedMemoryDoesNotWait()
{
    const c10::InferenceMode inference;
    const at::Tensor source = pinned(at::ones({16}));
    QVERIFY(source.is_pinned());
    const at::Tensor target = pinned(at::zeros({16}));
    const at::Tensor there = at::empty({16}, source.options().pinned_memory(false).device(device0));
    simulated::hang(0);
    there.copy_(source, true);
    target.copy_(there, true);
    QCOMPARE(simulated::statistics(0).synchronisations, 0U);
    QCOMPARE(target.sum().item<float>(), 0.F);

    simulated::release(0);
    streamOf(device0).synchronize();
    QCOMPARE(target.sum().item<float>(), 16.F);
    QCOMPARE(simulated::statistics(0).bytesToDevice, 64U);
    QCOMPARE(simulated::statistics(0).bytesToHost, 64U);
}

void SimulatedAccelerator::copy_ofPageableMemoryWaits()
{
    const c10::InferenceMode inference;
    QVERIFY(!at::ones({16}).is_pinned());
    const at::Tensor there = at::ones({16}).to(device0, true);
    QCOMPARE(simulated::statistics(0).synchronisations, 1U);
    const at::Tensor target = at::zeros({16});
    target.copy_(at::relu(there), true);
    QCOMPARE(simulated::statistics(0).synchronisations, 2U);
    QCOMPARE(target.sum().item<float>(), 16.F);
}

void SimulatedAccelerator::copySpeed_setsItsDeviceTime()
{
    const c10::InferenceMode inference;
    const at::Tensor source = pinned(at::zeros({50'000}, at::kByte));
    const at::Tensor there = bytesOn(device0, 50'000);
    simulated::setCopySpeed(0, 10e6);
    c10::Event before = timedEvent();
    c10::Event after = timedEvent();
    before.record(streamOf(device0));
    there.copy_(source, true);
    after.record(streamOf(device0));
    after.synchronize();
    QCOMPARE(before.elapsedTime(after), 5.0); // 50 kB over 10 MB/s
}

void SimulatedAccelerator::event_measuresDeviceTime()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8, 8}).to(device0);
    simulated::setOperatorTime(0, 2.0);
    c10::Event before = timedEvent();
    c10::Event after = timedEvent();
    before.record(streamOf(device0));
    at::Tensor y = x;
    for (int step = 0; step < 3; ++step)
        y = at::relu(y);
    after.record(streamOf(device0));
    streamOf(device0).synchronize();
    QCOMPARE(before.elapsedTime(after), 6.0);
    QCOMPARE(after.elapsedTime(before), -6.0);
}

void SimulatedAccelerator::event_measuresOperatorsApartFromCopies()
{
    const c10::InferenceMode inference;
    const at::Tensor source = pinned(at::zeros({1'000, 10}));
    const at::Tensor target = pinned(at::zeros({1'000, 10}));
    const at::Tensor there = at::empty({1'000, 10}, source.options().pinned_memory(false).device(device0));
    simulated::setOperatorTime(0, 3.0);
    simulated::setCopySpeed(0, 20e6);
    std::vector<c10::Event> events;
    const auto mark = [&] {
        events.push_back(timedEvent());
        events.back().record(streamOf(device0));
    };
    mark();
    there.copy_(source, true);
    mark();
    const at::Tensor result = at::relu(there);
    mark();
    target.copy_(result, true);
    mark();
    events.back().synchronize();
    QCOMPARE(events[0].elapsedTime(events[1]), 2.0); // 40 kB over 20 MB/s
    QCOMPARE(events[1].elapsedTime(events[2]), 3.0);
    QCOMPARE(events[2].elapsedTime(events[3]), 2.0);
    QCOMPARE(simulated::statistics(0).busyMilliseconds, 7.0);
}

void SimulatedAccelerator::event_elapsedTimeBeforeItIsDoneThrows()
{
    c10::Event before = timedEvent();
    c10::Event after = timedEvent();
    simulated::hang(0);
    before.record(streamOf(device0));
    after.record(streamOf(device0));
    QVERIFY(!after.query());
    QVERIFY_THROWS_EXCEPTION(c10::Error, (void)before.elapsedTime(after));
    simulated::release(0);
    after.synchronize();
    QVERIFY(after.query());
    QCOMPARE(before.elapsedTime(after), 0.0);
}

void SimulatedAccelerator::stream_waitsForAnotherStreamsEvent()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8, 8}).to(device0);
    const c10::impl::VirtualGuardImpl guard(device0.type());
    const c10::Stream first = guard.getNewStream(device0);
    const c10::Stream second = guard.getStreamFromGlobalPool(device0);
    QVERIFY(first != second && first != streamOf(device0));
    simulated::setOperatorTime(0, 4.0);
    c10::Event start = timedEvent();
    c10::Event handOver = timedEvent();
    c10::Event end = timedEvent();
    at::Tensor y;
    {
        const c10::StreamGuard on(first);
        start.record(first);
        y = at::relu(x);
        handOver.record(first);
    }
    {
        const c10::StreamGuard on(second);
        handOver.block(second);
        y = y + 1;
        end.record(second);
    }
    second.synchronize();
    QVERIFY(handOver.query());
    QCOMPARE(start.elapsedTime(end), 8.0);
    QCOMPARE(y.cpu().sum().item<float>(), 128.F);
}

// The same work a thousand times slower: its device time may vary by less than that.
void SimulatedAccelerator::speedFactor_scalesDeviceTime()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({64, 64}).to(device0);
    const at::Tensor once = at::mm(x, x);
    streamOf(device0).synchronize();
    const auto busyDuring = [&](double factor) {
        simulated::reset(0);
        simulated::setSpeedFactor(0, factor);
        for (int step = 0; step < 10; ++step)
            (void)at::mm(x, x);
        streamOf(device0).synchronize();
        return simulated::statistics(0).busyMilliseconds;
    };
    const double fast = busyDuring(0.001);
    const double plain = busyDuring(1);
    QVERIFY(fast > 0);
    QVERIFY(fast < plain);
}

void SimulatedAccelerator::devices_copyBetween()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0) + 1;
    const at::Tensor y = x.to(device1);
    QCOMPARE(y.device(), device1);
    QCOMPARE(y.cpu().sum().item<float>(), 16.F);
}

void SimulatedAccelerator::random_sameSeedSameNumbersAsTheCpu()
{
    const c10::InferenceMode inference;
    at::Generator here = at::globalContext().defaultGenerator(c10::Device(c10::DeviceType::CPU));
    at::Generator there = at::globalContext().defaultGenerator(device0);
    here.set_current_seed(11);
    there.set_current_seed(11);
    const at::Tensor expected = at::empty({100}).uniform_(0, 1, here);
    const at::Tensor result = at::empty({100}, expected.options().device(device0)).uniform_(0, 1, there);
    QVERIFY(at::equal(result.cpu(), expected));
}

QTEST_APPLESS_MAIN(SimulatedAccelerator)
#include "tst_simulated_accelerator.moc"
