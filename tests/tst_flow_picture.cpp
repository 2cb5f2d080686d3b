// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/flow_pictures.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::support;
using namespace breakeven::ui;
using lessons::NodeRole;
using tradeoff::Hardware;
using tradeoff::Stage;

namespace {

const EdgePicture &edge(const FlowPicture &picture, NodeRole from, NodeRole to)
{
    const auto found = std::ranges::find_if(picture.edges,
                                            [&](const EdgePicture &one) { return one.from == from && one.to == to; });
    return *found;
}

} // namespace

class TestFlowPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_takesTheLessonsBranches_data();
    void picture_takesTheLessonsBranches();
    void picture_knowsNothingAtTheStart();
    void picture_revealsStageByStage_data();
    void picture_revealsStageByStage();
    void picture_carriesTheToken_data();
    void picture_carriesTheToken();
    void picture_followsARuleWithOr();
    void picture_showsAStepOfTheLearnersOwn();
    void picture_previewsTheSliders();
    void picture_hidesTheBranchWhileGuessing_data();
    void picture_hidesTheBranchWhileGuessing();
    void picture_tellsWhatTheMeasurementsSay_data();
    void picture_tellsWhatTheMeasurementsSay();
    void picture_showsThatBothWereRun();
    void picture_goesWithoutStages();
};

void TestFlowPicture::picture_takesTheLessonsBranches_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("truth");
    QTest::addColumn<bool>("gpu");
    QTest::newRow("1") << 1 << QStringLiteral("0.5 > 1 and 8 > 16") << QStringLiteral("false and false") << false;
    QTest::newRow("2") << 2 << QStringLiteral("2 > 1 and 8 > 16") << QStringLiteral("true and false") << false;
    QTest::newRow("3") << 3 << QStringLiteral("2 > 1 and 32 > 16") << QStringLiteral("true and true") << true;
    QTest::newRow("4") << 4 << QStringLiteral("0.8 > 1 and 32 > 16") << QStringLiteral("false and true") << false;
    QTest::newRow("5") << 5 << QStringLiteral("3 > 1 and 64 > 16") << QStringLiteral("true and true") << true;
}

void TestFlowPicture::picture_takesTheLessonsBranches()
{
    QFETCH(int, step);
    QFETCH(QString, condition);
    QFETCH(QString, truth);
    QFETCH(bool, gpu);
    const tradeoff::Trace trace = lessons::traceOf(lessons::fiveStepLesson());
    const NodeRole taken = gpu ? NodeRole::Gpu : NodeRole::Cpu;
    const NodeRole other = gpu ? NodeRole::Cpu : NodeRole::Gpu;
    for (const Stage stage : {Stage::Choose, Stage::Dispatch, Stage::Run, Stage::End}) {
        const FlowPicture picture = at(trace, step, stage);
        QCOMPARE(picture.decision.condition, condition);
        QCOMPARE(picture.decision.truth(), truth);
        QVERIFY(picture.node(taken)->chosen);
        QVERIFY(!picture.node(other)->chosen);
        QVERIFY(picture.node(other)->standing == Standing::NotTaken);
        QVERIFY(!edge(picture, NodeRole::Choose, taken).dashed());
        QVERIFY(!edge(picture, taken, NodeRole::Run).dashed());
        QVERIFY(edge(picture, NodeRole::Choose, other).dashed());
        QVERIFY(edge(picture, other, NodeRole::Run).dashed());
        QCOMPARE(edge(picture, NodeRole::Choose, taken).hardware, gpu ? Hardware::Gpu : Hardware::Cpu);
        QCOMPARE(edge(picture, NodeRole::Choose, NodeRole::Gpu).label, QStringLiteral("true"));
        QCOMPARE(edge(picture, NodeRole::Choose, NodeRole::Cpu).label, QStringLiteral("false"));
    }
}

