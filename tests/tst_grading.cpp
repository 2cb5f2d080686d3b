// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/gradable_questions.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;
using namespace breakeven::lessons;

class GradingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_hasOneRightPick_data();
    void choice_hasOneRightPick();
    void several_givesPartOfThePoint_data();
    void several_givesPartOfThePoint();
    void number_isRightWithinItsTolerance_data();
    void number_isRightWithinItsTolerance();
    void number_withoutToleranceStandsAlone();
    void number_isNoSmallMistakeByAWideTolerance();
    void order_isAllOrNothing_data();
    void order_isAllOrNothing();
    void rule_isRightIfItDecidesAllCases_data();
    void rule_isRightIfItDecidesAllCases();
    void cell_isPickedOrTyped();
    void answer_isCompleteOnceItCanBeGraded();
    void answer_ofAnotherKindIsWrong();
    void solution_isRightForEveryKind();
    void hints_costAQuarterEach();
};

void GradingTest::choice_hasOneRightPick_data()
{
    QTest::addColumn<QString>("picked");
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << QStringLiteral("b") << true;
    QTest::newRow("wrong") << QStringLiteral("a") << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("the right one and another") << QStringLiteral("b a") << false;
    QTest::newRow("twice") << QStringLiteral("b b") << false;
    QTest::newRow("unknown") << QStringLiteral("z") << false;
    QTest::newRow("right and unknown") << QStringLiteral("b z") << false;
}

void GradingTest::choice_hasOneRightPick()
{
    QFETCH(QString, picked);
    QFETCH(bool, right);
    const Grade grade = lessons::grade(single(), picking(words(qPrintable(picked))));
    QCOMPARE(grade.right, right);
    QCOMPARE(grade.points, right ? 1.0 : 0.0);
    QVERIFY2(grade.remark.isEmpty(), "options explain themselves");
}

void GradingTest::several_givesPartOfThePoint_data()
{
    QTest::addColumn<QString>("picked");
    QTest::addColumn<double>("points");
    const auto row = [](const char *picked, double points) {
        QTest::addRow("<%s>", picked) << QString::fromUtf8(picked) << points;
    };
    row("c a b", 1);
    row("a b", 2.0 / 3);
    row("a", 1.0 / 3);
    row("a b c d", 2.0 / 3);
    row("a b d", 1.0 / 3);
    row("a d", 0);
    row("a d e", 0);
    row("d e", 0);
    row("a b c d e", 1.0 / 3);
    row("", 0);
    row("a a b", 0);
    row("a b c z", 0);
}

void GradingTest::several_givesPartOfThePoint()
{
    QFETCH(QString, picked);
    QFETCH(double, points);
    const Grade grade = lessons::grade(several(), picking(words(qPrintable(picked))));
    QCOMPARE(grade.points, points);
    QCOMPARE(grade.right, points == 1);
}

void GradingTest::number_isRightWithinItsTolerance_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, double number, bool right, const char *remark) {
        QTest::newRow(name) << number << right << QString::fromUtf8(remark);
    };
    row("exact", 1600, true, "");
    row("upper end", 1605, true, "");
    row("lower end", 1595, true, "");
    row("just above", 1605.01, false, "That is too large.");
    row("just below", 1594.99, false, "That is too small.");
    row("a mistake", 50, false, "One sample.");
    row("near a mistake", 642, false, "A product."); // 5 x 640 / 1600
    row("not so near a mistake", 642.01, false, "That is too small.");
    row("in thousands", 1.6, false, "That is 1000 times too little. Mind the unit: the answer is wanted in samples/s.");
    row("for milliseconds", 1'600'000, false,
        "That is 1000 times too much. Mind the unit: the answer is wanted in samples/s.");
    row("the sign", -1600, false, "That is too small.");
    row("not a number", std::numeric_limits<double>::quiet_NaN(), false, "");
    row("infinite", std::numeric_limits<double>::infinity(), false, "");
}

void GradingTest::number_isRightWithinItsTolerance()
{
    QFETCH(double, number);
    QFETCH(bool, right);
    QFETCH(QString, remark);
    QCOMPARE(lessons::grade(numeric(), typing(number)),
             (Grade{.right = right, .points = right ? 1.0 : 0.0, .remark = remark}));
}

