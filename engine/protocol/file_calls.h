// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cstddef>

#include <sys/stat.h>
#include <sys/types.h>

namespace breakeven::protocol {

/// The system calls that writing a file takes, each as POSIX has it: -1 and errno on failure. A test puts its own in,
/// to see every one of them fail.
struct FileCalls {
    int (*open)(const char *path, int flags, mode_t mode) = nullptr;
    int (*stat)(const char *path, struct stat *status) = nullptr;
    int (*changeMode)(int descriptor, mode_t mode) = nullptr;
    ssize_t (*write)(int descriptor, const void *bytes, std::size_t count) = nullptr;
    int (*sync)(int descriptor) = nullptr;
    int (*close)(int descriptor) = nullptr;
    int (*rename)(const char *from, const char *to) = nullptr;
    int (*unlink)(const char *path) = nullptr;
};

/// The system's own.
[[nodiscard]] const FileCalls &systemFileCalls();

} // namespace breakeven::protocol
