// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/figure_table_view.h"
#include "ui/learn/flow_view.h"
#include "ui/learn/rule_model.h"
#include "ui/learn/steps_model.h"
#include "ui/test/quiz_context.h"
#include "ui/test/quiz_context_text.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Question;
using lessons::QuestionKind;

namespace {

/// A question of the visual quiz, its right option "gpu".
Question quizQuestion(const QString &id)
{
    Question question;
    question.id = id;
    question.use = Question::Use::VisualQuiz;
    question.topicId = QStringLiteral("rule");
    question.text = QStringLiteral("Which hardware is chosen?");
    question.options = {{.id = QStringLiteral("cpu"), .text = QStringLiteral("CPU"), .right = false},
                        {.id = QStringLiteral("gpu"), .text = QStringLiteral("GPU"), .right = true}};
    question.hints = {QStringLiteral("Look."), QStringLiteral("Look again.")};
    question.hintCells = {{.step = 3, .column = QStringLiteral("hardware")}};
    question.steps = {4};
    return question;
}

/// A lesson of one question, and the context beside it.
struct Bench {
    explicit Bench(const Question &question)
    {
        lessons::Lesson lesson = lessons::fiveStepLesson();
        lesson.questions = {question};
        learn.setLesson(lesson);
        learn.setDevices({});
        state.start(lessons::Activity::VisualQuiz);
        context.resize(700, 900);
        context.show();
    }

    void answer(const QString &option)
    {
        state.setAnswer({.options = {option}});
        state.commit();
    }
    [[nodiscard]] const FigureTableModel &model() const { return *qobject_cast<FigureTableModel *>(table()->model()); }
    [[nodiscard]] FigureTableView *table() const
    {
        return context.findChild<FigureTableView *>(QStringLiteral("quiz_table"));
    }
    [[nodiscard]] const TableCell &cell(int step, int column) const
    {
        return model().cellAt(model().index(step - 1, column));
    }
    /// "3/4 ": row and column of each lit cell, counted from 1 and 0.
    [[nodiscard]] QString lit() const
    {
        QString cells;
        for (int step = 1; step <= model().rowCount(); ++step) {
            for (int column = 0; column < model().columnCount(); ++column) {
                if (cell(step, column).lit)
                    cells += QStringLiteral("%1/%2 ").arg(step).arg(column);
            }
        }
        return cells;
    }
    [[nodiscard]] QString words() const
    {
        const auto *label = context.findChild<QLabel *>(QStringLiteral("quiz_words"));
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        return context.findChild<QWidget *>(QLatin1String(name))->isVisible();
    }

    LearnState learn;
    TestState state{learn, nullptr};
    QuizContext context{state};
};

} // namespace

/// Beside a question stand the lesson's own steps, rule and flow, and the cells it speaks of.
class TestQuizContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void table_isCompleteAndTheLessonsOwn();
    void hint_lightsItsCellsAndTellsThem();
    void answer_lightsTheQuestionsSteps();
    void hintForAColumn_lightsEveryStep();
    void fillCell_isEmptyUntilItIsExplained();
    void repair_showsNeitherRuleNorConditions();
    void flow_standsThereUnlessItTellsTheAnswer();
    void flow_clickLightsNoStep();
    void table_takesKeysAndMovesNothing();
    void hint_isSeenInTheTable();
};

