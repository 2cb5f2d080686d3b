// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Event.h>
#include <c10/core/InferenceMode.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <QTest>

#include <atomic>
#include <thread>

using namespace breakeven;

namespace {

const c10::Device device0(c10::DeviceType::PrivateUse1, 0);
const c10::Device device1(c10::DeviceType::PrivateUse1, 1);
constexpr std::uint64_t limit = 64'000'000;

c10::Stream streamOf(c10::Device device)
{
    return c10::impl::VirtualGuardImpl(device.type()).getStream(device);
}

at::Tensor bytesOn(c10::Device device, std::int64_t bytes)
{
    return at::empty({bytes}, at::TensorOptions().dtype(at::kByte).device(device));
}

} // namespace

class SimulatedAcceleratorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void memory_isCounted();
    void memory_beyondTheLimitThrowsAndLeavesTheDeviceUsable();
    void memory_isGivenBackInTheHostsOrder();
    void failAllocation_failsTheNthOnce();
    void failOperator_surfacesAtSynchronise();
    void failOperator_surfacesAtABlockingCopy();
    void failOperator_lastingGoesOn();
    void hang_holdsTheDeviceUntilReleased();
    void hang_afterOperatorsLetsThoseThrough();
    void devices_areIndependent();
    void processMayEndWhileItHangs();
};

void SimulatedAcceleratorFaults::initTestCase()
{
    simulated::registerAccelerator({.devices = 2, .memoryBytes = limit});
}

void SimulatedAcceleratorFaults::init()
{
    for (const int device : {0, 1}) {
        simulated::reset(device);
        simulated::setMemoryLimit(device, limit);
    }
}

void SimulatedAcceleratorFaults::memory_isCounted()
{
    c10::DeviceAllocator *allocator = c10::getDeviceAllocator(c10::DeviceType::PrivateUse1);
    const auto usedOn = [&](int device) {
        return allocator->getDeviceStats(static_cast<c10::DeviceIndex>(device)).allocated_bytes[0];
    };
    QCOMPARE(usedOn(0).current, 0);
    at::Tensor big = bytesOn(device0, 1'000'000);
    const at::Tensor small = bytesOn(device0, 1);
    constexpr std::int64_t bigBlocks = 1'000'448; // 1954 blocks of 512 bytes
    QCOMPARE(usedOn(0).current, bigBlocks + 512);
    big.reset();
    QCOMPARE(usedOn(0).current, 512);
    QCOMPARE(usedOn(0).peak, bigBlocks + 512);
    QCOMPARE(usedOn(1).peak, 0);
    allocator->resetPeakStats(0);
    QCOMPARE(usedOn(0).peak, 512);
    const auto [freeBytes, totalBytes] = allocator->getMemoryInfo(0);
    QCOMPARE(freeBytes, limit - 512);
    QCOMPARE(totalBytes, limit);
}

