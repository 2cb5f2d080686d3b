// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/answer_codec.h"

#include "engine/protocol/device_codec.h"
#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven::protocol {

namespace {

/// Outputs that are not finite differ without bound; JSON has no infinity.
double finite(double value)
{
    return std::isfinite(value) ? value : std::numeric_limits<double>::max();
}

template<typename T>
OrderedJson orNull(const std::optional<T> &value)
{
    return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

Progress readProgress(ObjectReader reader)
{
    Progress progress;
    progress.id = readId(reader, "id");
    progress.stage = reader.text("stage");
    if (std::find(stageNames.begin(), stageNames.end(), progress.stage) == stageNames.end())
        reader.refuse("stage", "a known stage, not " + quotedText(progress.stage));
    progress.fraction = reader.number("fraction", {.low = 0, .high = 1});
    progress.samples = reader.integer("samples", 0, mostSamples);
    progress.medianMs = reader.numberOrNull("median_ms");
    progress.relativeHalfWidth = reader.numberOrNull("relative_half_width");
    progress.secondsLeft = reader.numberOrNull("seconds_left");
    reader.refuseOtherKeys();
    return progress;
}

Heartbeat readHeartbeat(ObjectReader reader)
{
    const Heartbeat heartbeat{.progressCounter = reader.count("progress_counter", UINT64_MAX)};
    reader.refuseOtherKeys();
    return heartbeat;
}

tradeoff::Result<EngineMessage> readNotification(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    const Json *const version = reader.anything("jsonrpc");
    if (!version || *version != "2.0")
        reader.refuse("jsonrpc", "\"2.0\"");
    const std::string method = reader.text("method");
    EngineMessage message;
    if (method == "progress")
        message = readProgress(reader.object("params"));
    else if (method == "heartbeat")
        message = readHeartbeat(reader.object("params"));
    else
        complaint.add("There is no notification " + quotedText(method) + '.');
    reader.refuseOtherKeys();
    return complaint.orValue(std::move(message));
}

} // namespace

std::string encodeAnswer(const Id &id, const HelloResult &result)
{
    OrderedJson json;
    json["engine"] = cleanText(result.engine);
    json["protocol"] = result.protocol;
    json["libtorch"] = cleanText(result.libtorch);
    return encodeResult(id, std::move(json));
}

std::string encodeAnswer(const Id &id, const DevicesResult &result)
{
    OrderedJson list = OrderedJson::array();
    for (const tradeoff::Device &device : result.devices)
        list.push_back(toJson(device));
    OrderedJson json;
    json["devices"] = std::move(list);
    return encodeResult(id, std::move(json));
}

std::string encodeAnswer(const Id &id, const RunResult &result)
{
    OrderedJson json;
    json["measurement"] = toJson(result.measurement);
    json["agreement"] = nullptr;
    if (result.agreement) {
        json["agreement"] = OrderedJson{
            {"largest_relative_difference", finite(result.agreement->largestRelativeDifference)},
            {"tolerance", finite(result.agreement->tolerance)}};
    }
    json["kernels"] = cleanText(result.measurement.method.kernels);
    return encodeResult(id, std::move(json));
}

std::string encodeAnswer(const Id &id, const CancelResult &result)
{
    OrderedJson json;
    json["cancelled"] = result.cancelled;
    return encodeResult(id, std::move(json));
}

std::string encodeAnswer(const Id &id, const ShutdownResult &)
{
    return encodeResult(id, OrderedJson::object());
}

std::string encodeNotification(const Progress &progress)
{
    OrderedJson params;
    params["id"] = toJson(progress.id);
    params["stage"] = progress.stage;
    params["fraction"] = progress.fraction;
    params["samples"] = progress.samples;
    params["median_ms"] = orNull(progress.medianMs);
    params["relative_half_width"] = orNull(progress.relativeHalfWidth);
    params["seconds_left"] = orNull(progress.secondsLeft);
    return encodeRequest(std::nullopt, "progress", std::move(params));
}

std::string encodeNotification(const Heartbeat &heartbeat)
{
    OrderedJson params;
    params["progress_counter"] = heartbeat.progressCounter;
    return encodeRequest(std::nullopt, "heartbeat", std::move(params));
}

tradeoff::Result<EngineMessage> parseEngineMessage(std::string_view line)
{
    return parseJson(line, messageLimits).and_then([](const Json &json) -> tradeoff::Result<EngineMessage> {
        if (json.is_object() && json.contains("method"))
            return readNotification(json);
        return readResponse(json).map([](Response response) { return EngineMessage(std::move(response)); });
    });
}

tradeoff::Result<HelloResult> readHelloResult(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, "result", complaint);
    HelloResult result{.engine = reader.text("engine"),
                       .protocol = reader.integer("protocol", 0, INT32_MAX),
                       .libtorch = reader.text("libtorch")};
    reader.refuseOtherKeys();
    return complaint.orValue(std::move(result));
}

tradeoff::Result<DevicesResult> readDevicesResult(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, "result", complaint);
    DevicesResult result;
    if (const Json *const list = reader.array("devices")) {
        for (std::size_t i = 0; i < list->size(); ++i)
            result.devices.push_back(
                readDevice({(*list)[i], reader.pathOf("devices") + '[' + std::to_string(i) + ']', complaint}));
    }
    reader.refuseOtherKeys();
    return complaint.orValue(std::move(result));
}

tradeoff::Result<RunResult> readRunResult(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, "result", complaint);
    RunResult result;
    ObjectReader measurement = reader.object("measurement");
    result.measurement = readMeasurement(measurement);
    measurement.refuseOtherKeys();
    if (auto agreement = reader.objectOrNull("agreement")) {
        result.agreement = Agreement{.largestRelativeDifference = agreement->number("largest_relative_difference"),
                                     .tolerance = agreement->number("tolerance")};
        agreement->refuseOtherKeys();
    }
    result.measurement.method.kernels = reader.text("kernels");
    reader.refuseOtherKeys();
    return complaint.orValue(std::move(result));
}

tradeoff::Result<CancelResult> readCancelResult(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, "result", complaint);
    const CancelResult result{.cancelled = reader.boolean("cancelled")};
    reader.refuseOtherKeys();
    return complaint.orValue(result);
}

tradeoff::Result<ShutdownResult> readShutdownResult(const Json &json)
{
    Complaint complaint;
    const ObjectReader reader(json, "result", complaint);
    reader.refuseOtherKeys();
    return complaint.orValue(ShutdownResult{});
}

} // namespace breakeven::protocol
