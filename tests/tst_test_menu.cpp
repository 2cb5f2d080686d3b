// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"
#include "ui/test/learner_data_menu.h"
#include "ui/test/menu_button.h"
#include "ui/test/score_bars.h"
#include "ui/test/start_page.h"
#include "ui/test/test_menu.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::Activity;
using Page = TestState::Page;
using support::TestRound;

/// What there is to do today, how a test begins, and the learner's data.
class TestTestMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void entries_startTheirRounds();
    void entries_sayWhatThereIs();
    void entries_waitWhileNobodySeesThem();
    void currentEntry_saysSo();
    void test_beginsWithSeedAndClock();
    void test_goesOnWithTheOpenOne();
    void compact_hidesWhatCanWait();
    void startPage_offersWhatIsDueAndOpen();
    void startPage_tellsOfTheLastTest();
    void data_goesOutAndIn();
    void data_isErasedOnlyWhenAskedTwice();
    void data_questionsGoOutAndIn();
    void data_questionsTellWhatTheyEnd();
    void data_withoutStoreIsOff();

private:
    template<typename T>
    [[nodiscard]] T *child(const char *name)
    {
        return m_menu->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] TestState &state() { return *m_round->state; }
    [[nodiscard]] QString said() { return child<QLabel>("data_said")->text(); }

    std::unique_ptr<TestRound> m_round;
    std::unique_ptr<TestMenu> m_menu;
};

void TestTestMenu::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestTestMenu::init()
{
    m_round = std::make_unique<TestRound>();
    m_menu = std::make_unique<TestMenu>(state());
    m_menu->show();
}

void TestTestMenu::cleanup()
{
    m_menu.reset();
    m_round.reset();
}

void TestTestMenu::entries_startTheirRounds()
{
    QTest::keyClick(child<QPushButton>("test_menu_quiz"), Qt::Key_Space);
    QCOMPARE(state().activity(), Activity::VisualQuiz);
    QTest::keyClick(child<QPushButton>("test_menu_practice"), Qt::Key_Space);
    QCOMPARE(state().activity(), Activity::Practice);
    QCOMPARE(state().page(), Page::Question);
    QTest::keyClick(child<QPushButton>("test_menu_predict"), Qt::Key_Space);
    QCOMPARE(state().page(), Page::Predict);
}

void TestTestMenu::entries_sayWhatThereIs()
{
    // Ten of the lesson's own, and one of each of the six generators that need no figures.
    QCOMPARE(child<MenuButton>("test_menu_practice")->note(), QStringLiteral("16 questions, explained at once"));
    QCOMPARE(child<MenuButton>("test_menu_quiz")->note(), QStringLiteral("6 questions, the table in view"));
    auto *review = child<MenuButton>("test_menu_review");
    QVERIFY(!review->isEnabled());
    QCOMPARE(review->note(), QStringLiteral("nothing due today"));
    state().start(Activity::Practice);
    support::answerWrong(state());
    state().leave();
    QCOMPARE(review->note(), QStringLiteral("1 due today"));
    QVERIFY(review->isEnabled());
    const auto &rows = child<ScoreBars>("test_menu_bars")->rows();
    int answered = 0;
    for (const ScoreBars::Row &row : rows)
        answered += row.score.answered;
    QCOMPARE(answered, 1);
}

void TestTestMenu::entries_waitWhileNobodySeesThem()
{
    const auto *review = child<MenuButton>("test_menu_review");
    m_menu->hide();
    state().start(Activity::Practice);
    support::answerWrong(state());
    state().leave();
    QCOMPARE(review->note(), QStringLiteral("nothing due today"));
    m_menu->show();
    QCOMPARE(review->note(), QStringLiteral("1 due today"));
}

void TestTestMenu::currentEntry_saysSo()
{
    auto *practice = child<MenuButton>("test_menu_practice");
    QVERIFY(!practice->isCurrent());
    practice->click();
    QVERIFY(practice->isCurrent());
    QVERIFY(practice->accessibleName().contains(QStringLiteral("shown now")));
    QVERIFY(!practice->accessibleDescription().isEmpty());
    child<MenuButton>("test_menu_quiz")->click();
    QVERIFY(!practice->isCurrent());
}

