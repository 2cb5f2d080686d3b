// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/other_machines.h"

#include <optional>

namespace breakeven::support {

/// How a machine and one of its lanes stood at the moment the connection was lost; it may be back at once.
class LossWatch final : public QObject
{
public:
    LossWatch(const ui::OtherMachines &machines, const ui::ExploreState &state, const QString &laneId)
    {
        connect(&machines, &ui::OtherMachines::changed, this, [this, &machines, &state, laneId] {
            const auto all = machines.machines();
            if (machine || all.empty() || all[0].connection != ui::OtherMachines::Connection::Lost)
                return;
            machine = all[0];
            if (const ui::Lane *found = state.lane(laneId))
                lane = *found;
        });
    }

    std::optional<ui::OtherMachines::Machine> machine;
    ui::Lane lane;
};

} // namespace breakeven::support
