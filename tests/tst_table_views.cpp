// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/run_plan.h"
#include "ui/learn/steps_view.h"
#include "ui/learn/variables_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Cursor;
using tradeoff::Hardware;
using tradeoff::Stage;

/// The two cards with tables, driven by mouse and keys.
class TestTableViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void steps_clickMovesToTheStageOfTheColumn();
    void steps_returnMovesAndArrowsDoNot();
    void steps_copyByKey();
    void steps_columnsKeepTheWidthTheLearnerGave();
    void steps_linksWaitForTheEngine();
    void steps_hintGoesWithTheFirstOwnStep();
    void steps_areReadToAScreenReader();
    void variables_headerMovesToTheEndOfTheStep();
    void variables_neverNeedToScrollDown();
};

void TestTableViews::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

/// A client that is never started: the views must not need one that answers.
struct Steps {
    Steps()
        : client({QStringLiteral("breakeven-engine")})
        , plan(client, state)
        , view(state, plan)
    {
        state.setLesson(lessons::fiveStepLesson());
        view.resize(760, 420);
        view.show();
        view.activateWindow();
        table = view.findChild<QTableView *>(QStringLiteral("steps_table"));
    }

    [[nodiscard]] QPoint at(int row, int column) const
    {
        return table->visualRect(table->model()->index(row, column)).center();
    }

    LearnState state;
    EngineClient client;
    RunPlan plan;
    StepsView view;
    QTableView *table;
};

void TestTableViews::steps_clickMovesToTheStageOfTheColumn()
{
    const Steps steps;
    QVERIFY(QTest::qWaitForWindowExposed(steps.table->window()));
    QTest::mouseClick(steps.table->viewport(), Qt::LeftButton, {}, steps.at(2, 4));
    QCOMPARE(steps.state.cursor(), (Cursor{.step = 3, .stage = 2}));
    QTest::mouseClick(steps.table->viewport(), Qt::LeftButton, {}, steps.at(3, 5));
    QCOMPARE(steps.state.cursor(), (Cursor{.step = 4, .stage = 5}));
    QTest::mouseClick(steps.table->viewport(), Qt::LeftButton, {}, steps.at(0, 0));
    QCOMPARE(steps.state.cursor(), (Cursor{.step = 1, .stage = 0}));
}

void TestTableViews::steps_returnMovesAndArrowsDoNot()
{
    const Steps steps;
    QVERIFY(QTest::qWaitForWindowExposed(steps.table->window()));
    steps.table->setFocus();
    steps.table->setCurrentIndex(steps.table->model()->index(0, 3));
    QTest::keyClick(steps.table, Qt::Key_Down);
    QTest::keyClick(steps.table, Qt::Key_Down);
    QCOMPARE(steps.state.cursor(), Cursor{});
    QTest::keyClick(steps.table, Qt::Key_Return);
    QCOMPARE(steps.state.cursor(), (Cursor{.step = 3, .stage = 2}));
}

void TestTableViews::steps_copyByKey()
{
    Steps steps;
    QVERIFY(QTest::qWaitForWindowActive(&steps.view));
    steps.state.moveToStep(1, Stage::End);
    steps.table->setFocus();
    QTest::keyClick(steps.table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QLatin1StringView("1\t0.5\t8\t0.5 > 1 and 8 > 16\tfalse\tCPU\t50\t20\t0.001")));
}

void TestTableViews::steps_columnsKeepTheWidthTheLearnerGave()
{
    Steps steps;
    QVERIFY(QTest::qWaitForWindowExposed(&steps.view));
    QHeaderView *header = steps.table->horizontalHeader();
    const auto sum = [&] {
        int width = 0;
        for (int column = 0; column < header->count(); ++column)
            width += header->sectionSize(column);
        return width;
    };
    QCOMPARE(sum(), steps.table->viewport()->width());
    header->resizeSection(3, 333);
    steps.state.moveToStep(3, Stage::End);
    steps.view.resize(900, 420);
    QCOMPARE(header->sectionSize(3), 333);
}

void TestTableViews::steps_linksWaitForTheEngine()
{
    Steps steps;
    auto *one = steps.view.findChild<QPushButton *>(QStringLiteral("measure_step"));
    auto *all = steps.view.findChild<QPushButton *>(QStringLiteral("measure_lesson"));
    steps.state.moveToStep(2, Stage::Start);
    QVERIFY(!one->isEnabled() && !all->isEnabled());
    RunState run;
    run.engine = RunState::Engine::Ready;
    steps.state.setRun(run);
    QVERIFY(one->isEnabled() && all->isEnabled());
    QCOMPARE(all->text(), QStringLiteral("measure all five"));
    run.running = true;
    steps.state.setRun(run);
    QVERIFY(!one->isEnabled() && !all->isEnabled());
    run.running = false;
    steps.state.setRun(run);
    steps.state.setCursor({});
    QVERIFY(!one->isEnabled() && all->isEnabled());
}

void TestTableViews::steps_hintGoesWithTheFirstOwnStep()
{
    Steps steps;
    const auto *note = steps.view.findChild<QLabel *>(QStringLiteral("steps_note"));
    const QString caveat = steps.state.lesson().caveat;
    QCOMPARE(note->text(), QStringLiteral("Run a workload and it appears here. ") + caveat);
    steps.state.addMeasurement(lessons::measurementOf(lessons::workloadOf(700, 3), Hardware::Cpu, 5));
    QCOMPARE(note->text(), caveat);
}

void TestTableViews::steps_areReadToAScreenReader()
{
    Steps steps;
    steps.state.moveToStep(3, Stage::End);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(steps.table);
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Steps"));
    QCOMPARE(table->tableInterface()->cellAt(2, 5)->text(QAccessible::Name), QStringLiteral("20 ms, Lesson"));
    QCOMPARE(table->tableInterface()->columnDescription(5), QStringLiteral("latency ms"));
}

void TestTableViews::variables_headerMovesToTheEndOfTheStep()
{
    LearnState state;
    VariablesView view(state);
    state.setLesson(lessons::fiveStepLesson());
    view.resize(700, 260);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *table = view.findChild<QTableView *>(QStringLiteral("variables_table"));
    QHeaderView *header = table->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint where(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    };
    click(4);
    QCOMPARE(state.cursor(), (Cursor{.step = 4, .stage = 8}));
    click(0);
    QCOMPARE(state.cursor(), Cursor{});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 3)).center());
    QCOMPARE(state.cursor(), (Cursor{.step = 3, .stage = 2}));
}

void TestTableViews::variables_neverNeedToScrollDown()
{
    LearnState state;
    VariablesView view(state);
    state.setLesson(lessons::fiveStepLesson());
    view.resize(view.minimumSizeHint());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto *table = view.findChild<QTableView *>(QStringLiteral("variables_table"));
    QVERIFY(table->visualRect(table->model()->index(5, 0)).bottom() <= table->viewport()->height());
}

QTEST_MAIN(TestTableViews)
#include "tst_table_views.moc"
