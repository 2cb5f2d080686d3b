// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/wire_text.h"
#include "tests/fuzz/require.h"
#include "ui/explore/known_machine.h"
#include "ui/explore/session_file.h"

#include <string>
#include <string_view>

/// A session's file of unknown origin. Whatever is read must, written again, be read as the same, and its settings
/// brought into range must be ones that a session can hold; whatever is not must give a sentence. A text that holds
/// "machines" is read as the list of known machines, too: their commands are what a press of a button runs.

using namespace breakeven;
using breakeven::fuzz::require;

namespace {

void checkSentence(const tradeoff::Error &error)
{
    const std::string &sentence = error.message;
    require(!sentence.empty() && sentence.size() <= protocol::maxTextBytes, "an error has a sentence of a sane length");
    require(!protocol::hasControlCharacter(sentence), "an error's sentence cannot steer a terminal");
}

void checkSession(const ui::Session &session)
{
    const std::string written = ui::encodeSession(session);
    const auto again = ui::parseSession(written);
    require(again.has_value(), "what was written can be read");
    require(again->settings == session.settings, "settings survive writing and reading");
    require(ui::encodeSession(*again) == written, "a session survives writing and reading");

    ui::Session used = session;
    used.settings = ui::broughtIntoRange(session.settings);
    require(ui::broughtIntoRange(used.settings) == used.settings, "what is in range stays as it is");
    require(ui::parseSession(ui::encodeSession(used)).has_value(), "settings in their range can be kept");
    for (const tradeoff::Workload &workload : ui::gridOf(used.settings.sweep))
        require(tradeoff::validated(workload).has_value(), "every point of the sweep can be run");
}

void checkMachines(std::string_view text)
{
    const auto json = protocol::parseJson(text, protocol::messageLimits);
    if (!json)
        return;
    protocol::Complaint complaint;
    protocol::ObjectReader reader(*json, {}, complaint);
    const auto machines = complaint.orValue(ui::readKnownMachines(reader, "machines"));
    if (!machines)
        return checkSentence(machines.error());
    for (const ui::KnownMachine &machine : *machines) {
        require(ui::isMachineName(machine.name), "a machine has a name that can be shown");
        require(ui::isCommand(machine.command), "a command is one line, and there is a program");
    }
    protocol::Json written;
    written["machines"] = protocol::Json::parse(ui::toJson(*machines).dump());
    protocol::ObjectReader rereader(written, {}, complaint);
    require(ui::readKnownMachines(rereader, "machines") == *machines && complaint.empty(),
            "machines survive writing and reading");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    checkMachines(text);
    const auto session = ui::parseSession(text);
    if (session) {
        checkSession(*session);
        return 0;
    }
    require(session.error().code == tradeoff::ErrorCode::BadFile, "a bad file is called one");
    checkSentence(session.error());
    return 0;
}
