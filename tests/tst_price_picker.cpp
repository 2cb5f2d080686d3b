// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/price_picker.h"

#include "tests/support/explore_values.h"
#include "tests/support/fixed_look.h"
#include "ui/explore/price_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Hardware;

namespace {

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, number).data().toString());
    return texts;
}

/// Deletes itself when closed.
PricePicker *pickerFor(Hardware hardware)
{
    auto *picker = new PricePicker(support::smallCatalogue().prices, QStringLiteral("A device"), hardware);
    picker->open();
    return picker;
}

} // namespace

class TestPricePicker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void model_isAModel();
    void filter_findsEveryWordInAnyColumn_data();
    void filter_findsEveryWordInAnyColumn();
    void picker_saysWhereItsPricesAreFrom();
    void picker_givesTheMachineChosenByKeys();
    void picker_saysHowManyGpusThePriceIsOf();
    void picker_givesNothingWhenCancelled();
    void picker_hasNothingToUseWhereNothingIsFound();
};

void TestPricePicker::model_isAModel()
{
    PriceTableModel model(support::smallCatalogue().prices);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PriceTableFilter filter(model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setHardware(Hardware::Gpu);
    filter.setText(QStringLiteral("t4"));
    filter.setText({});
    filter.sort(PriceTableModel::Price, Qt::DescendingOrder);
    QCOMPARE(column(filter, PriceTableModel::Price), (QStringList{QStringLiteral("21.96"), QStringLiteral("0.526")}));
    filter.setHardware(Hardware::Cpu);
    QCOMPARE(column(filter, PriceTableModel::Equipment),
             (QStringList{QStringLiteral("16 vCPUs"), QStringLiteral("2 vCPUs")}));
}

void TestPricePicker::filter_findsEveryWordInAnyColumn_data()
{
    QTest::addColumn<Hardware>("hardware");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << Hardware::Gpu << ""
                             << QStringList{QStringLiteral("g4dn.xlarge"), QStringLiteral("p4d.24xlarge")};
    QTest::newRow("GPU") << Hardware::Gpu << "a100" << QStringList{QStringLiteral("p4d.24xlarge")};
    QTest::newRow("both") << Hardware::Gpu << " T4  g4 " << QStringList{QStringLiteral("g4dn.xlarge")};
    QTest::newRow("none has both") << Hardware::Gpu << "T4 p4" << QStringList{};
    QTest::newRow("vCPUs") << Hardware::Cpu << "16 vcpu" << QStringList{QStringLiteral("c7i.4xlarge")};
}

void TestPricePicker::filter_findsEveryWordInAnyColumn()
{
    QFETCH(Hardware, hardware);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    PriceTableModel model(support::smallCatalogue().prices);
    PriceTableFilter filter(model);
    filter.setHardware(hardware);
    filter.setText(text);
    QCOMPARE(column(filter, PriceTableModel::Machine), names);
}

void TestPricePicker::picker_saysWhereItsPricesAreFrom()
{
    const std::unique_ptr<PricePicker> picker(pickerFor(Hardware::Cpu));
    const QString head = picker->findChild<QLabel *>(QStringLiteral("price_origin"))->text();
    QVERIFY(head.contains(QStringLiteral("us-east-1")) && head.contains(QStringLiteral("2026-07-20")));
    const QString source = picker->findChild<QLabel *>(QStringLiteral("price_source"))->text();
    QVERIFY(source.contains(QStringLiteral("A price list")) && source.contains(QStringLiteral("MIT")));
}

void TestPricePicker::picker_givesTheMachineChosenByKeys()
{
    PricePicker *picker = pickerFor(Hardware::Cpu);
    QSignalSpy picked(picker, &PricePicker::picked);
    // The cheapest one stands first.
    QTest::keyClick(picker->findChild<QLineEdit *>(QStringLiteral("price_filter")), Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    const auto price = picked[0][0].value<LanePrice>();
    QCOMPARE(price.dollarsPerHour, 0.714);
    QCOMPARE(price.source, QStringLiteral("c7i.4xlarge, us-east-1, 2026-07-20"));
}

void TestPricePicker::picker_saysHowManyGpusThePriceIsOf()
{
    PricePicker *picker = pickerFor(Hardware::Gpu);
    QSignalSpy picked(picker, &PricePicker::picked);
    QTest::keyClicks(picker->findChild<QLineEdit *>(QStringLiteral("price_filter")), QStringLiteral("A100"));
    QTest::keyClick(picker->findChild<QPushButton *>(QStringLiteral("price_use")), Qt::Key_Space);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<LanePrice>().source, QStringLiteral("p4d.24xlarge with 8 GPUs, us-east-1, 2026-07-20"));
}

void TestPricePicker::picker_givesNothingWhenCancelled()
{
    PricePicker *picker = pickerFor(Hardware::Cpu);
    QSignalSpy picked(picker, &PricePicker::picked);
    QSignalSpy gone(picker, &QObject::destroyed);
    QTest::keyClick(picker, Qt::Key_Escape);
    QVERIFY(picked.isEmpty());
    QTRY_COMPARE(gone.count(), 1);
}

void TestPricePicker::picker_hasNothingToUseWhereNothingIsFound()
{
    const std::unique_ptr<PricePicker> picker(pickerFor(Hardware::Cpu));
    auto *filter = picker->findChild<QLineEdit *>(QStringLiteral("price_filter"));
    auto *use = picker->findChild<QPushButton *>(QStringLiteral("price_use"));
    QVERIFY(use->isEnabled());
    QTest::keyClicks(filter, QStringLiteral("nowhere"));
    QVERIFY(!use->isEnabled());
    filter->clear();
    QVERIFY(use->isEnabled());
    QCOMPARE(picker->findChild<QTableView *>()->selectionModel()->selectedRows().size(), 1);
}

QTEST_MAIN(TestPricePicker)
#include "tst_price_picker.moc"
