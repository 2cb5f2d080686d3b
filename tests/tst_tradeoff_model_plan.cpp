// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/model_plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace breakeven::tradeoff;

namespace {

ModelPlan plan(Family family, Precision precision, Bytes size)
{
    return planModel({.family = family, .precision = precision, .sizeBytes = size, .batch = 1});
}

/// ResNet-50 has 25,557,032 parameters, 53,120 of them weights and biases of batch norms (torchvision's documentation
/// and He et al. 2016). Folding a norm into its convolution leaves one bias a channel, half of those.
constexpr std::uint64_t resNet50Parameters = 25'557'032 - 53'120 / 2;
/// Of ResNet-50 with the stride in the 3x3 convolution: 4,087,136,256 in convolutions, 2,048,000 in the classifier.
constexpr double resNet50Macs = 4'089'184'256;

} // namespace

class TestTradeoffModelPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_meetsTheSizeWithinTwoPercent_data();
    void plan_meetsTheSizeWithinTwoPercent();
    void plan_growsByAppending_data();
    void plan_growsByAppending();
    void plan_isOneRunnableChain_data();
    void plan_isOneRunnableChain();
    void plan_sumsUpItsBlocks_data();
    void plan_sumsUpItsBlocks();
    void mlp_countsAsWorkedOutByHand();
    void transformer_countsAsWorkedOutByHand();
    void cnn_isResNet50AtItsSize();
    void bytesMoved_readsWeightsOnceAndActivationsForEachSample();
    void tensors_areScaledByTheirFanIn();

private:
    static void families_data();
};

void TestTradeoffModelPlan::families_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("precision");
    for (const Family family : families) {
        for (const Precision precision : precisions)
            QTest::addRow("%s %s", name(family).data(), name(precision).data())
                << static_cast<int>(family) << static_cast<int>(precision);
    }
}

void TestTradeoffModelPlan::plan_meetsTheSizeWithinTwoPercent_data()
{
    families_data();
}

void TestTradeoffModelPlan::plan_meetsTheSizeWithinTwoPercent()
{
    QFETCH(int, family);
    QFETCH(int, precision);
    const Bytes largest = family == static_cast<int>(Family::Cnn) ? largestCnn : 100 * gigabyte;
    // A ratio that lands on whole blocks at no step, and the limits themselves.
    std::vector<Bytes> sizes{smallestModel, gigabyte / 2, 800 * megabyte, gigabyte, largest};
    for (double size = 50e6; size < static_cast<double>(largest); size *= 1.0137)
        sizes.push_back(static_cast<Bytes>(size));
    for (const Bytes size : sizes) {
        const ModelPlan built = plan(static_cast<Family>(family), static_cast<Precision>(precision), size);
        const double error = std::abs(static_cast<double>(built.weightBytes) / static_cast<double>(size) - 1);
        QVERIFY2(error <= 0.02, (formatBytes(size) + " became " + formatBytes(built.weightBytes, 6)).c_str());
    }
}

void TestTradeoffModelPlan::plan_growsByAppending_data()
{
    families_data();
}

/// All blocks of a model but its last, narrower one are also the first blocks of every larger model, ordinals included.
void TestTradeoffModelPlan::plan_growsByAppending()
{
    QFETCH(int, family);
    QFETCH(int, precision);
    const ModelPlan large = plan(static_cast<Family>(family), static_cast<Precision>(precision), 2 * gigabyte);
    for (double size = 50e6; size < 2e9; size *= 1.07) {
        const ModelPlan small = plan(static_cast<Family>(family), static_cast<Precision>(precision),
                                     static_cast<Bytes>(size));
        QVERIFY(small.blocks.size() <= large.blocks.size());
        const auto difference = std::ranges::mismatch(small.blocks, large.blocks).in1 - small.blocks.begin();
        QVERIFY(difference >= static_cast<std::ptrdiff_t>(small.blocks.size()) - 1);
    }
}

void TestTradeoffModelPlan::plan_isOneRunnableChain_data()
{
    families_data();
}

