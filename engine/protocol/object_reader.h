// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/protocol/text_forms.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven::protocol {

/// The first thing found wrong. Reading goes on with defaults after it, so that a codec reads like the object it
/// decodes; whoever began the reading asks once, at the end.
class Complaint final
{
public:
    void add(std::string sentence)
    {
        if (!m_sentence)
            m_sentence = std::move(sentence);
    }
    [[nodiscard]] bool empty() const { return !m_sentence; }

    /// The value, or BadRequest with the sentence where something was wrong.
    template<typename T>
    [[nodiscard]] tradeoff::Result<T> orValue(T value) const
    {
        if (m_sentence)
            return tradeoff::failure(tradeoff::ErrorCode::BadRequest, *m_sentence);
        return value;
    }

private:
    std::optional<std::string> m_sentence;
};

/// Both ends belong to it. Values are always finite.
struct NumberRange {
    double low = 0;
    double high = std::numeric_limits<double>::max();
};

/// Reads one object of untrusted JSON key by key. Every complaint names the path: "measurements[3].latency_ms.median
/// must be a number, not a text." The JSON must outlive the reader; keys are literals.
class ObjectReader final
{
public:
    /// `path` is how the object is called in complaints; empty for the outermost.
    ObjectReader(const Json &value, std::string path, Complaint &complaint);

    [[nodiscard]] bool boolean(std::string_view key);
    [[nodiscard]] double number(std::string_view key, NumberRange range = {});
    /// The key must be there; null means unknown.
    [[nodiscard]] std::optional<double> numberOrNull(std::string_view key, NumberRange range = {});
    /// The key may be left out or null.
    [[nodiscard]] std::optional<double> numberIfGiven(std::string_view key, NumberRange range = {});
    [[nodiscard]] int integer(std::string_view key, int low, int high);
    [[nodiscard]] std::optional<int> integerIfGiven(std::string_view key, int low, int high);
    [[nodiscard]] std::uint64_t count(std::string_view key, std::uint64_t high);
    [[nodiscard]] std::optional<std::uint64_t> countOrNull(std::string_view key, std::uint64_t high);
    /// At most maxTextBytes, without control characters.
    [[nodiscard]] std::string text(std::string_view key);
    /// A device's id: 1 to 64 of the letters, digits and ":._-".
    [[nodiscard]] std::string deviceId(std::string_view key);
    /// UTC as 2026-01-31T12:00:00Z.
    [[nodiscard]] std::string time(std::string_view key);

    /// One of a closed vocabulary; `name(E)` gives the word of each.
    template<typename E>
    [[nodiscard]] E word(std::string_view key, std::span<const E> vocabulary)
    {
        std::vector<std::string_view> words;
        for (const E value : vocabulary)
            words.push_back(name(value));
        return vocabulary[wordIndex(key, words)];
    }

    [[nodiscard]] ObjectReader object(std::string_view key);
    [[nodiscard]] std::optional<ObjectReader> objectOrNull(std::string_view key);
    /// Absent where the key is missing or not an array, which has then been complained of.
    [[nodiscard]] const Json *array(std::string_view key);
    /// Any value, null too; absent where the key is missing, which is no complaint.
    [[nodiscard]] const Json *anything(std::string_view key);
    [[nodiscard]] bool has(std::string_view key) const;

    /// Complains of any key that was not asked for.
    void refuseOtherKeys() const;

    /// "measurements[3].batch", and the path itself for an empty key.
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] Complaint &complaint() const { return *m_complaint; }
    /// Complains of a key's value: "PATH must be WHAT."
    void refuse(std::string_view key, std::string_view must) const;

private:
    enum class Presence { Required, Nullable, Optional };
    [[nodiscard]] const Json *find(std::string_view key, Presence presence);
    [[nodiscard]] std::optional<double> readNumber(std::string_view key, NumberRange range, Presence presence);
    [[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view key, std::int64_t low, std::int64_t high,
                                                          Presence presence);
    [[nodiscard]] std::optional<std::uint64_t> readCount(std::string_view key, std::uint64_t high, Presence presence);
    [[nodiscard]] std::size_t wordIndex(std::string_view key, const std::vector<std::string_view> &words);
    void refuseType(std::string_view key, std::string_view wanted, const Json &value) const;

    const Json *m_object = nullptr; ///< absent after a complaint: every getter then yields its default
    std::string m_path;
    Complaint *m_complaint;
    std::vector<std::string_view> m_asked;
};

/// "a text", "null", ...: how a value's type is called in a complaint.
[[nodiscard]] std::string_view typeName(const Json &value);

} // namespace breakeven::protocol
