// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_store.h"

#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_files.h"
#include "lessons/progress/progress_reviews.h"
#include "lessons/progress/progress_rows.h"
#include "lessons/progress/progress_store_private.h"
#include "lessons/progress/progress_summary.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include <sys/stat.h>

namespace breakeven::lessons {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr std::string_view thisAnswer = "This answer could not be kept";
constexpr std::string_view thisTest = "This test could not be kept";

tl::unexpected<Error> refused(std::string_view what, const std::string &objection)
{
    return tradeoff::failure(ErrorCode::BadFile, std::string(what) + ": " + objection + '.');
}

SqlFault noSuchTest()
{
    return {.trouble = SqlTrouble::Missing, .words = {}};
}

/// Its state; Missing where there is no such test.
SqlResult<AttemptState> stateOf(const ProgressConnection &connection, std::int64_t attempt)
{
    return selectAttempts(connection, QStringLiteral("WHERE id = ?"), {static_cast<qlonglong>(attempt)})
        .and_then([](const std::vector<KeptAttempt> &found) -> SqlResult<AttemptState> {
            if (found.empty())
                return tl::unexpected<SqlFault>(noSuchTest());
            return found.front().state;
        });
}

SqlResult<void> needRunning(const ProgressConnection &connection, std::int64_t attempt)
{
    return stateOf(connection, attempt).and_then([](AttemptState state) -> SqlResult<void> {
        if (state != AttemptState::Running)
            return tl::unexpected<SqlFault>({.trouble = SqlTrouble::Ended, .words = {}});
        return {};
    });
}

SqlResult<void> scheduleTest(const ProgressConnection &connection, std::int64_t attempt, std::int64_t now)
{
    const auto answers = newestAnswersOf(connection, attempt);
    if (!answers)
        return tl::unexpected<SqlFault>(answers.error());
    for (const GivenAnswer &answer : oncePerQuestion(*answers)) {
        if (auto moved = moveReviewOn(connection, answer, now); !moved)
            return moved;
    }
    return {};
}

} // namespace

ProgressStore::Private::Private(const QString &storeFolder, OpenedProgress progress, Clock storeClock)
    : folder(storeFolder)
    , clock(std::move(storeClock))
    , opened(std::move(progress))
{
    struct stat status = {};
    if (::stat(QFile::encodeName(progressFileIn(folder)).constData(), &status) == 0) {
        m_device = status.st_dev;
        m_inode = status.st_ino;
    }
}

std::optional<Error> ProgressStore::Private::refusal(std::string_view what) const
{
    if (opened.readOnly)
        return Error{ErrorCode::BadFile, std::string(what) + ". " + opened.notice.toStdString()};
    // SQLite would go on writing to a file that nobody finds again.
    struct stat status = {};
    const bool there = ::stat(QFile::encodeName(progressFileIn(folder)).constData(), &status) == 0
        && status.st_dev == m_device && status.st_ino == m_inode;
    if (there)
        return std::nullopt;
    return Error{ErrorCode::BadFile,
                 std::string(what) + ": the progress file was moved or removed meanwhile. Start Breakeven again."};
}

void ProgressStore::Private::backUpTheDay() const
{
    const std::int64_t now = keptTime(clock());
    if (opened.readOnly || refusal({}) || hasBackupOfDay(folder, now))
        return;
    OpeningLock lock(folder);
    if (lock.take(0) != OpeningLock::State::Held)
        return; // another window is opening it, and makes one
    // What goes wrong here is told by the next opening, which tries it again.
    static_cast<void>(makeBackup(connection(), folder, now, progressSchemaVersion));
}

Error ProgressStore::Private::notKept(std::string_view what, const SqlFault &fault)
{
    return {ErrorCode::BadFile,
            std::string(what) + ": " + reasonOf(fault) + ". All that was kept before is still there."};
}

Error ProgressStore::Private::notRead(const SqlFault &fault)
{
    return {ErrorCode::BadFile, "Your progress could not be read: " + reasonOf(fault) + '.'};
}

Result<std::unique_ptr<ProgressStore>> ProgressStore::open(const QString &folder, Clock clock)
{
    if (!clock)
        clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    return openProgress(folder, keptTime(clock())).map([&](OpenedProgress opened) {
        return std::unique_ptr<ProgressStore>(
            new ProgressStore(std::make_unique<Private>(folder, std::move(opened), clock)));
    });
}

