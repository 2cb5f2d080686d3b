// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/explored_figures.h"
#include "tests/support/written_file.h"
#include "ui/explore/explore_state.h"

#include <QElapsedTimer>
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

const char *const other = "Another processor, 64 GB";

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

class ExploreRecordingsTest final : public support::WrittenFile
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void open_makesRecordedLanes();
    void open_takesTheOlderPlaceOfTheSameFile();
    void open_keepsTwoFilesOfOneNameApart();
    void open_leavesWhatIsThereOnABadFile_data();
    void open_leavesWhatIsThereOnABadFile();
    void add_partsMachinesThatShareDeviceIds();
    void add_takesTheNewerOfTwoFigures();
    void add_keepsTheRecordedPriceUntilAnotherIsSet();
    void remove_takesAllLanesOfTheFile();
    void open_ofFiveThousandPoints();

private:
    [[nodiscard]] QString file() const { return QString::fromStdString(m_target.string()); }
    [[nodiscard]] QString write(const protocol::Recording &recording, const char *name = "t4.json")
    {
        const auto path = m_target.parent_path() / name;
        std::filesystem::create_directories(path.parent_path());
        support::put(path, protocol::encodeRecording(recording));
        return QString::fromStdString(path.string());
    }
};

void ExploreRecordingsTest::open_makesRecordedLanes()
{
    LearnState learn;
    ExploreState state(learn, {});
    QSignalSpy changed(&state, &ExploreState::lanesChanged);
    protocol::Recording recording = support::recordingWith(
        {figureOf(mlpOf(100, 1), Hardware::Cpu, 5, other), figureOf(mlpOf(100, 1), Hardware::Gpu, 2, other)});
    recording.failures = {{mlpOf(100, 2), "cuda:0", {tradeoff::ErrorCode::DoesNotFit, "It does not fit."}}};
    const auto opened = state.openRecording(write(recording));
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
    QVERIFY(changed.wait());
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("recording/1/cpu"), QStringLiteral("recording/1/cuda:0")}));
    const Lane &gpu = state.lanes()[1];
    QCOMPARE(gpu.title(), QStringLiteral("A card, t4.json"));
    QCOMPARE(gpu.source, Lane::Source::Recording);
    QCOMPARE(gpu.provenance, Provenance::Recorded);
    QCOMPARE(gpu.figures.front().provenance, Provenance::Recorded);
    QCOMPARE(gpu.failures.size(), 1U);
    QVERIFY(gpu.origin.startsWith(QString::fromLatin1(other)));
}

void ExploreRecordingsTest::open_takesTheOlderPlaceOfTheSameFile()
{
    LearnState learn;
    ExploreState state(learn, {});
    const QString first = write(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5, other)}));
    QVERIFY(state.openRecording(first));
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 6)}), QStringLiteral("b.json"));
    change(state, [](ExploreSettings &s) { s.hiddenLanes = {QStringLiteral("recording/1/cpu")}; });
    static_cast<void>(write(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 8, other)})));
    QVERIFY(state.openRecording(first));
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("recording/1/cpu"), QStringLiteral("recording/2/cpu")}));
    QCOMPARE(state.lanes()[0].figures.front().latency.medianMs, 8.0);
    QCOMPARE(state.lanes()[0].place, QStringLiteral("t4.json"));
    QVERIFY(!state.lanes()[0].shown);
}

void ExploreRecordingsTest::open_keepsTwoFilesOfOneNameApart()
{
    LearnState learn;
    ExploreState state(learn, {});
    const auto recording = support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5, other)});
    QVERIFY(state.openRecording(write(recording)));
    QVERIFY(state.openRecording(write(recording, "deeper/t4.json")));
    QCOMPARE(state.lanes().size(), 2U);
    QCOMPARE(state.lanes()[1].place, QStringLiteral("t4.json (2)"));
}

void ExploreRecordingsTest::open_leavesWhatIsThereOnABadFile_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto whole = QByteArray::fromStdString(
        protocol::encodeRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5)})));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << whole.left(whole.size() / 2);
    QTest::newRow("foreign") << QByteArray(R"({"format": "breakeven-session", "version": 1})");
    QTest::newRow("newer") << QByteArray(whole).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("deep") << QByteArray(1 << 20, '[');
    protocol::Recording crowd = support::recordingWith({});
    for (int i = 0; i < 65; ++i)
        crowd.measurements.push_back(figureOf(mlpOf(100, 1), Hardware::Cpu, 5, "Processor " + std::to_string(i)));
    QTest::newRow("a crowd of devices") << QByteArray::fromStdString(protocol::encodeRecording(crowd));
}

void ExploreRecordingsTest::open_leavesWhatIsThereOnABadFile()
{
    QFETCH(QByteArray, content);
    LearnState learn;
    ExploreState state(learn, {});
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 6)}), QStringLiteral("b.json"));
    support::put(m_target, content.toStdString());
    const auto opened = state.openRecording(file());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY2(support::shown(opened.error().message).startsWith(file()), opened.error().message.c_str());
    QCOMPARE(idsOf(state), QStringList{QStringLiteral("recording/1/cpu")});
}

