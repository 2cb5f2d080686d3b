// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/directed_sweep.h"
#include "tests/support/fixed_look.h"
#include "tests/support/reachable_controls.h"
#include "ui/explore/explore_place.h"
#include "ui/explore/heat_map_view.h"
#include "ui/explore/line_chart.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace breakeven;
using support::DirectedSweep;

/// The place as a learner uses it: shown, driven by keys, on an engine that follows a script.
class ExplorePlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void measure_fillsHeatMapLinesAndRules();
    void tables_holdTheNumbersThatWereMeasured();
    void heatMap_leadsToTheWorkload();
    void changes_areShownOnceTogether();
    void rule_editedHereIsJudgedAtOnce();
    void undo_takesASettingBack();
    void undo_staysThereAfterAPolicyThatLearnShares();
    void recording_opensBesideThisMachine();
    void brokenFile_isToldAndLeavesTheRest();
    void everyControl_hasAName();
    void tab_reachesEveryControl();
    void everyWidth_isServed_data();
    void everyWidth_isServed();

private:
    template<typename T>
    [[nodiscard]] T *named(const char *name) const
    {
        return m_place->findChild<T *>(QString::fromLatin1(name));
    }
    void measureAll();

    std::unique_ptr<DirectedSweep> m_bench;
    std::unique_ptr<ui::OtherMachines> m_machines;
    std::unique_ptr<ui::ExplorePlace> m_place;
};

void ExplorePlaceTest::init()
{
    support::fixLook();
    m_bench = std::make_unique<DirectedSweep>(QStringList{QStringLiteral("gpu=7")});
    m_bench->learn.setLesson(lessons::fiveStepLesson());
    m_machines = std::make_unique<ui::OtherMachines>(m_bench->state);
    m_place = std::make_unique<ui::ExplorePlace>(m_bench->state, m_bench->director, *m_machines);
    m_place->resize(1440, 900);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    QTRY_VERIFY(m_bench->ready());
}

void ExplorePlaceTest::cleanup()
{
    m_place.reset();
    m_machines.reset();
    m_bench.reset();
}

void ExplorePlaceTest::measureAll()
{
    auto *button = named<QPushButton>("sweep_button");
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(m_bench->stage(), ui::SweepState::Stage::Idle);
    QTRY_COMPARE(m_bench->state.pairs().size(), std::size_t{8});
}

void ExplorePlaceTest::measure_fillsHeatMapLinesAndRules()
{
    measureAll();
    // From batch 7 on the engine's GPU is the faster one.
    auto *view = m_place->findChild<ui::HeatMapView *>();
    QTRY_COMPARE(view->map().batches, (std::vector<int>{1, 4, 16, 64}));
    for (std::size_t size = 0; size < 2; ++size) {
        for (std::size_t batch = 0; batch < 4; ++batch) {
            const ui::HeatCell &cell = view->map().at(size, batch);
            QCOMPARE(cell.state, ui::HeatCell::State::Winner);
            QCOMPARE(cell.hardware, batch < 2 ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu);
        }
    }
    ui::ExploreSettings settings = m_bench->state.settings();
    settings.chartSize = 100 * tradeoff::megabyte;
    m_bench->state.setSettings(settings, QStringLiteral("Size"));
    QTRY_VERIFY(named<ui::LineChart>("lines_picture"));
    const auto labels = m_place->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("between batch 4 and 16"));
    }));
}

void ExplorePlaceTest::tables_holdTheNumbersThatWereMeasured()
{
    measureAll();
    ui::ExploreSettings settings = m_bench->state.settings();
    settings.chartSize = 200 * tradeoff::megabyte;
    m_bench->state.setSettings(settings, QStringLiteral("Size"));
    const auto *table = named<QTableView>("lines_table");
    QVERIFY(table);
    // Four batches on two devices.
    QTRY_COMPARE(table->model()->rowCount(), 8);
    QList<double> shown;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString().startsWith(QLatin1String("Latency")))
                shown.append(table->model()->index(row, column).data(Qt::UserRole).toDouble());
        }
    }
    for (const tradeoff::Measurement &figure : m_bench->figures()) {
        if (figure.workload.sizeBytes == settings.chartSize)
            QVERIFY2(shown.contains(figure.latency.medianMs), qPrintable(QString::number(figure.latency.medianMs)));
    }
}

void ExplorePlaceTest::heatMap_leadsToTheWorkload()
{
    measureAll();
    QSignalSpy wanted(m_place.get(), &ui::ExplorePlace::workloadWanted);
    auto *view = m_place->findChild<ui::HeatMapView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto workload = wanted.constFirst().constFirst().value<tradeoff::Workload>();
    QCOMPARE(workload.batch, 4);
    QVERIFY(workload.sizeBytes == 100 * tradeoff::megabyte || workload.sizeBytes == 200 * tradeoff::megabyte);
}

