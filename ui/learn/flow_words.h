// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_picture.h"

#include <QString>

namespace breakeven::ui {

/// "CPU", "GPU".
[[nodiscard]] QString hardwareWord(tradeoff::Hardware hardware);
/// "and", "or".
[[nodiscard]] QString junctionWord(tradeoff::Junction junction);
/// "size > 1 and batch > 16".
[[nodiscard]] QString ruleWords(const tradeoff::DecisionRule &rule);
/// What was selected: nothing where no measurement clearly won.
[[nodiscard]] QString verdictWords(std::optional<tradeoff::Hardware> winner, bool overrules);
/// Of the branch that the rule did not choose.
[[nodiscard]] QString alsoRunWords();
/// "true" and "false", in the learner's language.
[[nodiscard]] QString truthWord(bool holds);
/// "Choose hardware. 2 > 1 and 32 > 16: true and true. Goes to the GPU. Current."; one sentence set for the nodes of a
/// stage: CPU and GPU are told together. Empty where the flow lacks the stage.
[[nodiscard]] QString describeStage(const FlowPicture &picture, tradeoff::Stage stage);

} // namespace breakeven::ui
