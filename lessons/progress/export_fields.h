// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/object_reader.h"
#include "lessons/progress/progress_export.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The kinds of values that exported progress is made of. Each reader complains as ObjectReader does.
namespace breakeven::lessons {

/// "2026-01-31T12:00:00.123Z" of milliseconds since 1970, UTC.
[[nodiscard]] std::string exportedTime(std::int64_t time);
[[nodiscard]] std::int64_t readExportedTime(protocol::ObjectReader &reader, std::string_view key);
[[nodiscard]] std::optional<std::int64_t> readExportedTimeOrNull(protocol::ObjectReader &reader, std::string_view key);

/// A UUID as newKey() makes them.
[[nodiscard]] QString readKey(protocol::ObjectReader &reader, std::string_view key);
[[nodiscard]] QString readKeyOrNull(protocol::ObjectReader &reader, std::string_view key);

[[nodiscard]] QString readProgressId(protocol::ObjectReader &reader, std::string_view key);
[[nodiscard]] QString readProgressIdOrEmpty(protocol::ObjectReader &reader, std::string_view key);
[[nodiscard]] std::optional<int> readIntegerOrNull(protocol::ObjectReader &reader, std::string_view key, int high);
[[nodiscard]] std::vector<int> readPositions(protocol::ObjectReader &reader, std::string_view key, int high);

/// No key twice, and no answer of a test that is not there.
void checkKeys(const ExportedProgress &progress, protocol::Complaint &complaint);

} // namespace breakeven::lessons
