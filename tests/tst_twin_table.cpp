// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/twin_table.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTest>

#include <limits>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

TwinTable threeRows()
{
    return {
        .title = QStringLiteral("Latency"),
        .columns = {{.title = QStringLiteral("Device"), .name = QStringLiteral("device"), .isNumber = false},
                    {.title = QStringLiteral("Latency, ms"), .name = QStringLiteral("latency_ms"), .isNumber = true}},
        .rows = {{textCell(QStringLiteral("A card")), numberCell(9.5)},
                 {textCell(QStringLiteral("Another")), numberCell(std::optional<double>())},
                 {textCell(QStringLiteral("A processor")), numberCell(100.0)}}};
}

QString csvOfText(const QString &text)
{
    return csvOf({.title = {},
                  .columns = {{.title = {}, .name = QStringLiteral("t"), .isNumber = false}},
                  .rows = {{textCell(text)}}});
}

} // namespace

class TestTwinTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void numberCell_writesForScreenAndFile_data();
    void numberCell_writesForScreenAndFile();
    void numberCell_givesTheSameNumberBack_data();
    void numberCell_givesTheSameNumberBack();
    void numberCell_hasADashForWhatIsNotThere();
    void csvOf_quotesAndGuards_data();
    void csvOf_quotesAndGuards();
    void csvOf_leavesNegativeNumbersAlone();
    void csvOf_isAsWideAsItsHead();
    void plainTableOf_holdsWhatTheScreenShows();
    void model_isAModel();
    void model_sortsNumbersByValueAndTextsByLetter();
    void model_putsNumbersAtTheRight();
};

void TestTwinTable::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestTwinTable::numberCell_writesForScreenAndFile_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("file");

    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("three digits") << english << 61.4375 << 3 << "61.4"
                                  << "61.4375";
    QTest::newRow("German") << german << 1234.4 << 3 << "1.234"
                            << "1234.4";
    QTest::newRow("German comma") << german << 0.042 << 3 << "0,042"
                                  << "0.042";
    QTest::newRow("five digits") << english << 3.14159265 << 5 << "3.1416"
                                 << "3.14159265";
    QTest::newRow("whole") << english << 65536.0 << 3 << "65,536"
                           << "65536";
    QTest::newRow("nought") << english << 0.0 << 3 << "0"
                            << "0";
    QTest::newRow("small cost") << english << 3.5e-7 << 3 << "3.5e-7"
                                << "3.5e-07";
    QTest::newRow("small, two digits") << english << 3.46e-7 << 2 << "3.5e-7"
                                       << "3.46e-07";
    QTest::newRow("rounds up to the next power") << english << 9.996e-7 << 3 << "1e-6"
                                                 << "9.996e-07";
    QTest::newRow("smallest") << english << std::numeric_limits<double>::denorm_min() << 3 << "4.94e-324"
                              << "5e-324";
    QTest::newRow("negative") << english << -2.5 << 3 << "-2.5"
                              << "-2.5";
    QTest::newRow("operations a second") << english << 4.95e11 << 3 << "495,000,000,000"
                                         << "495000000000";
}

void TestTwinTable::numberCell_writesForScreenAndFile()
{
    QFETCH(QLocale, locale);
    QFETCH(double, value);
    QFETCH(int, digits);
    QFETCH(QString, screen);
    QFETCH(QString, file);

    QLocale::setDefault(locale);
    const TwinCell cell = numberCell(value, digits);
    QCOMPARE(cell.text, screen);
    QCOMPARE(cell.csv, file);
    QCOMPARE(cell.number, std::optional(value));
}

void TestTwinTable::numberCell_givesTheSameNumberBack_data()
{
    QTest::addColumn<double>("value");

    QTest::newRow("third") << 1.0 / 3;
    QTest::newRow("tenth of a sum") << 0.1 + 0.2;
    QTest::newRow("small") << 7.123456789012345e-9;
    QTest::newRow("large") << 1.2345678901234567e18;
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("largest") << std::numeric_limits<double>::max();
}

void TestTwinTable::numberCell_givesTheSameNumberBack()
{
    QFETCH(double, value);

    bool isNumber = false;
    QCOMPARE(QLocale::c().toDouble(numberCell(value).csv, &isNumber), value);
    QVERIFY(isNumber);
}

