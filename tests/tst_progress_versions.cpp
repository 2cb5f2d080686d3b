// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_opening.h"
#include "tests/support/file_content.h"
#include "tests/support/progress_folder.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

/// Files of a newer and of an older Breakeven.
class TestProgressVersions final : public ProgressFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void newerSchema_isShownAndLeftAlone_data()
    {
        QTest::addColumn<QString>("journal");
        QTest::newRow("in our journal mode") << QStringLiteral("TRUNCATE");
        QTest::newRow("in one that the file remembers") << QStringLiteral("WAL");
    }
    void newerSchema_isShownAndLeftAlone()
    {
        QFETCH(const QString, journal);
        keepAnswers(2);
        runOn(m_file,
              {QStringLiteral("PRAGMA user_version = 2"), QStringLiteral("ALTER TABLE answers ADD COLUMN mood TEXT"),
               QStringLiteral("CREATE TABLE friends (name TEXT)"), QStringLiteral("PRAGMA journal_mode = ") + journal});
        const QByteArray before = contentOf(m_file);
        const QStringList backups = filesIn(m_folder + QStringLiteral("/backups"), QStringLiteral("*"));
        nextDay();
        auto store = openedStore(m_folder, m_clock);
        QVERIFY(store);
        QVERIFY(store->isReadOnly());
        QVERIFY(store->notice().startsWith(QStringLiteral("Your progress was kept by a newer Breakeven.")));
        QCOMPARE(store->answers(lessonId()).value().size(), 2U);
        QVERIFY(store->summary(lessonId()).has_value());
        QVERIFY(store->exportTo(m_temporary->filePath(QStringLiteral("out.json"))).has_value());
        Attempt attempt = someAttempt();
        attempt.id = 1;
        const auto refused = [](const auto &result) {
            return !result && result.error().message.find("newer Breakeven") != std::string::npos;
        };
        QVERIFY(refused(store->addAnswer(answerTo(QStringLiteral("q")))));
        QVERIFY(refused(store->beginAttempt(attempt)));
        QVERIFY(refused(store->keepPosition(attempt)));
        QVERIFY(refused(store->finishAttempt(1)));
        QVERIFY(refused(store->abandonAttempt(1)));
        QVERIFY(refused(store->importFrom(m_temporary->filePath(QStringLiteral("out.json")))));
        QVERIFY(refused(store->eraseAll()));
        store.reset();
        QCOMPARE(contentOf(m_file), before);
        QCOMPARE(filesIn(m_folder + QStringLiteral("/backups"), QStringLiteral("*")), backups);
    }

    void newerSchema_thatIsDamagedIsMended()
    {
        keepAnswers(2);
        runOn(m_file,
              {QStringLiteral("PRAGMA user_version = 2"), QStringLiteral("PRAGMA foreign_keys = OFF"),
               QStringLiteral("UPDATE answers SET attempt = 77")});
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY(store && !store->isReadOnly());
        QVERIFY2(store->notice().startsWith(QStringLiteral("Your progress file was damaged")),
                 qPrintable(store->notice()));
        QCOMPARE(store->answers(lessonId()).value().size(), 2U);
    }

    void olderSchema_isBackedUpAndMigrated()
    {
        keepAnswers(2);
        std::vector<Migration> migrations(progressMigrations().begin(), progressMigrations().end());
        migrations.push_back({QStringLiteral("ALTER TABLE answers ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")});
        migrations.push_back({QStringLiteral("ALTER TABLE answers DROP COLUMN mood"), QStringLiteral("no SQL")});
        // The last step fails: nothing of it is done, not even the one before.
        QVERIFY(!openProgress(m_folder, *m_clock.time, migrations).has_value());
        QCOMPARE(openedStore(m_folder, m_clock)->answers(lessonId()).value().size(), 2U);
        migrations.pop_back();
        {
            const auto opened = openProgress(m_folder, *m_clock.time, migrations);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
            QCOMPARE(schemaOf(*opened->connection).value_or(0), 2);
            QCOMPARE(opened->connection->value(QStringLiteral("SELECT mood FROM answers LIMIT 1")).value().toString(),
                     QStringLiteral("calm"));
        }
        const std::vector<Backup> backups = backupsIn(m_folder);
        QCOMPARE(backups.size(), 1U);
        ProgressConnection backup(backups.front().file, ProgressConnection::Mode::ReadOnly);
        QVERIFY(backup.open().has_value());
        QCOMPARE(schemaOf(backup).value_or(0), 1);
        // This program is now the older one.
        QVERIFY(openedStore(m_folder, m_clock)->isReadOnly());
    }
};

QTEST_GUILESS_MAIN(TestProgressVersions)
#include "tst_progress_versions.moc"
