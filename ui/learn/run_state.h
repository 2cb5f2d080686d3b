// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/messages.h"
#include "engine/tradeoff/workload.h"

#include <QString>

#include <optional>

namespace breakeven::ui {

/// What the engine is doing, as the views need it.
struct RunState {
    enum class Engine { Starting, Ready, NotResponding, Lost, GivenUp };

    Engine engine = Engine::Starting;
    QString engineSentence; ///< what happened and what was kept, where it is not Ready
    bool running = false;
    std::optional<tradeoff::Workload> workload; ///< of the run that goes on
    QString deviceId; ///< where it goes on
    int pointNumber = 0; ///< of several asked for at once: 3 of 5; 0 where it is one
    int pointCount = 0;
    std::optional<protocol::Progress> progress;
    QString failure; ///< of the last run: one sentence; empty where it went well
};

} // namespace breakeven::ui
