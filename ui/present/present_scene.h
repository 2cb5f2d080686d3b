// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"

#include <QString>

#include <array>
#include <optional>

namespace breakeven::ui {

/// What stands large on the screen while the lesson is presented.
enum class PresentScene { Flow, Rule, Steps, Cards };

inline constexpr std::array presentScenes{PresentScene::Flow, PresentScene::Rule, PresentScene::Steps,
                                          PresentScene::Cards};

/// The scene that a stage is spoken about with; nothing is the start. Where nothing was measured the cards are empty,
/// and the lesson's own figures stand in the steps.
[[nodiscard]] PresentScene sceneOf(std::optional<tradeoff::Stage> stage, bool measured);

/// "Flow", "Rule", "Steps", "Devices", in the language of the window.
[[nodiscard]] QString sceneName(PresentScene scene);

} // namespace breakeven::ui
