// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/estimate.h"
#include "tests/support/explored_figures.h"
#include "ui/explore/device_name.h"
#include "ui/explore/explore_state.h"

#include <QTest>

using namespace breakeven;
using support::figureOf;
using support::mlpOf;
using tradeoff::Hardware;
using tradeoff::Provenance;
using ui::ExploreSettings;
using ui::ExploreState;
using ui::Lane;
using ui::LearnState;

namespace {

QStringList idsOf(const ExploreState &state)
{
    QStringList ids;
    for (const Lane &lane : state.lanes())
        ids.append(lane.id);
    return ids;
}

template<typename Change>
void change(ExploreState &state, Change by)
{
    ExploreSettings settings = state.settings();
    by(settings);
    state.setSettings(settings, QStringLiteral("Change"));
}

} // namespace

class ExploreEstimatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimates_areOverTheGridAndMarked();
    void estimates_giveWayToFigures();
    void estimates_giveWayToARecordingOfTheSameName();
    void deviceKey_seesTheSameDevice_data();
    void deviceKey_seesTheSameDevice();
};

void ExploreEstimatesTest::estimates_areOverTheGridAndMarked()
{
    LearnState learn;
    ExploreState state(learn, support::oneGpuCatalogue());
    change(state, [](ExploreSettings &s) {
        s.sweep.sizes = {100 * tradeoff::megabyte, 100 * tradeoff::gigabyte};
        s.sweep.batches = {1, 32};
        s.estimatedDevices = {QStringLiteral("round"), QStringLiteral("unknown")};
        s.prices[QStringLiteral("estimate/round")] = {1, QStringLiteral("a list")};
    });
    QCOMPARE(idsOf(state), QStringList{QStringLiteral("estimate/round")});
    const Lane &lane = state.lanes().front();
    QCOMPARE(lane.source, Lane::Source::Estimate);
    QCOMPARE(lane.provenance, Provenance::Estimated);
    QCOMPARE(lane.title(), QStringLiteral("NVIDIA Round SXM 10 GB, datasheet"));
    QCOMPARE(lane.origin, QStringLiteral("its datasheet"));
    QCOMPARE(lane.dollarsPerHour, std::optional(1.0));
    QCOMPARE(lane.estimates.size(), 2U);
    const auto single = tradeoff::estimate(mlpOf(100, 32), support::oneGpuCatalogue().devices.front());
    QCOMPARE(lane.estimates[1].middleMs, single->middleMs);
    QCOMPARE(lane.failures.size(), 2U); // 100 GB do not fit
    // The shown plane is estimated even where the sweep leaves it out.
    change(state, [](ExploreSettings &s) { s.precision = tradeoff::Precision::Fp16; });
    QCOMPARE(state.lanes().front().estimates.size(), 4U);
    change(state, [](ExploreSettings &s) { s.hiddenLanes = {QStringLiteral("estimate/round")}; });
    QVERIFY(!state.lanes().front().shown);
}

void ExploreEstimatesTest::estimates_giveWayToFigures()
{
    LearnState learn;
    ExploreState state(learn, support::oneGpuCatalogue());
    change(state, [](ExploreSettings &s) {
        s.sweep.sizes = {100 * tradeoff::megabyte};
        s.sweep.batches = {1, 2};
        s.estimatedDevices = {QStringLiteral("round")};
    });
    const auto estimated = [&] { return state.lane(QStringLiteral("estimate/round"))->estimates.size(); };
    QCOMPARE(estimated(), 2U);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2)); // another device
    QCOMPARE(estimated(), 2U);
    tradeoff::Measurement same = figureOf(mlpOf(100, 1), Hardware::Gpu, 2);
    same.deviceId = "cuda:1";
    same.deviceName = "Round-SXM4-10GB";
    state.addMeasurement(same);
    QCOMPARE(estimated(), 1U);
    QCOMPARE(state.lane(QStringLiteral("estimate/round"))->estimates.front().workload.batch, 2);
}

void ExploreEstimatesTest::estimates_giveWayToARecordingOfTheSameName()
{
    LearnState learn;
    ExploreState state(learn, support::oneGpuCatalogue());
    change(state, [](ExploreSettings &s) {
        s.sweep.sizes = {100 * tradeoff::megabyte};
        s.sweep.batches = {1, 2};
        s.estimatedDevices = {QStringLiteral("round")};
    });
    tradeoff::Measurement same = figureOf(mlpOf(100, 2), Hardware::Gpu, 2);
    same.deviceName = "NVIDIA Round SXM 10 GB";
    state.addRecording(support::recordingWith({same}), QStringLiteral("a.json"));
    QCOMPARE(state.lane(QStringLiteral("estimate/round"))->estimates.size(), 1U);
    state.removeRecording(QStringLiteral("recording/1/cuda:0"));
    QCOMPARE(state.lane(QStringLiteral("estimate/round"))->estimates.size(), 2U);
}

void ExploreEstimatesTest::deviceKey_seesTheSameDevice_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("datasheet");
    QTest::addColumn<bool>("same");
    QTest::newRow("T4") << "Tesla T4"
                        << "NVIDIA T4" << true;
    QTest::newRow("V100") << "Tesla V100-SXM2-16GB"
                          << "NVIDIA V100 SXM2 16 GB" << true;
    QTest::newRow("another memory") << "Tesla V100-SXM2-32GB"
                                    << "NVIDIA V100 SXM2 16 GB" << false;
    QTest::newRow("A100") << "NVIDIA A100-SXM4-80GB"
                          << "NVIDIA A100 SXM 80 GB" << true;
    QTest::newRow("H100") << "NVIDIA H100 80GB HBM3"
                          << "NVIDIA H100 SXM 80 GB" << true;
    QTest::newRow("H100 PCIe") << "NVIDIA H100 PCIe"
                               << "NVIDIA H100 SXM 80 GB" << false;
    QTest::newRow("H200") << "NVIDIA H200"
                          << "NVIDIA H200 SXM" << true;
    QTest::newRow("L4 is no L40S") << "NVIDIA L4"
                                   << "NVIDIA L40S" << false;
    QTest::newRow("Ti") << "NVIDIA GeForce RTX 3090 Ti"
                        << "NVIDIA GeForce RTX 3090" << false;
}

void ExploreEstimatesTest::deviceKey_seesTheSameDevice()
{
    QFETCH(QString, driver);
    QFETCH(QString, datasheet);
    QFETCH(bool, same);
    QCOMPARE(ui::deviceKey(driver.toStdString()) == ui::deviceKey(datasheet.toStdString()), same);
}

QTEST_MAIN(ExploreEstimatesTest)
#include "tst_explore_estimates.moc"
