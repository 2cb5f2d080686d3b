// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/messages.h"

#include "engine/protocol/wire_text.h"

namespace breakeven::protocol {

std::string describe(const Id &id)
{
    if (const auto *const number = std::get_if<std::int64_t>(&id))
        return std::to_string(*number);
    return quotedText(std::get<std::string>(id));
}

} // namespace breakeven::protocol
