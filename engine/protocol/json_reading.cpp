// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/json_reading.h"

#include "engine/protocol/wire_text.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace breakeven::protocol {

namespace {

constexpr int numberOverflow = 406; // nlohmann's id of "number overflow"

/// "unexpected end of input; expected ']'": the library's words about the grammar, without the text that was read,
/// which may hold anything.
std::string reasonOf(const nlohmann::detail::exception &exception)
{
    if (exception.id == numberOverflow)
        return "the number is too large";
    const std::string_view words = exception.what();
    const auto dash = words.find(" - ");
    if (dash == std::string_view::npos)
        return "not valid JSON";
    const std::string_view reason = words.substr(dash + 3);
    return std::string(reason.substr(0, reason.find("; last read")));
}

/// Builds the value from the library's events. Returning false stops the parser at once.
class Builder final
{
public:
    explicit Builder(const JsonLimits &limits)
        : m_limits(limits)
    { }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return add(value); }
    bool number_unsigned(std::uint64_t value) { return add(value); }
    bool number_float(double value, const std::string &)
    {
        return std::isfinite(value) ? add(value) : refuse(place() + ": the number is too large.");
    }
    bool string(std::string &value)
    {
        if (value.find('\0') != std::string::npos)
            return refuse(place() + ": a text must not hold NUL.");
        return add(std::move(value));
    }
    bool binary(Json::binary_t &) { return refuse("Binary values are not JSON."); }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &key)
    {
        Frame &frame = m_open.back();
        if (hasControlCharacter(key))
            return refuse(place() + ": a key must not hold control characters.");
        if (frame.container->contains(key))
            return refuse(place() + ": the key " + quotedText(key) + " is there twice.");
        frame.key = std::move(key);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception)
    {
        return refuse("Byte " + std::to_string(position) + ": " + reasonOf(exception) + '.');
    }

    [[nodiscard]] Json takeRoot() { return std::move(m_root); }
    [[nodiscard]] std::string takeComplaint() { return std::move(m_complaint); }

private:
    struct Frame {
        Json *container = nullptr;
        std::string key; ///< of the value that comes next, in an object
    };

    bool refuse(std::string sentence)
    {
        m_complaint = std::move(sentence);
        return false;
    }

    bool add(Json value) { return insert(std::move(value)) != nullptr; }

    bool open(Json container)
    {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.maxDepth))
            return refuse(place() + ": nested deeper than " + std::to_string(m_limits.maxDepth) + " levels.");
        Json *const inserted = insert(std::move(container));
        if (inserted)
            m_open.push_back({.container = inserted, .key = {}});
        return inserted != nullptr;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    /// The pointer stays good until the value's container takes its next value; by then nothing points there.
    Json *insert(Json value)
    {
        if (++m_values > m_limits.maxValues) {
            refuse(place() + ": more than " + std::to_string(m_limits.maxValues) + " values.");
            return nullptr;
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        const Frame &frame = m_open.back();
        if (frame.container->is_array()) {
            frame.container->push_back(std::move(value));
            return &frame.container->back();
        }
        return &frame.container->emplace(frame.key, std::move(value)).first.value();
    }

    [[nodiscard]] std::string place() const
    {
        std::string path;
        for (const Frame &frame : m_open) {
            if (frame.container->is_array())
                path += '[' + std::to_string(frame.container->size() - (&frame == &m_open.back() ? 0 : 1)) + ']';
            else if (&frame != &m_open.back() && !frame.key.empty())
                path += (path.empty() ? "" : ".") + shortenedText(frame.key);
        }
        return path.empty() ? "At the top" : "At " + path;
    }

    JsonLimits m_limits;
    Json m_root;
    std::vector<Frame> m_open;
    std::size_t m_values = 0;
    std::string m_complaint;
};

} // namespace

tradeoff::Result<Json> parseJson(std::string_view text, const JsonLimits &limits)
{
    using tradeoff::ErrorCode;
    using tradeoff::failure;
    if (text.size() > limits.maxBytes)
        return failure(ErrorCode::BadRequest, "The text is longer than " + std::to_string(limits.maxBytes) + " bytes.");
    // The library takes a NUL for the end and would not look at what follows.
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return failure(ErrorCode::BadRequest, "Byte " + std::to_string(nul + 1) + ": NUL is not allowed.");
    Builder builder(limits);
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return failure(ErrorCode::BadRequest, builder.takeComplaint());
    return builder.takeRoot();
}

} // namespace breakeven::protocol
