// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/shown_test_place.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using lessons::QuestionKind;
using Page = TestState::Page;
using support::press;
using support::settle;

/// The place by the keyboard: a test that needs no mouse, and where the focus goes.
class TestTestPlaceKeys : public support::ShownTestPlace
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init() { show(); }
    void cleanup() { close(); }
    void keys_takeAWholeTest_data();
    void keys_takeAWholeTest();
    void result_isNotThrownAwayByAnEnterTooMany();
    void focus_goesBackToTheQuestion();
    void keys_aRoundOfTheVisualQuiz();

private:
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void tabTo(const char *name);
    void answerByKeys();
    void orderByKeys(const QStringList &shown, const QStringList &wanted);
    void ruleByKeys(const tradeoff::DecisionRule &rule);
};

void TestTestPlaceKeys::tabTo(const char *name)
{
    for (int steps = 0; steps < 60; ++steps) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(name);
}

/// The right answer, with the keys that the card takes.
void TestTestPlaceKeys::answerByKeys()
{
    const RoundItem item = *state().current();
    const lessons::Answer solution = lessons::solutionOf(item.question);
    if (item.question.kind == QuestionKind::Order) {
        orderByKeys(item.shownOptions, solution.options);
    } else if (solution.rule) {
        ruleByKeys(*solution.rule);
    } else if (solution.number) {
        type(QString::number(*solution.number, 'g', 12));
    } else {
        for (const QString &option : solution.options)
            press(static_cast<Qt::Key>(Qt::Key_1 + item.shownOptions.indexOf(option)));
    }
    press(Qt::Key_Return);
}

/// A number takes the item, Alt and an arrow move it.
void TestTestPlaceKeys::orderByKeys(const QStringList &shown, const QStringList &wanted)
{
    QStringList order = shown;
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        const qsizetype from = order.indexOf(wanted[place]);
        press(static_cast<Qt::Key>(Qt::Key_1 + from));
        for (qsizetype step = from; step > place; --step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        order.move(from, place);
    }
}

void TestTestPlaceKeys::ruleByKeys(const tradeoff::DecisionRule &rule)
{
    tabTo("rule_size_threshold");
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    type(QString::number(static_cast<double>(rule.sizeThreshold) / tradeoff::gigabyte));
    tabTo("rule_junction");
    press(rule.junction == tradeoff::Junction::And ? Qt::Key_Up : Qt::Key_Down);
    tabTo("rule_batch_threshold");
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    type(QString::number(rule.batchThreshold));
}

void TestTestPlaceKeys::keys_takeAWholeTest_data()
{
    QTest::addColumn<bool>("orderAndRule");
    QTest::newRow("picked and typed") << false;
    QTest::newRow("with an order and a rule") << true;
}

void TestTestPlaceKeys::keys_takeAWholeTest()
{
    QFETCH(bool, orderAndRule);
    std::uint32_t seed = 0;
    for (bool found = false; !found;) {
        const auto drawn = lessons::drawTest(m_round->learn.lesson(), ++seed);
        QVERIFY(drawn);
        const auto has = [&](QuestionKind kind) {
            return std::ranges::find(drawn->questions, kind, &lessons::Question::kind) != drawn->questions.end();
        };
        const bool order = has(QuestionKind::Order);
        const bool rule = has(QuestionKind::RepairRule);
        found = orderAndRule ? order && rule : !order && !rule;
    }
    tabTo("test_menu_test");
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("test_setup_begin"));
    tabTo("test_setup_seed");
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    type(QString::number(seed));
    tabTo("test_setup_begin");
    press(Qt::Key_Return);
    QVERIFY(state().testRuns());
    QCOMPARE(state().seed(), seed);
    for (int position = 0; position < 10; ++position) {
        settle();
        QCOMPARE(state().position(), position);
        QVERIFY2(m_place->isAncestorOf(QApplication::focusWidget()), "the keyboard is in the place");
        answerByKeys();
        QVERIFY2(state().items()[static_cast<std::size_t>(position)].committed,
                 qPrintable(state().items()[static_cast<std::size_t>(position)].question.text));
    }
    QCOMPARE(state().answeredCount(), 10);
    tabTo("test_end");
    press(Qt::Key_Return);
    QCOMPARE(state().page(), Page::Result);
    settle();
    for (const RoundItem &item : state().items())
        QVERIFY2(item.grade->right, qPrintable(item.question.text));
    QVERIFY2(named("result_view")->isAncestorOf(QApplication::focusWidget()), "the keyboard goes on in the result");
}

void TestTestPlaceKeys::result_isNotThrownAwayByAnEnterTooMany()
{
    state().startTest(5, std::nullopt);
    support::takeTest(state(), 3);
    state().finishTest();
    settle();
    QVERIFY(named("result_view")->hasFocus() || named("result_view")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QCOMPARE(state().page(), Page::Result);
    // Held down since before: it is not meant for the button either.
    named("result_new")->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(named("result_new"), &held);
    QCOMPARE(state().page(), Page::Result);
    press(Qt::Key_Return);
    QVERIFY(state().testRuns());
}

void TestTestPlaceKeys::focus_goesBackToTheQuestion()
{
    state().startTest(5, std::nullopt);
    settle();
    const auto inQuestion = [this] { return named("question_view")->isAncestorOf(QApplication::focusWidget()); };
    QTest::mouseClick(named("test_place_4"), Qt::LeftButton);
    settle();
    QCOMPARE(state().position(), 3);
    QVERIFY(inQuestion());
    QVERIFY(!state().current()->flagged);
    press(Qt::Key_P);
    settle();
    QCOMPARE(state().position(), 2);

    state().start(Activity::VisualQuiz);
    settle();
    auto *table = m_place->findChild<QAbstractScrollArea *>(QStringLiteral("quiz_table"));
    QVERIFY(table && table->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {40, 40});
    QVERIFY(inQuestion());
    press(Qt::Key_H);
    QCOMPARE(state().current()->hintsShown, 1);
}

void TestTestPlaceKeys::keys_aRoundOfTheVisualQuiz()
{
    tabTo("test_menu_quiz");
    press(Qt::Key_Return);
    settle();
    const std::size_t count = state().items().size();
    for (std::size_t i = 0; i < count; ++i) {
        press(Qt::Key_H);
        QCOMPARE(state().current()->hintsShown, 1);
        answerByKeys();
        QVERIFY(state().current()->grade && state().current()->grade->right);
        press(Qt::Key_N);
        settle();
    }
    QCOMPARE(state().page(), Page::Start);
    QVERIFY2(m_place->isAncestorOf(QApplication::focusWidget()), "the keyboard is not lost");
}

QTEST_MAIN(TestTestPlaceKeys)
#include "tst_test_place_keys.moc"
