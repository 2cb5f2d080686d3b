// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace breakeven::tradeoff {

/// What kept a request from being answered. The names on the wire and the exit codes follow from these.
enum class ErrorCode {
    BadRequest,
    DeviceUnavailable,
    DoesNotFit,
    OutOfDeviceMemory,
    Cancelled,
    BadFile,
    Internal,
};

/// The name of a code on the wire: `bad_request`, `does_not_fit`, ...
[[nodiscard]] std::string_view name(ErrorCode code);

/// An error a learner can act on: one sentence, no stack, no library's own words where ours are plainer.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
};

/// A value, or why there is none. `tl::expected` is the published backport of C++23's `std::expected`.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

} // namespace breakeven::tradeoff
