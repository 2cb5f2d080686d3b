// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/main_window.h"

#include "lessons/reader/lesson_reader.h"
#include "ui/main_window/keys_card.h"
#include "ui/main_window/message_bar.h"
#include "ui/main_window/top_bar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

/// The folder that is dropped, or that holds the file that is.
QString droppedFolder(const QMimeData *data)
{
    if (!data->hasUrls() || data->urls().size() != 1 || !data->urls().constFirst().isLocalFile())
        return {};
    const QFileInfo info(data->urls().constFirst().toLocalFile());
    return info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

QStringList titlesOf(const std::vector<Place> &places)
{
    QStringList titles;
    for (const Place &place : places)
        titles.append(place.title);
    return titles;
}

QAction *actionIn(QMenu *menu, const QString &text, const char *name)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

} // namespace

MainWindow::MainWindow(std::vector<Place> places, LearnState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_places(std::move(places))
    , m_made(m_places.size(), nullptr)
{
    setObjectName(QStringLiteral("main_window"));
    setAcceptDrops(true);
    auto *ground = new QWidget(this);
    ground->setObjectName(QStringLiteral("ground"));
    m_topBar = new TopBar(titlesOf(m_places), ground);
    m_messages = new MessageBar(ground);
    m_stack = new QStackedWidget(ground);
    m_stack->setObjectName(QStringLiteral("places_stack"));
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(ground);

    makeFileMenu();
    makePlaceMenu();
    makeViewMenu();
    makeHelpMenu();
    connect(m_topBar, &TopBar::placeChosen, this, &MainWindow::openPlaceAt);
    connect(m_messages, &MessageBar::actionTaken, this, [this] { openPlace(m_messageLeadsTo); });
    connect(m_messages, &MessageBar::dismissed, this, [this] {
        if (m_messageLeadsTo.isEmpty())
            m_notice.clear();
        else
            endWay();
    });
    connect(&m_state, &LearnState::lessonChanged, this, &MainWindow::refreshTitle);
    refreshTitle();
}

void MainWindow::openPlace(const QString &id)
{
    const auto found = std::ranges::find(m_places, id, &Place::id);
    openPlaceAt(found == m_places.end() ? 0 : static_cast<int>(found - m_places.begin()));
}

void MainWindow::openPlaceAt(int index)
{
    const auto place = static_cast<std::size_t>(index);
    if (place >= m_places.size())
        return;
    if (!m_made[place]) {
        m_made[place] = m_places[place].make(m_stack);
        m_stack->addWidget(m_made[place]);
    }
    m_stack->setCurrentWidget(m_made[place]);
    if (m_places[place].id == m_messageLeadsTo)
        endWay();
    // So that the place's keys work at once.
    m_made[place]->setFocus();
    m_topBar->setCurrentPlace(index);
}

QWidget *MainWindow::currentPlace() const
{
    return m_stack->currentWidget();
}

bool MainWindow::openLesson(const QString &folder)
{
    auto lesson = lessons::readLesson(folder, locale().name());
    if (!lesson) {
        const QString kept = m_state.lesson().title;
        const QString after = kept.isEmpty() ? QString() : tr(" \"%1\" stays open.").arg(kept);
        tell(tr("The lesson could not be opened. %1").arg(QString::fromStdString(lesson.error().message)) + after);
        return false;
    }
    m_notice.clear();
    endWay();
    m_state.setLesson(std::move(*lesson));
    return true;
}

void MainWindow::tell(const QString &sentence)
{
    m_notice = sentence;
    m_messageLeadsTo.clear();
    m_messages->tell(sentence);
}

void MainWindow::tellWithWay(const QString &sentence, const QString &link, const QString &place)
{
    m_messageLeadsTo = place;
    m_messages->tell(sentence, link);
}

void MainWindow::endWay()
{
    m_messageLeadsTo.clear();
    // What was told before waits until the learner has put it away.
    if (m_notice.isEmpty())
        m_messages->hide();
    else
        m_messages->tell(m_notice);
}

QStringList MainWindow::builtInLessons()
{
    const QString root = QStringLiteral(":/lessons/");
    QStringList folders;
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.append(root + name);
    // The one the program is about comes first.
    const auto first = std::ranges::find(folders, root + QStringLiteral("gpu-vs-cpu"));
    if (first != folders.end())
        std::rotate(folders.begin(), first, std::next(first));
    return folders;
}

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
            const auto lesson = lessons::readLesson(folder, locale().name());
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
    menu->addSeparator();
    constexpr double notch = 1.125;
    QAction *larger = actionIn(menu, tr("&Larger type"), "action_larger_type");
    // The key with + on it, whether or not the keyboard needs Shift for it.
    larger->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    connect(larger, &QAction::triggered, this, [this] { scaleType(notch); });
    QAction *smaller = actionIn(menu, tr("&Smaller type"), "action_smaller_type");
    smaller->setShortcut(QKeySequence(tr("Ctrl+-")));
    connect(smaller, &QAction::triggered, this, [this] { scaleType(1 / notch); });
    QAction *normal = actionIn(menu, tr("&Normal type"), "action_normal_type");
    normal->setShortcut(QKeySequence(tr("Ctrl+0")));
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

void MainWindow::chooseAppearance(std::optional<Appearance> appearance)
{
    m_appearance = appearance;
    if (appearance)
        Theme::instance().setAppearance(*appearance);
    else
        Theme::instance().followDesktopAgain();
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

void MainWindow::refreshTitle()
{
    const lessons::Lesson &lesson = m_state.lesson();
    QStringList about;
    if (lesson.minutes > 0)
        about.append(lesson.minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(lesson.minutes));
    if (!lesson.subject.isEmpty())
        about.append(lesson.subject);
    m_topBar->setLesson(lesson.title, about.join(QStringLiteral(" · ")));
    setWindowTitle(lesson.title.isEmpty() ? QStringLiteral("Breakeven") : tr("%1 – Breakeven").arg(lesson.title));
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    return done;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFolder(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString folder = droppedFolder(event->mimeData());
    if (!folder.isEmpty())
        openLesson(folder);
}

} // namespace breakeven::ui
