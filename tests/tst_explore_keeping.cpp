// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/written_file.h"
#include "ui/explore/explore_keeping.h"
#include "ui/explore/file_names.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using ui::ExploreKeeping;
using ui::ExploreState;
using ui::LearnState;

/// What is set in Explore is found again at the next start, and nothing that was set aside is lost.
class ExploreKeepingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept_isRestored();
    void restore_setsEachBrokenFileAside();
    void freeNameAside_passesOverALinkToNowhere();
    void pathOf_namesTheFileAsQtDoes_data();
    void pathOf_namesTheFileAsQtDoes();
};

void ExploreKeepingTest::kept_isRestored()
{
    const QTemporaryDir folder;
    LearnState learn;
    {
        ExploreState state(learn, {});
        ExploreKeeping keeping(state, folder.path());
        keeping.restore();
        state.setKnownMachines({{QStringLiteral("box"), {QStringLiteral("ssh"), QStringLiteral("box")}}});
    }
    ExploreState state(learn, {});
    ExploreKeeping keeping(state, folder.path());
    QSignalSpy told(&keeping, &ExploreKeeping::told);
    keeping.restore();
    QCOMPARE(told.size(), 0);
    QCOMPARE(state.knownMachines().size(), std::size_t{1});
    QCOMPARE(state.knownMachines().front().name, QStringLiteral("box"));
}

void ExploreKeepingTest::restore_setsEachBrokenFileAside()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("explore.json"));
    const QStringList asides{file + QStringLiteral(".set-aside"), file + QStringLiteral(".set-aside-2")};
    for (int time = 0; time < 2; ++time) {
        support::put(ui::pathOf(file), "broken " + std::to_string(time));
        LearnState learn;
        ExploreState state(learn, {});
        ExploreKeeping keeping(state, folder.path());
        QSignalSpy told(&keeping, &ExploreKeeping::told);
        keeping.restore();
        QCOMPARE(told.size(), 1);
        QVERIFY(!QFile::exists(file));
    }
    for (int time = 0; time < 2; ++time)
        QCOMPARE(support::contentOf(ui::pathOf(asides[time])), "broken " + std::to_string(time));
}

void ExploreKeepingTest::freeNameAside_passesOverALinkToNowhere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    QCOMPARE(ui::freeNameAside(file), file + QStringLiteral(".set-aside"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("nowhere")), file + QStringLiteral(".set-aside")));
    QCOMPARE(ui::freeNameAside(file), file + QStringLiteral(".set-aside-2"));
}

void ExploreKeepingTest::pathOf_namesTheFileAsQtDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("a b.json");
    QTest::newRow("accents") << QStringLiteral("größe é.json");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F600.json");
}

void ExploreKeepingTest::pathOf_namesTheFileAsQtDoes()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    support::put(ui::pathOf(folder.filePath(name)), "x");
    QVERIFY(QFile::exists(folder.filePath(name)));
    // Half of a pair is no letter: no file has it, and nothing may be thrown.
    static_cast<void>(ui::pathOf(folder.filePath(QString(QChar(0xd800)))));
}

QTEST_GUILESS_MAIN(ExploreKeepingTest)
#include "tst_explore_keeping.moc"
