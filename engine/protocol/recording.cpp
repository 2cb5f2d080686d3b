// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/recording.h"

#include "engine/protocol/durable_file.h"
#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/object_reader.h"
#include "engine/protocol/text_forms.h"
#include "engine/protocol/vocabulary.h"
#include "engine/tradeoff/cost_model.h"

namespace breakeven::protocol {

namespace {

using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr std::string_view formatName = "breakeven-recording";

std::string itemPath(std::string_view list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

OrderedJson failureToJson(const FailedPoint &failure)
{
    OrderedJson json;
    json["workload"] = toJson(failure.workload);
    json["device"] = failure.deviceId;
    json["code"] = name(failure.error.code);
    json["message"] = cleanText(failure.error.message);
    return json;
}

FailedPoint readFailure(ObjectReader reader)
{
    FailedPoint failure;
    failure.workload = readWorkload(reader.object("workload"));
    failure.deviceId = reader.deviceId("device");
    failure.error.code = reader.word<ErrorCode>("code", errorCodes);
    failure.error.message = reader.text("message");
    reader.refuseOtherKeys();
    return failure;
}

/// Before anything else is looked at: a newer file may differ in all but these two keys.
Result<int> checkedVersion(const Json &json)
{
    const auto bad = [](std::string sentence) { return tradeoff::failure(ErrorCode::BadRequest, std::move(sentence)); };
    if (!json.is_object() || json.value("format", Json()) != formatName)
        return bad(R"(this is not a Breakeven recording: "format": "breakeven-recording" is missing.)");
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() < 1)
        return bad("version must be a whole number from 1 up.");
    if (version.get<std::uint64_t>() > recordingVersion) {
        return bad("this recording is of version " + version.dump() + "; this program reads version "
                   + std::to_string(recordingVersion) + ". Take a newer Breakeven.");
    }
    return version.get<int>();
}

std::map<std::string, double> readPrices(const ObjectReader &reader, const Json &object)
{
    std::map<std::string, double> prices;
    if (!object.is_object()) {
        reader.refuse("dollars_per_hour", "an object, not " + std::string(typeName(object)));
        return prices;
    }
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (!isDeviceId(item.key())) {
            reader.refuse("dollars_per_hour", "keyed by device ids such as \"cuda:0\", not " + quotedText(item.key()));
            return prices;
        }
        const auto price = item->is_number() ? tradeoff::validatedPrice(item->get<double>()) : Result<double>(0.0);
        if (!item->is_number() || !price) {
            reader.refuse("dollars_per_hour." + item.key(), "a number, more than 0 and at most 100000");
            return prices;
        }
        prices.emplace(item.key(), *price);
    }
    return prices;
}

Recording readFields(ObjectReader &reader)
{
    Recording recording;
    static_cast<void>(reader.anything("format"));
    static_cast<void>(reader.anything("version"));
    recording.machine = reader.text("machine");
    recording.createdAt = reader.time("created_at");
    recording.engineVersion = reader.text("engine_version");
    recording.libtorch = reader.text("libtorch");
    recording.seed = reader.count("seed", UINT64_MAX);
    if (const Json *const prices = reader.anything("dollars_per_hour"))
        recording.dollarsPerHour = readPrices(reader, *prices);
    else
        reader.complaint().add("dollars_per_hour is missing.");

    if (const Json *const list = reader.array("measurements")) {
        for (std::size_t i = 0; i < list->size() && reader.complaint().empty(); ++i) {
            ObjectReader each((*list)[i], itemPath("measurements", i), reader.complaint());
            tradeoff::Measurement &measurement = recording.measurements.emplace_back(readMeasurement(each));
            measurement.method.kernels = each.text("kernels");
            each.refuseOtherKeys();
            const auto price = recording.dollarsPerHour.find(measurement.deviceId);
            if (price != recording.dollarsPerHour.end())
                measurement.dollarsPerHour = price->second;
        }
    }
    if (const Json *const list = reader.array("failures")) {
        for (std::size_t i = 0; i < list->size() && reader.complaint().empty(); ++i)
            recording.failures.push_back(readFailure({(*list)[i], itemPath("failures", i), reader.complaint()}));
    }
    reader.refuseOtherKeys();
    return recording;
}

Result<Recording> readObject(const Json &json)
{
    const auto version = checkedVersion(json);
    if (!version)
        return tl::unexpected<Error>(version.error());
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    Recording recording = readFields(reader);
    recording.version = *version;
    return complaint.orValue(std::move(recording));
}

} // namespace

std::string encodeRecording(const Recording &recording)
{
    OrderedJson json;
    json["format"] = formatName;
    json["version"] = recording.version;
    json["machine"] = cleanText(recording.machine);
    json["created_at"] = recording.createdAt;
    json["engine_version"] = cleanText(recording.engineVersion);
    json["libtorch"] = cleanText(recording.libtorch);
    json["seed"] = recording.seed;
    json["dollars_per_hour"] = recording.dollarsPerHour;
    json["measurements"] = OrderedJson::array();
    for (const tradeoff::Measurement &measurement : recording.measurements) {
        OrderedJson each = toJson(measurement);
        each["kernels"] = cleanText(measurement.method.kernels);
        json["measurements"].push_back(std::move(each));
    }
    json["failures"] = OrderedJson::array();
    for (const FailedPoint &failure : recording.failures)
        json["failures"].push_back(failureToJson(failure));
    return json.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

Result<Recording> parseRecording(std::string_view text)
{
    return parseJson(text, recordingLimits).and_then(readObject).map_error([](Error error) {
        return Error{.code = ErrorCode::BadFile, .message = std::move(error.message)};
    });
}

Result<void> writeRecording(const std::filesystem::path &path, const Recording &recording, const FileCalls &calls)
{
    const std::string text = encodeRecording(recording);
    if (text.size() > recordingLimits.maxBytes) {
        return tradeoff::failure(ErrorCode::BadFile,
                                 cleanText(path.string()) + " could not be written: a recording holds at most "
                                     + std::to_string(recordingLimits.maxBytes) + " bytes.");
    }
    return writeDurably(path, text, calls);
}

Recording asRecorded(Recording recording)
{
    for (tradeoff::Measurement &measurement : recording.measurements) {
        if (measurement.provenance == tradeoff::Provenance::Measured)
            measurement.provenance = tradeoff::Provenance::Recorded;
    }
    return recording;
}

Result<Recording> readRecording(const std::filesystem::path &path)
{
    return readRecordingAsWritten(path).map(asRecorded);
}

Result<Recording> readRecordingAsWritten(const std::filesystem::path &path)
{
    return readWholeFile(path, recordingLimits.maxBytes).and_then([&](const std::string &text) {
        return parseRecording(text).map_error([&](Error error) {
            error.message = cleanText(path.string()) + ": " + error.message;
            return error;
        });
    });
}

} // namespace breakeven::protocol
