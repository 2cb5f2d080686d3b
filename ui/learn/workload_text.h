// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/messages.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/workload.h"
#include "ui/learn/run_state.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace breakeven::ui {

/// "Dense network", "Transformer", "Convolutional".
[[nodiscard]] QString label(tradeoff::Family family);

/// Gigabytes of the largest model that the size slider offers.
inline constexpr double largestOffered = 16;

struct SizeLimits {
    struct Mark {
        double gigabytes = 0;
        QString text; ///< "CPU: up to 17 GB"
    };
    double high = largestOffered; ///< the slider's end
    QString note; ///< "this machine: up to 17 GB"; empty where nothing is known
    std::vector<Mark> marks; ///< only those within the slider
};

/// How large a model may be here; the CPU's and every GPU's memory is looked at, those that cannot be used left out.
[[nodiscard]] SizeLimits sizeLimits(std::span<const tradeoff::Device> devices, const tradeoff::Workload &workload,
                                    const QLocale &locale = QLocale());

/// "CPU and GPU", "CPU".
[[nodiscard]] QString runTargets(std::span<const tradeoff::Device> devices);

/// "sampling 120 of about 200, ±1.4 %".
[[nodiscard]] QString stageText(const protocol::Progress &progress, const QLocale &locale = QLocale());

/// "CPU · warming up", with "3 of 5 · " before it where several were asked for.
[[nodiscard]] QString runningText(const RunState &run, const QLocale &locale = QLocale());

/// What a calm message says when something went wrong; nothing when all is well.
struct RunTrouble {
    QString title;
    QString text;
    bool canStartAgain = false;

    friend bool operator==(const RunTrouble &, const RunTrouble &) = default;
};
[[nodiscard]] std::optional<RunTrouble> troubleOf(const RunState &run);

} // namespace breakeven::ui
