// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_backups.h"

#include "lessons/exchange/durable_folder.h"
#include "lessons/progress/progress_files.h"
#include "lessons/progress/progress_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace breakeven::lessons {

namespace {

QString backupFolder(const QString &folder)
{
    return folder + QStringLiteral("/backups");
}

QDate dayOf(std::int64_t now)
{
    return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
}

/// Copies that somebody did not come to the end of; only one window makes them at a time.
void removeLeftovers(const QString &folder)
{
    const QDir place(backupFolder(folder));
    for (const QString &name : place.entryList({QStringLiteral("progress-*.sqlite.tmp*")}, QDir::Files))
        QFile::remove(place.filePath(name));
}

SqlResult<Restored> restored(const Backup &backup, const QString &target, int newest)
{
    ProgressConnection connection(backup.file, ProgressConnection::Mode::ReadOnly);
    if (auto opened = connection.open(); !opened)
        return tl::unexpected<SqlFault>(opened.error());
    if (auto whole = checked(connection, newest); !whole)
        return tl::unexpected<SqlFault>(whole.error());
    const auto answers = connection.value(QStringLiteral("SELECT count(*) FROM answers"));
    if (!answers)
        return tl::unexpected<SqlFault>(answers.error());
    return copyDurably(connection, target, newest).map([&] {
        return Restored{.day = backup.day, .answers = answers->toLongLong()};
    });
}

} // namespace

std::vector<Backup> backupsIn(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^progress-(\\d{4}-\\d\\d-\\d\\d)-(\\d{1,18})\\.sqlite$"));
    std::vector<Backup> backups;
    const QDir place(backupFolder(folder));
    for (const QString &name : place.entryList(QDir::Files)) {
        const auto match = pattern.match(name);
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (match.hasMatch() && day.isValid())
            backups.push_back({.file = place.filePath(name), .day = day, .sequence = match.captured(2).toLongLong()});
    }
    std::ranges::sort(backups, std::greater(), [](const Backup &each) { return std::tuple(each.sequence, each.day); });
    return backups;
}

SqlResult<void> makeBackup(const ProgressConnection &connection, const QString &folder, std::int64_t now, int newest)
{
    const auto kept = connection.rows(QStringLiteral("SELECT coalesce(max(sequence), 0), "
                                                     "(SELECT count(*) FROM attempts) FROM answers"));
    if (!kept)
        return tl::unexpected<SqlFault>(kept.error());
    const auto sequence = kept->front()[0].toLongLong();
    if (sequence == 0 && kept->front()[1].toLongLong() == 0)
        return {};
    if (const int error = makeFolder(backupFolder(folder)); error != 0)
        return tl::unexpected<SqlFault>(
            {.trouble = SqlTrouble::Other, .words = QString::fromStdString(systemReason(error))});
    removeLeftovers(folder);
    const QString file = QStringLiteral("%1/progress-%2-%3.sqlite")
                             .arg(backupFolder(folder), dayOf(now).toString(Qt::ISODate))
                             .arg(sequence);
    auto copied = copyDurably(connection, file, newest);
    if (copied)
        removeOldBackups(folder, now);
    return copied;
}

void removeOldBackups(const QString &folder, std::int64_t now)
{
    std::vector<Backup> backups = backupsIn(folder);
    // Today's stay even where others seem newer, as after an older file was brought back by hand.
    std::ranges::stable_partition(backups, [&](const Backup &each) { return each.day == dayOf(now); });
    std::set<QDate> days;
    for (const Backup &backup : backups) {
        const bool stays = static_cast<int>(days.size()) < mostBackups && days.insert(backup.day).second;
        if (!stays)
            QFile::remove(backup.file);
    }
}

bool hasBackupOfDay(const QString &folder, std::int64_t now)
{
    const auto backups = backupsIn(folder);
    return std::ranges::find(backups, dayOf(now), &Backup::day) != backups.end();
}

SqlResult<std::optional<Restored>> restoreNewest(const QString &folder, const QString &target, int newest)
{
    for (const Backup &backup : backupsIn(folder)) {
        const auto done = restored(backup, target, newest);
        if (done)
            return *done;
        if (done.error().trouble != SqlTrouble::Damaged)
            return tl::unexpected<SqlFault>(done.error());
        QFile::rename(backup.file, backup.file + QStringLiteral(".damaged"));
    }
    return std::nullopt;
}

QStringList removeBackups(const QString &folder)
{
    const QDir place(backupFolder(folder));
    QStringList left;
    for (const QString &name : place.entryList({QStringLiteral("progress-*")}, QDir::Files)) {
        if (const QString file = place.filePath(name); !QFile::remove(file))
            left.append(file);
    }
    return left;
}

} // namespace breakeven::lessons
