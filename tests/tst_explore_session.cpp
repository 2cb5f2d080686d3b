// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "tests/support/written_file.h"
#include "ui/explore/explore_state.h"
#include "ui/explore/session_file.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace breakeven;
using support::figureOf;
using support::mlpOf;
using tradeoff::Hardware;
using tradeoff::Provenance;
using ui::ExploreSettings;
using ui::ExploreState;
using ui::Lane;
using ui::LearnState;

namespace {

const char *const otherMachine = "Another processor, 64 GB";

/// No member as it is at first.
ExploreSettings unusualSettings()
{
    ExploreSettings s;
    s.sweep = {.sizes = {60 * tradeoff::megabyte, 7 * tradeoff::gigabyte},
               .batches = {3, 5},
               .families = {tradeoff::Family::Cnn, tradeoff::Family::Transformer},
               .precisions = {tradeoff::Precision::Fp16},
               .leftOutLanes = {QStringLiteral("here/cpu")},
               .effort = tradeoff::Effort::Precise,
               .refine = false};
    s.family = tradeoff::Family::Transformer;
    s.precision = tradeoff::Precision::Fp16;
    s.policy = {tradeoff::Policy::Goal::CostWithinLatency, 12.5};
    s.figure = ui::ChartFigure::Cost;
    s.axis = ui::ChartAxis::Size;
    s.chartSize = 123'456'789;
    s.chartBatch = 7;
    s.prices = {{QStringLiteral("here/cpu"), {0.1, QStringLiteral("c7i, us-east-1, 2026-07-20")}},
                {QStringLiteral("recording/1/cpu"), {2.5, QStringLiteral("é \"own\"")}}};
    s.cpuBusyShare = 0.3;
    s.gpuBusyShare = 0.7;
    s.requestsPerS = 12.25;
    s.hiddenLanes = {QStringLiteral("recording/1/cpu")};
    s.estimatedDevices = {QStringLiteral("round")};
    s.mine = {3 * tradeoff::gigabyte, 5, tradeoff::Junction::Or};
    return s;
}

QStringList idsOf(const ExploreState &state)
{
    QStringList ids;
    for (const Lane &lane : state.lanes())
        ids.append(lane.id);
    return ids;
}

} // namespace

class ExploreSessionTest final : public support::WrittenFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void settings_readBackAsWritten();
    void session_isRestoredOnTheSameMachine();
    void session_ofAnotherMachineIsRecorded();
    void session_holdsConnectedMachinesAsRecordings();
    void session_namesNoFolder();
    void open_tellsTheLessonsPlace();
    void open_takesTheKnownFileOfARecording();
    void open_ofFailuresAloneLeavesTheFigures();
    void save_refusesWhatCannotBeOpened();
    void open_leavesAllOnAnError();

private:
    [[nodiscard]] QString file() const { return QString::fromStdString(m_target.string()); }
    void save(const ExploreState &state)
    {
        const auto saved = state.saveSession(file());
        QVERIFY2(saved.has_value(), saved ? "" : saved.error().message.c_str());
    }
    void open(ExploreState &state)
    {
        const auto opened = state.openSession(file());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
    }
};

void ExploreSessionTest::settings_readBackAsWritten()
{
    for (const ExploreSettings &settings : {unusualSettings(), ExploreSettings()}) {
        const auto read = ui::parseSession(ui::encodeSession({.settings = settings, .here = {}, .recordings = {}}));
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        QVERIFY(read->settings == settings);
        QVERIFY(!read->here);
        QVERIFY(read->recordings.empty());
    }
}

