// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "lessons/questions/seeded_random.h"
#include "tests/support/generated_questions.h"
#include "tests/support/lesson_values.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakeven;
using lessons::Generator;
using lessons::GeneratorInput;
using lessons::Question;
using support::fiveStepInput;
using support::generator;
using support::inputWith;

/// What the generators ask of the lesson and of the learner's figures, and what they make of it.
class GeneratorInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void condition_asksForTheThresholdItself();
    void threshold_needsAStepThatCanChangeAlone();
    void smallestBatch_needsASizeThatLeavesItToTheBatch();
    void bracket_needsClearWinnersOnBothSides();
    void bracket_takesMeasuredFiguresOnly();
    void bracket_findsTheCrossingOfAnyFigures();
    void bracket_carriesItsFigures();
};

void GeneratorInputTest::condition_asksForTheThresholdItself()
{
    int exactSizes = 0;
    int exactBatches = 0;
    for (std::uint32_t seed = 1; seed <= 1'000; ++seed) {
        const QString text = generator(QStringLiteral("condition")).make(fiveStepInput(), seed)->text;
        exactSizes += text.contains(QStringLiteral("a model of 1 GB and")) ? 1 : 0;
        exactBatches += text.contains(QStringLiteral("a batch of 16.")) ? 1 : 0;
    }
    QVERIFY2(exactSizes > 120 && exactSizes < 280, qPrintable(QString::number(exactSizes)));
    QVERIFY2(exactBatches > 120 && exactBatches < 280, qPrintable(QString::number(exactBatches)));
}

