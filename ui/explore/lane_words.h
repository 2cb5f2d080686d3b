// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "ui/explore/explore_state.h"
#include "ui/explore/lane.h"

#include <QString>

#include <span>

/// Sentences of the lanes' card.
namespace breakeven::ui {

/// "31 figures, 2 points failed"; "no figures yet".
[[nodiscard]] QString laneCountText(const Lane &lane);
/// What the tool tip says of a lane: provenance, origin, price.
[[nodiscard]] QString laneExplanation(const Lane &lane);
/// "Two recordings of NVIDIA T4 (lab-t4.json, hall.json) differ at 3 of 12 shared workloads: their intervals do not
/// overlap."
[[nodiscard]] QString disagreementText(const ExploreState::Disagreement &found, const Lane &first, const Lane &second);
/// "No NVIDIA GPU here: there is no NVIDIA driver on this machine." Empty where a GPU can be used, or while the engine
/// has listed nothing.
[[nodiscard]] QString missingGpuText(std::span<const tradeoff::Device> devices);

} // namespace breakeven::ui
