// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_connection.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <array>

namespace breakeven::lessons {

namespace {

// https://www.sqlite.org/rescode.html; the extended codes hold these in their lowest byte.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteForeignKey = 787;

SqlFault faultOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    SqlFault fault{.trouble = SqlTrouble::Other, .words = error.databaseText()};
    if (code == sqliteForeignKey) {
        fault.trouble = SqlTrouble::Missing;
        return fault;
    }
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked: fault.trouble = SqlTrouble::Locked; break;
    case sqliteReadOnly: fault.trouble = SqlTrouble::ReadOnly; break;
    case sqliteCorrupt:
    case sqliteNotADatabase: fault.trouble = SqlTrouble::Damaged; break;
    case sqliteFull: fault.trouble = SqlTrouble::Full; break;
    default: break;
    }
    return fault;
}

SqlResult<QSqlQuery> executed(const QSqlDatabase &database, const QString &sql, const SqlRow &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<SqlFault>(faultOf(query.lastError()));
    for (const QVariant &each : values)
        query.addBindValue(each);
    if (!query.exec())
        return tl::unexpected<SqlFault>(faultOf(query.lastError()));
    return query;
}

} // namespace

std::string reasonOf(const SqlFault &fault)
{
    switch (fault.trouble) {
    case SqlTrouble::Damaged: return "the progress file is damaged";
    case SqlTrouble::Full: return "the disk is full";
    case SqlTrouble::Locked: return "another window is writing to the progress file and does not end";
    case SqlTrouble::ReadOnly: return "the progress file can only be read";
    case SqlTrouble::Missing: return "the test is not here any more";
    case SqlTrouble::Ended: return "the test was ended in another window";
    case SqlTrouble::Other: break;
    }
    return "the disk or the system refused (" + fault.words.toStdString() + ')';
}

ProgressConnection::ProgressConnection(const QString &file, Mode mode)
    : m_file(file)
    , m_mode(mode)
    , m_name(QStringLiteral("progress-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
}

ProgressConnection::~ProgressConnection()
{
    m_database = {}; // Qt wants no copy left when the name goes
    QSqlDatabase::removeDatabase(m_name);
}

SqlResult<void> ProgressConnection::open()
{
    if (!m_database.isValid())
        return tl::unexpected<SqlFault>({.trouble = SqlTrouble::Other, .words = QStringLiteral("no SQLite in Qt")});
    if (!m_database.open())
        return tl::unexpected<SqlFault>(faultOf(m_database.lastError()));
    static const std::array settings{
        QStringLiteral("PRAGMA foreign_keys = ON"),    QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA secure_delete = ON"),
    };
    for (const QString &setting : settings) {
        if (auto done = run(setting); !done)
            return done;
    }
    // Is kept in the file, where it was another; README.md says why it is TRUNCATE.
    return m_mode == Mode::ReadWrite ? run(QStringLiteral("PRAGMA journal_mode = TRUNCATE")) : SqlResult<void>();
}

SqlResult<std::vector<SqlRow>> ProgressConnection::rows(const QString &sql, const SqlRow &values) const
{
    auto query = executed(m_database, sql, values);
    if (!query)
        return tl::unexpected<SqlFault>(query.error());
    std::vector<SqlRow> found;
    const int columns = query->record().count();
    while (query->next()) {
        SqlRow &row = found.emplace_back();
        for (int i = 0; i < columns; ++i)
            row.push_back(query->value(i));
    }
    if (query->lastError().isValid())
        return tl::unexpected<SqlFault>(faultOf(query->lastError()));
    return found;
}

SqlResult<QVariant> ProgressConnection::value(const QString &sql, const SqlRow &values) const
{
    return rows(sql, values).map([](const std::vector<SqlRow> &found) {
        return found.empty() || found.front().empty() ? QVariant() : found.front().front();
    });
}

SqlResult<void> ProgressConnection::run(const QString &sql, const SqlRow &values) const
{
    // To its last row: a statement that is not at its end holds its lock.
    return rows(sql, values).map([](const std::vector<SqlRow> &) {});
}

SqlResult<std::int64_t> ProgressConnection::insert(const QString &sql, const SqlRow &values) const
{
    return executed(m_database, sql, values).map([](const QSqlQuery &query) -> std::int64_t {
        return query.lastInsertId().toLongLong();
    });
}

ProgressTransaction::ProgressTransaction(const ProgressConnection &connection)
    : m_connection(connection)
{ }

ProgressTransaction::~ProgressTransaction()
{
    if (m_open)
        static_cast<void>(m_connection.run(QStringLiteral("ROLLBACK"))); // SQLite may have rolled back by itself
}

SqlResult<void> ProgressTransaction::begin(Kind kind)
{
    auto begun = m_connection.run(kind == Kind::Writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_open = begun.has_value();
    return begun;
}

SqlResult<void> ProgressTransaction::commit()
{
    auto committed = m_connection.run(QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    return committed;
}

} // namespace breakeven::lessons
