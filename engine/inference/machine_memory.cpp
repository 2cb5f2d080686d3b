// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/machine_memory.h"

#include "engine/tradeoff/units.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

namespace breakeven::inference {

namespace {

constexpr const char *firstLine = "breakeven-machine 1";

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

} // namespace

MachineMemory::MachineMemory(std::string path, std::string identity)
    : m_path(std::move(path))
    , m_identity(std::move(identity))
{
    std::ifstream file(m_path);
    std::string line;
    if (!std::getline(file, line) || line != firstLine || !std::getline(file, line) || line != m_identity)
        return;
    while (std::getline(file, line)) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string::npos)
            continue;
        if (const auto value = tradeoff::parseNumber(std::string_view(line).substr(blank + 1)); value && *value > 0)
            m_known[line.substr(0, blank)] = *value;
    }
    m_kept = m_known;
}

std::string MachineMemory::defaultPath()
{
    if (const std::string own = environment("BREAKEVEN_STATE"); !own.empty())
        return own;
    if (const std::string cache = environment("XDG_CACHE_HOME"); !cache.empty())
        return cache + "/breakeven/machine.txt";
    const std::string home = environment("HOME");
    return home.empty() ? std::string() : home + "/.cache/breakeven/machine.txt";
}

std::optional<double> MachineMemory::recall(const std::string &what) const
{
    const auto found = m_known.find(what);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

void MachineMemory::remember(const std::string &what, double value, Keep keep)
{
    m_known[what] = value;
    if (keep == Keep::ThisProcess)
        return;
    m_kept[what] = value;
    save();
}

void MachineMemory::save() const
{
    if (m_path.empty())
        return;
    const std::filesystem::path path(m_path);
    std::error_code ignored; // see the class's contract: not being able to write is no error
    std::filesystem::create_directories(path.parent_path(), ignored);
    const std::string temporary = m_path + '.' + std::to_string(getpid());
    {
        std::ofstream file(temporary);
        file << firstLine << '\n' << m_identity << '\n';
        for (const auto &[what, value] : m_kept)
            file << what << ' ' << tradeoff::formatNumber(value, 9) << '\n';
        if (!file.flush()) {
            std::filesystem::remove(temporary, ignored);
            return;
        }
    }
    std::filesystem::rename(temporary, path, ignored);
}

} // namespace breakeven::inference
