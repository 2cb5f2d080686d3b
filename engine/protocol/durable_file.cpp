// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/durable_file.h"

#include "engine/protocol/wire_text.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace breakeven::protocol {

namespace {

using tradeoff::ErrorCode;
using tradeoff::Result;
namespace fs = std::filesystem;

constexpr int attemptsAtAName = 100;
constexpr mode_t modeOfANewFile = 0666; // less the user's umask
constexpr mode_t permissionBits = 0777;

std::string shown(const fs::path &path)
{
    return cleanText(path.string());
}

/// What a person can act on, for the errors that are met in practice.
std::string reason(int error)
{
    switch (error) {
    case ENOSPC: return "the disk is full";
    case EDQUOT: return "the disk quota is used up";
    case EFBIG: return "the file would be larger than is allowed here";
    case EACCES:
    case EPERM: return "permission is denied";
    case EROFS: return "the disk can only be read";
    case ENOENT: return "the file or its folder is not there";
    case ENOTDIR: return "a part of the path is not a folder";
    case EIO: return "the disk reports an error";
    case EPIPE: return "nobody reads it any more";
    default: return std::generic_category().message(error);
    }
}

tl::unexpected<tradeoff::Error> cannotWrite(const fs::path &path, std::string_view step, int error)
{
    return tradeoff::failure(ErrorCode::BadFile,
                             shown(path) + " could not be written: " + reason(error) + " (" + std::string(step) + ").");
}

/// Calls again for as long as a signal interrupts.
template<typename CallOnce>
auto uninterrupted(CallOnce &&call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// An open descriptor, closed at the latest when it goes out of scope.
class Descriptor final
{
public:
    Descriptor(const FileCalls &calls, int number)
        : m_calls(calls)
        , m_number(number)
    { }
    ~Descriptor() { static_cast<void>(close()); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number != -1; }
    [[nodiscard]] int number() const { return m_number; }

    /// Whether the system took all that was written. On Linux the descriptor is gone even when a signal interrupted.
    [[nodiscard]] bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number == -1 || m_calls.close(number) == 0 || errno == EINTR;
    }

private:
    const FileCalls &m_calls;
    int m_number;
};

/// A name for a new file beside the target; removed at the end unless it was renamed.
class Temporary final
{
public:
    Temporary(const FileCalls &calls, fs::path folder)
        : m_calls(calls)
        , m_folder(std::move(folder))
    { }
    ~Temporary()
    {
        if (!m_path.empty())
            static_cast<void>(m_calls.unlink(m_path.c_str()));
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

    /// The descriptor, or -1 with errno.
    [[nodiscard]] int create()
    {
        static std::atomic<unsigned> serial = 0;
        for (int attempt = 0; attempt < attemptsAtAName; ++attempt) {
            // Of its own length, so that a target with the longest name allowed works too.
            const fs::path path = m_folder
                / (".breakeven-" + std::to_string(::getpid()) + '-' + std::to_string(serial++) + ".tmp");
            const int number = uninterrupted(
                [&] { return m_calls.open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, modeOfANewFile); });
            if (number != -1)
                m_path = path;
            if (number != -1 || errno != EEXIST)
                return number;
        }
        return -1;
    }

