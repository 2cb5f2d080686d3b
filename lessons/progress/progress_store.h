// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/progress/progress.h"

#include <QString>

#include <functional>
#include <memory>

namespace breakeven::lessons {

/// The learner's progress in one SQLite file: foreign keys, synchronous FULL, every call one transaction that is on the
/// disk when it returns. Several windows may have it open. Errors are BadFile, in a sentence for the learner that says
/// what was kept; after one the store goes on working as far as the disk lets it. Used in the thread it was opened in,
/// while there is a QCoreApplication.
class ProgressStore final
{
public:
    using Clock = std::function<std::int64_t()>; ///< milliseconds since 1970, UTC

    /// Opens FOLDER/progress.sqlite, makes it where it is missing, migrates an older one after a backup. What is
    /// damaged is set aside (renamed, never deleted) and the newest good backup taken; notice() tells. A newer
    /// program's file is opened read-only. Backups, each verified, lie in FOLDER/backups, the newest seven of different
    /// days; one is made at an opening, at the end of a test or of the store where the day has none.
    [[nodiscard]] static tradeoff::Result<std::unique_ptr<ProgressStore>> open(const QString &folder, Clock clock = {});
    ~ProgressStore();

    /// What the learner should know about the opening, one or two sentences; empty where all is well.
    [[nodiscard]] const QString &notice() const;
    /// A newer program's file: every call that writes fails, with the reason.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] std::int64_t now() const; ///< by the store's clock

    /// Keeps the answer and schedules the question's review in one transaction: a question enters review with its first
    /// wrong answer (or one of less than full points), and every later answer moves it on, whatever the activity. An
    /// answer of a running test does not schedule; finishAttempt() does; a prediction, or what is not reviewable, never
    /// does. One without a time gets the store's. Returns its sequence.
    [[nodiscard]] tradeoff::Result<std::int64_t> addAnswer(const GivenAnswer &answer);

    [[nodiscard]] tradeoff::Result<std::int64_t> beginAttempt(const Attempt &attempt);
    /// Position, flags and seconds used; the answers are kept by addAnswer(). In a test the newest answer to a position
    /// counts: the learner may return to it until the end.
    [[nodiscard]] tradeoff::Result<void> keepPosition(const Attempt &attempt);
    /// Schedules what was missed, too; once, even where two windows finish it.
    [[nodiscard]] tradeoff::Result<void> finishAttempt(std::int64_t attempt);
    /// Given up: it is not resumed, and its answers count for nothing.
    [[nodiscard]] tradeoff::Result<void> abandonAttempt(std::int64_t attempt);
    /// The newest one that is neither finished nor abandoned.
    [[nodiscard]] tradeoff::Result<std::optional<Attempt>> openAttempt(const QString &lessonId) const;
    /// The newest answer of each position, by position.
    [[nodiscard]] tradeoff::Result<std::vector<GivenAnswer>> answersOf(std::int64_t attempt) const;

    /// By first answers of each question, by sequence; those of a running test wait until it is finished, and
    /// predictions, which are no questions, stay out.
    [[nodiscard]] tradeoff::Result<ProgressSummary> summary(const QString &lessonId) const;
    /// In review, the soonest due first.
    [[nodiscard]] tradeoff::Result<std::vector<ReviewItem>> reviewItems(const QString &lessonId) const;
    /// Of one question; nothing where it is not in review.
    [[nodiscard]] tradeoff::Result<std::optional<ReviewItem>> reviewItem(const QString &lessonId,
                                                                         const QString &questionId) const;
    /// Those due by the end of the local day.
    [[nodiscard]] tradeoff::Result<std::vector<ReviewItem>> dueToday(const QString &lessonId) const;
    /// All answers of a lesson, by sequence.
    [[nodiscard]] tradeoff::Result<std::vector<GivenAnswer>> answers(const QString &lessonId) const;

    /// Everything, as JSON with format and version; durable when it returns.
    [[nodiscard]] tradeoff::Result<void> exportTo(const QString &file) const;
    /// Adds what FILE holds and is not here yet; returns how many answers came in. A file that is broken, or of a newer
    /// version, changes nothing.
    [[nodiscard]] tradeoff::Result<int> importFrom(const QString &file);
    /// Answers, tests, reviews, the backups, and what was set aside. Sequences and ids go on where they were, since
    /// another window may still hold one.
    [[nodiscard]] tradeoff::Result<void> eraseAll();

private:
    class Private;
    explicit ProgressStore(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

/// The schema this program writes.
inline constexpr int progressSchemaVersion = 1;

} // namespace breakeven::lessons
