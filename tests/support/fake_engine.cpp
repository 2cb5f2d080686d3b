// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/answer_codec.h"
#include "engine/protocol/call_codec.h"
#include "engine/protocol/line_framing.h"
#include "tests/support/fake_engine_script.h"
#include "tests/support/sample_measurement.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

/// See fake_engine_script.h.
namespace {

using namespace breakeven;
using support::FakeEngineScript;
using support::writeAll;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// What cannot be asked for twice, or goes on.
struct Going {
    protocol::Id id;
    protocol::RunCall call;
    Clock::time_point end;
    bool reported = false;
};

class FakeEngine final
{
public:
    explicit FakeEngine(FakeEngineScript script)
        : m_script(std::move(script))
    { }

    int exec()
    {
        deed("start");
        auto nextBeat = Clock::now();
        for (;;) {
            const auto now = Clock::now();
            if (m_script.beat > milliseconds(0) && now >= nextBeat) {
                if (!m_standsStill)
                    ++m_counter;
                send(protocol::encodeNotification(protocol::Heartbeat{.progressCounter = m_counter}));
                nextBeat = now + m_script.beat;
            }
            workOn(now);
            auto wake = m_script.beat > milliseconds(0) ? nextBeat : now + milliseconds(1'000);
            if (m_going && !m_script.runsForEver)
                wake = std::min(wake, m_going->end);
            if (!listen(std::chrono::ceil<milliseconds>(wake - Clock::now())))
                return 0;
        }
    }

private:
    /// False once the conversation has ended.
    bool listen(milliseconds time)
    {
        pollfd input{m_inputEnded ? -1 : STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, static_cast<int>(std::max(time, milliseconds(0)).count())) <= 0)
            return true;
        std::string bytes(4096, '\0');
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) {
            m_inputEnded = true;
            return m_script.deaf;
        }
        m_framing.feed({bytes.data(), static_cast<std::size_t>(count)});
        while (const auto line = m_framing.next()) {
            const auto call = protocol::parseCall(line->text);
            if (!call)
                send(protocol::encodeRefusal(call.error()));
            else if (!answer(call->id.value_or(protocol::Id()), call->call))
                return m_script.deaf;
        }
        return true;
    }

    /// False after shutdown.
    bool answer(const protocol::Id &id, const protocol::Call &call)
    {
        m_answering = id;
        if (!deed(std::string(protocol::methodOf(call))))
            return true;
        if (std::holds_alternative<protocol::HelloCall>(call)) {
            send(protocol::encodeAnswer(
                id, protocol::HelloResult{.engine = "9.9.9", .protocol = m_script.protocol, .libtorch = "2.15.0"}));
        } else if (std::holds_alternative<protocol::DevicesCall>(call)) {
            tradeoff::Device cpu;
            cpu.id = "cpu";
            cpu.name = "Sample processor";
            std::vector<tradeoff::Device> devices{cpu};
            if (m_script.gpuFasterFrom > 0) {
                devices.push_back({.id = "cuda:0", .kind = tradeoff::DeviceKind::Cuda, .name = "Sample card"});
            }
            send(protocol::encodeAnswer(id, protocol::DevicesResult{devices}));
        } else if (const auto *run = std::get_if<protocol::RunCall>(&call)) {
            if (run->deviceId == m_script.vanishedDevice) {
                send(protocol::encodeRefusal(
                    protocol::refusal(id, {tradeoff::ErrorCode::DeviceUnavailable, "The device is gone."})));
                return true;
            }
            m_going = Going{.id = id, .call = *run, .end = Clock::now() + m_script.runTime};
        } else if (const auto *cancel = std::get_if<protocol::CancelCall>(&call)) {
            const bool cancelled = m_going && m_going->id == cancel->id;
            send(protocol::encodeAnswer(id, protocol::CancelResult{.cancelled = cancelled}));
            if (cancelled)
                send(protocol::encodeRefusal(
                    protocol::refusal(cancel->id, {tradeoff::ErrorCode::Cancelled, "The request was cancelled."})));
            if (cancelled)
                m_going.reset();
        } else {
            send(protocol::encodeAnswer(id, protocol::ShutdownResult{}));
            return false;
        }
        return true;
    }

    void workOn(Clock::time_point now)
    {
        if (!m_going)
            return;
        if (!std::exchange(m_going->reported, true)) {
            if (!deed("progress"))
                return;
            protocol::Progress progress;
            progress.id = m_going->id;
            progress.stage = "sampling";
            progress.fraction = 0.5;
            progress.samples = 3;
            send(protocol::encodeNotification(progress));
        }
        if (m_script.runsForEver || now < m_going->end)
            return;
        send(protocol::encodeAnswer(m_going->id, protocol::RunResult{.measurement = measured(m_going->call)}));
        m_going.reset();
    }

