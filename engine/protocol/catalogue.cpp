// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/catalogue.h"

#include "engine/protocol/object_reader.h"
#include "engine/protocol/text_forms.h"
#include "engine/protocol/vocabulary.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/cost_model.h"

#include <algorithm>
#include <set>

namespace breakeven::protocol {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr std::string_view devicesFormat = "breakeven-devices";
constexpr std::string_view pricesFormat = "breakeven-prices";

// Far around anything that computes: 1 GFLOP/s to 1 EFLOP/s, 1 GB/s to 1 PB/s.
constexpr NumberRange flopsRange{1e9, 1e18};
constexpr NumberRange bandwidthRange{1e9, 1e15};
constexpr NumberRange gpuCountRange{0.01, 1024};
constexpr NumberRange gpuMemoryRange{0.1, 1e6};
constexpr int mostVcpus = 65'536;

std::string itemPath(std::string_view list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

/// Before anything else: a newer file may differ in all but these two keys.
void readHead(ObjectReader &reader, std::string_view format)
{
    if (const Json *const written = reader.anything("format"); !written || *written != format) {
        reader.complaint().add(R"(this is not such a file: "format": ")" + std::string(format) + R"(" is missing.)");
        return;
    }
    const std::uint64_t version = reader.count("version", UINT64_MAX);
    if (version < 1)
        reader.complaint().add("version must be a whole number from 1 up.");
    if (version > catalogueVersion) {
        reader.complaint().add("this file is of version " + std::to_string(version) + "; this program reads version "
                               + std::to_string(catalogueVersion) + ". Take a newer Breakeven.");
    }
}

/// What names a thing or its source is never empty.
std::string readWords(ObjectReader &reader, std::string_view key)
{
    std::string words = reader.text(key);
    if (words.find_first_not_of(' ') == std::string::npos)
        reader.refuse(key, "a text that is not empty");
    return words;
}

void refuseTwice(const ObjectReader &reader, std::string_view key, const std::string &value, std::set<std::string> &met)
{
    if (!met.insert(value).second)
        reader.refuse(key, "there once only, not twice: " + quotedText(value));
}

tradeoff::Datasheet readDevice(ObjectReader reader)
{
    tradeoff::Datasheet device;
    device.id = reader.deviceId("id");
    device.name = readWords(reader, "name");
    device.fp32Flops = reader.number("fp32_flops", flopsRange);
    device.fp16Flops = reader.numberOrNull("fp16_flops", flopsRange);
    device.bf16Flops = reader.numberOrNull("bf16_flops", flopsRange);
    device.memoryBytesPerS = reader.number("memory_bytes_per_s", bandwidthRange);
    device.memoryBytes = reader.count("memory_bytes", mostBytes);
    if (device.memoryBytes < tradeoff::smallestModel)
        reader.refuse("memory_bytes", "at least " + std::to_string(tradeoff::smallestModel));
    device.source = readWords(reader, "source");
    reader.refuseOtherKeys();
    return device;
}

MachineGpus readGpus(ObjectReader reader, const std::vector<tradeoff::Datasheet> &devices)
{
    MachineGpus gpus;
    gpus.model = readWords(reader, "model");
    gpus.count = reader.number("count", gpuCountRange);
    gpus.memoryGib = reader.number("memory_gib", gpuMemoryRange);
    if (const Json *const device = reader.anything("device"); !device) {
        reader.refuse("device", "there, if only as null");
    } else if (!device->is_null()) {
        gpus.deviceId = reader.deviceId("device");
        const auto same = [&](const tradeoff::Datasheet &known) { return known.id == gpus.deviceId; };
        if (std::none_of(devices.begin(), devices.end(), same))
            reader.refuse("device", "the id of a device in the catalogue, not " + quotedText(*gpus.deviceId));
    }
    reader.refuseOtherKeys();
    return gpus;
}

PricedMachine readMachine(ObjectReader reader, const std::vector<tradeoff::Datasheet> &devices)
{
    PricedMachine machine;
    machine.name = readWords(reader, "name");
    machine.dollarsPerHour = reader.number("dollars_per_hour");
    if (!tradeoff::validatedPrice(machine.dollarsPerHour))
        reader.refuse("dollars_per_hour", "more than 0 and at most 100000");
    machine.vcpus = reader.integerIfGiven("vcpus", 1, mostVcpus);
    if (reader.has("gpu"))
        machine.gpus = readGpus(reader.object("gpu"), devices);
    reader.refuseOtherKeys();
    return machine;
}

std::vector<tradeoff::Datasheet> readDevices(ObjectReader &reader)
{
    std::vector<tradeoff::Datasheet> devices;
    readHead(reader, devicesFormat);
    if (!reader.complaint().empty())
        return devices;
    std::set<std::string> ids;
    if (const Json *const list = reader.array("devices")) {
        for (std::size_t i = 0; i < list->size() && reader.complaint().empty(); ++i) {
            const ObjectReader each((*list)[i], itemPath("devices", i), reader.complaint());
            devices.push_back(readDevice(each));
            refuseTwice(each, "id", devices.back().id, ids);
        }
    }
    reader.refuseOtherKeys();
    return devices;
}

PriceList readPrices(ObjectReader &reader, const std::vector<tradeoff::Datasheet> &devices)
{
    PriceList prices;
    readHead(reader, pricesFormat);
    if (!reader.complaint().empty())
        return prices;
    prices.region = readWords(reader, "region");
    prices.date = reader.text("date");
    if (!isUtcTime(prices.date + "T00:00:00Z"))
        reader.refuse("date", "a day such as 2026-01-31, not " + quotedText(prices.date));
    prices.source = readWords(reader, "source");
    prices.licence = readWords(reader, "licence");
    std::set<std::string> names;
    if (const Json *const list = reader.array("machines")) {
        for (std::size_t i = 0; i < list->size() && reader.complaint().empty(); ++i) {
            const ObjectReader each((*list)[i], itemPath("machines", i), reader.complaint());
            prices.machines.push_back(readMachine(each, devices));
            refuseTwice(each, "name", prices.machines.back().name, names);
        }
    }
    reader.refuseOtherKeys();
    return prices;
}

/// Parses a text and reads its object; what is wrong is said with the file's name before it.
template<typename Read>
auto readText(std::string_view text, const std::string &file, Read read)
{
    return parseJson(text, catalogueLimits)
        .and_then([&](const Json &json) {
            Complaint complaint;
            ObjectReader reader(json, {}, complaint);
            auto value = read(reader);
            return complaint.orValue(std::move(value));
        })
        .map_error([&](const Error &error) {
            return Error{.code = ErrorCode::BadFile, .message = file + ": " + error.message};
        });
}

} // namespace

const tradeoff::Datasheet *Catalogue::device(std::string_view id) const
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const auto &each) { return each.id == id; });
    return found == devices.end() ? nullptr : &*found;
}

const PricedMachine *Catalogue::machine(std::string_view name) const
{
    const auto &list = prices.machines;
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &each) { return each.name == name; });
    return found == list.end() ? nullptr : &*found;
}

Result<Catalogue> parseCatalogue(std::string_view devicesText, std::string_view pricesText)
{
    auto devices = readText(devicesText, "Devices", readDevices);
    if (!devices)
        return tl::unexpected<Error>(devices.error());
    auto prices = readText(pricesText, "Prices", [&](ObjectReader &reader) { return readPrices(reader, *devices); });
    if (!prices)
        return tl::unexpected<Error>(prices.error());
    return Catalogue{.devices = std::move(*devices), .prices = std::move(*prices)};
}

} // namespace breakeven::protocol
