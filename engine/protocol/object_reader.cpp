// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/object_reader.h"

#include "engine/protocol/text_forms.h"
#include "engine/tradeoff/units.h"

#include <algorithm>
#include <cmath>

namespace breakeven::protocol {

namespace {

std::string rangeWords(NumberRange range)
{
    if (range.high == std::numeric_limits<double>::max())
        return "a number from " + tradeoff::formatNumber(range.low) + " up";
    return "a number from " + tradeoff::formatNumber(range.low) + " to " + tradeoff::formatNumber(range.high);
}

} // namespace

std::string_view typeName(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::null: return "null";
    case Json::value_t::object: return "an object";
    case Json::value_t::array: return "a list";
    case Json::value_t::string: return "a text";
    case Json::value_t::boolean: return "true or false";
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: return "a whole number";
    case Json::value_t::number_float: return "a number with a fraction or exponent";
    case Json::value_t::binary:
    case Json::value_t::discarded: break;
    }
    return "something else";
}

ObjectReader::ObjectReader(const Json &value, std::string path, Complaint &complaint)
    : m_path(std::move(path))
    , m_complaint(&complaint)
{
    if (value.is_object())
        m_object = &value;
    else
        refuseType({}, "an object", value);
}

bool ObjectReader::boolean(std::string_view key)
{
    const Json *const value = find(key, Presence::Required);
    if (!value)
        return false;
    if (!value->is_boolean())
        refuseType(key, "true or false", *value);
    return value->is_boolean() && value->get<bool>();
}

double ObjectReader::number(std::string_view key, NumberRange range)
{
    return readNumber(key, range, Presence::Required).value_or(range.low);
}

std::optional<double> ObjectReader::numberOrNull(std::string_view key, NumberRange range)
{
    return readNumber(key, range, Presence::Nullable);
}

std::optional<double> ObjectReader::numberIfGiven(std::string_view key, NumberRange range)
{
    return readNumber(key, range, Presence::Optional);
}

int ObjectReader::integer(std::string_view key, int low, int high)
{
    return static_cast<int>(readInteger(key, low, high, Presence::Required).value_or(low));
}

