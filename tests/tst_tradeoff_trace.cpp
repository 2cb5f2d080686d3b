// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/trace.h"

#include <QTest>

using namespace breakeven::tradeoff;

namespace {

constexpr Bytes halfGigabyte = 500 * megabyte;

Measurement measuredOn(DeviceKind kind, double medianMs, const Workload &workload)
{
    Measurement measurement;
    measurement.workload = workload;
    measurement.deviceKind = kind;
    measurement.deviceId = kind == DeviceKind::Cpu ? "cpu" : "cuda:0";
    measurement.latency = {
        .medianMs = medianMs, .ciLowMs = medianMs * 0.99, .ciHighMs = medianMs * 1.01, .samples = 30};
    measurement.throughputPerS = workload.batch / medianMs * 1000;
    return measurement;
}

Workload workload(Bytes size, int batch)
{
    return {.sizeBytes = size, .batch = batch};
}

/// Two steps of the lesson (0.5 GB x 8, 2 GB x 32) and one of the learner's own (2 GB x 8), measured on the CPU.
Trace threeSteps(std::vector<Stage> stages = {allStages.begin(), allStages.end()})
{
    const Workload own = workload(2 * gigabyte, 8);
    return {DecisionRule{},
            std::move(stages),
            {{.workload = workload(halfGigabyte, 8), .lesson = Figures{50, 20, 0.001}, .measured = {}},
             {.workload = workload(2 * gigabyte, 32), .lesson = Figures{20, 100, 0.005}, .measured = {}},
             {.workload = own, .lesson = {}, .measured = {measuredOn(DeviceKind::Cpu, 40, own)}}}};
}

} // namespace

class TradeoffTraceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positions_countTheStartAndEveryStageOfEveryStep()
    {
        const Trace trace = threeSteps();
        QCOMPARE(trace.positionCount(), 1 + 3 * 9);
        for (int position = 0; position < trace.positionCount(); ++position)
            QCOMPARE(trace.positionOf(trace.cursorAt(position)), position);
        QCOMPARE(trace.cursorAt(-5), Cursor{});
        QCOMPARE(trace.cursorAt(1000), (Cursor{.step = 3, .stage = 8}));
        QCOMPARE(trace.clamped({.step = 7, .stage = 0}), (Cursor{.step = 3, .stage = 8}));
        QCOMPARE(trace.clamped({.step = 2, .stage = 99}), (Cursor{.step = 2, .stage = 8}));
    }

    void empty_hasOnlyTheStart()
    {
        const Trace trace;
        QCOMPARE(trace.positionCount(), 1);
        QCOMPARE(trace.cursorAt(3), Cursor{});
        QVERIFY(!trace.stageAt({}));
        QVERIFY(!trace.value(1, Variable::ModelSize, {.step = 1, .stage = 3}).known());
    }

    void value_isRevealedAtItsStage_data()
    {
        QTest::addColumn<Variable>("variable");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("size") << Variable::ModelSize << Stage::Check;
        QTest::newRow("batch") << Variable::BatchSize << Stage::Check;
        QTest::newRow("hardware") << Variable::Hardware << Stage::Choose;
        QTest::newRow("latency") << Variable::Latency << Stage::Measure;
        QTest::newRow("throughput") << Variable::Throughput << Stage::Measure;
        QTest::newRow("cost") << Variable::Cost << Stage::Measure;
    }

    void value_isRevealedAtItsStage()
    {
        QFETCH(Variable, variable);
        QFETCH(Stage, stage);
        const Trace trace = threeSteps();
        const int revealed = trace.positionOf(trace.cursorFor(2, stage));
        for (int position = 0; position < trace.positionCount(); ++position) {
            const Cursor cursor = trace.cursorAt(position);
            QCOMPARE(trace.value(2, variable, cursor).known(), position >= revealed);
            QVERIFY(!trace.value(0, variable, cursor).known());
        }
    }

    void value_holdsTheLessonsFiguresWithTheirProvenance()
    {
        const Trace trace = threeSteps();
        const Cursor end = trace.cursorAt(trace.positionCount() - 1);
        QCOMPARE(trace.value(1, Variable::ModelSize, end).number, 0.5);
        QCOMPARE(trace.value(1, Variable::BatchSize, end).number, 8.0);
        QCOMPARE(trace.value(1, Variable::Hardware, end).hardware, Hardware::Cpu);
        QCOMPARE(trace.value(2, Variable::Hardware, end).hardware, Hardware::Gpu);
        QCOMPARE(trace.value(2, Variable::Latency, end).number, 20.0);
        QCOMPARE(trace.value(2, Variable::Latency, end).provenance, Provenance::Lesson);
        QCOMPARE(trace.value(2, Variable::Cost, end).number, 0.005);
    }

    void value_ofTheLearnersOwnStepIsMeasured()
    {
        const Trace trace = threeSteps();
        const Cursor end = trace.cursorAt(trace.positionCount() - 1);
        QCOMPARE(trace.value(3, Variable::Latency, end).number, 40.0);
        QCOMPARE(trace.value(3, Variable::Throughput, end).number, 200.0);
        QCOMPARE(trace.value(3, Variable::Latency, end).provenance, Provenance::Measured);
        QVERIFY2(!trace.value(3, Variable::Cost, end).known(), "No price was set, so there is no cost.");
    }

    void changed_marksWhatDiffersFromTheStepBeforeInTheCursorsStepOnly()
    {
        const Trace trace = threeSteps();
        const Cursor endOfSecond = trace.cursorFor(2, Stage::End);
        QVERIFY(trace.changed(2, Variable::ModelSize, endOfSecond));
        QVERIFY(trace.changed(2, Variable::Hardware, endOfSecond));
        QVERIFY(!trace.changed(1, Variable::Hardware, endOfSecond));
        const Cursor endOfThird = trace.cursorFor(3, Stage::End);
        QVERIFY2(!trace.changed(3, Variable::ModelSize, endOfThird), "2 GB as in the step before");
        QVERIFY(trace.changed(3, Variable::BatchSize, endOfThird));
        QVERIFY2(!trace.changed(2, Variable::Latency, trace.cursorFor(2, Stage::Run)), "not known yet");
    }

    void cursorFor_takesTheNextStageWhereTheFlowLacksOne()
    {
        const Trace trace = threeSteps({Stage::Start, Stage::Choose, Stage::Dispatch, Stage::End});
        QCOMPARE(trace.cursorFor(1, Stage::Check), (Cursor{.step = 1, .stage = 1}));
        QCOMPARE(trace.cursorFor(1, Stage::Measure), (Cursor{.step = 1, .stage = 3}));
        QVERIFY(trace.value(1, Variable::Latency, {.step = 1, .stage = 3}).known());
        QVERIFY(!trace.value(1, Variable::Latency, {.step = 1, .stage = 2}).known());
    }

    void shown_prefersTheHardwareTheRuleChose()
    {
        const Workload big = workload(2 * gigabyte, 32);
        const Trace trace(DecisionRule{}, {Stage::Start, Stage::Choose, Stage::End},
                          {{.workload = big,
                            .lesson = {},
                            .measured = {measuredOn(DeviceKind::Cpu, 10, big), measuredOn(DeviceKind::Cuda, 20, big)}},
                           {.workload = big, .lesson = {}, .measured = {measuredOn(DeviceKind::Cpu, 10, big)}},
                           {.workload = big, .lesson = Figures{20, 100, 0.005}, .measured = {}}});
        const Step &both = trace.steps()[0];
        QCOMPARE(both.onChosenHardware()->deviceId, std::string("cuda:0"));
        QCOMPARE(both.shown()->deviceId, std::string("cuda:0"));
        QVERIFY2(both.overrulesRule(), "the CPU was clearly faster than the GPU that the rule chose");
        const Step &alone = trace.steps()[1];
        QVERIFY(!alone.onChosenHardware());
        QCOMPARE(alone.shown()->deviceId, std::string("cpu"));
        QVERIFY2(!alone.overrulesRule(), "a device alone overrules nothing");
        QVERIFY(!trace.steps()[2].shown());
    }
};

QTEST_APPLESS_MAIN(TradeoffTraceTest)

#include "tst_tradeoff_trace.moc"
