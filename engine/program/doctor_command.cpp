// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/doctor_command.h"

#include "engine/inference/engine.h"
#include "engine/inference/machine_memory.h"
#include "engine/measuring/machine.h"
#include "engine/program/devices_command.h"
#include "engine/program/text_table.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/units.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace breakeven::program {

namespace {

std::string compilerText()
{
#if defined(__clang__)
    return "clang " __clang_version__;
#elif defined(__GNUC__)
    return "gcc " __VERSION__;
#else
    return "unknown";
#endif
}

std::string stateText()
{
    const std::string path = inference::MachineMemory::defaultPath();
    if (path.empty())
        return "kept nowhere: there is no home folder";
    const char *home = std::getenv("HOME");
    std::error_code ignored;
    const bool exists = std::filesystem::exists(path, ignored);
    return withoutHome(path, home ? home : "") + (exists ? "" : " (not there yet)");
}

} // namespace

std::string withoutHome(std::string_view path, std::string_view home)
{
    while (home.ends_with('/'))
        home.remove_suffix(1);
    if (home.empty() || !path.starts_with(home) || (path.size() > home.size() && path[home.size()] != '/'))
        return std::string(path);
    return '~' + std::string(path.substr(home.size()));
}

tradeoff::Result<void> examine(const Workbench &bench)
{
    const measuring::Machine &machine = measuring::machine();
    std::vector<std::pair<std::string, std::string>> lines{
        {"breakeven-engine", BREAKEVEN_VERSION ", built with " + compilerText()},
        {"machine", protocol::cleanText(bench.machine)},
        {"cores",
         std::to_string(machine.physicalCores) + " physical, " + std::to_string(machine.logicalCores) + " logical, "
             + std::to_string(machine.usableCores) + " usable"},
        {"memory",
         tradeoff::formatBytes(machine.memoryBytes) + ", of which "
             + tradeoff::formatBytes(measuring::availableMemory()) + " available"},
        {"ceilings, threads", stateText()},
    };
    std::string label = "library";
    for (const std::string &fact : inference::Engine::libraryFacts())
        lines.emplace_back(std::exchange(label, ""), protocol::cleanText(fact));
    if (const auto printed = bench.print(labelledLines(lines) + '\n'); !printed)
        return printed;
    return bench.print(devicesReport(bench.devices()));
}

} // namespace breakeven::program
