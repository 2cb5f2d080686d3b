// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/answer_codec.h"
#include "engine/protocol/call_codec.h"
#include "engine/protocol/device_codec.h"
#include "engine/protocol/line_framing.h"
#include "engine/protocol/measurement_codec.h"
#include "tests/fuzz/require.h"

#include <string>
#include <string_view>

/// One stream of bytes, as the engine and as the client would take it. Whatever is understood must, written again, be
/// understood as the same; whatever is not must give a sentence that can be sent.

using namespace breakeven;
using namespace breakeven::protocol;
using breakeven::fuzz::require;

namespace {

void checkSentence(const std::string &sentence)
{
    require(!sentence.empty() && sentence.size() <= maxTextBytes, "an error has a sentence of a sane length");
    require(!hasControlCharacter(sentence), "an error's sentence cannot steer a terminal");
}

void asEngine(std::string_view line)
{
    const auto incoming = parseCall(line);
    if (incoming) {
        const std::string again = encodeCall(incoming->id, incoming->call);
        const auto reread = parseCall(again);
        require(reread && reread->id == incoming->id && reread->call == incoming->call,
                "a call survives writing and reading");
        return;
    }
    checkSentence(incoming.error().error.message);
    const auto answer = parseEngineMessage(encodeRefusal(incoming.error()));
    require(answer.has_value() && std::holds_alternative<Response>(*answer), "the client can read a refusal");
    const auto &response = std::get<Response>(*answer);
    require(!response.result && response.id == incoming.error().id, "a refusal keeps its id");
    require(response.result.error().message == incoming.error().error.message, "a refusal keeps its sentence");
}

/// A result that reads as T must, written again, read and write the same.
template<typename T>
void checkResult(const Json &json, tradeoff::Result<T> (*read)(const Json &))
{
    const auto result = read(json);
    if (!result) {
        checkSentence(result.error().message);
        return;
    }
    const Id id(std::int64_t{1});
    const std::string written = encodeAnswer(id, *result);
    const auto message = parseEngineMessage(written);
    require(message && std::holds_alternative<Response>(*message), "an answer can be read");
    const auto again = read(*std::get<Response>(*message).result);
    require(again && encodeAnswer(id, *again) == written, "a result survives writing and reading");
}

void asClient(std::string_view line)
{
    const auto message = parseEngineMessage(line);
    if (!message) {
        checkSentence(message.error().message);
        return;
    }
    if (const auto *const progress = std::get_if<Progress>(&*message)) {
        const auto again = parseEngineMessage(encodeNotification(*progress));
        require(again && std::get<Progress>(*again) == *progress, "progress survives writing and reading");
    } else if (const auto *const heartbeat = std::get_if<Heartbeat>(&*message)) {
        const auto again = parseEngineMessage(encodeNotification(*heartbeat));
        require(again && std::get<Heartbeat>(*again) == *heartbeat, "a heartbeat survives writing and reading");
    } else if (const auto &result = std::get<Response>(*message).result) {
        checkResult<HelloResult>(*result, readHelloResult);
        checkResult<DevicesResult>(*result, readDevicesResult);
        checkResult<RunResult>(*result, readRunResult);
        checkResult<CancelResult>(*result, readCancelResult);
        checkResult<ShutdownResult>(*result, readShutdownResult);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    // In two parts, as a pipe may deliver them.
    LineFraming framing;
    framing.feed(bytes.substr(0, size / 2));
    framing.feed(bytes.substr(size / 2));
    framing.finish();
    // A few lines are enough for the framing; more would only make each run slower.
    for (int taken = 0; taken < 4; ++taken) {
        const auto line = framing.next();
        if (!line)
            break;
        asEngine(line->text);
        asClient(line->text);
    }
    return 0;
}
