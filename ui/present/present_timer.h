// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace breakeven::ui {

/// A stopwatch for the lecture; tells once a second while it runs.
class PresentTimer final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds of a clock that only goes forward.
    using Clock = std::function<qint64()>;

    explicit PresentTimer(QObject *parent = nullptr);
    PresentTimer(Clock clock, QObject *parent);

    [[nodiscard]] bool running() const { return m_tick.isActive(); }
    [[nodiscard]] qint64 elapsedMs() const;
    /// It was started and not set back since: there is something to show.
    [[nodiscard]] bool used() const { return running() || m_before > 0; }
    [[nodiscard]] QString text() const; ///< "3:05", "1:02:09"

    void toggle();
    void reset(); ///< to 0; goes on where it runs

Q_SIGNALS:
    void changed();

private:
    Clock m_clock;
    QTimer m_tick;
    qint64 m_before = 0; ///< ms that it ran before it was last started
    qint64 m_startedAt = 0;
};

} // namespace breakeven::ui