void ExplorePlaceTest::changes_areShownOnceTogether()
{
    measureAll();
    QCoreApplication::processEvents();
    int told = 0;
    for (const auto signal : {&ui::ExploreState::settingsChanged, &ui::ExploreState::lanesChanged,
                              &ui::ExploreState::fittedChanged, &ui::ExploreState::sweepChanged})
        connect(&m_bench->state, signal, this, [&] { ++told; });
    connect(&m_bench->learn, &ui::LearnState::devicesChanged, this, [&] { ++told; });
    QSignalSpy refreshed(m_place.get(), &ui::ExplorePlace::refreshed);
    m_bench->state.fit();
    for (const int batch : {2, 8, 32}) {
        ui::ExploreSettings settings = m_bench->state.settings();
        settings.chartBatch = batch;
        settings.gpuBusyShare = 1.0 / batch;
        m_bench->state.setSettings(settings, QStringLiteral("Batch"));
    }
    m_bench->learn.setDevices(m_bench->learn.devices());
    m_bench->state.setSweep(m_bench->state.sweep());
    QVERIFY(told >= 6);
    QVERIFY(refreshed.isEmpty());
    QTRY_VERIFY(told >= 7); // the lanes tell from the event loop
    QCoreApplication::processEvents();
    qInfo("%d changes were told, and shown in %d goes", told, static_cast<int>(refreshed.size()));
    QVERIFY(refreshed.size() <= 2);
    refreshed.clear();
    m_bench->state.setSweep(m_bench->state.sweep());
    QTRY_COMPARE(refreshed.size(), 1);
    QCOMPARE(refreshed.constFirst().constFirst().toBool(), false); // the pictures stay
}

void ExplorePlaceTest::rule_editedHereIsJudgedAtOnce()
{
    measureAll();
    ui::ExploreSettings settings = m_bench->state.settings();
    settings.mine = {.sizeThreshold = 0, .batchThreshold = 6};
    m_bench->state.setSettings(settings, QStringLiteral("My rule"));
    // Batches 1 and 4 to the CPU, 16 and 64 to the GPU: right everywhere.
    const auto labels = m_place->findChildren<QLabel *>();
    QTRY_VERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QLatin1String("8 of 8"); }));
}

void ExplorePlaceTest::undo_takesASettingBack()
{
    ui::ExploreSettings settings = m_bench->state.settings();
    const int before = settings.chartBatch;
    settings.chartBatch = 64;
    m_bench->state.setSettings(settings, QStringLiteral("Batch"));
    m_place->setFocus();
    QTest::keyClick(m_place.get(), Qt::Key_Z, Qt::ControlModifier);
    // A button shows that it is pressed before it acts.
    QTRY_COMPARE(m_bench->state.settings().chartBatch, before);
    QVERIFY(m_bench->state.undoStack().canRedo());
}

void ExplorePlaceTest::undo_staysThereAfterAPolicyThatLearnShares()
{
    ui::ExploreSettings settings = m_bench->state.settings();
    settings.policy = {.goal = tradeoff::Policy::Goal::CostWithinLatency, .latencyLimitMs = 100};
    settings.prices[ui::hereLaneId(QStringLiteral("cpu"))] = {0.4, QStringLiteral("example")};
    m_bench->state.setSettings(settings, QStringLiteral("Policy"));
    QCOMPARE(m_bench->learn.trace().policy(), settings.policy);
    QVERIFY(named<QPushButton>("explore_undo")->isEnabled());
    m_bench->state.undoStack().undo();
    QCOMPARE(m_bench->learn.trace().policy().goal, tradeoff::Policy::Goal::Latency);
}

void ExplorePlaceTest::recording_opensBesideThisMachine()
{
    measureAll();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("lab.json"));
    QVERIFY(m_bench->state.saveRecording(file, false).has_value());
    const std::size_t lanes = m_bench->state.lanes().size();
    QSignalSpy told(m_place.get(), &ui::ExplorePlace::told);
    m_place->openFile(file);
    QCOMPARE(told.size(), 1);
    QTRY_COMPARE(m_bench->state.lanes().size(), lanes + 2);
    for (const ui::Lane &lane : m_bench->state.lanes()) {
        if (lane.source == ui::Lane::Source::Recording)
            QCOMPARE(lane.provenance, tradeoff::Provenance::Recorded);
    }
}

void ExplorePlaceTest::brokenFile_isToldAndLeavesTheRest()
{
    measureAll();
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("broken.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"breakeven-recording\", \"vers");
    file.close();
    QSignalSpy told(m_place.get(), &ui::ExplorePlace::told);
    m_place->openFile(name);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().toString().contains(QLatin1String("broken.json")));
    QCOMPARE(m_bench->state.pairs().size(), std::size_t{8});
}

void ExplorePlaceTest::everyControl_hasAName()
{
    measureAll();
    const support::NamedControls controls = support::namedControlsOf(*m_place);
    QVERIFY(controls.seen > 30);
    QVERIFY2(controls.nameless.isEmpty(), qPrintable(controls.nameless.join(QStringLiteral(", "))));
}

void ExplorePlaceTest::tab_reachesEveryControl()
{
    const support::TabbedControls controls = support::tabThrough(*m_place);
    QVERIFY(controls.wanted > 25);
    QVERIFY2(controls.missed.isEmpty(), qPrintable(controls.missed.join(QStringLiteral(", "))));
}

void ExplorePlaceTest::everyWidth_isServed_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("typeScale");
    QTest::newRow("usual") << 1440 << 1.0;
    QTest::newRow("narrow") << 900 << 1.0;
    QTest::newRow("narrow, large type") << 900 << 1.75;
    QTest::newRow("wide") << 2560 << 1.0;
}

void ExplorePlaceTest::everyWidth_isServed()
{
    QFETCH(int, width);
    QFETCH(double, typeScale);
    ui::Theme::instance().setTypeScale(typeScale);
    m_place->resize(width, 900);
    QCoreApplication::processEvents();
    // Nothing reaches beyond the width: a window this wide can show all of it.
    QVERIFY(m_place->minimumSizeHint().width() <= width);
    for (const QWidget *card : m_place->findChildren<ui::Card *>()) {
        if (card->isVisible())
            QVERIFY2(card->mapTo(m_place.get(), QPoint(card->width(), 0)).x() <= width, qPrintable(card->objectName()));
    }
}

QTEST_MAIN(ExplorePlaceTest)
#include "tst_explore_place.moc"