ProgressStore::ProgressStore(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{ }

ProgressStore::~ProgressStore()
{
    d->backUpTheDay();
}

const QString &ProgressStore::notice() const
{
    return d->opened.notice;
}

bool ProgressStore::isReadOnly() const
{
    return d->opened.readOnly;
}

std::int64_t ProgressStore::now() const
{
    return keptTime(d->clock());
}

Result<std::int64_t> ProgressStore::addAnswer(const GivenAnswer &answer)
{
    if (const auto objection = objectionTo(answer))
        return refused(thisAnswer, *objection);
    GivenAnswer given = answer;
    if (given.answeredAt == 0)
        given.answeredAt = now();
    return d->write(thisAnswer, [&]() -> SqlResult<std::int64_t> {
        const ProgressConnection &connection = d->connection();
        if (given.attempt) {
            if (auto running = needRunning(connection, *given.attempt); !running)
                return tl::unexpected<SqlFault>(running.error());
        }
        const auto sequence = insertAnswer(connection, newKey(), given);
        if (!sequence || given.attempt || given.activity == Activity::Predict || !given.reviewable)
            return sequence;
        if (auto moved = moveReviewOn(connection, given, keptTime(given.answeredAt)); !moved)
            return tl::unexpected<SqlFault>(moved.error());
        return sequence;
    });
}

Result<std::int64_t> ProgressStore::beginAttempt(const Attempt &attempt)
{
    if (const auto objection = objectionTo(attempt))
        return refused(thisTest, *objection);
    KeptAttempt kept{.key = newKey(), .state = AttemptState::Running, .attempt = attempt};
    kept.attempt.finishedAt = std::nullopt;
    if (kept.attempt.startedAt == 0)
        kept.attempt.startedAt = now();
    return d->write(thisTest, [&] { return insertAttempt(d->connection(), kept); });
}

Result<void> ProgressStore::keepPosition(const Attempt &attempt)
{
    if (const auto objection = objectionTo(attempt))
        return refused(thisTest, *objection);
    return d->write(thisTest, [&] {
        return needRunning(d->connection(), attempt.id).and_then([&] {
            return updatePosition(d->connection(), attempt);
        });
    });
}

Result<void> ProgressStore::finishAttempt(std::int64_t attempt)
{
    const auto finished = d->write(thisTest, [&]() -> SqlResult<void> {
        const ProgressConnection &connection = d->connection();
        const auto state = stateOf(connection, attempt);
        if (!state)
            return tl::unexpected<SqlFault>(state.error());
        if (*state == AttemptState::Finished)
            return {}; // by another window: what was missed is scheduled once
        if (auto running = needRunning(connection, attempt); !running)
            return running;
        if (auto ended = updateState(connection, attempt, AttemptState::Finished, now()); !ended)
            return ended;
        return scheduleTest(connection, attempt, now());
    });
    if (finished)
        d->backUpTheDay();
    return finished;
}

Result<void> ProgressStore::abandonAttempt(std::int64_t attempt)
{
    return d->write(thisTest, [&]() -> SqlResult<void> {
        const auto state = stateOf(d->connection(), attempt);
        if (!state)
            return tl::unexpected<SqlFault>(state.error());
        if (*state == AttemptState::Abandoned)
            return {};
        return needRunning(d->connection(), attempt).and_then([&] {
            return updateState(d->connection(), attempt, AttemptState::Abandoned, std::nullopt);
        });
    });
}

Result<std::optional<Attempt>> ProgressStore::openAttempt(const QString &lessonId) const
{
    return d->read([&] {
        return selectAttempts(d->connection(),
                              QStringLiteral("WHERE lesson = ? AND state = 'running' ORDER BY id DESC LIMIT 1"),
                              {lessonId})
            .map([](const std::vector<KeptAttempt> &found) {
                return found.empty() ? std::nullopt : std::optional(found.front().attempt);
            });
    });
}

Result<std::vector<GivenAnswer>> ProgressStore::answersOf(std::int64_t attempt) const
{
    return d->read([&] { return newestAnswersOf(d->connection(), attempt); });
}

Result<ProgressSummary> ProgressStore::summary(const QString &lessonId) const
{
    return d->read([&] { return summaryOf(d->connection(), lessonId); });
}

Result<std::vector<ReviewItem>> ProgressStore::reviewItems(const QString &lessonId) const
{
    return d->read([&] { return reviewsByDue(d->connection(), lessonId, now()); });
}

Result<std::optional<ReviewItem>> ProgressStore::reviewItem(const QString &lessonId, const QString &questionId) const
{
    return d->read([&] { return reviewOf(d->connection(), lessonId, questionId, now()); });
}

Result<std::vector<ReviewItem>> ProgressStore::dueToday(const QString &lessonId) const
{
    return reviewItems(lessonId).map([&](std::vector<ReviewItem> items) {
        const std::int64_t end = endOfLocalDay(now());
        std::erase_if(items, [&](const ReviewItem &item) { return item.card.due >= end; });
        return items;
    });
}

Result<std::vector<GivenAnswer>> ProgressStore::answers(const QString &lessonId) const
{
    return d->read([&] {
        return selectAnswers(d->connection(), QStringLiteral("WHERE a.lesson = ? ORDER BY a.sequence"), {lessonId})
            .map([](const std::vector<KeptAnswer> &kept) {
                std::vector<GivenAnswer> answers;
                std::ranges::transform(kept, std::back_inserter(answers), &KeptAnswer::answer);
                return answers;
            });
    });
}

} // namespace breakeven::lessons
