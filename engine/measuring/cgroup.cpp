// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/measuring/cgroup.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <system_error>

namespace breakeven::measuring {

using tradeoff::Bytes;

namespace {

/// Version 1 writes "no limit" as the largest multiple of the page size below 2^63.
constexpr Bytes noLimit = Bytes{1} << 62;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool contains(const std::vector<std::string_view> &parts, std::string_view part)
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

struct Mount {
    int version = 0;
    std::string_view root; ///< the group that is seen at the mount point
    std::string_view point;
};

/// Fields as in proc(5): "36 35 98:0 /root /point options [tags] - type source options".
std::optional<Mount> mountOf(std::string_view line, std::string_view controller)
{
    const auto fields = split(line, ' ');
    const auto dash = std::find(fields.begin(), fields.end(), "-");
    if (fields.end() - dash < 4 || dash - fields.begin() < 6)
        return std::nullopt;
    const std::string_view type = *(dash + 1);
    const int version = type == "cgroup2"                                   ? 2
        : type == "cgroup" && contains(split(*(dash + 3), ','), controller) ? 1
                                                                            : 0;
    if (version == 0)
        return std::nullopt;
    return Mount{.version = version, .root = fields[3], .point = fields[4]};
}

/// The process's group in the hierarchy of a controller. Lines as in cgroups(7): "4:memory:/path", and "0::/path" for
/// version 2.
std::optional<std::string_view> groupPath(std::string_view cgroup, std::string_view controller, int version)
{
    for (const std::string_view line : split(cgroup, '\n')) {
        const auto first = line.find(':');
        const auto second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos)
            continue;
        const std::string_view controllers = line.substr(first + 1, second - first - 1);
        if (version == 2 ? controllers.empty() : contains(split(controllers, ','), controller))
            return line.substr(second + 1);
    }
    return std::nullopt;
}

/// The group's path below the mount point. In a container the mount may show a group as its root, and a group outside
/// of what is visible begins with "/..": what is left to look at then is the mount point itself.
std::string_view belowMount(std::string_view group, std::string_view root)
{
    if (root != "/") {
        const bool inside = group.starts_with(root) && (group.size() == root.size() || group[root.size()] == '/');
        group = inside ? group.substr(root.size()) : std::string_view();
    }
    return group == "/" || group.starts_with("/..") ? std::string_view() : group;
}

std::optional<std::string> firstLine(const ReadFile &read, const std::string &path)
{
    auto text = read(path);
    if (text)
        text->erase(std::min(text->find('\n'), text->size()));
    return text;
}

/// Absent for "max", for -1 and for anything else that is no count.
std::optional<std::uint64_t> count(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || status != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<std::uint64_t> countIn(const ReadFile &read, const std::string &path)
{
    const auto line = firstLine(read, path);
    return line ? count(*line) : std::nullopt;
}

std::optional<double> processors(const ReadFile &read, const std::string &folder, int version)
{
    std::optional<std::uint64_t> quota;
    std::optional<std::uint64_t> period;
    if (version == 2) {
        const std::string line = firstLine(read, folder + "/cpu.max").value_or("");
        const auto fields = split(line, ' ');
        if (fields.size() == 2) {
            quota = count(fields[0]);
            period = count(fields[1]);
        }
    } else {
        quota = countIn(read, folder + "/cpu.cfs_quota_us");
        period = countIn(read, folder + "/cpu.cfs_period_us");
    }
    if (!quota || !period || *quota == 0 || *period == 0)
        return std::nullopt;
    return static_cast<double>(*quota) / static_cast<double>(*period);
}

struct MemoryFiles {
    std::vector<std::string> limits;
    std::string usage;
    std::string droppable; ///< key in memory.stat, of the group and those below it
};

MemoryFiles memoryFiles(int version)
{
    if (version == 2)
        return {.limits = {"/memory.max", "/memory.high"}, .usage = "/memory.current", .droppable = "inactive_file"};
    return {
        .limits = {"/memory.limit_in_bytes"}, .usage = "/memory.usage_in_bytes", .droppable = "total_inactive_file"};
}

template<typename Value>
void lower(std::optional<Value> &lowest, const std::optional<Value> &value)
{
    if (value && (!lowest || *value < *lowest))
        lowest = value;
}

void addMemory(CgroupLimits &limits, const ReadFile &read, const std::string &folder, const MemoryFiles &files)
{
    std::optional<Bytes> limit;
    for (const std::string &file : files.limits)
        lower(limit, countIn(read, folder + file));
    if (!limit || *limit >= noLimit)
        return;
    lower(limits.memoryBytes, limit);
    const Bytes used = countIn(read, folder + files.usage).value_or(0);
    const Bytes droppable = procBytes(read(folder + "/memory.stat").value_or(""), files.droppable).value_or(0);
    const Bytes held = used > droppable ? used - droppable : 0;
    lower(limits.memoryLeftBytes, std::optional(*limit > held ? *limit - held : 0));
}

} // namespace

CgroupFolders cgroupFolders(std::string_view cgroup, std::string_view mountInfo, std::string_view controller)
{
    std::optional<Mount> mount;
    for (const std::string_view line : split(mountInfo, '\n')) {
        const auto candidate = mountOf(line, controller);
        // Where both versions are mounted, a controller that version 1 holds is not in version 2.
        if (candidate && (!mount || candidate->version < mount->version))
            mount = candidate;
    }
    CgroupFolders folders;
    if (!mount)
        return folders;
    const auto group = groupPath(cgroup, controller, mount->version);
    if (!group)
        return folders;
    folders.version = mount->version;
    std::string_view below = belowMount(*group, mount->root);
    while (!below.empty()) {
        folders.paths.push_back(std::string(mount->point).append(below));
        below = below.substr(0, below.rfind('/'));
    }
    folders.paths.emplace_back(mount->point);
    return folders;
}

CgroupLimits cgroupLimits(const ReadFile &read)
{
    const std::string cgroup = read("/proc/self/cgroup").value_or("");
    const std::string mountInfo = read("/proc/self/mountinfo").value_or("");
    CgroupLimits limits;
    const CgroupFolders cpu = cgroupFolders(cgroup, mountInfo, "cpu");
    for (const std::string &folder : cpu.paths)
        lower(limits.processors, processors(read, folder, cpu.version));
    const CgroupFolders memory = cgroupFolders(cgroup, mountInfo, "memory");
    const MemoryFiles files = memoryFiles(memory.version);
    for (const std::string &folder : memory.paths)
        addMemory(limits, read, folder, files);
    return limits;
}

} // namespace breakeven::measuring
