// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"

#include <QLocale>

namespace breakeven::lessons {

/// What the learner gave. Which member counts follows from the question's kind.
struct Answer {
    QStringList options; ///< ids: picked, in any order; of Order: all of them, as the learner arranged them
    std::optional<double> number; ///< in the key's unit
    std::optional<tradeoff::DecisionRule> rule;

    friend bool operator==(const Answer &, const Answer &) = default;
};

struct Grade {
    bool right = false;
    double points = 0; ///< 0 to 1, before hints; between them only where part of a choice of several is right
    QString remark; ///< Markdown: what a wrong number, order or rule shows; of options each explains itself

    friend bool operator==(const Grade &, const Grade &) = default;
};

/// Enough is given to be committed: an option, a finite number, every item of the order, a rule that is not the broken
/// one.
[[nodiscard]] bool isComplete(const Question &question, const Answer &answer);

/// Options that the question lacks, or has twice in the answer, make it wrong, never an error.
[[nodiscard]] Grade grade(const Question &question, const Answer &answer);

/// How far from a known mistake a number is still taken for it: as far as from the right one, but less where the
/// mistake is the smaller number.
[[nodiscard]] double mistakeTolerance(const NumericKey &key, double mistake);

/// What each hint costs of a point; two leave half of it.
inline constexpr double hintCost = 0.25;
[[nodiscard]] double pointsAfterHints(double points, int hintsShown);

/// The right answer; of RepairRule one of them.
[[nodiscard]] Answer solutionOf(const Question &question);

/// "GPU", "Check, choose, run", "22 samples/s", "size > 1 GB and batch > 16": an answer in one line, plain text.
[[nodiscard]] QString textOf(const Question &question, const Answer &answer, const QLocale &locale = QLocale());

/// A number as a person writes it: without an exponent, but for the very small and the very large.
[[nodiscard]] QString shownNumber(double number, const QLocale &locale);

/// At which of the repair's cases a rule decides otherwise than wanted: indices.
[[nodiscard]] std::vector<int> failedCases(const RuleRepair &repair, const tradeoff::DecisionRule &rule);

} // namespace breakeven::lessons
