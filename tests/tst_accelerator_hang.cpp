// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/accelerated_engine.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace breakeven;
using inference::Stage;
using tradeoff::ErrorCode;

/// A device that does not answer any more: the run can be cancelled, the device is switched off, everything else goes
/// on.
class AcceleratorHang : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void hang_isCancelledAndTheDeviceSwitchedOff_data();
    void hang_isCancelledAndTheDeviceSwitchedOff();
    void hang_thatEndsByItselfGoesUnnoticed();

private:
    std::unique_ptr<simulated::AcceleratedEngine> m_engine;
};

namespace {

bool standsWithWork(int device)
{
    const simulated::Statistics now = simulated::statistics(device);
    return now.standsStill && now.queueDepth > 0;
}

} // namespace

void AcceleratorHang::initTestCase()
{
    m_engine = std::make_unique<simulated::AcceleratedEngine>(
        simulated::Options{.devices = 2, .memoryBytes = 1'000'000'000});
}

void AcceleratorHang::cleanup()
{
    simulated::reset(0);
    QTRY_COMPARE(m_engine->reasonUnavailable("sim:0"), std::string());
}

void AcceleratorHang::hang_isCancelledAndTheDeviceSwitchedOff_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("afterOperators");
    for (const Stage stage : {Stage::WarmingUp, Stage::Sampling}) {
        for (const int afterOperators : {0, 1, 5}) {
            QTest::addRow("%s, after %d operators", std::string(inference::name(stage)).c_str(), afterOperators)
                << static_cast<int>(stage) << afterOperators;
        }
    }
}

void AcceleratorHang::hang_isCancelledAndTheDeviceSwitchedOff()
{
    QFETCH(int, stage);
    QFETCH(int, afterOperators);
    std::stop_source stop;
    std::atomic<bool> hangs = false;
    // Somebody presses Cancel once the device stands still with work before it.
    std::jthread somebody([&](const std::stop_token &over) {
        while (!over.stop_requested() && !(hangs && standsWithWork(0)))
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto result = (*m_engine)->run(
        simulated::smallRun("sim:0"),
        [&](const inference::Progress &progress) {
            if (static_cast<int>(progress.stage) == stage && !hangs) {
                simulated::hang(0, afterOperators);
                hangs = true;
            }
        },
        stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);

    QVERIFY(standsWithWork(0));
    QCOMPARE(m_engine->reasonUnavailable("sim:0"), std::string("switched_off"));
    const auto again = (*m_engine)->run(simulated::smallRun("sim:0"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::DeviceUnavailable);
    for (const char *other : {"cpu", "sim:1"}) {
        const auto elsewhere = (*m_engine)->run(simulated::smallRun(other));
        QVERIFY2(elsewhere, elsewhere ? "" : elsewhere.error().message.c_str());
    }

    simulated::release(0);
    QTRY_COMPARE(m_engine->reasonUnavailable("sim:0"), std::string());
    const auto after = (*m_engine)->run(simulated::smallRun("sim:0"));
    QVERIFY2(after, after ? "" : after.error().message.c_str());
    QVERIFY(after->agreement && after->agreement->holds());
}

void AcceleratorHang::hang_thatEndsByItselfGoesUnnoticed()
{
    bool hung = false;
    std::jthread releasing;
    const auto result = (*m_engine)->run(simulated::smallRun("sim:0"), [&](const inference::Progress &progress) {
        if (progress.stage != Stage::WarmingUp || hung)
            return;
        hung = true;
        simulated::hang(0, 1);
        releasing = std::jthread([] {
            while (!standsWithWork(0))
                std::this_thread::yield();
            simulated::release(0);
        });
    });
    QVERIFY2(result, result ? "" : result.error().message.c_str());
    QVERIFY(hung);
}

QTEST_APPLESS_MAIN(AcceleratorHang)
#include "tst_accelerator_hang.moc"
