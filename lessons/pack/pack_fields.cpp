// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/pack/pack_fields.h"

#include "engine/protocol/measurement_codec.h"
#include "engine/protocol/object_reader.h"
#include "engine/protocol/text_forms.h"
#include "engine/tradeoff/cost_model.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"
#include "lessons/reader/rule_reading.h"

#include <algorithm>
#include <span>
#include <utility>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;
using protocol::OrderedJson;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::Result;

constexpr std::string_view formatName = "breakeven-pack";
constexpr std::size_t mostPrices = 1000;
constexpr std::size_t mostFiles = maxLanguages * 8;

/// Before anything else is looked at: a newer file may differ in all but these two keys.
Result<void> checkedPackHead(const Json &json)
{
    const auto bad = [](std::string sentence) { return tradeoff::failure(ErrorCode::BadRequest, std::move(sentence)); };
    if (!json.is_object() || json.value("format", Json()) != formatName)
        return bad(R"(this is not a lesson pack: "format": "breakeven-pack" is missing.)");
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() < 1)
        return bad("version must be a whole number from 1 up.");
    if (version.get<std::uint64_t>() > packVersion) {
        return bad("this lesson pack is of version " + version.dump() + "; this program reads version "
                   + std::to_string(packVersion) + ". Take a newer Breakeven.");
    }
    return {};
}

std::string written(const QString &text)
{
    return protocol::cleanText(text.toStdString());
}

/// A list of lines, as lessons have their texts; null where nothing is said.
OrderedJson linesJson(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    OrderedJson lines = OrderedJson::array();
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines.push_back(written(line));
    return lines;
}

OrderedJson filesJson(const PackedFiles &files)
{
    OrderedJson json = OrderedJson::object();
    for (const auto &[name, content] : files)
        json[name.toStdString()] = content.toStdString();
    return json;
}

OrderedJson ruleJson(const tradeoff::DecisionRule &rule)
{
    OrderedJson json;
    json["size_gb_above"] = static_cast<double>(rule.sizeThreshold) / static_cast<double>(tradeoff::gigabyte);
    json["batch_above"] = rule.batchThreshold;
    json["junction"] = tradeoff::name(rule.junction);
    return json;
}

OrderedJson recordingsJson(std::span<const PackedRecording> recordings)
{
    OrderedJson list = OrderedJson::array();
    for (const PackedRecording &each : recordings) {
        OrderedJson json;
        json["name"] = written(each.name);
        json["recording"] = OrderedJson::parse(protocol::encodeRecording(each.recording));
        list.push_back(std::move(json));
    }
    return list;
}

/// The value of a key that must be there; null yields nothing.
const Json *given(ObjectReader &reader, std::string_view key)
{
    const Json *const value = reader.anything(key);
    if (!value)
        reader.complaint().add(reader.pathOf(key) + " is missing.");
    return value && value->is_null() ? nullptr : value;
}

/// The members of an object whose keys are no ids but files or devices: whoever asks checks them.
std::vector<Field> entriesOf(const Json &json, const std::string &path, std::size_t most, Complaint &complaint)
{
    if (!json.is_object() || json.size() > most) {
        complaint.add(path + " must be an object with at most " + std::to_string(most) + " members.");
        return {};
    }
    std::vector<Field> fields;
    for (const auto &each : json.items())
        fields.push_back({.value = &each.value(), .key = each.key(), .path = path + '.' + each.key()});
    return fields;
}

PackedFiles readFiles(const Json &json, const std::string &path, Complaint &complaint)
{
    PackedFiles files;
    for (const Field &field : entriesOf(json, path, mostFiles, complaint)) {
        const QString name = QString::fromStdString(field.key);
        if (!isPackedName(name))
            complaint.add(path + ": " + protocol::quotedText(field.key) + " is not a file of a lesson.");
        else if (!field.value->is_string())
            complaint.add(path + '.' + field.key + " must be a text, the file's content.");
        else
            files.emplace(name, QByteArray::fromStdString(field.value->get_ref<const std::string &>()));
    }
    return files;
}

/// {"id": "gpu-vs-cpu"} or {"files": {"lesson.json": "...", ...}}.
void readLessonIn(ObjectReader reader, LessonPack &pack)
{
    if (reader.has("id")) {
        pack.lessonId = readId(reader, "id");
    } else if (const Json *const files = given(reader, "files")) {
        pack.files = readFiles(*files, reader.pathOf("files"), reader.complaint());
        if (pack.files.empty())
            reader.refuse("files", "an object with the files of a lesson");
    }
    reader.refuseOtherKeys();
}

std::optional<QStringList> readQuestionIds(ObjectReader &reader)
{
    if (!given(reader, "questions"))
        return std::nullopt;
    return readIds(reader, "questions", {.low = 0, .high = maxQuestions});
}

std::optional<tradeoff::Policy> readPolicy(ObjectReader &reader)
{
    if (!given(reader, "policy"))
        return std::nullopt;
    const auto policy = tradeoff::parsePolicy(reader.text("policy"));
    if (!policy)
        reader.refuse("policy", "a policy such as \"latency\" or \"cost-within:50ms\"");
    return policy.value_or(tradeoff::Policy());
}

