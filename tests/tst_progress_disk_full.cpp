// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/disk_faults.h"
#include "tests/support/progress_values.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>

#include <sys/resource.h>

using namespace breakeven;
using namespace breakeven::lessons;
using namespace breakeven::support;

namespace {

using Work = std::function<bool(ProgressStore &)>;

constexpr int answersBefore = 3;

/// A day after the answers, so that an opening makes a backup.
SetClock nextDay()
{
    SetClock clock;
    *clock.time += dayMs;
    return clock;
}

void copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    QDir().mkpath(to);
    for (const QString &name : source.entryList(QDir::Files))
        QFile::copy(source.filePath(name), to + QLatin1Char('/') + name);
    for (const QString &name : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(source.filePath(name), to + QLatin1Char('/') + name);
}

} // namespace

Q_DECLARE_METATYPE(Work)

/// Every single write, sync, truncation, renaming and removal fails in its turn, once or from then on. What was
/// acknowledged before is there afterwards, and the store goes on when the disk has room again.
class TestProgressDiskFull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        diskFaults() = {};
    }
    void cleanup() { diskFaults() = {}; }

    void fault_atEachCallLosesNothing_data()
    {
        QTest::addColumn<Work>("work");
        QTest::newRow("answer") << Work(
            [](ProgressStore &store) { return store.addAnswer(answerTo(QStringLiteral("new"), false)).has_value(); });
        QTest::newRow("begin") << Work(
            [](ProgressStore &store) { return store.beginAttempt(someAttempt()).has_value(); });
        QTest::newRow("position") << Work([](ProgressStore &store) {
            Attempt attempt = someAttempt();
            attempt.id = 1;
            attempt.position = 2;
            return store.keepPosition(attempt).has_value();
        });
        QTest::newRow("finish") << Work([](ProgressStore &store) { return store.finishAttempt(1).has_value(); });
        QTest::newRow("import") << Work([this](ProgressStore &store) {
            return store.importFrom(m_folder->filePath(QStringLiteral("other.json"))).has_value();
        });
    }
    void fault_atEachCallLosesNothing()
    {
        QFETCH(const Work, work);
        const QString prepared = preparedFolder();
        // So that the end of a test has one to make.
        QVERIFY(QDir(prepared + QStringLiteral("/backups")).removeRecursively());
        exportAnother();
        forEachFault([&](int index, long call) {
            const QString folder = m_folder->filePath(QStringLiteral("run%1-%2").arg(index).arg(call));
            copyFolder(prepared, folder);
            auto store = openedStore(folder);
            diskFaults().folder = folder.toStdString();
            const bool done = work(*store);
            const bool reached = diskFaults().calls >= call;
            diskFaults().folder.clear();
            // The same store goes on.
            QVERIFY(store->answers(lessonId()).value().size() >= answersBefore);
            QVERIFY(store->addAnswer(answerTo(QStringLiteral("after"))).has_value());
            if (!done)
                QVERIFY2(work(*store), "it fails again on a disk that has room");
            store.reset();
            verifyWhole(folder, answersBefore + 1);
            QDir(folder).removeRecursively();
            m_reached = reached;
        });
    }

    void fault_atEachCallOfAnOpeningLosesNothing_data()
    {
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("with a backup to make") << false;
        QTest::newRow("with a damaged file to mend") << true;
    }
    void fault_atEachCallOfAnOpeningLosesNothing()
    {
        QFETCH(const bool, isDamaged);
        const QString prepared = preparedFolder();
        if (isDamaged) {
            QVERIFY(openedStore(prepared, nextDay()));
            QFile file(prepared + QStringLiteral("/progress.sqlite"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database at all") > 0);
        }
        forEachFault([&](int index, long call) {
            const QString folder = m_folder->filePath(QStringLiteral("open%1-%2").arg(index).arg(call));
            copyFolder(prepared, folder);
            diskFaults().folder = folder.toStdString();
            const auto store = ProgressStore::open(folder, nextDay().clock());
            m_reached = diskFaults().calls >= call;
            diskFaults().folder.clear();
            if (!store)
                QVERIFY2(store.error().message.ends_with('.'), store.error().message.c_str());
            else
                QCOMPARE((*store)->answers(lessonId()).value().size(), std::size_t{answersBefore});
            // SQLite opens for reading alone what it cannot open for writing.
            const bool writes = store && !(*store)->isReadOnly();
            if (writes)
                QVERIFY((*store)->addAnswer(answerTo(QStringLiteral("after"))).has_value());
            const auto again = ProgressStore::open(folder, nextDay().clock());
            QVERIFY(again.has_value());
            const int least = answersBefore + (writes ? 1 : 0);
            QCOMPARE((*again)->answers(lessonId()).value().size(), static_cast<std::size_t>(least));
            QDir(folder).removeRecursively();
        });
    }

    void fault_atEachCallOfTheFirstOpeningLeavesAWayOn()
    {
        forEachFault([&](int index, long call) {
            const QString folder = m_folder->filePath(QStringLiteral("first%1-%2").arg(index).arg(call));
            diskFaults().folder = folder.toStdString();
            const bool opened = ProgressStore::open(folder, SetClock().clock()).has_value();
            m_reached = diskFaults().calls >= call;
            diskFaults().folder.clear();
            Q_UNUSED(opened)
            const auto store = openedStore(folder);
            QVERIFY(store);
            QVERIFY2(store->notice().isEmpty(), qPrintable(store->notice()));
            QVERIFY(store->addAnswer(answerTo(QStringLiteral("q"))).has_value());
        });
    }

    void fault_atEachCallOfAnErasureLeavesAllOrNothing()
    {
        const QString prepared = preparedFolder();
        for (const char *copy :
             {"backups/progress-2026-03-08-1.sqlite", "backups/progress-2026-03-07-1.sqlite",
              "progress.damaged-20260306T120000Z.sqlite", "progress.damaged-20260305T120000Z.sqlite"})
            QVERIFY(QFile::copy(prepared + QStringLiteral("/progress.sqlite"),
                                prepared + QLatin1Char('/') + QLatin1String(copy)));
        int told = 0;
        forEachFault([&](int index, long call) {
            const QString folder = m_folder->filePath(QStringLiteral("erase%1-%2").arg(index).arg(call));
            copyFolder(prepared, folder);
            auto store = openedStore(folder);
            diskFaults().folder = folder.toStdString();
            const auto erased = store->eraseAll();
            m_reached = diskFaults().calls >= call;
            diskFaults().folder.clear();
            const std::size_t left = store->answers(lessonId()).value().size();
            QVERIFY(left == 0 || (!erased && left == answersBefore));
            const QStringList copies = copiesIn(folder);
            const QString sentence = erased ? QString() : QString::fromStdString(erased.error().message);
            // A fault after the rows' last write is told as one of the rows: then no copy was touched.
            if (erased || sentence.startsWith(QStringLiteral("Your progress is erased, but"))) {
                QCOMPARE(copies.isEmpty(), erased.has_value());
                // One that stays does not keep the others, and each is named.
                QVERIFY(copies.size() <= 1 || diskFaults().andAllAfter);
                for (const QString &copy : copies)
                    QVERIFY(sentence.contains(copy));
                ++told;
            }
            QVERIFY(store->eraseAll().has_value());
            QVERIFY(copiesIn(folder).isEmpty());
            store.reset();
            verifyWhole(folder, 0);
            QDir(folder).removeRecursively();
        });
        QVERIFY(told > 5);
    }

    /// The system's own refusal: a file may not grow beyond so many bytes.
    void limit_ofTheSystemIsToldAndLosesNothing()
    {
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old = {};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &old) == 0);
        const QString prepared = preparedFolder();
        const qint64 size = QFileInfo(prepared + QStringLiteral("/progress.sqlite")).size();
        int refused = 0;
        for (qint64 limit = 512; limit < size + 3 * 4'096; limit += 512) {
            const QString folder = m_folder->filePath(QStringLiteral("limit%1").arg(limit));
            copyFolder(prepared, folder);
            auto store = openedStore(folder);
            rlimit small = old;
            small.rlim_cur = static_cast<rlim_t>(limit);
            std::size_t kept = answersBefore;
            ::setrlimit(RLIMIT_FSIZE, &small);
            bool went = true;
            for (int i = 0; i < 30 && went; ++i) {
                went = store->addAnswer(answerTo(QStringLiteral("q%1").arg(i), false)).has_value();
                kept += went ? 1 : 0;
            }
            ::setrlimit(RLIMIT_FSIZE, &old);
            refused += went ? 0 : 1;
            QCOMPARE(store->answers(lessonId()).value().size(), kept);
            store.reset();
            verifyWhole(folder, static_cast<int>(kept));
            QDir(folder).removeRecursively();
        }
        QVERIFY2(refused > 10, "the limit was not felt");
        std::signal(SIGXFSZ, oldHandler);
    }

    void message_saysThatTheDiskIsFullAndWhatIsLeft()
    {
        auto store = openedStore(preparedFolder());
        diskFaults() = {.folder = m_folder->path().toStdString(), .failAt = 1, .andAllAfter = true, .error = ENOSPC};
        const auto kept = store->addAnswer(answerTo(QStringLiteral("q")));
        QVERIFY(!kept.has_value());
        QCOMPARE(QString::fromStdString(kept.error().message),
                 QStringLiteral("This answer could not be kept: the disk is full. All that was kept before is still "
                                "there."));
    }

