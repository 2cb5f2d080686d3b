// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/window_places.h"
#include "tests/support/test_rounds.h"

#include <QFile>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace breakeven;

/// What the window says when the place Test opens the learner's progress: each thing once.
class WindowPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void progressThatOpens_needsNoWord();
    void progressThatCannotBeOpened_isToldByThePlaceAlone();
    void progressOfANewerProgram_isToldByTheWindowAlone();

private:
    void openTest(const QString &dataFolder);
    [[nodiscard]] QString said(const char *name) const
    {
        const auto *label = m_window->findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::LearnState> m_state;
    std::unique_ptr<ui::EngineClient> m_client;
    std::unique_ptr<ui::RunPlan> m_plan;
    std::unique_ptr<app::WindowPlaces> m_places;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowPlacesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<ui::LearnState>();
    m_state->setLesson(support::mainLesson());
    m_client = std::make_unique<ui::EngineClient>(QStringList{QStringLiteral("breakeven-engine")});
    m_plan = std::make_unique<ui::RunPlan>(*m_client, *m_state);
}

void WindowPlacesTest::cleanup()
{
    m_window.reset();
    m_places.reset();
    m_plan.reset();
    m_client.reset();
    m_state.reset();
    m_folder.reset();
}

void WindowPlacesTest::openTest(const QString &dataFolder)
{
    m_places = std::make_unique<app::WindowPlaces>(*m_client, *m_state, *m_plan, dataFolder);
    m_window = std::make_unique<ui::MainWindow>(m_places->places(), *m_state);
    m_places->lead(*m_window);
    m_window->openPlace(QStringLiteral("test"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowPlacesTest::progressThatOpens_needsNoWord()
{
    openTest(m_folder->path());
    QVERIFY(m_places->test()->store());
    QCOMPARE(said("message_text"), QString());
    QCOMPARE(said("test_trouble"), QString());
}

void WindowPlacesTest::progressThatCannotBeOpened_isToldByThePlaceAlone()
{
    // Below a file there can be no folder.
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString below = file.fileName() + QStringLiteral("/below");
    const auto opened = lessons::ProgressStore::open(below);
    QVERIFY(!opened);
    openTest(below);
    QVERIFY(!m_places->test()->store());
    QCOMPARE(said("message_text"), QString());
    const QString told = said("test_trouble");
    QVERIFY2(told.startsWith(QString::fromStdString(opened.error().message) + QLatin1Char(' ')), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("cannot be kept")), qPrintable(told));
    m_places->test()->start(lessons::Activity::Practice);
    QCOMPARE(said("test_trouble"), QString());
}

void WindowPlacesTest::progressOfANewerProgram_isToldByTheWindowAlone()
{
    support::openedStore(m_folder->path());
    support::makeNewer(m_folder->path());
    openTest(m_folder->path());
    QVERIFY(m_places->test()->store());
    QVERIFY(!said("message_text").isEmpty());
    QCOMPARE(said("message_text"), m_places->test()->store()->notice());
    QCOMPARE(said("test_trouble"), QString());
}

QTEST_MAIN(WindowPlacesTest)
#include "tst_window_places.moc"
