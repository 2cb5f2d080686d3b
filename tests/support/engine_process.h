// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/line_peer.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace breakeven::support {

/// `PROGRAM serve` as a child process, and the client's end of its streams. What it prints to stderr is kept in a file.
class EngineProcess final
{
public:
    struct Setting {
        std::string variable;
        std::string value;
    };
    enum class Closed { Nothing, Stdin, Stdout };

    explicit EngineProcess(const char *program, const std::vector<Setting> &environment = {},
                           Closed closed = Closed::Nothing)
        : m_pipes()
        , peer(m_pipes.toChild[1], m_pipes.fromChild[0])
    {
        std::signal(SIGPIPE, SIG_IGN);
        m_child = ::fork();
        if (m_child == 0)
            becomeProgram(program, environment, closed);
        ::close(m_pipes.toChild[0]);
        ::close(m_pipes.fromChild[1]);
    }
    ~EngineProcess()
    {
        if (m_child > 0) {
            ::kill(m_child, SIGKILL);
            ::waitpid(m_child, nullptr, 0);
        }
        ::close(m_pipes.errors);
    }
    EngineProcess(const EngineProcess &) = delete;
    EngineProcess &operator=(const EngineProcess &) = delete;

    void send(int signal) { ::kill(m_child, signal); }

    /// The exit code; -1 where it does not end, or ends by a signal.
    int exitCode()
    {
        const int ended = static_cast<int>(
            ::syscall(SYS_pidfd_open, m_child, 0)); // glibc 2.36 declares it without extern "C"
        pollfd watched{ended, POLLIN, 0};
        const bool hasEnded = ::poll(&watched, 1, LinePeer::patienceMs) == 1;
        ::close(ended);
        int status = 0;
        if (!hasEnded || ::waitpid(std::exchange(m_child, -1), &status, 0) < 0 || !WIFEXITED(status))
            return -1;
        return WEXITSTATUS(status);
    }

    QByteArray errors() const
    {
        QByteArray text(1 << 20, Qt::Uninitialized);
        const ssize_t count = ::pread(m_pipes.errors, text.data(), static_cast<std::size_t>(text.size()), 0);
        return text.left(count < 0 ? 0 : count);
    }

private:
    struct Pipes {
        Pipes()
        {
            std::string name = std::filesystem::temp_directory_path() / "serve-errors-XXXXXX";
            errors = ::mkostemp(name.data(), O_CLOEXEC);
            ::unlink(name.c_str());
            if (errors < 0 || ::pipe2(toChild, O_CLOEXEC) != 0 || ::pipe2(fromChild, O_CLOEXEC) != 0)
                throw std::runtime_error("no pipe");
        }
        int toChild[2] = {-1, -1};
        int fromChild[2] = {-1, -1};
        int errors = -1;
    };

    [[noreturn]] void becomeProgram(const char *program, const std::vector<Setting> &environment, Closed closed) const
    {
        ::dup2(m_pipes.toChild[0], STDIN_FILENO);
        ::dup2(m_pipes.fromChild[1], STDOUT_FILENO);
        ::dup2(m_pipes.errors, STDERR_FILENO);
        if (closed == Closed::Stdin)
            ::close(STDIN_FILENO);
        if (closed == Closed::Stdout)
            ::close(STDOUT_FILENO);
        for (const Setting &setting : environment)
            ::setenv(setting.variable.c_str(), setting.value.c_str(), 1);
        ::execl(program, program, "serve", nullptr);
        ::_exit(127);
    }

    Pipes m_pipes;
    pid_t m_child = -1;

public:
    LinePeer peer;
};

} // namespace breakeven::support
