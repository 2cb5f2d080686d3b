// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "ui/explore/explore_state.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <utility>

using namespace breakeven;
using tradeoff::Hardware;
using tradeoff::Policy;
using ui::ExploreSettings;
using ui::ExploreState;
using ui::LearnState;

namespace {

template<typename Change>
void change(ExploreState &state, Change by)
{
    ExploreSettings settings = state.settings();
    by(settings);
    state.setSettings(settings, QStringLiteral("Change"));
}

} // namespace

/// What is kept of Explore from one start to the next, and how it goes with what the lesson's place has been told.
class ExploreRestoringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_restoredLeaveWhatLearnWasTold();
    void settings_restoredGiveLearnWhatItWasNotTold();
    void machines_areKeptBesideTheSettings();
    void machines_thatAreNoneAreRefused_data();
    void machines_thatAreNoneAreRefused();
    void busyShares_areOneWithTheLessonsPlace();
};

void ExploreRestoringTest::settings_restoredLeaveWhatLearnWasTold()
{
    LearnState learn;
    ExploreState first(learn, {});
    change(first, [](ExploreSettings &s) {
        s.policy = {Policy::Goal::Throughput, 0};
        s.cpuBusyShare = 0.5;
        s.prices = {{QStringLiteral("here/cpu"), {1, QStringLiteral("c7i, us-east-1")}},
                    {QStringLiteral("here/cuda:0"), {2, QStringLiteral("g4dn, us-east-1")}},
                    {QStringLiteral("here/cuda:1"), {3, QStringLiteral("g4dn, us-east-1")}},
                    {QStringLiteral("machine/box/cpu"), {4, QStringLiteral("c7i, us-east-1")}}};
    });
    // Since then: one price stayed, one is another, one went, one came, and so did a policy.
    LearnState later;
    later.setPolicy({Policy::Goal::Cost, 0});
    later.setBusyShares({.cpu = 1, .gpu = 0.25});
    later.setDollarsPerHour(QStringLiteral("cpu"), 1);
    later.setDollarsPerHour(QStringLiteral("cuda:0"), 2.5);
    later.setDollarsPerHour(QStringLiteral("cuda:2"), 5);
    ExploreState second(later, {});
    QVERIFY(second.restoreSettings(first.settingsText()));
    QCOMPARE(later.prices(),
             (QHash<QString, double>{
                 {QStringLiteral("cpu"), 1}, {QStringLiteral("cuda:0"), 2.5}, {QStringLiteral("cuda:2"), 5}}));
    QCOMPARE(later.trace().policy(), (Policy{Policy::Goal::Cost, 0}));
    QCOMPARE(later.busyShares(), (LearnState::BusyShares{.cpu = 1, .gpu = 0.25}));
    const std::map<QString, ui::LanePrice> expected{
        {QStringLiteral("here/cpu"), {1, QStringLiteral("c7i, us-east-1")}},
        {QStringLiteral("here/cuda:0"), {2.5, {}}},
        {QStringLiteral("here/cuda:2"), {5, {}}},
        {QStringLiteral("machine/box/cpu"), {4, QStringLiteral("c7i, us-east-1")}}};
    QVERIFY(second.settings().prices == expected);
    QCOMPARE(second.settings().policy, (Policy{Policy::Goal::Cost, 0}));
    QCOMPARE(second.settings().gpuBusyShare, 0.25);
    QCOMPARE(second.settings().cpuBusyShare, 1.0);
}

void ExploreRestoringTest::settings_restoredGiveLearnWhatItWasNotTold()
{
    LearnState learn;
    ExploreState first(learn, {});
    change(first, [](ExploreSettings &s) {
        s.policy = {Policy::Goal::Throughput, 0};
        s.cpuBusyShare = 0.5;
    });
    LearnState later;
    later.setDollarsPerHour(QStringLiteral("cpu"), 1);
    ExploreState second(later, {});
    QVERIFY(second.restoreSettings(first.settingsText()));
    QCOMPARE(later.trace().policy(), (Policy{Policy::Goal::Throughput, 0}));
    QCOMPARE(later.busyShares().cpu, 0.5);
    QCOMPARE(later.dollarsPerHour(QStringLiteral("cpu")), std::optional(1.0));
}

