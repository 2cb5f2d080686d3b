// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_schema.h"

#include "lessons/progress/progress_store.h"

#include <algorithm>
#include <array>

namespace breakeven::lessons {

namespace {

// AUTOINCREMENT: a number that was given is never given again, not even after everything was erased; another window
// may still hold it. Times are milliseconds since 1970, UTC.
const std::array<Migration, progressSchemaVersion> &migrationTable()
{
    static const std::array<Migration, progressSchemaVersion> table{Migration{
        QStringLiteral(R"(CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            lesson TEXT NOT NULL,
            seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
            fingerprint TEXT NOT NULL,
            clock_seconds INTEGER,
            seconds_used INTEGER NOT NULL,
            position INTEGER NOT NULL,
            flagged TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'abandoned')),
            finished_at INTEGER,
            CHECK ((state = 'finished') = (finished_at IS NOT NULL))) STRICT)"),
        QStringLiteral(R"(CREATE TABLE answers (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            lesson TEXT NOT NULL,
            question TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            activity TEXT NOT NULL CHECK (activity IN ('visual_quiz', 'practice', 'test', 'review', 'predict')),
            difficulty TEXT NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
            topic TEXT NOT NULL,
            answer TEXT NOT NULL,
            is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
            points REAL NOT NULL CHECK (points BETWEEN 0 AND 1),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            attempt INTEGER REFERENCES attempts (id),
            position INTEGER NOT NULL,
            answered_at INTEGER NOT NULL) STRICT)"),
        QStringLiteral("CREATE INDEX answers_of_question ON answers (lesson, question)"),
        QStringLiteral("CREATE INDEX answers_of_attempt ON answers (attempt, position)"),
        QStringLiteral(R"(CREATE TABLE reviews (
            lesson TEXT NOT NULL,
            question TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('learning', 'review', 'relearning')),
            step INTEGER,
            stability REAL,
            difficulty REAL,
            due INTEGER NOT NULL,
            last_review INTEGER,
            PRIMARY KEY (lesson, question)) STRICT, WITHOUT ROWID)"),
    }};
    return table;
}

SqlFault damaged(const QString &words)
{
    return {.trouble = SqlTrouble::Damaged, .words = words};
}

/// Every column that this program reads; SQLite refuses a statement with one that is missing.
SqlResult<void> checkedTables(const ProgressConnection &connection)
{
    static const std::array probes{
        QStringLiteral("SELECT id, key, lesson, seed, fingerprint, clock_seconds, seconds_used, position, flagged, "
                       "started_at, state, finished_at FROM attempts LIMIT 0"),
        QStringLiteral("SELECT sequence, key, lesson, question, fingerprint, activity, difficulty, topic, answer, "
                       "is_right, points, hints, attempt, position, answered_at FROM answers LIMIT 0"),
        QStringLiteral("SELECT lesson, question, state, step, stability, difficulty, due, last_review "
                       "FROM reviews LIMIT 0"),
    };
    for (const QString &probe : probes) {
        const auto known = connection.run(probe);
        if (!known && known.error().trouble == SqlTrouble::Other)
            return tl::unexpected<SqlFault>(damaged(known.error().words));
        if (!known)
            return known;
    }
    // A trigger could change what is written.
    const auto strangers = connection.value(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"));
    if (!strangers)
        return tl::unexpected<SqlFault>(strangers.error());
    if (strangers->toInt() != 0)
        return tl::unexpected<SqlFault>(damaged(QStringLiteral("a trigger or view")));
    return {};
}

} // namespace

std::span<const Migration> progressMigrations()
{
    return migrationTable();
}

SqlResult<int> schemaOf(const ProgressConnection &connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).map([](const QVariant &value) {
        return value.toInt();
    });
}

SqlResult<void> migrate(const ProgressConnection &connection, std::span<const Migration> migrations)
{
    ProgressTransaction transaction(connection);
    if (auto begun = transaction.begin(ProgressTransaction::Kind::Writing); !begun)
        return begun;
    const auto from = schemaOf(connection);
    if (!from)
        return tl::unexpected<SqlFault>(from.error());
    const auto done = static_cast<std::size_t>(std::max(*from, 0));
    for (std::size_t version = done; version < migrations.size(); ++version) {
        for (const QString &statement : migrations[version]) {
            if (auto run = connection.run(statement); !run)
                return run;
        }
    }
    if (done < migrations.size()) {
        // A pragma takes no bound value.
        if (auto run = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(migrations.size())); !run)
            return run;
    }
    return transaction.commit();
}

SqlResult<void> checked(const ProgressConnection &connection, int newest)
{
    const auto integrity = connection.rows(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!integrity)
        return tl::unexpected<SqlFault>(integrity.error());
    if (integrity->size() != 1 || integrity->front().front().toString() != QStringLiteral("ok"))
        return tl::unexpected<SqlFault>(
            damaged(integrity->empty() ? QString() : integrity->front().front().toString()));
    const auto orphans = connection.rows(QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphans)
        return tl::unexpected<SqlFault>(orphans.error());
    if (!orphans->empty())
        return tl::unexpected<SqlFault>(damaged(QStringLiteral("a row refers to one that is missing")));
    const auto version = schemaOf(connection);
    if (!version)
        return tl::unexpected<SqlFault>(version.error());
    if (*version == newest)
        return checkedTables(connection);
    if (*version > 0)
        return {};
    const auto tables = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tl::unexpected<SqlFault>(tables.error());
    if (tables->toInt() != 0 || *version < 0)
        return tl::unexpected<SqlFault>(damaged(QStringLiteral("it is no progress file")));
    return {};
}

} // namespace breakeven::lessons
