// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "ui/engine_client/engine_sentences.h"
#include "ui/engine_client/request_queue.h"
#include "ui/engine_client/restart_schedule.h"
#include "ui/engine_client/signs_of_life.h"

#include <QTest>

#include <csignal>

using namespace breakeven;
using namespace breakeven::ui;
using namespace std::chrono_literals;
using Verdict = SignsOfLife::Verdict;

Q_DECLARE_METATYPE(breakeven::ui::SignsOfLife::Verdict)

namespace {

const SignsOfLife::Time start{1h};

SignsOfLife greeted()
{
    SignsOfLife signs({}, start);
    signs.greeted(start);
    return signs;
}

} // namespace

/// The rules of the client by themselves, with times that are given: 3 s and 10 s without a heartbeat, no progress for
/// max(10 s, 20 x expected), restarts after 0.25, 1 and 4 s, three deaths in two minutes.
class TestEngineClientRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_silence_data()
    {
        QTest::addColumn<int>("silentMs");
        QTest::addColumn<Verdict>("verdict");
        QTest::addRow("at once") << 0 << Verdict::Alive;
        QTest::addRow("just below 3 s") << 2'999 << Verdict::Alive;
        QTest::addRow("3 s") << 3'000 << Verdict::NotResponding;
        QTest::addRow("just below 10 s") << 9'999 << Verdict::NotResponding;
        QTest::addRow("10 s") << 10'000 << Verdict::Silent;
    }
    void signs_silence()
    {
        QFETCH(const int, silentMs);
        QFETCH(const Verdict, verdict);
        SignsOfLife signs = greeted();
        signs.heard(start + 7s);
        QCOMPARE(signs.verdict(start + 7s + std::chrono::milliseconds(silentMs)), verdict);
    }

    void signs_anythingHeardEndsASilence()
    {
        SignsOfLife signs = greeted();
        QCOMPARE(signs.verdict(start + 9s), Verdict::NotResponding);
        signs.heard(start + 9s);
        QCOMPARE(signs.verdict(start + 9s), Verdict::Alive);
        signs.heard(start + 8s); // an older one changes nothing
        QCOMPARE(signs.verdict(start + 12s - 1ms), Verdict::Alive);
    }

    void signs_withoutHelloOnlyTheStartCounts()
    {
        SignsOfLife signs({}, start);
        for (auto at = start; at < start + 10s; at += 500ms)
            signs.counted(1, at);
        QCOMPARE(signs.verdict(start + 10s - 1ms), Verdict::Alive);
        QCOMPARE(signs.verdict(start + 10s), Verdict::NoHello);
        signs.greeted(start + 10s);
        QCOMPARE(signs.verdict(start + 10s), Verdict::Alive);
    }

    void signs_progress_data()
    {
        QTest::addColumn<int>("expectedMs"); ///< below 0: not known
        QTest::addColumn<int>("limitMs");
        QTest::addRow("not known") << -1 << 10'000;
        QTest::addRow("short") << 1 << 10'000;
        QTest::addRow("as long as the least limit") << 500 << 10'000;
        QTest::addRow("longer") << 501 << 10'020;
        QTest::addRow("a minute") << 60'000 << 1'200'000;
    }
    void signs_progress()
    {
        QFETCH(const int, expectedMs);
        QFETCH(const int, limitMs);
        SignsOfLife signs = greeted();
        signs.workBegins(start + 1s,
                         expectedMs < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(expectedMs)));
        const auto limit = start + 1s + std::chrono::milliseconds(limitMs);
        signs.counted(0, limit - 1ms); // a heartbeat whose counter stands still
        QCOMPARE(signs.verdict(limit - 1ms), Verdict::Alive);
        QCOMPARE(signs.verdict(limit), Verdict::NoProgress);
        signs.counted(1, limit);
        QCOMPARE(signs.verdict(limit), Verdict::Alive);
        signs.workEnds();
        signs.heard(limit + 24h);
        QCOMPARE(signs.verdict(limit + 24h), Verdict::Alive);
    }

    void signs_theLongestExpectationDoesNotOverflow()
    {
        SignsOfLife signs = greeted();
        signs.workBegins(start, std::chrono::milliseconds::max());
        signs.heard(start + 24h);
        QCOMPARE(signs.verdict(start + 24h), Verdict::Alive);
        signs.workEnds();
        signs.workBegins(start, std::chrono::milliseconds::min());
        QCOMPARE(signs.progressLimit(), 10'000ms);
    }

    void signs_ofTwoThingsGoingOnTheLongerLimitCounts()
    {
        SignsOfLife signs = greeted();
        signs.workBegins(start, 60s);
        signs.workBegins(start, std::nullopt);
        QCOMPARE(signs.progressLimit(), 1'200s);
        signs.workEnds();
        QCOMPARE(signs.progressLimit(), 10s);
    }

    void signs_whileTheWindowStoodStillIsNoSilence()
    {
        SignsOfLife signs = greeted();
        signs.workBegins(start, std::nullopt);
        QCOMPARE(signs.verdict(start + 1h), Verdict::Silent);
        signs.excuse(1h);
        QCOMPARE(signs.verdict(start + 1h), Verdict::Alive);
        QCOMPARE(signs.verdict(start + 1h + 3s), Verdict::NotResponding);
        QCOMPARE(signs.verdict(start + 1h + 10s), Verdict::Silent);
    }

    void restarts_comeLaterEachTimeAndStopAtTheThirdDeath()
    {
        RestartSchedule schedule({});
        QCOMPARE(schedule.died(start), std::optional(250ms));
        QCOMPARE(schedule.died(start + 10s), std::optional(1'000ms));
        QVERIFY(!schedule.died(start + 2min - 1ms));
        QCOMPARE(schedule.deaths(), std::size_t{3});
        schedule.forget();
        QCOMPARE(schedule.died(start + 2min), std::optional(250ms));
    }

    void restarts_areNotStoppedByDeathsTwoMinutesApart()
    {
        RestartSchedule schedule({});
        QCOMPARE(schedule.died(start), std::optional(250ms));
        QCOMPARE(schedule.died(start + 1min), std::optional(1'000ms));
        QCOMPARE(schedule.died(start + 2min), std::optional(4'000ms)); // the first is two minutes ago
        QCOMPARE(schedule.died(start + 3min), std::optional(4'000ms));
        QVERIFY(!schedule.died(start + 3min + 1s));
    }

    void restarts_areQuickAgainAfterWork()
    {
        RestartSchedule schedule({});
        QCOMPARE(schedule.died(start), std::optional(250ms));
        schedule.worked();
        QCOMPARE(schedule.died(start + 1s), std::optional(250ms));
        schedule.worked();
        QVERIFY(!schedule.died(start + 2s)); // a death is a death
    }

    void restarts_withoutDelaysAreAtOnce()
    {
        RestartSchedule schedule({.restarts = {}});
        QCOMPARE(schedule.died(start), std::optional(0ms));
    }

    void queue_newestTakesThePlaceOfTheOneThatWaits()
    {
        RequestQueue queue;
        QVERIFY(!queue.next());
        QCOMPARE(queue.add(support::sampleCall(1), std::nullopt).ticket, Ticket{1});
        QCOMPARE(queue.next().value().ticket, Ticket{1});
        QCOMPARE(queue.add(support::sampleCall(2), 5ms).replaced, std::nullopt);
        const auto newest = queue.add(support::sampleCall(3), 7ms);
        QCOMPARE(newest.ticket, Ticket{3});
        QCOMPARE(newest.replaced, std::optional<Ticket>(2));
        QVERIFY(!queue.next()); // one is going
        QCOMPARE(queue.finish().value().ticket, Ticket{1});
        const auto next = queue.next();
        QCOMPARE(next.value().ticket, Ticket{3});
        QCOMPARE(next->call.workload.batch, 3);
        QCOMPARE(next->expected, std::optional(7ms));
    }

    void queue_cancelledOneKeepsItsPlaceUntilTheEngineIsDone()
    {
        RequestQueue queue;
        queue.add(support::sampleCall(), std::nullopt);
        static_cast<void>(queue.next());
        queue.add(support::sampleCall(), std::nullopt);
        QVERIFY(queue.isBusy() && queue.isWanted(1));
        const auto given = queue.cancel();
        QCOMPARE(given.going, std::optional<Ticket>(1));
        QCOMPARE(given.waiting, std::optional<Ticket>(2));
        QVERIFY(!queue.isBusy() && !queue.isWanted(1) && queue.isGoing());
        const auto again = queue.cancel();
        QVERIFY(!again.going && !again.waiting);

        queue.add(support::sampleCall(), std::nullopt);
        QVERIFY(queue.isBusy() && !queue.next());
        QVERIFY(!queue.finish()); // nobody waits for it
        QCOMPARE(queue.next().value().ticket, Ticket{3});
        QVERIFY(queue.isWanted(3)); // the cancelling was the other's
        QCOMPARE(queue.finish().value().ticket, Ticket{3});
        QVERIFY(!queue.isBusy() && !queue.finish());
    }

    void sentences_sayWhatHappenedWhatWasKeptAndWhatComesNext()
    {
        const EngineDeath death{.end = {.kind = EngineEnd::Kind::Signalled, .number = SIGKILL},
                                .program = QStringLiteral("engine"),
                                .lastWords = QStringLiteral("no memory"),
                                .strays = 2};
        const QString lost = lostSentence(death, 250ms);
        QCOMPARE(
            lost,
            QStringLiteral("The engine was ended from outside, perhaps because memory ran out. Before that it sent "
                           "lines that make no sense (2). Its last words: “no memory”. Figures measured so far are "
                           "kept; it starts again in 0.25 s."));
        QVERIFY(givenUpSentence(death, 3).contains(QStringLiteral("3 times")));
    }

    void sentences_sayWhichSideIsToBeUpdated()
    {
        QVERIFY(otherProtocolSentence(2, QStringLiteral("9.9"), {}).endsWith(QStringLiteral("Update the window.")));
        QVERIFY(otherProtocolSentence(0, {}, {}).endsWith(QStringLiteral("Update the engine.")));
        QVERIFY(otherProtocolSentence(std::nullopt, {}, QStringLiteral("No.")).contains(QStringLiteral("“No.”")));
        QCOMPARE(protocolNamedIn(QStringLiteral("This engine speaks protocol 2, the client asked for 1.")),
                 std::optional(2));
        QCOMPARE(protocolNamedIn(QStringLiteral("This engine speaks protocol 1.")), std::nullopt);
        QCOMPARE(protocolNamedIn(QStringLiteral("Go away.")), std::nullopt);
        QCOMPARE(protocolNamedIn(QStringLiteral("speaks protocol 99999999999999999999")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestEngineClientRules)
#include "tst_engine_client_rules.moc"
