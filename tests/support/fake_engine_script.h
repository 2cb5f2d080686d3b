// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/messages.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace breakeven::support {

/// An engine that follows a script, given on its command line. One `KEY=VALUE` a word:
///
///   beat=MS            a heartbeat so often; 0: none. Default 10
///   run=MS             a run takes so long; "run=never". Default 0: answered at once
///   MESSAGE:DEED       what it does when that message comes instead of, or before, answering. MESSAGE is start, hello,
///                      devices, run, cancel, shutdown or progress (the first it sends of a run). DEED is one of those
///                      in deed() below.
///   count=FILE         appends a byte to that file at each start
///   first=N            deeds are done in the first N starts only (needs count)
///   gpu=N              there is a device cuda:0, too. A batch takes as many milliseconds as it has samples on the CPU
///                      and N - 0.5 of them on the GPU, which so is faster from batch N on
///   vanished=DEVICE    a run there is refused: device_unavailable
///   protocol=N         the protocol it speaks
///   say=TEXT           to stderr at the start
///   deaf               ignores SIGTERM, and the end of its input
struct FakeEngineScript {
    std::chrono::milliseconds beat{10};
    std::chrono::milliseconds runTime{0};
    bool runsForEver = false;
    std::map<std::string, std::string, std::less<>> deeds; ///< by message
    int gpuFasterFrom = 0; ///< batch; 0: there is no GPU
    std::string vanishedDevice;
    int protocol = protocol::protocolVersion;
    bool deaf = false;
};

inline void writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

inline int startsSoFar(const std::string &file)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    writeAll(descriptor, "x");
    const auto size = ::lseek(descriptor, 0, SEEK_END);
    ::close(descriptor);
    return static_cast<int>(size);
}

inline FakeEngineScript readScript(int argc, char **argv)
{
    FakeEngineScript script;
    int first = INT32_MAX;
    int start = 1;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const std::size_t split = word.find_first_of("=:");
        const std::string key = word.substr(0, split);
        const std::string value = split == std::string::npos ? "" : word.substr(split + 1);
        if (split != std::string::npos && word[split] == ':')
            script.deeds[key] = value;
        else if (key == "beat")
            script.beat = std::chrono::milliseconds(std::stoi(value));
        else if (key == "run" && value == "never")
            script.runsForEver = true;
        else if (key == "run")
            script.runTime = std::chrono::milliseconds(std::stoi(value));
        else if (key == "count")
            start = startsSoFar(value);
        else if (key == "first")
            first = std::stoi(value);
        else if (key == "gpu")
            script.gpuFasterFrom = std::stoi(value);
        else if (key == "vanished")
            script.vanishedDevice = word.substr(split + 1);
        else if (key == "protocol")
            script.protocol = std::stoi(value);
        else if (key == "say")
            writeAll(STDERR_FILENO, value + '\n');
        else if (key == "deaf")
            script.deaf = true;
    }
    if (start > first)
        script.deeds.clear();
    return script;
}

} // namespace breakeven::support
