// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "engine/tradeoff/result.h"

namespace breakeven::ui {

/// The devices and prices of resources/catalogue, which are built into the program. Errors: BadFile, should they be
/// broken.
[[nodiscard]] tradeoff::Result<protocol::Catalogue> builtInCatalogue();

} // namespace breakeven::ui
