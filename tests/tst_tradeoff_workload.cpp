// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/workload.h"

#include <QTest>

#include <limits>

using namespace breakeven::tradeoff;

namespace {

constexpr Workload lessonStep3{
    .family = Family::Mlp, .precision = Precision::Fp32, .sizeBytes = 2 * gigabyte, .batch = 32};

} // namespace

class TestTradeoffWorkload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areReadBack();
    void parse_refusesOtherWords_data();
    void parse_refusesOtherWords();
    void precision_hasTheWidthAndEpsilonOfItsFormat();
    void validated_drawsTheLimits_data();
    void validated_drawsTheLimits();
    void describe_namesAllFour();
    void errorCodes_haveTheNamesOfTheWire();
};

void TestTradeoffWorkload::names_areReadBack()
{
    for (const Family family : families)
        QCOMPARE(parseFamily(name(family)).value(), family);
    for (const Precision precision : precisions)
        QCOMPARE(parsePrecision(name(precision)).value(), precision);
}

void TestTradeoffWorkload::parse_refusesOtherWords_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "MLP", "mlp ", "rnn", "FP32", "int8", "float32", "transformers"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTradeoffWorkload::parse_refusesOtherWords()
{
    QFETCH(QByteArray, text);
    const auto family = parseFamily(text.toStdString());
    const auto precision = parsePrecision(text.toStdString());
    QVERIFY(!family);
    QVERIFY(!precision);
    QCOMPARE(family.error().code, ErrorCode::BadRequest);
    QCOMPARE(precision.error().code, ErrorCode::BadRequest);
}

void TestTradeoffWorkload::precision_hasTheWidthAndEpsilonOfItsFormat()
{
    QCOMPARE(bytesPerElement(Precision::Fp32), Bytes{sizeof(float)});
    QCOMPARE(bytesPerElement(Precision::Bf16), Bytes{2});
    QCOMPARE(bytesPerElement(Precision::Fp16), Bytes{2});
    QCOMPARE(machineEpsilon(Precision::Fp32), double{std::numeric_limits<float>::epsilon()});
    // bfloat16 stores 7 bits of the significand, IEEE half 10.
    QCOMPARE(machineEpsilon(Precision::Bf16), 1.0 / 128);
    QCOMPARE(machineEpsilon(Precision::Fp16), 1.0 / 1024);
}

void TestTradeoffWorkload::validated_drawsTheLimits_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("good");

    const auto row = [](const char *what, Family family, quint64 size, int batch, bool good) {
        QTest::newRow(what) << static_cast<int>(family) << size << batch << good;
    };
    row("the smallest", Family::Mlp, 50'000'000, 1, true);
    row("a byte under the smallest", Family::Mlp, 49'999'999, 1, false);
    row("nothing", Family::Mlp, 0, 1, false);
    row("the largest", Family::Transformer, 1'000'000'000'000, 1, true);
    row("a byte over the largest", Family::Transformer, 1'000'000'000'001, 1, false);
    row("the largest number there is", Family::Mlp, std::numeric_limits<quint64>::max(), 1, false);
    row("the largest cnn", Family::Cnn, 2'000'000'000, 1, true);
    row("a byte over the largest cnn", Family::Cnn, 2'000'000'001, 1, false);
    row("the largest batch", Family::Mlp, 50'000'000, 65'536, true);
    row("one over the largest batch", Family::Mlp, 50'000'000, 65'537, false);
    row("batch 0", Family::Mlp, 50'000'000, 0, false);
    row("a negative batch", Family::Mlp, 50'000'000, std::numeric_limits<int>::min(), false);
}

void TestTradeoffWorkload::validated_drawsTheLimits()
{
    QFETCH(int, family);
    QFETCH(quint64, size);
    QFETCH(int, batch);
    QFETCH(bool, good);
    const Workload workload{.family = static_cast<Family>(family), .sizeBytes = size, .batch = batch};
    const Result<Workload> result = validated(workload);
    QCOMPARE(result.has_value(), good);
    if (good) {
        QVERIFY(*result == workload);
    } else {
        QCOMPARE(result.error().code, ErrorCode::BadRequest);
        QVERIFY(result.error().message.ends_with('.'));
    }
}

void TestTradeoffWorkload::describe_namesAllFour()
{
    QCOMPARE(describe(lessonStep3), std::string("mlp fp32 2 GB, batch 32"));
}

void TestTradeoffWorkload::errorCodes_haveTheNamesOfTheWire()
{
    QCOMPARE(name(ErrorCode::BadRequest), std::string_view("bad_request"));
    QCOMPARE(name(ErrorCode::DeviceUnavailable), std::string_view("device_unavailable"));
    QCOMPARE(name(ErrorCode::DoesNotFit), std::string_view("does_not_fit"));
    QCOMPARE(name(ErrorCode::OutOfDeviceMemory), std::string_view("out_of_device_memory"));
    QCOMPARE(name(ErrorCode::Cancelled), std::string_view("cancelled"));
    QCOMPARE(name(ErrorCode::BadFile), std::string_view("bad_file"));
    QCOMPARE(name(ErrorCode::Internal), std::string_view("internal"));
}

QTEST_APPLESS_MAIN(TestTradeoffWorkload)
#include "tst_tradeoff_workload.moc"
