// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_picture.h"
#include "ui/learn/learn_state.h"

#include <QString>

namespace breakeven::ui {

/// The picture of the flow at the state's present moment.
[[nodiscard]] FlowPicture pictureOf(const LearnState &state);
/// "Step 3 of 5. Choose hardware. ...": what the picture says of where the cursor is.
[[nodiscard]] QString describeMoment(const LearnState &state);

} // namespace breakeven::ui
