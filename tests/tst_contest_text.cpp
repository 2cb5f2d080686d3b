// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/test/contest_text.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::workloadOf;
using Winner = lessons::Prediction::Winner;

namespace {

lessons::Contest contestOf(const tradeoff::Workload &first, const tradeoff::Workload &second)
{
    return {.first = {.workload = first, .deviceId = QStringLiteral("cpu")},
            .second = {.workload = second, .deviceId = QStringLiteral("cpu")}};
}

} // namespace

/// A contest, its guess and its outcome in words.
class TestContestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void words_ofTwoPrecisionsSayThatTheModelIsTheSame();
    void words_nameWhatDiffers();
    void words_ofTheOutcome();
    void words_tellWhatDisturbed();
    void words_whyThereIsNoGpu();
};

void TestContestText::words_ofTwoPrecisionsSayThatTheModelIsTheSame()
{
    lessons::Contest contest = contestOf(workloadOf(500, 8), workloadOf(250, 8));
    contest.second.workload.precision = tradeoff::Precision::Bf16;
    QCOMPARE(linesOf(contest.first, contest.second)[2].text,
             QStringLiteral("fp32: as many parameters in twice the bytes"));
    QCOMPARE(linesOf(contest.second, contest.first)[2].text,
             QStringLiteral("bf16: as many parameters in half the bytes"));
    contest.second.workload.sizeBytes = contest.first.workload.sizeBytes;
    QCOMPARE(linesOf(contest.second, contest.first)[2].text, QStringLiteral("bf16"));
}

void TestContestText::words_nameWhatDiffers()
{
    lessons::Contest contest = contestOf(workloadOf(500, 8), workloadOf(500, 64));
    QCOMPARE(shortName(contest, Winner::First), QStringLiteral("batch of 8"));
    QCOMPARE(shortName(contest, Winner::Second), QStringLiteral("batch of 64"));
    const std::vector<ContestantLine> lines = linesOf(contest.first, contest.second);
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines[0].text, QStringLiteral("CPU"));
    QCOMPARE(lines[1].text, QStringLiteral("Dense network of 0.5 GB"));
    QVERIFY(!lines[0].differs && !lines[1].differs && !lines[2].differs && lines[3].differs);
    contest.second = contest.first;
    contest.second.workload.precision = tradeoff::Precision::Bf16;
    QCOMPARE(shortName(contest, Winner::Second), QStringLiteral("bf16"));
    contest.second.deviceKind = tradeoff::DeviceKind::Cuda;
    QCOMPARE(shortName(contest, Winner::Second), QStringLiteral("GPU"));
    QCOMPARE(guessText(contest, {.winner = Winner::Second, .factor = 4}),
             QStringLiteral("You said: GPU, 4 times as many samples a second."));
    QCOMPARE(guessText(contest, {.winner = Winner::Neither}), QStringLiteral("You said: no clear winner."));
}

void TestContestText::words_ofTheOutcome()
{
    const lessons::Contest contest = contestOf(workloadOf(500, 8), workloadOf(500, 64));
    QCOMPARE(outcomeText(contest, {.winner = Winner::Second, .ratio = 3.2, .ratioLow = 3.04, .ratioHigh = 3.36}),
             QStringLiteral("Batch of 64: 3.2 times as many samples a second (3.0 to 3.4)"));
    QCOMPARE(outcomeText(contest, {.winner = Winner::Neither}),
             QStringLiteral("No clear winner: the intervals overlap"));
    QCOMPARE(predictionPointsText(0.75), QStringLiteral("0.75 of 1 point"));
    QCOMPARE(predictionPointsText(1), QStringLiteral("1 of 1 point"));
    QCOMPARE(predictionPointsText(0.0432), QStringLiteral("0.04 of 1 point"));
}

void TestContestText::words_tellWhatDisturbed()
{
    lessons::ContestOutcome outcome;
    outcome.first.flags = {"launch_bound"};
    QCOMPARE(disturbanceText(outcome), QString());
    outcome.second.flags = {"drift", "preempted"};
    const QString text = disturbanceText(outcome);
    QVERIFY2(text.startsWith(QStringLiteral("The second run was disturbed: ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("differs from the first by more than 3 %; other programs")));
    QVERIFY(text.endsWith(QStringLiteral("a second.")));
    outcome.first.flags = outcome.second.flags;
    QVERIFY(disturbanceText(outcome).startsWith(QStringLiteral("Both runs were disturbed: ")));
}

void TestContestText::words_whyThereIsNoGpu()
{
    tradeoff::Device cpu;
    cpu.id = "cpu";
    tradeoff::Device gpu;
    gpu.id = "cuda:0";
    gpu.kind = tradeoff::DeviceKind::Cuda;
    QCOMPARE(noGpuText(std::vector{cpu, gpu}), QString());
    gpu.unavailable = tradeoff::Unavailable{.reason = "no_driver", .sentence = "No driver is loaded.", .mend = {}};
    QCOMPARE(noGpuText(std::vector{cpu, gpu}), QStringLiteral("No driver is loaded. So both runs are on the CPU."));
    QCOMPARE(noGpuText(std::vector{cpu}), QStringLiteral("No GPU was found here, so both runs are on the CPU."));
}

QTEST_GUILESS_MAIN(TestContestText)
#include "tst_contest_text.moc"
