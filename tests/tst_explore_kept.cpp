// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "ui/explore/explore_state.h"

#include <QSignalSpy>
#include <QTest>

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

QStringList idsOf(const ExploreState &state)
{
    QStringList ids;
    for (const Lane &lane : state.lanes())
        ids.append(lane.id);
    return ids;
}

template<typename Change>
void change(ExploreState &state, Change by)
{
    ExploreSettings settings = state.settings();
    by(settings);
    state.setSettings(settings, QStringLiteral("Change"));
}

} // namespace

/// What is found again when the window is opened the next time.
class ExploreKeptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept_leavesOutWhatWasNotMeasured();
    void groundChanged_tellsTheOlderFigures();
    void kept_isRestored();
    void kept_ofAnotherProcessorIsARecording();
};

void ExploreKeptTest::kept_leavesOutWhatWasNotMeasured()
{
    LearnState learn;
    ExploreState state(learn, {});
    tradeoff::Measurement estimate = figureOf(mlpOf(100, 2), Hardware::Cpu, 5);
    estimate.provenance = Provenance::Estimated;
    state.restoreKept(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 4), estimate}));
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("recording/1/cpu")}));
    QCOMPARE(state.lanes()[0].figures.size(), 1U);
    QCOMPARE(state.lanes()[1].provenance, Provenance::Estimated);
}

void ExploreKeptTest::groundChanged_tellsTheOlderFigures()
{
    LearnState learn;
    ExploreState state(learn, {});
    std::vector<protocol::Recording> told;
    connect(&state, &ExploreState::groundChanged, this,
            [&](const protocol::Recording &older) { told.push_back(older); });
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 6, "B processor, 8 GB"));
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].measurements.front().latency.medianMs, 5.0);
    state.restoreKept(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 9, "Older")}));
    QCOMPARE(told.size(), 2U);
    QCOMPARE(state.olderKept().size(), 2U);
    QCOMPARE(state.olderKept()[1].measurements.front().machine, std::string("Older"));
    state.removeRecording(QStringLiteral("recording/1/cpu"));
    QCOMPARE(state.olderKept().size(), 1U);
}

void ExploreKeptTest::kept_isRestored()
{
    LearnState learn;
    ExploreState first(learn, {});
    first.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 5));
    first.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 2));
    first.addFailure({mlpOf(100, 2), "cpu", {tradeoff::ErrorCode::DoesNotFit, "It does not fit."}});
    const auto kept = protocol::parseRecording(protocol::encodeRecording(first.kept()));
    QVERIFY2(kept.has_value(), kept ? "" : kept.error().message.c_str());
    QCOMPARE(kept->machine, std::string("A processor, 8 GB"));

    ExploreState second(learn, {});
    second.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 4)); // newer than what was kept
    second.restoreKept(*kept);
    QCOMPARE(idsOf(second), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("here/cuda:0")}));
    QCOMPARE(second.lanes()[0].figures.front().latency.medianMs, 4.0);
    QCOMPARE(second.lanes()[0].failures.size(), 1U);
    QCOMPARE(second.lanes()[1].figures.front().latency.medianMs, 2.0);
    QCOMPARE(second.lanes()[1].provenance, Provenance::Measured);
}

void ExploreKeptTest::kept_ofAnotherProcessorIsARecording()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 4));
    state.restoreKept(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 9, "Older")}));
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("recording/1/cpu")}));
    QCOMPARE(state.lanes()[1].provenance, Provenance::Recorded);
}

QTEST_MAIN(ExploreKeptTest)
#include "tst_explore_kept.moc"
