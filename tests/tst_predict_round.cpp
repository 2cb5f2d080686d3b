// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/test/contest_text.h"
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
};

lessons::Contest contestOf(const tradeoff::Workload &first, const tradeoff::Workload &second)
{
    return {.first = {.workload = first, .deviceId = QStringLiteral("cpu")},
            .second = {.workload = second, .deviceId = QStringLiteral("cpu")}};
}

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
    void words_ofTwoPrecisionsSayThatTheModelIsTheSame();
    void words_nameWhatDiffers();
    void words_ofTheOutcome();
    void words_tellWhatDisturbed();
    void words_whyThereIsNoGpu();
};

void TestPredictRound::commit_runsBothSidesAndScores()
{
    Bench bench({});
    QVERIFY(bench.askBatches());
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    bench.round.commit({.winner = bench.larger(), .factor = bench.ratio()});
    QCOMPARE(bench.round.stage(), Stage::Measuring);
    QCOMPARE(bench.state.run().pointCount, 2);
    QTRY_COMPARE(bench.round.stage(), Stage::Measured);
    QCOMPARE(scored.count(), 1);
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
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    bench.round.commit({.winner = bench.larger() == Winner::First ? Winner::Second : Winner::First, .factor = 100});
    QTRY_COMPARE(bench.round.stage(), Stage::Measured);
    QVERIFY(!bench.round.grade()->winnerRight);
    QCOMPARE(bench.round.grade()->points, 0.0);
    QCOMPARE(scored.count(), 1);
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
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    const lessons::Contest asked = *bench.round.contest();
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.round.cancel();
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QCOMPARE(bench.round.notice(), QStringLiteral("Cancelled. Nothing was scored."));
    QCOMPARE(bench.round.contest()->first.workload, asked.first.workload);
    QVERIFY(!bench.plan.running());
    QCOMPARE(scored.count(), 0);
    QTRY_VERIFY(bench.round.canCommit());
}

void TestPredictRound::failure_scoresNothingAndSaysWhy()
{
    Bench bench({QStringLiteral("run:refuse=2")});
    QVERIFY(bench.askBatches());
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    bench.round.commit({.winner = Winner::First, .factor = 2});
    QTRY_COMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY2(bench.round.notice().contains(QStringLiteral("As the script says.")), qPrintable(bench.round.notice()));
    QVERIFY(bench.round.notice().endsWith(QStringLiteral("Nothing was scored.")));
    QCOMPARE(scored.count(), 0);
}

void TestPredictRound::death_scoresNothingAndSaysWhy()
{
    Bench bench({QStringLiteral("run:crash")});
    QVERIFY(bench.askBatches());
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    bench.round.commit({.winner = Winner::First, .factor = 2});
    QTRY_COMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY(bench.round.notice().endsWith(QStringLiteral("Nothing was scored.")));
    QCOMPARE(scored.count(), 0);
    QTRY_VERIFY(bench.round.canCommit());
}

