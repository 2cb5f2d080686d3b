// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "ui/explore/explore_state.h"

#include <QSignalSpy>
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

class ExploreFiguresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes_areThisMachinesUsableDevicesAtFirst();
    void addMeasurement_takesTheOlderFiguresPlace();
    void addMeasurement_tellsOnceATurn();
    void addMeasurement_ofAnotherProcessorMovesTheOlder_data();
    void addMeasurement_ofAnotherProcessorMovesTheOlder();
    void addFailure_givesWayToAFigure();
    void price_andBusyShareMakeTheCost();
    void policy_ofCostCountsTheIdleTime();
    void machine_hasLanesOfItsOwn();
    void machine_thatIsGoneLeavesItsFiguresRecorded();
    void devices_ofOtherHardwareMoveTheFigures();
    void machine_promotesPresentDevicesAlone();
    void addMeasurement_keepsThePreciseFigure();
    void addMeasurement_refusesWhatWasNotMeasured();
};

void ExploreFiguresTest::lanes_areThisMachinesUsableDevicesAtFirst()
{
    LearnState learn;
    ExploreState state(learn, {});
    QVERIFY(state.lanes().empty());
    std::vector<tradeoff::Device> devices = support::twoDevices();
    devices.push_back({.id = "cuda:1", .kind = tradeoff::DeviceKind::Cuda, .unavailable = tradeoff::Unavailable{}});
    QSignalSpy changed(&state, &ExploreState::lanesChanged);
    learn.setDevices(devices);
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("here/cuda:0")}));
    QVERIFY(changed.wait());
    const Lane &gpu = state.lanes()[1];
    QCOMPARE(gpu.title(), QStringLiteral("A card, this machine"));
    QCOMPARE(gpu.hardware, Hardware::Gpu);
    QCOMPARE(gpu.deviceId, QStringLiteral("cuda:0"));
    QCOMPARE(gpu.provenance, Provenance::Measured);
    // A device that goes takes its lane with it, but not its figures.
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 5));
    learn.setDevices({});
    QCOMPARE(idsOf(state), QStringList{QStringLiteral("here/cuda:0")});
    QCOMPARE(state.lanes().front().figures.size(), 1U);
}

void ExploreFiguresTest::addMeasurement_takesTheOlderFiguresPlace()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    state.addMeasurement(figureOf(mlpOf(100, 2), Hardware::Cpu, 6));
    QCOMPARE(state.lanes().front().figures.size(), 2U);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 7));
    const Lane &cpu = state.lanes().front();
    QCOMPARE(cpu.figures.size(), 2U);
    QCOMPARE(cpu.figures[0].latency.medianMs, 7.0);
    QCOMPARE(cpu.figures[1].latency.medianMs, 6.0);
    QVERIFY(cpu.origin.startsWith(QStringLiteral("A processor, 8 GB; measured on ")));
    QVERIFY(cpu.origin.endsWith(QStringLiteral("; LibTorch 2.15.0")));
}

void ExploreFiguresTest::addMeasurement_tellsOnceATurn()
{
    LearnState learn;
    ExploreState state(learn, {});
    QSignalSpy changed(&state, &ExploreState::lanesChanged);
    for (int batch = 1; batch <= 100; ++batch)
        state.addMeasurement(figureOf(mlpOf(100, batch), Hardware::Cpu, batch));
    change(state, [](ExploreSettings &s) { s.cpuBusyShare = 0.5; });
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    change(state, [](ExploreSettings &s) { s.axis = ui::ChartAxis::Size; });
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
}

void ExploreFiguresTest::addMeasurement_ofAnotherProcessorMovesTheOlder_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("libtorch");
    QTest::newRow("processor") << "B processor, 8 GB"
                               << "2.15.0";
    QTest::newRow("LibTorch") << "A processor, 8 GB"
                              << "2.16.0";
}

