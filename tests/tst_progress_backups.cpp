// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_locks.h"
#include "tests/support/progress_folder.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

/// When a backup is made, and which ones stay.
class TestProgressBackups final : public ProgressFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void backup_isMadeAtTheEndOfTheFirstDaysTest()
    {
        const auto store = openedStore(m_folder, m_clock);
        const auto attempt = store->beginAttempt(someAttempt());
        QVERIFY(store->addAnswer(inTest(answerTo(QStringLiteral("q"), false), *attempt, 0)).has_value());
        QVERIFY(backupsIn(m_folder).empty());
        QVERIFY(store->finishAttempt(*attempt).has_value());
        const std::vector<Backup> backups = backupsIn(m_folder);
        QCOMPARE(backups.size(), 1U);
        ProgressConnection backup(backups.front().file, ProgressConnection::Mode::ReadOnly);
        QVERIFY(backup.open().has_value());
        const auto finished = backup.value(QStringLiteral("SELECT count(*) FROM attempts WHERE state = 'finished'"));
        QCOMPARE(finished.value().toInt(), 1);
    }

    void backup_isLeftToAWindowThatIsAtIt()
    {
        auto store = openedStore(m_folder, m_clock);
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        OpeningLock other(m_folder);
        QVERIFY(other.take() == OpeningLock::State::Held);
        store.reset();
        QVERIFY(backupsIn(m_folder).empty());
    }

    void backup_isMadeOnceADayAndTheNewestSevenStay()
    {
        for (int day = 0; day < 12; ++day) {
            keepAnswers(1);
            keepAnswers(1);
            nextDay();
        }
        const std::vector<Backup> backups = backupsIn(m_folder);
        QCOMPARE(backups.size(), 7U);
        QCOMPARE(backups.front().day, QDate(2026, 3, 21));
        QCOMPARE(backups.front().sequence, 22);
        QCOMPARE(backups.back().day, QDate(2026, 3, 15));
        // The clock ten years back: the backup made then is the newest, and stays.
        *m_clock.time -= 3'652 * dayMs;
        keepAnswers(1);
        QCOMPARE(backupsIn(m_folder).size(), 7U);
        QCOMPARE(backupsIn(m_folder).front().sequence, 24);
        QVERIFY(backupsIn(m_folder).front().day < QDate(2017, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestProgressBackups)
#include "tst_progress_backups.moc"
