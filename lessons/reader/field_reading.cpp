// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/field_reading.h"

#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/workload.h"
#include "lessons/reader/lesson_limits.h"

#include <algorithm>
#include <cmath>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;
using protocol::typeName;

constexpr std::string_view schemaKey = "$schema";
constexpr const char *idWords = R"( must be 1 to 64 of the letters a to z, digits and hyphens, such as "step-4")";

std::string countWords(Count count)
{
    if (count.low == 0)
        return "at most " + std::to_string(count.high);
    return "from " + std::to_string(count.low) + " to " + std::to_string(count.high);
}

std::vector<Field> items(const Json &list, const std::string &path)
{
    std::vector<Field> fields;
    fields.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        fields.push_back({.value = &list[i], .key = {}, .path = path + '[' + std::to_string(i) + ']'});
    return fields;
}

std::vector<Field> members(const Json &object, const std::string &path, std::size_t most, Complaint &complaint)
{
    const std::string where = path.empty() ? "The file" : path;
    if (!object.is_object()) {
        complaint.add(where + " must be an object, not " + std::string(typeName(object)) + '.');
        return {};
    }
    if (object.size() > most) {
        complaint.add(where + " must hold at most " + std::to_string(most) + " keys, not "
                      + std::to_string(object.size()) + '.');
        return {};
    }
    std::vector<Field> fields;
    fields.reserve(object.size());
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (item.key() != schemaKey && !isId(item.key())) {
            complaint.add(where + ": the key " + protocol::quotedText(item.key()) + idWords + '.');
            return {};
        }
        fields.push_back(
            {.value = &item.value(), .key = item.key(), .path = path.empty() ? item.key() : path + '.' + item.key()});
    }
    return fields;
}

QString lineOf(const Field &field, Complaint &complaint)
{
    const auto refuse = [&](const std::string &must) { complaint.add(field.path + " must be " + must + '.'); };
    if (!field.value->is_string()) {
        refuse("a text, not " + std::string(typeName(*field.value)));
        return {};
    }
    const auto &text = field.value->get_ref<const std::string &>();
    if (text.size() > protocol::maxTextBytes) {
        refuse("at most " + std::to_string(protocol::maxTextBytes) + " bytes long");
        return {};
    }
    if (protocol::hasControlCharacter(text)) {
        refuse("a text without control characters; write a text of several lines as a list of lines");
        return {};
    }
    return QString::fromStdString(text);
}

} // namespace

std::vector<Field> itemsOf(ObjectReader &reader, std::string_view key, Count count)
{
    const Json *const list = reader.array(key);
    if (!list || !list->is_array())
        return {};
    if (list->size() < count.low || list->size() > count.high) {
        reader.refuse(key, "a list of " + countWords(count) + ", not " + std::to_string(list->size()));
        return {};
    }
    return items(*list, reader.pathOf(key));
}

std::vector<Field> membersOf(ObjectReader &reader, std::string_view key, std::size_t most)
{
    const Json *const object = reader.anything(key);
    return object ? members(*object, reader.pathOf(key), most, reader.complaint()) : std::vector<Field>();
}

std::vector<Field> membersOf(const Json &object, std::size_t most, Complaint &complaint)
{
    std::vector<Field> fields = members(object, {}, most + 1, complaint);
    std::erase_if(fields, [](const Field &field) { return field.key == schemaKey; });
    return fields;
}

bool isId(std::string_view text)
{
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= maxIdLength && std::ranges::all_of(text, isAllowed);
}

QString idOf(const Field &field, Complaint &complaint)
{
    QString id = lineOf(field, complaint);
    if (!isId(id.toStdString())) {
        complaint.add(field.path + idWords + ", not " + protocol::quotedText(id.toStdString()) + '.');
    }
    return id;
}

QString readId(ObjectReader &reader, std::string_view key)
{
    const Json *const value = reader.anything(key);
    if (value)
        return idOf({.value = value, .key = {}, .path = reader.pathOf(key)}, reader.complaint());
    reader.complaint().add(reader.pathOf(key) + " is missing.");
    return {};
}

QString textOf(const Field &field, Complaint &complaint)
{
    QString text;
    if (field.value->is_array()) {
        if (field.value->size() > maxLines)
            complaint.add(field.path + " must be a list of at most " + std::to_string(maxLines) + " lines.");
        QStringList lines;
        for (const Field &line : items(*field.value, field.path))
            lines.append(lineOf(line, complaint));
        text = lines.join(QLatin1Char('\n'));
    } else {
        text = lineOf(field, complaint);
    }
    if (text.trimmed().isEmpty())
        complaint.add(field.path + " must not be empty.");
    return text;
}

QString readText(ObjectReader &reader, std::string_view key)
{
    const Json *const value = reader.anything(key);
    if (value)
        return textOf({.value = value, .key = {}, .path = reader.pathOf(key)}, reader.complaint());
    reader.complaint().add(reader.pathOf(key) + " is missing.");
    return {};
}

QString readTextIfGiven(ObjectReader &reader, std::string_view key)
{
    return reader.has(key) ? readText(reader, key) : QString();
}

QStringList readTextsIfGiven(ObjectReader &reader, std::string_view key, std::size_t most)
{
    QStringList texts;
    if (!reader.has(key))
        return texts;
    for (const Field &field : itemsOf(reader, key, {.low = 0, .high = most}))
        texts.append(textOf(field, reader.complaint()));
    return texts;
}

std::vector<int> readStepNumbers(ObjectReader &reader, std::string_view key, Count count, int stepCount)
{
    std::vector<int> numbers;
    for (const Field &field : itemsOf(reader, key, count)) {
        const Json &value = *field.value;
        const bool exists = value.is_number_unsigned() && value.get<std::uint64_t>() >= 1
            && value.get<std::uint64_t>() <= static_cast<std::uint64_t>(stepCount);
        if (!exists) {
            reader.complaint().add(field.path + " must be the number of a step, from 1 to " + std::to_string(stepCount)
                                   + '.');
            return numbers;
        }
        if (std::ranges::find(numbers, value.get<int>()) != numbers.end())
            reader.complaint().add(field.path + ": the step " + value.dump() + " is there twice.");
        numbers.push_back(value.get<int>());
    }
    return numbers;
}

tradeoff::Bytes readGigabytes(ObjectReader &reader, std::string_view key, double low)
{
    constexpr double most = static_cast<double>(tradeoff::largestModel) / tradeoff::gigabyte;
    const double gigabytes = reader.number(key, {.low = low, .high = most});
    return static_cast<tradeoff::Bytes>(std::llround(gigabytes * tradeoff::gigabyte));
}

tradeoff::Bytes readModelSize(ObjectReader &reader, std::string_view key)
{
    return readGigabytes(reader, key, static_cast<double>(tradeoff::smallestModel) / tradeoff::gigabyte);
}

QStringList readIds(ObjectReader &reader, std::string_view key, Count count)
{
    QStringList ids;
    for (const Field &field : itemsOf(reader, key, count)) {
        const QString id = idOf(field, reader.complaint());
        if (ids.contains(id))
            reader.complaint().add(field.path + " is there twice.");
        ids.append(id);
    }
    return ids;
}

} // namespace breakeven::lessons
