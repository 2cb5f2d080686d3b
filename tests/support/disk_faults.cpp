// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/disk_faults.h"

#include <array>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace breakeven::support {

DiskFaults &diskFaults()
{
    static DiskFaults faults;
    return faults;
}

namespace {

bool isWatched(std::string_view path)
{
    const std::string &folder = diskFaults().folder;
    return !folder.empty() && path.starts_with(folder);
}

bool isWatched(int descriptor)
{
    if (diskFaults().folder.empty())
        return false;
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 && isWatched(std::string_view(path.data(), static_cast<std::size_t>(length)));
}

/// Counts a call on what is watched; whether it shall fail.
template<typename What>
bool fails(const What &what)
{
    if (!isWatched(what))
        return false;
    DiskFaults &faults = diskFaults();
    ++faults.calls;
    const bool now = faults.failAt != 0
        && (faults.calls == faults.failAt || (faults.andAllAfter && faults.calls > faults.failAt));
    if (now && faults.dies)
        ::kill(::getpid(), SIGKILL);
    errno = now ? faults.error : errno;
    return now;
}

template<typename Call>
Call next(const char *name)
{
    return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name));
}

int openedBy(const char *name, const char *path, int flags, mode_t mode)
{
    static const auto real = next<int (*)(const char *, int, ...)>(name);
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    if (writes && diskFaults().isWriteProtected && isWatched(std::string_view(path))) {
        errno = EROFS;
        return -1;
    }
    if ((flags & O_CREAT) != 0 && fails(std::string_view(path)))
        return -1;
    return real(path, flags, mode);
}

mode_t modeAfter(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

} // namespace breakeven::support

using breakeven::support::fails;
using breakeven::support::next;

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = breakeven::support::modeAfter(flags, arguments);
    va_end(arguments);
    return breakeven::support::openedBy("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = breakeven::support::modeAfter(flags, arguments);
    va_end(arguments);
    return breakeven::support::openedBy("open64", path, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, std::size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t)>("write");
    return fails(descriptor) ? -1 : real(descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, std::size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, std::size_t, off64_t)>("pwrite64");
    return fails(descriptor) ? -1 : real(descriptor, bytes, count, offset);
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails(descriptor) ? -1 : real(descriptor, length);
}

int fsync(int descriptor)
{
    return fails(descriptor) ? -1 : 0;
}

int fdatasync(int descriptor)
{
    return fails(descriptor) ? -1 : 0;
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fails(std::string_view(path)) ? -1 : real(path);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return fails(std::string_view(to)) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return fails(std::string_view(path)) ? -1 : real(path, mode);
}
}
