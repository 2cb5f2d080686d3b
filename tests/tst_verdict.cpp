// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/verdict.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::measurementOf;
using lessons::workloadOf;
using tradeoff::Hardware;
using tradeoff::Measurement;
using tradeoff::Policy;

/// Which device is the better one, in words.
class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingMeasured_saysSo();
    void oneDevice_isNoWinner();
    void latency_namesFasterAndFactor();
    void throughput_namesSamplesPerSecond();
    void cost_namesDollarsPerMillion();
    void cost_cannotBeJudgedWithoutEveryPrice();
    void withinLimit_theOnlyOneWins();
    void withinLimit_noneIsWithin();
    void withinLimit_bothWithinComparesCost();
    void overlap_isNoClearWinner();
    void overlap_ofThroughputGivesIntervalInOrder();
    void twoGpus_areToldApart();
    void timesText_data();
    void timesText();

private:
    /// For a batch of 32: 64 ms and 16 ms, so 500 and 2,000 samples/s; at 0.4 and 1.2 dollars an hour
    /// 0.4 / 3600 / 500 = 2.222e-7 and 1.2 / 3600 / 2000 = 1.667e-7 dollars a sample.
    std::vector<Measurement> m_both{measurementOf(workloadOf(2'000, 32), Hardware::Cpu, 64),
                                    measurementOf(workloadOf(2'000, 32), Hardware::Gpu, 16)};
};

void TestVerdict::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestVerdict::nothingMeasured_saysSo()
{
    const Verdict verdict = verdictOf({}, {});
    QCOMPARE(verdict.kind, Verdict::Kind::NothingMeasured);
    QVERIFY(!verdict.winner);
    QVERIFY(!verdict.headline.isEmpty());
}

void TestVerdict::oneDevice_isNoWinner()
{
    const Verdict verdict = verdictOf(std::span(m_both).first(1), {});
    QCOMPARE(verdict.kind, Verdict::Kind::OnlyOne);
    QVERIFY(!verdict.winner);
    QCOMPARE(verdict.headline, QStringLiteral("Only the CPU was measured here"));
}

void TestVerdict::latency_namesFasterAndFactor()
{
    const Verdict verdict = verdictOf(m_both, {});
    QCOMPARE(verdict.kind, Verdict::Kind::Winner);
    QCOMPARE(verdict.winner, Hardware::Gpu);
    QCOMPARE(verdict.headline, QStringLiteral("GPU: 4.0\u00a0× lower latency"));
    QCOMPARE(verdict.reason, QStringLiteral("16 ms against 64 ms for the batch."));
}

void TestVerdict::throughput_namesSamplesPerSecond()
{
    const Verdict verdict = verdictOf(m_both, {Policy::Goal::Throughput});
    QCOMPARE(verdict.headline, QStringLiteral("GPU: 4.0\u00a0× the throughput"));
    QVERIFY2(verdict.reason.contains(QStringLiteral("2000 against 500 samples/s")), qPrintable(verdict.reason));
}

void TestVerdict::cost_namesDollarsPerMillion()
{
    const Verdict verdict = verdictOf(m_both, {Policy::Goal::Cost});
    QCOMPARE(verdict.winner, Hardware::Gpu);
    QCOMPARE(verdict.headline, QStringLiteral("GPU: 1.3\u00a0× cheaper"));
    QCOMPARE(verdict.reason, QStringLiteral("$ 0.17 against $ 0.22 per million inferences."));
}

void TestVerdict::cost_cannotBeJudgedWithoutEveryPrice()
{
    m_both[1].dollarsPerHour.reset();
    const Verdict verdict = verdictOf(m_both, {Policy::Goal::Cost});
    m_both[1].dollarsPerHour = 1.2;
    QCOMPARE(verdict.kind, Verdict::Kind::CannotJudge);
    QVERIFY2(verdict.reason.contains(QStringLiteral("GPU")), qPrintable(verdict.reason));
    QVERIFY2(!verdict.reason.contains(QStringLiteral("CPU")), qPrintable(verdict.reason));
}

void TestVerdict::withinLimit_theOnlyOneWins()
{
    const Verdict verdict = verdictOf(m_both, {Policy::Goal::CostWithinLatency, 50});
    QCOMPARE(verdict.kind, Verdict::Kind::Winner);
    QCOMPARE(verdict.winner, Hardware::Gpu);
    QCOMPARE(verdict.headline, QStringLiteral("GPU: the only one within 50 ms"));
}

void TestVerdict::withinLimit_noneIsWithin()
{
    const Verdict verdict = verdictOf(m_both, {Policy::Goal::CostWithinLatency, 10});
    QCOMPARE(verdict.kind, Verdict::Kind::CannotJudge);
    QCOMPARE(verdict.headline, QStringLiteral("None is within 10 ms"));
}

void TestVerdict::withinLimit_bothWithinComparesCost()
{
    const Verdict verdict = verdictOf(m_both, {Policy::Goal::CostWithinLatency, 100});
    QCOMPARE(verdict.headline, QStringLiteral("GPU: 1.3\u00a0× cheaper"));
}

void TestVerdict::overlap_isNoClearWinner()
{
    // 63.7 to 66.3 and 65.17 to 67.83 share what lies between 65.17 and 66.3.
    const std::vector<Measurement> close{measurementOf(workloadOf(2'000, 32), Hardware::Cpu, 65),
                                         measurementOf(workloadOf(2'000, 32), Hardware::Gpu, 66.5)};
    const Verdict verdict = verdictOf(close, {});
    QCOMPARE(verdict.kind, Verdict::Kind::NoClearWinner);
    QVERIFY(!verdict.winner);
    QCOMPARE(verdict.headline, QStringLiteral("No clear winner"));
    QCOMPARE(verdict.reason,
             QStringLiteral("The 95 % intervals overlap: CPU 63.7 ms to 66.3 ms, GPU 65.2 ms to 67.8 ms."));
}

void TestVerdict::overlap_ofThroughputGivesIntervalInOrder()
{
    // 32 samples in 63.7 to 66.3 ms: 482.7 to 502.4 a second; in 65.17 to 67.83 ms: 471.8 to 491.
    const std::vector<Measurement> close{measurementOf(workloadOf(2'000, 32), Hardware::Cpu, 65),
                                         measurementOf(workloadOf(2'000, 32), Hardware::Gpu, 66.5)};
    QCOMPARE(verdictOf(close, {Policy::Goal::Throughput}).reason,
             QStringLiteral("The 95 % intervals overlap: CPU 483 to 502, GPU 472 to 491 samples/s."));
}

void TestVerdict::twoGpus_areToldApart()
{
    std::vector<Measurement> three = m_both;
    three.push_back(m_both[1]);
    three[2].deviceId = "cuda:1";
    three[2].latency = {.medianMs = 8, .ciLowMs = 7.9, .ciHighMs = 8.1, .samples = 100};
    QCOMPARE(verdictOf(three, {}).headline, QStringLiteral("GPU cuda:1: 2.0\u00a0× lower latency"));
}

void TestVerdict::timesText_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << 1.04 << QStringLiteral("1.0\u00a0×");
    QTest::newRow("below ten") << 9.94 << QStringLiteral("9.9\u00a0×");
    QTest::newRow("ten after rounding") << 9.96 << QStringLiteral("10\u00a0×");
    QTest::newRow("large") << 123.4 << QStringLiteral("123\u00a0×");
}

void TestVerdict::timesText()
{
    QFETCH(double, ratio);
    QFETCH(QString, text);
    QCOMPARE(breakeven::ui::timesText(ratio), text);
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
