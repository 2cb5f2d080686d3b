// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/accelerated_engine.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace breakeven;

/// Two accelerators of different speed in one machine, compared.
class AcceleratorTwoDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void devices_areBothListed();
    void run_measuresEachByItsOwnTime();
    void models_stayOnBothDevices();
    void failureOfOne_leavesTheOther();

private:
    std::unique_ptr<simulated::AcceleratedEngine> m_engine;
};

void AcceleratorTwoDevices::initTestCase()
{
    m_engine = std::make_unique<simulated::AcceleratedEngine>(
        simulated::Options{.devices = 2, .memoryBytes = 1'000'000'000});
}

void AcceleratorTwoDevices::init()
{
    simulated::reset(0);
    simulated::reset(1);
}

void AcceleratorTwoDevices::devices_areBothListed()
{
    QCOMPARE(m_engine->reasonUnavailable("sim:0"), std::string());
    QCOMPARE(m_engine->reasonUnavailable("sim:1"), std::string());
    QCOMPARE(m_engine->reasonUnavailable("sim:2"), std::string("not listed"));
}

// Operators of 10 ms against 60 ms, copies at 20 MB/s against 10: the second device is slower by far more than any
// noise of the host.
void AcceleratorTwoDevices::run_measuresEachByItsOwnTime()
{
    std::vector<tradeoff::Measurement> measured;
    for (const int device : {0, 1}) {
        QVERIFY((*m_engine)->run(simulated::smallRun("sim:" + std::to_string(device)))); // built at full speed
        simulated::setOperatorTime(device, device == 0 ? 10.0 : 60.0);
        simulated::setCopySpeed(device, device == 0 ? 20e6 : 10e6);
        const auto result = (*m_engine)->run(simulated::smallRun("sim:" + std::to_string(device)));
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QVERIFY(result->agreement && result->agreement->holds());
        measured.push_back(result->measurement);
    }
    QCOMPARE(measured[1].phases.computeMs.value_or(0), 6 * measured[0].phases.computeMs.value_or(1));
    QCOMPARE(measured[1].phases.copyInMs.value_or(0), 2 * measured[0].phases.copyInMs.value_or(1));
    QVERIFY(measured[1].latency.medianMs >= *measured[1].phases.computeMs);
    QVERIFY(measured[0].latency.medianMs >= *measured[0].phases.computeMs);
}

void AcceleratorTwoDevices::models_stayOnBothDevices()
{
    for (const int device : {0, 1})
        QVERIFY((*m_engine)->run(simulated::smallRun("sim:" + std::to_string(device))));
    for (const int device : {0, 1}) {
        const auto again = (*m_engine)->run(simulated::smallRun("sim:" + std::to_string(device)));
        QVERIFY(again);
        QCOMPARE(again->measurement.loadMs.value_or(-1), 0.0);
        QVERIFY(simulated::statistics(device).bytesInUse >= again->measurement.model.weightBytes);
    }
}

void AcceleratorTwoDevices::failureOfOne_leavesTheOther()
{
    simulated::setMemoryLimit(0, 0);
    simulated::failOperator(0);
    QVERIFY(!(*m_engine)->run(simulated::smallRun("sim:0")));
    QVERIFY((*m_engine)->run(simulated::smallRun("sim:1")));
    simulated::setMemoryLimit(0, 1'000'000'000);
    simulated::reset(0);
    QVERIFY((*m_engine)->run(simulated::smallRun("sim:0")));
}

QTEST_APPLESS_MAIN(AcceleratorTwoDevices)
#include "tst_accelerator_two_devices.moc"
