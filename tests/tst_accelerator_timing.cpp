// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/model_plan.h"
#include "tests/support/accelerated_engine.h"

#include <QTest>

#include <functional>
#include <memory>
#include <numeric>
#include <vector>

using namespace breakeven;

/// The engine measures an asynchronous device right. The simulated device takes times set here, so that what a forward
/// has to take is known beforehand, and its worker takes at least that long by the wall clock: only lower bounds are
/// compared with that.
class AcceleratorTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { simulated::reset(0); }

    void phases_areTheDevicesOwnTimes_data();
    void phases_areTheDevicesOwnTimes();
    void latency_includesAllOfTheDevicesWork();
    void forward_doesNotWaitBeforeItsEnd();
    void copies_takeNoPartInCompute();

private:
    std::unique_ptr<simulated::AcceleratedEngine> m_engine;
};

namespace {

constexpr double copyBytesPerSecond = 10e6;

/// In fp32, 4 bytes a number; `shape` is of one sample.
double copyMilliseconds(const std::vector<std::int64_t> &shape, int batch)
{
    const auto numbers = std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    return static_cast<double>(numbers * 4 * batch) / copyBytesPerSecond * 1000;
}

} // namespace

void AcceleratorTiming::initTestCase()
{
    m_engine = std::make_unique<simulated::AcceleratedEngine>(
        simulated::Options{.devices = 1, .memoryBytes = 1'000'000'000});
    QVERIFY((*m_engine)->run(simulated::smallRun("sim:0"))); // the model is built, and at full speed
}

void AcceleratorTiming::phases_areTheDevicesOwnTimes_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("operatorMs");
    QTest::newRow("batch 1") << 1 << 2.0;
    QTest::newRow("batch 8") << 8 << 2.0;
    QTest::newRow("slow operators") << 1 << 30.0;
}

void AcceleratorTiming::phases_areTheDevicesOwnTimes()
{
    QFETCH(int, batch);
    QFETCH(double, operatorMs);
    simulated::setOperatorTime(0, operatorMs);
    simulated::setCopySpeed(0, copyBytesPerSecond);
    const inference::RunRequest request = simulated::smallRun("sim:0", batch);
    const tradeoff::ModelPlan plan = planModel(request.workload);
    const auto result = (*m_engine)->run(request);
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    const tradeoff::Phases &phases = result->measurement.phases;
    // Every forward brings its output back once, and nothing else comes back: so the device itself says how many
    // operators one has.
    const simulated::Statistics counted = simulated::statistics(0);
    QCOMPARE(counted.operatorsCompleted % counted.copiesToHost, 0U);
    const auto operatorsEach = static_cast<double>(counted.operatorsCompleted / counted.copiesToHost);
    QVERIFY(operatorsEach >= 1);
    QCOMPARE(phases.copyInMs.value_or(0), copyMilliseconds(plan.inputShape, batch));
    QCOMPARE(phases.computeMs.value_or(0), operatorsEach * operatorMs);
    QCOMPARE(phases.copyOutMs.value_or(0), copyMilliseconds(plan.outputShape, batch));
}

// A measurement that forgot to synchronise would report the time of the launches, which is no part of these.
void AcceleratorTiming::latency_includesAllOfTheDevicesWork()
{
    simulated::setOperatorTime(0, 25.0);
    simulated::setCopySpeed(0, copyBytesPerSecond);
    const auto result = (*m_engine)->run(simulated::smallRun("sim:0"));
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    const tradeoff::Measurement &m = result->measurement;
    const simulated::Statistics counted = simulated::statistics(0);
    const double busyEachMs = counted.busyMilliseconds / static_cast<double>(counted.copiesToHost);
    QVERIFY(busyEachMs > 25.0); // an operator and two copies at the least
    QVERIFY2(m.latency.medianMs >= busyEachMs, qPrintable(QStringLiteral("%1 ms").arg(m.latency.medianMs)));
    QVERIFY(m.firstRunMs >= busyEachMs && m.secondRunMs >= busyEachMs);
    QVERIFY(m.throughputPerS <= 1000 / busyEachMs);
}

// Handed over in one go: one wait a forward, at its end. Waits between would show as more.
void AcceleratorTiming::forward_doesNotWaitBeforeItsEnd()
{
    const auto result = (*m_engine)->run(simulated::smallRun("sim:0"));
    QVERIFY(result);
    const simulated::Statistics counted = simulated::statistics(0);
    constexpr std::uint64_t besides = 1; // after the load
    QVERIFY2(counted.synchronisations <= counted.copiesToHost + besides,
             qPrintable(QStringLiteral("%1 for %2").arg(counted.synchronisations).arg(counted.copiesToHost)));
    QCOMPARE(counted.copiesToDevice, counted.copiesToHost);
}

void AcceleratorTiming::copies_takeNoPartInCompute()
{
    const auto computed = [&](double bytesPerSecond) {
        simulated::reset(0);
        simulated::setOperatorTime(0, 1.0);
        simulated::setCopySpeed(0, bytesPerSecond);
        const auto result = (*m_engine)->run(simulated::smallRun("sim:0"));
        return result ? result->measurement.phases.computeMs.value_or(-1) : -1;
    };
    const double fast = computed(1e9);
    QVERIFY(fast >= 1);
    QCOMPARE(computed(2e6), fast);
}

QTEST_APPLESS_MAIN(AcceleratorTiming)
#include "tst_accelerator_timing.moc"