void ExploreSessionTest::session_isRestoredOnTheSameMachine()
{
    LearnState learn;
    ExploreState first(learn, {});
    first.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    first.addMeasurement(figureOf(mlpOf(100, 2), Hardware::Cpu, 6));
    first.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Gpu, 2, otherMachine)}),
                       QStringLiteral("removed.json"));
    tradeoff::Measurement priced = figureOf(mlpOf(100, 1), Hardware::Gpu, 3, otherMachine);
    priced.dollarsPerHour = 1.5;
    first.addRecording(support::recordingWith({priced}), QStringLiteral("t4.json"));
    first.removeRecording(QStringLiteral("recording/1/cuda:0"));
    first.setSettings(unusualSettings(), QStringLiteral("All"));
    save(first);

    LearnState elsewhere;
    ExploreState second(elsewhere, {});
    second.addMeasurement(figureOf(mlpOf(100, 8), Hardware::Cpu, 5));
    second.addRecording(support::recordingWith({priced}), QStringLiteral("gone.json"));
    second.setSettings(ExploreSettings{.chartBatch = 2}, QStringLiteral("Batch"));
    open(second);
    QVERIFY(second.settings() == first.settings());
    QCOMPARE(second.undoStack().count(), 0);
    QCOMPARE(idsOf(second), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("recording/2/cuda:0")}));
    QCOMPARE(second.lanes()[0].figures.size(), 2U);
    QCOMPARE(second.lanes()[0].provenance, Provenance::Measured);
    const Lane &gpu = second.lanes()[1];
    QCOMPARE(gpu.place, QStringLiteral("t4.json"));
    QCOMPARE(gpu.provenance, Provenance::Recorded);
    QCOMPARE(gpu.dollarsPerHour, std::optional(1.5));
    QCOMPARE(gpu.origin, first.lanes()[1].origin);
    second.addRecording(support::recordingWith({priced}), QStringLiteral("next.json"));
    QCOMPARE(idsOf(second).back(), QStringLiteral("recording/3/cuda:0"));
}

void ExploreSessionTest::session_ofAnotherMachineIsRecorded()
{
    LearnState learn;
    ExploreState first(learn, {});
    first.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5, otherMachine));
    ExploreSettings settings = first.settings();
    settings.prices[QStringLiteral("here/cpu")] = {9, {}};
    settings.hiddenLanes = {QStringLiteral("here/cpu")};
    first.setSettings(settings, QStringLiteral("Price"));
    save(first);

    LearnState elsewhere;
    elsewhere.setDollarsPerHour(QStringLiteral("cpu"), 2);
    ExploreState second(elsewhere, {});
    second.addMeasurement(figureOf(mlpOf(100, 8), Hardware::Cpu, 7));
    open(second);
    QCOMPARE(idsOf(second), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("recording/1/cpu")}));
    const Lane &own = second.lanes()[0];
    const Lane &theirs = second.lanes()[1];
    QCOMPARE(own.figures.front().workload.batch, 8);
    QCOMPARE(own.dollarsPerHour, std::optional(2.0));
    QVERIFY(own.shown);
    QCOMPARE(theirs.provenance, Provenance::Recorded);
    QCOMPARE(theirs.place, QStringLiteral("points.json"));
    QCOMPARE(theirs.dollarsPerHour, std::optional(9.0));
    QVERIFY(!theirs.shown);
    QCOMPARE(elsewhere.dollarsPerHour(QStringLiteral("cpu")), std::optional(2.0));
}

void ExploreSessionTest::session_holdsConnectedMachinesAsRecordings()
{
    LearnState learn;
    ExploreState first(learn, {});
    first.setMachine(QStringLiteral("gpu-box"), support::twoDevices());
    first.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2, otherMachine), QStringLiteral("gpu-box"));
    ExploreSettings settings = first.settings();
    settings.prices[QStringLiteral("machine/gpu-box/cuda:0")] = {4, QStringLiteral("a list")};
    first.setSettings(settings, QStringLiteral("Price"));
    save(first);
    ExploreState second(learn, {});
    open(second);
    QCOMPARE(idsOf(second), QStringList{QStringLiteral("recording/1/cuda:0")});
    QCOMPARE(second.lanes().front().place, QStringLiteral("gpu-box"));
    QCOMPARE(second.lanes().front().provenance, Provenance::Recorded);
    QCOMPARE(second.lanes().front().dollarsPerHour, std::optional(4.0));
}

void ExploreSessionTest::session_namesNoFolder()
{
    LearnState learn;
    ExploreState state(learn, {});
    const auto path = m_target.parent_path() / "t4.json";
    support::put(
        path,
        protocol::encodeRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5, otherMachine)})));
    QVERIFY(state.openRecording(QString::fromStdString(path.string())));
    save(state);
    QVERIFY(!support::shown(support::contentOf(m_target)).contains(m_folder->path()));
}

