// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/file_calls.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace breakeven::protocol {

const FileCalls &systemFileCalls()
{
    static const FileCalls calls{
        .open = [](const char *path, int flags, mode_t mode) { return ::open(path, flags, mode); },
        .stat = [](const char *path, struct stat *status) { return ::stat(path, status); },
        .changeMode = [](int descriptor, mode_t mode) { return ::fchmod(descriptor, mode); },
        .write = [](int descriptor, const void *bytes, std::size_t count) { return ::write(descriptor, bytes, count); },
        .sync = [](int descriptor) { return ::fsync(descriptor); },
        .close = [](int descriptor) { return ::close(descriptor); },
        .rename = [](const char *from, const char *to) { return std::rename(from, to); },
        .unlink = [](const char *path) { return ::unlink(path); },
    };
    return calls;
}

} // namespace breakeven::protocol
