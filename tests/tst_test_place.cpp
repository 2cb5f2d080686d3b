// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/shown_test_place.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using Arrangement = TestPlace::Arrangement;
using Page = TestState::Page;
using support::settle;

/// The place as a whole: its columns, its pages and what they say.
class TestTestPlace : public support::ShownTestPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init() { show(); }
    void cleanup() { close(); }
    void width_decidesTheColumns_data();
    void width_decidesTheColumns();
    void pages_followTheState();
    void tableStandsBesideWhatNeedsIt();
    void lessonLink_leavesThePlaceAsItIs();
    void trouble_isShown();
    void everyControl_hasAName();
};

void TestTestPlace::width_decidesTheColumns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("type");
    QTest::addColumn<Arrangement>("arrangement");
    QTest::newRow("wide") << 1920 << 1.0 << Arrangement::Three;
    QTest::newRow("usual") << 1440 << 1.0 << Arrangement::Three;
    QTest::newRow("narrow") << 900 << 1.0 << Arrangement::Two;
    QTest::newRow("narrow, large type") << 900 << 1.75 << Arrangement::One;
    QTest::newRow("very wide, large type") << 3840 << 2.0 << Arrangement::Three;
}

void TestTestPlace::width_decidesTheColumns()
{
    QFETCH(int, width);
    QFETCH(double, type);
    state().start(Activity::VisualQuiz);
    Theme::instance().setTypeScale(type);
    m_place->resize(width, 900);
    settle();
    QTEST(m_place->arrangement(), "arrangement");
    QVERIFY2(m_place->width() == width, "nothing makes the window wider than it is");
    for (const char *name : {"test_column_left", "test_column_middle", "test_column_right"}) {
        QWidget *column = named(name);
        if (column->isVisible())
            QVERIFY2(column->geometry().right() < width && column->geometry().left() >= 0, name);
    }
}

void TestTestPlace::pages_followTheState()
{
    QVERIFY(named("start_page")->isVisible());
    state().start(Activity::Practice);
    QVERIFY(named("question_view")->isVisible() && !named("start_page")->isVisible());
    state().start(Activity::Predict);
    QVERIFY(named("predict_view")->isVisible() && !named("question_view")->isVisible());
    state().startTest(5, std::nullopt);
    QVERIFY(named("test_overview")->isVisible());
    state().finishTest();
    QVERIFY(named("result_view")->isVisible() && !named("test_overview")->isVisible());
    state().look(2);
    QVERIFY(named("question_view")->isVisible() && named("test_overview")->isVisible());
    state().leave();
    QVERIFY(named("start_page")->isVisible());
}

void TestTestPlace::tableStandsBesideWhatNeedsIt()
{
    state().start(Activity::VisualQuiz);
    QVERIFY(named("quiz_context")->isVisible());
    state().start(Activity::Practice);
    for (;;) {
        const lessons::Question &question = state().current()->question;
        QCOMPARE(named("quiz_context")->isVisible(),
                 question.cell.has_value() || !question.hintCells.empty() || !question.figures.empty());
        if (state().atLast())
            break;
        state().next();
    }
}

void TestTestPlace::lessonLink_leavesThePlaceAsItIs()
{
    QSignalSpy wanted(m_place.get(), &TestPlace::lessonWanted);
    state().startTest(5, std::nullopt);
    support::takeTest(state(), 3);
    state().finishTest();
    settle();
    auto *link = m_place->findChild<QPushButton *>(QStringLiteral("result_lesson"));
    QVERIFY(link);
    link->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).at(0).toInt() >= 1);
    QCOMPARE(state().page(), Page::Result);
}

void TestTestPlace::trouble_isShown()
{
    QVERIFY(!named("test_trouble")->isVisible());
    QVERIFY(m_round->store->addAnswer(support::answerTo(QStringLiteral("gone"), false)));
    state().start(Activity::Review);
    QVERIFY(named("test_trouble")->isVisible());
    QCOMPARE(qobject_cast<QLabel *>(named("test_trouble"))->text(), state().trouble());
    state().start(Activity::Practice);
    QVERIFY(!named("test_trouble")->isVisible());
}

void TestTestPlace::everyControl_hasAName()
{
    state().startTest(5, std::nullopt);
    support::takeTest(state(), 3);
    state().finishTest();
    settle();
    for (QWidget *widget : m_place->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractSlider *>(widget);
        if (!control || !widget->isVisibleTo(m_place.get()) || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
    }
}

QTEST_MAIN(TestTestPlace)
#include "tst_test_place.moc"
