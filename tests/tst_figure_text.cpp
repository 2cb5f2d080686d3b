// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/figure_text.h"

#include <QTest>

#include <limits>

using namespace breakeven::ui;

namespace {

using Text = QString (*)(double, const QLocale &);

const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

Q_DECLARE_METATYPE(Text)

class FigureText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void orDash_showsDashForNothing();
};

void FigureText::text_data()
{
    QTest::addColumn<Text>("function");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("inGerman");
    const auto row = [](const char *name, Text function, double value, const char *english, const char *inGerman) {
        QTest::newRow(name) << function << value << QString::fromUtf8(english) << QString::fromUtf8(inGerman);
    };
    row("half a gigabyte", gigabytesText, 0.5, "0.5", "0,5");
    row("two gigabytes", gigabytesText, 2, "2", "2");
    row("0.8, which binary cannot hold", gigabytesText, 0.8, "0.8", "0,8");
    row("sixteen and a bit", gigabytesText, 16.27, "16.3", "16,3");

    row("three digits", numberText, 64.8123, "64.8", "64,8");
    row("whole", numberText, 50, "50", "50");
    row("small", numberText, 0.0421, "0.0421", "0,0421");
    row("two digits are enough", numberText, 0.042, "0.042", "0,042");
    row("rounds up a power of ten", numberText, 9.996, "10", "10");
    row("rounds up to 100", numberText, 99.96, "100", "100");
    row("large, all digits", numberText, 1234.4, "1,234", "1.234");
    row("zero", numberText, 0, "0", "0");
    row("negative zero", numberText, -0.0, "0", "0");
    row("not a number", numberText, std::numeric_limits<double>::quiet_NaN(), "—", "—");

    row("milliseconds", millisecondsText, 64.8, "64.8 ms", "64,8 ms");
    row("below ten seconds", millisecondsText, 1420, "1,420 ms", "1.420 ms");
    row("ten seconds", millisecondsText, 10000, "10 s", "10 s");
    row("seconds", millisecondsText, 14230, "14.2 s", "14,2 s");
    row("a tenth", millisecondsText, 0.1, "0.1 ms", "0,1 ms");
    row("microseconds", millisecondsText, 0.085, "85 µs", "85 µs");
    row("no time", millisecondsText, 0, "0 ms", "0 ms");

    row("a tenth of a cent", dollarsText, 0.001, "0.001", "0,001");
    row("smallest plain", dollarsText, 0.0001, "0.0001", "0,0001");
    row("tiny", dollarsText, 3.5e-7, "3.5e-7", "3,5e-7");
    row("tiny, three digits", dollarsText, 3.4567e-7, "3.46e-7", "3,46e-7");
    row("mantissa rounds to ten", dollarsText, 9.999e-7, "1e-6", "1e-6");
    row("nothing", dollarsText, 0, "0", "0");
    row("three", dollarsText, 3, "3", "3");

    row("an instant", aboutText, 0.2, "about 1 s", "about 1 s");
    row("four seconds", aboutText, 4.4, "about 4 s", "about 4 s");
    row("a minute", aboutText, 89, "about 89 s", "about 89 s");
    row("minutes", aboutText, 120, "about 2 min", "about 2 min");
    row("hours", aboutText, 7200, "about 2 h", "about 2 h");
}

void FigureText::text()
{
    QFETCH(Text, function);
    QFETCH(double, value);
    QFETCH(QString, english);
    QFETCH(QString, inGerman);
    QLocale c = QLocale::c();
    c.setNumberOptions({}); // the C locale alone leaves out group separators
    QCOMPARE(function(value, c), english);
    QCOMPARE(function(value, german), inGerman);
}

void FigureText::orDash_showsDashForNothing()
{
    QLocale::setDefault(german);
    QCOMPARE(orDash(std::nullopt, numberText), QStringLiteral("—"));
    QCOMPARE(orDash(64.8, millisecondsText), QStringLiteral("64,8 ms"));
    QLocale::setDefault(QLocale::c());
}

QTEST_APPLESS_MAIN(FigureText)
#include "tst_figure_text.moc"
