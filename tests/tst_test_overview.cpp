// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shipped_lessons.h"
#include "ui/test/test_overview.h"
#include "ui/test/test_overview_text.h"
#include "ui/test/test_places.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// A test of the shipped lesson that has just begun, and its overview.
struct Bench {
    explicit Bench(std::optional<int> clockSeconds = std::nullopt)
    {
        learn.setLesson(support::mainLesson());
        state.startTest(4711, clockSeconds);
        overview.resize(320, 500);
        overview.show();
        QApplication::setActiveWindow(&overview);
    }

    void answer(int position)
    {
        state.goTo(position);
        state.setAnswer(lessons::solutionOf(state.current()->question));
        state.commit();
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return overview.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] TestPlaceButton *place(int number) const
    {
        return overview.findChild<TestPlaceButton *>(QStringLiteral("test_place_%1").arg(number));
    }

    LearnState learn;
    TestState state{learn, nullptr};
    TestOverview overview{state};
};

} // namespace

/// The places of a test: what was answered, what is flagged, where the learner is, and how the test ends.
class TestTestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void clock_saysTheTimeLeft_data();
    void clock_saysTheTimeLeft();
    void clock_isAbsentWithoutOne();
    void clock_isSpokenAtTheLastMinuteAndTheEnd();
    void missing_namesWhatIsOpen_data();
    void missing_namesWhatIsOpen();
    void places_tellTheirState();
    void places_areOneStopAndTheArrowsMove();
    void places_enterAndSpaceGoThere();
    void seed_canBeSelected();
    void end_asksOnceWhereSomethingIsMissing();
    void end_withAllAnsweredEndsAtOnce();
    void end_isAskedForFromOutside();
    void afterTheEnd_placesTellRightAndWrong();
};

void TestTestOverview::clock_saysTheTimeLeft_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 372 << QStringLiteral("6:12 left");
    QTest::newRow("leading zero") << 125 << QStringLiteral("2:05 left");
    QTest::newRow("above a minute") << 61 << QStringLiteral("1:01 left");
    QTest::newRow("last minute") << 60 << QStringLiteral("Last minute: 1:00 left");
    QTest::newRow("last second") << 1 << QStringLiteral("Last minute: 0:01 left");
    QTest::newRow("over") << 0 << QStringLiteral("The time is up");
    QTest::newRow("late") << -3 << QStringLiteral("The time is up");
}

void TestTestOverview::clock_saysTheTimeLeft()
{
    QFETCH(int, seconds);
    QTEST(clockText(seconds), "text");
}

void TestTestOverview::clock_isAbsentWithoutOne()
{
    Bench without;
    QVERIFY(without.child<QLabel>("test_clock")->isHidden());
    Bench with(600);
    QVERIFY(!with.child<QLabel>("test_clock")->isHidden());
    // Ten minutes less what the test has taken so far: less than a minute in any case.
    QVERIFY(with.child<QLabel>("test_clock")->text() == QStringLiteral("10:00 left")
            || with.child<QLabel>("test_clock")->text().startsWith(QStringLiteral("9:")));
}

