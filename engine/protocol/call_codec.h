// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/envelope.h"
#include "engine/protocol/messages.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven::protocol {

/// A call and the id its answer must carry.
struct IncomingCall {
    std::optional<Id> id; ///< absent: a notification, which is never answered
    Call call;
};

/// The engine's side: a line from the client, or the refusal to send back.
[[nodiscard]] tl::expected<IncomingCall, Refusal> parseCall(std::string_view line);
/// The same in two steps.
[[nodiscard]] tl::expected<Call, Refusal> callOf(const Request &request);

/// The client's side: the line that asks. Without an id it is a notification.
[[nodiscard]] std::string encodeCall(const std::optional<Id> &id, const Call &call);

/// "hello", "devices", "run", "cancel", "shutdown".
[[nodiscard]] std::string_view methodOf(const Call &call);

} // namespace breakeven::protocol