void TestTwinTable::numberCell_hasADashForWhatIsNotThere()
{
    for (const TwinCell &cell : {numberCell(std::optional<double>()), numberCell(std::nan("")),
                                 numberCell(std::numeric_limits<double>::infinity())}) {
        QCOMPARE(cell.text, QStringLiteral("—"));
        QVERIFY(cell.csv.isEmpty());
        QVERIFY(!cell.number);
    }
}

void TestTwinTable::csvOf_quotesAndGuards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");

    QTest::newRow("plain") << "A card"
                           << "A card";
    QTest::newRow("comma") << "EPYC, 2 cores"
                           << "\"EPYC, 2 cores\"";
    QTest::newRow("quote") << "a \"T4\""
                           << "\"a \"\"T4\"\"\"";
    QTest::newRow("line's end") << "one\ntwo"
                                << "\"one\ntwo\"";
    QTest::newRow("formula") << "=1+2"
                             << "'=1+2";
    QTest::newRow("formula with quotes") << "=HYPERLINK(\"a\",\"b\")"
                                         << "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "-1"
                           << "'-1";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("return") << "\r=1"
                            << "\"'\r=1\"";
    QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("'＝1");
    QTest::newRow("inside") << "a=b"
                            << "a=b";
    QTest::newRow("empty") << ""
                           << "";
}

void TestTwinTable::csvOf_quotesAndGuards()
{
    QFETCH(QString, text);
    QFETCH(QString, field);

    QCOMPARE(csvOfText(text), QStringLiteral("t\r\n") + field + QStringLiteral("\r\n"));
}

void TestTwinTable::csvOf_leavesNegativeNumbersAlone()
{
    const TwinTable table{.title = {},
                          .columns = {{.title = {}, .name = QStringLiteral("margin"), .isNumber = true}},
                          .rows = {{numberCell(-0.25)}}};
    QCOMPARE(csvOf(table), QStringLiteral("margin\r\n-0.25\r\n"));
}

void TestTwinTable::csvOf_isAsWideAsItsHead()
{
    TwinTable table = threeRows();
    table.rows.push_back({textCell(QStringLiteral("short"))});
    QCOMPARE(csvOf(table),
             QStringLiteral("device,latency_ms\r\nA card,9.5\r\nAnother,\r\nA processor,100\r\nshort,\r\n"));
}

void TestTwinTable::plainTableOf_holdsWhatTheScreenShows()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const PlainTable plain = plainTableOf(threeRows());
    QCOMPARE(plain.header, QStringList({QStringLiteral("Device"), QStringLiteral("Latency, ms")}));
    QCOMPARE(plain.rows.size(), 3);
    QCOMPARE(plain.rows.at(0), QStringList({QStringLiteral("A card"), QStringLiteral("9,5")}));
    QCOMPARE(plain.rows.at(1), QStringList({QStringLiteral("Another"), QStringLiteral("—")}));
}

void TestTwinTable::model_isAModel()
{
    TwinTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    TwinTable table = threeRows();
    table.rows.push_back({});
    model.setTable(table);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("9.5"));
    QCOMPARE(model.index(3, 1).data().toString(), QString());
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Latency, ms"));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTwinTable::model_sortsNumbersByValueAndTextsByLetter()
{
    TwinTableModel model;
    model.setTable(threeRows());
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(Qt::UserRole);
    const auto firstColumn = [&sorted] {
        QStringList names;
        for (int row = 0; row < sorted.rowCount(); ++row)
            names.append(sorted.index(row, 0).data().toString());
        return names.join(QLatin1Char('|'));
    };
    sorted.sort(1);
    // 9.5 before 100, which the texts would not give; what is not there comes last.
    QCOMPARE(firstColumn(), QStringLiteral("A card|A processor|Another"));
    sorted.sort(1, Qt::DescendingOrder);
    QVERIFY(firstColumn().contains(QStringLiteral("A processor|A card")));
    sorted.sort(0);
    QCOMPARE(firstColumn(), QStringLiteral("A card|A processor|Another"));
}

void TestTwinTable::model_putsNumbersAtTheRight()
{
    TwinTableModel model;
    model.setTable(threeRows());
    const auto isRight = [](const QVariant &alignment) {
        return bool(alignment.value<Qt::Alignment>() & Qt::AlignRight);
    };
    QVERIFY(!isRight(model.index(0, 0).data(Qt::TextAlignmentRole)));
    QVERIFY(isRight(model.index(0, 1).data(Qt::TextAlignmentRole)));
    QVERIFY(isRight(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole)));
    QVERIFY(!isRight(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole)));
}

QTEST_GUILESS_MAIN(TestTwinTable)
#include "tst_twin_table.moc"
