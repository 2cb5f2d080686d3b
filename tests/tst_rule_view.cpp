// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/rule_model.h"
#include "ui/learn/rule_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Stage;

class TestRuleView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areTheRule();
    void lit_followsTheStage_data();
    void lit_followsTheStage();
    void truth_isTheDecisions();
    void truth_followsWhatIsTriedOut();
    void truth_isHiddenWhileGuessing();
    void click_movesTheCursorToTheStage();
    void editor_changesTheRuleAndResetUndoesIt();
    void escape_endsTheEditing();
    void lines_areItemsToAScreenReader();

private:
    [[nodiscard]] static int litRow(const RuleModel &model);
};

int TestRuleView::litRow(const RuleModel &model)
{
    int lit = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.data(model.index(row), RuleModel::LitRole).toBool())
            continue;
        if (lit >= 0)
            return -2;
        lit = row;
    }
    return lit;
}

void TestRuleView::lines_areTheRule()
{
    LearnState state;
    RuleModel model(state);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    state.setLesson(lessons::fiveStepLesson());
    QCOMPARE(model.rowCount(), 4);
    const auto line = [&](int row) { return model.data(model.index(row), Qt::DisplayRole).toString(); };
    QCOMPARE(line(0), QStringLiteral("if model size > 1 GB and batch > 16:"));
    QCOMPARE(line(1), QStringLiteral("use GPU"));
    QCOMPARE(line(2), QStringLiteral("else:"));
    QCOMPARE(line(3), QStringLiteral("use CPU"));
    state.setRule(
        {.sizeThreshold = 2'500 * tradeoff::megabyte, .batchThreshold = 1'000, .junction = tradeoff::Junction::Or});
    QCOMPARE(line(0), QStringLiteral("if model size > 2.5 GB or batch > 1000:"));
}

void TestRuleView::lit_followsTheStage_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("row");

    QTest::newRow("start of a step") << 3 << 0 << -1;
    QTest::newRow("check") << 3 << 1 << -1;
    QTest::newRow("choose") << 3 << 2 << 0;
    QTest::newRow("dispatch to the GPU") << 3 << 3 << 1;
    QTest::newRow("end") << 3 << 8 << 1;
    QTest::newRow("choose, false") << 2 << 2 << 0;
    QTest::newRow("dispatch to the CPU") << 2 << 3 << 3;
    QTest::newRow("before all steps") << 0 << 0 << -1;
}

void TestRuleView::lit_followsTheStage()
{
    QFETCH(int, step);
    QFETCH(int, stage);
    QFETCH(int, row);
    LearnState state;
    RuleModel model(state);
    state.setLesson(lessons::fiveStepLesson());
    state.setCursor({.step = step, .stage = stage});
    QCOMPARE(litRow(model), row);
}

void TestRuleView::truth_isTheDecisions()
{
    LearnState state;
    RuleModel model(state);
    state.setLesson(lessons::fiveStepLesson());
    const QModelIndex condition = model.index(0);
    state.moveToStep(4, Stage::Check);
    QVERIFY(!model.data(condition, RuleModel::SizeHalfRole).isValid());
    state.moveToStep(4, Stage::Choose);
    QCOMPARE(model.data(condition, RuleModel::SizeHalfRole).toString(), QStringLiteral("0.8 > 1"));
    QCOMPARE(model.data(condition, RuleModel::SizeHoldsRole).toBool(), false);
    QCOMPARE(model.data(condition, RuleModel::BatchHalfRole).toString(), QStringLiteral("32 > 16"));
    QCOMPARE(model.data(condition, RuleModel::BatchHoldsRole).toBool(), true);
    QCOMPARE(model.data(condition, Qt::AccessibleTextRole).toString(),
             QStringLiteral("if model size > 1 GB and batch > 16: 0.8 > 1 is false, 32 > 16 is true, executed now"));
}