void ExploreRestoringTest::machines_areKeptBesideTheSettings()
{
    LearnState learn;
    ExploreState first(learn, {});
    const std::string without = first.settingsText();
    const std::vector<ui::KnownMachine> known{
        {QStringLiteral("gpu-box"), {QStringLiteral("ssh"), QStringLiteral("a  b \"c\""), QStringLiteral("serve")}},
        {QStringLiteral("other"), {QStringLiteral("docker")}}};
    QSignalSpy changes(&first, &ExploreState::knownMachinesChanged);
    first.setKnownMachines(known);
    first.setKnownMachines(known);
    QCOMPARE(changes.size(), 1);
    ExploreState second(learn, {});
    QVERIFY(second.restoreSettings(first.settingsText()));
    QVERIFY(second.knownMachines() == known);
    // Text from before there were any.
    const std::string older = without.substr(0, without.rfind(",\n \"machines\"")) + "\n}\n";
    QVERIFY(second.restoreSettings(older));
    QVERIFY(second.knownMachines().empty());
}

void ExploreRestoringTest::machines_thatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("machines");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no command") << QByteArray(R"([{"name": "a"}])");
    QTest::newRow("no program") << QByteArray(R"([{"name": "a", "command": []}])");
    QTest::newRow("a program without a name") << QByteArray(R"([{"name": "a", "command": ["", "b"]}])");
    QTest::newRow("a word that is none") << QByteArray(R"([{"name": "a", "command": [1]}])");
    QTest::newRow("more than a line") << QByteArray(R"([{"name": "a", "command": ["b\nc"]}])");
    QTest::newRow("too long") << QByteArray(R"([{"name": "a", "command": [")") + QByteArray(4'097, 'x') + "\"]}]";
    QTest::newRow("no name") << QByteArray(R"([{"name": "a b", "command": ["c"]}])");
    QTest::newRow("twice") << QByteArray(R"([{"name": "a", "command": ["c"]}, {"name": "a", "command": ["d"]}])");
    QTest::newRow("another key") << QByteArray(R"([{"name": "a", "command": ["c"], "run": true}])");
}

void ExploreRestoringTest::machines_thatAreNoneAreRefused()
{
    QFETCH(QByteArray, machines);
    LearnState learn;
    ExploreState state(learn, {});
    std::string text = state.settingsText();
    text.replace(text.rfind("[]"), 2, machines.toStdString());
    const auto refused = state.restoreSettings(text);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.starts_with("machines"), refused.error().message.c_str());
}

void ExploreRestoringTest::busyShares_areOneWithTheLessonsPlace()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    const tradeoff::Workload workload = support::mlpOf(100, 1);
    learn.setWorkload(workload);
    learn.setDollarsPerHour(QStringLiteral("cuda:0"), 3.6);
    ExploreState state(learn, {});
    const tradeoff::Measurement figure = support::figureOf(workload, Hardware::Gpu, 10); // 100 a second
    learn.addMeasurement(figure);
    state.addMeasurement(figure);
    const auto costs = [&] {
        return std::pair(learn.shownMeasurements().at(0).costPerInferenceUsd,
                         state.lane(QStringLiteral("here/cuda:0"))->figures.at(0).costPerInferenceUsd);
    };
    QCOMPARE(*costs().first, 1e-5);
    change(state, [](ExploreSettings &s) { s.gpuBusyShare = 0.1; });
    QCOMPARE(*costs().first, 1e-4);
    QCOMPARE(costs().first, costs().second);
    learn.setBusyShares({.cpu = 1, .gpu = 0.5});
    QCOMPARE(state.settings().gpuBusyShare, 0.5);
    QCOMPARE(*costs().first, 2e-5);
    QCOMPARE(costs().first, costs().second);
    state.undoStack().undo(); // another hand was here since
    QCOMPARE(learn.busyShares().gpu, 0.5);
}

QTEST_GUILESS_MAIN(ExploreRestoringTest)
#include "tst_explore_restoring.moc"
