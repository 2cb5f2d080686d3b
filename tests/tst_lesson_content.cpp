// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shipped_lessons.h"

#include <QTest>

#include <array>

using namespace breakeven;
using lessons::Lesson;
using support::batchingLesson;
using support::mainLesson;

/// The lessons that are shipped, against what they are meant to say. Every expectation is typed from the lesson's plan
/// or worked out by hand.

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class LessonContentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head_isTheLessons();
    void flow_hasAllTenNodes_data();
    void flow_hasAllTenNodes();
    void step_agreesWithTheTable_data();
    void step_agreesWithTheTable();
    void trace_followsTheVariables();
    void insights_pointToTheirSteps_data();
    void insights_pointToTheirSteps();
    void glossary_explainsTheTerms_data();
    void glossary_explainsTheTerms();
    void prose_namesEveryFigure_data();
    void prose_namesEveryFigure();
    void batching_followsFromItsArithmetic_data();
    void batching_followsFromItsArithmetic();
    void batching_decidesByItsOwnRule();
    void resources_holdTheSameLessons_data();
    void resources_holdTheSameLessons();
};

void LessonContentTest::head_isTheLessons()
{
    const Lesson &lesson = mainLesson();
    QCOMPARE(lesson.id, QStringLiteral("gpu-vs-cpu"));
    QCOMPARE(lesson.title, QStringLiteral("GPU or CPU for inference?"));
    QCOMPARE(lesson.subject, QStringLiteral("MLOps"));
    QCOMPARE(lesson.minutes, 10);
    QCOMPARE(lesson.language, QStringLiteral("en"));
    QCOMPARE(lesson.rule.sizeThreshold, tradeoff::Bytes{1'000'000'000});
    QCOMPARE(lesson.rule.batchThreshold, 16);
    QVERIFY(lesson.rule.junction == tradeoff::Junction::And);
    QVERIFY(!lesson.flow.summary.isEmpty());
    QVERIFY2(lesson.caveat.contains(QStringLiteral("illustrative")), "figures that were not measured must say so");
    QCOMPARE(lesson.steps.size(), 5U);
    QCOMPARE(lesson.insights.size(), 3U);
    QCOMPARE(lesson.questions.size(), 16U);
}

void LessonContentTest::flow_hasAllTenNodes_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<lessons::NodeRole>("role");
    QTest::addColumn<QString>("label");
    using lessons::NodeRole;
    int index = 0;
    const auto row = [&](NodeRole role, const char *label) {
        QTest::addRow("%s", label) << index++ << role << QString::fromUtf8(label);
    };
    row(NodeRole::Start, "Start inference request");
    row(NodeRole::Check, "Check model size and complexity");
    row(NodeRole::Choose, "Choose hardware");
    row(NodeRole::Cpu, "CPU");
    row(NodeRole::Gpu, "GPU");
    row(NodeRole::Run, "Run inference");
    row(NodeRole::Measure, "Measure latency, throughput, cost");
    row(NodeRole::Compare, "Compare trade-offs");
    row(NodeRole::Select, "Select best option");
    row(NodeRole::End, "End");
}

void LessonContentTest::flow_hasAllTenNodes()
{
    QFETCH(int, index);
    QFETCH(lessons::NodeRole, role);
    QFETCH(QString, label);
    const auto &nodes = mainLesson().flow.nodes;
    QCOMPARE(nodes.size(), 10U);
    const lessons::FlowNode &node = nodes[static_cast<std::size_t>(index)];
    QVERIFY(node.role == role);
    QCOMPARE(node.label, label);
    QVERIFY(node.sentence.endsWith(QLatin1Char('.')));
    QVERIFY(mainLesson().flow.node(role) == &node);
    QCOMPARE(mainLesson().flow.stages().size(), tradeoff::allStages.size());
}

void LessonContentTest::step_agreesWithTheTable_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("onGpu");
    QTest::addColumn<double>("latencyMs");
    QTest::addColumn<double>("throughputPerS");
    QTest::addColumn<double>("costUsd");
    QTest::newRow("1") << 1 << quint64{500'000'000} << 8 << QStringLiteral("0.5 > 1 and 8 > 16") << false << 50.0
                       << 20.0 << 0.001;
    QTest::newRow("2") << 2 << quint64{2'000'000'000} << 8 << QStringLiteral("2 > 1 and 8 > 16") << false << 60.0
                       << 18.0 << 0.001;
    QTest::newRow("3") << 3 << quint64{2'000'000'000} << 32 << QStringLiteral("2 > 1 and 32 > 16") << true << 20.0
                       << 100.0 << 0.005;
    QTest::newRow("4") << 4 << quint64{800'000'000} << 32 << QStringLiteral("0.8 > 1 and 32 > 16") << false << 55.0
                       << 22.0 << 0.001;
    QTest::newRow("5") << 5 << quint64{3'000'000'000} << 64 << QStringLiteral("3 > 1 and 64 > 16") << true << 18.0
                       << 110.0 << 0.005;
}

void LessonContentTest::step_agreesWithTheTable()
{
    QFETCH(int, step);
    QFETCH(quint64, bytes);
    QFETCH(int, batch);
    QFETCH(QString, condition);
    QFETCH(bool, onGpu);
    QFETCH(double, latencyMs);
    QFETCH(double, throughputPerS);
    QFETCH(double, costUsd);
    const lessons::LessonStep &is = mainLesson().steps.at(static_cast<std::size_t>(step) - 1);
    QCOMPARE(is.workload.sizeBytes, tradeoff::Bytes{bytes});
    QCOMPARE(is.workload.batch, batch);
    QVERIFY(is.workload.family == tradeoff::Family::Mlp && is.workload.precision == tradeoff::Precision::Fp32);
    QVERIFY(is.figures.latencyMs && is.figures.throughputPerS && is.figures.costPerInferenceUsd);
    QCOMPARE(*is.figures.latencyMs, latencyMs);
    QCOMPARE(*is.figures.throughputPerS, throughputPerS);
    QCOMPARE(*is.figures.costPerInferenceUsd, costUsd);
    QVERIFY(is.figures.provenance == tradeoff::Provenance::Lesson);
    const tradeoff::Decision decision = mainLesson().rule.decide(is.workload);
    QCOMPARE(shown(decision.condition), condition);
    QVERIFY(decision.hardware == (onGpu ? tradeoff::Hardware::Gpu : tradeoff::Hardware::Cpu));
}

/// The tracker's columns Start and After step 1.. 5, from the lesson as read.
void LessonContentTest::trace_followsTheVariables()
{
    const Lesson &lesson = mainLesson();
    std::vector<tradeoff::StepInput> inputs;
    for (const lessons::LessonStep &step : lesson.steps)
        inputs.push_back({.workload = step.workload, .lesson = step.figures, .measured = {}});
    const tradeoff::Trace trace(lesson.rule, lesson.flow.stages(), inputs);
    QCOMPARE(trace.stepCount(), 5);
    const std::array<const char *, 5> hardware{"CPU", "CPU", "GPU", "CPU", "GPU"};
    for (std::size_t i = 0; i < hardware.size(); ++i)
        QCOMPARE(shown(tradeoff::name(trace.steps()[i].decision.hardware)), QLatin1String(hardware[i]));
}

void LessonContentTest::insights_pointToTheirSteps_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<int>>("steps");
    QTest::newRow("batch alone") << 0 << QStringLiteral("large-batch-alone") << QList<int>{4};
    QTest::newRow("latency and price") << 1 << QStringLiteral("faster-but-dearer") << QList<int>{3, 5, 1, 2, 4};
    QTest::newRow("model alone") << 2 << QStringLiteral("large-model-alone") << QList<int>{2};
}

void LessonContentTest::insights_pointToTheirSteps()
{
    QFETCH(int, index);
    QFETCH(QString, id);
    QFETCH(QList<int>, steps);
    const lessons::Insight &insight = mainLesson().insights[static_cast<std::size_t>(index)];
    QCOMPARE(insight.id, id);
    QCOMPARE(QList<int>(insight.steps.begin(), insight.steps.end()), steps);
    QVERIFY(insight.title.endsWith(QLatin1Char('.')) && !insight.text.isEmpty());
}

void LessonContentTest::glossary_explainsTheTerms_data()
{
    QTest::addColumn<QString>("term");
    for (const char *term :
         {"latency", "throughput", "batch", "inference", "cost per inference", "precision", "FP32", "BF16", "FP16",
          "warm-up", "median", "confidence interval", "memory-bound", "compute-bound", "operational intensity",
          "parameters", "layer", "provenance", "break-even batch"})
        QTest::newRow(term) << QString::fromUtf8(term);
}

void LessonContentTest::glossary_explainsTheTerms()
{
    QFETCH(QString, term);
    const QString meaning = mainLesson().meaningOf(term.toUpper());
    QVERIFY(meaning.endsWith(QLatin1Char('.')));
    QVERIFY2(!meaning.contains(QStringLiteral(". ")), "one sentence");
    QCOMPARE(mainLesson().meaningOf(QStringLiteral("no such term")), QString());
}

void LessonContentTest::prose_namesEveryFigure_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("0.5 GB and the batch 8 samples");
    row("50 ms, 20 samples per second, $0.001 an inference");
    row("grows to 2 GB, the batch stays at 8");
    row("60 ms, 18 samples per second, $0.001");
    row("The same 2 GB, but 32 samples");
    row("20 ms, 100 samples per second, $0.005");
    row("The batch stays at 32, the model shrinks to 0.8 GB");
    row("55 ms, 22 samples per second, $0.001");
    row("A model of 3 GB and a batch of 64");
    row("18 ms, does 110 samples per second and costs $0.005 an inference");
    row("larger than 1 GB *and* the batch is larger than 16");
}

void LessonContentTest::prose_namesEveryFigure()
{
    QFETCH(QString, text);
    QVERIFY(mainLesson().transcript.simplified().contains(text));
    QVERIFY(mainLesson().snapshot.contains(QStringLiteral("more than 1 GB and more than 16 samples")));
}

/// The two devices as the caveat gives them: CPU 4 ms + 4 ms a sample at $0.36 an hour, GPU 10 ms + 0.1 ms a sample
/// at $3.60 an hour.
void LessonContentTest::batching_followsFromItsArithmetic_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("fixedMs");
    QTest::addColumn<double>("eachMs");
    QTest::addColumn<double>("dollarsPerHour");
    QTest::newRow("1") << 1 << 1 << 4.0 << 4.0 << 0.36;
    QTest::newRow("2") << 2 << 25 << 10.0 << 0.1 << 3.6;
    QTest::newRow("3") << 3 << 400 << 10.0 << 0.1 << 3.6;
}

