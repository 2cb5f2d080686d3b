// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/recording.h"
#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/estimate.h"
#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/provenance.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// All figures of one device from one place: this machine's CPU, a recorded GPU, an estimated one. What a line of the
/// charts is drawn from.
struct Lane {
    enum class Source {
        Here, ///< measured by this machine's engine
        Machine, ///< by the engine of another machine that is connected
        Recording, ///< read from a file
        Estimate, ///< computed from a datasheet
    };
    QString id; ///< "here/cpu", "machine/gpu-box/cuda:0", "recording/1/cpu", "estimate/rtx-4090"
    Source source = Source::Here;
    QString deviceId; ///< on its machine: "cuda:0"; of an estimate: the datasheet's id
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu; ///< colour and shape; all that is no CPU counts as a GPU
    QString name; ///< "NVIDIA T4"
    QString place; ///< "this machine", "lab-t4.json", "gpu-box", "datasheet"
    QString origin; ///< machine, date and LibTorch, for a tool tip and the report
    tradeoff::Provenance provenance = tradeoff::Provenance::Measured;
    bool shown = true;
    std::optional<double> dollarsPerHour;
    QString priceSource; ///< "c7i.4xlarge, us-east-1, 2026-07-20"; "your own"; empty where there is no price
    /// Their price and cost are the lane's, and hold the busy share of the hour: dollarsPerHour is what an hour of work
    /// costs, so that a policy that looks at money counts the idle time, too.
    std::vector<tradeoff::Measurement> figures;
    std::vector<tradeoff::Estimate> estimates; ///< of an estimated lane alone
    std::vector<protocol::FailedPoint> failures;

    /// "NVIDIA T4, lab-t4.json": what it is called on the screen.
    [[nodiscard]] QString title() const;
};

/// What an hour costs in which the device works: the price over the busy share, as it stands in the cost of an
/// inference. Policies look at this one. Absent where there is no price.
[[nodiscard]] std::optional<double> dollarsPerWorkingHour(const tradeoff::Measurement &figure);

/// "here/cpu": the lane of a device of this machine.
[[nodiscard]] QString hereLaneId(const QString &deviceId);
/// "machine/gpu-box/cuda:0"
[[nodiscard]] QString machineLaneId(const QString &machine, const QString &deviceId);

} // namespace breakeven::ui
