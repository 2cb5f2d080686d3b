// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "tests/support/fake_engine_command.h"
#include "ui/engine_client/abandoned_devices.h"

#include <QCoreApplication>
#include <QTest>

#include <chrono>
#include <csignal>
#include <utility>
#include <vector>

using namespace breakeven;
using namespace breakeven::support;
using breakeven::ui::AbandonedDevices;
using breakeven::ui::EngineClient;
using breakeven::ui::EngineProcess;
using namespace std::chrono_literals;

namespace {

/// A name for a process that is never looked into.
const EngineProcess *process(quintptr number)
{
    return reinterpret_cast<const EngineProcess *>(number);
}

std::vector<tradeoff::Device> twoDevices()
{
    return {{.id = "cpu", .kind = tradeoff::DeviceKind::Cpu, .name = "A processor"},
            {.id = "cuda:0", .kind = tradeoff::DeviceKind::Cuda, .name = "A card"}};
}

/// A client whose signals reach nobody: as if its engine were in a driver's uninterruptible wait. Its run on the CPU
/// was cancelled, in vain.
struct Hung {
    Hung()
    {
        client.start();
        const quint64 ticket = client.run(sampleCall());
        [&] { QTRY_VERIFY(watch.heard("started", ticket)); }();
        engine = client.processId();
        client.cancel();
    }
    ~Hung() { letEnd(); }

    void letEnd()
    {
        if (engine > 0)
            ::kill(static_cast<pid_t>(std::exchange(engine, 0)), SIGKILL);
    }
    [[nodiscard]] bool switchedOff() const
    {
        return !watch.devices.empty() && watch.devices.front().unavailable
            && watch.devices.front().unavailable->reason == "switched_off";
    }
    [[nodiscard]] bool usable() const { return !watch.devices.empty() && !watch.devices.front().unavailable; }

    static ui::EnginePatience shortly()
    {
        ui::EnginePatience patience = restartsSoon();
        patience.cancel = patience.terminate = 50ms;
        return patience;
    }

    EngineClient client{fakeEngine({QStringLiteral("run=never"), QStringLiteral("cancel:ignore")}), shortly(), nullptr,
                        [](pid_t, int) { return 0; }};
    EngineClientWatch watch{client};
    qint64 engine = 0;
};

} // namespace

/// An engine that cannot be ended keeps its device; the others are free.
class TestEngineClientAbandoned final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QTRY_COMPARE(childProcesses().size(), std::size_t{0});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void marked_switchesOffWhatAProcessHangsOn()
    {
        AbandonedDevices abandoned;
        QVERIFY(!abandoned.marked(twoDevices())[1].unavailable);
        abandoned.add(process(1), "cuda:0");
        const std::vector<tradeoff::Device> marked = abandoned.marked(twoDevices());
        QVERIFY(!marked[0].unavailable);
        QVERIFY(marked[1].unavailable);
        QCOMPARE(marked[1].unavailable->reason, std::string("switched_off"));
        QVERIFY(!marked[1].unavailable->sentence.empty() && !marked[1].unavailable->mend.empty());
    }

    void marked_leavesTheEnginesOwnReason()
    {
        AbandonedDevices abandoned;
        abandoned.add(process(1), "cuda:0");
        std::vector<tradeoff::Device> devices = twoDevices();
        devices[1].unavailable = tradeoff::Unavailable{.reason = "driver_error", .sentence = {}, .mend = {}};
        QCOMPARE(abandoned.marked(devices)[1].unavailable->reason, std::string("driver_error"));
    }

    void remove_freesADeviceOnceNothingHangsOnIt()
    {
        AbandonedDevices abandoned;
        abandoned.add(process(1), "cpu");
        abandoned.add(process(2), "cpu");
        QVERIFY(abandoned.remove(process(1)));
        QVERIFY(abandoned.contains("cpu"));
        QVERIFY(abandoned.remove(process(2)));
        QVERIFY(!abandoned.contains("cpu"));
    }

    void remove_afterForgetFreesNothingThatHangsSince()
    {
        AbandonedDevices abandoned;
        abandoned.add(process(1), "cpu");
        abandoned.forget();
        abandoned.add(process(2), "cpu");
        QVERIFY(!abandoned.remove(process(1)));
        QVERIFY(abandoned.contains("cpu"));
    }

    void device_isSwitchedOffAndRunsOnItFail()
    {
        Hung hung;
        QTRY_VERIFY(hung.switchedOff());
        QTRY_COMPARE(hung.client.state(), EngineClient::State::Ready); // the next engine
        QVERIFY(hung.switchedOff());
        const quint64 ticket = hung.client.run(sampleCall());
        QTRY_VERIFY(hung.watch.heard("failed", ticket));
        QCOMPARE(hung.watch.errors[ticket].code, tradeoff::ErrorCode::DeviceUnavailable);
        QVERIFY(!hung.watch.heard("started", ticket));
        QVERIFY(!hung.client.busy());
    }

    void device_comesBackWhenTheProcessEnds()
    {
        Hung hung;
        QTRY_VERIFY(hung.switchedOff());
        hung.letEnd();
        QTRY_VERIFY(hung.usable());
        const quint64 ticket = hung.client.run(sampleCall());
        QTRY_VERIFY(hung.watch.heard("started", ticket));
    }

    void device_comesBackWhenTheLearnerStartsTheEngineAgain()
    {
        Hung hung;
        QTRY_VERIFY(hung.switchedOff());
        hung.client.stop();
        QTRY_VERIFY(hung.watch.heard(QStringLiteral("stopped")));
        hung.client.start();
        QTRY_VERIFY(hung.usable());
    }
};

QTEST_GUILESS_MAIN(TestEngineClientAbandoned)
#include "tst_engine_client_abandoned.moc"
