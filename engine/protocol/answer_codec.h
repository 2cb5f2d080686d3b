// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/envelope.h"
#include "engine/protocol/messages.h"
#include "engine/tradeoff/result.h"

#include <string>
#include <string_view>
#include <variant>

/// What the engine says: answers and notifications, both ways.
namespace breakeven::protocol {

[[nodiscard]] std::string encodeAnswer(const Id &id, const HelloResult &result);
[[nodiscard]] std::string encodeAnswer(const Id &id, const DevicesResult &result);
/// `{measurement, agreement {largest_relative_difference, tolerance} or null, kernels}`. The measurement is the
/// object --json prints; the words for what was used stand beside it.
[[nodiscard]] std::string encodeAnswer(const Id &id, const RunResult &result);
[[nodiscard]] std::string encodeAnswer(const Id &id, const CancelResult &result);
[[nodiscard]] std::string encodeAnswer(const Id &id, const ShutdownResult &result);

[[nodiscard]] std::string encodeNotification(const Progress &progress);
[[nodiscard]] std::string encodeNotification(const Heartbeat &heartbeat);

using EngineMessage = std::variant<Response, Progress, Heartbeat>;

/// The client's side: a line from the engine. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<EngineMessage> parseEngineMessage(std::string_view line);

/// The result of the call that was made. Errors: BadRequest.
[[nodiscard]] tradeoff::Result<HelloResult> readHelloResult(const Json &result);
[[nodiscard]] tradeoff::Result<DevicesResult> readDevicesResult(const Json &result);
/// The price is not in the answer: the client knows what it asked with.
[[nodiscard]] tradeoff::Result<RunResult> readRunResult(const Json &result);
[[nodiscard]] tradeoff::Result<CancelResult> readCancelResult(const Json &result);
[[nodiscard]] tradeoff::Result<ShutdownResult> readShutdownResult(const Json &result);

} // namespace breakeven::protocol
