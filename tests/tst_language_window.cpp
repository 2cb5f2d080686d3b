// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/application.h"
#include "ui/language/language.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/playback.h"
#include "ui/present/present_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace breakeven;
using ui::Language;

/// The language changes while the program runs: the window is another one, and what the learner has done is there.
class LanguageWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void menu_namesEveryLanguage();
    void change_speaksTheOtherLanguageInEveryMenu();
    void change_keepsPlaceCursorRuleAndSliders();
    void change_translatesTheLesson();
    void change_keepsARoundOfQuestions();
    void change_keepsTheStateOfExplore();
    void change_isKeptForTheNextStart();
    void commandLine_isForThisTimeAlone();
    void presentation_endsWithTheChange();
    void change_toAndFroManyTimes();

private:
    void start(const QString &language = {});
    void change(const QString &code);
    [[nodiscard]] ui::MainWindow &window() const { return m_application->window(); }
    [[nodiscard]] ui::LearnState &state() const { return m_application->state(); }

    std::unique_ptr<app::Application> m_application;
};

void LanguageWindowTest::init()
{
    QDir(QFileInfo(app::keptStateFile()).absolutePath()).removeRecursively();
    Language::instance().choose(QStringLiteral("en"));
}

void LanguageWindowTest::cleanup()
{
    m_application.reset();
    Language::instance().choose(QStringLiteral("en"));
}

