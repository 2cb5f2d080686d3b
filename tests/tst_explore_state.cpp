// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "ui/explore/explore_state.h"
#include "ui/explore/settings_step.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <limits>

using namespace breakeven;
using tradeoff::Hardware;
using tradeoff::Policy;
using ui::ExploreSettings;
using ui::ExploreState;
using ui::LearnState;

namespace {

template<typename Change>
void change(ExploreState &state, Change by, const QString &key = {})
{
    ExploreSettings settings = state.settings();
    by(settings);
    state.setSettings(settings, QStringLiteral("Change"), key);
}

} // namespace

class ExploreStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setSettings_isUndoneAndRedone();
    void setSettings_mergesStepsOfOneSlider();
    void setSettings_bringsValuesIntoTheirRange();
    void setSettings_saysSoWhenAValueIsRefused();
    void step_mergesWithinASecondAlone();
    void step_thatComesBackIsObsolete();
    void undo_leavesAloneWhatAnotherPlaceChanged();
    void undo_leavesAloneTheValueThatAnotherHandChanged();
    void settings_areRestoredWithoutAStep();
    void policy_goesBothWays();
    void price_goesBothWays();
    void price_isTakenFromTheLessonsPlaceAtFirst();
    void fit_isDroppedWithFiguresPolicyAndPlane();
    void fit_findsTheRuleOfTheShownPairs();
};

void ExploreStateTest::setSettings_isUndoneAndRedone()
{
    LearnState learn;
    ExploreState state(learn, support::oneGpuCatalogue());
    const ExploreSettings first = state.settings();
    QSignalSpy changed(&state, &ExploreState::settingsChanged);
    change(state, [](ExploreSettings &s) { s.chartBatch = 64; });
    change(state, [](ExploreSettings &s) { s.family = tradeoff::Family::Cnn; });
    const ExploreSettings last = state.settings();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(state.undoStack().count(), 2);
    QCOMPARE(state.undoStack().undoText(), QStringLiteral("Change"));
    state.undoStack().undo();
    QCOMPARE(state.settings().family, tradeoff::Family::Mlp);
    QCOMPARE(state.settings().chartBatch, 64);
    state.undoStack().undo();
    QVERIFY(state.settings() == first);
    state.undoStack().redo();
    state.undoStack().redo();
    QVERIFY(state.settings() == last);
    QCOMPARE(changed.size(), 6);
    change(state, [](ExploreSettings &) {});
    QCOMPARE(changed.size(), 6);
    QCOMPARE(state.undoStack().count(), 2);
}

void ExploreStateTest::setSettings_mergesStepsOfOneSlider()
{
    LearnState learn;
    ExploreState state(learn, {});
    for (const double share : {0.9, 0.5, 0.1})
        change(
            state, [&](ExploreSettings &s) { s.gpuBusyShare = share; }, QStringLiteral("gpu_busy"));
    QCOMPARE(state.undoStack().count(), 1);
    change(
        state, [](ExploreSettings &s) { s.cpuBusyShare = 0.5; }, QStringLiteral("cpu_busy"));
    QCOMPARE(state.undoStack().count(), 2);
    change(state, [](ExploreSettings &s) { s.chartBatch = 2; });
    change(state, [](ExploreSettings &s) { s.chartBatch = 4; });
    QCOMPARE(state.undoStack().count(), 4);
    for (int i = 0; i < 4; ++i)
        state.undoStack().undo();
    QCOMPARE(state.settings().gpuBusyShare, 1.0);
}