void TestRuleView::truth_followsWhatIsTriedOut()
{
    LearnState state;
    RuleModel model(state);
    state.setLesson(lessons::fiveStepLesson());
    state.moveToStep(1, Stage::Start);
    state.setWorkload(lessons::workloadOf(3'000, 40));
    const QModelIndex condition = model.index(0);
    QCOMPARE(model.data(condition, RuleModel::SizeHalfRole).toString(), QStringLiteral("3 > 1"));
    QCOMPARE(model.data(condition, RuleModel::BatchHalfRole).toString(), QStringLiteral("40 > 16"));
    QCOMPARE(litRow(model), 0);
    QCOMPARE(model.data(model.index(1), RuleModel::PathRole).toBool(), true);
    QCOMPARE(model.data(model.index(3), RuleModel::PathRole).toBool(), false);
}

void TestRuleView::truth_isHiddenWhileGuessing()
{
    LearnState state;
    RuleModel model(state);
    state.setLesson(lessons::fiveStepLesson());
    state.moveToStep(3, Stage::Dispatch);
    state.setPredicting(true);
    QCOMPARE(litRow(model), -1);
    QVERIFY(!model.data(model.index(0), RuleModel::SizeHalfRole).isValid());
}

void TestRuleView::click_movesTheCursorToTheStage()
{
    LearnState state;
    RuleView view(state);
    state.setLesson(lessons::fiveStepLesson());
    view.resize(700, 220);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *lines = view.findChild<QListView *>(QStringLiteral("rule_lines"));
    const auto middle = [&](int row) { return lines->visualRect(lines->model()->index(row, 0)).center(); };
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, middle(0));
    QCOMPARE(state.cursor(), state.trace().cursorFor(1, Stage::Choose));
    state.moveToStep(3, Stage::End);
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, middle(1));
    QCOMPARE(state.cursor(), state.trace().cursorFor(3, Stage::Dispatch));
}

void TestRuleView::editor_changesTheRuleAndResetUndoesIt()
{
    LearnState state;
    RuleView view(state);
    state.setLesson(lessons::fiveStepLesson());
    view.show();
    auto *reset = view.findChild<QPushButton *>(QStringLiteral("rule_reset"));
    QVERIFY(!reset->isEnabled());
    view.findChild<QPushButton *>(QStringLiteral("rule_edit"))->click();
    QVERIFY(view.editing());
    auto *size = view.findChild<QDoubleSpinBox *>(QStringLiteral("rule_size_threshold"));
    auto *batch = view.findChild<QSpinBox *>(QStringLiteral("rule_batch_threshold"));
    auto *junction = view.findChild<QComboBox *>(QStringLiteral("rule_junction"));
    QVERIFY(size->isVisible());
    QCOMPARE(size->value(), 1.0);
    QCOMPARE(batch->value(), 16);
    size->setValue(0.3);
    batch->setValue(4);
    junction->setCurrentIndex(1);
    QCOMPARE(state.trace().rule(),
             (tradeoff::DecisionRule{
                 .sizeThreshold = 300 * tradeoff::megabyte, .batchThreshold = 4, .junction = tradeoff::Junction::Or}));
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(state.trace().rule(), tradeoff::DecisionRule{});
    QCOMPARE(size->value(), 1.0);
    QCOMPARE(batch->value(), 16);
    QCOMPARE(junction->currentIndex(), 0);
    QVERIFY(!reset->isEnabled());
}

void TestRuleView::escape_endsTheEditing()
{
    LearnState state;
    RuleView view(state);
    state.setLesson(lessons::fiveStepLesson());
    view.show();
    view.setEditing(true);
    QTest::keyClick(view.findChild<QSpinBox *>(QStringLiteral("rule_batch_threshold")), Qt::Key_Escape);
    QVERIFY(!view.editing());
}

void TestRuleView::lines_areItemsToAScreenReader()
{
    LearnState state;
    RuleView view(state);
    state.setLesson(lessons::fiveStepLesson());
    state.moveToStep(3, Stage::Choose);
    view.show();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(
        view.findChild<QListView *>(QStringLiteral("rule_lines")));
    QVERIFY(list);
    QCOMPARE(list->childCount(), 4);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(QLatin1StringView("2 > 1 is true")));
    QCOMPARE(list->child(3)->text(QAccessible::Name), QStringLiteral("use CPU"));
}

QTEST_MAIN(TestRuleView)
#include "tst_rule_view.moc"
