// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson.h"

#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace breakeven::ui {

/// What can be read beside the lesson.
enum class ReadingPage { KeyMoments, Snapshot, Transcript, Glossary };

inline constexpr std::array readingPages{ReadingPage::KeyMoments, ReadingPage::Snapshot, ReadingPage::Transcript,
                                         ReadingPage::Glossary};

[[nodiscard]] QString titleOf(ReadingPage page);
/// Markdown; a link to "step:4" stands for step 4 of the lesson. Where the lesson has nothing of it, a sentence says
/// so.
[[nodiscard]] QString markdownOf(ReadingPage page, const lessons::Lesson &lesson);
/// The step that a link leads to.
[[nodiscard]] std::optional<int> stepOf(const QUrl &link);

} // namespace breakeven::ui
