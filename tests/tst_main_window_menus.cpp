// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_reader.h"
#include "tests/support/lesson_window.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>

#include <memory>
#include <optional>
#include <vector>

using namespace breakeven;
using support::LessonWindow;

/// What the menus lead to, by their keys where they have some.
class MainWindowMenusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keys_areShownBesideTheWindow();
    void lessons_listThoseBuiltIn();
    void openLesson_asksForAFolder();
    void quit_closesTheWindow();
    void places_haveKeysWhereThereAreSeveral();
    void type_growsAndShrinksWithinBounds();
    void appearance_isChosenAndMarked();
    void reducedMotion_isTheThemes();
    void about_namesTheVersion();

private:
    std::unique_ptr<LessonWindow> m_shown;
};

void MainWindowMenusTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::Theme::instance().follow(*qApp);
}

void MainWindowMenusTest::init()
{
    m_shown = std::make_unique<LessonWindow>();
    QVERIFY(m_shown->open());
}

void MainWindowMenusTest::cleanup()
{
    m_shown.reset();
}

void MainWindowMenusTest::keys_areShownBesideTheWindow()
{
    m_shown->press(Qt::Key_F1);
    auto *keys = m_shown->named<QDialog>("keys_card");
    QVERIFY(keys);
    QVERIFY(keys->isVisible());
    QVERIFY(!keys->isModal());
    keys->close();
}

void MainWindowMenusTest::lessons_listThoseBuiltIn()
{
    auto *menu = m_shown->named<QMenu>("menu_lessons");
    Q_EMIT menu->aboutToShow();
    QStringList titles;
    for (const QString &folder : ui::MainWindow::builtInLessons())
        titles.append(lessons::readLesson(folder)->title);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), titles.size());
    for (qsizetype index = 0; index < actions.size(); ++index) {
        QCOMPARE(actions[index]->text().replace(QStringLiteral("&&"), QStringLiteral("&")), titles[index]);
        actions[index]->trigger();
        QCOMPARE(m_shown->state.lesson().title, titles[index]);
    }
}

void MainWindowMenusTest::openLesson_asksForAFolder()
{
    m_shown->press(Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_shown->named<QFileDialog>("lesson_dialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(ui::MainWindow::builtInLessons().value(1));
    QCOMPARE(m_shown->state.lesson().folder, ui::MainWindow::builtInLessons().value(1));
    dialog->reject();
}

void MainWindowMenusTest::quit_closesTheWindow()
{
    const QSignalSpy closed(&m_shown->window, &ui::MainWindow::closed);
    m_shown->named<QAction>("action_quit")->trigger();
    QCOMPARE(closed.count(), 1);
}

void MainWindowMenusTest::places_haveKeysWhereThereAreSeveral()
{
    ui::LearnState state;
    const auto make = [](QWidget *parent) { return new QWidget(parent); };
    ui::MainWindow window({{.id = QStringLiteral("one"), .title = QStringLiteral("One"), .make = make},
                           {.id = QStringLiteral("two"), .title = QStringLiteral("Two"), .make = make}},
                          state);
    window.openPlace(QStringLiteral("one"));
    const QWidget *first = window.currentPlace();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window.currentPlace() != first);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPlace(), first);
    // One place alone needs no menu to go there.
    QCOMPARE(window.menuBar()->actions().size(), m_shown->window.menuBar()->actions().size() + 1);
}

void MainWindowMenusTest::type_growsAndShrinksWithinBounds()
{
    const ui::Theme &theme = ui::Theme::instance();
    m_shown->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(theme.typeScale(), 1.125);
    m_shown->press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(theme.typeScale(), 1.125 * 1.125);
    m_shown->press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(theme.typeScale(), 1.0);
    for (int presses = 0; presses < 20; ++presses)
        m_shown->named<QAction>("action_larger_type")->trigger();
    QCOMPARE(theme.typeScale(), 3.0);
    for (int presses = 0; presses < 20; ++presses)
        m_shown->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(theme.typeScale(), 0.8);
}

void MainWindowMenusTest::appearance_isChosenAndMarked()
{
    auto *menu = m_shown->named<QMenu>("menu_appearance");
    const QList<QAction *> actions = menu->actions();
    const std::vector<std::optional<ui::Appearance>> wanted{std::nullopt, ui::Appearance::Light, ui::Appearance::Dark,
                                                            ui::Appearance::HighContrastLight,
                                                            ui::Appearance::HighContrastDark};
    QCOMPARE(static_cast<std::size_t>(actions.size()), wanted.size());
    for (std::size_t index = wanted.size(); index-- > 0;) {
        QAction *action = actions[static_cast<qsizetype>(index)];
        action->trigger();
        QVERIFY(m_shown->window.chosenAppearance() == wanted[index]);
        if (wanted[index])
            QCOMPARE(ui::Theme::instance().appearance(), *wanted[index]);
        Q_EMIT menu->aboutToShow();
        QVERIFY(action->isChecked());
    }
}

void MainWindowMenusTest::reducedMotion_isTheThemes()
{
    auto *still = m_shown->named<QAction>("action_reduced_motion");
    Q_EMIT m_shown->named<QMenu>("menu_view")->aboutToShow();
    QVERIFY(still->isChecked());
    still->trigger();
    QVERIFY(!ui::Theme::instance().reducedMotion());
    ui::Theme::instance().setReducedMotion(true);
    Q_EMIT m_shown->named<QMenu>("menu_view")->aboutToShow();
    QVERIFY(still->isChecked());
}

void MainWindowMenusTest::about_namesTheVersion()
{
    m_shown->named<QAction>("action_about")->trigger();
    auto *box = m_shown->named<QMessageBox>("about_box");
    QVERIFY(box && box->isVisible());
    QVERIFY(box->text().contains(QStringLiteral(BREAKEVEN_VERSION)));
    box->close();
}

QTEST_MAIN(MainWindowMenusTest)
#include "tst_main_window_menus.moc"