void LanguageWindowTest::start(const QString &language)
{
    app::CommandLine line;
    line.engine = QStringLiteral("/nonexistent/engine");
    line.language = language;
    m_application = std::make_unique<app::Application>(line);
    QVERIFY(m_application->open());
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void LanguageWindowTest::change(const QString &code)
{
    const QPointer<ui::MainWindow> before = &window();
    Language::instance().choose(code);
    QTRY_VERIFY(before.isNull());
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
}

void LanguageWindowTest::menu_namesEveryLanguage()
{
    start(QStringLiteral("en"));
    auto *menu = window().findChild<QMenu *>(QStringLiteral("menu_language"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    QCOMPARE(menu->actions().at(2)->text(), QStringLiteral("简体中文"));
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().at(1)->isChecked());
    const QPointer<ui::MainWindow> before = &window();
    menu->findChild<QAction *>(QStringLiteral("language_es"))->trigger();
    QTRY_VERIFY(before.isNull());
    QCOMPARE(Language::instance().spoken(), QStringLiteral("es"));
    QCOMPARE(qApp->topLevelWidgets().count(&window()), 1);
}

void LanguageWindowTest::change_speaksTheOtherLanguageInEveryMenu()
{
    start();
    const auto titles = [this] {
        QStringList texts;
        for (const QAction *action : window().menuBar()->actions())
            texts.append(action->text());
        return texts;
    };
    const QStringList english = titles();
    change(Language::pseudo());
    QCOMPARE(titles().size(), english.size());
    for (const QString &title : titles())
        QVERIFY2(title.startsWith(QChar(u'⟦')), qPrintable(title));
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    change(QStringLiteral("en"));
    QCOMPARE(titles(), english);
    QCOMPARE(window().layoutDirection(), Qt::LeftToRight);
}

void LanguageWindowTest::change_keepsPlaceCursorRuleAndSliders()
{
    start();
    state().moveToStep(3, tradeoff::Stage::Choose);
    tradeoff::DecisionRule rule = state().trace().rule();
    rule.batchThreshold = 24;
    state().setRule(rule);
    state().setWorkload({.sizeBytes = 4 * tradeoff::gigabyte, .batch = 7});
    m_application->window().findChild<ui::LearnPlace *>()->playback().setSpeed(2);
    const tradeoff::Cursor cursor = state().cursor();
    const tradeoff::Workload workload = state().workload();
    window().openPlace(QStringLiteral("explore"));
    change(QStringLiteral("es"));
    QCOMPARE(window().currentPlaceId(), QStringLiteral("explore"));
    QVERIFY(state().cursor() == cursor);
    QVERIFY(state().workload() == workload);
    QVERIFY(state().trace().rule() == rule);
    window().openPlace(QStringLiteral("learn"));
    QCOMPARE(window().findChild<ui::LearnPlace *>()->playback().speed(), 2.0);
}

void LanguageWindowTest::change_translatesTheLesson()
{
    start();
    const QString english = state().lesson().title;
    change(QStringLiteral("zh_CN"));
    QCOMPARE(state().lesson().language, QStringLiteral("zh_CN"));
    QVERIFY(state().lesson().title != english);
    QCOMPARE(window().findChild<QLabel *>(QStringLiteral("lesson_title"))->text(), state().lesson().title);
    change(QStringLiteral("en"));
    QCOMPARE(state().lesson().title, english);
}

void LanguageWindowTest::change_keepsARoundOfQuestions()
{
    start();
    window().openPlace(QStringLiteral("test"));
    ui::TestState *test = m_application->places().test();
    QVERIFY(test);
    test->startTest(7, std::nullopt);
    test->goTo(2);
    const QString id = test->current()->question.id;
    const QString english = test->current()->question.text;
    change(QStringLiteral("es"));
    QCOMPARE(m_application->places().test(), test);
    QCOMPARE(window().currentPlaceId(), QStringLiteral("test"));
    QVERIFY(test->testRuns());
    QCOMPARE(test->position(), 2);
    QCOMPARE(test->current()->question.id, id);
    QVERIFY(test->current()->question.text != english);
    const auto *shown = window().findChild<QWidget *>(QStringLiteral("question_view"));
    QVERIFY(shown && shown->isVisible());
    // Left and gone on with: the test is still the same.
    test->leave();
    QVERIFY(test->openAttempt());
    change(QStringLiteral("en"));
    test->resumeTest();
    QVERIFY2(test->testRuns(), qPrintable(test->trouble()));
    QCOMPARE(test->position(), 2);
    QCOMPARE(test->current()->question.text, english);
}

void LanguageWindowTest::change_keepsTheStateOfExplore()
{
    start();
    window().openPlace(QStringLiteral("explore"));
    const ui::ExploreState *explore = m_application->places().explore();
    QVERIFY(explore);
    change(QStringLiteral("es"));
    QCOMPARE(m_application->places().explore(), explore);
    window().openPlace(QStringLiteral("learn"));
    change(QStringLiteral("en"));
    // Not made before it is opened again.
    window().openPlace(QStringLiteral("explore"));
    QCOMPARE(m_application->places().explore(), explore);
}

void LanguageWindowTest::change_isKeptForTheNextStart()
{
    start();
    change(QStringLiteral("es"));
    window().close();
    m_application.reset();
    Language::instance().choose(QStringLiteral("en"));
    start();
    QCOMPARE(Language::instance().chosen(), QStringLiteral("es"));
    QCOMPARE(state().lesson().language, QStringLiteral("es"));
}

void LanguageWindowTest::commandLine_isForThisTimeAlone()
{
    start(QStringLiteral("es"));
    QCOMPARE(Language::instance().spoken(), QStringLiteral("es"));
    window().close();
    QCOMPARE(app::loadKeptState(app::keptStateFile()).state.language, QString());
}

void LanguageWindowTest::presentation_endsWithTheChange()
{
    start();
    const double own = ui::Theme::instance().typeScale();
    QTest::keyClick(&window(), Qt::Key_F5);
    QVERIFY(m_application->presentation().active());
    QCOMPARE(m_application->presentation().ownTypeScale(), own);
    QTest::keyClick(m_application->presentation().window(), Qt::Key_Escape);
    QVERIFY(!m_application->presentation().active());
    QCOMPARE(ui::Theme::instance().typeScale(), own);
    QTest::keyClick(&window(), Qt::Key_F5);
    QVERIFY(m_application->presentation().active());
    change(QStringLiteral("es"));
    QVERIFY(!m_application->presentation().active());
    QCOMPARE(ui::Theme::instance().typeScale(), own);
}

void LanguageWindowTest::change_toAndFroManyTimes()
{
    start();
    for (const char *place : {"learn", "explore", "test"})
        window().openPlace(QString::fromLatin1(place));
    for (int round = 0; round < 3; ++round) {
        for (const char *code : {"es", "pseudo", "zh_CN", "en"})
            change(QString::fromLatin1(code));
    }
    QCOMPARE(window().currentPlaceId(), QStringLiteral("test"));
    QVERIFY(qApp->topLevelWidgets().size() < 40);
}

QTEST_MAIN(LanguageWindowTest)
#include "tst_language_window.moc"
