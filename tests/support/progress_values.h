// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_store.h"

#include <QDir>
#include <QString>

#include <cstdint>
#include <memory>
#include <utility>

/// Answers, tests and stores for the tests of progress.
namespace breakeven::support {

inline constexpr std::int64_t minuteMs = 60'000;
inline constexpr std::int64_t hourMs = 60 * minuteMs;
inline constexpr std::int64_t dayMs = 24 * hourMs;
/// 2026-03-10 12:00:00 UTC.
inline constexpr std::int64_t aTuesday = 1'773'144'000'000;

inline lessons::GivenAnswer answerTo(const QString &question, bool right = true)
{
    lessons::GivenAnswer answer;
    answer.lessonId = QStringLiteral("gpu-vs-cpu");
    answer.questionId = question;
    answer.fingerprint = QStringLiteral("0123456789abcdef");
    answer.topicId = QStringLiteral("rule");
    answer.answer.options = {QStringLiteral("a"), QStringLiteral("b")};
    answer.right = right;
    answer.points = right ? 1 : 0;
    return answer;
}

inline lessons::GivenAnswer inTest(lessons::GivenAnswer answer, std::int64_t attempt, int position)
{
    answer.activity = lessons::Activity::Test;
    answer.attempt = attempt;
    answer.position = position;
    return answer;
}

/// What must not be lost of an answer: its question, whether it was right, its points.
inline QString wordsOf(const lessons::GivenAnswer &answer)
{
    return QStringLiteral("%1 %2 %3")
        .arg(answer.questionId, answer.right ? QStringLiteral("right") : QStringLiteral("wrong"))
        .arg(answer.points);
}

inline lessons::Attempt someAttempt(std::uint32_t seed = 7)
{
    lessons::Attempt attempt;
    attempt.lessonId = QStringLiteral("gpu-vs-cpu");
    attempt.seed = seed;
    attempt.fingerprint = QStringLiteral("fedcba9876543210");
    return attempt;
}

inline const QString &lessonId()
{
    static const QString id = QStringLiteral("gpu-vs-cpu");
    return id;
}

/// A clock that a test sets.
struct SetClock {
    std::shared_ptr<std::int64_t> time = std::make_shared<std::int64_t>(aTuesday);

    [[nodiscard]] lessons::ProgressStore::Clock clock() const
    {
        return [now = time] { return *now; };
    }
};

/// The store; null, with the reason as a warning, where it does not open.
inline std::unique_ptr<lessons::ProgressStore> openedStore(const QString &folder, const SetClock &clock = {})
{
    auto store = lessons::ProgressStore::open(folder, clock.clock());
    if (!store)
        qWarning("%s", store.error().message.c_str());
    return store ? *std::move(store) : nullptr;
}

inline QStringList filesIn(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
}

} // namespace breakeven::support
