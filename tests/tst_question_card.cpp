// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/plain_text.h"
#include "tests/support/fixed_look.h"
#include "tests/support/question_values.h"
#include "tests/support/test_rounds.h"
#include "ui/test/question_view.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;

/// The question card as a whole: what of it is in view, how high it is, what is spoken of it, and how it ends a test.
class TestQuestionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void feedback_comesIntoView_data();
    void feedback_comesIntoView();
    void pageKeys_scrollFromAnywhere();
    void height_isThatOfTheContent();
    void question_enclosesTheFirstControlForAScreenReader();
    void lastAnswerOfATest_offersItsEnd();

private:
    [[nodiscard]] static bool isInView(const QWidget &widget)
    {
        return widget.visibleRegion().boundingRect() == widget.rect();
    }
    static void settle()
    {
        for (int round = 0; round < 8; ++round)
            QApplication::processEvents();
    }
};

void TestQuestionCard::feedback_comesIntoView_data()
{
    QTest::addColumn<bool>("columnScrolls");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.75}) {
        QTest::addRow("the card scrolls, %g", scale) << false << scale;
        QTest::addRow("its column scrolls, %g", scale) << true << scale;
    }
}

void TestQuestionCard::feedback_comesIntoView()
{
    QFETCH(bool, columnScrolls);
    QFETCH(double, scale);
    Theme::instance().setTypeScale(scale);
    LearnState learn;
    learn.setLesson(support::lessonWith({support::multipleChoice()}));
    TestState state(learn, nullptr);
    QScrollArea column;
    column.setWidgetResizable(true);
    column.resize(620, 500);
    auto *view = new QuestionView(state);
    if (columnScrolls)
        view->setMinimumHeight(2'500);
    column.setWidget(view);
    column.show();
    column.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&column));
    state.start(Activity::VisualQuiz);
    settle();
    state.setAnswer({.options = {state.current()->shownOptions.front()}, .number = {}, .rule = {}});
    state.commit();
    settle();
    const auto *grade = view->findChild<QWidget *>(QStringLiteral("question_grade"));
    QVERIFY(isInView(*grade));
    Theme::instance().setTypeScale(1);
}

void TestQuestionCard::pageKeys_scrollFromAnywhere()
{
    LearnState learn;
    learn.setLesson(support::lessonWith({support::multipleChoice()}));
    TestState state(learn, nullptr);
    QuestionView view(state);
    view.resize(500, 300);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    state.start(Activity::VisualQuiz);
    settle();
    const auto *bar = view.findChild<QScrollArea *>(QStringLiteral("question_scroll"))->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(view.findChild<QWidget *>(QStringLiteral("question_primary")), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

void TestQuestionCard::height_isThatOfTheContent()
{
    LearnState learn;
    learn.setLesson(support::lessonWith({support::numeric()}));
    TestState state(learn, nullptr);
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *view = new QuestionView(state);
    rows->addWidget(view);
    rows->addStretch(1);
    window.resize(700, 1'500);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    state.start(Activity::VisualQuiz);
    settle();
    const auto *footer = view->findChild<QWidget *>(QStringLiteral("question_footer"));
    const int below = view->height() - footer->mapTo(view, QPoint(0, footer->height())).y();
    QVERIFY2(below <= 2 * Theme::instance().space(Space::Large), qPrintable(QString::number(below)));
    const auto *scroll = view->findChild<QScrollArea *>(QStringLiteral("question_scroll"));
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void TestQuestionCard::question_enclosesTheFirstControlForAScreenReader()
{
    for (const lessons::Question &question : support::questionsOfEveryKind()) {
        LearnState learn;
        learn.setLesson(support::lessonWith({question}));
        TestState state(learn, nullptr);
        QuestionView view(state);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        state.start(Activity::VisualQuiz);
        const QString wanted = lessons::plainText(question.text);
        bool spoken = false;
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(
                const_cast<QWidget *>(widget)); // only asked
            const bool encloses = interface->role() == QAccessible::Grouping || interface->role() == QAccessible::List;
            spoken = spoken || (encloses && interface->text(QAccessible::Name).startsWith(wanted));
        }
        QVERIFY2(spoken, qPrintable(question.id));
    }
}

void TestQuestionCard::lastAnswerOfATest_offersItsEnd()
{
    support::TestRound round;
    TestState &state = *round.state;
    QuestionView view(state);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    state.startTest(3, {});
    state.goTo(static_cast<int>(state.items().size()) - 1);
    const auto *primary = view.findChild<QPushButton *>(QStringLiteral("question_primary"));
    QVERIFY(primary->text() != QStringLiteral("End the test"));
    support::answerRight(state);
    QCOMPARE(primary->text(), QStringLiteral("End the test"));
    QSignalSpy wanted(&state, &TestState::endWanted);
    view.findChild<QWidget *>(QStringLiteral("question_flag"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(wanted.isEmpty(), "Enter has answered; a second one only goes to the button");
    QCOMPARE(QApplication::focusWidget(), primary);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(state.testRuns());
}

QTEST_MAIN(TestQuestionCard)
#include "tst_question_card.moc"
