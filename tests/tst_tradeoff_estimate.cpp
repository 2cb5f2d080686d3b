// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/estimate.h"

#include <QTest>

#include <cmath>

using namespace breakeven::tradeoff;

namespace {

/// Round figures, so that a vector can be worked out on paper.
Datasheet roundDevice()
{
    return {.id = "round",
            .name = "Round device",
            .fp32Flops = 10e12,
            .fp16Flops = 100e12,
            .bf16Flops = 100e12,
            .memoryBytesPerS = 1e12,
            .memoryBytes = 10 * gigabyte,
            .source = "made up"};
}

Datasheet rtx3090()
{
    Datasheet device = roundDevice();
    device.fp16Flops = 71e12;
    device.memoryBytesPerS = 936e9;
    device.memoryBytes = 24 * gigabyte;
    return device;
}

Datasheet rtx4090()
{
    Datasheet device = rtx3090();
    device.fp16Flops = 165.2e12;
    device.memoryBytesPerS = 1008e9;
    return device;
}

// Whole blocks of two bytes a number: 3 of 4096 x 4096 + 4096; 4 encoder blocks of 12,596,224; ResNet-50 with its norms
// folded, 25,530,472.
constexpr Workload dense{Family::Mlp, Precision::Fp16, 100'687'872, 1};
constexpr Workload encoder{Family::Transformer, Precision::Bf16, 100'769'792, 1};
constexpr Workload resnet50{Family::Cnn, Precision::Fp16, 51'060'944, 1};

Workload withBatch(Workload workload, int batch)
{
    workload.batch = batch;
    return workload;
}

bool near(double value, double expected)
{
    return std::abs(value - expected) <= 1e-6 * expected;
}

} // namespace

class TestTradeoffEstimate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productOutputs_countAsTablesDo();
    void estimate_equalsWhatWasWorkedOutByHand_data();
    void estimate_equalsWhatWasWorkedOutByHand();
    void estimate_holdsPublishedFigures_data();
    void estimate_holdsPublishedFigures();
    void estimate_doubtsWhatWasNeverChecked_data();
    void estimate_doubtsWhatWasNeverChecked();
    void estimate_neverPromisesMoreThanTheDatasheet();
    void estimate_refuses_data();
    void estimate_refuses();
    void describe_saysTheBandAndWhatIsNotKnown();
};

void TestTradeoffEstimate::productOutputs_countAsTablesDo()
{
    // Each stage by hand: 802,816 + 4,415,488 + 3,110,912 + 2,157,568 + 627,200 + 1,000. The published count is 11.11
    // million.
    QCOMPARE(productOutputs(planModel(resnet50)), 11'114'984.0);
    // 4 x 128 x (3 x 1024 for q, k, v; 16 x 128 scores; 1024 attended; 1024 projected; 4096 up; 1024 down).
    QCOMPARE(productOutputs(planModel(encoder)), 4 * 128 * 12'288.0);
    QCOMPARE(productOutputs(planModel(dense)), 3 * 4'096.0);
    QCOMPARE(launches(planModel(dense)), 6);
    QCOMPARE(launches(planModel(encoder)), 40);
    QCOMPARE(launches(planModel(resnet50)), 3 + 4 * 8 + 12 * 7 + 2);
}

void TestTradeoffEstimate::estimate_equalsWhatWasWorkedOutByHand_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QList<double>>("parts"); // launches, weights, arithmetic, activations, milliseconds
    QTest::addColumn<QList<double>>("band"); // low, middle, high

    // Arithmetic: 2 x 3 x 4096^2 x 1024 / 100e12. Activations: 2 x 2 B x 12,288 x 1024 / (0.57 x 1e12). The low end is
    // the arithmetic at its full peak.
    QTest::newRow("mlp, 1024") << 0 << 1024 << QList<double>{0.03, 0.1766453895, 1.03079215104, 0.0883011368}
                               << QList<double>{1.03079215104, 1.1190932879, 4.4763731515};
    // Set by the weights: 100,687,872 B / (0.57 x 1e12); the low end at the full bandwidth.
    QTest::newRow("mlp, 1") << 0 << 1 << QList<double>{0.03, 0.1766453895, 0.00100663296, 0.0000862316}
                            << QList<double>{0.100687872, 0.1766453895, 0.7065815579};
    // 2 x 4 x 1,644,167,168 x 64 / 100e12; 2 x 2 B x 6,291,456 x 64 / (0.57 x 1e12); high is x1.97.
    QTest::newRow("transformer, 64") << 1 << 64 << QList<double>{0.2, 0.1767891088, 8.41813590016, 2.8256363789}
                                     << QList<double>{8.41813590016, 11.2437722791, 22.1502313898};
}

void TestTradeoffEstimate::estimate_equalsWhatWasWorkedOutByHand()
{
    QFETCH(int, family);
    QFETCH(int, batch);
    QFETCH(QList<double>, parts);
    QFETCH(QList<double>, band);
    const auto found = estimate(withBatch(family == 0 ? dense : encoder, batch), roundDevice());
    QVERIFY(found.has_value());
    QCOMPARE(found->provenance, Provenance::Estimated);
    QVERIFY(near(found->launchesMs, parts[0]));
    QVERIFY(near(found->weightsMs, parts[1]));
    QVERIFY(near(found->arithmeticMs, parts[2]));
    QVERIFY(std::abs(found->activationsMs - parts[3]) < 1e-9);
    QVERIFY(near(found->lowMs, band[0]));
    QVERIFY(near(found->middleMs, band[1]));
    QVERIFY(near(found->highMs, band[2]));
}

void TestTradeoffEstimate::estimate_holdsPublishedFigures_data()
{
    QTest::addColumn<bool>("newer");
    QTest::addColumn<double>("publishedMs");
    // pytorch-image-models, results/benchmark-infer-amp-nchw-pt240-cu124: resnet50, 224 pixels, batch 1024.
    QTest::newRow("RTX 3090") << false << 318.095;
    QTest::newRow("RTX 4090") << true << 242.763;
}

void TestTradeoffEstimate::estimate_holdsPublishedFigures()
{
    QFETCH(bool, newer);
    QFETCH(double, publishedMs);
    const auto found = estimate(withBatch(resnet50, 1024), newer ? rtx4090() : rtx3090());
    QVERIFY(found.has_value());
    QVERIFY(found->checked());
    QVERIFY(found->lowMs < publishedMs && publishedMs < found->highMs);
    QVERIFY2(found->middleMs > publishedMs * 0.8 && found->middleMs < publishedMs * 1.2,
             QByteArray::number(found->middleMs));
}

void TestTradeoffEstimate::estimate_doubtsWhatWasNeverChecked_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("precision");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QByteArray>("doubts");

    QTest::newRow("transformer") << 1 << 1 << 64 << QByteArray();
    QTest::newRow("cnn") << 2 << 2 << 32 << QByteArray();
    QTest::newRow("a batch under the published ones") << 2 << 2 << 31 << QByteArray("small batch;");
    QTest::newRow("single precision") << 1 << 0 << 64 << QByteArray("fp32;");
    QTest::newRow("no published mlp") << 0 << 2 << 1024 << QByteArray("mlp;");
    // 32 samples of an mlp are quicker to compute than its weights are to read.
    QTest::newRow("set by the weights") << 0 << 2 << 32 << QByteArray("small batch;mlp;");
    QTest::newRow("everything") << 0 << 0 << 1 << QByteArray("small batch;fp32;mlp;");
}

