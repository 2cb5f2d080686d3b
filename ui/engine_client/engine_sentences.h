// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_process.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace breakeven::ui {

/// Why the client ended an engine. Absent where the engine ended by itself.
enum class Fault {
    NoHello,
    BadHello, ///< its answer to hello makes no sense
    OtherProtocol,
    Silent,
    NoProgress,
    TooManyStrays,
    LineTooLong,
    Cancelled, ///< no fault: the learner did not want to wait for it
};

/// What is known of an engine's end.
struct EngineDeath {
    std::optional<Fault> fault;
    EngineEnd end;
    QString program;
    QString lastWords;
    int strays = 0; ///< lines that were no message
    std::chrono::milliseconds limit{0}; ///< that was passed: of NoHello, Silent, NoProgress
};

/// One or two sentences about what happened, and that figures are kept.
[[nodiscard]] QString whatHappened(const EngineDeath &death);
/// The same, and when it is started again.
[[nodiscard]] QString lostSentence(const EngineDeath &death, std::chrono::milliseconds restartIn);
/// The same, and that it is not started again.
[[nodiscard]] QString givenUpSentence(const EngineDeath &death, int deaths);
/// Why it cannot be started at all, and what to do.
[[nodiscard]] QString cannotStartSentence(const EngineDeath &death);

/// Which of the two programs is to be updated. The engine's protocol is not known where it only said that it refuses
/// ours.
[[nodiscard]] QString otherProtocolSentence(std::optional<int> engineProtocol, const QString &engineVersion,
                                            const QString &engineSays);
/// The protocol that the engine names in its refusal, where it does.
[[nodiscard]] std::optional<int> protocolNamedIn(const QString &refusal);

[[nodiscard]] QString notRunningSentence();

} // namespace breakeven::ui
