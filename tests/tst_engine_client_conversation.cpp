// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/answer_codec.h"
#include "engine/protocol/call_codec.h"
#include "tests/support/engine_client_watch.h"
#include "tests/support/sample_measurement.h"
#include "ui/engine_client/engine_conversation.h"

#include <QTest>

#include <limits>

using namespace breakeven;
using breakeven::ui::EngineConversation;

namespace {

/// The id that a line asks with.
protocol::Id idOf(const std::string &line)
{
    return protocol::parseCall(line).value().id.value();
}

template<typename T>
const T *as(const EngineConversation::Heard &heard)
{
    return std::get_if<T>(&heard);
}

protocol::RunResult resultFor(const protocol::RunCall &call)
{
    protocol::RunResult result{.measurement = support::sampleMeasurement()};
    result.measurement.workload = call.workload;
    result.measurement.deviceId = call.deviceId;
    return result;
}

} // namespace

class TestEngineClientConversation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids_areNeverUsedTwice()
    {
        EngineConversation talk;
        const protocol::Id first = idOf(talk.hello());
        talk.forget();
        QVERIFY(idOf(talk.hello()) != first);
        // An answer to what was asked of an engine that is gone is nobody's.
        QVERIFY(as<EngineConversation::Stray>(talk.hear(protocol::encodeAnswer(first, protocol::HelloResult{}))));
    }

    void answers_areMatchedInAnyOrder()
    {
        EngineConversation talk;
        const protocol::Id hello = idOf(talk.hello());
        const protocol::Id devices = idOf(talk.devices());
        const protocol::RunCall call = support::sampleCall(5);
        const protocol::Id run = idOf(talk.run(42, call));
        QVERIFY(talk.isOwedWork() && talk.isOwedDevices());

        const auto measured = talk.hear(protocol::encodeAnswer(run, resultFor(call)));
        QVERIFY(as<EngineConversation::RunAnswer>(measured));
        QCOMPARE(as<EngineConversation::RunAnswer>(measured)->ticket, quint64{42});
        QVERIFY(as<EngineConversation::RunAnswer>(measured)->result.has_value());
        const auto greeting = talk.hear(protocol::encodeAnswer(hello, protocol::HelloResult{.engine = "1.2"}));
        QCOMPARE(as<EngineConversation::HelloAnswer>(greeting)->result.value().engine, std::string("1.2"));
        const auto list = talk.hear(protocol::encodeAnswer(devices, protocol::DevicesResult{}));
        QVERIFY(as<EngineConversation::DevicesAnswer>(list)->result.has_value());
        QVERIFY(!talk.isOwedWork() && !talk.isOwedDevices());
        QCOMPARE(talk.strays(), 0);

        // The same answer again answers nothing.
        QVERIFY(as<EngineConversation::Stray>(talk.hear(protocol::encodeAnswer(run, resultFor(call)))));
        QCOMPARE(talk.strays(), 1);
    }

    void cancel_namesTheRunThatIsNotAnswered()
    {
        EngineConversation talk;
        QVERIFY(talk.cancelRun().empty());
        static_cast<void>(talk.devices());
        const protocol::Id run = idOf(talk.run(1, support::sampleCall()));
        const std::string line = talk.cancelRun();
        const auto call = protocol::parseCall(line).value();
        QVERIFY(std::get<protocol::CancelCall>(call.call).id == run);
        const auto told = talk.hear(protocol::encodeAnswer(call.id.value(), protocol::CancelResult{.cancelled = true}));
        QVERIFY(as<EngineConversation::Acknowledged>(told));
        QVERIFY(talk.isOwedWork()); // the run's own answer is still to come
    }

    void progress_belongsToARun()
    {
        EngineConversation talk;
        const protocol::Id hello = idOf(talk.hello());
        const protocol::Id run = idOf(talk.run(8, support::sampleCall()));
        protocol::Progress progress;
        progress.id = run;
        progress.stage = "sampling";
        const auto news = talk.hear(protocol::encodeNotification(progress));
        QCOMPARE(as<EngineConversation::RunProgress>(news)->ticket, quint64{8});
        progress.id = hello;
        QVERIFY(as<EngineConversation::Stray>(talk.hear(protocol::encodeNotification(progress))));
        const auto beat = talk.hear(protocol::encodeNotification(protocol::Heartbeat{.progressCounter = 3}));
        QCOMPARE(as<protocol::Heartbeat>(beat)->progressCounter, std::uint64_t{3});
    }

    void strays_areCountedAndHarmless_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("Segmentation fault");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("NUL") << QByteArray("\0{}", 3);
        QTest::newRow("bad UTF-8") << QByteArray("{\"jsonrpc\":\"\xff\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("id of another") << QByteArray(R"({"jsonrpc":"2.0","id":77,"result":{}})");
        QTest::newRow("id as text") << QByteArray(R"({"jsonrpc":"2.0","id":"1","result":{}})");
        QTest::newRow("id too large") << QByteArray(R"({"jsonrpc":"2.0","id":18446744073709551615,"result":{}})");
        QTest::newRow("id null") << QByteArray(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}})");
        QTest::newRow("result and error")
            << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{},"error":{"code":1,"message":"x"}})");
        QTest::newRow("a call") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"run","params":{}})");
        QTest::newRow("unknown news") << QByteArray(R"({"jsonrpc":"2.0","method":"weather","params":{}})");
    }
    void strays_areCountedAndHarmless()
    {
        QFETCH(const QByteArray, line);
        EngineConversation talk;
        const protocol::RunCall call = support::sampleCall();
        const protocol::Id run = idOf(talk.run(1, call));
        QVERIFY(as<EngineConversation::Stray>(talk.hear({line.constData(), static_cast<std::size_t>(line.size())})));
        QCOMPARE(talk.strays(), 1);
        QVERIFY(as<EngineConversation::RunAnswer>(talk.hear(protocol::encodeAnswer(run, resultFor(call)))));
    }

    void run_answersAboutAnotherQuestionAreErrors_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<QString>("device");
        QTest::addRow("other batch") << 2 << QStringLiteral("cpu");
        QTest::addRow("other device") << 1 << QStringLiteral("cuda:0");
    }
    void run_answersAboutAnotherQuestionAreErrors()
    {
        QFETCH(const int, batch);
        QFETCH(const QString, device);
        EngineConversation talk;
        const protocol::Id run = idOf(talk.run(1, support::sampleCall(1)));
        protocol::RunCall other = support::sampleCall(batch);
        other.deviceId = device.toStdString();
        const auto heard = talk.hear(protocol::encodeAnswer(run, resultFor(other)));
        QCOMPARE(as<EngineConversation::RunAnswer>(heard)->result.error().code, tradeoff::ErrorCode::Internal);
    }

    void run_answersThatCannotBeReadAreErrors()
    {
        EngineConversation talk;
        const protocol::Id run = idOf(talk.run(1, support::sampleCall()));
        const auto heard = talk.hear(protocol::encodeAnswer(run, protocol::ShutdownResult{}));
        QCOMPARE(as<EngineConversation::RunAnswer>(heard)->result.error().code, tradeoff::ErrorCode::Internal);
    }

    void hello_tellsARefusalFromNonsense()
    {
        EngineConversation talk;
        const auto refusal = talk.hear(
            protocol::encodeRefusal(protocol::refusal(idOf(talk.hello()), {tradeoff::ErrorCode::BadRequest, "No."})));
        QCOMPARE(as<EngineConversation::HelloAnswer>(refusal)->result.error().code, tradeoff::ErrorCode::BadRequest);
        const auto nonsense = talk.hear(protocol::encodeAnswer(idOf(talk.hello()), protocol::ShutdownResult{}));
        QCOMPARE(as<EngineConversation::HelloAnswer>(nonsense)->result.error().code, tradeoff::ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestEngineClientConversation)
#include "tst_engine_client_conversation.moc"
