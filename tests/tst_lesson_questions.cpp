// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "tests/support/shipped_lessons.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using lessons::Lesson;
using lessons::Question;
using support::batchingLesson;
using support::mainLesson;
using support::question;
using support::rightOption;

/// The questions that are shipped: their keys, typed from the lesson's plan, and what each of them explains.
class LessonQuestionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void question_hasItsKey_data();
    void question_hasItsKey();
    void visualQuiz_lightsTheHintsCells();
    void questions_teachWithEveryOption_data();
    void questions_teachWithEveryOption();
    void bank_hasEveryKindAndDifficulty();
    void number_hasItsKeyAndMistakes_data();
    void number_hasItsKeyAndMistakes();
    void order_isTheFlows();
    void step4_goesToTheGpuByThreeChanges();
    void firstHalf_holdsAtThreeSteps();
    void cell_isTheCpuOfStep2();
    void rule_needsBothFaultsMended();
    void printedTime_showsItsCode();
    void cpuOnlyCommand_saysWhyMinusOneIsMissing();
};

void LessonQuestionsTest::question_hasItsKey_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("visual");
    QTest::addColumn<lessons::Difficulty>("difficulty");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rightText");
    using lessons::Difficulty;
    const auto row = [](const char *id, bool visual, Difficulty difficulty, const char *options, const char *right,
                        const char *rightText) {
        QTest::newRow(id) << QString::fromUtf8(id) << visual << difficulty
                          << QString::fromUtf8(options).split(QLatin1Char(' ')) << QString::fromUtf8(right)
                          << QString::fromUtf8(rightText);
    };
    row("hardware-at-step-3", true, Difficulty::Easy, "cpu neither gpu both", "gpu", "GPU");
    row("false-despite-large-batch", true, Difficulty::Medium, "step-4 step-3 step-5 step-1", "step-4", "Step 4");
    row("batch-grows-to-40", true, Difficulty::Medium, "cpu gpu cannot-tell both", "gpu", "GPU");
    row("gpu-advantage", false, Difficulty::Easy, "less-power cheaper single-thread large-batches", "large-batches",
        "Large batches go faster.");
    row("cpu-only-command", false, Difficulty::Easy, "index-0 empty index-0-1 device-order", "empty",
        "`CUDA_VISIBLE_DEVICES='' python inference.py`");
    row("printed-time", false, Difficulty::Medium, "gpu-time fifty half-second five", "half-second", "0.5");
    row("slow-gpu", false, Difficulty::Medium, "raise-batch lower-batch gpu-off one-thread", "raise-batch",
        "Raise the batch size");
    row("tight-budget", false, Difficulty::Hard, "cpu-small gpu-large gpu-small cpu-large", "cpu-small",
        "CPU with small batches");
}

void LessonQuestionsTest::question_hasItsKey()
{
    QFETCH(QString, id);
    QFETCH(bool, visual);
    QFETCH(lessons::Difficulty, difficulty);
    QFETCH(QStringList, options);
    QFETCH(QString, right);
    QFETCH(QString, rightText);
    const Question *const is = question(mainLesson(), id);
    QVERIFY(is);
    QCOMPARE(is->use == Question::Use::VisualQuiz, visual);
    QVERIFY(is->difficulty == difficulty);
    QStringList ids;
    for (const auto &option : is->options) {
        ids.append(option.id);
        if (option.right)
            QCOMPARE(option.text, rightText);
    }
    QCOMPARE(ids, options);
    QCOMPARE(rightOption(*is), right);
}

void LessonQuestionsTest::visualQuiz_lightsTheHintsCells()
{
    const auto cells = [](const char *id) {
        QStringList texts;
        for (const auto &cell : question(mainLesson(), QString::fromUtf8(id))->hintCells)
            texts.append(QStringLiteral("%1:%2").arg(cell.step).arg(cell.column));
        return texts.join(QLatin1Char(' '));
    };
    QCOMPARE(cells("hardware-at-step-3"), QStringLiteral("3:hardware"));
    QCOMPARE(cells("false-despite-large-batch"), QStringLiteral("0:batch 0:condition"));
    QCOMPARE(cells("batch-grows-to-40"), QStringLiteral("2:size 2:batch"));
}

void LessonQuestionsTest::questions_teachWithEveryOption_data()
{
    QTest::addColumn<const Question *>("question");
    for (const Lesson *lesson : {&mainLesson(), &batchingLesson()}) {
        for (const Question &each : lesson->questions)
            QTest::addRow("%s", qPrintable(each.id)) << &each;
    }
}