void SimulatedAcceleratorFaults::memory_beyondTheLimitThrowsAndLeavesTheDeviceUsable()
{
    const c10::InferenceMode inference;
    simulated::setMemoryLimit(0, 1'000'000);
    const at::Tensor held = bytesOn(device0, 600'000);
    QVERIFY_THROWS_EXCEPTION(c10::OutOfMemoryError, (void)bytesOn(device0, 600'000));
    const at::Tensor smaller = at::ones({40'000}).to(device0);
    QCOMPARE(at::relu(smaller).sum().item<float>(), 40'000.F);
    QVERIFY_THROWS_EXCEPTION(c10::OutOfMemoryError, (void)bytesOn(device0, std::int64_t{1} << 60));
}

// Ten results of which one is alive at a time need the room of two, even though none has been computed yet.
void SimulatedAcceleratorFaults::memory_isGivenBackInTheHostsOrder()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({100'000}).to(device0);
    simulated::setMemoryLimit(0, 1'300'000); // the input of 0.4 MB and two results
    simulated::hang(0);
    at::Tensor y = at::relu(x);
    for (int step = 0; step < 9; ++step)
        y = y + 1;
    simulated::release(0);
    QCOMPARE(y.cpu().sum().item<float>(), 1'000'000.F);
}

void SimulatedAcceleratorFaults::failAllocation_failsTheNthOnce()
{
    simulated::failAllocation(0, 2);
    const at::Tensor first = bytesOn(device0, 512);
    QVERIFY_THROWS_EXCEPTION(c10::OutOfMemoryError, (void)bytesOn(device0, 512));
    const at::Tensor third = bytesOn(device0, 512);
    QCOMPARE(simulated::statistics(0).bytesInUse, 1024U);
}

void SimulatedAcceleratorFaults::failOperator_surfacesAtSynchronise()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0);
    simulated::failOperator(0, 2);
    at::Tensor y = x;
    for (int step = 0; step < 4; ++step)
        y = y + 1; // no launch throws
    QVERIFY_THROWS_EXCEPTION(c10::AcceleratorError, streamOf(device0).synchronize());
    QCOMPARE(simulated::statistics(0).operatorsCompleted, 2U); // the one that failed did run
    QCOMPARE(simulated::statistics(0).operatorsSkipped, 2U);

    streamOf(device0).synchronize(); // reported once
    QCOMPARE((x + 1).cpu().sum().item<float>(), 16.F);
}

void SimulatedAcceleratorFaults::failOperator_surfacesAtABlockingCopy()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0);
    simulated::failOperator(0);
    const at::Tensor y = x + 1;
    QVERIFY_THROWS_EXCEPTION(c10::AcceleratorError, (void)y.cpu());
}

void SimulatedAcceleratorFaults::failOperator_lastingGoesOn()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0);
    simulated::failOperator(0, 1, true);
    const at::Tensor y = x + 1;
    c10::Event event(c10::DeviceType::PrivateUse1);
    event.record(streamOf(device0));
    QVERIFY_THROWS_EXCEPTION(c10::AcceleratorError, event.synchronize());
    QVERIFY_THROWS_EXCEPTION(c10::AcceleratorError, streamOf(device0).synchronize());
}

void SimulatedAcceleratorFaults::hang_holdsTheDeviceUntilReleased()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0);
    simulated::hang(0);
    const at::Tensor y = x + 1;
    c10::Event event(c10::DeviceType::PrivateUse1);
    event.record(streamOf(device0));
    std::atomic<bool> synchronised = false;
    std::thread waiting([&] {
        streamOf(device0).synchronize();
        synchronised = true;
    });
    // The other device's work done shows that time has passed; this one still stands.
    streamOf(device1).synchronize();
    QVERIFY(!event.query());
    QVERIFY(!synchronised);
    simulated::release(0);
    waiting.join();
    QVERIFY(event.query());
    QVERIFY(synchronised);
}

void SimulatedAcceleratorFaults::hang_afterOperatorsLetsThoseThrough()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0);
    simulated::hang(0, 2);
    at::Tensor y = x + 1;
    y = y + 1;
    y = y + 1;
    QTRY_COMPARE(simulated::statistics(0).operatorsCompleted, 2U);
    QCOMPARE(simulated::statistics(0).queueDepth, 1U);
    simulated::release(0);
    QCOMPARE(y.cpu().sum().item<float>(), 32.F);
}

void SimulatedAcceleratorFaults::devices_areIndependent()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device0);
    const at::Tensor y = at::ones({8}).to(device1);
    simulated::hang(0);
    simulated::setMemoryLimit(0, 0);
    simulated::failOperator(0);
    QCOMPARE((y + 1).cpu().sum().item<float>(), 16.F);
    QCOMPARE(simulated::statistics(0).operatorsLaunched, 0U);
    QVERIFY_THROWS_EXCEPTION(c10::OutOfMemoryError, (void)bytesOn(device0, 1));
    QVERIFY_THROWS_EXCEPTION(c10::Error, (void)(x + y));
    simulated::release(0);
}

// The last test: the process ends with work enqueued on a device that stands still.
void SimulatedAcceleratorFaults::processMayEndWhileItHangs()
{
    const c10::InferenceMode inference;
    const at::Tensor x = at::ones({8}).to(device1);
    simulated::hang(1);
    const at::Tensor y = x + 1;
    QVERIFY(simulated::statistics(1).queueDepth > 0);
}

QTEST_APPLESS_MAIN(SimulatedAcceleratorFaults)
#include "tst_simulated_accelerator_faults.moc"