void TestTestOverview::clock_isSpokenAtTheLastMinuteAndTheEnd()
{
    Bench calm(600);
    QVERIFY(calm.child<QLabel>("test_clock")->accessibleDescription().isEmpty());
    Bench bench(2);
    const auto *clock = bench.child<QLabel>("test_clock");
    QVERIFY2(clock->accessibleDescription().startsWith(QStringLiteral("Last minute: 0:0")),
             qPrintable(clock->accessibleDescription()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.state.page(), TestState::Page::Result, 30'000);
    QCOMPARE(clock->accessibleDescription(), QStringLiteral("The time is up"));
}

void TestTestOverview::missing_namesWhatIsOpen_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("flagged");
    QTest::addColumn<QString>("text");
    QTest::newRow("three") << 1 << 0 << 0 << QStringLiteral("3 are not answered. End all the same?");
    QTest::newRow("one") << 3 << 0 << 0 << QStringLiteral("1 is not answered. End all the same?");
    QTest::newRow("flags") << 4 << 0 << 2 << QStringLiteral("2 are flagged. End all the same?");
    QTest::newRow("both") << 2 << 0 << 1 << QStringLiteral("2 are not answered, 1 is flagged. End all the same?");
    QTest::newRow("a change") << 4 << 1 << 0 << QStringLiteral("the change to 1 is not kept. End all the same?");
    QTest::newRow("all of it")
        << 3 << 2 << 1
        << QStringLiteral("1 is not answered, the changes to 2 are not kept, 1 is flagged. End all the same?");
    QTest::newRow("nothing") << 4 << 0 << 0 << QString();
}

void TestTestOverview::missing_namesWhatIsOpen()
{
    QFETCH(int, answered);
    QFETCH(int, changed);
    QFETCH(int, flagged);
    std::vector<RoundItem> items(4);
    for (int i = 0; i < 4; ++i) {
        RoundItem &item = items[static_cast<std::size_t>(i)];
        if (i < answered)
            item.kept = lessons::Answer();
        item.committed = item.kept && i >= changed;
        item.flagged = i < flagged;
    }
    QTEST(missingText(items), "text");
}

void TestTestOverview::places_tellTheirState()
{
    Bench bench;
    QCOMPARE(bench.state.items().size(), std::size_t(10));
    QCOMPARE(bench.place(1)->accessibleName(), QStringLiteral("Question 1, not answered, shown now"));
    bench.answer(3);
    bench.state.goTo(3);
    bench.state.setFlagged(true);
    bench.state.goTo(0);
    QCOMPARE(bench.place(4)->accessibleName(), QStringLiteral("Question 4, answered, flagged"));
    QCOMPARE(bench.place(10)->accessibleName(), QStringLiteral("Question 10, not answered"));
    QCOMPARE(bench.child<QLabel>("test_counts")->text(), QStringLiteral("1 of 10 answered"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(bench.place(4));
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Button);
}

void TestTestOverview::places_areOneStopAndTheArrowsMove()
{
    Bench bench;
    int stops = 0;
    for (int number = 1; number <= 10; ++number)
        stops += bench.place(number)->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
    bench.place(1)->setFocus();
    QTRY_VERIFY(bench.place(1)->hasFocus());
    QTest::keyClick(bench.place(1), Qt::Key_Right);
    QVERIFY(bench.place(2)->hasFocus());
    QTest::keyClick(bench.place(2), Qt::Key_Down);
    QVERIFY(bench.place(7)->hasFocus());
    QTest::keyClick(bench.place(7), Qt::Key_Down);
    QVERIFY2(bench.place(7)->hasFocus(), "there is nothing below");
    QTest::keyClick(bench.place(7), Qt::Key_End);
    QVERIFY(bench.place(10)->hasFocus());
    QTest::keyClick(bench.place(10), Qt::Key_Up);
    QVERIFY(bench.place(5)->hasFocus());
    QTest::keyClick(bench.place(5), Qt::Key_Home);
    QVERIFY(bench.place(1)->hasFocus());
    QCOMPARE(bench.state.position(), 0);
}

void TestTestOverview::places_enterAndSpaceGoThere()
{
    Bench bench;
    bench.place(3)->setFocus();
    QTest::keyClick(bench.place(3), Qt::Key_Return);
    QCOMPARE(bench.state.position(), 2);
    QTest::keyClick(bench.place(8), Qt::Key_Space);
    QCOMPARE(bench.state.position(), 7);
    QTest::mouseClick(bench.place(5), Qt::LeftButton);
    QCOMPARE(bench.state.position(), 4);
}

void TestTestOverview::seed_canBeSelected()
{
    Bench bench;
    const auto *seed = bench.child<QLabel>("test_seed");
    QCOMPARE(seed->text(), QStringLiteral("Seed 4711"));
    QVERIFY(seed->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(seed->textInteractionFlags() & Qt::TextSelectableByMouse);
}

void TestTestOverview::end_asksOnceWhereSomethingIsMissing()
{
    Bench bench;
    auto *end = bench.child<QPushButton>("test_end");
    auto *goOn = bench.child<QPushButton>("test_go_on");
    end->setFocus();
    QTest::keyClick(end, Qt::Key_Space);
    QCOMPARE(bench.child<QLabel>("test_missing")->text(), QStringLiteral("10 are not answered. End all the same?"));
    QVERIFY(goOn->isVisible());
    QVERIFY(!end->isVisible());
    QVERIFY2(goOn->hasFocus(), "the harmless answer is the near one");
    QTest::keyClick(goOn, Qt::Key_Space);
    QVERIFY(end->isVisible());
    QCOMPARE(bench.state.page(), TestState::Page::Question);

    QTest::keyClick(end, Qt::Key_Space);
    QTest::keyClick(goOn, Qt::Key_Escape);
    QVERIFY2(end->isVisible(), "Escape goes on");

    QTest::keyClick(end, Qt::Key_Space);
    bench.answer(0);
    QCOMPARE(bench.child<QLabel>("test_missing")->text(), QStringLiteral("9 are not answered. End all the same?"));
    QTest::keyClick(bench.child<QPushButton>("test_end_all_the_same"), Qt::Key_Space);
    QCOMPARE(bench.state.page(), TestState::Page::Result);
}

void TestTestOverview::end_withAllAnsweredEndsAtOnce()
{
    Bench bench;
    for (int i = 0; i < 10; ++i)
        bench.answer(i);
    QTest::keyClick(bench.child<QPushButton>("test_end"), Qt::Key_Space);
    QCOMPARE(bench.state.page(), TestState::Page::Result);
}

void TestTestOverview::end_isAskedForFromOutside()
{
    Bench bench;
    QSignalSpy question(&bench.overview, &TestOverview::questionWanted);
    bench.state.wantEnd();
    auto *goOn = bench.child<QPushButton>("test_go_on");
    QVERIFY(goOn->isVisible() && goOn->hasFocus());
    QCOMPARE(bench.state.page(), TestState::Page::Question);
    QTest::keyClick(goOn, Qt::Key_Space);
    QCOMPARE(question.size(), 1);
    QTest::mouseClick(bench.place(5), Qt::LeftButton);
    QCOMPARE(question.size(), 2);
}

void TestTestOverview::afterTheEnd_placesTellRightAndWrong()
{
    Bench bench(600);
    bench.answer(1);
    bench.state.finishTest();
    bench.state.look(1);
    QCOMPARE(bench.place(1)->accessibleName(), QStringLiteral("Question 1, wrong"));
    QCOMPARE(bench.place(2)->accessibleName(), QStringLiteral("Question 2, right, shown now"));
    QVERIFY(!bench.child<QPushButton>("test_end")->isVisible());
    QVERIFY(bench.child<QLabel>("test_clock")->isHidden());
    QTest::mouseClick(bench.place(9), Qt::LeftButton);
    QCOMPARE(bench.state.position(), 8);
    QTest::keyClick(bench.child<QPushButton>("test_back"), Qt::Key_Space);
    QCOMPARE(bench.state.page(), TestState::Page::Result);
}

QTEST_MAIN(TestTestOverview)
#include "tst_test_overview.moc"
