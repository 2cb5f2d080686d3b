// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/machine.h"

#include "engine/measuring/cgroup.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace breakeven::measuring {

using tradeoff::Bytes;

namespace {

std::string processorName(const ReadFile &read)
{
    const std::string cpuinfo = read("/proc/cpuinfo").value_or("");
    for (const std::string_view key : {"model name", "cpu model", "Hardware"}) {
        const auto value = procValue(cpuinfo, key);
        if (value && !value->empty())
            return *value;
    }
    utsname names{}; // processors of ARM give no name here
    return uname(&names) == 0 ? std::string(names.machine) + " processor" : "unknown processor";
}

std::vector<int> onlineCpus(const ReadFile &read)
{
    std::vector<int> cpus = cpuList(read("/sys/devices/system/cpu/online").value_or(""));
    if (cpus.empty()) {
        cpus.resize(std::max(1U, std::thread::hardware_concurrency()));
        std::iota(cpus.begin(), cpus.end(), 0);
    }
    return cpus;
}

/// The physical core of each logical one, named by the lowest number that shares it.
std::map<int, int> physicalCores(const ReadFile &read, const std::vector<int> &cpus)
{
    std::map<int, int> cores;
    for (const int cpu : cpus) {
        const std::string topology = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        auto siblings = cpuList(read(topology + "core_cpus_list").value_or(""));
        if (siblings.empty()) // its name before Linux 5.3
            siblings = cpuList(read(topology + "thread_siblings_list").value_or(""));
        cores[cpu] = siblings.empty() ? cpu : siblings.front();
    }
    return cores;
}

int countCores(const std::map<int, int> &cores, const std::vector<int> &cpus)
{
    std::set<int> distinct;
    for (const int cpu : cpus) {
        if (const auto found = cores.find(cpu); found != cores.end())
            distinct.insert(found->second);
    }
    return static_cast<int>(distinct.size());
}

int usableCores(const ReadFile &read, const std::map<int, int> &cores, int physical, const CgroupLimits &limits)
{
    int usable = physical;
    const auto allowed = procValue(read("/proc/self/status").value_or(""), "Cpus_allowed_list");
    if (const int within = countCores(cores, cpuList(allowed.value_or(""))); within > 0)
        usable = within;
    if (limits.processors && *limits.processors < usable)
        usable = std::max(1, static_cast<int>(std::ceil(*limits.processors)));
    return usable;
}

std::string systemName(const ReadFile &read)
{
    const auto type = read("/proc/sys/kernel/ostype");
    const auto release = read("/proc/sys/kernel/osrelease");
    if (type && release)
        return type->substr(0, type->find('\n')) + ' ' + shortRelease(*release);
    utsname names{};
    return uname(&names) == 0 ? std::string(names.sysname) + ' ' + shortRelease(names.release) : "unknown system";
}

std::string statusOfSelf()
{
    return readFile("/proc/self/status").value_or("");
}

} // namespace

Machine readMachine(const ReadFile &read)
{
    const CgroupLimits limits = cgroupLimits(read);
    const std::vector<int> cpus = onlineCpus(read);
    const std::map<int, int> cores = physicalCores(read, cpus);

    Machine machine;
    machine.processor = processorName(read);
    machine.logicalCores = static_cast<int>(cpus.size());
    machine.physicalCores = countCores(cores, cpus);
    machine.usableCores = usableCores(read, cores, machine.physicalCores, limits);
    machine.memoryBytes = procBytes(read("/proc/meminfo").value_or(""), "MemTotal").value_or(0);
    if (limits.memoryBytes && (machine.memoryBytes == 0 || *limits.memoryBytes < machine.memoryBytes))
        machine.memoryBytes = *limits.memoryBytes;
    machine.system = systemName(read);
    return machine;
}

const Machine &machine()
{
    static const Machine here = readMachine(readFile);
    return here;
}

std::string describe(const Machine &machine)
{
    std::string text = machine.processor + ", ";
    if (machine.usableCores < machine.physicalCores)
        text += std::to_string(machine.usableCores) + " of ";
    text += std::to_string(machine.physicalCores) + (machine.physicalCores == 1 ? " core" : " cores");
    if (machine.memoryBytes > 0)
        text += ", " + tradeoff::formatBytes(machine.memoryBytes);
    return text + ", " + machine.system;
}

Bytes availableMemory(const ReadFile &read)
{
    const auto ofMachine = procBytes(read("/proc/meminfo").value_or(""), "MemAvailable");
    const auto ofGroups = cgroupLimits(read).memoryLeftBytes;
    if (ofMachine && ofGroups)
        return std::min(*ofMachine, *ofGroups);
    return ofMachine ? *ofMachine : ofGroups.value_or(0);
}

Bytes availableMemory()
{
    return availableMemory(readFile);
}

Bytes residentBytes()
{
    return procBytes(statusOfSelf(), "VmRSS").value_or(0);
}

Bytes peakResidentBytes()
{
    if (const auto peak = procBytes(statusOfSelf(), "VmHWM"))
        return *peak;
    rusage self{};
    return getrusage(RUSAGE_SELF, &self) == 0 ? static_cast<Bytes>(self.ru_maxrss) * 1024 : 0;
}

bool resetPeakResident()
{
    std::ofstream file("/proc/self/clear_refs");
    file << "5" << std::flush; // 5: the peak alone, no page is touched (proc(5))
    return file.good();
}

} // namespace breakeven::measuring