void LessonQuestionsTest::questions_teachWithEveryOption()
{
    QFETCH(const Question *, question);
    QSet<QString> texts;
    QSet<QString> explanations;
    for (const auto &option : question->options) {
        texts.insert(option.text);
        explanations.insert(option.explanation);
        QCOMPARE(option.right, option.explanation.startsWith(QStringLiteral("Right.")));
    }
    QCOMPARE(static_cast<std::size_t>(texts.size()), question->options.size());
    QCOMPARE(static_cast<std::size_t>(explanations.size()), question->options.size());
    if (const auto &number = question->numeric) {
        QVERIFY(number->explanation.startsWith(QStringLiteral("Right.")) && !number->unit.isEmpty());
        QVERIFY2(number->mistakes.size() >= 2, "a wrong number is met with its reason");
        QSet<QString> reasons{number->explanation};
        for (const auto &mistake : number->mistakes)
            reasons.insert(mistake.explanation);
        QCOMPARE(static_cast<std::size_t>(reasons.size()), number->mistakes.size() + 1);
    }
    QVERIFY(lessons::grade(*question, lessons::solutionOf(*question)).right);
    QCOMPARE(question->hints.size(), 2);
    QVERIFY(question->hints[0] != question->hints[1]);
    QVERIFY(question->solution.size() >= 2);
    QVERIFY(!question->quickCheck.isEmpty());
    QVERIFY(!question->commonMistakes.isEmpty());
    QVERIFY(!question->topic.isEmpty() && question->topic.front().isUpper());
}

void LessonQuestionsTest::bank_hasEveryKindAndDifficulty()
{
    const auto &bank = mainLesson().questions;
    QCOMPARE(bank.size(), 16U);
    for (const auto difficulty : lessons::allDifficulties)
        QVERIFY(std::ranges::count(bank, difficulty, &Question::difficulty) >= 3);
    for (const auto kind : lessons::allQuestionKinds)
        QVERIFY(std::ranges::count(bank, kind, &Question::kind) >= 1);
    QCOMPARE(std::ranges::count(bank, Question::Use::VisualQuiz, &Question::use), 6);
    for (const Question &each : bank) {
        QVERIFY(each.topicId != each.topic);
        if (each.use == Question::Use::VisualQuiz)
            QVERIFY2(!each.hintCells.empty() && !each.steps.empty(), qPrintable(each.id));
    }
}

void LessonQuestionsTest::number_hasItsKeyAndMistakes_data()
{
    QTest::addColumn<const Question *>("question");
    QTest::addColumn<double>("value");
    QTest::addColumn<QList<double>>("mistakes");
    const auto row = [](const Lesson &lesson, const char *id, double value, const QList<double> &mistakes) {
        QTest::newRow(id) << question(lesson, QString::fromUtf8(id)) << value << mistakes;
    };
    // 20 batches of 50 ms fit into a second; wrong: 40 / 50, 1000 / 50, 50 / 40, 40 x 50.
    row(mainLesson(), "throughput-from-latency", 800, {0.8, 20, 1.25, 2000});
    row(mainLesson(), "smallest-batch-for-2-gb", 17, {16, 32});
    // $3.60 / 3600 s = $0.001; wrong: 3.60 / 100, 3.60 / 3600, 0.001 x 100, 0.36 / 3600 / 5.
    row(mainLesson(), "cost-of-a-busy-gpu", 0.00001, {0.036, 0.001, 0.1, 0.00002});
    // 900 in 10 ms + 900 x 0.1 ms = 100 ms; wrong: in 10 ms, in 90 ms, in a millisecond.
    row(batchingLesson(), "throughput-of-900", 9000, {90'000, 10'000, 9});
}

void LessonQuestionsTest::number_hasItsKeyAndMistakes()
{
    QFETCH(const Question *, question);
    QFETCH(double, value);
    QFETCH(QList<double>, mistakes);
    QVERIFY(question && question->numeric);
    QCOMPARE(question->numeric->value, value);
    QCOMPARE(static_cast<qsizetype>(question->numeric->mistakes.size()), mistakes.size());
    for (const auto &mistake : question->numeric->mistakes) {
        QVERIFY(mistakes.contains(mistake.value));
        const auto grade = lessons::grade(*question, {.options = {}, .number = mistake.value, .rule = {}});
        QCOMPARE(grade.remark, mistake.explanation);
    }
}

