// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/recording.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace breakeven::ui {

/// The file from which a sweep is resumed after a restart. Without a name nothing is kept.
class SweepFile final
{
public:
    explicit SweepFile(QString file);

    struct Found {
        std::optional<protocol::Recording> recording;
        QString trouble; ///< what became of a file that cannot be read; empty where all is well
    };
    /// A file that cannot be read is set aside, renamed to NAME.set-aside, or NAME.set-aside-2 and so on.
    [[nodiscard]] Found read() const;
    /// Whether enough time has gone by since the last writing, which is never more than a twentieth of the time.
    [[nodiscard]] bool isDue() const;
    /// Returns the trouble, the first time that there is some; empty where it went well.
    [[nodiscard]] QString write(const protocol::Recording &recording);

private:
    QString m_file;
    QElapsedTimer m_sinceWritten;
    qint64 m_writingMs = 0; ///< that the last writing took
    bool m_troubleTold = false;
};

} // namespace breakeven::ui