void GeneratorInputTest::threshold_needsAStepThatCanChangeAlone()
{
    const Generator &maker = generator(QStringLiteral("threshold"));
    GeneratorInput input = fiveStepInput();
    input.steps.clear();
    QVERIFY(!maker.make(input, 1));
    input.steps.push_back({.workload = lessons::workloadOf(2'000, 8), .figures = {}});
    QVERIFY2(!maker.make(input, 1), "of one step there is nothing to choose");
    input.steps.push_back(input.steps.front());
    QVERIFY2(!maker.make(input, 1), "equal steps change together");
    input.steps.push_back({.workload = lessons::workloadOf(2'000, 64), .figures = {}});
    const auto question = maker.make(input, 1);
    QVERIFY(question);
    QCOMPARE(question->options.back().id, QStringLiteral("none"));
    QVERIFY(question->steps == std::vector<int>{3});
}

void GeneratorInputTest::smallestBatch_needsASizeThatLeavesItToTheBatch()
{
    const Generator &maker = generator(QStringLiteral("smallest-batch"));
    QVERIFY2(!maker.make(inputWith(1'000 * tradeoff::gigabyte, 16, tradeoff::Junction::And), 1),
             "no model is larger, so none goes to the GPU");
    QVERIFY2(!maker.make(inputWith(0, 16, tradeoff::Junction::Or), 1),
             "every model goes to the GPU whatever its batch");
    QVERIFY2(!maker.make(inputWith(tradeoff::gigabyte, 65'536, tradeoff::Junction::And), 1), "no batch is larger");
}

void GeneratorInputTest::bracket_needsClearWinnersOnBothSides()
{
    const Generator &maker = generator(QStringLiteral("bracket"));
    const auto made = [&](std::vector<tradeoff::Measurement> figures) {
        GeneratorInput input = fiveStepInput();
        input.measured = std::move(figures);
        return maker.make(input, 1).has_value();
    };
    using lessons::measurementOf;
    using lessons::workloadOf;
    using tradeoff::Hardware;
    const auto pair = [](std::vector<tradeoff::Measurement> &figures, int batch, double cpuMs, double gpuMs) {
        figures.push_back(measurementOf(workloadOf(2'000, batch), Hardware::Cpu, cpuMs));
        figures.push_back(measurementOf(workloadOf(2'000, batch), Hardware::Gpu, gpuMs));
    };
    QVERIFY(!made({}));
    std::vector<tradeoff::Measurement> figures;
    pair(figures, 1, 10, 40);
    pair(figures, 16, 160, 40);
    QVERIFY2(!made(figures), "two batches are no row to read from");
    pair(figures, 64, 640, 640);
    QVERIFY2(!made(figures), "the third has no clear winner");
    pair(figures, 256, 2'560, 100);
    QVERIFY(made(figures));
    pair(figures, 512, 100, 200);
    QVERIFY2(!made(figures), "the CPU is ahead again, so there is no one bracket");
    pair(figures, 512, 5'120, 200);
    QVERIFY2(made(figures), "the newest figure counts");

    std::vector<tradeoff::Measurement> gpuAlways;
    std::vector<tradeoff::Measurement> otherSizes;
    for (const int batch : {1, 4, 16, 64}) {
        pair(gpuAlways, batch, 10.0 * batch, 1);
        otherSizes.push_back(measurementOf(workloadOf(2'000, batch), Hardware::Cpu, 10.0 * batch));
        otherSizes.push_back(measurementOf(workloadOf(1'000, batch), Hardware::Gpu, 40));
    }
    QVERIFY(!made(gpuAlways));
    QVERIFY(!made(otherSizes));
}

void GeneratorInputTest::bracket_takesMeasuredFiguresOnly()
{
    using tradeoff::Provenance;
    const Generator &maker = generator(QStringLiteral("bracket"));
    GeneratorInput input = fiveStepInput();
    QVERIFY(maker.make(input, 1));
    for (const Provenance other : {Provenance::Estimated, Provenance::Recorded, Provenance::Lesson}) {
        for (auto &figure : input.measured)
            figure.provenance = other;
        QVERIFY2(!maker.make(input, 1), std::string(name(other)).c_str());
    }
}

/// The winners of drawn figures as a word, "CCGG": a crossing is what the pattern says it is.
void GeneratorInputTest::bracket_findsTheCrossingOfAnyFigures()
{
    static const QRegularExpression crossing(QStringLiteral("^(?=...)(C+)G+$"));
    int asked = 0;
    for (std::uint32_t seed = 1; seed <= 2'000; ++seed) {
        lessons::SeededRandom random(seed);
        GeneratorInput input = fiveStepInput();
        input.measured.clear();
        QString winners;
        std::vector<int> batches;
        const int overtakes = random.between(0, 10);
        for (int power = 0; power < 10; ++power) {
            const std::uint32_t luck = random.below(20);
            if (luck < 4)
                continue; // not measured
            const tradeoff::Workload workload = lessons::workloadOf(2'000, 1 << power);
            const bool unclear = luck < 7;
            const bool gpuWins = (power >= overtakes) != (luck == 19);
            const double gpuMs = unclear ? 101 : gpuWins ? random.between(20, 90) : random.between(110, 400);
            input.measured.push_back(support::measurementOf(workload, tradeoff::Hardware::Cpu, 100));
            input.measured.push_back(support::measurementOf(workload, tradeoff::Hardware::Gpu, gpuMs));
            if (!unclear) {
                winners += gpuWins ? QLatin1Char('G') : QLatin1Char('C');
                batches.push_back(1 << power);
            }
        }
        random.shuffle(input.measured);
        const auto question = generator(QStringLiteral("bracket")).make(input, seed);
        const QRegularExpressionMatch match = crossing.match(winners);
        QVERIFY2(question.has_value() == match.hasMatch(), qPrintable(winners));
        if (!question)
            continue;
        ++asked;
        const auto lastOfCpu = static_cast<std::size_t>(match.capturedLength(1)) - 1;
        const QString wanted = QStringLiteral("from-%1").arg(batches[lastOfCpu]);
        QVERIFY2(solutionOf(*question).options == QStringList{wanted}, qPrintable(winners));
        QCOMPARE(question->figures.size(), 2 * batches.size());
    }
    QVERIFY2(asked > 500 && asked < 1'800, qPrintable(QString::number(asked)));
}

void GeneratorInputTest::bracket_carriesItsFigures()
{
    const Question question = *generator(QStringLiteral("bracket")).make(fiveStepInput(), 1);
    QStringList figures;
    for (const auto &figure : question.figures)
        figures.append(QStringLiteral("%1:%2").arg(QString::fromStdString(figure.deviceId)).arg(figure.workload.batch));
    QCOMPARE(figures.join(QLatin1Char(' ')),
             QStringLiteral("cpu:1 cuda:0:1 cpu:16 cuda:0:16 cpu:64 cuda:0:64 cpu:256 cuda:0:256"));
    // 1000 x 16 / 160 and 1000 x 16 / 45.
    const QString &right = question.options.front().explanation;
    QVERIFY2(right.contains(QStringLiteral("at a batch of 16: CPU 100 samples/s, GPU 356 samples/s.")),
             qPrintable(right));
}

QTEST_APPLESS_MAIN(GeneratorInputTest)
#include "tst_generator_input.moc"