void ExploreSessionTest::open_tellsTheLessonsPlace()
{
    LearnState learn;
    ExploreState first(learn, {});
    first.setSettings(unusualSettings(), QStringLiteral("All"));
    save(first);
    LearnState elsewhere;
    elsewhere.setDollarsPerHour(QStringLiteral("cuda:0"), 5);
    ExploreState second(elsewhere, {});
    QSignalSpy changed(&second, &ExploreState::settingsChanged);
    open(second);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(elsewhere.trace().policy(), unusualSettings().policy);
    QCOMPARE(elsewhere.dollarsPerHour(QStringLiteral("cpu")), std::optional(0.1));
    QVERIFY(!elsewhere.dollarsPerHour(QStringLiteral("cuda:0")));
}

void ExploreSessionTest::open_takesTheKnownFileOfARecording()
{
    LearnState learn;
    ExploreState first(learn, {});
    const QString path = QString::fromStdString((m_target.parent_path() / "t4.json").string());
    support::put(
        path.toStdString(),
        protocol::encodeRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5, otherMachine)})));
    QVERIFY(first.openRecording(path));
    save(first);
    ExploreState second(learn, {});
    open(second);
    QVERIFY(second.openRecording(path));
    QCOMPARE(idsOf(second), QStringList{QStringLiteral("recording/1/cpu")});
}

void ExploreSessionTest::open_ofFailuresAloneLeavesTheFigures()
{
    LearnState learn;
    ExploreState first(learn, {});
    first.addFailure({mlpOf(100, 2), "cpu", {tradeoff::ErrorCode::DoesNotFit, "It does not fit."}});
    save(first);
    ExploreState second(learn, {});
    second.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    open(second);
    QCOMPARE(second.lane(QStringLiteral("here/cpu"))->figures.size(), 1U);
}

void ExploreSessionTest::save_refusesWhatCannotBeOpened()
{
    LearnState learn;
    ExploreState prices(learn, {});
    ExploreSettings settings;
    for (int i = 0; i < 1001; ++i)
        settings.prices[QStringLiteral("lane/%1").arg(i)] = {1, {}};
    prices.setSettings(settings, QStringLiteral("Prices"));
    ExploreState recordings(learn, {});
    for (std::size_t i = 0; i <= ui::mostRecordings; ++i)
        recordings.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5)}),
                                QStringLiteral("a.json"));
    for (const ExploreState *const state : {&prices, &recordings}) {
        const auto saved = state->saveSession(file());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, tradeoff::ErrorCode::BadFile);
        QVERIFY(saved.error().message.find("could not be written") != std::string::npos);
        QCOMPARE(entries(), std::size_t{0});
    }
}

void ExploreSessionTest::open_leavesAllOnAnError()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 6)}), QStringLiteral("a.json"));
    state.setSettings(unusualSettings(), QStringLiteral("All"));
    const ExploreSettings before = state.settings();
    // Right as JSON, and its last recording holds more devices than a file may.
    ui::Session crowd{.settings = {}, .here = {}, .recordings = {{1, QStringLiteral("crowd"), {}}}};
    std::vector<tradeoff::Measurement> figures;
    for (int i = 0; i < 65; ++i)
        figures.push_back(figureOf(mlpOf(100, 1), Hardware::Cpu, 5, "Processor " + std::to_string(i)));
    crowd.recordings.front().recording = support::recordingWith(figures);
    support::put(m_target, ui::encodeSession(crowd));
    QSignalSpy changed(&state, &ExploreState::settingsChanged);
    const auto opened = state.openSession(file());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY(state.settings() == before);
    QCOMPARE(state.undoStack().count(), 1);
    QCOMPARE(state.lanes().size(), 2U);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!state.openSession(file() + QStringLiteral(".missing")));
    QVERIFY(!state.saveSession(file() + QStringLiteral("/deeper.json")));
}

QTEST_MAIN(ExploreSessionTest)
#include "tst_explore_session.moc"
