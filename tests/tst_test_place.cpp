// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"
#include "ui/test/test_place.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using lessons::QuestionKind;
using Arrangement = TestPlace::Arrangement;
using Page = TestState::Page;
using support::TestRound;

/// The place as a whole: its columns, its pages, and a test that needs no mouse.
class TestTestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void width_decidesTheColumns_data();
    void width_decidesTheColumns();
    void pages_followTheState();
    void tableStandsBesideWhatNeedsIt();
    void keys_takeAWholeTest_data();
    void keys_takeAWholeTest();
    void result_isNotThrownAwayByAnEnterTooMany();
    void focus_goesBackToTheQuestion();
    void keys_aRoundOfTheVisualQuiz();
    void lessonLink_leavesThePlaceAsItIs();
    void trouble_isShown();
    void everyControl_hasAName();

private:
    [[nodiscard]] TestState &state() { return *m_round->state; }
    [[nodiscard]] QWidget *named(const char *name) { return m_place->findChild<QWidget *>(QString::fromLatin1(name)); }
    void settle();
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void tabTo(const char *name);
    void answerByKeys();
    void orderByKeys(const QStringList &shown, const QStringList &wanted);
    void ruleByKeys(const tradeoff::DecisionRule &rule);

    std::unique_ptr<TestRound> m_round;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<RunPlan> m_plan;
    std::unique_ptr<TestPlace> m_place;
};

void TestTestPlace::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    Theme::instance().follow(*qApp);
}

void TestTestPlace::init()
{
    Theme::instance().setTypeScale(1);
    m_round = std::make_unique<TestRound>();
    m_client = std::make_unique<EngineClient>(QStringList{QStringLiteral("breakeven-engine")});
    m_plan = std::make_unique<RunPlan>(*m_client, m_round->learn);
    m_place = std::make_unique<TestPlace>(state(), *m_plan);
    m_place->resize(1440, 850);
    m_place->show();
    m_place->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    settle();
}

void TestTestPlace::cleanup()
{
    m_place.reset();
    m_plan.reset();
    m_client.reset();
    m_round.reset();
    Theme::instance().setTypeScale(1);
}

void TestTestPlace::settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void TestTestPlace::tabTo(const char *name)
{
    for (int steps = 0; steps < 60; ++steps) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(name);
}

/// The right answer, with the keys that the card takes.
void TestTestPlace::answerByKeys()
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
void TestTestPlace::orderByKeys(const QStringList &shown, const QStringList &wanted)
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

void TestTestPlace::ruleByKeys(const tradeoff::DecisionRule &rule)
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

void TestTestPlace::keys_takeAWholeTest_data()
{
    QTest::addColumn<bool>("orderAndRule");
    QTest::newRow("picked and typed") << false;
    QTest::newRow("with an order and a rule") << true;
}

void TestTestPlace::keys_takeAWholeTest()
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

void TestTestPlace::result_isNotThrownAwayByAnEnterTooMany()
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

void TestTestPlace::focus_goesBackToTheQuestion()
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

void TestTestPlace::keys_aRoundOfTheVisualQuiz()
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