void LessonContentTest::batching_followsFromItsArithmetic()
{
    QFETCH(int, step);
    QFETCH(int, batch);
    QFETCH(double, fixedMs);
    QFETCH(double, eachMs);
    QFETCH(double, dollarsPerHour);
    const lessons::LessonStep &is = batchingLesson().steps.at(static_cast<std::size_t>(step) - 1);
    const double latencyMs = fixedMs + eachMs * batch;
    const double throughput = batch / latencyMs * 1000;
    QCOMPARE(is.workload.batch, batch);
    QCOMPARE(*is.figures.latencyMs, latencyMs);
    QCOMPARE(*is.figures.throughputPerS, throughput);
    QCOMPARE(*is.figures.costPerInferenceUsd * 1e6, dollarsPerHour / 3600 / throughput * 1e6);
}

void LessonContentTest::batching_decidesByItsOwnRule()
{
    const Lesson &lesson = batchingLesson();
    QVERIFY(lesson.rule.junction == tradeoff::Junction::Or);
    QCOMPARE(shown(lesson.rule.decide(lesson.steps[0].workload).condition), QStringLiteral("0.1 > 4 or 1 > 8"));
    QVERIFY(lesson.rule.decide(lesson.steps[0].workload).hardware == tradeoff::Hardware::Cpu);
    QVERIFY(lesson.rule.decide(lesson.steps[1].workload).hardware == tradeoff::Hardware::Gpu);
    QVERIFY(lesson.rule.decide(lesson.steps[2].workload).hardware == tradeoff::Hardware::Gpu);
    QCOMPARE(support::rightOption(*support::question(lesson, QStringLiteral("large-model-one-sample"))),
             QStringLiteral("gpu"));
    QCOMPARE(support::rightOption(*support::question(lesson, QStringLiteral("throughput-of-100"))),
             QStringLiteral("five-thousand"));
    using tradeoff::Stage;
    const std::vector<Stage> stages{Stage::Start, Stage::Choose,  Stage::Dispatch,
                                    Stage::Run,   Stage::Measure, Stage::End};
    QVERIFY(lesson.flow.stages() == stages);
    QVERIFY(!lesson.flow.node(lessons::NodeRole::Compare));
    QVERIFY(lesson.caveat.contains(QStringLiteral("Nothing was measured.")));
}

void LessonContentTest::resources_holdTheSameLessons_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("gpu-vs-cpu") << QStringLiteral("gpu-vs-cpu");
    QTest::newRow("batching") << QStringLiteral("batching");
}

void LessonContentTest::resources_holdTheSameLessons()
{
    QFETCH(QString, name);
    const auto inside = lessons::readLesson(QStringLiteral(":/lessons/") + name);
    QVERIFY2(inside.has_value(), inside ? "" : inside.error().message.c_str());
    const Lesson outside = support::shippedLesson(qPrintable(name));
    QCOMPARE(inside->folder, QStringLiteral(":/lessons/") + name);
    QCOMPARE(inside->title, outside.title);
    QCOMPARE(inside->transcript, outside.transcript);
    QCOMPARE(inside->questions.size(), outside.questions.size());
    QCOMPARE(inside->languages, outside.languages);
}

QTEST_APPLESS_MAIN(LessonContentTest)
#include "tst_lesson_content.moc"