    [[nodiscard]] const fs::path &path() const { return m_path; }
    void wasRenamed() { m_path.clear(); }

private:
    const FileCalls &m_calls;
    fs::path m_folder;
    fs::path m_path;
};

/// 0, or the errno that stopped it.
int writeAll(const FileCalls &calls, int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = uninterrupted([&] { return calls.write(descriptor, content.data(), content.size()); });
        if (written == -1)
            return errno;
        if (written == 0)
            return EIO; // POSIX allows it for no regular file; never loop on it
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

Result<void> writeStraight(const fs::path &path, std::string_view content, const FileCalls &calls)
{
    Descriptor device(calls,
                      uninterrupted([&] { return calls.open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY, 0); }));
    if (!device.isOpen())
        return cannotWrite(path, "opening it", errno);
    if (const int error = writeAll(calls, device.number(), content); error != 0)
        return cannotWrite(path, "writing", error);
    if (!device.close())
        return cannotWrite(path, "closing it", errno);
    return {};
}

/// The file that a chain of links ends at; the path itself where that cannot be learnt.
fs::path withoutLinks(const fs::path &path)
{
    std::error_code ignored;
    fs::path real = fs::canonical(path, ignored);
    return real.empty() ? path : real;
}

Result<void> fillTemporary(Temporary &temporary, const fs::path &path, std::string_view content,
                           const std::optional<mode_t> &mode, const FileCalls &calls)
{
    Descriptor file(calls, temporary.create());
    if (!file.isOpen())
        return cannotWrite(path, "making a temporary beside it", errno);
    if (mode && uninterrupted([&] { return calls.changeMode(file.number(), *mode); }) == -1)
        return cannotWrite(path, "giving the temporary its permissions", errno);
    if (const int error = writeAll(calls, file.number(), content); error != 0)
        return cannotWrite(path, "writing", error);
    if (uninterrupted([&] { return calls.sync(file.number()); }) == -1)
        return cannotWrite(path, "bringing it to the disk", errno);
    if (!file.close())
        return cannotWrite(path, "closing the temporary", errno);
    return {};
}

} // namespace

Result<void> writeDurably(const fs::path &path, std::string_view content, const FileCalls &calls)
{
    const fs::path target = withoutLinks(path);
    struct stat status = {};
    std::optional<mode_t> mode;
    if (uninterrupted([&] { return calls.stat(target.c_str(), &status); }) == 0) {
        if (S_ISCHR(status.st_mode))
            return writeStraight(target, content, calls);
        if (!S_ISREG(status.st_mode))
            return tradeoff::failure(ErrorCode::BadFile,
                                     shown(path) + " could not be written: it is a folder, a pipe or a disk.");
        mode = status.st_mode & permissionBits;
    } else if (errno != ENOENT) {
        return cannotWrite(path, "looking for it", errno);
    }

    // Opened first: what can fail shall fail before the old content is gone.
    const fs::path folderPath = target.has_parent_path() ? target.parent_path() : fs::path(".");
    Descriptor folder(
        calls, uninterrupted([&] { return calls.open(folderPath.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0); }));
    if (!folder.isOpen())
        return cannotWrite(path, "opening its folder", errno);

    Temporary temporary(calls, folderPath);
    if (auto filled = fillTemporary(temporary, path, content, mode, calls); !filled)
        return filled;
    if (uninterrupted([&] { return calls.rename(temporary.path().c_str(), target.c_str()); }) == -1)
        return cannotWrite(path, "putting it in its place", errno);
    temporary.wasRenamed();

    // Some network file systems have no fsync for folders and say so; there is nothing more to be done on them.
    if (uninterrupted([&] { return calls.sync(folder.number()); }) == -1 && errno != EINVAL && errno != ENOTSUP) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 shown(path) + " is written, but would perhaps not survive a power cut: "
                                     + reason(errno) + " (bringing its folder to the disk).");
    }
    return {};
}

Result<std::string> readWholeFile(const fs::path &path, std::size_t maxBytes)
{
    const auto cannotRead = [&](const std::string &why) {
        return tradeoff::failure(ErrorCode::BadFile, shown(path) + " could not be read: " + why + '.');
    };
    const FileCalls &calls = systemFileCalls();
    // Without O_NONBLOCK a pipe that nobody writes to would hold the program.
    Descriptor file(calls, uninterrupted([&] {
                        return calls.open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0);
                    }));
    if (!file.isOpen())
        return cannotRead(reason(errno));
    struct stat status = {};
    if (::fstat(file.number(), &status) == -1)
        return cannotRead(reason(errno));
    if (!S_ISREG(status.st_mode))
        return cannotRead("it is not a file");

    std::string content;
    constexpr std::size_t step = 65'536;
    for (;;) {
        const std::size_t had = content.size();
        content.resize(std::min(had + step, maxBytes + 1));
        const ssize_t got = uninterrupted(
            [&] { return ::read(file.number(), content.data() + had, content.size() - had); });
        if (got == -1)
            return cannotRead(reason(errno));
        content.resize(had + static_cast<std::size_t>(got));
        if (content.size() > maxBytes)
            return cannotRead("it is larger than " + std::to_string(maxBytes) + " bytes");
        if (got == 0)
            return content;
    }
}

} // namespace breakeven::protocol
