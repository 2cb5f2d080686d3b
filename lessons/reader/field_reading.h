// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/object_reader.h"
#include "engine/tradeoff/units.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// The kinds of values that a lesson's files are made of. Each complains as ObjectReader does, and then yields a
/// default.
namespace breakeven::lessons {

/// A value of a list or an object, and how it is called in complaints: "steps[2]", "glossary.batch".
struct Field {
    const protocol::Json *value = nullptr;
    std::string key; ///< in an object
    std::string path;
};

struct Count {
    std::size_t low = 0;
    std::size_t high = 0;
};

/// The items of a list that must be there and be of that length.
[[nodiscard]] std::vector<Field> itemsOf(protocol::ObjectReader &reader, std::string_view key, Count count);
/// The members of an object by key; none where it is left out.
[[nodiscard]] std::vector<Field> membersOf(protocol::ObjectReader &reader, std::string_view key, std::size_t most);
/// The same of an object itself; its "$schema", which is for editors, is not one of them.
[[nodiscard]] std::vector<Field> membersOf(const protocol::Json &object, std::size_t most,
                                           protocol::Complaint &complaint);

/// 1 to 64 of the letters a to z, digits and hyphens, such as "batch-alone".
[[nodiscard]] bool isId(std::string_view text);
[[nodiscard]] QString idOf(const Field &field, protocol::Complaint &complaint);
[[nodiscard]] QString readId(protocol::ObjectReader &reader, std::string_view key);

/// A text, or a list of texts that are its lines. Not blank, no control characters.
[[nodiscard]] QString textOf(const Field &field, protocol::Complaint &complaint);
[[nodiscard]] QString readText(protocol::ObjectReader &reader, std::string_view key);
/// Empty where the key is left out.
[[nodiscard]] QString readTextIfGiven(protocol::ObjectReader &reader, std::string_view key);
/// A list of such texts; none where the key is left out.
[[nodiscard]] QStringList readTextsIfGiven(protocol::ObjectReader &reader, std::string_view key, std::size_t most);

/// A list of numbers of steps, each from 1 to `stepCount` and there once.
[[nodiscard]] std::vector<int> readStepNumbers(protocol::ObjectReader &reader, std::string_view key, Count count,
                                               int stepCount);
/// A size in GB, in bytes.
[[nodiscard]] tradeoff::Bytes readGigabytes(protocol::ObjectReader &reader, std::string_view key, double low);
/// The same of a model, which has a smallest size.
[[nodiscard]] tradeoff::Bytes readModelSize(protocol::ObjectReader &reader, std::string_view key);

/// A list of ids, each there once.
[[nodiscard]] QStringList readIds(protocol::ObjectReader &reader, std::string_view key, Count count);

} // namespace breakeven::lessons