void TestTradeoffEstimate::estimate_doubtsWhatWasNeverChecked()
{
    QFETCH(int, family);
    QFETCH(int, precision);
    QFETCH(int, batch);
    QFETCH(QByteArray, doubts);
    Workload workload = withBatch(family == 0 ? dense : family == 1 ? encoder : resnet50, batch);
    workload.precision = precisions[static_cast<std::size_t>(precision)];
    const auto found = estimate(workload, roundDevice());
    QVERIFY(found.has_value());
    QByteArray words;
    for (const Doubt doubt : found->doubts)
        words += QByteArray(name(doubt).data(), static_cast<qsizetype>(name(doubt).size())) + ';';
    QCOMPARE(words, doubts);
    QCOMPARE(found->checked(), doubts.isEmpty());
}

void TestTradeoffEstimate::estimate_neverPromisesMoreThanTheDatasheet()
{
    for (const Workload &model : {dense, encoder, resnet50}) {
        for (const int batch : {1, 2, 8, 32, 128, 512}) {
            const Workload workload = withBatch(model, batch);
            const auto found = estimate(workload, roundDevice());
            QVERIFY(found.has_value());
            const ModelPlan plan = planModel(workload);
            QVERIFY(found->lowMs >= 1e3 * flops(plan, batch) / 100e12);
            QVERIFY(found->lowMs >= 1e3 * static_cast<double>(plan.weightBytes) / 1e12);
            QVERIFY(found->lowMs <= found->middleMs && found->middleMs < found->highMs);
        }
    }
}

void TestTradeoffEstimate::estimate_refuses_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("precision");
    QTest::addColumn<qulonglong>("bytes");
    QTest::addColumn<int>("code");

    QTest::newRow("no batch") << 0 << 2 << qulonglong{100'000'000} << int(ErrorCode::BadRequest);
    QTest::newRow("too small") << 1 << 2 << qulonglong{1} << int(ErrorCode::BadRequest);
    QTest::newRow("a precision without a peak") << 1 << 1 << qulonglong{100'000'000} << int(ErrorCode::BadRequest);
    QTest::newRow("weights over the memory") << 1 << 2 << qulonglong{10'100'000'000} << int(ErrorCode::DoesNotFit);
    QTest::newRow("far over it") << 1 << 2 << qulonglong{1'000'000'000'000} << int(ErrorCode::DoesNotFit);
    QTest::newRow("activations over it") << 65'536 << 2 << qulonglong{9'900'000'000} << int(ErrorCode::DoesNotFit);
}

void TestTradeoffEstimate::estimate_refuses()
{
    QFETCH(int, batch);
    QFETCH(int, precision);
    QFETCH(qulonglong, bytes);
    QFETCH(int, code);
    Datasheet device = roundDevice();
    device.bf16Flops.reset();
    const auto found = estimate({Family::Mlp, precisions[static_cast<std::size_t>(precision)], Bytes{bytes}, batch},
                                device);
    QVERIFY(!found);
    QCOMPARE(int(found.error().code), code);
}

void TestTradeoffEstimate::describe_saysTheBandAndWhatIsNotKnown()
{
    const auto checked = estimate(withBatch(encoder, 64), roundDevice());
    const auto unchecked = estimate(dense, roundDevice());
    QVERIFY(checked && unchecked);
    QCOMPARE(QString::fromStdString(describe(*checked)),
             QStringLiteral("Estimated: about 11 ms, between 8.4 and 22 ms. Bands like this held at least 9 of 10 "
                            "published figures when made from one GPU and tried on another. Copies to and from the "
                            "device come on top."));
    QCOMPARE(QString::fromStdString(describe(*unchecked)),
             QStringLiteral("Estimated: about 0.18 ms, perhaps between 0.1 and 0.71 ms. No published figures were "
                            "there to check it: small batch, mlp. Copies to and from the device come on top."));
}

QTEST_APPLESS_MAIN(TestTradeoffEstimate)
#include "tst_tradeoff_estimate.moc"