void LessonQuestionsTest::order_isTheFlows()
{
    const Question *const is = question(mainLesson(), QStringLiteral("path-of-a-request"));
    QStringList texts;
    for (const auto &option : is->options)
        texts.append(option.text);
    const QStringList labels{QStringLiteral("Check model size and complexity"),
                             QStringLiteral("Choose hardware"),
                             QStringLiteral("Run inference"),
                             QStringLiteral("Measure latency, throughput, cost"),
                             QStringLiteral("Compare trade-offs"),
                             QStringLiteral("Select best option")};
    QCOMPARE(texts, labels);
}

/// The key is stated in the file, since it is about changes of the rule; here each change is made.
void LessonQuestionsTest::step4_goesToTheGpuByThreeChanges()
{
    using tradeoff::gigabyte;
    const auto toGpu = [](tradeoff::DecisionRule rule, tradeoff::Bytes size, int batch) {
        return rule.decide(size, batch).hardware == tradeoff::Hardware::Gpu;
    };
    const tradeoff::DecisionRule rule = mainLesson().rule;
    const auto changed = [&](auto &&change) {
        tradeoff::DecisionRule other = rule;
        change(other);
        return toGpu(other, gigabyte * 8 / 10, 32);
    };
    const Question *const is = question(mainLesson(), QStringLiteral("step-4-to-the-gpu"));
    const QHash<QString, bool> wanted{
        {QStringLiteral("batch-64"), toGpu(rule, gigabyte * 8 / 10, 64)},
        {QStringLiteral("size-2-gb"), toGpu(rule, gigabyte * 2, 32)},
        {QStringLiteral("batch-above-8"), changed([](auto &other) { other.batchThreshold = 8; })},
        {QStringLiteral("size-above-half"), changed([](auto &other) { other.sizeThreshold = gigabyte / 2; })},
        {QStringLiteral("junction-or"), changed([](auto &other) { other.junction = tradeoff::Junction::Or; })}};
    QCOMPARE(static_cast<qsizetype>(is->options.size()), wanted.size());
    for (const auto &option : is->options)
        QCOMPARE(option.right, wanted.value(option.id));
    QCOMPARE(rightOption(*is), QStringLiteral("size-2-gb+size-above-half+junction-or"));
}

void LessonQuestionsTest::firstHalf_holdsAtThreeSteps()
{
    QCOMPARE(rightOption(*question(mainLesson(), QStringLiteral("first-half-true"))),
             QStringLiteral("step-2+step-3+step-5"));
}

void LessonQuestionsTest::cell_isTheCpuOfStep2()
{
    const Question *const is = question(mainLesson(), QStringLiteral("hardware-of-step-2"));
    QCOMPARE(rightOption(*is), QStringLiteral("cpu"));
    QVERIFY(is->cell && *is->cell == (lessons::CellReference{.step = 2, .column = QStringLiteral("hardware")}));
}

void LessonQuestionsTest::rule_needsBothFaultsMended()
{
    const Question *const is = question(mainLesson(), QStringLiteral("rule-with-two-faults"));
    const lessons::RuleRepair &repair = *is->repair;
    QVERIFY(repair.solution == mainLesson().rule);
    QCOMPARE(lessons::failedCases(repair, repair.broken), (std::vector<int>{1, 3, 5}));
    for (const auto junction : {tradeoff::Junction::And, tradeoff::Junction::Or}) {
        for (int batch = 0; batch <= 80; ++batch) {
            tradeoff::DecisionRule rule = repair.broken;
            rule.junction = junction;
            rule.batchThreshold = batch;
            const bool wanted = junction == tradeoff::Junction::And && batch >= 16 && batch < 32;
            QCOMPARE(lessons::failedCases(repair, rule).empty(), wanted);
        }
    }
}

void LessonQuestionsTest::printedTime_showsItsCode()
{
    const Question *const is = question(mainLesson(), QStringLiteral("printed-time"));
    QVERIFY(is->text.contains(QStringLiteral("\n```python\n")));
    QVERIFY(is->text.contains(QStringLiteral("\nprint(round(end - start, 2))\n```\n")));
    QVERIFY2(is->options[2].explanation.contains(QStringLiteral("on a GPU this script would lie")),
             "a learner who copies the snippet must know what it does on a GPU");
}

void LessonQuestionsTest::cpuOnlyCommand_saysWhyMinusOneIsMissing()
{
    const Question *const is = question(mainLesson(), QStringLiteral("cpu-only-command"));
    QVERIFY(is->options[1].explanation.contains(QStringLiteral("-1")));
}

QTEST_APPLESS_MAIN(LessonQuestionsTest)
#include "tst_lesson_questions.moc"
