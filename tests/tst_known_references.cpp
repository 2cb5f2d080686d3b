// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/known_references.h"

#include <ATen/ops/full.h>

#include <QTest>

#include <stdexcept>

using namespace breakeven;
using inference::KnownReferences;
using tradeoff::Workload;

/// A model is made anew for a check once, in whatever order a sweep comes by it.
class TestKnownReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_makesEachModelOnce();
    void of_keepsNothingOfWhatFailed();
    void of_forgetsTheOldest();

private:
    [[nodiscard]] static Workload modelOf(int megabytes, int batch)
    {
        return {.sizeBytes = static_cast<tradeoff::Bytes>(megabytes) * tradeoff::megabyte, .batch = batch};
    }
    double valueOf(const Workload &workload)
    {
        const auto make = [&] {
            ++m_made;
            return at::full({1}, static_cast<double>(workload.sizeBytes / tradeoff::megabyte));
        };
        return m_known.of(workload, make).item<double>();
    }

    KnownReferences m_known;
    int m_made = 0;
};

void TestKnownReferences::of_makesEachModelOnce()
{
    for (const int batch : {1, 64, 8}) {
        for (const int size : {50, 500, 100})
            QCOMPARE(valueOf(modelOf(size, batch)), double(size));
    }
    QCOMPARE(m_made, 3);
    Workload other = modelOf(50, 1);
    other.precision = tradeoff::Precision::Bf16;
    QCOMPARE(valueOf(other), 50.0);
    other.family = tradeoff::Family::Transformer;
    QCOMPARE(valueOf(other), 50.0);
    QCOMPARE(m_made, 5);
}

void TestKnownReferences::of_keepsNothingOfWhatFailed()
{
    const Workload workload = modelOf(777, 1);
    const auto fail = []() -> at::Tensor { throw std::runtime_error("stopped"); };
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(m_known.of(workload, fail)), std::runtime_error);
    QCOMPARE(valueOf(workload), 777.0);
}

void TestKnownReferences::of_forgetsTheOldest()
{
    const int first = m_made;
    const int all = static_cast<int>(KnownReferences::most);
    for (int size = 1'000; size < 1'000 + all; ++size)
        QCOMPARE(valueOf(modelOf(size, 1)), double(size));
    QCOMPARE(m_made, first + all);
    QCOMPARE(valueOf(modelOf(1'000, 2)), 1'000.0);
    QCOMPARE(m_made, first + all);
    QCOMPARE(valueOf(modelOf(5, 1)), 5.0); // 1000 goes
    QCOMPARE(valueOf(modelOf(1'000, 1)), 1'000.0);
    QCOMPARE(m_made, first + all + 2);
}

QTEST_GUILESS_MAIN(TestKnownReferences)
#include "tst_known_references.moc"
