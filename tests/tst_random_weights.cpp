// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/random_weights.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/equal.h>

#include <QTest>

#include <cmath>
#include <set>

using namespace breakeven;
using inference::WeightKey;

namespace {

at::Tensor filled(std::int64_t count, at::ScalarType type, const WeightKey &key, float centre = 0, float halfWidth = 1)
{
    const at::Tensor tensor = at::empty({count}, type);
    inference::fillUniform(tensor, key, centre, halfWidth);
    return tensor;
}

} // namespace

class TestRandomWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fill_doesNotDependOnThreads();
    void fill_ofALargerTensorBeginsWithTheSmaller();
    void fill_hasMeanAndVarianceOfTheUniformDistribution();
    void fill_differsByEveryPartOfTheKey();
    void fill_hasNoRepeatedRuns();
    void narrowTypes_areTheRoundedFloats_data();
    void narrowTypes_areTheRoundedFloats();
    void fill_staysAroundItsCentre();
};

void TestRandomWeights::fill_doesNotDependOnThreads()
{
    at::set_num_threads(1);
    const at::Tensor alone = filled(1'000'003, at::kFloat, {});
    at::set_num_threads(2);
    QVERIFY(at::equal(alone, filled(1'000'003, at::kFloat, {})));
}

void TestRandomWeights::fill_ofALargerTensorBeginsWithTheSmaller()
{
    QVERIFY(at::equal(filled(1000, at::kFloat, {}), filled(5000, at::kFloat, {}).narrow(0, 0, 1000)));
}

void TestRandomWeights::fill_hasMeanAndVarianceOfTheUniformDistribution()
{
    constexpr std::int64_t count = 4'000'000;
    const at::Tensor values = filled(count, at::kFloat, {.seed = 7});
    const float *x = values.const_data_ptr<float>();
    double sum = 0;
    double squares = 0;
    double neighbours = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        QVERIFY(x[i] >= -1 && x[i] <= 1);
        sum += x[i];
        squares += double(x[i]) * x[i];
        if (i > 0)
            neighbours += double(x[i]) * x[i - 1];
    }
    // Standard errors: of the mean sqrt(1/3 / n) = 0.00029, of the mean square sqrt(4/45 / n) = 0.00015, of the lag
    // product 0.00017.
    QVERIFY(std::abs(sum / count) < 5 * 0.00029);
    QVERIFY(std::abs(squares / count - 1.0 / 3) < 5 * 0.00015);
    QVERIFY(std::abs(neighbours / count) < 5 * 0.00017);
}

void TestRandomWeights::fill_differsByEveryPartOfTheKey()
{
    const WeightKey base{1, tradeoff::Family::Mlp, 3, 2};
    const at::Tensor values = filled(256, at::kFloat, base);
    for (const WeightKey &other : {WeightKey{2, tradeoff::Family::Mlp, 3, 2}, WeightKey{1, tradeoff::Family::Cnn, 3, 2},
                                   WeightKey{1, tradeoff::Family::Mlp, 4, 2}, WeightKey{1, tradeoff::Family::Mlp, 3, 1},
                                   WeightKey{1, tradeoff::Family::Mlp, 2, 3}})
        QVERIFY(!at::equal(values, filled(256, at::kFloat, other)));
}

void TestRandomWeights::fill_hasNoRepeatedRuns()
{
    // A run that repeated would let caches and compression serve reads that should cost memory traffic.
    const at::Tensor values = filled(1 << 20, at::kFloat, {});
    const float *x = values.const_data_ptr<float>();
    std::set<std::pair<float, float>> pairs;
    for (int i = 0; i + 1 < (1 << 20); i += 2)
        pairs.emplace(x[i], x[i + 1]);
    QCOMPARE(pairs.size(), std::size_t{1 << 19});
}

void TestRandomWeights::narrowTypes_areTheRoundedFloats_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("bf16") << static_cast<int>(at::kBFloat16);
    QTest::newRow("fp16") << static_cast<int>(at::kHalf);
}

void TestRandomWeights::narrowTypes_areTheRoundedFloats()
{
    QFETCH(int, type);
    const auto narrow = static_cast<at::ScalarType>(type);
    QVERIFY(at::equal(filled(100'001, narrow, {}), filled(100'001, at::kFloat, {}).to(narrow)));
}

void TestRandomWeights::fill_staysAroundItsCentre()
{
    const at::Tensor values = filled(10'000, at::kFloat, {}, 1, 0.05F);
    QVERIFY(values.min().item<float>() >= 0.95F);
    QVERIFY(values.max().item<float>() <= 1.05F);
    QVERIFY(values.max().item<float>() > 1.049F);
}

QTEST_APPLESS_MAIN(TestRandomWeights)
#include "tst_random_weights.moc"
