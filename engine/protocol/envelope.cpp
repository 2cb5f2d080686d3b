// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/envelope.h"

#include "engine/protocol/vocabulary.h"

#include <algorithm>

namespace breakeven::protocol {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;

constexpr std::size_t longestId = 128;
constexpr std::size_t longestMethod = 64;

std::optional<Id> idFrom(const Json &value)
{
    if (const auto *const text = value.get_ptr<const std::string *>()) {
        if (text->empty() || text->size() > longestId || hasControlCharacter(*text))
            return std::nullopt;
        return Id(*text);
    }
    if (!value.is_number_integer())
        return std::nullopt;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
        return std::nullopt;
    return Id(value.get<std::int64_t>());
}

tl::unexpected<Refusal> refused(std::optional<Id> id, int code, std::string sentence)
{
    return tl::unexpected<Refusal>(
        {.id = std::move(id), .code = code, .error = {ErrorCode::BadRequest, std::move(sentence)}});
}

OrderedJson frame()
{
    OrderedJson json;
    json["jsonrpc"] = "2.0";
    return json;
}

void readVersion(ObjectReader &reader)
{
    const Json *const version = reader.anything("jsonrpc");
    if (!version || *version != "2.0")
        reader.refuse("jsonrpc", "\"2.0\"");
}

/// The code by its name where the peer gives one, and by the number otherwise.
Error readError(ObjectReader reader)
{
    Error error{.code = ErrorCode::Internal, .message = {}};
    const int code = reader.integer("code", INT32_MIN, INT32_MAX);
    error.message = reader.text("message");
    if (reader.has("data")) {
        ObjectReader data = reader.object("data");
        error.code = data.word<ErrorCode>("code", errorCodes);
        data.refuseOtherKeys();
    } else if (code <= rpc_code::invalidRequest && code != rpc_code::internalError) {
        error.code = ErrorCode::BadRequest;
    }
    reader.refuseOtherKeys();
    return error;
}

} // namespace

int rpcCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest: return rpc_code::invalidParams;
    case ErrorCode::DeviceUnavailable: return rpc_code::deviceUnavailable;
    case ErrorCode::DoesNotFit: return rpc_code::doesNotFit;
    case ErrorCode::OutOfDeviceMemory: return rpc_code::outOfDeviceMemory;
    case ErrorCode::Cancelled: return rpc_code::cancelled;
    case ErrorCode::BadFile: return rpc_code::badFile;
    case ErrorCode::Internal: break;
    }
    return rpc_code::internalError;
}

Refusal refusal(std::optional<Id> id, Error error)
{
    const int code = rpcCode(error.code);
    const bool answered = id.has_value();
    return {.id = std::move(id), .code = code, .error = std::move(error), .answered = answered};
}

tl::expected<Request, Refusal> parseRequest(std::string_view line)
{
    const auto json = parseJson(line, messageLimits);
    if (!json)
        return refused(std::nullopt, rpc_code::parseError, json.error().message);
    if (!json->is_object())
        return refused(std::nullopt, rpc_code::invalidRequest,
                       "A request must be an object, one a line; lists of them are not served.");

    Request request;
    if (const auto id = json->find("id"); id != json->end()) {
        request.id = idFrom(*id);
        if (!request.id)
            return refused(std::nullopt, rpc_code::invalidRequest,
                           "id must be a whole number or a text of 1 to 128 bytes.");
    }
    Complaint complaint;
    ObjectReader reader(*json, {}, complaint);
    readVersion(reader);
    static_cast<void>(reader.anything("id"));
    request.method = reader.text("method");
    if (request.method.size() > longestMethod)
        reader.refuse("method", "at most " + std::to_string(longestMethod) + " bytes long");
    const Json *const params = reader.anything("params");
    reader.refuseOtherKeys();
    if (const auto checked = complaint.orValue(true); !checked)
        return refused(request.id, rpc_code::invalidRequest, checked.error().message);
    if (params && !params->is_object()) {
        Refusal bad = refusal(
            request.id,
            {ErrorCode::BadRequest, "params must be an object, not " + std::string(typeName(*params)) + '.'});
        return tl::unexpected<Refusal>(std::move(bad));
    }
    if (params)
        request.params = *params;
    return request;
}

std::string encodeRequest(const std::optional<Id> &id, std::string_view method, OrderedJson params)
{
    OrderedJson json = frame();
    if (id)
        json["id"] = toJson(*id);
    json["method"] = method;
    json["params"] = std::move(params);
    return dumpLine(json);
}

std::string encodeResult(const Id &id, OrderedJson result)
{
    OrderedJson json = frame();
    json["id"] = toJson(id);
    json["result"] = std::move(result);
    return dumpLine(json);
}

std::string encodeRefusal(const Refusal &refusal)
{
    OrderedJson error;
    error["code"] = refusal.code;
    error["message"] = cleanText(refusal.error.message);
    error["data"]["code"] = name(refusal.error.code);
    OrderedJson json = frame();
    json["id"] = refusal.id ? toJson(*refusal.id) : OrderedJson(nullptr);
    json["error"] = std::move(error);
    return dumpLine(json);
}

tradeoff::Result<Response> readResponse(const Json &json)
{
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    readVersion(reader);
    Response response;
    const Json *const id = reader.anything("id");
    if (!id)
        complaint.add("id is missing.");
    else if (!id->is_null())
        response.id = readId(reader, "id");
    const Json *const result = reader.anything("result");
    if (reader.has("error"))
        response.result = tl::unexpected<Error>(readError(reader.object("error")));
    else if (result)
        response.result = *result;
    if (reader.has("error") == (result != nullptr))
        complaint.add("A response must have either a result or an error.");
    if (!response.id && response.result)
        complaint.add("A result must have the id of its request.");
    reader.refuseOtherKeys();
    return complaint.orValue(std::move(response));
}

OrderedJson toJson(const Id &id)
{
    return std::visit([](const auto &value) { return OrderedJson(value); }, id);
}

Id readId(ObjectReader &reader, std::string_view key)
{
    const Json *const value = reader.anything(key);
    const auto id = value ? idFrom(*value) : std::nullopt;
    if (!id)
        reader.refuse(key, "a whole number or a text of 1 to 128 bytes");
    return id.value_or(Id{});
}

} // namespace breakeven::protocol
