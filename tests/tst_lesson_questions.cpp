// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shipped_lessons.h"

#include <QSet>
#include <QTest>

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
    QVERIFY(!question->hints.isEmpty() && question->hints.size() <= 2);
    QVERIFY(question->solution.size() >= 2);
    QVERIFY(!question->quickCheck.isEmpty());
    QVERIFY(!question->commonMistakes.isEmpty());
    QVERIFY(!question->topic.isEmpty() && question->topic.front().isUpper());
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
