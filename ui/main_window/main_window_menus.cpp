// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/main_window.h"

#include "lessons/reader/lesson_reader.h"
#include "ui/language/language.h"
#include "ui/main_window/keys_card.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

QAction *actionIn(QMenu *menu, const QString &text, const char *name)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

} // namespace

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *open = actionIn(menu, tr("&Open lesson…"), "action_open_lesson");
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &MainWindow::chooseLesson);
    QMenu *lessons = menu->addMenu(tr("&Lessons"));
    lessons->setObjectName(QStringLiteral("menu_lessons"));
    // Read when the menu opens, not when the window does.
    connect(lessons, &QMenu::aboutToShow, this, [this, lessons] {
        lessons->clear();
        for (const QString &folder : builtInLessons()) {
            const auto lesson = lessons::readLesson(folder, Language::instance().ofLessons());
            QString title = lesson ? lesson->title : QFileInfo(folder).fileName();
            QAction *action = lessons->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, folder] { openLesson(folder); });
        }
    });
    menu->addSeparator();
    QAction *quit = actionIn(menu, tr("&Quit"), "action_quit");
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makePlaceMenu()
{
    if (m_places.size() < 2)
        return;
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    for (int index = 0; index < static_cast<int>(m_places.size()); ++index) {
        QAction *action = menu->addAction(m_places[static_cast<std::size_t>(index)].title);
        action->setShortcut(QKeySequence(Qt::ControlModifier | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, index] { openPlaceAt(index); });
    }
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setObjectName(QStringLiteral("menu_view"));
    makeAppearanceMenu(menu->addMenu(tr("&Appearance")));
    makeLanguageMenu(menu->addMenu(tr("Lan&guage")));
    menu->addSeparator();
    QAction *present = actionIn(menu, tr("&Present the lesson"), "action_present");
    present->setShortcut(QKeySequence(Qt::Key_F5));
    connect(present, &QAction::triggered, this, &MainWindow::presentWanted);
    menu->addSeparator();
    constexpr double notch = 1.125;
    QAction *larger = actionIn(menu, tr("&Larger type"), "action_larger_type");
    // The key with + on it, whether or not the keyboard needs Shift for it.
    larger->setShortcuts(
        {QKeySequence(Qt::ControlModifier | Qt::Key_Plus), QKeySequence(Qt::ControlModifier | Qt::Key_Equal)});
    connect(larger, &QAction::triggered, this, [this] { scaleType(notch); });
    QAction *smaller = actionIn(menu, tr("&Smaller type"), "action_smaller_type");
    smaller->setShortcut(QKeySequence(Qt::ControlModifier | Qt::Key_Minus));
    connect(smaller, &QAction::triggered, this, [this] { scaleType(1 / notch); });
    QAction *normal = actionIn(menu, tr("&Normal type"), "action_normal_type");
    normal->setShortcut(QKeySequence(Qt::ControlModifier | Qt::Key_0));
    connect(normal, &QAction::triggered, this, [] { Theme::instance().setTypeScale(1); });
    menu->addSeparator();
    QAction *still = actionIn(menu, tr("&Reduced motion"), "action_reduced_motion");
    still->setCheckable(true);
    connect(still, &QAction::triggered, this, [](bool on) { Theme::instance().setReducedMotion(on); });
    connect(menu, &QMenu::aboutToShow, still, [still] { still->setChecked(Theme::instance().reducedMotion()); });
}

void MainWindow::makeAppearanceMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("menu_appearance"));
    auto *group = new QActionGroup(this);
    const std::vector<std::pair<QString, std::optional<Appearance>>> entries{
        {tr("As the &desktop"), std::nullopt},
        {tr("&Light"), Appearance::Light},
        {tr("Dar&k"), Appearance::Dark},
        {tr("&High contrast, light"), Appearance::HighContrastLight},
        {tr("High &contrast, dark"), Appearance::HighContrastDark},
    };
    for (const auto &[text, appearance] : entries) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = appearance] { chooseAppearance(wanted); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, wanted = appearance] { action->setChecked(m_appearance == wanted); });
    }
}

void MainWindow::makeLanguageMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("menu_language"));
    auto *group = new QActionGroup(this);
    std::vector<Language::Choice> choices = Language::choices();
    choices.insert(choices.begin(), {.code = {}, .name = tr("As the &desktop")});
    for (const Language::Choice &choice : choices) {
        QAction *action = menu->addAction(choice.name);
        action->setObjectName(QStringLiteral("language_")
                              + (choice.code.isEmpty() ? QStringLiteral("desktop") : choice.code));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [code = choice.code] { Language::instance().choose(code); });
        connect(menu, &QMenu::aboutToShow, action,
                [action, code = choice.code] { action->setChecked(Language::instance().chosen() == code); });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *keys = actionIn(menu, tr("&Keys"), "action_keys");
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    connect(keys, &QAction::triggered, this, &MainWindow::showKeys);
    QAction *about = actionIn(menu, tr("&About Breakeven"), "action_about");
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::scaleType(double factor)
{
    Theme &theme = Theme::instance();
    theme.setTypeScale(std::clamp(theme.typeScale() * factor, 0.8, 3.0));
}

void MainWindow::chooseLesson()
{
    auto *dialog = new QFileDialog(this, tr("Open a lesson's folder"));
    dialog->setObjectName(QStringLiteral("lesson_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { openLesson(folder); });
    dialog->open();
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeysCard(this);
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("about_box"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Breakeven"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Breakeven %1").arg(QStringLiteral(BREAKEVEN_VERSION)));
    box->setInformativeText(tr("Shows when inference belongs on a GPU and when on a CPU, by running it on both.\n\n"
                               "Copyright: the Breakeven authors. Free software under the GNU General Public License, "
                               "version 3 or later; it comes without any warranty.\n\n"
                               "Made with Qt %1 and LibTorch.")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace breakeven::ui
