// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_files.h"

#include "ui/language/engine_words.h"
#include "ui/widgets/save_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

/// Of a session the first key says so; the head is enough to tell, and the reader then checks all of it.
bool isSession(const QString &file)
{
    constexpr qint64 head = 256;
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(head).contains("\"breakeven-session\"");
}

} // namespace

ExploreFiles::ExploreFiles(ExploreState &state, std::function<std::vector<ReportPicture>()> pictures, QWidget &window)
    : QObject(&window)
    , m_state(state)
    , m_pictures(std::move(pictures))
    , m_window(window)
{ }

void ExploreFiles::open(const QString &file)
{
    if (!isSession(file))
        openRecording(file);
    else if (hasOwnFigures())
        askForSession(file);
    else
        openSession(file);
}

bool ExploreFiles::hasOwnFigures() const
{
    return std::ranges::any_of(
        m_state.lanes(), [](const Lane &lane) { return lane.source == Lane::Source::Here && !lane.figures.empty(); });
}

void ExploreFiles::askForSession(const QString &file)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open a session"),
                                tr("The session brings its own settings and figures. What was measured here and is not "
                                   "in it is lost, unless you save the recording first. Open the session?"),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("open_session_box"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Open the session"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this, [this, box, file] {
        if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            openSession(file);
    });
    box->open();
}

void ExploreFiles::openSession(const QString &file)
{
    if (const auto opened = m_state.openSession(file); !opened)
        Q_EMIT told(tr("%1 What was open stays.").arg(engineWords(opened.error().message)));
    else
        Q_EMIT told(tr("The session \"%1\" is open: its settings and its figures.").arg(QFileInfo(file).fileName()));
}

void ExploreFiles::openRecording(const QString &file)
{
    if (const auto opened = m_state.openRecording(file); !opened)
        Q_EMIT told(tr("%1 What was open stays.").arg(engineWords(opened.error().message)));
    else
        Q_EMIT told(
            tr("\"%1\" is open; its devices stand among the lanes as Recorded.").arg(QFileInfo(file).fileName()));
}

void ExploreFiles::askToOpen()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a recording or a session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Recordings and sessions (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            open(file);
    });
    dialog->open();
}

void ExploreFiles::askToSaveRecording()
{
    ask(tr("Save the recording"), QStringLiteral("recording"), tr("Recording (*.json)"),
        [this](const QString &file) { return m_state.saveRecording(file, true); });
}

void ExploreFiles::askToSaveSession()
{
    ask(tr("Save the session"), QStringLiteral("session"), tr("Session (*.json)"),
        [this](const QString &file) { return m_state.saveSession(file); });
}

void ExploreFiles::askToWriteReport()
{
    auto *dialog = newSaveDialog(tr("Write a report"), QStringLiteral("exploration"),
                                 {tr("PDF (*.pdf)"), tr("Web page (*.html)")}, &m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto written = writeReport(file, reportHtml(m_state, m_pictures()));
        Q_EMIT told(written ? tr("The report is in \"%1\".").arg(QDir::toNativeSeparators(file))
                            : engineWords(written.error().message));
    });
    dialog->open();
}

void ExploreFiles::ask(const QString &title, const QString &name, const QString &filter,
                       std::function<tradeoff::Result<void>(const QString &file)> write)
{
    auto *dialog = newSaveDialog(title, name, {filter}, &m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write = std::move(write)](const QString &file) {
        const auto written = write(file);
        Q_EMIT told(written ? tr("Saved in \"%1\".").arg(QDir::toNativeSeparators(file))
                            : engineWords(written.error().message));
    });
    dialog->open();
}

} // namespace breakeven::ui
