// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/explore/other_machines.h"
#include "ui/widgets/card.h"

#include <memory>

namespace breakeven::ui {

/// The lanes with their badges and whether each is shown; ways to open a recording, estimate a device, connect a
/// machine, save, and remove.
class LanesPanel final : public Card
{
    Q_OBJECT

public:
    explicit LanesPanel(ExploreState &state, QWidget *parent = nullptr);
    ~LanesPanel() override;

    /// How the connections stand, below the lanes; to be called once, with what lives longer than this.
    void showMachines(OtherMachines &machines);

Q_SIGNALS:
    void openRecordingWanted();
    void saveRecordingWanted();
    void machineWanted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
