// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/answer_editing.h"
#include "tests/support/question_values.h"
#include "ui/test/order_answer.h"
#include "ui/test/order_row.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using support::child;
using support::ids;
using support::last;

/// Items put in order by buttons, keys and dragging.
class TestOrderAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }

    void order_buttonsMoveTheCurrentOne();
    void order_keysMoveIt();
    void order_arrowsGoFromItemToItem();
    void order_dragMovesIt();
    void order_tellsItsPlaceToScreenReader();
    void order_explainedShowsWhereItBelongs();
};

void TestOrderAnswer::order_buttonsMoveTheCurrentOne()
{
    OrderAnswer answer(support::order(), ids({"run", "check", "choose"}));
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    auto *up = child<QPushButton>(answer, "order_up");
    auto *down = child<QPushButton>(answer, "order_down");
    QCOMPARE(answer.order(), ids({"run", "check", "choose"}));
    QVERIFY2(!up->isEnabled(), "the first one is the current one");
    down->click();
    QCOMPARE(answer.order(), ids({"check", "run", "choose"}));
    down->click();
    QCOMPARE(last(edited).options, ids({"check", "choose", "run"}));
    QVERIFY(!down->isEnabled());
    QVERIFY(up->isEnabled());
    QCOMPARE(up->accessibleName(), QStringLiteral("Move up: Run inference"));
}

void TestOrderAnswer::order_keysMoveIt()
{
    OrderAnswer answer(support::order(), ids({"run", "check", "choose"}));
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    answer.show();
    answer.activateWindow();
    auto *row = child<OrderRow>(answer, "order_row_run");
    row->setFocus();
    QTRY_VERIFY(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(last(edited).options, ids({"check", "run", "choose"}));
    QVERIFY2(row->hasFocus(), "it is still the one that is moved");
    QTest::keyClick(row, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(last(edited).options, ids({"run", "check", "choose"}));
    QTest::keyClick(row, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(edited.count(), 2);
}

void TestOrderAnswer::order_arrowsGoFromItemToItem()
{
    OrderAnswer answer(support::order(), ids({"run", "check", "choose"}));
    answer.show();
    answer.activateWindow();
    auto *row = child<OrderRow>(answer, "order_row_run");
    row->setFocus();
    QTRY_VERIFY(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Down);
    QVERIFY(child<OrderRow>(answer, "order_row_check")->hasFocus());
    QCOMPARE(answer.order(), ids({"run", "check", "choose"}));
    QCOMPARE(answer.firstControl(), child<OrderRow>(answer, "order_row_check"));
    QVERIFY(answer.pick(2));
    QVERIFY(child<OrderRow>(answer, "order_row_choose")->hasFocus());
}

void TestOrderAnswer::order_dragMovesIt()
{
    OrderAnswer answer(support::order(), ids({"run", "check", "choose"}));
    answer.resize(500, 400);
    answer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&answer));
    auto *row = child<OrderRow>(answer, "order_row_run");
    const auto *lastRow = child<OrderRow>(answer, "order_row_choose");
    const QPoint from = row->rect().center();
    const QPoint to = row->mapFrom(&answer, lastRow->geometry().center() + QPoint(0, 4));
    QTest::mousePress(row, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, row->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(row, &move);
    QTest::mouseRelease(row, Qt::LeftButton, {}, to);
    QCOMPARE(answer.order(), ids({"check", "choose", "run"}));
}

void TestOrderAnswer::order_tellsItsPlaceToScreenReader()
{
    OrderAnswer answer(support::order(), ids({"run", "check", "choose"}));
    const QAccessibleInterface *row = QAccessible::queryAccessibleInterface(child<OrderRow>(answer, "order_row_run"));
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("Run inference, place 1 of 3"));
    answer.moveCurrent(1);
    QCOMPARE(row->text(QAccessible::Name), QStringLiteral("Run inference, place 2 of 3"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&answer);
    QCOMPARE(list->role(), QAccessible::List);
    QStringList read;
    for (int place = 0; place < list->childCount(); ++place) {
        if (list->child(place)->role() == QAccessible::ListItem)
            read.append(list->child(place)->text(QAccessible::Name).section(QLatin1Char(','), 0, 0));
    }
    QCOMPARE(read,
             (QStringList{QStringLiteral("Check model size and complexity"), QStringLiteral("Run inference"),
                          QStringLiteral("Choose hardware")}));
}

void TestOrderAnswer::order_explainedShowsWhereItBelongs()
{
    OrderAnswer answer(support::order(), ids({"run", "check", "choose"}));
    answer.present({{.options = ids({"check", "run", "choose"}), .number = {}, .rule = {}}, true});
    QCOMPARE(child<OrderRow>(answer, "order_row_check")->mark(), QStringLiteral("✓ right place"));
    QCOMPARE(child<OrderRow>(answer, "order_row_run")->mark(), QStringLiteral("✗ belongs in place 3"));
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    answer.moveCurrent(1);
    QCOMPARE(edited.count(), 0);
    QVERIFY(child<QPushButton>(answer, "order_up")->isHidden());
}

QTEST_MAIN(TestOrderAnswer)
#include "tst_order_answer.moc"