void TestFlowPicture::picture_knowsNothingAtTheStart()
{
    const tradeoff::Trace trace = lessons::traceOf(lessons::fiveStepLesson());
    const FlowPicture picture = pictureOf(tenNodes(), trace, {});
    QCOMPARE(picture.nodes.size(), std::size_t(10));
    for (const NodePicture &node : picture.nodes)
        QVERIFY(node.standing == Standing::Ahead && !node.chosen);
    for (const EdgePicture &one : picture.edges)
        QVERIFY(one.standing == Standing::Ahead);
    QVERIFY(!picture.token);
    QCOMPARE(picture.decision.condition, QStringLiteral("size > 1 and batch > 16"));
    QVERIFY(picture.decision.truth().isEmpty());
}

void TestFlowPicture::picture_revealsStageByStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("decided");
    const QString rule = QStringLiteral("size > 1 and batch > 16");
    const QString numbers = QStringLiteral("2 > 1 and 32 > 16");
    for (const Stage stage : tradeoff::allStages) {
        QTest::newRow(std::string(tradeoff::name(stage)).c_str())
            << static_cast<int>(stage) << (stage == Stage::Start ? rule : numbers) << (stage >= Stage::Choose);
    }
}

void TestFlowPicture::picture_revealsStageByStage()
{
    QFETCH(int, stage);
    QFETCH(QString, condition);
    QFETCH(bool, decided);
    const Stage now = static_cast<Stage>(stage);
    const FlowPicture picture = at(lessons::traceOf(lessons::fiveStepLesson()), 3, now);
    QCOMPARE(picture.decision.condition, condition);
    QCOMPARE(picture.decision.evaluated, decided);
    for (const NodePicture &node : picture.nodes) {
        const Stage its = lessons::stageOf(node.role);
        if (decided && node.role == NodeRole::Cpu)
            QVERIFY(node.standing == Standing::NotTaken);
        else
            QVERIFY(node.standing == (its < now ? Standing::Done : its == now ? Standing::Current : Standing::Ahead));
    }
}

void TestFlowPicture::picture_carriesTheToken_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // -1: it rests in the node
    const auto row = [](Stage stage, NodeRole from, std::optional<NodeRole> to) {
        QTest::newRow(std::string(tradeoff::name(stage)).c_str())
            << static_cast<int>(stage) << static_cast<int>(from) << (to ? static_cast<int>(*to) : -1);
    };
    row(Stage::Start, NodeRole::Start, NodeRole::Check);
    row(Stage::Check, NodeRole::Check, NodeRole::Choose);
    row(Stage::Choose, NodeRole::Choose, NodeRole::Gpu);
    row(Stage::Dispatch, NodeRole::Gpu, NodeRole::Run);
    row(Stage::Run, NodeRole::Run, NodeRole::Measure);
    row(Stage::Measure, NodeRole::Measure, NodeRole::Compare);
    row(Stage::Compare, NodeRole::Compare, NodeRole::Select);
    row(Stage::Select, NodeRole::Select, NodeRole::End);
    row(Stage::End, NodeRole::End, std::nullopt);
}

void TestFlowPicture::picture_carriesTheToken()
{
    QFETCH(int, stage);
    QFETCH(int, from);
    QFETCH(int, to);
    const FlowPicture picture = at(lessons::traceOf(lessons::fiveStepLesson()), 3, static_cast<Stage>(stage));
    QVERIFY(picture.token);
    QCOMPARE(picture.token->batch, 32);
    QCOMPARE(static_cast<int>(picture.token->from), from);
    QCOMPARE(picture.token->to ? static_cast<int>(*picture.token->to) : -1, to);
    QCOMPARE(picture.token->hardware.has_value(), static_cast<Stage>(stage) >= Stage::Choose);
}

void TestFlowPicture::picture_followsARuleWithOr()
{
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    const tradeoff::DecisionRule rule{.junction = tradeoff::Junction::Or};
    const tradeoff::Trace trace(rule, lesson.flow.stages(), lessons::inputsOf(lesson));
    const FlowPicture second = at(trace, 2, Stage::Choose); // 2 GB, batch 8: one half is enough
    QCOMPARE(second.decision.condition, QStringLiteral("2 > 1 or 8 > 16"));
    QCOMPARE(second.decision.truth(), QStringLiteral("true or false"));
    QVERIFY(second.node(NodeRole::Gpu)->chosen);
    QVERIFY(at(trace, 1, Stage::Choose).node(NodeRole::Cpu)->chosen);
}

