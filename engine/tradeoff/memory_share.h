// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

namespace breakeven::tradeoff {

/// The part of a device's free memory that a run may take; the rest is for the system and for what an estimate misses.
/// What is free is never more than all of it: who does not know the free memory takes this part of all.
inline constexpr double admissibleShare = 0.85;

} // namespace breakeven::tradeoff