    [[nodiscard]] tradeoff::Measurement measured(const protocol::RunCall &call) const
    {
        tradeoff::Measurement m = support::sampleMeasurement();
        m.workload = call.workload;
        m.deviceId = call.deviceId;
        if (m_script.gpuFasterFrom == 0)
            return m;
        const bool cpu = call.deviceId == "cpu";
        const double ms = cpu ? call.workload.batch : m_script.gpuFasterFrom - 0.5;
        m.deviceKind = cpu ? tradeoff::DeviceKind::Cpu : tradeoff::DeviceKind::Cuda;
        m.deviceName = cpu ? "Sample processor" : "Sample card";
        m.method.effort = call.effort;
        m.latency.medianMs = ms;
        m.latency.ciLowMs = ms * 0.999;
        m.latency.ciHighMs = ms * 1.001;
        m.latency.p90Ms = ms * 1.1;
        m.latency.p99Ms = ms * 1.2;
        m.throughputPerS = 1000 * call.workload.batch / ms;
        return m;
    }

    /// Does what the script says for that message. False: nothing else is to be done about it.
    bool deed(std::string_view message)
    {
        const auto found = m_script.deeds.find(message);
        if (found == m_script.deeds.end())
            return true;
        const std::string &word = found->second;
        const std::size_t split = word.find('=');
        const std::string what = word.substr(0, split);
        const int number = split == std::string::npos ? 0 : std::stoi(word.substr(split + 1));
        if (what == "crash")
            std::raise(SIGABRT);
        else if (what == "killed")
            std::raise(SIGKILL);
        else if (what == "exit")
            ::_exit(number);
        else if (what == "stop") // as a debugger, or a machine without memory, would
            std::raise(SIGSTOP);
        else if (what == "mute") { // lives on, and says nothing more
            m_script.beat = milliseconds(0);
            return false;
        } else if (what == "stuck") { // heartbeats go on, work does not
            m_standsStill = true;
            return false;
        } else if (what == "ignore")
            return false;
        else if (what == "close-stdout")
            ::close(STDOUT_FILENO);
        else if (what == "garbage") {
            for (int i = 0; i < number; ++i)
                send(i % 2 == 0 ? "Segmentation fault (not really)" : std::string("\xff\x00{\"", 4));
        } else if (what == "long-line")
            send(std::string(2 << 20, 'x'));
        else if (what == "half-lines") // every line in two parts, from now on
            m_halves = true;
        else if (what == "half-line-crash") {
            writeAll(STDOUT_FILENO, R"({"jsonrpc":"2.0","id":)");
            std::raise(SIGABRT);
        } else if (what == "wrong-id") { // and then the right one
            for (const protocol::Id &wrong : {protocol::Id(std::int64_t{987'654}), protocol::Id(std::string("seven"))})
                send(protocol::encodeAnswer(wrong, protocol::ShutdownResult{}));
        } else if (what == "empty-result") {
            send(protocol::encodeAnswer(m_answering, protocol::ShutdownResult{}));
            return false;
        } else if (what == "refuse") {
            send(protocol::encodeRefusal(
                protocol::refusal(m_answering, {static_cast<tradeoff::ErrorCode>(number), "As the script says."})));
            return false;
        } else if (what == "refuse-protocol") {
            send(protocol::encodeRefusal(protocol::refusal(
                m_answering,
                {tradeoff::ErrorCode::BadRequest,
                 "This engine speaks protocol " + std::to_string(number) + ", the client asked for 1."})));
            return false;
        } else if (what == "other-question") {
            protocol::RunResult result{.measurement = support::sampleMeasurement()};
            send(protocol::encodeAnswer(m_answering, result));
            return false;
        } else if (what == "flood-stderr") {
            const std::string line(1023, 'e');
            for (int i = 0; i < number; ++i)
                writeAll(STDERR_FILENO, line + '\n');
        } else {
            writeAll(STDERR_FILENO, "no such deed: " + what + '\n');
            ::_exit(2);
        }
        return true;
    }

    void send(std::string line)
    {
        line += '\n';
        if (!m_halves)
            return writeAll(STDOUT_FILENO, line);
        const std::size_t half = line.size() / 2;
        writeAll(STDOUT_FILENO, std::string_view(line).substr(0, half));
        ::poll(nullptr, 0, 2); // so that the halves arrive apart
        writeAll(STDOUT_FILENO, std::string_view(line).substr(half));
    }

    FakeEngineScript m_script;
    protocol::LineFraming m_framing;
    std::optional<Going> m_going;
    protocol::Id m_answering;
    std::uint64_t m_counter = 0;
    bool m_standsStill = false;
    bool m_halves = false;
    bool m_inputEnded = false;
};

} // namespace

int main(int argc, char **argv)
{
    FakeEngineScript script = support::readScript(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit noCore{0, 0}; // it crashes often
    ::setrlimit(RLIMIT_CORE, &noCore);
    if (script.deaf)
        std::signal(SIGTERM, SIG_IGN);
    return FakeEngine(std::move(script)).exec();
}