void TestTestMenu::test_beginsWithSeedAndClock()
{
    auto *setup = child<QWidget>("test_setup");
    QVERIFY(setup->isHidden());
    child<QPushButton>("test_menu_test")->click();
    QVERIFY(!setup->isHidden());
    QVERIFY2(!child<QCheckBox>("test_setup_clock")->isChecked(), "no clock unless it is asked for");
    auto *seed = child<QSpinBox>("test_setup_seed");
    QCOMPARE(seed->minimum(), 1);
    QCOMPARE(seed->maximum(), 999'999);
    seed->selectAll();
    QTest::keyClicks(seed, QStringLiteral("4711"));
    QTest::keyClick(child<QCheckBox>("test_setup_clock"), Qt::Key_Space);
    QTest::keyClick(child<QPushButton>("test_setup_begin"), Qt::Key_Space);
    QVERIFY(state().testRuns());
    QCOMPARE(state().seed(), 4711U);
    QCOMPARE(state().clockSeconds(), std::optional(600));
    QVERIFY(setup->isHidden());
    child<QPushButton>("test_menu_test")->click();
    QVERIFY2(state().testRuns() && setup->isHidden(), "it runs already");
}

void TestTestMenu::test_goesOnWithTheOpenOne()
{
    state().startTest(4711, std::nullopt);
    support::answerRight(state());
    state().leave();
    QCOMPARE(child<MenuButton>("test_menu_test")->note(), QStringLiteral("open, at question 2"));
    child<QPushButton>("test_menu_test")->click();
    child<QPushButton>("test_setup_go_on")->click();
    QVERIFY(state().testRuns());
    QCOMPARE(state().position(), 1);
}

void TestTestMenu::compact_hidesWhatCanWait()
{
    m_menu->setCompact(true);
    QVERIFY(!child<QWidget>("test_menu_bars")->isHidden());
    state().start(Activity::Practice);
    QVERIFY(child<QWidget>("test_menu_bars")->isHidden());
    QVERIFY(child<QWidget>("learner_data_menu")->isHidden());
    for (const char *name : {"test_menu_quiz", "test_menu_practice", "test_menu_test"})
        QVERIFY(child<QPushButton>(name)->isVisible());
    m_menu->setCompact(false);
    QVERIFY(!child<QWidget>("test_menu_bars")->isHidden());
    QVERIFY(child<QPushButton>("test_menu_practice")->isVisible());
}

void TestTestMenu::startPage_offersWhatIsDueAndOpen()
{
    StartPage page(state());
    auto *review = page.findChild<QPushButton *>(QStringLiteral("start_review"));
    auto *goOn = page.findChild<QPushButton *>(QStringLiteral("start_go_on"));
    QVERIFY(review->isHidden() && goOn->isHidden());
    state().start(Activity::Practice);
    support::answerWrong(state());
    state().leave();
    QVERIFY(!review->isHidden());
    QVERIFY(review->property("primary").toBool());
    state().startTest(9, std::nullopt);
    state().leave();
    QVERIFY(!goOn->isHidden() && goOn->property("primary").toBool());
    QVERIFY(!review->property("primary").toBool());
    goOn->click();
    QVERIFY(state().testRuns());
}

void TestTestMenu::startPage_tellsOfTheLastTest()
{
    lessons::Attempt attempt = support::someAttempt(4711);
    attempt.finishedAt = support::aTuesday;
    QCOMPARE(lastTestText(attempt, 7.5, QLocale(QLocale::English, QLocale::UnitedKingdom)),
             QStringLiteral("Your last test, on Tuesday, 10 March 2026: 7.5 of 10 points, seed 4711."));
    StartPage page(state());
    auto *last = page.findChild<QLabel *>(QStringLiteral("start_last_test"));
    QVERIFY(last->isHidden());
    state().startTest(88, std::nullopt);
    support::takeTest(state(), 10);
    state().finishTest();
    state().leave();
    QVERIFY2(last->text().contains(QStringLiteral("10 of 10 points, seed 88")), qPrintable(last->text()));
}

void TestTestMenu::data_goesOutAndIn()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("progress.json"));
    auto *data = child<LearnerDataMenu>("learner_data_menu");
    state().start(Activity::Practice);
    support::answerRight(state());
    data->exportProgress(file);
    QCOMPARE(said(), QStringLiteral("Saved in progress.json."));
    QVERIFY(m_round->store->eraseAll());
    data->importProgress(file);
    QCOMPARE(said(), QStringLiteral("1 answer came in."));
    data->importProgress(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!said().isEmpty() && !said().contains(QStringLiteral("came in")));
}

