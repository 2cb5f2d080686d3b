// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/recording.h"
#include "engine/protocol/wire_text.h"
#include "tests/fuzz/require.h"

#include <string>
#include <string_view>

/// A file of unknown origin. Whatever is read must, written again, be read as the same; whatever is not must give a
/// sentence.

using namespace breakeven;
using breakeven::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto recording = protocol::parseRecording({reinterpret_cast<const char *>(data), size});
    if (!recording) {
        require(recording.error().code == tradeoff::ErrorCode::BadFile, "a bad file is called one");
        const std::string &sentence = recording.error().message;
        require(!sentence.empty() && sentence.size() <= protocol::maxTextBytes,
                "an error has a sentence of a sane length");
        require(!protocol::hasControlCharacter(sentence), "an error's sentence cannot steer a terminal");
        return 0;
    }
    const std::string written = protocol::encodeRecording(*recording);
    const auto again = protocol::parseRecording(written);
    require(again.has_value(), "what was written can be read");
    require(protocol::encodeRecording(*again) == written, "a recording survives writing and reading");
    return 0;
}
