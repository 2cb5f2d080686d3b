// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/devices_command.h"

#include "engine/program/text_table.h"
#include "engine/protocol/device_codec.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/units.h"

#include <optional>
#include <vector>

namespace breakeven::program {

using protocol::cleanText;

namespace {

constexpr std::size_t lineColumns = 80;

std::string memoryText(const std::optional<tradeoff::Bytes> &bytes)
{
    return bytes ? tradeoff::formatBytes(*bytes) : "?";
}

} // namespace

std::string devicesReport(std::span<const tradeoff::Device> devices)
{
    TextTable table({{"device"}, {"name"}, {"memory", Align::Right}, {"free", Align::Right}, {"state"}});
    std::vector<std::vector<std::string>> rows;
    std::string reasons;
    for (const tradeoff::Device &device : devices) {
        rows.push_back({device.id, device.name.empty() ? "?" : cleanText(device.name), memoryText(device.memoryBytes),
                        memoryText(device.freeBytes), device.unavailable ? device.unavailable->reason : "available"});
        table.widenFor(rows.back());
        if (device.unavailable) {
            reasons += '\n'
                + wrapped(device.id + ": " + cleanText(device.unavailable->sentence) + ' '
                              + cleanText(device.unavailable->mend),
                          lineColumns);
        }
    }
    std::string text = table.header();
    for (const std::vector<std::string> &row : rows)
        text += table.row(row);
    return text + reasons;
}

tradeoff::Result<void> listDevices(bool json, const Workbench &bench)
{
    const std::vector<tradeoff::Device> devices = bench.devices();
    if (!json)
        return bench.print(devicesReport(devices));
    std::string lines;
    for (const tradeoff::Device &device : devices)
        lines += protocol::dumpLine(protocol::toJson(device)) + '\n';
    return bench.print(lines);
}

} // namespace breakeven::program