private:
    /// Three answers, one of them missed, and a running test with one more.
    QString preparedFolder()
    {
        const QString folder = m_folder->filePath(QStringLiteral("prepared"));
        const auto store = openedStore(folder);
        bool kept = store->addAnswer(answerTo(QStringLiteral("a"))).has_value();
        kept = store->addAnswer(answerTo(QStringLiteral("b"), false)).has_value() && kept;
        const auto attempt = store->beginAttempt(someAttempt());
        kept = store->addAnswer(inTest(answerTo(QStringLiteral("c"), false), attempt.value(), 0)).has_value() && kept;
        return kept ? folder : QString();
    }

    /// Backups and what was set aside.
    static QStringList copiesIn(const QString &folder)
    {
        return filesIn(folder + QStringLiteral("/backups"), QStringLiteral("*"))
            + filesIn(folder, QStringLiteral("progress.damaged*"));
    }

    void exportAnother()
    {
        const auto store = openedStore(m_folder->filePath(QStringLiteral("other")));
        QVERIFY(store->addAnswer(answerTo(QStringLiteral("z"), false)).has_value());
        QVERIFY(store->exportTo(m_folder->filePath(QStringLiteral("other.json"))).has_value());
    }

    /// Runs until the call that shall fail lies beyond the last one that is made.
    void forEachFault(const std::function<void(int index, long call)> &run)
    {
        int index = 0;
        for (const int error : {ENOSPC, EIO}) {
            for (const bool andAllAfter : {false, true}) {
                ++index;
                m_reached = true;
                long call = 1;
                for (; m_reached && call < 1'000; ++call) {
                    diskFaults() = {.folder = {}, .failAt = call, .andAllAfter = andAllAfter, .error = error};
                    m_reached = false;
                    run(index, call);
                    if (QTest::currentTestFailed()) {
                        qWarning("call %ld, error %d, all after: %d", call, error, andAllAfter);
                        return;
                    }
                }
                QVERIFY2(call > 5 && call < 1'000, "the calls were not counted");
            }
        }
    }

    void verifyWhole(const QString &folder, int leastAnswers)
    {
        const auto store = openedStore(folder);
        QVERIFY(store);
        QVERIFY2(store->notice().isEmpty(), qPrintable(store->notice()));
        const auto answers = store->answers(lessonId()).value();
        QVERIFY(answers.size() >= static_cast<std::size_t>(leastAnswers));
        QVERIFY(std::ranges::is_sorted(answers, std::less(), &GivenAnswer::sequence));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_reached = false;
};

QTEST_GUILESS_MAIN(TestProgressDiskFull)
#include "tst_progress_disk_full.moc"
