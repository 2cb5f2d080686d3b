// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/recording.h"
#include "engine/tradeoff/result.h"
#include "ui/explore/explore_settings.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::ui {

/// The version of the file that this program writes, and the newest it can read.
inline constexpr int sessionVersion = 1;
inline constexpr protocol::JsonLimits sessionLimits{
    .maxBytes = std::size_t{128} << 20, .maxValues = 8'000'000, .maxDepth = 20};
inline constexpr std::size_t mostRecordings = 64;

/// An exploration as its file holds it. Nothing in it names a folder, a computer or its user.
struct Session {
    struct Part {
        int number = 0; ///< of the lanes' ids: recording/NUMBER/cpu
        QString name;
        protocol::Recording recording;
    };
    ExploreSettings settings;
    std::optional<protocol::Recording> here; ///< what was measured on the machine that wrote it
    std::vector<Part> recordings;
};

/// One JSON object, `"format": "breakeven-session", "version": 1` first. Each recording in it is the object of a
/// recording's own file.
[[nodiscard]] std::string encodeSession(const Session &session);
/// Provenance as written. Errors: BadFile with the place and what was expected: no JSON, cut short, no session, of a
/// newer version, a key that nobody knows, a value out of its range, too large.
[[nodiscard]] tradeoff::Result<Session> parseSession(std::string_view text);

/// Writes durably. Errors: BadFile; what readSession() would refuse is not written.
[[nodiscard]] tradeoff::Result<void> writeSession(const std::filesystem::path &path, const Session &session);
/// Errors: BadFile; the sentence begins with the file's name.
[[nodiscard]] tradeoff::Result<Session> readSession(const std::filesystem::path &path);

} // namespace breakeven::ui
