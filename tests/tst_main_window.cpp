// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_window.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace breakeven;
using support::LessonWindow;

/// The window and the lesson in it: opening one, places, closing.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opens_onTheBuiltInLesson();
    void place_isMadeWhenItIsOpened();
    void brokenLesson_leavesTheOpenOne();
    void otherLesson_takesItsPlace();
    void close_isTold();

private:
    std::unique_ptr<LessonWindow> m_shown;
};

void MainWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::Theme::instance().follow(*qApp);
}

void MainWindowTest::init()
{
    m_shown = std::make_unique<LessonWindow>();
    QVERIFY(m_shown->open());
}

void MainWindowTest::cleanup()
{
    m_shown.reset();
}

void MainWindowTest::opens_onTheBuiltInLesson()
{
    QCOMPARE(m_shown->state.lesson().id, QStringLiteral("gpu-vs-cpu"));
    QCOMPARE(m_shown->named<QLabel>("lesson_title")->text(), m_shown->state.lesson().title);
    QVERIFY(m_shown->window.windowTitle().contains(m_shown->state.lesson().title));
    // One place alone offers no choice.
    QVERIFY(!m_shown->named<QWidget>("places")->isVisible());
}

void MainWindowTest::place_isMadeWhenItIsOpened()
{
    ui::LearnState state;
    int made = 0;
    const auto make = [&made](QWidget *parent) {
        ++made;
        return new QWidget(parent);
    };
    std::vector<ui::Place> places;
    places.push_back({.id = QStringLiteral("one"), .title = QStringLiteral("One"), .make = make});
    places.push_back({.id = QStringLiteral("two"), .title = QStringLiteral("Two"), .make = make});
    ui::MainWindow window(std::move(places), state);
    QCOMPARE(made, 0);
    window.openPlace(QStringLiteral("two"));
    QCOMPARE(made, 1);
    const QWidget *second = window.currentPlace();
    window.openPlace(QStringLiteral("no such place"));
    QCOMPARE(made, 2);
    QVERIFY(window.currentPlace() != second);
    window.openPlace(QStringLiteral("two"));
    QCOMPARE(made, 2);
    QCOMPARE(window.currentPlace(), second);
}

void MainWindowTest::brokenLesson_leavesTheOpenOne()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("lesson.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": ");
    file.close();
    m_shown->state.moveToStep(3, tradeoff::Stage::Choose);
    const tradeoff::Cursor before = m_shown->state.cursor();
    QVERIFY(!m_shown->window.openLesson(folder.path()));
    QCOMPARE(m_shown->state.lesson().id, QStringLiteral("gpu-vs-cpu"));
    QCOMPARE(m_shown->state.cursor(), before);
    QVERIFY(m_shown->named<QWidget>("message_bar")->isVisible());
    const QString text = m_shown->named<QLabel>("message_text")->text();
    QVERIFY2(text.contains(QStringLiteral("lesson.json")), qPrintable(text));
    QVERIFY2(text.contains(m_shown->state.lesson().title), qPrintable(text));
    m_shown->named<QAbstractButton>("message_dismiss")->click();
    QVERIFY(!m_shown->named<QWidget>("message_bar")->isVisible());
}

void MainWindowTest::otherLesson_takesItsPlace()
{
    const QStringList folders = ui::MainWindow::builtInLessons();
    QVERIFY(folders.size() >= 2);
    for (const QString &folder : folders) {
        QVERIFY2(m_shown->window.openLesson(folder), qPrintable(folder));
        QCOMPARE(m_shown->named<QLabel>("lesson_title")->text(), m_shown->state.lesson().title);
        m_shown->settle();
    }
}

void MainWindowTest::close_isTold()
{
    const QSignalSpy closed(&m_shown->window, &ui::MainWindow::closed);
    QVERIFY(m_shown->window.close());
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
