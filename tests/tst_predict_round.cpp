// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/test/predict_round.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::measurementOf;
using lessons::Prediction;
using lessons::workloadOf;
using tradeoff::Hardware;
using Stage = PredictRound::Stage;
using Winner = Prediction::Winner;

namespace {

/// A round on an engine that follows a script; it measures 16 ms for whatever batch.
struct Bench {
    explicit Bench(const QStringList &script)
        : client(QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)} + script)
    {
        state.setLesson(lessons::fiveStepLesson());
        client.start();
    }

    /// Ready, and at a contest of two batches: of the same latency, the larger one has the higher throughput.
    [[nodiscard]] bool askBatches()
    {
        if (!QTest::qWaitFor([&] { return state.run().engine == RunState::Engine::Ready && !state.devices().empty(); }))
            return false;
        round.begin(7);
        for (int tries = 0; tries < 100; ++tries) {
            if (round.contest() && round.contest()->first.workload.batch != round.contest()->second.workload.batch)
                return true;
            round.another();
        }
        return false;
    }
    [[nodiscard]] Winner larger() const
    {
        return round.contest()->first.workload.batch > round.contest()->second.workload.batch ? Winner::First
                                                                                              : Winner::Second;
    }
    [[nodiscard]] double ratio() const
    {
        const double first = round.contest()->first.workload.batch;
        const double second = round.contest()->second.workload.batch;
        return std::max(first, second) / std::min(first, second);
    }

    EngineClient client;
    LearnState state;
    RunPlan plan{client, state};
    PredictRound round{state, plan};
    QSignalSpy scored{&round, &PredictRound::scored};
};

} // namespace

/// A prediction is scored against what both sides measured after the commit, and by nothing else.
class TestPredictRound final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void commit_runsBothSidesAndScores();
    void commit_scoresAWrongGuessToo();
    void commit_takesNoFigureFromBefore();
    void commit_waitsForTheEngine();
    void commit_waitsForAnOlderRun();
    void commit_addsNoStepInLearn();
    void cancel_scoresNothingAndAsksAgain();
    void failure_scoresNothingAndSaysWhy();
    void death_scoresNothingAndSaysWhy();
    void anotherRun_takesItsPlaceAndScoresNothing();
    void another_asksAnotherContest();
    void devices_thatChangeKeepTheContestThatStillRuns();
    void lesson_openedWhileMeasuringEndsIt();
    void lesson_openedAfterwardsAsksAnew();
};

void TestPredictRound::commit_runsBothSidesAndScores()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = bench.larger(), .factor = bench.ratio()});
    QCOMPARE(bench.round.stage(), Stage::Measuring);
    QCOMPARE(bench.state.run().pointCount, 2);
    QTRY_COMPARE(bench.round.stage(), Stage::Measured);
    QCOMPARE(bench.scored.count(), 1);
    QCOMPARE(bench.round.outcome()->winner, bench.larger());
    QCOMPARE(bench.round.outcome()->ratio, bench.ratio());
    QVERIFY(bench.round.grade()->winnerRight);
    QCOMPARE(bench.round.grade()->points, 1.0);
    QCOMPARE(bench.round.notice(), QString());
}

void TestPredictRound::commit_scoresAWrongGuessToo()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = bench.larger() == Winner::First ? Winner::Second : Winner::First, .factor = 100});
    QTRY_COMPARE(bench.round.stage(), Stage::Measured);
    QVERIFY(!bench.round.grade()->winnerRight);
    QCOMPARE(bench.round.grade()->points, 0.0);
    QCOMPARE(bench.scored.count(), 1);
}

void TestPredictRound::commit_takesNoFigureFromBefore()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.askBatches());
    for (const lessons::Contestant &side : {bench.round.contest()->first, bench.round.contest()->second})
        bench.state.addMeasurement(measurementOf(side.workload, Hardware::Cpu, 10));
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.round.cancel();
    QVERIFY(!bench.round.outcome());
    QVERIFY(!bench.round.grade());
}

void TestPredictRound::commit_waitsForTheEngine()
{
    LearnState state;
    state.setLesson(lessons::fiveStepLesson());
    EngineClient client(QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)});
    RunPlan plan(client, state);
    PredictRound round(state, plan);
    tradeoff::Device cpu;
    cpu.id = "cpu";
    state.setDevices({cpu});
    round.begin(7);
    QVERIFY(round.contest());
    QVERIFY(!round.canCommit());
    round.commit({.winner = Winner::First, .factor = 2});
    QCOMPARE(round.stage(), Stage::Guessing);
    client.start();
    QTRY_VERIFY(round.canCommit());
}

