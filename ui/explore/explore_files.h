// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_report.h"
#include "ui/explore/explore_state.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

/// Asks for files and reads or writes them: recordings, sessions, the report. No dialog holds up the window.
class ExploreFiles final : public QObject
{
    Q_OBJECT

public:
    /// `pictures` draws the report's when it is written.
    ExploreFiles(ExploreState &state, std::function<std::vector<ReportPicture>()> pictures, QWidget &window);

    /// A recording or a session, by what is in it. Where a session would take the place of figures that were measured
    /// here it asks first.
    void open(const QString &file);
    void askToOpen();
    void askToSaveRecording();
    void askToSaveSession();
    void askToWriteReport();

Q_SIGNALS:
    void told(const QString &sentence); ///< what was done, or why not

private:
    [[nodiscard]] bool hasOwnFigures() const;
    void askForSession(const QString &file);
    void openSession(const QString &file);
    void openRecording(const QString &file);
    void ask(const QString &title, const QString &name, const QString &filter,
             std::function<tradeoff::Result<void>(const QString &file)> write);

    ExploreState &m_state;
    std::function<std::vector<ReportPicture>()> m_pictures;
    QWidget &m_window;
};

} // namespace breakeven::ui
