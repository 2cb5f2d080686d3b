// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_files.h"

#include "lessons/exchange/durable_folder.h"
#include "lessons/progress/progress_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace breakeven::lessons {

namespace {

using tradeoff::ErrorCode;
using tradeoff::Result;

QString setAsideName(const QString &time, const QString &number)
{
    return QStringLiteral("progress.damaged-%1%2.sqlite").arg(time, number);
}

/// What SQLite keeps beside a file.
const std::array<QString, 3> &companions()
{
    static const std::array<QString, 3> endings{QStringLiteral("-journal"), QStringLiteral("-wal"),
                                                QStringLiteral("-shm")};
    return endings;
}

/// 0, or the errno.
int syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor == -1)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

int rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}

QString freeName(const QString &folder, std::int64_t now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    QString name = setAsideName(time, QString());
    for (int i = 2; QFileInfo::exists(folder + QLatin1Char('/') + name); ++i)
        name = setAsideName(time, QLatin1Char('-') + QString::number(i));
    return name;
}

SqlFault systemFault(int error)
{
    return {.trouble = error == ENOSPC || error == EDQUOT ? SqlTrouble::Full : SqlTrouble::Other,
            .words = QString::fromStdString(systemReason(error))};
}

SqlResult<void> checkedFile(const QString &file, int newest)
{
    ProgressConnection copy(file, ProgressConnection::Mode::ReadOnly);
    if (auto opened = copy.open(); !opened)
        return opened;
    return checked(copy, newest);
}

} // namespace

std::string systemReason(int error)
{
    switch (error) {
    case ENOSPC: return "the disk is full";
    case EDQUOT: return "the disk quota is used up";
    case EACCES:
    case EPERM: return "permission is denied";
    case EROFS: return "the disk can only be read";
    default: return std::generic_category().message(error);
    }
}

QString progressFileIn(const QString &folder)
{
    return folder + QStringLiteral("/progress.sqlite");
}

QStringList setAsideIn(const QString &folder)
{
    QStringList files;
    // With what belongs to them, and what somebody did not come to the end of putting back.
    const QStringList patterns{setAsideName(QStringLiteral("*"), QStringLiteral("*")) + QLatin1Char('*'),
                               QStringLiteral("progress.restoring.sqlite*")};
    for (const QString &name : QDir(folder).entryList(patterns, QDir::Files))
        files.append(folder + QLatin1Char('/') + name);
    return files;
}

Result<QString> setAside(const QString &folder, std::int64_t now)
{
    const QString file = progressFileIn(folder);
    const QString name = freeName(folder, now);
    const QString target = folder + QLatin1Char('/') + name;
    // The journal goes first: left behind it would be played into the next file of that name.
    for (const QString &ending : companions()) {
        if (QFileInfo(file + ending).size() == 0)
            QFile::remove(file + ending);
        const int error = QFileInfo::exists(file + ending) ? rename(file + ending, target + ending) : 0;
        if (error != 0)
            return tradeoff::failure(ErrorCode::BadFile, systemReason(error));
    }
    if (!QFileInfo::exists(file))
        return QString();
    if (const int error = renameDurably(file, target); error != 0)
        return tradeoff::failure(ErrorCode::BadFile, systemReason(error));
    return name;
}

SqlResult<void> copyDurably(const ProgressConnection &connection, const QString &target, int newest)
{
    const QString temporary = target + QStringLiteral(".tmp");
    const auto written = [&]() -> SqlResult<void> {
        QFile::remove(temporary);
        if (auto copied = connection.run(QStringLiteral("VACUUM INTO ?"), {temporary}); !copied)
            return copied;
        if (const int error = syncFile(temporary); error != 0)
            return tl::unexpected<SqlFault>(systemFault(error));
        if (auto whole = checkedFile(temporary, newest); !whole)
            return whole;
        if (const int error = renameDurably(temporary, target); error != 0)
            return tl::unexpected<SqlFault>(systemFault(error));
        return {};
    }();
    if (!written) {
        QFile::remove(temporary);
        QFile::remove(temporary + companions().front());
    }
    return written;
}

int renameDurably(const QString &from, const QString &to)
{
    const int error = rename(from, to);
    return error != 0 ? error : syncFolder(QFileInfo(to).absolutePath());
}

} // namespace breakeven::lessons
