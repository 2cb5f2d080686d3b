// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_locks.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>

namespace breakeven::lessons {

namespace {

constexpr mode_t modeOfTheLock = 0600;
constexpr int waitMs = 20;

/// The descriptor, or -1.
int openedLock(const QString &file)
{
    return ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, modeOfTheLock);
}

} // namespace

OpeningLock::OpeningLock(const QString &folder)
    : m_descriptor(openedLock(folder + QStringLiteral("/opening.lock")))
{ }

OpeningLock::~OpeningLock()
{
    if (m_descriptor != -1)
        ::close(m_descriptor);
}

OpeningLock::State OpeningLock::take(int mostMs)
{
    if (m_descriptor == -1)
        return State::Impossible;
    for (int waited = 0; waited <= mostMs; waited += waitMs) {
        if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
            return State::Held;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return State::Impossible;
        if (waited < mostMs)
            ::poll(nullptr, 0, waitMs); // an opening takes some hundredths of a second
    }
    return State::Busy;
}

ProgressInUse::ProgressInUse(const QString &folder)
    : m_descriptor(openedLock(folder + QStringLiteral("/progress.lock")))
{
    share();
}

ProgressInUse::~ProgressInUse()
{
    if (m_descriptor != -1)
        ::close(m_descriptor);
}

bool ProgressInUse::alone()
{
    if (m_descriptor == -1)
        return false;
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return true;
    share(); // a change of locks that fails may lose the old one
    return false;
}

void ProgressInUse::share()
{
    // Only one who is opening ever holds it alone, and the opening lock lets in one at a time.
    if (m_descriptor != -1)
        ::flock(m_descriptor, LOCK_SH | LOCK_NB);
}

} // namespace breakeven::lessons