void TestFlowPicture::picture_showsAStepOfTheLearnersOwn()
{
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    std::vector<tradeoff::StepInput> inputs = lessons::inputsOf(lesson);
    inputs.push_back({.workload = lessons::workloadOf(1'000, 17), .lesson = {}, .measured = {}});
    const tradeoff::Trace trace(lesson.rule, lesson.flow.stages(), inputs);
    const FlowPicture picture = at(trace, 6, Stage::Choose);
    QCOMPARE(picture.decision.condition, QStringLiteral("1 > 1 and 17 > 16"));
    QCOMPARE(picture.decision.truth(), QStringLiteral("false and true"));
    QVERIFY(picture.node(NodeRole::Cpu)->chosen);
    QCOMPARE(picture.token->batch, 17);
}

void TestFlowPicture::picture_previewsTheSliders()
{
    const tradeoff::Trace trace = lessons::traceOf(lessons::fiveStepLesson());
    // Step 1 goes to the CPU; the sliders have gone to 4 GB, batch 128. The cursor's own stage does not matter.
    for (const Stage stage : {Stage::Start, Stage::Choose, Stage::End}) {
        const FlowPicture picture = at(trace, 1, stage, {.preview = lessons::workloadOf(4'000, 128)});
        QVERIFY(picture.preview);
        QCOMPARE(picture.decision.condition, QStringLiteral("4 > 1 and 128 > 16"));
        QVERIFY(picture.node(NodeRole::Gpu)->chosen);
        QVERIFY(picture.node(NodeRole::Choose)->standing == Standing::Current);
        QVERIFY(picture.node(NodeRole::Run)->standing == Standing::Ahead);
        QVERIFY(edge(picture, NodeRole::Choose, NodeRole::Cpu).dashed());
        QCOMPARE(picture.token->batch, 128);
        QCOMPARE(picture.token->to, NodeRole::Gpu);
    }
    const FlowPicture fromStart = pictureOf(tenNodes(), trace, {}, {.preview = lessons::workloadOf(500, 2)});
    QVERIFY(fromStart.node(NodeRole::Cpu)->chosen);
    QVERIFY(!at(trace, 1, Stage::Choose).preview);
}

void TestFlowPicture::picture_hidesTheBranchWhileGuessing_data()
{
    QTest::addColumn<int>("stage");
    for (const Stage stage : tradeoff::allStages)
        QTest::newRow(std::string(tradeoff::name(stage)).c_str()) << static_cast<int>(stage);
}

void TestFlowPicture::picture_hidesTheBranchWhileGuessing()
{
    QFETCH(int, stage);
    const Stage now = static_cast<Stage>(stage);
    // Measured on both and overruled: a picture that told any of it would give the answer away.
    const tradeoff::Trace trace = measuredTrace(10, 40);
    const FlowPicture picture = at(trace, 3, now, {.preview = {}, .hidden = true});
    QVERIFY(!picture.decision.evaluated);
    QVERIFY(picture.decision.truth().isEmpty());
    QCOMPARE(picture.decision.hidden, now >= Stage::Choose);
    QVERIFY(!picture.token->hardware);
    QVERIFY(!picture.token->to || !(*picture.token->to == NodeRole::Cpu || *picture.token->to == NodeRole::Gpu));
    const NodePicture cpu = *picture.node(NodeRole::Cpu);
    const NodePicture gpu = *picture.node(NodeRole::Gpu);
    QVERIFY(cpu.standing == gpu.standing);
    for (const NodePicture &node : picture.nodes)
        QVERIFY(!node.chosen && !node.alsoRun && !node.overrules && node.note.isEmpty());
    for (const EdgePicture &one : picture.edges)
        QVERIFY(!one.dashed() && !one.hardware);
    // The sliders give nothing away either.
    const FlowPicture sliders = at(trace, 3, now, {.preview = lessons::workloadOf(4'000, 128), .hidden = true});
    QVERIFY(!sliders.decision.evaluated);
    QVERIFY(!sliders.node(NodeRole::Gpu)->chosen);
}

void TestFlowPicture::picture_tellsWhatTheMeasurementsSay_data()
{
    QTest::addColumn<double>("cpuMs"); // 0: not measured
    QTest::addColumn<double>("gpuMs");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("overrules");
    QTest::newRow("none") << 0.0 << 0.0 << QString() << false;
    QTest::newRow("one") << 10.0 << 0.0 << QString() << false;
    QTest::newRow("agrees") << 40.0 << 10.0 << QStringLiteral("GPU, as the rule says") << false;
    QTest::newRow("overrules") << 10.0 << 40.0 << QStringLiteral("CPU: overrules the rule") << true;
    QTest::newRow("too near") << 10.0 << 10.1 << QStringLiteral("No clear winner") << false;
}

void TestFlowPicture::picture_tellsWhatTheMeasurementsSay()
{
    QFETCH(double, cpuMs);
    QFETCH(double, gpuMs);
    QFETCH(QString, note);
    QFETCH(bool, overrules);
    const auto figure = [](double ms) { return ms > 0 ? std::optional(ms) : std::nullopt; };
    const tradeoff::Trace trace = measuredTrace(figure(cpuMs), figure(gpuMs));
    const NodePicture selected = *at(trace, 3, Stage::Select).node(NodeRole::Select);
    QCOMPARE(selected.note, note);
    QCOMPARE(selected.overrules, overrules);
    // Not before it is selected, and not in another step.
    QVERIFY(at(trace, 3, Stage::Compare).node(NodeRole::Select)->note.isEmpty());
    QVERIFY(at(trace, 2, Stage::Select).node(NodeRole::Select)->note.isEmpty());
}

void TestFlowPicture::picture_showsThatBothWereRun()
{
    const FlowPicture picture = at(measuredTrace(40, 10), 3, Stage::Run);
    QVERIFY(picture.node(NodeRole::Cpu)->alsoRun);
    QVERIFY(!picture.node(NodeRole::Gpu)->alsoRun);
    QCOMPARE(picture.node(NodeRole::Cpu)->note, QStringLiteral("measured as well"));
    QVERIFY(edge(picture, NodeRole::Choose, NodeRole::Cpu).dashed());
    QVERIFY(edge(picture, NodeRole::Choose, NodeRole::Cpu).alsoRun);
    QCOMPARE(edge(picture, NodeRole::Cpu, NodeRole::Run).hardware, Hardware::Cpu);
    QVERIFY(!at(measuredTrace(40, 10), 3, Stage::Dispatch).node(NodeRole::Cpu)->alsoRun);
    QVERIFY(!at(measuredTrace({}, 10), 3, Stage::Run).node(NodeRole::Cpu)->alsoRun);
}

void TestFlowPicture::picture_goesWithoutStages()
{
    lessons::Lesson lesson = lessons::fiveStepLesson();
    std::erase_if(lesson.flow.nodes, [](const lessons::FlowNode &node) {
        return node.role == NodeRole::Check || node.role == NodeRole::Cpu || node.role == NodeRole::Gpu
            || node.role == NodeRole::Select;
    });
    std::vector<tradeoff::StepInput> inputs = lessons::inputsOf(lesson);
    inputs[2].measured = {lessons::measurementOf(inputs[2].workload, Hardware::Cpu, 10),
                          lessons::measurementOf(inputs[2].workload, Hardware::Gpu, 40)};
    const tradeoff::Trace trace(lesson.rule, lesson.flow.stages(), inputs);
    const FlowPicture choosing = pictureOf(lesson.flow, trace, trace.cursorFor(3, Stage::Choose));
    QCOMPARE(choosing.token->to, NodeRole::Run);
    QVERIFY(choosing.decision.evaluated);
    // Without Select, Compare tells.
    const FlowPicture comparing = pictureOf(lesson.flow, trace, trace.cursorFor(3, Stage::Compare));
    QVERIFY(comparing.node(NodeRole::Compare)->overrules);
}

QTEST_GUILESS_MAIN(TestFlowPicture)
#include "tst_flow_picture.moc"
