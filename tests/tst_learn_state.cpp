// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace breakeven;
using lessons::fiveStepLesson;
using lessons::measurementOf;
using lessons::workloadOf;
using tradeoff::Hardware;
using tradeoff::Stage;
using ui::LearnState;

class LearnStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setLesson_beginsAtTheStartWithTheFirstStepsWorkload()
    {
        LearnState state;
        QSignalSpy traceChanged(&state, &LearnState::traceChanged);
        state.setLesson(fiveStepLesson());
        QCOMPARE(traceChanged.count(), 1);
        QCOMPARE(state.trace().stepCount(), 5);
        QCOMPARE(state.trace().stageCount(), 9);
        QCOMPARE(state.cursor(), tradeoff::Cursor{});
        QCOMPARE(state.workload(), workloadOf(500, 8));
        QVERIFY(!state.previewing());
    }

    void busyShares_areInTheCostAndInTheChoice()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.setWorkload(workloadOf(300, 1));
        state.setDollarsPerHour(QStringLiteral("cpu"), 0.36);
        state.setDollarsPerHour(QStringLiteral("cuda:0"), 0.72);
        state.addMeasurement(measurementOf(workloadOf(300, 1), Hardware::Cpu, 50)); // $ 5e-6
        state.addMeasurement(measurementOf(workloadOf(300, 1), Hardware::Gpu, 10)); // $ 2e-6
        const auto shown = [&](std::size_t i) { return state.shownMeasurements().at(i); };
        const tradeoff::Policy cost{tradeoff::Policy::Goal::Cost, 0};
        QCOMPARE(*shown(1).costPerInferenceUsd, 2e-6);
        QCOMPARE(tradeoff::choose(cost, state.shownMeasurements()).best, std::optional<std::size_t>(1));
        QSignalSpy changes(&state, &LearnState::traceChanged);
        state.setBusyShares({.cpu = 1, .gpu = 0.1});
        state.setBusyShares({.cpu = 1, .gpu = 0.1});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(*shown(0).costPerInferenceUsd, 5e-6);
        QCOMPARE(*shown(1).costPerInferenceUsd, 2e-5);
        QCOMPARE(*shown(1).dollarsPerHour, 0.72);
        QCOMPARE(tradeoff::choose(cost, state.shownMeasurements()).best, std::optional<std::size_t>(0));
        for (const double none : {0.0, -1.0, 1.5, std::numeric_limits<double>::quiet_NaN()}) {
            state.setBusyShares({.cpu = none, .gpu = 1});
            QCOMPARE(state.busyShares().gpu, 0.1);
        }
    }

    void cursor_takesTheSlidersToItsStep()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.moveToStep(3, Stage::Choose);
        QCOMPARE(state.workload(), workloadOf(2'000, 32));
        QCOMPARE(state.preview().hardware, Hardware::Gpu);
        state.moveBy(-100);
        QCOMPARE(state.cursor(), tradeoff::Cursor{});
        state.moveBy(1000);
        QCOMPARE(state.cursor(), (tradeoff::Cursor{.step = 5, .stage = 8}));
    }

    void sliders_previewUntilTheCursorMoves()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.moveToStep(1, Stage::Run);
        QSignalSpy workloadChanged(&state, &LearnState::workloadChanged);
        state.setWorkload(workloadOf(2'000, 40));
        QVERIFY(state.previewing());
        QCOMPARE(state.preview().condition, std::string("2 > 1 and 40 > 16"));
        QCOMPARE(workloadChanged.count(), 1);
        state.setWorkload(workloadOf(2'000, 40));
        QCOMPARE(workloadChanged.count(), 1);
        state.moveBy(1);
        QVERIFY(!state.previewing());
        QCOMPARE(state.workload(), workloadOf(500, 8));
    }

    void setWorkload_bringsWhatIsOutOfRangeIntoIt()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        tradeoff::Workload wanted = workloadOf(1, 0);
        state.setWorkload(wanted);
        QCOMPARE(state.workload(), workloadOf(50, 1));
        wanted = workloadOf(3'000, 8);
        wanted.family = tradeoff::Family::Cnn;
        state.setWorkload(wanted);
        QCOMPARE(state.workload().sizeBytes, tradeoff::largestCnn);
    }

    void addMeasurement_landsInEveryStepOfItsWorkload()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.moveToStep(3, Stage::End);
        state.addMeasurement(measurementOf(workloadOf(2'000, 32), Hardware::Cpu, 60));
        QCOMPARE(state.trace().stepCount(), 5);
        QCOMPARE(state.trace().step(3)->measured.size(), 1U);
        QCOMPARE(state.shownMeasurements().size(), 1U);
        QCOMPARE(state.cursor().step, 3);
        state.addMeasurement(measurementOf(workloadOf(2'000, 32), Hardware::Cpu, 50));
        QCOMPARE(state.trace().step(3)->measured.size(), 1U);
        QCOMPARE(state.trace().step(3)->measured.front().latency.medianMs, 50.0);
        state.addMeasurement(measurementOf(workloadOf(2'000, 32), Hardware::Gpu, 5));
        QCOMPARE(state.trace().step(3)->measured.size(), 2U);
    }

    void addMeasurement_ofAnOwnWorkloadAppendsAStepAndGoesThere()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.moveToStep(2, Stage::Run);
        state.setWorkload(workloadOf(1'500, 20));
        state.addMeasurement(measurementOf(workloadOf(1'500, 20), Hardware::Cpu, 30));
        QCOMPARE(state.trace().stepCount(), 6);
        QVERIFY(state.trace().step(6)->isOwn());
        QCOMPARE(state.cursor(), (tradeoff::Cursor{.step = 6, .stage = 8}));
        QVERIFY(!state.previewing());
    }

    void addMeasurement_ofASlidersPositionLeftBehindDoesNotMoveTheCursor()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.moveToStep(2, Stage::Run);
        state.setWorkload(workloadOf(1'600, 20));
        state.addMeasurement(measurementOf(workloadOf(1'500, 20), Hardware::Cpu, 30));
        QCOMPARE(state.trace().stepCount(), 6);
        QCOMPARE(state.cursor().step, 2);
        QVERIFY(state.previewing());
    }

    void price_makesTheCostOfWhatWasMeasured()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.addMeasurement(measurementOf(workloadOf(500, 8), Hardware::Cpu, 10));
        QVERIFY2(!state.trace().step(1)->measured.front().costPerInferenceUsd, "No price is set.");
        state.setDollarsPerHour(QStringLiteral("cpu"), 0.36);
        // 8 samples in 10 ms are 800 a second; 0.36 / 3600 / 800 = 1.25e-7 dollars.
        QCOMPARE(state.trace().step(1)->measured.front().costPerInferenceUsd, 1.25e-7);
        state.setDollarsPerHour(QStringLiteral("cpu"), std::nullopt);
        QVERIFY(!state.trace().step(1)->measured.front().costPerInferenceUsd);
    }

    void price_ofARecordingStays()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        tradeoff::Measurement recorded = measurementOf(workloadOf(500, 8), Hardware::Gpu, 10);
        recorded.provenance = tradeoff::Provenance::Recorded;
        state.addMeasurement(recorded);
        QCOMPARE(state.trace().step(1)->measured.front().costPerInferenceUsd, recorded.costPerInferenceUsd);
    }

    void rule_isFollowedByEveryStepAndReset()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.setRule({.sizeThreshold = tradeoff::gigabyte, .batchThreshold = 16, .junction = tradeoff::Junction::Or});
        QCOMPARE(state.trace().step(2)->decision.hardware, Hardware::Gpu);
        QCOMPARE(state.trace().step(4)->decision.hardware, Hardware::Gpu);
        state.resetRule();
        QCOMPARE(state.trace().step(2)->decision.hardware, Hardware::Cpu);
        QCOMPARE(state.trace().rule(), state.lesson().rule);
    }

    void predict_asksAnewForAnotherWorkload()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.setPredicting(true);
        QCOMPARE(state.predictStage(), LearnState::PredictStage::Guessing);
        state.commitGuess({.faster = Hardware::Gpu, .factor = 5});
        QCOMPARE(state.predictStage(), LearnState::PredictStage::Committed);
        QCOMPARE(state.guess()->factor, 5.0);
        state.setWorkload(workloadOf(4'000, 2));
        QCOMPARE(state.predictStage(), LearnState::PredictStage::Guessing);
        QVERIFY(!state.guess());
        state.setPredicting(false);
        state.commitGuess({});
        QCOMPARE(state.predictStage(), LearnState::PredictStage::Off);
    }

    void setLesson_dropsTheLearnersOwnSteps()
    {
        LearnState state;
        state.setLesson(fiveStepLesson());
        state.addMeasurement(measurementOf(workloadOf(1'500, 20), Hardware::Cpu, 30));
        QCOMPARE(state.allMeasurements().size(), 1U);
        state.setLesson(fiveStepLesson());
        QCOMPARE(state.trace().stepCount(), 5);
        QVERIFY(state.allMeasurements().empty());
    }
};

QTEST_APPLESS_MAIN(LearnStateTest)

#include "tst_learn_state.moc"