void ExploreFiguresTest::addMeasurement_ofAnotherProcessorMovesTheOlder()
{
    QFETCH(QString, machine);
    QFETCH(QString, libtorch);
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, {});
    change(state, [](ExploreSettings &s) { s.prices[QStringLiteral("here/cpu")] = {1.5, {}}; });
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2));
    tradeoff::Measurement newer = figureOf(mlpOf(100, 2), Hardware::Cpu, 6, machine.toStdString());
    newer.method.libtorch = libtorch.toStdString();
    state.addMeasurement(newer);
    QCOMPARE(idsOf(state),
             (QStringList{QStringLiteral("here/cpu"), QStringLiteral("here/cuda:0"), QStringLiteral("recording/1/cpu"),
                          QStringLiteral("recording/1/cuda:0")}));
    QCOMPARE(state.lanes()[0].figures.size(), 1U);
    QVERIFY(state.lanes()[1].figures.empty());
    const Lane &older = state.lanes()[2];
    QCOMPARE(older.source, Lane::Source::Recording);
    QCOMPARE(older.place, QStringLiteral("measured earlier"));
    QCOMPARE(older.provenance, Provenance::Recorded);
    QCOMPARE(older.figures.front().provenance, Provenance::Recorded);
    QCOMPARE(older.figures.front().latency.medianMs, 5.0);
    QCOMPARE(older.dollarsPerHour, std::optional(1.5));
}

void ExploreFiguresTest::addFailure_givesWayToAFigure()
{
    LearnState learn;
    ExploreState state(learn, {});
    for (const int batch : {1, 2, 3, 2})
        state.addFailure({mlpOf(100, batch), "cpu", {tradeoff::ErrorCode::DoesNotFit, std::to_string(batch)}});
    QCOMPARE(state.lanes().front().failures.size(), 3U);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    state.addMeasurement(figureOf(mlpOf(100, 3), Hardware::Cpu, 5));
    QCOMPARE(state.lanes().front().failures.size(), 1U);
    QCOMPARE(state.lanes().front().failures.front().workload.batch, 2);
}

void ExploreFiguresTest::price_andBusyShareMakeTheCost()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 10), Hardware::Gpu, 10)); // 1000 samples a second
    QVERIFY(!state.lanes().front().figures.front().costPerInferenceUsd);
    change(state, [](ExploreSettings &s) { s.prices[QStringLiteral("here/cuda:0")] = {3.6, {}}; });
    // 3.60 dollars buy 3600 x 1000 samples: a millionth of a dollar each.
    QCOMPARE(*state.lanes().front().figures.front().costPerInferenceUsd, 1e-6);
    change(state, [](ExploreSettings &s) { s.gpuBusyShare = 0.1; });
    QCOMPARE(*state.lanes().front().figures.front().costPerInferenceUsd, 1e-5);
    QCOMPARE(*state.lanes().front().figures.front().dollarsPerHour, 36.0);
    QCOMPARE(*state.lanes().front().dollarsPerHour, 3.6);
    change(state, [](ExploreSettings &s) { s.cpuBusyShare = 0.5; });
    QCOMPARE(*state.lanes().front().figures.front().costPerInferenceUsd, 1e-5);
}

void ExploreFiguresTest::policy_ofCostCountsTheIdleTime()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 10));
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2));
    change(state, [](ExploreSettings &s) {
        s.policy = {tradeoff::Policy::Goal::Cost, 0};
        s.prices = {{QStringLiteral("here/cpu"), {1, {}}}, {QStringLiteral("here/cuda:0"), {2, {}}}};
    });
    const auto winner = [&] { return tradeoff::winnerOf(state.settings().policy, state.pairs().front()); };
    QCOMPARE(winner(), tradeoff::PairWinner::Gpu);
    change(state, [](ExploreSettings &s) { s.gpuBusyShare = 0.1; });
    QCOMPARE(winner(), tradeoff::PairWinner::Cpu);
}

void ExploreFiguresTest::machine_hasLanesOfItsOwn()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, {});
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5)}), QStringLiteral("a.json"));
    state.setMachine(QStringLiteral("gpu-box"), support::twoDevices());
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2, "Box"), QStringLiteral("gpu-box"));
    QCOMPARE(
        idsOf(state),
        (QStringList{QStringLiteral("here/cpu"), QStringLiteral("here/cuda:0"), QStringLiteral("machine/gpu-box/cpu"),
                     QStringLiteral("machine/gpu-box/cuda:0"), QStringLiteral("recording/1/cpu")}));
    const Lane &gpu = *state.lane(QStringLiteral("machine/gpu-box/cuda:0"));
    QCOMPARE(gpu.source, Lane::Source::Machine);
    QCOMPARE(gpu.title(), QStringLiteral("A card, gpu-box"));
    QCOMPARE(gpu.figures.size(), 1U);
    QVERIFY(state.lane(QStringLiteral("here/cuda:0"))->figures.empty());
    QCOMPARE(state.lane(QStringLiteral("nothing")), nullptr);
}