/// In the order of execution each block takes what the one before gives, and no block is left out or run twice.
void TestTradeoffModelPlan::plan_isOneRunnableChain()
{
    QFETCH(int, family);
    QFETCH(int, precision);
    for (const Bytes size : {smallestModel, 137 * megabyte, 2 * gigabyte}) {
        const ModelPlan built = plan(static_cast<Family>(family), static_cast<Precision>(precision), size);
        std::vector<int> sorted = built.execution;
        std::ranges::sort(sorted);
        std::vector<int> all(built.blocks.size());
        std::iota(all.begin(), all.end(), 0);
        QVERIFY(sorted == all);

        // The mlp and the cnn take features or channels first, the transformer last.
        int width = static_cast<int>(built.family == Family::Transformer ? built.inputShape.back()
                                                                         : built.inputShape.front());
        int side = imageSide;
        for (const int index : built.execution) {
            const Block &block = built.blocks[static_cast<std::size_t>(index)];
            QCOMPARE(block.ordinal, index);
            QCOMPARE(block.in, width);
            QVERIFY(block.out > 0);
            if (block.kind == BlockKind::Stem)
                side /= 4; // convolution and maximum halve it, each
            if (block.kind == BlockKind::Bottleneck)
                side /= block.stride;
            if (block.kind == BlockKind::Stem || block.kind == BlockKind::Bottleneck)
                QCOMPARE(block.side, side);
            if (block.kind == BlockKind::Bottleneck && !block.projected)
                QCOMPARE(block.in, block.out); // else the residual cannot be added
            width = block.out;
        }
        QCOMPARE(std::int64_t{width}, built.outputShape.back());
    }
}

void TestTradeoffModelPlan::plan_sumsUpItsBlocks_data()
{
    families_data();
}

void TestTradeoffModelPlan::plan_sumsUpItsBlocks()
{
    QFETCH(int, family);
    QFETCH(int, precision);
    const ModelPlan built = plan(static_cast<Family>(family), static_cast<Precision>(precision), 300 * megabyte);
    std::uint64_t elements = 0;
    double macs = 0;
    for (const Block &block : built.blocks) {
        std::set<std::string_view> names;
        std::uint64_t inBlock = 0;
        for (const TensorSpec &spec : tensors(block)) {
            std::uint64_t count = 1;
            for (const std::int64_t extent : spec.shape) {
                QVERIFY(extent > 0);
                count *= static_cast<std::uint64_t>(extent);
            }
            QVERIFY(spec.halfWidth > 0);
            QVERIFY2(names.insert(spec.name).second, "two tensors of a block share a name");
            inBlock += count;
        }
        QCOMPARE(parameters(block), inBlock);
        elements += inBlock;
        macs += macsPerSample(block);
        QVERIFY(activationElementsHeld(block) <= built.activationElementsHeld);
    }
    QCOMPARE(built.parameters, elements);
    QCOMPARE(built.weightBytes, elements * bytesPerElement(built.precision));
    QCOMPARE(built.macsPerSample, macs);
    const BuiltModel summary = built.summary();
    QCOMPARE(summary.parameters, elements);
    QCOMPARE(summary.weightBytes, built.weightBytes);
    QCOMPARE(summary.layers, static_cast<int>(built.blocks.size()));
    QCOMPARE(summary.flopsPerSample, 2 * macs);
}

void TestTradeoffModelPlan::mlp_countsAsWorkedOutByHand()
{
    // 4096 x 4096 weights and 4096 biases: 16,781,312 parameters, 67,125,248 bytes in fp32. Two GB hold 29 of them and
    // 53,367,808 bytes more; the last layer has 13,341,952 / 4097 = 3256.5 outputs, to the nearest 16: 3264.
    const ModelPlan built = plan(Family::Mlp, Precision::Fp32, 2 * gigabyte);
    QCOMPARE(built.blocks.size(), 30U);
    QCOMPARE(parameters(built.blocks.front()), 16'781'312U);
    QCOMPARE(built.blocks.back().in, 4096);
    QCOMPARE(built.blocks.back().out, 3264);
    QCOMPARE(built.macsPerSample, 29.0 * 4096 * 4096 + 4096.0 * 3264);
    QCOMPARE(built.weightBytes, Bytes{29} * 67'125'248 + Bytes{4} * 3264 * 4097);
    QCOMPARE(built.activationElementsHeld, 8192.0);
    // Half the bytes a number, so twice the parameters.
    QCOMPARE(plan(Family::Mlp, Precision::Bf16, gigabyte).parameters, built.parameters);
}

