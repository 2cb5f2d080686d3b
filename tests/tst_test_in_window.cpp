// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/fixed_look.h"
#include "tests/support/shown_test_place.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using support::press;
using support::RunnableRound;
using support::settle;

/// The place Test in the window: its keys work when it is opened and when one comes back.
class TestTestInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void init();
    void cleanup();
    void opened_theKeyboardIsInThePlace();
    void keys_workAfterComingBack();
    void comingBack_goesOnWhereTheKeyboardWas();

private:
    [[nodiscard]] TestState &state() { return *m_round->state; }
    void open(const char *place);

    std::unique_ptr<RunnableRound> m_round;
    std::unique_ptr<MainWindow> m_window;
};

void TestTestInWindow::init()
{
    m_round = std::make_unique<RunnableRound>();
    std::vector<Place> places;
    places.push_back({.id = QStringLiteral("other"), .title = QStringLiteral("Other"), .make = [](QWidget *parent) {
                          return new QPushButton(QStringLiteral("Other"), parent);
                      }});
    places.push_back({.id = QStringLiteral("test"), .title = QStringLiteral("Test"), .make = [this](QWidget *parent) {
                          return new TestPlace(state(), m_round->plan, parent);
                      }});
    m_window = std::make_unique<MainWindow>(std::move(places), m_round->learn);
    m_window->openPlace(QStringLiteral("other"));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void TestTestInWindow::cleanup()
{
    m_window.reset();
    m_round.reset();
}

void TestTestInWindow::open(const char *place)
{
    m_window->openPlace(QString::fromLatin1(place));
    settle();
}

void TestTestInWindow::opened_theKeyboardIsInThePlace()
{
    open("test");
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->objectName() == QLatin1String("start_practice"));
    press(Qt::Key_Return);
    QCOMPARE(state().page(), TestState::Page::Question);
}

void TestTestInWindow::keys_workAfterComingBack()
{
    open("test");
    state().start(Activity::VisualQuiz);
    settle();
    press(Qt::Key_H);
    QCOMPARE(state().current()->hintsShown, 1);
    open("other");
    open("test");
    QVERIFY(state().current()->answer.options.isEmpty());
    press(Qt::Key_1);
    QCOMPARE(state().current()->answer.options, state().current()->shownOptions.mid(0, 1));
    open("other");
    open("test");
    press(Qt::Key_N);
    QCOMPARE(state().position(), 1);
}

void TestTestInWindow::comingBack_goesOnWhereTheKeyboardWas()
{
    open("test");
    state().start(Activity::VisualQuiz);
    settle();
    press(Qt::Key_Down);
    QWidget *before = QApplication::focusWidget();
    open("other");
    QVERIFY(QApplication::focusWidget() != before);
    open("test");
    QCOMPARE(QApplication::focusWidget(), before);
}

QTEST_MAIN(TestTestInWindow)
#include "tst_test_in_window.moc"
