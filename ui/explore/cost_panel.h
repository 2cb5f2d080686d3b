// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"
#include "ui/widgets/card.h"

#include <memory>

namespace breakeven::ui {

/// Prices an hour of each lane with date and source, from the catalogue or the learner's own; busy shares of the hour;
/// requests a second, with what waiting for a full batch then takes.
class CostPanel final : public Card
{
    Q_OBJECT

public:
    explicit CostPanel(ExploreState &state, QWidget *parent = nullptr);
    ~CostPanel() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