void TestTradeoffModelPlan::transformer_countsAsWorkedOutByHand()
{
    // A pre-norm block of width h: 12 h^2 weights and 13 h biases and norms (4 h^2 + 4 h attention, 8 h^2 + 5 h
    // feed-forward, 4 h norms).
    const ModelPlan built = plan(Family::Transformer, Precision::Fp32, gigabyte);
    const Block &block = built.blocks.front();
    QCOMPARE(parameters(block), std::uint64_t{12} * 1024 * 1024 + 13 * 1024);
    // 128 tokens, each 12 h^2 in matrices and 2 x 128 h in the products of attention.
    QCOMPARE(macsPerSample(block), 128.0 * (12.0 * 1024 * 1024 + 2.0 * 128 * 1024));
    QCOMPARE(built.blocks.size(), 20U); // 10^9 / 50,384,896 = 19.85
    QVERIFY(built.blocks.back().heads < encoderHeads);
    QVERIFY(built.inputShape == std::vector<std::int64_t>({128, 1024}));
    QVERIFY(built.outputShape == built.inputShape);
}

void TestTradeoffModelPlan::cnn_isResNet50AtItsSize()
{
    const ModelPlan built = plan(Family::Cnn, Precision::Fp32, 4 * resNet50Parameters);
    QCOMPARE(built.parameters, resNet50Parameters);
    QCOMPARE(built.macsPerSample, resNet50Macs);
    QCOMPARE(built.blocks.size(), 18U); // stem, 3 + 4 + 6 + 3 bottlenecks, classifier

    const auto blocksAt = [&](int side) {
        return std::ranges::count_if(built.blocks,
                                     [&](const Block &b) { return b.kind == BlockKind::Bottleneck && b.side == side; });
    };
    QCOMPARE(blocksAt(56), 3);
    QCOMPARE(blocksAt(28), 4);
    QCOMPARE(blocksAt(14), 6);
    QCOMPARE(blocksAt(7), 3);
    QVERIFY(built.inputShape == std::vector<std::int64_t>({3, 224, 224}));
    QVERIFY(built.outputShape == std::vector<std::int64_t>({1000}));
}

void TestTradeoffModelPlan::bytesMoved_readsWeightsOnceAndActivationsForEachSample()
{
    const ModelPlan built = plan(Family::Mlp, Precision::Bf16, gigabyte);
    const double one = bytesMoved(built, 1);
    const double nine = bytesMoved(built, 9);
    // 29 layers read and write 4096 numbers of 2 bytes, the last one writes 3264.
    const double aSample = 2 * (29 * 8192.0 + 4096 + 3264);
    QCOMPARE(one, static_cast<double>(built.weightBytes) + aSample);
    QCOMPARE(nine - one, 8 * aSample);
    QCOMPARE(flops(built, 9), 18 * built.macsPerSample);
}

/// He et al. 2015: variance 2 / fan-in, and a uniform distribution of that variance reaches sqrt(6 / fan-in).
void TestTradeoffModelPlan::tensors_areScaledByTheirFanIn()
{
    const ModelPlan mlp = plan(Family::Mlp, Precision::Fp32, smallestModel);
    QVERIFY(std::abs(double{tensors(mlp.blocks.front()).front().halfWidth} - std::sqrt(6.0 / 4096)) < 1e-7);
    const ModelPlan cnn = plan(Family::Cnn, Precision::Fp32, smallestModel);
    QVERIFY(std::abs(double{tensors(cnn.blocks.front()).front().halfWidth} - std::sqrt(6.0 / 147)) < 1e-7);
}

QTEST_APPLESS_MAIN(TestTradeoffModelPlan)
#include "tst_tradeoff_model_plan.moc"
