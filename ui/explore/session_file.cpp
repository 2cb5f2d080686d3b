// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/session_file.h"

#include "engine/protocol/durable_file.h"
#include "engine/protocol/object_reader.h"
#include "ui/explore/device_figures.h"
#include "ui/explore/session_settings.h"

#include <set>
#include <utility>

namespace breakeven::ui {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;
using protocol::OrderedJson;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr std::string_view formatName = "breakeven-session";
constexpr int mostNumber = 1'000'000;

/// Before anything else is looked at: a newer file may differ in all but these two keys.
Result<void> checkedHead(const Json &json)
{
    const auto bad = [](std::string sentence) { return tradeoff::failure(ErrorCode::BadRequest, std::move(sentence)); };
    if (!json.is_object() || json.value("format", Json()) != formatName)
        return bad(R"(this is not a Breakeven session: "format": "breakeven-session" is missing.)");
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() < 1)
        return bad("version must be a whole number from 1 up.");
    if (version.get<std::uint64_t>() > sessionVersion) {
        return bad("this session is of version " + version.dump() + "; this program reads version "
                   + std::to_string(sessionVersion) + ". Take a newer Breakeven.");
    }
    return {};
}

OrderedJson jsonOf(const protocol::Recording &recording)
{
    return OrderedJson::parse(protocol::encodeRecording(recording));
}

protocol::Recording readRecording(const Json &json, const std::string &place, Complaint &complaint)
{
    auto recording = protocol::parseRecording(json.dump());
    if (recording)
        return *std::move(recording);
    complaint.add(place + ": " + recording.error().message);
    return {};
}

/// What lands among the figures of this machine must have been measured.
protocol::Recording readHere(const Json &json, Complaint &complaint)
{
    protocol::Recording here = readRecording(json, "here", complaint);
    for (std::size_t i = 0; i < here.measurements.size(); ++i) {
        if (!isMeasurement(here.measurements[i])) {
            complaint.add("here: measurements[" + std::to_string(i)
                          + "].provenance must be \"measured\" or \"recorded\".");
        }
    }
    return here;
}

Session::Part readPart(ObjectReader reader, std::set<int> &numbers)
{
    Session::Part part;
    part.number = reader.integer("number", 1, mostNumber);
    if (reader.complaint().empty() && !numbers.insert(part.number).second)
        reader.refuse("number", "there once");
    part.name = QString::fromStdString(reader.text("name"));
    const Json *const recording = reader.anything("recording");
    if (!recording)
        reader.complaint().add(reader.pathOf("recording") + " is missing.");
    else if (reader.complaint().empty())
        part.recording = readRecording(*recording, reader.pathOf("recording"), reader.complaint());
    reader.refuseOtherKeys();
    return part;
}

Session readFields(ObjectReader &reader)
{
    Session session;
    static_cast<void>(reader.anything("format"));
    static_cast<void>(reader.anything("version"));
    session.settings = readSettings(reader.object("settings"));
    const Json *const here = reader.anything("here");
    if (!here)
        reader.complaint().add("here is missing.");
    else if (!here->is_null() && reader.complaint().empty())
        session.here = readHere(*here, reader.complaint());
    const Json *const list = reader.array("recordings");
    if (list && list->size() > mostRecordings)
        reader.refuse("recordings", "a list of at most " + std::to_string(mostRecordings) + " recordings");
    std::set<int> numbers;
    for (std::size_t i = 0; list && i < list->size() && reader.complaint().empty(); ++i) {
        const std::string path = "recordings[" + std::to_string(i) + ']';
        session.recordings.push_back(readPart({(*list)[i], path, reader.complaint()}, numbers));
    }
    reader.refuseOtherKeys();
    return session;
}

Result<Session> readObject(const Json &json)
{
    if (const auto head = checkedHead(json); !head)
        return tl::unexpected<Error>(head.error());
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    return complaint.orValue(readFields(reader));
}

} // namespace

std::string encodeSession(const Session &session)
{
    OrderedJson json;
    json["format"] = formatName;
    json["version"] = sessionVersion;
    json["settings"] = toJson(session.settings);
    json["here"] = session.here ? jsonOf(*session.here) : OrderedJson();
    json["recordings"] = OrderedJson::array();
    for (const Session::Part &part : session.recordings) {
        OrderedJson each;
        each["number"] = part.number;
        each["name"] = protocol::cleanText(part.name.toStdString());
        each["recording"] = jsonOf(part.recording);
        json["recordings"].push_back(std::move(each));
    }
    return json.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

Result<Session> parseSession(std::string_view text)
{
    return protocol::parseJson(text, sessionLimits).and_then(readObject).map_error([](Error error) {
        return Error{.code = ErrorCode::BadFile, .message = std::move(error.message)};
    });
}

Result<void> writeSession(const std::filesystem::path &path, const Session &session)
{
    const std::string text = encodeSession(session);
    if (text.size() > sessionLimits.maxBytes) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 protocol::cleanText(path.string()) + " could not be written: a session holds at most "
                                     + std::to_string(sessionLimits.maxBytes) + " bytes.");
    }
    // What could not be opened again is not written.
    if (const auto read = parseSession(text); !read) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 protocol::cleanText(path.string()) + " could not be written: " + read.error().message);
    }
    return protocol::writeDurably(path, text);
}

Result<Session> readSession(const std::filesystem::path &path)
{
    return protocol::readWholeFile(path, sessionLimits.maxBytes).and_then([&](const std::string &text) {
        return parseSession(text).map_error([&](Error error) {
            error.message = protocol::cleanText(path.string()) + ": " + error.message;
            return error;
        });
    });
}

} // namespace breakeven::ui