void TestPredictRound::anotherRun_takesItsPlaceAndScoresNothing()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.askBatches());
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.plan.measure(workloadOf(2'000, 8));
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QVERIFY(bench.round.notice().contains(QStringLiteral("stopped")));
    QVERIFY2(bench.plan.running(), "the learner's newer wish goes on");
    QCOMPARE(scored.count(), 0);
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
    QSignalSpy scored(&bench.round, &PredictRound::scored);
    QSignalSpy asked(&bench.round, &PredictRound::contestChanged);
    bench.round.commit({.winner = Winner::First, .factor = 2});
    bench.state.setLesson(lessons::fiveStepLesson());
    QCOMPARE(bench.round.stage(), Stage::Guessing);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(bench.round.notice(), QStringLiteral("Another lesson was opened. Nothing was scored."));
    QVERIFY(!bench.round.prediction());
    QVERIFY(!bench.plan.running());
    QCOMPARE(scored.count(), 0);
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

void TestPredictRound::words_ofTwoPrecisionsSayThatTheModelIsTheSame()
{
    lessons::Contest contest = contestOf(workloadOf(500, 8), workloadOf(250, 8));
    contest.second.workload.precision = tradeoff::Precision::Bf16;
    QCOMPARE(linesOf(contest.first, contest.second)[2].text,
             QStringLiteral("fp32: as many parameters in twice the bytes"));
    QCOMPARE(linesOf(contest.second, contest.first)[2].text,
             QStringLiteral("bf16: as many parameters in half the bytes"));
    contest.second.workload.sizeBytes = contest.first.workload.sizeBytes;
    QCOMPARE(linesOf(contest.second, contest.first)[2].text, QStringLiteral("bf16"));
}

void TestPredictRound::words_nameWhatDiffers()
{
    lessons::Contest contest = contestOf(workloadOf(500, 8), workloadOf(500, 64));
    QCOMPARE(shortName(contest, Winner::First), QStringLiteral("batch of 8"));
    QCOMPARE(shortName(contest, Winner::Second), QStringLiteral("batch of 64"));
    const std::vector<ContestantLine> lines = linesOf(contest.first, contest.second);
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines[0].text, QStringLiteral("CPU"));
    QCOMPARE(lines[1].text, QStringLiteral("Dense network of 0.5 GB"));
    QVERIFY(!lines[0].differs && !lines[1].differs && !lines[2].differs && lines[3].differs);
    contest.second = contest.first;
    contest.second.workload.precision = tradeoff::Precision::Bf16;
    QCOMPARE(shortName(contest, Winner::Second), QStringLiteral("bf16"));
    contest.second.deviceKind = tradeoff::DeviceKind::Cuda;
    QCOMPARE(shortName(contest, Winner::Second), QStringLiteral("GPU"));
    QCOMPARE(guessText(contest, {.winner = Winner::Second, .factor = 4}),
             QStringLiteral("You said: GPU, 4 times as many samples a second."));
    QCOMPARE(guessText(contest, {.winner = Winner::Neither}), QStringLiteral("You said: no clear winner."));
}

void TestPredictRound::words_ofTheOutcome()
{
    const lessons::Contest contest = contestOf(workloadOf(500, 8), workloadOf(500, 64));
    QCOMPARE(outcomeText(contest, {.winner = Winner::Second, .ratio = 3.2, .ratioLow = 3.04, .ratioHigh = 3.36}),
             QStringLiteral("Batch of 64: 3.2 times as many samples a second (3.0 to 3.4)"));
    QCOMPARE(outcomeText(contest, {.winner = Winner::Neither}),
             QStringLiteral("No clear winner: the intervals overlap"));
    QCOMPARE(predictionPointsText(0.75), QStringLiteral("0.75 of 1 point"));
    QCOMPARE(predictionPointsText(1), QStringLiteral("1 of 1 point"));
    QCOMPARE(predictionPointsText(0.0432), QStringLiteral("0.04 of 1 point"));
}

void TestPredictRound::words_tellWhatDisturbed()
{
    lessons::ContestOutcome outcome;
    outcome.first.flags = {"launch_bound"};
    QCOMPARE(disturbanceText(outcome), QString());
    outcome.second.flags = {"drift", "preempted"};
    const QString text = disturbanceText(outcome);
    QVERIFY2(text.startsWith(QStringLiteral("The second run was disturbed: ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("differs from the first by more than 3 %; other programs")));
    QVERIFY(text.endsWith(QStringLiteral("a second.")));
    outcome.first.flags = outcome.second.flags;
    QVERIFY(disturbanceText(outcome).startsWith(QStringLiteral("Both runs were disturbed: ")));
}

void TestPredictRound::words_whyThereIsNoGpu()
{
    tradeoff::Device cpu;
    cpu.id = "cpu";
    tradeoff::Device gpu;
    gpu.id = "cuda:0";
    gpu.kind = tradeoff::DeviceKind::Cuda;
    QCOMPARE(noGpuText(std::vector{cpu, gpu}), QString());
    gpu.unavailable = tradeoff::Unavailable{.reason = "no_driver", .sentence = "No driver is loaded.", .mend = {}};
    QCOMPARE(noGpuText(std::vector{cpu, gpu}), QStringLiteral("No driver is loaded. So both runs are on the CPU."));
    QCOMPARE(noGpuText(std::vector{cpu}), QStringLiteral("No GPU was found here, so both runs are on the CPU."));
}

QTEST_GUILESS_MAIN(TestPredictRound)
#include "tst_predict_round.moc"
