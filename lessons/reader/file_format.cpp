// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/file_format.h"

#include "lessons/reader/lesson_reader.h"

#include <string>

namespace breakeven::lessons {

tradeoff::Result<void> checkedHead(const protocol::Json &json, std::string_view format)
{
    using protocol::Json;
    const auto bad = [](std::string sentence) {
        return tradeoff::failure(tradeoff::ErrorCode::BadRequest, std::move(sentence));
    };
    if (!json.is_object() || json.value("format", Json()) != format)
        return bad(R"(format must be ")" + std::string(format) + R"("; without it this is not such a file.)");
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() < 1)
        return bad("version must be a whole number from 1 up.");
    if (version.get<std::uint64_t>() > lessonVersion) {
        return bad("version is " + version.dump() + "; this program reads version " + std::to_string(lessonVersion)
                   + ". Take a newer Breakeven.");
    }
    return {};
}

void skipHead(protocol::ObjectReader &reader)
{
    for (const std::string_view key : {"$schema", "format", "version"})
        static_cast<void>(reader.anything(key));
}

} // namespace breakeven::lessons
