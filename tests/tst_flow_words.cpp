// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/flow_pictures.h"
#include "ui/learn/flow_words.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;
using tradeoff::Stage;

/// The flow in words, and the room that words need.
class TestFlowWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describeStage_saysItInWords();
    void reserveFor_holdsEveryText();
};

void TestFlowWords::describeStage_saysItInWords()
{
    const tradeoff::Trace trace = lessons::traceOf(lessons::fiveStepLesson());
    const FlowPicture choosing = at(trace, 3, Stage::Choose);
    QCOMPARE(describeStage(choosing, Stage::Choose),
             QStringLiteral("Choose hardware. 2 > 1 and 32 > 16: true and true. Goes to the GPU. Current."));
    QCOMPARE(describeStage(choosing, Stage::Start), QStringLiteral("Start inference request. Done."));
    QCOMPARE(describeStage(choosing, Stage::Dispatch), QStringLiteral("CPU or GPU. The GPU is taken. Still to come."));
    QCOMPARE(describeStage(at(trace, 3, Stage::Start), Stage::Choose),
             QStringLiteral("Choose hardware. size > 1 and batch > 16. Still to come."));
    QCOMPARE(describeStage(at(trace, 3, Stage::Run, {.preview = {}, .hidden = true}), Stage::Choose),
             QStringLiteral("Choose hardware. 2 > 1 and 32 > 16: hidden until you have guessed. Done."));
    QCOMPARE(describeStage(at(trace, 3, Stage::Start, {.preview = lessons::workloadOf(4'000, 8)}), Stage::Choose),
             QStringLiteral("Choose hardware. 4 > 1 and 8 > 16: true and false. Goes to the CPU. Preview of the "
                            "sliders."));
    const FlowPicture selected = at(measuredTrace(10, 40), 3, Stage::Select);
    QCOMPARE(describeStage(selected, Stage::Select),
             QStringLiteral("Select best option. CPU: overrules the rule. Current."));
    QCOMPARE(describeStage(selected, Stage::Dispatch),
             QStringLiteral("CPU or GPU. The CPU was measured as well. The GPU is taken. Done."));
    QVERIFY(describeStage({}, Stage::Choose).isEmpty());
}

void TestFlowWords::reserveFor_holdsEveryText()
{
    const tradeoff::Trace plainTrace = lessons::traceOf(lessons::fiveStepLesson());
    const FlowReserve reserve = reserveFor(plainTrace);
    for (const tradeoff::Step &step : plainTrace.steps())
        QVERIFY(reserve.condition.size() >= static_cast<qsizetype>(step.decision.condition.size()));
    QCOMPARE(reserve.whenTrue, QStringLiteral("true"));
    QVERIFY(reserve.branchNote.isEmpty());
    QVERIFY(reserve.verdict.isEmpty());
    QVERIFY(!reserveFor(measuredTrace(10, 40)).branchNote.isEmpty());
    QVERIFY(!reserveFor(measuredTrace(10, 40)).verdict.isEmpty());
}

QTEST_GUILESS_MAIN(TestFlowWords)
#include "tst_flow_words.moc"
