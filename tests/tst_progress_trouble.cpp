// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_backups.h"
#include "lessons/progress/progress_files.h"
#include "lessons/progress/progress_opening.h"
#include "tests/support/disk_faults.h"
#include "tests/support/progress_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

namespace {

using Spoil = std::function<void(const QString &file)>;

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(opened.write(content), content.size());
}

/// Statements of somebody who knows SQLite.
void run(const QString &file, const QStringList &statements)
{
    ProgressConnection connection(file, ProgressConnection::Mode::ReadWrite);
    QVERIFY(connection.open().has_value());
    QVERIFY(connection.run(QStringLiteral("PRAGMA foreign_keys = OFF")).has_value());
    for (const QString &statement : statements) {
        const auto done = connection.run(statement);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().words));
    }
}

Spoil sql(const QString &statement)
{
    return [statement](const QString &file) { run(file, {statement}); };
}

} // namespace

/// Damage, loss, other versions.
class TestProgressTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        diskFaults() = {};
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = m_temporary->filePath(QStringLiteral("progress"));
        m_file = progressFileIn(m_folder);
        m_clock = {};
    }
    void cleanup() { diskFaults() = {}; }

    void damage_isSetAsideAndTheBackupTaken_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("text") << Spoil([](const QString &file) { put(file, "no database at all"); });
        QTest::newRow("head") << Spoil([](const QString &file) { put(file, contentOf(file).replace(0, 16, "x")); });
        QTest::newRow("cut in two") << Spoil(
            [](const QString &file) { put(file, contentOf(file).left(contentOf(file).size() / 2)); });
        QTest::newRow("noise in the middle") << Spoil([](const QString &file) {
            QByteArray content = contentOf(file);
            for (qsizetype i = 4'096; i < content.size(); i += 7)
                content[i] = static_cast<char>(i * 31);
            put(file, content);
        });
        QTest::newRow("a table gone") << sql(QStringLiteral("DROP TABLE reviews"));
        QTest::newRow("a column gone") << sql(QStringLiteral("ALTER TABLE answers DROP COLUMN hints"));
        QTest::newRow("a trigger") << sql(
            QStringLiteral("CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM answers; END"));
        QTest::newRow("an orphan") << sql(QStringLiteral("UPDATE answers SET attempt = 77"));
        QTest::newRow("no version") << sql(QStringLiteral("PRAGMA user_version = 0"));
        QTest::newRow("a version below all") << sql(QStringLiteral("PRAGMA user_version = -1"));
    }
    void damage_isSetAsideAndTheBackupTaken()
    {
        QFETCH(const Spoil, spoil);
        keepAnswers(2);
        nextDay();
        keepAnswers(1); // the backup of this day was made before it
        spoil(m_file);
        if (QTest::currentTestFailed())
            return;
        const QByteArray damaged = contentOf(m_file);
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY(store);
        QCOMPARE(store->answers(lessonId()).value().size(), 2U);
        const QString name = QStringLiteral("progress.damaged-20260311T120000Z.sqlite");
        QCOMPARE(
            store->notice(),
            QStringLiteral("Your progress file was damaged; it is kept as %1. The backup of 11 March 2026 was taken "
                           "in its place: 2 answers are there, later ones are missing.")
                .arg(name));
        QVERIFY(filesIn(m_folder, QStringLiteral("progress.damaged*")).contains(name));
        QCOMPARE(contentOf(m_folder + QLatin1Char('/') + name).size(), damaged.size());
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        QVERIFY(openedStore(m_folder, m_clock)->notice().isEmpty());
    }

    void damage_withoutABackupBeginsAnew()
    {
        keepAnswers(1);
        QVERIFY(QDir(m_folder + QStringLiteral("/backups")).removeRecursively());
        put(m_file, "no database at all");
        auto store = openedStore(m_folder, m_clock);
        QVERIFY(store->notice().endsWith(QStringLiteral("There was no good backup, so your progress begins anew.")));
        QVERIFY(store->answers(lessonId()).value().empty());
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        store.reset();
        // A second time in the same second: the first one's name stays taken.
        put(m_file, "no database either");
        store = openedStore(m_folder, m_clock);
        QCOMPARE(filesIn(m_folder, QStringLiteral("progress.damaged*.sqlite")).size(), 2);
    }

    void damage_ofTheNewestBackupTakesTheOneBefore()
    {
        for (int day = 0; day < 4; ++day) {
            keepAnswers(1);
            nextDay();
        }
        const std::vector<Backup> backups = backupsIn(m_folder);
        QCOMPARE(backups.size(), 4U);
        put(backups[0].file, "damaged");
        put(backups[1].file, contentOf(backups[1].file).left(5'000));
        put(m_file, "damaged");
        auto store = openedStore(m_folder, m_clock);
        QVERIFY2(
            store->notice().contains(QStringLiteral("The backup of 11 March 2026 was taken in its place: 1 answer")),
            qPrintable(store->notice()));
        QCOMPARE(store->answers(lessonId()).value().size(), 1U);
        // The damaged ones count no more, and do not push the good ones out; they are not thrown away either.
        QCOMPARE(filesIn(m_folder + QStringLiteral("/backups"), QStringLiteral("*.damaged")).size(), 2);
        QCOMPARE(backupsIn(m_folder).front().sequence, 1);
    }

    void loss_ofTheFileTakesTheBackup()
    {
        keepAnswers(2);
        nextDay();
        keepAnswers(1);
        QVERIFY(QFile::remove(m_file));
        put(m_file + QStringLiteral("-journal"), "left behind");
        auto store = openedStore(m_folder, m_clock);
        QVERIFY2(store->notice().startsWith(QStringLiteral("Your progress file was missing. The backup of")),
                 qPrintable(store->notice()));
        QCOMPARE(store->answers(lessonId()).value().size(), 2U);
    }

    void damage_onTheFirstDayTakesTheBackupOfItsEnd()
    {
        keepAnswers(2);
        QCOMPARE(backupsIn(m_folder).size(), 1U);
        put(m_file, "no database at all");
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY2(store->notice().contains(QStringLiteral("The backup of 10 March 2026 was taken")),
                 qPrintable(store->notice()));
        QCOMPARE(store->answers(lessonId()).value().size(), 2U);
    }

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
        run(m_file,
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
        run(m_file,
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

    void writeProtected_isShown()
    {
        keepAnswers(2);
        diskFaults() = {.folder = m_folder.toStdString(), .isWriteProtected = true};
        nextDay();
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY(store && store->isReadOnly());
        QVERIFY(store->notice().startsWith(QStringLiteral("Your progress can only be read here")));
        QCOMPARE(store->answers(lessonId()).value().size(), 2U);
        QVERIFY(!store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
    }

    void folder_thatCannotBeIsTold()
    {
        put(m_folder, "a file");
        const auto store = ProgressStore::open(m_folder, m_clock.clock());
        QVERIFY(!store);
        QVERIFY(store.error().code == tradeoff::ErrorCode::BadFile);
        QVERIFY(store.error().message.starts_with("Your progress could not be opened: "));
    }

    void eraseAll_leavesNothing()
    {
        keepAnswers(2);
        nextDay();
        put(m_file, "damaged, with secret-question in it");
        keepAnswers(1); // the damaged one is set aside
        nextDay();
        auto store = openedStore(m_folder, m_clock);
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("secret-question"), false)).has_value());
        const auto attempt = store->beginAttempt(someAttempt());
        QVERIFY(!backupsIn(m_folder).empty());
        QVERIFY(!filesIn(m_folder, QStringLiteral("progress.damaged*")).isEmpty());
        QVERIFY(store->eraseAll().has_value());
        QVERIFY(store->answers(lessonId()).value().empty());
        QVERIFY(store->reviewItems(lessonId()).value().empty());
        QVERIFY(!store->openAttempt(lessonId()).value());
        QVERIFY(backupsIn(m_folder).empty());
        QVERIFY(filesIn(m_folder, QStringLiteral("progress.damaged*")).isEmpty());
        QVERIFY(!contentOf(m_file).contains("secret-question"));
        // A test that another window still holds is not taken for a new one.
        QVERIFY(store->beginAttempt(someAttempt()).value() > attempt.value());
        store.reset();
        QVERIFY(openedStore(m_folder, m_clock)->notice().isEmpty());
    }

private:
    /// Opens, keeps so many answers, closes.
    void keepAnswers(int count)
    {
        const auto store = openedStore(m_folder, m_clock);
        QVERIFY(store);
        for (int i = 0; i < count; ++i)
            QVERIFY(store->addAnswer(answerTo(QStringLiteral("q%1").arg(i), false)).has_value());
    }
    void nextDay() { *m_clock.time += dayMs; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_file;
    SetClock m_clock;
};

QTEST_GUILESS_MAIN(TestProgressTrouble)
#include "tst_progress_trouble.moc"
