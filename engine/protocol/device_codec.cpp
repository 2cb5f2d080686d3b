// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/device_codec.h"

#include "engine/protocol/vocabulary.h"

namespace breakeven::protocol {

namespace {

OrderedJson orNull(const std::optional<tradeoff::Bytes> &bytes)
{
    return bytes ? OrderedJson(*bytes) : OrderedJson(nullptr);
}

} // namespace

OrderedJson toJson(const tradeoff::Device &device)
{
    OrderedJson json;
    json["id"] = device.id;
    json["kind"] = name(device.kind);
    json["name"] = cleanText(device.name);
    json["memory_bytes"] = orNull(device.memoryBytes);
    json["free_bytes"] = orNull(device.freeBytes);
    json["available"] = !device.unavailable;
    json["unavailable"] = nullptr;
    if (device.unavailable) {
        json["unavailable"] = OrderedJson{{"reason", cleanText(device.unavailable->reason)},
                                          {"sentence", cleanText(device.unavailable->sentence)},
                                          {"mend", cleanText(device.unavailable->mend)}};
    }
    return json;
}

tradeoff::Device readDevice(ObjectReader reader)
{
    tradeoff::Device device;
    device.id = reader.deviceId("id");
    device.kind = reader.word<tradeoff::DeviceKind>("kind", deviceKinds);
    device.name = reader.text("name");
    device.memoryBytes = reader.countOrNull("memory_bytes", mostBytes);
    device.freeBytes = reader.countOrNull("free_bytes", mostBytes);
    const bool available = reader.boolean("available");
    if (auto why = reader.objectOrNull("unavailable")) {
        device.unavailable = tradeoff::Unavailable{
            .reason = why->text("reason"), .sentence = why->text("sentence"), .mend = why->text("mend")};
        why->refuseOtherKeys();
    }
    if (available == device.unavailable.has_value())
        reader.refuse("unavailable", "null exactly where available is true");
    reader.refuseOtherKeys();
    return device;
}

tradeoff::Result<tradeoff::Device> parseDevice(const Json &json, std::string path)
{
    Complaint complaint;
    tradeoff::Device device = readDevice(ObjectReader(json, std::move(path), complaint));
    return complaint.orValue(std::move(device));
}

} // namespace breakeven::protocol
