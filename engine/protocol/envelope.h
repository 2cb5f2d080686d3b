// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/messages.h"
#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/result.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>

/// JSON-RPC 2.0's frame around every message. Lines are without their newline; whoever writes one adds it.
namespace breakeven::protocol {

/// https://www.jsonrpc.org/specification, section 5.1; -32000 and below are the engine's own.
namespace rpc_code {
inline constexpr int parseError = -32700;
inline constexpr int invalidRequest = -32600;
inline constexpr int methodNotFound = -32601;
inline constexpr int invalidParams = -32602;
inline constexpr int internalError = -32603;
inline constexpr int deviceUnavailable = -32000;
inline constexpr int doesNotFit = -32001;
inline constexpr int outOfDeviceMemory = -32002;
inline constexpr int cancelled = -32003;
inline constexpr int badFile = -32004;
} // namespace rpc_code

[[nodiscard]] int rpcCode(tradeoff::ErrorCode code);

struct Request {
    std::optional<Id> id; ///< absent: a notification, which is never answered
    std::string method;
    Json params = Json::object();
};

/// The error answer to a request.
struct Refusal {
    std::optional<Id> id; ///< absent where the request's own could not be read
    int code = rpc_code::internalError;
    tradeoff::Error error;
    bool answered = true; ///< false: it was a notification; nothing is sent
};

/// The answer that tells why a request failed.
[[nodiscard]] Refusal refusal(std::optional<Id> id, tradeoff::Error error);

/// Reads a line as a request of any method. Batches (arrays) and positional parameters are refused.
[[nodiscard]] tl::expected<Request, Refusal> parseRequest(std::string_view line);

/// A request, or a notification where there is no id.
[[nodiscard]] std::string encodeRequest(const std::optional<Id> &id, std::string_view method, OrderedJson params);
[[nodiscard]] std::string encodeResult(const Id &id, OrderedJson result);
/// `error {code, message, data {code}}`, where data.code is the name of the ErrorCode.
[[nodiscard]] std::string encodeRefusal(const Refusal &refusal);

/// The engine's answer to the request with that id.
struct Response {
    std::optional<Id> id; ///< absent where the engine could not read the request's
    tl::expected<Json, tradeoff::Error> result; ///< to be read by the codec of the method that was called
};

/// Reads an object as a response; BadRequest where it is none.
[[nodiscard]] tradeoff::Result<Response> readResponse(const Json &json);

[[nodiscard]] OrderedJson toJson(const Id &id);
/// A whole number, or a text of 1 to 128 bytes; otherwise complains of the key.
[[nodiscard]] Id readId(ObjectReader &reader, std::string_view key);

} // namespace breakeven::protocol
