// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/call_codec.h"

#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/vocabulary.h"
#include "engine/tradeoff/cost_model.h"

#include <array>

namespace breakeven::protocol {

namespace {

using tradeoff::ErrorCode;

Call readHello(ObjectReader &reader)
{
    HelloCall call;
    call.client = reader.text("client");
    call.protocol = reader.integer("protocol", 0, INT32_MAX);
    if (call.protocol != protocolVersion) {
        reader.complaint().add("This engine speaks protocol " + std::to_string(protocolVersion)
                               + ", the client asked for " + std::to_string(call.protocol)
                               + ". Take both from the same release.");
    }
    return call;
}

Call readDevices(ObjectReader &)
{
    return DevicesCall{};
}

Call readRun(ObjectReader &reader)
{
    RunCall call;
    call.workload = readWorkload(reader.object("workload"));
    call.deviceId = reader.deviceId("device");
    call.effort = reader.word<tradeoff::Effort>("effort", efforts);
    call.path = reader.word<tradeoff::Path>("path", paths);
    call.threads = reader.integerIfGiven("threads", 1, mostThreads);
    call.dollarsPerHour = reader.numberIfGiven("dollars_per_hour");
    if (call.dollarsPerHour) {
        if (const auto price = tradeoff::validatedPrice(*call.dollarsPerHour); !price)
            reader.complaint().add("dollars_per_hour: " + price.error().message);
    }
    return call;
}

Call readCancel(ObjectReader &reader)
{
    return CancelCall{.id = readId(reader, "id")};
}

Call readShutdown(ObjectReader &)
{
    return ShutdownCall{};
}

struct Method {
    std::string_view name;
    Call (*read)(ObjectReader &params);
};

/// In the order of the alternatives of Call.
constexpr std::array<Method, std::variant_size_v<Call>> methods{{
    {"hello", readHello},
    {"devices", readDevices},
    {"run", readRun},
    {"cancel", readCancel},
    {"shutdown", readShutdown},
}};

OrderedJson paramsOf(const HelloCall &call)
{
    return {{"client", cleanText(call.client)}, {"protocol", call.protocol}};
}

OrderedJson paramsOf(const DevicesCall &)
{
    return OrderedJson::object();
}

OrderedJson paramsOf(const RunCall &call)
{
    OrderedJson params;
    params["workload"] = toJson(call.workload);
    params["device"] = call.deviceId;
    params["effort"] = name(call.effort);
    params["path"] = name(call.path);
    if (call.threads)
        params["threads"] = *call.threads;
    if (call.dollarsPerHour)
        params["dollars_per_hour"] = *call.dollarsPerHour;
    return params;
}

OrderedJson paramsOf(const CancelCall &call)
{
    OrderedJson params;
    params["id"] = toJson(call.id);
    return params;
}

OrderedJson paramsOf(const ShutdownCall &)
{
    return OrderedJson::object();
}

} // namespace

tl::expected<Call, Refusal> callOf(const Request &request)
{
    for (const Method &method : methods) {
        if (method.name != request.method)
            continue;
        Complaint complaint;
        ObjectReader reader(request.params, {}, complaint);
        Call call = method.read(reader);
        reader.refuseOtherKeys();
        return complaint.orValue(std::move(call)).map_error([&](tradeoff::Error error) {
            return refusal(request.id, std::move(error));
        });
    }
    Refusal unknown = refusal(request.id,
                              {ErrorCode::BadRequest,
                               "There is no method " + quotedText(request.method)
                                   + "; known are hello, devices, "
                                     "run, cancel and shutdown."});
    unknown.code = rpc_code::methodNotFound;
    return tl::unexpected<Refusal>(std::move(unknown));
}

tl::expected<IncomingCall, Refusal> parseCall(std::string_view line)
{
    return parseRequest(line).and_then([](const Request &request) {
        return callOf(request).map([&](Call call) { return IncomingCall{.id = request.id, .call = std::move(call)}; });
    });
}

std::string encodeCall(const std::optional<Id> &id, const Call &call)
{
    return encodeRequest(id, methodOf(call), std::visit([](const auto &each) { return paramsOf(each); }, call));
}

std::string_view methodOf(const Call &call)
{
    return methods[call.index()].name;
}

} // namespace breakeven::protocol