void ExploreRecordingsTest::add_partsMachinesThatShareDeviceIds()
{
    LearnState learn;
    ExploreState state(learn, {});
    state.addRecording(support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5, "One"),
                                               figureOf(mlpOf(100, 1), Hardware::Cpu, 6, "Two"),
                                               figureOf(mlpOf(100, 2), Hardware::Cpu, 7, "One")}),
                       QStringLiteral("both.json"));
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("recording/1/cpu"), QStringLiteral("recording/1/cpu.2")}));
    QCOMPARE(state.lanes()[0].figures.size(), 2U);
    QCOMPARE(state.lanes()[1].figures.front().latency.medianMs, 6.0);
}

void ExploreRecordingsTest::add_takesTheNewerOfTwoFigures()
{
    LearnState learn;
    ExploreState state(learn, {});
    tradeoff::Measurement newer = figureOf(mlpOf(100, 1), Hardware::Cpu, 5);
    newer.measuredAt = "2026-02-01T00:00:00Z";
    tradeoff::Measurement cutShort = figureOf(mlpOf(100, 1), Hardware::Cpu, 7);
    cutShort.measuredAt = "2026-03-01T00:00:00Z";
    cutShort.flags = {"interrupted"};
    state.addRecording(support::recordingWith({newer, figureOf(mlpOf(100, 1), Hardware::Cpu, 6), cutShort}),
                       QStringLiteral("a.json"));
    QCOMPARE(state.lanes().front().figures.size(), 1U);
    QCOMPARE(state.lanes().front().figures.front().latency.medianMs, 5.0);
}

void ExploreRecordingsTest::add_keepsTheRecordedPriceUntilAnotherIsSet()
{
    LearnState learn;
    ExploreState state(learn, {});
    tradeoff::Measurement figure = figureOf(mlpOf(100, 10), Hardware::Cpu, 10); // 1000 samples a second
    figure.dollarsPerHour = 3.6;
    state.addRecording(support::recordingWith({figure}), QStringLiteral("a.json"));
    const auto lane = [&]() -> const Lane & { return state.lanes().front(); };
    QCOMPARE(lane().dollarsPerHour, std::optional(3.6));
    QCOMPARE(lane().priceSource, QStringLiteral("from the recording"));
    QCOMPARE(*lane().figures.front().costPerInferenceUsd, 1e-6);
    change(state, [](ExploreSettings &s) { s.prices[QStringLiteral("recording/1/cpu")] = {7.2, {}}; });
    QCOMPARE(*lane().figures.front().costPerInferenceUsd, 2e-6);
    change(state, [](ExploreSettings &s) { s.prices.clear(); });
    QCOMPARE(lane().dollarsPerHour, std::optional(3.6));
    QCOMPARE(*lane().figures.front().costPerInferenceUsd, 1e-6);
}

void ExploreRecordingsTest::remove_takesAllLanesOfTheFile()
{
    LearnState learn;
    learn.setDevices(support::twoDevices());
    ExploreState state(learn, {});
    state.addRecording(
        support::recordingWith({figureOf(mlpOf(100, 1), Hardware::Cpu, 5), figureOf(mlpOf(100, 1), Hardware::Gpu, 2)}),
        QStringLiteral("a.json"));
    state.removeRecording(QStringLiteral("here/cpu"));
    state.removeRecording(QStringLiteral("nothing"));
    QCOMPARE(state.lanes().size(), 4U);
    state.removeRecording(QStringLiteral("recording/1/cuda:0"));
    QCOMPARE(idsOf(state), (QStringList{QStringLiteral("here/cpu"), QStringLiteral("here/cuda:0")}));
}

void ExploreRecordingsTest::open_ofFiveThousandPoints()
{
    protocol::Recording recording = support::recordingWith({});
    for (int i = 0; i < 5000; ++i) {
        const Hardware hardware = i % 2 == 0 ? Hardware::Cpu : Hardware::Gpu;
        recording.measurements.push_back(figureOf(mlpOf(50 + i / 100, 1 + i / 2 % 50), hardware, 1 + i % 7, other));
    }
    const QString path = write(recording);
    LearnState learn;
    ExploreState state(learn, {});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(state.openRecording(path));
    const qint64 openMs = timer.restart();
    QCOMPARE(state.lanes().size(), 2U);
    const qint64 lanesMs = timer.restart();
    QCOMPARE(state.pairs().size(), 2500U);
    QCOMPARE(state.lanes()[0].figures.size(), 2500U);
    timer.restart();
    change(state, [](ExploreSettings &s) { s.cpuBusyShare = 0.5; });
    static_cast<void>(state.pairs());
    const qint64 pricedMs = timer.restart();
    state.fit();
    qInfo("5,000 points: opened in %lld ms, lanes in %lld ms, priced anew in %lld ms, rule fitted in %lld ms", openMs,
          lanesMs, pricedMs, timer.elapsed());
}

QTEST_MAIN(ExploreRecordingsTest)
#include "tst_explore_recordings.moc"
