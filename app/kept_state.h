// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "engine/tradeoff/trace.h"
#include "engine/tradeoff/workload.h"
#include "ui/learn/learn_state.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace breakeven::app {

/// What the window finds again when it is opened the next time.
struct KeptState {
    QByteArray geometry; ///< of the window, as QWidget::saveGeometry() gives it
    QString lessonFolder;
    tradeoff::Cursor cursor;
    std::optional<tradeoff::Workload> workload; ///< of the sliders
    std::optional<ui::Appearance> appearance; ///< absent: as the desktop
    double typeScale = 1;
    bool reducedMotion = false;
    QString language; ///< "es"; empty: as the desktop
    double speed = 1;
    QHash<QString, double> dollarsPerHour; ///< the learner's prices, by device
    ui::LearnState::BusyShares busyShares; ///< of the hours paid for

    friend bool operator==(const KeptState &, const KeptState &) = default;
};

/// Raised when an older program could not read the file any more.
inline constexpr int keptStateVersion = 1;

struct LoadedState {
    KeptState state;
    QString trouble; ///< one sentence where what was kept could not be used; it was set aside, not lost
};

/// In the folder that the desktop gives to this program's data.
[[nodiscard]] QString keptStateFile();
/// The defaults where there is no file. One that is broken, or from a newer program, is renamed to NAME.set-aside.
[[nodiscard]] LoadedState loadKeptState(const QString &file);
/// Makes the folder; survives a power cut once it returns success. Errors: BadFile.
[[nodiscard]] tradeoff::Result<void> keepState(const QString &file, const KeptState &state);

} // namespace breakeven::app