/// 22.6 - 22.5 is more than 0.1 in binary, and 0.1 + 0.2 is not 0.3: neither is the learner's fault.
void GradingTest::number_withoutToleranceStandsAlone()
{
    Question question = numeric();
    question.numeric = lessons::NumericKey{.value = 22.5, .tolerance = 0.1};
    QVERIFY(lessons::grade(question, typing(22.6)).right);
    QVERIFY(lessons::grade(question, typing(22.4)).right);
    QVERIFY(!lessons::grade(question, typing(22.61)).right);
    question.numeric = lessons::NumericKey{.value = 0.1 + 0.2, .tolerance = 0};
    QVERIFY(lessons::grade(question, typing(0.3)).right);
    QVERIFY(!lessons::grade(question, typing(0.3001)).right);
    question.numeric = lessons::NumericKey{.value = 0, .tolerance = 0};
    QVERIFY(lessons::grade(question, typing(0)).right);
    QCOMPARE(lessons::grade(question, typing(1e-12)).remark, QStringLiteral("That is too large."));
    question.numeric = lessons::NumericKey{.value = 2, .tolerance = 0};
    QCOMPARE(lessons::grade(question, typing(2000)).remark,
             QStringLiteral("That is 1000 times too much. Look at the decimal point."));
}

void GradingTest::number_isNoSmallMistakeByAWideTolerance()
{
    Question question = numeric();
    question.numeric = lessons::NumericKey{.value = 800,
                                           .tolerance = 1,
                                           .unit = {},
                                           .explanation = {},
                                           .mistakes = {{.value = 0.8, .explanation = QStringLiteral("Seconds.")},
                                                        {.value = 1.25, .explanation = QStringLiteral("Swapped.")},
                                                        {.value = 80'000, .explanation = QStringLiteral("Squared.")}}};
    const auto remark = [&](double number) { return lessons::grade(question, typing(number)).remark; };
    QCOMPARE(remark(0.8), QStringLiteral("Seconds."));
    QCOMPARE(remark(1.25), QStringLiteral("Swapped."));
    QCOMPARE(remark(80'001), QStringLiteral("Squared."));
    QCOMPARE(remark(80'001.1), QStringLiteral("That is too large."));
    for (const double other : {0.0, 1.0, 1.2, 2.0})
        QCOMPARE(remark(other), QStringLiteral("That is too small."));
    question.numeric->value = 0;
    QCOMPARE(remark(1.5), QStringLiteral("Swapped."));
}

void GradingTest::order_isAllOrNothing_data()
{
    QTest::addColumn<QString>("arranged");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *arranged, bool right, const char *remark) {
        QTest::addRow("<%s>", arranged) << QString::fromUtf8(arranged) << right << QString::fromUtf8(remark);
    };
    row("check choose run", true, "");
    row("check run choose", false, "Place 2 is the first that is not right: *CHOOSE* belongs there, not *RUN*.");
    row("run choose check", false, "Place 1 is the first that is not right: *CHECK* belongs there, not *RUN*.");
    row("check choose", false, "");
    row("check choose check", false, "Place 3 is the first that is not right: *RUN* belongs there, not *CHECK*.");
    row("check choose run run", false, "");
    row("check choose stroll", false, "");
    row("", false, "");
}

void GradingTest::order_isAllOrNothing()
{
    QFETCH(QString, arranged);
    QFETCH(bool, right);
    QFETCH(QString, remark);
    QCOMPARE(lessons::grade(order(), picking(words(qPrintable(arranged)))),
             (Grade{.right = right, .points = right ? 1.0 : 0.0, .remark = remark}));
}

void GradingTest::rule_isRightIfItDecidesAllCases_data()
{
    QTest::addColumn<tradeoff::DecisionRule>("rule");
    QTest::addColumn<QList<int>>("failed");
    QTest::addColumn<QString>("remark");
    using tradeoff::gigabyte;
    using tradeoff::Junction;
    QTest::newRow("the lesson's") << tradeoff::DecisionRule{} << QList<int>{} << QString();
    QTest::newRow("another that does") << tradeoff::DecisionRule{.sizeThreshold = 2 * gigabyte, .batchThreshold = 32}
                                       << QList<int>{} << QString();
    QTest::newRow("broken") << tradeoff::DecisionRule{.junction = Junction::Or} << QList<int>{1, 2}
                            << QStringLiteral("`2 > 1 or 8 > 16` is true, so this rule chooses the GPU; the CPU is "
                                              "wanted. It is wrong in 2 of 3 cases.");
    QTest::newRow("exact") << tradeoff::DecisionRule{.sizeThreshold = 3 * gigabyte} << QList<int>{0}
                           << QStringLiteral("`3 > 3 and 64 > 16` is false, so this rule chooses the CPU; the GPU is "
                                             "wanted. It is wrong in 1 of 3 cases.");
}

void GradingTest::rule_isRightIfItDecidesAllCases()
{
    QFETCH(tradeoff::DecisionRule, rule);
    QFETCH(QList<int>, failed);
    QFETCH(QString, remark);
    const Question question = repair();
    QCOMPARE(lessons::failedCases(*question.repair, rule), std::vector<int>(failed.begin(), failed.end()));
    const bool right = failed.isEmpty();
    QCOMPARE(lessons::grade(question, ruling(rule)),
             (Grade{.right = right, .points = right ? 1.0 : 0.0, .remark = remark}));
}

void GradingTest::cell_isPickedOrTyped()
{
    Question picked = single();
    picked.kind = QuestionKind::FillCell;
    picked.cell = lessons::CellReference{.step = 4, .column = QStringLiteral("hardware")};
    QVERIFY(lessons::grade(picked, picking(words("b"))).right);
    QVERIFY(!lessons::grade(picked, picking(words("a"))).right);
    QVERIFY(!lessons::isComplete(picked, typing(1)));
    Question typed = numeric();
    typed.kind = QuestionKind::FillCell;
    typed.cell = lessons::CellReference{.step = 3, .column = QStringLiteral("throughput")};
    QVERIFY(lessons::grade(typed, typing(1600)).right);
    QCOMPARE(lessons::grade(typed, typing(50)).remark, QStringLiteral("One sample."));
    QVERIFY(!lessons::isComplete(typed, picking(words("b"))));
}

void GradingTest::answer_isCompleteOnceItCanBeGraded()
{
    const auto complete = [](const Question &question, const Answer &answer) {
        return lessons::isComplete(question, answer);
    };
    for (const Question &question : {single(), several(), numeric(), order(), repair()})
        QVERIFY(!complete(question, {}));
    QVERIFY(complete(single(), picking(words("a"))));
    QVERIFY(!complete(single(), picking(words("a b"))));
    QVERIFY(complete(several(), picking(words("a"))));
    QVERIFY(complete(several(), picking(words("a b"))));
    QVERIFY(complete(numeric(), typing(0)));
    QVERIFY(!complete(numeric(), typing(std::numeric_limits<double>::quiet_NaN())));
    QVERIFY(!complete(numeric(), typing(std::numeric_limits<double>::infinity())));
    QVERIFY(complete(order(), picking(words("run choose check"))));
    QVERIFY(!complete(order(), picking(words("run choose"))));
    QVERIFY(!complete(order(), picking(words("run choose choose"))));
    QVERIFY2(!complete(repair(), ruling(repair().repair->broken)), "nothing has been changed yet");
    QVERIFY(complete(repair(), ruling({.batchThreshold = 3})));
}

void GradingTest::answer_ofAnotherKindIsWrong()
{
    const Answer all{.options = words("b"), .number = 1600.0, .rule = tradeoff::DecisionRule{}};
    QVERIFY(lessons::grade(single(), all).right && lessons::grade(numeric(), all).right);
    QCOMPARE(lessons::grade(single(), typing(1600)), Grade{});
    QCOMPARE(lessons::grade(numeric(), picking(words("b"))), Grade{});
    QCOMPARE(lessons::grade(order(), ruling({})), Grade{});
    QCOMPARE(lessons::grade(repair(), typing(1600)), Grade{});
    Question hollow; // No import can bring it, but nothing may break on it.
    for (const QuestionKind kind : lessons::allQuestionKinds) {
        hollow.kind = kind;
        QVERIFY(!lessons::grade(hollow, all).right);
        QVERIFY(!lessons::grade(hollow, lessons::solutionOf(hollow)).right);
        static_cast<void>(lessons::isComplete(hollow, all));
    }
}

void GradingTest::solution_isRightForEveryKind()
{
    for (const Question &question : {single(), several(), numeric(), order(), repair()}) {
        const Answer solution = lessons::solutionOf(question);
        QVERIFY(lessons::isComplete(question, solution));
        QCOMPARE(lessons::grade(question, solution), (Grade{.right = true, .points = 1, .remark = {}}));
    }
    QCOMPARE(lessons::solutionOf(several()).options, words("a b c"));
    QCOMPARE(lessons::solutionOf(order()).options, words("check choose run"));
}

void GradingTest::hints_costAQuarterEach()
{
    QCOMPARE(lessons::pointsAfterHints(1, 0), 1.0);
    QCOMPARE(lessons::pointsAfterHints(1, 1), 0.75);
    QCOMPARE(lessons::pointsAfterHints(1, 2), 0.5);
    QCOMPARE(lessons::pointsAfterHints(0.5, 2), 0.25);
    QCOMPARE(lessons::pointsAfterHints(1, 9), 0.0);
    QCOMPARE(lessons::pointsAfterHints(1, -1), 1.0);
    QCOMPARE(lessons::pointsAfterHints(0, 2), 0.0);
}

QTEST_APPLESS_MAIN(GradingTest)
#include "tst_grading.moc"
