// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/question_card_footer.h"
#include "ui/test/question_card_header.h"
#include "ui/test/test_state.h"

/// What stands above and below the current question.
namespace breakeven::ui {

[[nodiscard]] QuestionCardHeader::Content headerContent(const TestState &state);
[[nodiscard]] QuestionCardFooter::Content footerContent(const TestState &state, const QString &note);

} // namespace breakeven::ui
