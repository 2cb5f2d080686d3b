// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/accelerated_engine.h"

#include <QTest>

#include <memory>

using namespace breakeven;
using tradeoff::ErrorCode;

/// A device that runs out of memory, or fails, is reported as such and can be used again.
class AcceleratorMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tooLarge_isRefusedBeforeAnythingIsAllocated();
    void outOfMemory_atAnyAllocationIsReportedAndSurvived_data();
    void outOfMemory_atAnyAllocationIsReportedAndSurvived();
    void outOfMemory_whileSamplingIsReportedAndSurvived();
    void smallerModel_fitsAfterALargerDidNot();
    void deviceError_isReportedAndSurvived_data();
    void deviceError_isReportedAndSurvived();
    void lastingDeviceError_isReportedEveryTime();

private:
    [[nodiscard]] ErrorCode codeOf(const inference::RunRequest &request, const inference::ProgressSink &progress = {});
    void verifyUsable();

    std::unique_ptr<simulated::AcceleratedEngine> m_engine;
};

namespace {

constexpr std::uint64_t enough = 1'000'000'000;

} // namespace

void AcceleratorMemory::initTestCase()
{
    m_engine = std::make_unique<simulated::AcceleratedEngine>(simulated::Options{.devices = 1, .memoryBytes = enough});
}

void AcceleratorMemory::init()
{
    simulated::reset(0);
    simulated::setMemoryLimit(0, enough);
}

/// BadRequest where the run went well, which no caller expects.
ErrorCode AcceleratorMemory::codeOf(const inference::RunRequest &request, const inference::ProgressSink &progress)
{
    const auto result = (*m_engine)->run(request, progress);
    return result ? ErrorCode::BadRequest : result.error().code;
}

void AcceleratorMemory::verifyUsable()
{
    const auto result = (*m_engine)->run(simulated::smallRun("sim:0"));
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(result->agreement && result->agreement->holds());
}

void AcceleratorMemory::tooLarge_isRefusedBeforeAnythingIsAllocated()
{
    simulated::setMemoryLimit(0, 100 * tradeoff::megabyte);
    QCOMPARE(codeOf(simulated::smallRun("sim:0", 1'000)), ErrorCode::DoesNotFit);
    QCOMPARE(simulated::statistics(0).allocations, 0U);
}

void AcceleratorMemory::outOfMemory_atAnyAllocationIsReportedAndSurvived_data()
{
    QTest::addColumn<int>("nth");
    // Weights, buffers and the first forwards' results come in this order.
    for (const int nth : {1, 2, 3, 4, 5, 6, 8, 12, 20})
        QTest::addRow("allocation %d", nth) << nth;
}

void AcceleratorMemory::outOfMemory_atAnyAllocationIsReportedAndSurvived()
{
    QFETCH(int, nth);
    simulated::failAllocation(0, nth);
    QCOMPARE(codeOf(simulated::smallRun("sim:0")), ErrorCode::OutOfDeviceMemory);
    QCOMPARE(simulated::statistics(0).bytesInUse, 0U); // the model was dropped, and nothing leaked
    if (nth == 1 || nth == 20) {
        verifyUsable();
        QVERIFY((*m_engine)->run(simulated::smallRun("cpu")));
        simulated::failAllocation(0, 1); // an empty device for the next row
        QCOMPARE(codeOf(simulated::smallRun("sim:0")), ErrorCode::OutOfDeviceMemory);
    }
}

void AcceleratorMemory::outOfMemory_whileSamplingIsReportedAndSurvived()
{
    const ErrorCode code = codeOf(simulated::smallRun("sim:0"), [](const inference::Progress &progress) {
        if (progress.stage == inference::Stage::Sampling)
            simulated::setMemoryLimit(0, 0);
    });
    QCOMPARE(code, ErrorCode::OutOfDeviceMemory);
    QCOMPARE(simulated::statistics(0).bytesInUse, 0U);
    simulated::setMemoryLimit(0, enough);
    verifyUsable();
}

void AcceleratorMemory::smallerModel_fitsAfterALargerDidNot()
{
    inference::RunRequest larger = simulated::smallRun("sim:0");
    larger.workload.sizeBytes = 2 * tradeoff::gigabyte;
    QCOMPARE(codeOf(larger), ErrorCode::DoesNotFit);
    verifyUsable();
}

void AcceleratorMemory::deviceError_isReportedAndSurvived_data()
{
    QTest::addColumn<int>("nth");
    for (const int nth : {1, 2, 3, 10, 40})
        QTest::addRow("operator %d", nth) << nth;
}

// The error comes up at a synchronisation long after the launch that caused it.
void AcceleratorMemory::deviceError_isReportedAndSurvived()
{
    QFETCH(int, nth);
    simulated::failOperator(0, nth);
    const auto result = (*m_engine)->run(simulated::smallRun("sim:0"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
    QVERIFY2(result.error().message.find("simulated fault") != std::string::npos, result.error().message.c_str());
    verifyUsable();
}

void AcceleratorMemory::lastingDeviceError_isReportedEveryTime()
{
    simulated::failOperator(0, 1, true);
    QCOMPARE(codeOf(simulated::smallRun("sim:0")), ErrorCode::Internal);
    QCOMPARE(codeOf(simulated::smallRun("sim:0")), ErrorCode::Internal);
    QVERIFY((*m_engine)->run(simulated::smallRun("cpu"))); // the CPU goes on
    simulated::reset(0);
    verifyUsable();
}

QTEST_APPLESS_MAIN(AcceleratorMemory)
#include "tst_accelerator_memory.moc"