std::optional<int> ObjectReader::integerIfGiven(std::string_view key, int low, int high)
{
    const auto value = readInteger(key, low, high, Presence::Optional);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::uint64_t ObjectReader::count(std::string_view key, std::uint64_t high)
{
    return readCount(key, high, Presence::Required).value_or(0);
}

std::optional<std::uint64_t> ObjectReader::countOrNull(std::string_view key, std::uint64_t high)
{
    return readCount(key, high, Presence::Nullable);
}

std::string ObjectReader::text(std::string_view key)
{
    const Json *const value = find(key, Presence::Required);
    if (!value)
        return {};
    if (!value->is_string()) {
        refuseType(key, "a text", *value);
        return {};
    }
    const auto &text = value->get_ref<const std::string &>();
    if (text.size() > maxTextBytes) {
        refuse(key, "at most " + std::to_string(maxTextBytes) + " bytes long");
        return {};
    }
    if (hasControlCharacter(text)) {
        refuse(key, "a text without control characters");
        return {};
    }
    return text;
}

std::string ObjectReader::deviceId(std::string_view key)
{
    std::string id = text(key);
    if (!isDeviceId(id))
        refuse(key, R"(a device's id such as "cpu" or "cuda:0", not )" + quotedText(id));
    return id;
}

std::string ObjectReader::time(std::string_view key)
{
    std::string time = text(key);
    if (!isUtcTime(time))
        refuse(key, "a time such as 2026-01-31T12:00:00Z, not " + quotedText(time));
    return time;
}

ObjectReader ObjectReader::object(std::string_view key)
{
    static const Json none = Json::object();
    const Json *const value = find(key, Presence::Required);
    return {value ? *value : none, pathOf(key), *m_complaint};
}

std::optional<ObjectReader> ObjectReader::objectOrNull(std::string_view key)
{
    const Json *const value = find(key, Presence::Nullable);
    return value ? std::optional(ObjectReader(*value, pathOf(key), *m_complaint)) : std::nullopt;
}

const Json *ObjectReader::array(std::string_view key)
{
    const Json *const value = find(key, Presence::Required);
    if (!value || value->is_array())
        return value;
    refuseType(key, "a list", *value);
    return nullptr;
}

const Json *ObjectReader::anything(std::string_view key)
{
    m_asked.push_back(key);
    if (!m_object)
        return nullptr;
    const auto found = m_object->find(key);
    return found == m_object->end() ? nullptr : &*found;
}

bool ObjectReader::has(std::string_view key) const
{
    return m_object && m_object->contains(key);
}

void ObjectReader::refuseOtherKeys() const
{
    if (!m_object)
        return;
    for (auto item = m_object->begin(); item != m_object->end(); ++item) {
        if (std::find(m_asked.begin(), m_asked.end(), item.key()) == m_asked.end()) {
            const std::string where = m_path.empty() ? "The object" : m_path;
            m_complaint->add(where + " must not have the key " + quotedText(item.key()) + '.');
            return;
        }
    }
}

std::string ObjectReader::pathOf(std::string_view key) const
{
    if (m_path.empty() || key.empty())
        return m_path + std::string(key);
    return m_path + '.' + std::string(key);
}

void ObjectReader::refuse(std::string_view key, std::string_view must) const
{
    const std::string path = pathOf(key);
    m_complaint->add((path.empty() ? "The text" : path) + " must be " + std::string(must) + '.');
}

const Json *ObjectReader::find(std::string_view key, Presence presence)
{
    const Json *const value = anything(key);
    if (!value) {
        if (m_object && presence != Presence::Optional)
            m_complaint->add(pathOf(key) + " is missing.");
        return nullptr;
    }
    return value->is_null() && presence != Presence::Required ? nullptr : value;
}

std::optional<double> ObjectReader::readNumber(std::string_view key, NumberRange range, Presence presence)
{
    const Json *const value = find(key, presence);
    if (!value)
        return std::nullopt;
    if (!value->is_number()) {
        refuseType(key, "a number", *value);
        return std::nullopt;
    }
    const auto number = value->get<double>();
    if (std::isfinite(number) && number >= range.low && number <= range.high)
        return number;
    refuse(key, rangeWords(range));
    return std::nullopt;
}

std::optional<std::int64_t> ObjectReader::readInteger(std::string_view key, std::int64_t low, std::int64_t high,
                                                      Presence presence)
{
    const Json *const value = find(key, presence);
    if (!value)
        return std::nullopt;
    if (!value->is_number_integer()) {
        refuseType(key, "a whole number", *value);
        return std::nullopt;
    }
    const bool tooLarge = value->is_number_unsigned()
        && value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
    if (!tooLarge && value->get<std::int64_t>() >= low && value->get<std::int64_t>() <= high)
        return value->get<std::int64_t>();
    refuse(key, "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return std::nullopt;
}

std::optional<std::uint64_t> ObjectReader::readCount(std::string_view key, std::uint64_t high, Presence presence)
{
    const Json *const value = find(key, presence);
    if (!value)
        return std::nullopt;
    if (!value->is_number_integer()) {
        refuseType(key, "a whole number", *value);
        return std::nullopt;
    }
    if (value->is_number_unsigned() && value->get<std::uint64_t>() <= high)
        return value->get<std::uint64_t>();
    // Numbers put in by a program rather than read may be of the signed type.
    if (!value->is_number_unsigned() && value->get<std::int64_t>() >= 0
        && static_cast<std::uint64_t>(value->get<std::int64_t>()) <= high)
        return static_cast<std::uint64_t>(value->get<std::int64_t>());
    refuse(key, "a whole number from 0 to " + std::to_string(high));
    return std::nullopt;
}

std::size_t ObjectReader::wordIndex(std::string_view key, const std::vector<std::string_view> &words)
{
    const Json *const value = find(key, Presence::Required);
    if (!value)
        return 0;
    if (!value->is_string()) {
        refuseType(key, "a text", *value);
        return 0;
    }
    const auto &text = value->get_ref<const std::string &>();
    const auto found = std::find(words.begin(), words.end(), text);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    std::string choices;
    for (std::size_t i = 0; i < words.size(); ++i)
        choices += (i == 0 ? "\"" : i + 1 < words.size() ? "\", \"" : "\" or \"") + std::string(words[i]);
    refuse(key, choices + "\", not " + quotedText(text));
    return 0;
}

void ObjectReader::refuseType(std::string_view key, std::string_view wanted, const Json &value) const
{
    refuse(key, std::string(wanted) + ", not " + std::string(typeName(value)));
}

} // namespace breakeven::protocol