void TestQuizContext::table_isCompleteAndTheLessonsOwn()
{
    Bench bench(quizQuestion(QStringLiteral("q")));
    const QAbstractItemModelTester tester(bench.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    tradeoff::DecisionRule edited;
    edited.batchThreshold = 1;
    bench.learn.setRule(edited);
    bench.learn.addMeasurement(lessons::measurementOf(lessons::workloadOf(500, 8), tradeoff::Hardware::Cpu, 1.5));
    QCOMPARE(bench.model().rowCount(), 5);
    QCOMPARE(bench.cell(2, StepsModel::ConditionColumn).text, QStringLiteral("2 > 1 and 8 > 16"));
    QCOMPARE(bench.cell(2, StepsModel::HardwareColumn).text, QStringLiteral("CPU"));
    QCOMPARE(bench.cell(5, StepsModel::ThroughputColumn).text, QStringLiteral("110"));
    QVERIFY2(!bench.cell(1, StepsModel::LatencyColumn).measured, "the learner's figures are not the question's");
    for (int step = 1; step <= 5; ++step)
        QCOMPARE(bench.cell(step, StepsModel::StepColumn).time, TableCell::Time::Done);
}

void TestQuizContext::hint_lightsItsCellsAndTellsThem()
{
    Bench bench(quizQuestion(QStringLiteral("q")));
    QCOMPARE(bench.lit(), QString());
    QCOMPARE(bench.words(), QString());
    bench.state.showHint();
    QCOMPARE(bench.lit(), QStringLiteral("3/4 "));
    const QVariant spoken = bench.model().data(bench.model().index(2, StepsModel::HardwareColumn),
                                               Qt::AccessibleTextRole);
    QCOMPARE(spoken.toString(), QStringLiteral("GPU, lit by the hint"));
    QCOMPARE(bench.words(), QStringLiteral("Lit by the hint: hardware of step 3."));
    bench.state.showHint();
    QCOMPARE(bench.lit(), QStringLiteral("3/4 "));
}

void TestQuizContext::answer_lightsTheQuestionsSteps()
{
    Bench bench(quizQuestion(QStringLiteral("q")));
    bench.state.showHint();
    bench.answer(QStringLiteral("gpu"));
    QCOMPARE(bench.lit(), QStringLiteral("4/0 4/1 4/2 4/3 4/4 4/5 4/6 4/7 "));
    QCOMPARE(bench.words(), QStringLiteral("Lit by the answer: step 4."));
    QVERIFY(bench.cell(4, StepsModel::BatchColumn).spoken.endsWith(QStringLiteral("lit by the answer")));
}

void TestQuizContext::hintForAColumn_lightsEveryStep()
{
    Question question = quizQuestion(QStringLiteral("q"));
    question.hintCells = {{.step = 0, .column = QStringLiteral("batch")},
                          {.step = 2, .column = QStringLiteral("size")}};
    Bench bench(question);
    bench.state.showHint();
    QCOMPARE(bench.lit(), QStringLiteral("1/2 2/1 2/2 3/2 4/2 5/2 "));
    QCOMPARE(bench.words(), QStringLiteral("Lit by the hint: the column batch and size of step 2."));
}

void TestQuizContext::fillCell_isEmptyUntilItIsExplained()
{
    Question question = quizQuestion(QStringLiteral("q"));
    question.kind = QuestionKind::FillCell;
    question.cell = lessons::CellReference{.step = 5, .column = QStringLiteral("hardware")};
    Bench bench(question);
    const TableCell &asked = bench.cell(5, StepsModel::HardwareColumn);
    QVERIFY(asked.emptied);
    QCOMPARE(asked.text, QStringLiteral("?"));
    QCOMPARE(asked.spoken, QStringLiteral("to be filled"));
    QVERIFY(!asked.hardware);
    QVERIFY(!bench.cell(3, StepsModel::HardwareColumn).emptied);
    QCOMPARE(bench.words(), QStringLiteral("To be filled: hardware of step 5."));
    QVERIFY2(!bench.model().plainTable().rows[4].join(QLatin1Char(' ')).contains(QStringLiteral("GPU")),
             "copying the table must not tell what is asked");
    bench.answer(QStringLiteral("gpu"));
    QVERIFY(!bench.cell(5, StepsModel::HardwareColumn).emptied);
    QCOMPARE(bench.cell(5, StepsModel::HardwareColumn).text, QStringLiteral("GPU"));
}

void TestQuizContext::repair_showsNeitherRuleNorConditions()
{
    Question question = quizQuestion(QStringLiteral("q"));
    Bench plain(question);
    QVERIFY(plain.shows("quiz_rule"));
    question.kind = QuestionKind::RepairRule;
    question.options.clear();
    lessons::RuleRepair repair;
    repair.broken.batchThreshold = 1;
    repair.cases = {{.size = 2 * tradeoff::gigabyte, .batch = 8, .wanted = tradeoff::Hardware::Cpu}};
    question.repair = repair;
    Bench bench(question);
    QVERIFY(!bench.shows("quiz_rule"));
    for (int step = 1; step <= 5; ++step)
        QCOMPARE(bench.cell(step, StepsModel::ConditionColumn).text, QStringLiteral("?"));
    QCOMPARE(bench.cell(3, StepsModel::HardwareColumn).text, QStringLiteral("GPU"));
    bench.state.setAnswer({.rule = repair.solution});
    bench.state.commit();
    QVERIFY(bench.shows("quiz_rule"));
    QCOMPARE(bench.cell(3, StepsModel::ConditionColumn).text, QStringLiteral("2 > 1 and 32 > 16"));
}

void TestQuizContext::flow_standsThereUnlessItTellsTheAnswer()
{
    Question question = quizQuestion(QStringLiteral("q"));
    Bench plain(question);
    QVERIFY2(plain.shows("flow_panel"), "whatever the question speaks of");
    question.kind = QuestionKind::FillCell;
    QVERIFY(mayShowFlow(question, false));
    question.kind = QuestionKind::Order;
    QVERIFY2(!mayShowFlow(question, false), "it would give the order away");
    QVERIFY(mayShowFlow(question, true));
    question.kind = QuestionKind::RepairRule;
    QVERIFY2(!mayShowFlow(question, false), "the rule stands in it");
    QVERIFY(mayShowFlow(question, true));
}

void TestQuizContext::flow_clickLightsNoStep()
{
    Question question = quizQuestion(QStringLiteral("q"));
    question.topicId = QStringLiteral("flow");
    Bench bench(question);
    auto *view = bench.context.findChild<FlowView *>();
    QVERIFY(view);
    const QRect node = view->nodeRectangle(lessons::NodeRole::Choose);
    QVERIFY(!node.isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, node.center());
    const auto *lines = bench.context.findChild<QListView *>(QStringLiteral("quiz_rule_lines"));
    for (int row = 0; row < lines->model()->rowCount(); ++row)
        QVERIFY(!lines->model()->index(row, 0).data(RuleModel::LitRole).toBool());
}

void TestQuizContext::table_takesKeysAndMovesNothing()
{
    Bench bench(quizQuestion(QStringLiteral("q")));
    const tradeoff::Cursor before = bench.learn.cursor();
    bench.table()->setCurrentIndex(bench.model().index(0, 0));
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QTest::keyClick(bench.table(), Qt::Key_Right);
    QCOMPARE(bench.table()->currentIndex(), bench.model().index(1, 1));
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(bench.learn.cursor(), before);
}

void TestQuizContext::hint_isSeenInTheTable()
{
    Bench bench(quizQuestion(QStringLiteral("q")));
    const auto picture = [&](int step, int column) {
        const QRect cell = bench.table()->visualRect(bench.model().index(step - 1, column));
        return bench.table()->viewport()->grab(cell).toImage();
    };
    const QImage lit = picture(3, StepsModel::HardwareColumn);
    const QImage other = picture(5, StepsModel::HardwareColumn);
    bench.state.showHint();
    QVERIFY(picture(3, StepsModel::HardwareColumn) != lit);
    QCOMPARE(picture(5, StepsModel::HardwareColumn), other);
}

QTEST_MAIN(TestQuizContext)
#include "tst_quiz_context.moc"