void TestTestMenu::data_isErasedOnlyWhenAskedTwice()
{
    state().start(Activity::Practice);
    support::answerRight(state());
    const auto kept = [this] { return m_round->store->answers(m_round->learn.lesson().id)->size(); };
    child<QPushButton>("data_toggle")->click();
    const auto first = [this] {
        child<QPushButton>("data_erase")->click();
        return QPointer(child<QMessageBox>("data_erase_first"));
    };
    QPointer<QMessageBox> asked = first();
    QVERIFY(asked);
    asked->reject();
    QTRY_VERIFY(!asked);
    QVERIFY(!child<QMessageBox>("data_erase_second"));
    QCOMPARE(kept(), std::size_t{1});

    asked = first();
    asked->findChild<QPushButton *>(QStringLiteral("data_erase_yes"))->click();
    QPointer<QMessageBox> again = child<QMessageBox>("data_erase_second");
    QVERIFY(again);
    QCOMPARE(kept(), std::size_t{1});
    again->reject();
    QTRY_VERIFY(!again && !asked);
    QCOMPARE(kept(), std::size_t{1});

    asked = first();
    asked->findChild<QPushButton *>(QStringLiteral("data_erase_yes"))->click();
    child<QMessageBox>("data_erase_second")->findChild<QPushButton *>(QStringLiteral("data_erase_yes_again"))->click();
    QCOMPARE(kept(), std::size_t{0});
    QCOMPARE(said(), QStringLiteral("Everything is erased."));
    QCOMPARE(state().page(), Page::Start);
}

void TestTestMenu::data_questionsGoOutAndIn()
{
    QTemporaryDir folder;
    auto *data = child<LearnerDataMenu>("learner_data_menu");
    QVERIFY(child<QPushButton>("data_import_questions")->isHidden());
    state().setOwnQuestionsFolder(folder.filePath(QStringLiteral("own")));
    QVERIFY(!child<QPushButton>("data_import_questions")->isHidden());
    const int before = state().practiceCount();
    QFile gift(folder.filePath(QStringLiteral("mine.gift")));
    QVERIFY(gift.open(QIODevice::WriteOnly));
    gift.write("::mine:: What is 1 + 1? {=2 ~1 ~3}\n");
    gift.close();
    data->importQuestions(gift.fileName());
    QVERIFY2(said().startsWith(QStringLiteral("1 question came in.")), qPrintable(said()));
    QCOMPARE(state().practiceCount(), before + 1);
    data->exportQuestions(folder.filePath(QStringLiteral("all.xml")));
    QVERIFY2(said().startsWith(QStringLiteral("Saved in all.xml.")), qPrintable(said()));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("all.xml"))));
}

void TestTestMenu::data_questionsTellWhatTheyEnd()
{
    QTemporaryDir folder;
    auto *data = child<LearnerDataMenu>("learner_data_menu");
    state().setOwnQuestionsFolder(folder.filePath(QStringLiteral("own")));
    const auto fileWith = [&](const char *name, const char *text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) >= 0 ? file.fileName() : QString();
    };
    state().start(Activity::Practice);
    data->importQuestions(fileWith("none.gift", "// Nothing but a remark.\n"));
    QVERIFY2(!said().contains(QStringLiteral("came in")), qPrintable(said()));
    QCOMPARE(state().page(), Page::Question);
    data->importQuestions(fileWith("mine.gift", "::mine:: What is 1 + 1? {=2 ~1 ~3}\n"));
    QVERIFY2(said().contains(QStringLiteral("The round that was open has ended.")), qPrintable(said()));
    QCOMPARE(state().page(), Page::Start);
    data->importQuestions(fileWith("more.gift", "::more:: What is 2 + 2? {=4 ~5 ~6}\n"));
    QVERIFY2(!said().contains(QStringLiteral("has ended")), qPrintable(said()));
    state().startTest(5, std::nullopt);
    data->importQuestions(fileWith("last.gift", "::last:: What is 3 + 3? {=6 ~5 ~7}\n"));
    QVERIFY2(said().contains(QStringLiteral("The test was left; it can be gone on with.")), qPrintable(said()));
    QVERIFY(state().openAttempt());
}

void TestTestMenu::data_withoutStoreIsOff()
{
    TestState without(m_round->learn, nullptr);
    LearnerDataMenu data(without);
    data.findChild<QPushButton *>(QStringLiteral("data_toggle"))->click();
    QVERIFY(!data.findChild<QPushButton *>(QStringLiteral("data_erase"))->isEnabled());
    QVERIFY(data.findChild<QPushButton *>(QStringLiteral("data_export_questions"))->isEnabled());
}

QTEST_MAIN(TestTestMenu)
#include "tst_test_menu.moc"
