// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/serve_stdout.h"

#include <fcntl.h>
#include <unistd.h>

namespace breakeven::program {

namespace {

/// Above stdin, stdout and stderr.
constexpr int firstPrivateDescriptor = 3;

[[nodiscard]] bool canBeWritten(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    return flags != -1 && (flags & O_ACCMODE) != O_RDONLY;
}

} // namespace

tradeoff::Result<int> takeStandardOutput()
{
    using tradeoff::ErrorCode;

    if (!canBeWritten(STDOUT_FILENO))
        return tradeoff::failure(ErrorCode::Internal, "Standard output is closed, so serve cannot answer anyone.");
    const int output = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, firstPrivateDescriptor);
    if (output == -1)
        return tradeoff::failure(ErrorCode::Internal,
                                 "Too many files are open to set standard output aside for the protocol.");
    if (::dup2(STDERR_FILENO, STDOUT_FILENO) == -1) {
        ::close(output);
        return tradeoff::failure(ErrorCode::Internal,
                                 "Standard error is closed, so nothing can take what libraries print.");
    }
    return output; // stdio's buffer is not flushed before: what it holds is a library's print and goes to stderr, too
}

} // namespace breakeven::program
