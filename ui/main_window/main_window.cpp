// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/main_window.h"

#include "lessons/reader/lesson_reader.h"
#include "ui/language/language.h"
#include "ui/main_window/message_bar.h"
#include "ui/main_window/top_bar.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
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

QString MainWindow::currentPlaceId() const
{
    const auto found = std::ranges::find(m_made, currentPlace());
    return currentPlace() && found != m_made.end() ? m_places[static_cast<std::size_t>(found - m_made.begin())].id
                                                   : QString();
}

bool MainWindow::openLesson(const QString &folder)
{
    auto lesson = lessons::readLesson(folder, Language::instance().ofLessons());
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

void MainWindow::chooseAppearance(std::optional<Appearance> appearance)
{
    m_appearance = appearance;
    if (appearance)
        Theme::instance().setAppearance(*appearance);
    else
        Theme::instance().followDesktopAgain();
}

void MainWindow::refreshTitle()
{
    const lessons::Lesson &lesson = m_state.lesson();
    QStringList about;
    if (lesson.minutes > 0)
        about.append(tr("%n minutes", nullptr, lesson.minutes));
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
