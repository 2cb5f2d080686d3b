// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_connection.h"
#include "tests/support/progress_folder.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

/// Several windows, and other hands, on one progress file.
class TestProgressWindows final : public ProgressFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void twoWindows_seeOneAnothersAnswersInOneOrder()
    {
        const auto one = openedStore(m_folder, m_clock);
        const auto two = openedStore(m_folder, m_clock);
        std::int64_t last = 0;
        for (int i = 0; i < 10; ++i) {
            const auto sequence = (i % 2 == 0 ? one : two)->addAnswer(answerTo(QStringLiteral("q"), false));
            QVERIFY(sequence.has_value() && *sequence > last);
            last = *sequence;
        }
        QCOMPARE(one->answers(lessonId()).value().size(), 10U);
        QCOMPARE(two->reviewItems(lessonId()).value().size(), 1U);
        // What one begins the other may not end twice.
        const auto attempt = one->beginAttempt(someAttempt());
        QVERIFY(two->abandonAttempt(*attempt).has_value());
        const auto late = one->addAnswer(inTest(answerTo(QStringLiteral("q")), *attempt, 0));
        QVERIFY(!late);
        QVERIFY(late.error().message.find("ended in another window") != std::string::npos);
    }

    void twoWindows_oneThatHoldsTheFileIsWaitedForAndTold()
    {
        const auto store = openedStore(m_folder, m_clock);
        ProgressConnection other(m_file, ProgressConnection::Mode::ReadWrite);
        QVERIFY(other.open().has_value());
        ProgressTransaction held(other);
        QVERIFY(held.begin(ProgressTransaction::Kind::Writing).has_value());
        const auto kept = store->addAnswer(answerTo(QStringLiteral("q")));
        QVERIFY(!kept);
        QVERIFY(kept.error().message.find("another window is writing") != std::string::npos);
        QVERIFY(store->answers(lessonId()).has_value());
        QVERIFY(held.commit().has_value());
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
    }

    void twoWindows_nothingIsSetAsideUnderTheOther()
    {
        const auto one = openedStore(m_folder, m_clock);
        QVERIFY(one->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        runOn(m_file, {QStringLiteral("UPDATE answers SET attempt = 77")});
        const auto two = ProgressStore::open(m_folder, m_clock.clock());
        QVERIFY(!two);
        QVERIFY(two.error().message.find("Close all other windows") != std::string::npos);
        QVERIFY(filesIn(m_folder, QStringLiteral("progress.damaged*")).isEmpty());
    }

    void file_movedAwayMeanwhileIsTold()
    {
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".old")));
        const auto kept = store->addAnswer(answerTo(QStringLiteral("q")));
        QVERIFY(!kept);
        QVERIFY(kept.error().message.find("moved or removed") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestProgressWindows)
#include "tst_progress_windows.moc"
