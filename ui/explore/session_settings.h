// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "ui/explore/explore_settings.h"

namespace breakeven::ui {

/// The settings as a session's file holds them: every key in a fixed order.
[[nodiscard]] protocol::OrderedJson toJson(const ExploreSettings &settings);
/// All keys must be there, and every value in its range; what is wrong goes to the reader's complaint.
[[nodiscard]] ExploreSettings readSettings(protocol::ObjectReader reader);

} // namespace breakeven::ui
