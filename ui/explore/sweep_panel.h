// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/widgets/card.h"

#include <memory>

namespace breakeven::ui {

/// What is to be measured (sizes, batches, families, precisions, devices), the policy, and the button that starts,
/// pauses and goes on, with the time left.
class SweepPanel final : public Card
{
    Q_OBJECT

public:
    explicit SweepPanel(ExploreState &state, QWidget *parent = nullptr);
    ~SweepPanel() override;

    /// How many points are to be measured, and about how long that takes; for the button.
    void setExpectation(int points, double seconds);
    /// The sweep of the other machines together: while it alone runs, it can be paused here.
    void setElsewhere(const SweepState &sweep);

Q_SIGNALS:
    void runWanted(); ///< or to go on
    void pauseWanted();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
