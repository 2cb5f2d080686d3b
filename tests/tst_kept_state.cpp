// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/kept_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace breakeven;
using app::KeptState;

namespace {

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(content), content.size());
}

} // namespace

class KeptStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keep_thenLoad_givesTheSame();
    void load_withoutAFile_givesDefaultsInSilence();
    void load_setsUnusableAside_data();
    void load_setsUnusableAside();
    void load_takesWhatIsSoundOfAStrangeFile();
    void keep_makesTheFolder();
    void keep_saysWhereItCannotWrite();
    void keep_leavesNoTemporary();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("window.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeptStateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void KeptStateTest::keep_thenLoad_givesTheSame()
{
    KeptState state;
    state.geometry = QByteArray("\x01\x00\xff geometry", 12);
    state.lessonFolder = QStringLiteral(":/lessons/gpu-vs-cpu");
    state.cursor = {.step = 3, .stage = 4};
    state.workload = tradeoff::Workload{.family = tradeoff::Family::Transformer,
                                        .precision = tradeoff::Precision::Bf16,
                                        .sizeBytes = 2'500'000'000,
                                        .batch = 48};
    state.appearance = ui::Appearance::HighContrastDark;
    state.typeScale = 1.75;
    state.reducedMotion = true;
    state.speed = 2;
    state.dollarsPerHour = {{QStringLiteral("cpu"), 0.4}};
    state.busyShares = {.cpu = 0.25, .gpu = 0.5};
    QVERIFY(app::keepState(file(), state).has_value());
    const auto loaded = app::loadKeptState(file());
    QVERIFY2(loaded.trouble.isEmpty(), qPrintable(loaded.trouble));
    QVERIFY(loaded.state == state);
}

void KeptStateTest::load_withoutAFile_givesDefaultsInSilence()
{
    const auto loaded = app::loadKeptState(file());
    QVERIFY(loaded.trouble.isEmpty());
    QVERIFY(loaded.state == KeptState());
}

void KeptStateTest::load_setsUnusableAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"lesson\": \"") << QStringLiteral("damaged");
    QTest::newRow("no JSON") << QByteArray("\x00\x01\x02", 3) << QStringLiteral("damaged");
    QTest::newRow("an array") << QByteArray("[1]") << QStringLiteral("damaged");
    QTest::newRow("no version") << QByteArray("{}") << QStringLiteral("damaged");
    QTest::newRow("version of words") << QByteArray("{\"version\": \"1\"}") << QStringLiteral("damaged");
    QTest::newRow("newer") << QByteArray("{\"version\": 2, \"cursor\": []}") << QStringLiteral("newer");
    QTest::newRow("too deep") << QByteArray(2000, '[') << QStringLiteral("damaged");
    QTest::newRow("too large") << QByteArray(1'000'000, ' ') << QStringLiteral("could not be read");
}

void KeptStateTest::load_setsUnusableAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    write(file(), content);
    const auto loaded = app::loadKeptState(file());
    QVERIFY2(loaded.trouble.contains(why), qPrintable(loaded.trouble));
    QVERIFY(loaded.state == KeptState());
    QVERIFY(!QFileInfo::exists(file()));
    QFile aside(file() + QStringLiteral(".set-aside"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    // The next start has nothing to complain of.
    QVERIFY(app::loadKeptState(file()).trouble.isEmpty());
}

void KeptStateTest::load_takesWhatIsSoundOfAStrangeFile()
{
    write(file(), R"({"version": 1, "lesson": "/l", "step": -4, "stage": "two", "type_scale": 900, "speed": "fast",
                      "appearance": "purple", "workload": {"family": "mlp", "precision": "fp32", "size_bytes": -1, "batch": 0}})");
    const auto loaded = app::loadKeptState(file());
    QVERIFY(loaded.trouble.isEmpty());
    QCOMPARE(loaded.state.lessonFolder, QStringLiteral("/l"));
    QCOMPARE(loaded.state.cursor.step, 0);
    QCOMPARE(loaded.state.cursor.stage, 0);
    QCOMPARE(loaded.state.typeScale, 3.0);
    QCOMPARE(loaded.state.speed, 1.0);
    QVERIFY(!loaded.state.appearance);
    QVERIFY(!loaded.state.workload);
}

void KeptStateTest::keep_makesTheFolder()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/b/window.json"));
    QVERIFY(app::keepState(deep, {}).has_value());
    QVERIFY(QFileInfo::exists(deep));
}

void KeptStateTest::keep_saysWhereItCannotWrite()
{
    // A file stands where the folder should be: fails for every user, root as well.
    write(m_folder->filePath(QStringLiteral("a")), "in the way");
    const auto kept = app::keepState(m_folder->filePath(QStringLiteral("a/window.json")), {});
    QVERIFY(!kept.has_value());
    QCOMPARE(kept.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY(!kept.error().message.empty());
}

void KeptStateTest::keep_leavesNoTemporary()
{
    QVERIFY(app::keepState(file(), {}).has_value());
    QVERIFY(app::keepState(file(), {}).has_value());
    const QDir folder(m_folder->path());
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("window.json")});
}

QTEST_APPLESS_MAIN(KeptStateTest)
#include "tst_kept_state.moc"
