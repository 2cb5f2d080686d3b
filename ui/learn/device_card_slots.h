// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/device.h"
#include "engine/tradeoff/measurement.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace breakeven::ui {

/// A place beside the others for one device, whether it is there or not. The CPU is always first, and there is always a
/// GPU's place.
struct DeviceSlot {
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
    QString id; ///< empty for a GPU of which the engine says nothing
    QString title; ///< "CPU", "GPU"; with its id where there are several: "GPU cuda:1"
    QString name; ///< the maker's; may be empty
    bool listed = true; ///< false: the engine has not yet said what there is
    bool available = true;
    bool switchedOff = false; ///< it is there, and cannot be used for now
    QString reason; ///< where not available: what is the matter
    QString mend; ///< what can be done
    std::optional<tradeoff::Measurement> measurement;
};

[[nodiscard]] std::vector<DeviceSlot> deviceSlots(std::span<const tradeoff::Device> devices,
                                                  std::span<const tradeoff::Measurement> measurements);

} // namespace breakeven::ui
