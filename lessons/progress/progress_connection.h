// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <vector>

namespace breakeven::lessons {

using SqlRow = std::vector<QVariant>;

/// Why SQLite refused, as far as it changes what is done next.
enum class SqlTrouble {
    Damaged, ///< what the file holds is not a database, or not a whole one
    Full,
    Locked, ///< by another window, for longer than one waits
    ReadOnly,
    Missing, ///< what a row refers to
    Ended, ///< the test was finished or given up
    Other,
};

struct SqlFault {
    SqlTrouble trouble = SqlTrouble::Other;
    QString words; ///< SQLite's own
};

template<typename T>
using SqlResult = tl::expected<T, SqlFault>;

/// "the disk is full", "another window is writing": the middle of a sentence.
[[nodiscard]] std::string reasonOf(const SqlFault &fault);

/// One connection to one SQLite file, under a name of its own that goes with it. Rows are fetched whole, so that no
/// statement is left open and keeps others from writing. Values are always bound.
class ProgressConnection final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    ProgressConnection(const QString &file, Mode mode);
    ~ProgressConnection();
    ProgressConnection(const ProgressConnection &) = delete;
    ProgressConnection &operator=(const ProgressConnection &) = delete;

    /// Opens the file and sets what every connection needs. One for reading alone writes nothing to it.
    [[nodiscard]] SqlResult<void> open();
    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] SqlResult<std::vector<SqlRow>> rows(const QString &sql, const SqlRow &values = {}) const;
    /// The first column of the first row; not valid where there is no row.
    [[nodiscard]] SqlResult<QVariant> value(const QString &sql, const SqlRow &values = {}) const;
    [[nodiscard]] SqlResult<void> run(const QString &sql, const SqlRow &values = {}) const;
    /// The new row's id.
    [[nodiscard]] SqlResult<std::int64_t> insert(const QString &sql, const SqlRow &values) const;

private:
    QString m_file;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
};

/// From its begin to its commit; rolled back where it is left without one.
class ProgressTransaction final
{
public:
    enum class Kind { Reading, Writing };

    explicit ProgressTransaction(const ProgressConnection &connection);
    ~ProgressTransaction();
    ProgressTransaction(const ProgressTransaction &) = delete;
    ProgressTransaction &operator=(const ProgressTransaction &) = delete;

    /// A writing one takes the lock at once: two windows wait for one another instead of failing at their commits.
    [[nodiscard]] SqlResult<void> begin(Kind kind);
    /// What was written is on the disk when it returns.
    [[nodiscard]] SqlResult<void> commit();

private:
    const ProgressConnection &m_connection;
    bool m_open = false;
};

} // namespace breakeven::lessons
