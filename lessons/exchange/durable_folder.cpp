// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/durable_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace breakeven::lessons {

namespace {

constexpr mode_t modeOfFolders = 0700; // what a learner got wrong is theirs

} // namespace

int makeFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    if (QFileInfo(path).isDir())
        return 0;
    const QString above = QFileInfo(path).absolutePath();
    if (above != path) {
        if (const int error = makeFolder(above); error != 0)
            return error;
    }
    if (::mkdir(QFile::encodeName(path).constData(), modeOfFolders) == -1 && errno != EEXIST)
        return errno;
    return QFileInfo(path).isDir() ? syncFolder(above) : ENOTDIR;
}

int syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor == -1)
        return errno;
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error == EINVAL || error == ENOTSUP ? 0 : error;
}

} // namespace breakeven::lessons