void ExploreStateTest::setSettings_bringsValuesIntoTheirRange()
{
    LearnState learn;
    ExploreState state(learn, {});
    change(state, [](ExploreSettings &s) {
        s.sweep.sizes = {2'000'000 * tradeoff::gigabyte, 1, 1};
        s.sweep.batches = {8, -3, 8, 1'000'000};
        s.sweep.families = {tradeoff::Family::Cnn, tradeoff::Family::Cnn};
        s.policy = {Policy::Goal::Latency, 20};
        s.chartSize = 5 * tradeoff::gigabyte;
        s.family = tradeoff::Family::Cnn;
        s.chartBatch = 0;
        s.prices = {{QStringLiteral("a"), {-1, {}}},
                    {QStringLiteral("b"), {std::nan(""), {}}},
                    {QStringLiteral("c"), {1e300, QStringLiteral(" two\nlines ")}}};
        s.cpuBusyShare = std::nan("");
        s.gpuBusyShare = -5;
        s.requestsPerS = -std::numeric_limits<double>::infinity();
        s.mine.batchThreshold = -1;
        s.estimatedDevices = {QStringLiteral("t4"), QStringLiteral("t4")};
    });
    const ExploreSettings &s = state.settings();
    QCOMPARE(s.sweep.sizes, (std::vector<tradeoff::Bytes>{tradeoff::smallestModel, tradeoff::largestModel}));
    QCOMPARE(s.sweep.batches, (std::vector<int>{1, 8, tradeoff::largestBatch}));
    QCOMPARE(s.sweep.families.size(), 1U);
    QCOMPARE(s.policy.latencyLimitMs, 0.0);
    QCOMPARE(s.chartSize, tradeoff::largestCnn);
    QCOMPARE(s.chartBatch, 1);
    QCOMPARE(s.prices.size(), 1U);
    QCOMPARE(s.prices.at(QStringLiteral("c")).dollarsPerHour, 100'000.0);
    QCOMPARE(s.prices.at(QStringLiteral("c")).source, QStringLiteral("two lines"));
    QCOMPARE(s.cpuBusyShare, 1.0);
    QCOMPARE(s.gpuBusyShare, ui::leastBusyShare);
    QVERIFY(!s.requestsPerS);
    QCOMPARE(s.mine.batchThreshold, 0);
    QCOMPARE(s.estimatedDevices.size(), 1U);
}

void ExploreStateTest::setSettings_saysSoWhenAValueIsRefused()
{
    LearnState learn;
    ExploreState state(learn, {});
    QSignalSpy changed(&state, &ExploreState::settingsChanged);
    change(state, [](ExploreSettings &s) { s.cpuBusyShare = 7; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(state.undoStack().count(), 0);
}

void ExploreStateTest::step_mergesWithinASecondAlone()
{
    const auto step = [](const QString &key, qint64 atMs) {
        return ui::SettingsStep({}, {.chartBatch = 2}, {}, key, atMs, [](const auto &, const auto &) {});
    };
    const QString key = QStringLiteral("slider");
    ui::SettingsStep first = step(key, 0);
    const ui::SettingsStep soon = step(key, 1000);
    const ui::SettingsStep later = step(key, 2000);
    const ui::SettingsStep late = step(key, 3001);
    const ui::SettingsStep other = step(QStringLiteral("other"), 2000);
    QVERIFY(first.mergeWith(&soon));
    QVERIFY(!first.mergeWith(&other));
    QVERIFY(first.mergeWith(&later));
    QVERIFY(!first.mergeWith(&late));
    QCOMPARE(step({}, 0).id(), -1);
}

void ExploreStateTest::step_thatComesBackIsObsolete()
{
    LearnState learn;
    ExploreState state(learn, {});
    for (const double share : {0.5, 1.0})
        change(
            state, [&](ExploreSettings &s) { s.gpuBusyShare = share; }, QStringLiteral("gpu_busy"));
    QCOMPARE(state.undoStack().count(), 0);
}

void ExploreStateTest::undo_leavesAloneWhatAnotherPlaceChanged()
{
    LearnState learn;
    ExploreState state(learn, {});
    const QString key = QStringLiteral("gpu_busy");
    change(
        state, [](ExploreSettings &s) { s.gpuBusyShare = 0.5; }, key);
    learn.setPolicy({Policy::Goal::Throughput, 0});
    learn.setDollarsPerHour(QStringLiteral("cpu"), 2);
    change(
        state, [](ExploreSettings &s) { s.gpuBusyShare = 0.25; }, key);
    QCOMPARE(state.undoStack().count(), 2);
    state.undoStack().undo();
    QCOMPARE(state.settings().gpuBusyShare, 0.5);
    state.undoStack().undo();
    QCOMPARE(state.settings().gpuBusyShare, 1.0);
    QCOMPARE(state.settings().policy.goal, Policy::Goal::Throughput);
    QCOMPARE(learn.trace().policy().goal, Policy::Goal::Throughput);
    QCOMPARE(learn.dollarsPerHour(QStringLiteral("cpu")), std::optional(2.0));
}

void ExploreStateTest::undo_leavesAloneTheValueThatAnotherHandChanged()
{
    LearnState learn;
    ExploreState state(learn, {});
    const QString cpu = ui::hereLaneId(QStringLiteral("cpu"));
    change(state, [](ExploreSettings &s) { s.policy = {Policy::Goal::Cost, 0}; });
    change(state, [&](ExploreSettings &s) { s.prices[cpu] = {1, {}}; });
    learn.setPolicy({Policy::Goal::Throughput, 0});
    learn.setDollarsPerHour(QStringLiteral("cpu"), 2);
    state.undoStack().undo();
    state.undoStack().undo();
    QCOMPARE(state.settings().prices.at(cpu).dollarsPerHour, 2.0);
    QCOMPARE(state.settings().policy.goal, Policy::Goal::Throughput);
}

void ExploreStateTest::settings_areRestoredWithoutAStep()
{
    LearnState learn;
    ExploreState first(learn, {});
    change(first, [](ExploreSettings &s) {
        s.chartBatch = 64;
        s.gpuBusyShare = 0.25;
        s.prices = {{QStringLiteral("here/cpu"), {1, {}}}, {QStringLiteral("recording/1/cpu"), {2, {}}}};
        s.hiddenLanes = {QStringLiteral("here/cpu"), QStringLiteral("recording/1/cpu")};
    });
    ExploreSettings wanted = first.settings();
    wanted.prices.erase(QStringLiteral("recording/1/cpu"));
    wanted.hiddenLanes.erase(QStringLiteral("recording/1/cpu"));
    LearnState elsewhere;
    ExploreState second(elsewhere, {});
    QVERIFY(second.restoreSettings(first.settingsText()));
    QVERIFY(second.settings() == wanted);
    QCOMPARE(second.undoStack().count(), 0);
    QCOMPARE(elsewhere.dollarsPerHour(QStringLiteral("cpu")), std::optional(1.0));
    std::string newer = first.settingsText();
    newer.replace(newer.find("\"version\": 1"), 12, "\"version\": 2");
    for (const std::string &text : {newer, std::string("{}"), first.settingsText().substr(0, 100)}) {
        const auto refused = second.restoreSettings(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, tradeoff::ErrorCode::BadFile);
    }
    QVERIFY(second.settings() == wanted);
}

void ExploreStateTest::policy_goesBothWays()
{
    LearnState learn;
    ExploreState state(learn, {});
    QSignalSpy ours(&state, &ExploreState::settingsChanged);
    QSignalSpy theirs(&learn, &LearnState::traceChanged);
    learn.setPolicy({Policy::Goal::CostWithinLatency, 25});
    QCOMPARE(state.settings().policy, (Policy{Policy::Goal::CostWithinLatency, 25}));
    QCOMPARE(ours.size(), 1);
    QCOMPARE(theirs.size(), 1);
    change(state, [](ExploreSettings &s) { s.policy = {Policy::Goal::Cost, 0}; });
    QCOMPARE(learn.trace().policy(), (Policy{Policy::Goal::Cost, 0}));
    QCOMPARE(ours.size(), 2);
    QCOMPARE(theirs.size(), 2);
    state.undoStack().undo();
    QCOMPARE(learn.trace().policy(), (Policy{Policy::Goal::CostWithinLatency, 25}));
    QCOMPARE(ours.size(), 3);
    QCOMPARE(theirs.size(), 3);
}

void ExploreStateTest::price_goesBothWays()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, {});
    QSignalSpy ours(&state, &ExploreState::settingsChanged);
    const QString cpu = QStringLiteral("cpu");
    const QString lane = ui::hereLaneId(cpu);
    learn.setDollarsPerHour(cpu, 0.5);
    QCOMPARE(state.settings().prices.at(lane).dollarsPerHour, 0.5);
    QCOMPARE(state.lane(lane)->priceSource, QStringLiteral("your own"));
    change(state, [&](ExploreSettings &s) { s.prices[lane] = {0.75, QStringLiteral("c7i, us-east-1")}; });
    QCOMPARE(learn.dollarsPerHour(cpu), std::optional(0.75));
    QCOMPARE(state.lane(lane)->priceSource, QStringLiteral("c7i, us-east-1"));
    state.undoStack().undo();
    QCOMPARE(learn.dollarsPerHour(cpu), std::optional(0.5));
    learn.setDollarsPerHour(cpu, std::nullopt);
    QVERIFY(!state.settings().prices.contains(lane));
    QVERIFY(!state.lane(lane)->dollarsPerHour);
    QCOMPARE(ours.size(), 4);
}

void ExploreStateTest::price_isTakenFromTheLessonsPlaceAtFirst()
{
    LearnState learn;
    learn.setPolicy({Policy::Goal::Throughput, 0});
    learn.setDollarsPerHour(QStringLiteral("cuda:0"), 1.25);
    ExploreState state(learn, {});
    QCOMPARE(state.settings().policy.goal, Policy::Goal::Throughput);
    QCOMPARE(state.settings().prices.at(QStringLiteral("here/cuda:0")).dollarsPerHour, 1.25);
    QCOMPARE(state.undoStack().count(), 0);
}

void ExploreStateTest::fit_isDroppedWithFiguresPolicyAndPlane()
{
    LearnState learn;
    ExploreState state(learn, {});
    QSignalSpy fitted(&state, &ExploreState::fittedChanged);
    const auto isDropped = [&](auto doing) {
        state.fit();
        const bool was = state.fitted().has_value();
        doing();
        return was && !state.fitted();
    };
    QVERIFY(isDropped([&] { state.addMeasurement(support::figureOf(support::mlpOf(100, 1), Hardware::Cpu, 10)); }));
    QVERIFY(isDropped([&] { learn.setPolicy({Policy::Goal::Throughput, 0}); }));
    QVERIFY(isDropped([&] { change(state, [](ExploreSettings &s) { s.precision = tradeoff::Precision::Bf16; }); }));
    QVERIFY(
        isDropped([&] { change(state, [](ExploreSettings &s) { s.hiddenLanes = {QStringLiteral("here/cpu")}; }); }));
    QCOMPARE(fitted.size(), 8);
    state.fit();
    change(state, [](ExploreSettings &s) { s.axis = ui::ChartAxis::Size; });
    change(state, [](ExploreSettings &s) { s.cpuBusyShare = 0.5; });
    QVERIFY(state.fitted());
    QVERIFY(isDropped([&] { learn.setPolicy({Policy::Goal::Cost, 0}); }));
    QVERIFY(isDropped([&] { change(state, [](ExploreSettings &s) { s.cpuBusyShare = 0.25; }); }));
}

void ExploreStateTest::fit_findsTheRuleOfTheShownPairs()
{
    LearnState learn;
    ExploreState state(learn, {});
    // The GPU wins from batch 8 on, at either size.
    for (const int size : {100, 200}) {
        for (const int batch : {1, 2, 4, 8, 16}) {
            state.addMeasurement(support::figureOf(support::mlpOf(size, batch), Hardware::Cpu, batch));
            state.addMeasurement(support::figureOf(support::mlpOf(size, batch), Hardware::Gpu, 6));
        }
    }
    QCOMPARE(state.pairs().size(), 10U);
    state.fit();
    QCOMPARE(state.fitted()->judgement.right, 10);
    QCOMPARE(state.fitted()->rule.batchThreshold, 4);
}

QTEST_MAIN(ExploreStateTest)
#include "tst_explore_state.moc"
