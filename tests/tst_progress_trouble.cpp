// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_backups.h"
#include "tests/support/disk_faults.h"
#include "tests/support/file_content.h"
#include "tests/support/progress_folder.h"

#include <QTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

namespace {

using Spoil = std::function<void(const QString &file)>;

Spoil sql(const QString &statement)
{
    return [statement](const QString &file) { runOn(file, {statement}); };
}

} // namespace

/// Damage, loss, and what cannot be written.
class TestProgressTrouble final : public ProgressFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        diskFaults() = {};
        makeFolder();
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
};

QTEST_GUILESS_MAIN(TestProgressTrouble)
#include "tst_progress_trouble.moc"
