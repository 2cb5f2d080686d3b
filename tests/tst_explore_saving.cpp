// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "tests/support/written_file.h"
#include "ui/explore/explore_state.h"

#include <QTest>

using namespace breakeven;
using support::figureOf;
using support::mlpOf;
using tradeoff::Hardware;
using tradeoff::Provenance;
using ui::ExploreSettings;
using ui::ExploreState;
using ui::LearnState;

namespace {

const char *const other = "Another processor, 64 GB";

template<typename Change>
void change(ExploreState &state, Change by)
{
    ExploreSettings settings = state.settings();
    by(settings);
    state.setSettings(settings, QStringLiteral("Change"));
}

} // namespace

class ExploreSavingTest final : public support::WrittenFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void save_writesWhatWasMeasuredHere();
    void save_withRecordingsKeepsDevicesApart();
    void save_mergesPartsOfOneDevice();
    void save_refusesNothingAndABadPlace();
    void disagreements_areOfLanesOfTheSameDevice();

private:
    [[nodiscard]] QString file() const { return QString::fromStdString(m_target.string()); }
};

void ExploreSavingTest::save_writesWhatWasMeasuredHere()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 10), Hardware::Cpu, 10));
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Gpu, 2, other)}),
                       QStringLiteral("a.json"));
    change(state, [](ExploreSettings &s) {
        s.prices[QStringLiteral("here/cpu")] = {3.6, {}};
        s.cpuBusyShare = 0.1;
    });
    const auto saved = state.saveRecording(file(), false);
    QVERIFY2(saved.has_value(), saved ? "" : saved.error().message.c_str());
    const auto read = protocol::readRecordingAsWritten(m_target);
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->measurements.size(), 1U);
    QCOMPARE(read->measurements.front().provenance, Provenance::Measured);
    QCOMPARE(read->machine, std::string("A processor, 8 GB"));
    QCOMPARE(read->libtorch, std::string("2.15.0"));
    QCOMPARE(read->dollarsPerHour.at("cpu"), 3.6);
    QCOMPARE(*read->measurements.front().costPerInferenceUsd, 1e-6); // of an hour used in full
}

void ExploreSavingTest::save_withRecordingsKeepsDevicesApart()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 10));
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5, other),
                                               figureOf(mlpOf(100, 1), Hardware::Gpu, 2, other)}),
                       QStringLiteral("a.json"));
    change(state, [](ExploreSettings &s) {
        s.prices = {{QStringLiteral("here/cpu"), {1, {}}}, {QStringLiteral("recording/1/cpu"), {2, {}}}};
        s.hiddenLanes = {QStringLiteral("recording/1/cuda:0")};
    });
    QVERIFY(state.saveRecording(file(), true));
    const auto read = protocol::readRecordingAsWritten(m_target);
    QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->measurements.size(), 2U);
    QCOMPARE(read->measurements[0].deviceId, std::string("cpu"));
    QCOMPARE(read->measurements[0].provenance, Provenance::Measured);
    QCOMPARE(read->measurements[1].deviceId, std::string("cpu.2"));
    QCOMPARE(read->measurements[1].machine, std::string(other));
    QCOMPARE(read->measurements[1].provenance, Provenance::Recorded);
    QCOMPARE(read->dollarsPerHour, (std::map<std::string, double>{{"cpu", 1}, {"cpu.2", 2}}));
}

void ExploreSavingTest::save_mergesPartsOfOneDevice()
{
    LearnState learn;
    ExploreState state(learn, {});
    const auto add = [&](int batch, const char *name) {
        state.addRecording(support::recordingWith({figureOf(mlpOf(100, batch), Hardware::Cpu, 5, other)}),
                           QString::fromLatin1(name));
    };
    add(1, "first.json");
    add(2, "second.json");
    add(2, "again.json");
    QVERIFY(state.saveRecording(file(), true));
    const auto read = protocol::readRecordingAsWritten(m_target);
    QVERIFY(read);
    QCOMPARE(read->measurements[0].deviceId, std::string("cpu"));
    QCOMPARE(read->measurements[1].deviceId, std::string("cpu"));
    QCOMPARE(read->measurements[2].deviceId, std::string("cpu.2"));
    ExploreState second(learn, {});
    QVERIFY(second.openRecording(file()));
    QCOMPARE(second.lanes().size(), 2U);
    QCOMPARE(second.lanes()[0].figures.size(), 2U);
}

void ExploreSavingTest::save_refusesNothingAndABadPlace()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, {});
    const auto nothing = state.saveRecording(file(), true);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, tradeoff::ErrorCode::BadFile);
    QCOMPARE(entries(), 0U);
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 10));
    const auto nowhere = state.saveRecording(file() + QStringLiteral("/deeper.json"), false);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, tradeoff::ErrorCode::BadFile);
}

void ExploreSavingTest::disagreements_areOfLanesOfTheSameDevice()
{
    LearnState learn;
    ExploreState state(learn, {});
    // Intervals are 2 % to each side: 10 and 10.3 overlap, 10 and 11 do not.
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Cpu, 10));
    state.addMeasurement(figureOf(mlpOf(100, 2), Hardware::Cpu, 10));
    state.addMeasurement(figureOf(mlpOf(100, 4), Hardware::Cpu, 10));
    state.addMeasurement(figureOf(mlpOf(100, 1), Hardware::Gpu, 10));
    QVERIFY(state.disagreements().empty());
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 10.3),
                                               figureOf(mlpOf(100, 2), Hardware::Cpu, 11),
                                               figureOf(mlpOf(100, 8), Hardware::Cpu, 11)}),
                       QStringLiteral("a.json"));
    const auto found = state.disagreements();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().first, QStringLiteral("here/cpu"));
    QCOMPARE(found.front().second, QStringLiteral("recording/1/cpu"));
    QCOMPARE(found.front().compared, 2);
    QCOMPARE(found.front().overlapping, 1);
}

QTEST_MAIN(ExploreSavingTest)
#include "tst_explore_saving.moc"