std::map<std::string, double> readPrices(ObjectReader &reader)
{
    std::map<std::string, double> prices;
    const Json *const json = given(reader, "prices");
    if (!json)
        return prices;
    for (const Field &field : entriesOf(*json, reader.pathOf("prices"), mostPrices, reader.complaint())) {
        if (!protocol::isDeviceId(field.key) || !field.value->is_number()
            || !tradeoff::validatedPrice(field.value->get<double>())) {
            reader.complaint().add("prices." + protocol::shortenedText(field.key)
                                   + " must be dollars an hour of a device, more than 0 and at most 100000.");
            return {};
        }
        prices[field.key] = field.value->get<double>();
    }
    return prices;
}

PackedRecording readRecordingIn(ObjectReader reader)
{
    PackedRecording packed;
    packed.name = QString::fromStdString(reader.text("name"));
    const Json *const recording = given(reader, "recording");
    if (recording && reader.complaint().empty()) {
        auto read = protocol::parseRecording(recording->dump());
        if (read)
            packed.recording = protocol::asRecorded(*std::move(read));
        else
            reader.complaint().add(reader.pathOf("recording") + ": " + read.error().message);
    }
    reader.refuseOtherKeys();
    return packed;
}

std::vector<PackedRecording> readRecordings(ObjectReader &reader)
{
    std::vector<PackedRecording> recordings;
    for (const Field &field : itemsOf(reader, "recordings", {.low = 0, .high = mostPackedRecordings})) {
        if (reader.complaint().empty())
            recordings.push_back(readRecordingIn({*field.value, field.path, reader.complaint()}));
    }
    return recordings;
}

std::set<Control> readHidden(ObjectReader &reader)
{
    std::set<Control> hidden;
    for (const Field &field : itemsOf(reader, "hidden", {.low = 0, .high = controls.size()})) {
        const auto found = std::ranges::find_if(controls,
                                                [&](Control control) { return *field.value == name(control); });
        if (found == controls.end())
            reader.complaint().add(field.path + " is no control that can be hidden.");
        else
            hidden.insert(*found);
    }
    return hidden;
}

LessonPack readFields(ObjectReader &reader)
{
    LessonPack pack;
    static_cast<void>(reader.anything("format"));
    static_cast<void>(reader.anything("version"));
    pack.title = QString::fromStdString(reader.text("title"));
    if (const Json *const message = given(reader, "message"))
        pack.message = textOf({.value = message, .key = {}, .path = reader.pathOf("message")}, reader.complaint());
    readLessonIn(reader.object("lesson"), pack);
    pack.questionIds = readQuestionIds(reader);
    if (const Json *const files = given(reader, "own_questions"))
        pack.ownQuestions = readFiles(*files, "own_questions", reader.complaint());
    if (given(reader, "workload"))
        pack.workload = protocol::readWorkload(reader.object("workload"));
    if (given(reader, "rule"))
        pack.rule = readRule(reader.object("rule"));
    pack.policy = readPolicy(reader);
    pack.dollarsPerHour = readPrices(reader);
    pack.recordings = readRecordings(reader);
    pack.hidden = readHidden(reader);
    reader.refuseOtherKeys();
    return pack;
}

} // namespace

OrderedJson jsonOf(const LessonPack &pack)
{
    OrderedJson json;
    json["format"] = formatName;
    json["version"] = packVersion;
    json["title"] = written(pack.title);
    json["message"] = linesJson(pack.message);
    if (pack.lessonId.isEmpty())
        json["lesson"]["files"] = filesJson(pack.files);
    else
        json["lesson"]["id"] = pack.lessonId.toStdString();
    json["questions"] = OrderedJson();
    if (pack.questionIds) {
        json["questions"] = OrderedJson::array();
        for (const QString &id : *pack.questionIds)
            json["questions"].push_back(id.toStdString());
    }
    json["own_questions"] = pack.ownQuestions.empty() ? OrderedJson() : filesJson(pack.ownQuestions);
    json["workload"] = pack.workload ? protocol::toJson(*pack.workload) : OrderedJson();
    json["rule"] = pack.rule ? ruleJson(*pack.rule) : OrderedJson();
    json["policy"] = pack.policy ? OrderedJson(tradeoff::describe(*pack.policy)) : OrderedJson();
    json["prices"] = OrderedJson::object();
    for (const auto &[device, price] : pack.dollarsPerHour)
        json["prices"][device] = price;
    json["recordings"] = recordingsJson(pack.recordings);
    json["hidden"] = OrderedJson::array();
    for (const Control control : pack.hidden)
        json["hidden"].push_back(name(control));
    return json;
}

Result<LessonPack> readPackFields(const Json &json)
{
    if (const auto head = checkedPackHead(json); !head)
        return tl::unexpected<Error>(head.error());
    Complaint complaint;
    ObjectReader reader(json, {}, complaint);
    return complaint.orValue(readFields(reader));
}

} // namespace breakeven::lessons
