// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/engine_client_watch.h"
#include "tests/support/kill_campaign.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <climits>
#include <csignal>

using namespace breakeven;
using namespace breakeven::support;
using breakeven::ui::EngineClient;
using namespace std::chrono_literals;

/// The engine is killed at random moments of its life, from its start to its answers. BREAKEVEN_KILLS says how often
/// (30 unless set), BREAKEVEN_SEED makes the same moments again.
class TestEngineClientKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_campaign = killCampaign("BREAKEVEN_KILLS", 30); }

    void kill_atAnyMomentIsToldAndMended_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("longestMs"); ///< from one engine's start, or its answer, to the next kill
        QTest::addRow("fake") << QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE), QStringLiteral("run=15")} << 60;
#ifdef BREAKEVEN_ENGINE
        QTest::addRow("real") << QStringList{QStringLiteral(BREAKEVEN_ENGINE), QStringLiteral("serve")} << 2'000;
#endif
    }
    void kill_atAnyMomentIsToldAndMended()
    {
        QFETCH(const QStringList, command);
        QFETCH(const int, longestMs);
        ui::EnginePatience patience = restartsSoon();
        patience.deathsUntilGivenUp = INT_MAX;
        EngineClient client(command, patience);
        EngineClientWatch watch(client);
        QSignalSpy lost(&client, &EngineClient::engineLost);
        QRandomGenerator random(m_campaign.seed);
        std::vector<double> toldAfterMs;

        client.start();
        for (int i = 0; i < m_campaign.kills; ++i) {
            const quint64 ticket = client.run(sampleCall());
            // Always a run in the engine or on its way there; a new one follows an answer.
            const auto goesOn = connect(&client, &EngineClient::measured, &client,
                                        [&client] { client.run(sampleCall()); });
            Clock::time_point killed;
            QTimer moment;
            moment.setTimerType(Qt::PreciseTimer);
            moment.setInterval(random.bounded(longestMs));
            connect(&moment, &QTimer::timeout, this, [&] {
                if (client.processId() <= 0)
                    return; // between two lives: a little later
                moment.stop();
                killed = Clock::now();
                ::kill(static_cast<pid_t>(client.processId()), SIGKILL);
            });
            lost.clear();
            moment.start();
            QVERIFY(lost.wait(30'000));
            toldAfterMs.push_back(std::chrono::duration<double, std::milli>(watch.lastLost - killed).count());
            disconnect(goesOn);
            QVERIFY(watch.sentences.last().contains(QStringLiteral("ended from outside")));
            // Every second time the next life is left alone until it has measured something; otherwise it may be killed
            // before it has said a word.
            if (i % 2 == 0) {
                const quint64 next = client.run(sampleCall(2));
                QTRY_VERIFY_WITH_TIMEOUT(watch.heard("measured", next), 60'000);
                QVERIFY(watch.heard("measured", ticket) || watch.heard("failed", ticket)
                        || watch.heard("replaced", ticket));
            }
            QVERIFY(childProcesses().size() <= 1);
        }
        const quint64 last = client.run(sampleCall(2));
        QTRY_VERIFY_WITH_TIMEOUT(watch.heard("measured", last), 60'000);
        QCOMPARE(childProcesses(), std::vector<qint64>{client.processId()});
        client.stop();
        QTRY_VERIFY(watch.heard(QStringLiteral("stopped")));
        QCOMPARE(childProcesses().size(), std::size_t{0});

        std::ranges::sort(toldAfterMs);
        const auto at = [&](double share) {
            return toldAfterMs[static_cast<std::size_t>(share * static_cast<double>(toldAfterMs.size() - 1))];
        };
        qInfo("engineLost after a kill, ms: median %.1f, p90 %.1f, p99 %.1f, largest %.1f of %zu", at(0.5), at(0.9),
              at(0.99), toldAfterMs.back(), toldAfterMs.size());
        // What is to be reached is 200 ms; a busy machine does not decide the test.
        QVERIFY2(toldAfterMs.back() < 5'000, "the window did not hear of a death");
    }

private:
    using Clock = EngineClientWatch::Clock;

    KillCampaign m_campaign;
};

QTEST_GUILESS_MAIN(TestEngineClientKills)
#include "tst_engine_client_kills.moc"