void ExploreFiguresTest::machine_thatIsGoneLeavesItsFiguresRecorded()
{
    LearnState learn;
    ExploreState state(learn, {});
    const QString box = QStringLiteral("gpu-box");
    state.setMachine(box, support::twoDevices());
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2, "Box"), box);
    state.setMachine(box, {});
    QCOMPARE(idsOf(state), QStringList{QStringLiteral("machine/gpu-box/cuda:0")});
    QCOMPARE(state.lanes().front().source, Lane::Source::Recording);
    QCOMPARE(state.lanes().front().provenance, Provenance::Recorded);
    QCOMPARE(state.lanes().front().figures.front().provenance, Provenance::Recorded);
    state.setMachine(box, support::twoDevices());
    QCOMPARE(state.lanes().size(), 2U);
    QCOMPARE(state.lane(QStringLiteral("machine/gpu-box/cuda:0"))->figures.front().provenance, Provenance::Measured);
    state.setMachine(box, {});
    state.removeRecording(QStringLiteral("machine/gpu-box/cuda:0"));
    QVERIFY(state.lanes().empty());
    state.setMachine(box, {});
    QVERIFY(state.lanes().empty());
}

void ExploreFiguresTest::devices_ofOtherHardwareMoveTheFigures()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, {});
    const QString box = QStringLiteral("gpu-box");
    state.setMachine(box, support::twoDevices());
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2));
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 3), box);
    std::vector<tradeoff::Device> other = support::twoDevices();
    other[1].name = "Another card";
    learn.setDevices(other);
    QVERIFY(state.lane(QStringLiteral("here/cuda:0"))->figures.empty());
    QCOMPARE(state.lane(QStringLiteral("here/cuda:0"))->name, QStringLiteral("Another card"));
    const Lane *const earlier = state.lane(QStringLiteral("recording/1/cuda:0"));
    QVERIFY(earlier);
    QCOMPARE(earlier->provenance, Provenance::Recorded);
    QCOMPARE(earlier->name, QStringLiteral("A card"));
    state.setMachine(box, other);
    QVERIFY(state.lane(QStringLiteral("machine/gpu-box/cuda:0"))->figures.empty());
    QCOMPARE(state.lane(QStringLiteral("recording/2/cuda:0"))->figures.front().latency.medianMs, 3.0);
}

void ExploreFiguresTest::machine_promotesPresentDevicesAlone()
{
    LearnState learn;
    ExploreState state(learn, {});
    const QString box = QStringLiteral("gpu-box");
    state.setMachine(box, support::twoDevices());
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 9), box);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 3), box);
    state.setMachine(box, {});
    state.setMachine(box, {support::twoDevices().front()});
    QCOMPARE(state.lane(QStringLiteral("machine/gpu-box/cpu"))->provenance, Provenance::Measured);
    QCOMPARE(state.lane(QStringLiteral("machine/gpu-box/cuda:0"))->provenance, Provenance::Recorded);
}

void ExploreFiguresTest::addMeasurement_keepsThePreciseFigure()
{
    LearnState learn;
    ExploreState state(learn, {});
    tradeoff::Measurement figure = figureOf(mlpOf(100, 1), Hardware::Cpu, 5);
    figure.method.effort = tradeoff::Effort::Precise;
    state.addMeasurement(figure);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 7));
    QCOMPARE(state.lanes().front().figures.front().latency.medianMs, 5.0);
    figure.latency.medianMs = 6;
    figure.flags = {"interrupted"};
    state.addMeasurement(figure);
    QCOMPARE(state.lanes().front().figures.front().latency.medianMs, 6.0);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 7));
    QCOMPARE(state.lanes().front().figures.front().latency.medianMs, 7.0);
}

void ExploreFiguresTest::addMeasurement_refusesWhatWasNotMeasured()
{
    LearnState learn;
    ExploreState state(learn, {});
    tradeoff::Measurement figure = figureOf(mlpOf(100, 1), Hardware::Cpu, 5);
    for (const Provenance provenance : {Provenance::Lesson, Provenance::Estimated}) {
        figure.provenance = provenance;
        state.addMeasurement(figure, QStringLiteral("gpu-box"));
        QVERIFY(state.lanes().front().figures.empty());
        QCOMPARE(state.lanes().front().failures.size(), 1U);
    }
}

QTEST_MAIN(ExploreFiguresTest)
#include "tst_explore_figures.moc"
