// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/flow_outline.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::NodeRole;
using tradeoff::Stage;

class TestFlowOutline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rows_tellEveryNode();
    void rows_followTheCursor();
    void rows_changeOnlyWhereTheyMust();
    void rows_saySlidersAndGuesses();
    void rows_followAnotherFlow();
    void enter_movesTheCursor();
    void click_movesTheCursor();
    void arrows_lookAroundWithoutMoving();
    void current_followsTheState();
    void screenReader_readsTheRows();

private:
    [[nodiscard]] QString textAt(int row) const
    {
        return m_outline->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<LearnState> m_state;
    std::unique_ptr<FlowOutline> m_outline;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFlowOutline::init()
{
    m_state = std::make_unique<LearnState>();
    m_state->setLesson(lessons::fiveStepLesson());
    m_outline = std::make_unique<FlowOutline>(*m_state);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_outline->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_outline->resize(340, 600);
    m_outline->show();
    m_outline->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_outline.get()));
}

void TestFlowOutline::cleanup()
{
    m_tester.reset();
    m_outline.reset();
    m_state.reset();
}

void TestFlowOutline::rows_tellEveryNode()
{
    m_state->moveToStep(3, Stage::Choose);
    QCOMPARE(m_outline->model()->rowCount(), 9);
    QCOMPARE(textAt(0), QStringLiteral("1 of 9: Start inference request. Done."));
    QCOMPARE(textAt(2),
             QStringLiteral("3 of 9: Choose hardware. 2 > 1 and 32 > 16: true and true. Goes to the GPU. Current."));
    QCOMPARE(textAt(3), QStringLiteral("4 of 9: CPU or GPU. The GPU is taken. Still to come."));
    QCOMPARE(textAt(8), QStringLiteral("9 of 9: End. Still to come."));
    QCOMPARE(m_outline->model()->index(1, 0).data(Qt::ToolTipRole).toString(),
             QStringLiteral("The model's size and the batch are looked up."));
}

void TestFlowOutline::rows_followTheCursor()
{
    for (int position = 0; position < m_state->trace().positionCount(); ++position) {
        m_state->setCursor(m_state->trace().cursorAt(position));
        int current = 0;
        for (int row = 0; row < 9; ++row)
            current += textAt(row).endsWith(QStringLiteral("Current.")) ? 1 : 0;
        QCOMPARE(current, position == 0 ? 0 : 1);
    }
}

void TestFlowOutline::rows_changeOnlyWhereTheyMust()
{
    m_state->moveToStep(3, Stage::Measure);
    const QSignalSpy changed(m_outline->model(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_outline->model(), &QAbstractItemModel::modelReset);
    m_state->moveBy(1);
    QCOMPARE(changed.count(), 2); // Measure is done, Compare is current
    QCOMPARE(reset.count(), 0);
}

void TestFlowOutline::rows_saySlidersAndGuesses()
{
    m_state->moveToStep(1, Stage::Choose);
    m_state->setWorkload(lessons::workloadOf(4'000, 256));
    QCOMPARE(textAt(2),
             QStringLiteral("3 of 9: Choose hardware. 4 > 1 and 256 > 16: true and true. Goes to the GPU. Preview of "
                            "the sliders."));
    m_state->moveToStep(3, Stage::Run);
    m_state->setPredicting(true);
    QCOMPARE(textAt(2),
             QStringLiteral("3 of 9: Choose hardware. 2 > 1 and 32 > 16: hidden until you have guessed. "
                            "Done."));
    QVERIFY(!textAt(3).contains(QStringLiteral("taken")));
    m_state->commitGuess({});
    QVERIFY(textAt(3).contains(QStringLiteral("The GPU is taken.")));
}

void TestFlowOutline::rows_followAnotherFlow()
{
    lessons::Lesson other = lessons::fiveStepLesson();
    std::erase_if(other.flow.nodes, [](const lessons::FlowNode &node) { return node.role == NodeRole::Compare; });
    m_state->setLesson(other);
    QCOMPARE(m_outline->model()->rowCount(), 8);
    QCOMPARE(textAt(7), QStringLiteral("8 of 8: End. Still to come."));
}

void TestFlowOutline::enter_movesTheCursor()
{
    m_state->moveToStep(2, Stage::Start);
    QTest::keyClick(m_outline.get(), Qt::Key_Down);
    QTest::keyClick(m_outline.get(), Qt::Key_Down);
    QTest::keyClick(m_outline.get(), Qt::Key_Return);
    QCOMPARE(m_state->trace().stageAt(m_state->cursor()), Stage::Choose);
    QCOMPARE(m_state->cursor().step, 2);
    QTest::keyClick(m_outline.get(), Qt::Key_End);
    QTest::keyClick(m_outline.get(), Qt::Key_Enter);
    QCOMPARE(m_state->trace().stageAt(m_state->cursor()), Stage::End);
}

void TestFlowOutline::click_movesTheCursor()
{
    const QRect row = m_outline->visualRect(m_outline->model()->index(4, 0));
    QTest::mouseClick(m_outline->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_state->trace().stageAt(m_state->cursor()), Stage::Run);
    QCOMPARE(m_state->cursor().step, 1);
}

void TestFlowOutline::arrows_lookAroundWithoutMoving()
{
    m_state->moveToStep(2, Stage::Check);
    const tradeoff::Cursor before = m_state->cursor();
    QTest::keyClick(m_outline.get(), Qt::Key_Down);
    QTest::keyClick(m_outline.get(), Qt::Key_Down);
    QVERIFY(m_state->cursor() == before);
    QCOMPARE(m_outline->currentIndex().row(), 3);
}

void TestFlowOutline::current_followsTheState()
{
    QVERIFY(!m_outline->currentIndex().isValid());
    m_state->moveToStep(1, Stage::Measure);
    QCOMPARE(m_outline->currentIndex().row(), 5);
    m_state->moveBy(-1);
    QCOMPARE(m_outline->currentIndex().row(), 4);
    m_state->setCursor({});
    QVERIFY(!m_outline->currentIndex().isValid());
}

void TestFlowOutline::screenReader_readsTheRows()
{
    m_state->moveToStep(3, Stage::Choose);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_outline.get());
    QVERIFY(list);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 9);
    QVERIFY(list->child(2)->text(QAccessible::Name).contains(QStringLiteral("Goes to the GPU. Current.")));
}

QTEST_MAIN(TestFlowOutline)
#include "tst_flow_outline.moc"
