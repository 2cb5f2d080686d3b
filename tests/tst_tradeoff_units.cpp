// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/units.h"

#include <QTest>

#include <limits>

using namespace breakeven::tradeoff;

class TestTradeoffUnits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseBytes_readsSizes_data();
    void parseBytes_readsSizes();
    void parseBytes_refusesNonsense_data();
    void parseBytes_refusesNonsense();
    void parseBytes_quotesHostileTextHarmlessly();
    void parseNumber_takesTheWholeTextOrNothing_data();
    void parseNumber_takesTheWholeTextOrNothing();
    void parseInteger_takesTheWholeTextOrNothing_data();
    void parseInteger_takesTheWholeTextOrNothing();
    void formatNumber_writesPlainly_data();
    void formatNumber_writesPlainly();
    void formatBytes_picksTheUnit_data();
    void formatBytes_picksTheUnit();
};

void TestTradeoffUnits::parseBytes_readsSizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("bytes");

    const auto row = [](const char *text, quint64 bytes) { QTest::newRow(text) << QByteArray(text) << bytes; };
    row("2GB", 2'000'000'000);
    row("0.5 GB", 500'000'000);
    row("0.05gb", 50'000'000);
    row("500Mb", 500'000'000);
    row("1.5kB", 1'500);
    row("64000000", 64'000'000);
    row("64000000B", 64'000'000);
    row("  3 GB\t", 3'000'000'000);
    row("0.6B", 1); // to the nearest byte
    row("1000000GB", 1'000'000'000'000'000);
    row("0.000000001GB", 1);
}

void TestTradeoffUnits::parseBytes_readsSizes()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, bytes);
    const Result<Bytes> parsed = parseBytes(text.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(quint64{*parsed}, bytes);
}

void TestTradeoffUnits::parseBytes_refusesNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "GB",
                             "-1GB",
                             "0",
                             "0GB",
                             "0.4B",
                             "nan",
                             "nanGB",
                             "inf",
                             "infGB",
                             "1e3GB",
                             "1,5GB",
                             "1.5.2GB",
                             "+2GB",
                             "0x10",
                             "2TB",
                             "2GiB",
                             "2 G B",
                             "2GBs",
                             "two",
                             "1000001GB",
                             "99999999999999999999999999999999999999GB"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a zero byte inside") << QByteArray("2\0GB", 4);
}

void TestTradeoffUnits::parseBytes_refusesNonsense()
{
    QFETCH(QByteArray, text);
    const Result<Bytes> parsed = parseBytes(text.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::BadRequest);
    QVERIFY(parsed.error().message.ends_with('.'));
}

/// The message goes to terminals and into JSON: no control characters, no half of a UTF-8 sequence, no pages of text.
void TestTradeoffUnits::parseBytes_quotesHostileTextHarmlessly()
{
    const std::string escape = parseBytes("\x1b[31mred\n").error().message;
    QVERIFY(escape.find('\x1b') == std::string::npos);
    QVERIFY(escape.find('\n') == std::string::npos);

    std::string umlauts = "x";
    for (int i = 0; i < 1000; ++i)
        umlauts += "\xc3\xbc";
    const QByteArray message = QByteArray::fromStdString(parseBytes(umlauts).error().message);
    QVERIFY(message.size() < 200);
    QCOMPARE(QString::fromUtf8(message).toUtf8(), message);
    QVERIFY(!QString::fromUtf8(message).contains(QChar::ReplacementCharacter));
}

void TestTradeoffUnits::parseNumber_takesTheWholeTextOrNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<double>("value");

    QTest::newRow("plain") << QByteArray("0.714") << true << 0.714;
    QTest::newRow("negative") << QByteArray("-3") << true << -3.0;
    QTest::newRow("exponent") << QByteArray("1e-3") << true << 0.001;
    QTest::newRow("blanks around") << QByteArray(" 2.5 ") << true << 2.5;
    for (const char *text : {"", "nan", "inf", "-inf", "1,5", "1.5x", "1e999", "0x1p3", "+1", "1 2"})
        QTest::newRow(text) << QByteArray(text) << false << 0.0;
}

void TestTradeoffUnits::parseNumber_takesTheWholeTextOrNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QFETCH(double, value);
    const Result<double> parsed = parseNumber(text.toStdString());
    QCOMPARE(parsed.has_value(), good);
    if (good)
        QCOMPARE(*parsed, value);
}

void TestTradeoffUnits::parseInteger_takesTheWholeTextOrNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("value");

    QTest::newRow("plain") << QByteArray("32") << true << qint64{32};
    QTest::newRow("negative") << QByteArray("-1") << true << qint64{-1};
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max();
    for (const char *text : {"", "32.0", "3e2", "0x20", "9223372036854775808", "32 64", "thirty"})
        QTest::newRow(text) << QByteArray(text) << false << qint64{0};
}

void TestTradeoffUnits::parseInteger_takesTheWholeTextOrNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QFETCH(qint64, value);
    const Result<std::int64_t> parsed = parseInteger(text.toStdString());
    QCOMPARE(parsed.has_value(), good);
    if (good)
        QCOMPARE(qint64{*parsed}, value);
}

void TestTradeoffUnits::formatNumber_writesPlainly_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](double value, int digits, const char *text) {
        QTest::addRow("%s at %d", text, digits) << value << digits << QByteArray(text);
    };
    row(0, 3, "0");
    row(-0.0, 3, "0");
    row(0.5, 3, "0.5");
    row(2, 3, "2");
    row(12.345, 3, "12.3");
    row(12.345, 4, "12.35"); // 12.345 lies just above in binary
    row(0.0001234, 3, "0.000123");
    row(0.99996, 3, "1");
    row(99.96, 3, "100");
    row(123456, 3, "123456"); // whole numbers are not rounded away
    row(-0.25, 3, "-0.25");
    row(1.000000001, 12, "1.000000001");
    row(1e6, 3, "1e+06");
    row(0.00001, 3, "1e-05");
    row(std::numeric_limits<double>::infinity(), 3, "inf");
    row(-std::numeric_limits<double>::infinity(), 3, "-inf");
    row(std::numeric_limits<double>::quiet_NaN(), 3, "nan");
}

void TestTradeoffUnits::formatNumber_writesPlainly()
{
    QFETCH(double, value);
    QFETCH(int, digits);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatNumber(value, digits)), text);
}

void TestTradeoffUnits::formatBytes_picksTheUnit_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](quint64 bytes, const char *text) { QTest::addRow("%llu", bytes) << bytes << QByteArray(text); };
    row(0, "0 B");
    row(512, "512 B");
    row(1'500, "1.5 KB");
    row(67'108'864, "67.1 MB");
    row(100'000'000, "0.1 GB");
    row(500'000'000, "0.5 GB");
    row(2'000'000'000, "2 GB");
    row(1'999'999'999, "2 GB");
    row(139'586'437'120, "140 GB");
}

void TestTradeoffUnits::formatBytes_picksTheUnit()
{
    QFETCH(quint64, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatBytes(bytes)), text);
}

QTEST_APPLESS_MAIN(TestTradeoffUnits)
#include "tst_tradeoff_units.moc"
