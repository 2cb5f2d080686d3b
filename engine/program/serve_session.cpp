// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/serve_session.h"

#include "engine/program/exit_code.h"
#include "engine/program/progress_limiter.h"
#include "engine/protocol/answer_codec.h"
#include "engine/protocol/call_codec.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <utility>
#include <variant>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace breakeven::program {

namespace {

using tradeoff::ErrorCode;

/// Before the worker is abandoned, whoever waits for a client that does not read is let go.
constexpr std::chrono::milliseconds lastWords{200};

template<typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template<typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

void signalEvent(int event) noexcept
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(event, &one, sizeof one);
}

[[nodiscard]] protocol::Refusal invalidRequest(std::string message)
{
    return {.id = std::nullopt,
            .code = protocol::rpc_code::invalidRequest,
            .error = {ErrorCode::BadRequest, std::move(message)}};
}

[[nodiscard]] protocol::Progress received(const protocol::Id &id)
{
    protocol::Progress progress;
    progress.id = id;
    progress.stage = protocol::stageNames.front();
    return progress;
}

} // namespace

ServeSession::ServeSession(ServeStreams streams, ServeWork work, ServeTiming timing)
    : m_work(std::move(work))
    , m_timing(timing)
    , m_reader(streams.input)
    , m_writer(streams.output, streams.input)
    , m_wakeWatch(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{ }

ServeSession::~ServeSession()
{
    ::close(m_wakeWatch);
}

int ServeSession::exec()
{
    std::jthread reader([this] { readCalls(); });
    std::jthread watcher([this] { watch(); });
    while (const auto request = m_pending.next()) {
        std::string line = answerTo(*request);
        ++m_progressCounter;
        if (m_pending.finish() == PendingRequests::Outcome::Cancelled) {
            refuse(request->id, ErrorCode::Cancelled, "The request was cancelled.");
        } else {
            answer(std::move(line));
        }
    }
    m_workerDone = true;
    signalEvent(m_wakeWatch);
    reader.join();
    watcher.join();
    const std::lock_guard lock(m_endMutex);
    return m_exitCode.value_or(exitDone);
}

void ServeSession::interrupt() noexcept
{
    m_interrupted = true;
    signalEvent(m_wakeWatch);
}

void ServeSession::readCalls()
{
    while (const auto line = m_reader.next())
        takeLine(*line);
    end(exitDone);
    m_readerDone = true;
    signalEvent(m_wakeWatch);
}

void ServeSession::takeLine(const protocol::LineFraming::Line &line)
{
    if (line.tooLong) {
        protocol::Refusal tooLong = invalidRequest("A line holds at most " + std::to_string(protocol::maxLineBytes)
                                                   + " bytes.");
        tooLong.code = protocol::rpc_code::parseError;
        answer(protocol::encodeRefusal(tooLong));
        return;
    }
    const auto incoming = protocol::parseCall(line.text);
    const std::optional<protocol::Id> &id = incoming ? incoming->id : incoming.error().id;
    if (id && m_pending.admission(*id) == PendingRequests::Admission::DuplicateId) {
        // An error of that id would be taken for the first request's answer: so it carries none (JSON-RPC 2.0,
        // section 5).
        answer(protocol::encodeRefusal(
            invalidRequest("The id " + protocol::describe(*id) + " belongs to a request that is not answered yet.")));
    } else if (incoming) {
        take(id, incoming->call);
    } else if (incoming.error().answered) {
        answer(protocol::encodeRefusal(incoming.error()));
    }
}

void ServeSession::take(const std::optional<protocol::Id> &id, const protocol::Call &call)
{
    // Without an id there is nobody to tell, so only what has an effect of its own is done.
    std::visit(Overloaded{
                   [&](const protocol::HelloCall &) {
                       if (id)
                           answer(protocol::encodeAnswer(*id, m_work.hello));
                   },
                   [&](const protocol::CancelCall &asked) { cancel(id, asked); },
                   [&](const protocol::ShutdownCall &) {
                       if (id)
                           answer(protocol::encodeAnswer(*id, protocol::ShutdownResult{}));
                       end(exitDone);
                   },
                   [&](const auto &) { // devices and run
                       if (id)
                           enqueue(*id, call);
                   },
               },
               call);
}

void ServeSession::enqueue(const protocol::Id &id, const protocol::Call &call)
{
    using Admission = PendingRequests::Admission;
    const Admission admission = m_pending.admission(id);
    if (admission == Admission::Full) {
        refuse(id, ErrorCode::BadRequest,
               "The engine is busy: " + std::to_string(PendingRequests::mostWaiting)
                   + " requests are waiting already.");
        return;
    }
    if (admission == Admission::Welcome && std::holds_alternative<protocol::RunCall>(call))
        answer(protocol::encodeNotification(received(id))); // before the worker can answer
    if (admission == Admission::Closed || !m_pending.add(id, call))
        refuse(id, ErrorCode::Cancelled, "The engine is about to end.");
}

void ServeSession::cancel(const std::optional<protocol::Id> &id, const protocol::CancelCall &call)
{
    const auto outcome = m_pending.cancel(call.id);
    if (id) {
        const bool cancelled = outcome != PendingRequests::Cancellation::Nothing;
        answer(protocol::encodeAnswer(*id, protocol::CancelResult{.cancelled = cancelled}));
    }
    if (outcome == PendingRequests::Cancellation::Removed)
        refuse(call.id, ErrorCode::Cancelled, "The request was cancelled before it began.");
}

std::string ServeSession::answerTo(const PendingRequest &request)
{
    // The room inference lets no exception out, but memory may run out anywhere, and one request must not cost the
    // rest.
    std::string trouble;
    try {
        if (const auto *run = std::get_if<protocol::RunCall>(&request.call))
            return answerToRun(request.id, *run, request.stop.get_token());
        return protocol::encodeAnswer(request.id, protocol::DevicesResult{m_work.devices()});
    } catch (const std::exception &exception) {
        trouble = exception.what();
    } catch (...) {
        trouble = "unknown";
    }
    return protocol::encodeRefusal(protocol::refusal(
        request.id, {ErrorCode::Internal, "The engine failed in a way it does not know: " + trouble}));
}

std::string ServeSession::answerToRun(const protocol::Id &id, const protocol::RunCall &call,
                                      const std::stop_token &stop)
{
    ProgressLimiter limiter;
    const auto sink = [&](const protocol::Progress &progress) {
        ++m_progressCounter;
        if (!stop.stop_requested() && limiter.lets(progress.stage, ProgressLimiter::Clock::now())) {
            protocol::Progress own = progress;
            own.id = id;
            tell(protocol::encodeNotification(own));
        }
    };
    const auto result = m_work.run(call, sink, stop);
    return result ? protocol::encodeAnswer(id, *result)
                  : protocol::encodeRefusal(protocol::refusal(id, result.error()));
}

void ServeSession::watch()
{
    auto nextBeat = Clock::now() + m_timing.heartbeat;
    bool abandoned = false;
    while (!(m_workerDone && m_readerDone)) {
        if (m_interrupted.exchange(false))
            end(exitInterrupted);
        const auto now = Clock::now();
        auto wakeAt = nextBeat;
        if (const auto last = deadline()) {
            if (now >= *last - lastWords)
                m_writer.stop();
            if (now >= *last && !m_workerDone && !abandoned) {
                abandoned = true;
                const int exitCode = [this] {
                    const std::lock_guard lock(m_endMutex);
                    return *m_exitCode;
                }();
                m_work.abandon(exitCode);
            }
            wakeAt = now < *last - lastWords ? *last - lastWords : std::max(*last, now + lastWords);
        } else if (now >= nextBeat) {
            tell(protocol::encodeNotification(protocol::Heartbeat{.progressCounter = m_progressCounter}));
            nextBeat = std::max(nextBeat + m_timing.heartbeat, now); // a machine that slept catches up on none
            continue;
        }
        pollfd event{m_wakeWatch, POLLIN, 0};
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(wakeAt - now);
        if (::poll(&event, 1, static_cast<int>(std::max<std::int64_t>(wait.count(), 0))) == 1) {
            std::uint64_t count = 0;
            [[maybe_unused]] const auto taken = ::read(m_wakeWatch, &count, sizeof count);
        }
    }
}

void ServeSession::answer(std::string line)
{
    line += '\n';
    if (!m_writer.write(line, LineWriter::Kind::Answer))
        end(exitDone);
}

void ServeSession::tell(std::string line)
{
    line += '\n';
    if (!m_writer.write(line, LineWriter::Kind::News))
        end(exitDone);
}

void ServeSession::refuse(const protocol::Id &id, ErrorCode code, std::string message)
{
    answer(protocol::encodeRefusal(protocol::refusal(id, {code, std::move(message)})));
}

void ServeSession::end(int exitCode)
{
    {
        const std::lock_guard lock(m_endMutex);
        if (m_exitCode)
            return;
        m_exitCode = exitCode;
        m_deadline = Clock::now() + m_timing.grace;
    }
    const auto givenUp = m_pending.close();
    m_reader.stop();
    signalEvent(m_wakeWatch);
    for (const protocol::Id &id : givenUp) {
        // As news: the end must not wait for a client that does not read.
        tell(protocol::encodeRefusal(
            protocol::refusal(id, {ErrorCode::Cancelled, "The engine ended before the request's turn came."})));
    }
}

std::optional<ServeSession::Clock::time_point> ServeSession::deadline() const
{
    const std::lock_guard lock(m_endMutex);
    return m_exitCode ? std::optional(m_deadline) : std::nullopt;
}

} // namespace breakeven::program