void TestPredictRound::commit_waitsForAnOlderRun()
{
    Bench bench({QStringLiteral("run=20")});
    QVERIFY(bench.askBatches());
    bench.plan.measure(workloadOf(2'000, 8));
    QVERIFY(bench.round.waitsForAnotherRun());
    QVERIFY(!bench.round.canCommit());
    bench.round.commit({.winner = bench.larger(), .factor = 2});
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QTRY_VERIFY(bench.round.canCommit());
    QVERIFY(!bench.round.waitsForAnotherRun());
    QVERIFY2(!bench.state.trace().step(2)->measured.empty(), "the older run went to its end");
}

void TestPredictRound::commit_addsNoStepInLearn()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = bench.larger(), .factor = 2});
    QTRY_COMPARE(bench.round.stage(), Stage::Measured);
    QCOMPARE(bench.state.trace().steps().size(), std::size_t(5));
}

void TestPredictRound::cancel_scoresNothingAndAsksAgain()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.askBatches());
    const lessons::Contest asked = *bench.round.contest();
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.round.cancel();
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QCOMPARE(bench.round.notice(), QStringLiteral("Cancelled. Nothing was scored."));
    QCOMPARE(bench.round.contest()->first.workload, asked.first.workload);
    QVERIFY(!bench.plan.running());
    QCOMPARE(bench.scored.count(), 0);
    QTRY_VERIFY(bench.round.canCommit());
}

void TestPredictRound::failure_scoresNothingAndSaysWhy()
{
    Bench bench({QStringLiteral("run:refuse=2")});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = Winner::First, .factor = 2});
    QTRY_COMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY2(bench.round.notice().contains(QStringLiteral("As the script says.")), qPrintable(bench.round.notice()));
    QVERIFY(bench.round.notice().endsWith(QStringLiteral("Nothing was scored.")));
    QCOMPARE(bench.scored.count(), 0);
}

void TestPredictRound::death_scoresNothingAndSaysWhy()
{
    Bench bench({QStringLiteral("run:crash")});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = Winner::First, .factor = 2});
    QTRY_COMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY(bench.round.notice().endsWith(QStringLiteral("Nothing was scored.")));
    QCOMPARE(bench.scored.count(), 0);
    QTRY_VERIFY(bench.round.canCommit());
}

void TestPredictRound::anotherRun_takesItsPlaceAndScoresNothing()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.plan.measure(workloadOf(2'000, 8));
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY(bench.round.notice().contains(QStringLiteral("stopped")));
    QVERIFY2(bench.plan.running(), "the learner's newer wish goes on");
    QCOMPARE(bench.scored.count(), 0);
}

void TestPredictRound::another_asksAnotherContest()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    QSignalSpy asked(&bench.round, &PredictRound::contestChanged);
    const lessons::Contest before = *bench.round.contest();
    bench.round.another();
    QCOMPARE(asked.count(), 1);
    const lessons::Contest &now = *bench.round.contest();
    QVERIFY(now.first.workload != before.first.workload || now.second.workload != before.second.workload);
    for (int i = 0; i < 30; ++i) { // beyond the end of what was drawn
        bench.round.another();
        QVERIFY(bench.round.contest());
    }
}

void TestPredictRound::devices_thatChangeKeepTheContestThatStillRuns()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    QSignalSpy asked(&bench.round, &PredictRound::contestChanged);
    const lessons::Contest before = *bench.round.contest();
    bench.state.setDevices(bench.state.devices());
    QCOMPARE(asked.count(), 0);
    QCOMPARE(bench.round.contest()->first.workload, before.first.workload);
    bench.state.setDevices({});
    QVERIFY(!bench.round.contest());
    QVERIFY(!bench.round.canCommit());
}

void TestPredictRound::lesson_openedWhileMeasuringEndsIt()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.askBatches());
    QSignalSpy asked(&bench.round, &PredictRound::contestChanged);
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.state.setLesson(lessons::fiveStepLesson());
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(bench.round.notice(), QStringLiteral("Another lesson was opened. Nothing was scored."));
    QVERIFY(!bench.round.prediction());
    QVERIFY(!bench.plan.running());
    QCOMPARE(bench.scored.count(), 0);
    QTRY_VERIFY(bench.round.canCommit());
}

void TestPredictRound::lesson_openedAfterwardsAsksAnew()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    bench.round.commit({.winner = Winner::First, .factor = 2});
    QTRY_COMPARE(bench.round.stage(), Stage::Measured);
    bench.state.setLesson(lessons::fiveStepLesson());
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY(!bench.round.outcome());
    QCOMPARE(bench.round.notice(), QString());
}

QTEST_GUILESS_MAIN(TestPredictRound)
#include "tst_predict_round.moc"
