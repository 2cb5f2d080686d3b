// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_schema.h"
#include "tests/support/kill_campaign.h"
#include "tests/support/progress_values.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

/// A window is killed while it keeps answers. BREAKEVEN_PROGRESS_KILLS says how often (60 unless set), BREAKEVEN_SEED
/// makes the same moments again.
class TestProgressKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_campaign = killCampaign("BREAKEVEN_PROGRESS_KILLS", 60); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_acknowledged.clear();
    }

    void kill_atAnyMomentLosesNoAcknowledgedAnswer()
    {
        QRandomGenerator random(m_campaign.seed);
        for (int kill = 0; kill < m_campaign.kills; ++kill) {
            QProcess writer;
            start(writer, kill, 1'000);
            // Half of them while the file is opened, checked and backed up; half while answers are kept.
            const int linesFirst = kill % 2 == 0 ? 0 : random.bounded(1, 40);
            int lines = 0;
            while (lines < linesFirst && writer.waitForReadyRead(30'000)) {
                while (writer.canReadLine()) {
                    note(writer.readLine());
                    ++lines;
                }
            }
            const qint64 waitNs = linesFirst == 0 ? random.bounded(60'000'000) : random.bounded(8'000'000);
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < waitNs) { } // finer than a timer
            ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished(30'000));
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            noteRest(writer);
            verifyAll(kill);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%zu acknowledged answers", m_acknowledged.size());
        QVERIFY(!m_acknowledged.empty());
    }

    /// Where chance does not come: each single call that changes a file is the last one.
    void kill_atEachCallOnTheDiskLosesNoAcknowledgedAnswer_data()
    {
        QTest::addColumn<bool>("isFirstDay");
        QTest::newRow("of a later day") << false;
        QTest::newRow("of the first day") << true;
    }
    void kill_atEachCallOnTheDiskLosesNoAcknowledgedAnswer()
    {
        QFETCH(const bool, isFirstDay);
        if (!isFirstDay) {
            // Some answers first, so that there is something to back up, and to lose.
            QProcess first;
            start(first, 0, 2);
            QVERIFY(first.waitForFinished(30'000));
            noteRest(first);
            QCOMPARE(m_acknowledged.size(), 8U);
        }
        for (int call = 1; call < 1'000; ++call) {
            if (isFirstDay)
                init();
            QProcess writer;
            start(writer, isFirstDay ? 0 : call, 1, call);
            QVERIFY(writer.waitForFinished(30'000));
            noteRest(writer);
            verifyAll(isFirstDay ? 0 : call);
            if (QTest::currentTestFailed())
                return;
            if (writer.exitStatus() == QProcess::NormalExit) {
                QCOMPARE(writer.exitCode(), 0);
                QVERIFY2(call > 50, "the calls were not counted");
                qInfo("%d calls", call - 1);
                return;
            }
        }
        QFAIL("The writer did not come to its end.");
    }

    void twoWindows_giveEachAnswerItsOwnNumber()
    {
        QProcess one;
        QProcess two;
        start(one, 0, 15);
        start(two, 0, 15);
        for (QProcess *writer : {&one, &two}) {
            QVERIFY(writer->waitForFinished(120'000));
            QCOMPARE(writer->exitCode(), 0);
            std::int64_t last = 0;
            int own = 0;
            for (; !writer->atEnd(); ++own) {
                const QByteArray line = writer->readLine();
                note(line);
                QVERIFY(last < sequenceOf(line));
                last = sequenceOf(line);
            }
            QCOMPARE(own, 60);
        }
        QCOMPARE(m_acknowledged.size(), 120U);
        verifyAll(0);
    }

private:
    void start(QProcess &writer, int day, int rounds, int dyingCall = 0)
    {
        QStringList arguments{m_folder->path(), QString::number(day), QString::number(rounds)};
        if (dyingCall > 0)
            arguments.append(QString::number(dyingCall));
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(BREAKEVEN_PROGRESS_WRITER), arguments);
        QVERIFY(writer.waitForStarted(30'000));
    }

    static std::int64_t sequenceOf(const QByteArray &line) { return line.left(line.indexOf(' ')).toLongLong(); }

    void note(const QByteArray &line)
    {
        if (!line.endsWith('\n'))
            return;
        const QString words = QString::fromUtf8(line.mid(line.indexOf(' ') + 1).trimmed());
        QVERIFY2(m_acknowledged.emplace(sequenceOf(line), words).second, "a number was given twice");
    }

    void noteRest(QProcess &writer)
    {
        while (!writer.atEnd())
            note(writer.readLine());
    }

    /// The file opens without a word, and holds what was acknowledged; so do the backups what they were made of.
    void verifyAll(int day)
    {
        SetClock clock;
        *clock.time += day * dayMs;
        const auto store = openedStore(m_folder->path(), clock);
        QVERIFY(store);
        QVERIFY2(store->notice().isEmpty(), qPrintable(store->notice()));
        const auto answers = store->answers(lessonId());
        QVERIFY(answers.has_value());
        std::map<std::int64_t, QString> kept;
        for (const GivenAnswer &answer : *answers)
            kept.emplace(answer.sequence, wordsOf(answer));
        QVERIFY2(std::ranges::includes(kept, m_acknowledged), "an acknowledged answer is not there as it was given");
        QVERIFY(store->summary(lessonId()).has_value());
        const std::vector<Backup> backups = backupsIn(m_folder->path());
        QVERIFY(backups.size() <= static_cast<std::size_t>(mostBackups));
        for (const Backup &backup : backups) {
            ProgressConnection connection(backup.file, ProgressConnection::Mode::ReadOnly);
            QVERIFY(connection.open().has_value());
            QVERIFY(checked(connection, progressSchemaVersion).has_value());
            const auto newest = connection.value(QStringLiteral("SELECT max(sequence) FROM answers"));
            QVERIFY(newest.has_value());
            // Another window may have kept one more between the count and the copy.
            QVERIFY(newest->toLongLong() >= backup.sequence);
        }
        QVERIFY(filesIn(m_folder->path(), QStringLiteral("progress.damaged*")).isEmpty());
    }

    KillCampaign m_campaign;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<std::int64_t, QString> m_acknowledged; ///< wordsOf() by sequence
};

QTEST_GUILESS_MAIN(TestProgressKills)
#include "tst_progress_kills.moc"
