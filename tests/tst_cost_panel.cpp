// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/cost_panel.h"

#include "tests/support/explore_values.h"
#include "tests/support/fixed_look.h"
#include "ui/explore/cost_text.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

using namespace breakeven;
using namespace breakeven::ui;
using support::Exploring;

namespace {

template<typename T>
T *child(const QWidget &panel, const char *name)
{
    auto *found = panel.findChild<T *>(QLatin1StringView(name));
    Q_ASSERT(found);
    return found;
}

QString text(const QWidget &panel, const char *name)
{
    return child<QLabel>(panel, name)->text();
}

} // namespace

class TestCostPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void busyText_saysHowManyTimes_data();
    void busyText_saysHowManyTimes();
    void waitText_saysWhatAFullBatchTakes();
    void price_isTypedAndIsTheLearnersOwn();
    void price_thatCannotBeIsRefused_data();
    void price_thatCannotBeIsRefused();
    void price_isRemoved();
    void price_fromTheListSaysItsSource();
    void price_beingTypedOutlivesNews();
    void busyShare_isSetByKeysInOneStepOfUndo();
    void requests_areOptional();
};

void TestCostPanel::busyText_saysHowManyTimes_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("a tenth") << 0.1 << "A GPU that is busy 10 % of the hour costs 10 times as much an inference.";
    QTest::newRow("60 %") << 0.6 << "A GPU that is busy 60 % of the hour costs 1.67 times as much an inference.";
    QTest::newRow("all of it") << 1.0 << "";
    QTest::newRow("none") << 0.0 << "";
}

void TestCostPanel::busyText_saysHowManyTimes()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(busyText(tradeoff::Hardware::Gpu, share), text);
}

void TestCostPanel::waitText_saysWhatAFullBatchTakes()
{
    QCOMPARE(waitText(32, 10),
             QStringLiteral("A batch of 32 at 10 requests a second waits 3.2 s. This wait is in none of "
                            "the latencies, nor in the limit."));
    QVERIFY(waitText(8, 200).startsWith(QStringLiteral("A batch of 8 at 200 requests a second waits 40 ms. ")));
    QCOMPARE(waitText(1, 10), QStringLiteral("A batch of 1 waits for nobody."));
}

void TestCostPanel::price_isTypedAndIsTheLearnersOwn()
{
    Exploring here({support::processor(), support::card()});
    CostPanel panel(here.state);
    support::typeInto(*child<QDoubleSpinBox>(panel, "price_here/cuda:0"), QStringLiteral("0.526"));
    const LanePrice price = here.state.settings().prices.at(QStringLiteral("here/cuda:0"));
    QCOMPARE(price.dollarsPerHour, 0.526);
    QCOMPARE(price.source, QStringLiteral("your own"));
    QCOMPARE(here.learn.dollarsPerHour(QStringLiteral("cuda:0")), std::optional(0.526));
    QTRY_COMPARE(text(panel, "price_note_here/cuda:0"), QStringLiteral("your own"));
}

void TestCostPanel::price_thatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("negative") << "-3";
    QTest::newRow("nothing") << "0";
    QTest::newRow("words") << "abc";
}

void TestCostPanel::price_thatCannotBeIsRefused()
{
    QFETCH(QString, typed);
    Exploring here({support::processor()});
    CostPanel panel(here.state);
    auto *box = child<QDoubleSpinBox>(panel, "price_here/cpu");
    support::typeInto(*box, typed);
    for (const auto &[lane, price] : here.state.settings().prices)
        QVERIFY2(price.dollarsPerHour > 0 && price.dollarsPerHour <= 100'000, qPrintable(lane));
    support::typeInto(*box, QStringLiteral("9999999999"));
    for (const auto &[lane, price] : here.state.settings().prices)
        QVERIFY2(price.dollarsPerHour > 0 && price.dollarsPerHour <= 100'000, qPrintable(lane));
}

void TestCostPanel::price_isRemoved()
{
    Exploring here({support::processor()});
    CostPanel panel(here.state);
    auto *remove = child<QPushButton>(panel, "price_remove_here/cpu");
    QVERIFY(!remove->isEnabled());
    support::typeInto(*child<QDoubleSpinBox>(panel, "price_here/cpu"), QStringLiteral("2"));
    QTRY_VERIFY(remove->isEnabled());
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(here.state.settings().prices.empty());
    QTRY_COMPARE(child<QDoubleSpinBox>(panel, "price_here/cpu")->text(), QStringLiteral("not set"));
    here.state.undoStack().undo();
    QTRY_COMPARE(child<QDoubleSpinBox>(panel, "price_here/cpu")->value(), 2.0);
}

void TestCostPanel::price_fromTheListSaysItsSource()
{
    Exploring here({support::processor()});
    CostPanel panel(here.state);
    QTest::keyClick(child<QPushButton>(panel, "price_list_here/cpu"), Qt::Key_Space);
    auto *picker = child<QDialog>(panel, "price_picker");
    QTest::keyClicks(child<QLineEdit>(*picker, "price_filter"), QStringLiteral("4xlarge"));
    QTest::keyClick(picker, Qt::Key_Return);
    const LanePrice price = here.state.settings().prices.at(QStringLiteral("here/cpu"));
    QCOMPARE(price.dollarsPerHour, 0.714);
    QCOMPARE(price.source, QStringLiteral("c7i.4xlarge, us-east-1, 2026-07-20"));
    QTRY_COMPARE(text(panel, "price_note_here/cpu"), price.source);
}

void TestCostPanel::price_beingTypedOutlivesNews()
{
    Exploring here({support::processor()});
    CostPanel panel(here.state);
    auto *box = child<QDoubleSpinBox>(panel, "price_here/cpu");
    auto *line = box->findChild<QLineEdit *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("1.2"));
    const QString typed = line->text();
    const int caret = line->cursorPosition();
    here.learn.setDevices({support::processor(), support::card()});
    here.state.addMeasurement(lessons::measurementOf(lessons::workloadOf(500, 8), tradeoff::Hardware::Cpu, 20));
    QTRY_VERIFY(panel.findChild<QDoubleSpinBox *>(QStringLiteral("price_here/cuda:0")));
    QCOMPARE(child<QDoubleSpinBox>(panel, "price_here/cpu"), box);
    QCOMPARE(line->text(), typed);
    QCOMPARE(line->cursorPosition(), caret);
}

void TestCostPanel::busyShare_isSetByKeysInOneStepOfUndo()
{
    Exploring here({support::processor()});
    CostPanel panel(here.state);
    auto *slider = child<QSlider>(panel, "gpu_busy_slider");
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(here.state.settings().gpuBusyShare, 0.01);
    support::typeInto(*child<QDoubleSpinBox>(panel, "gpu_busy_spin_box"), QStringLiteral("10"));
    QCOMPARE(here.state.settings().gpuBusyShare, 0.1);
    QCOMPARE(here.state.settings().cpuBusyShare, 1.0);
    QCOMPARE(text(panel, "gpu_busy_text"),
             QStringLiteral("A GPU that is busy 10 % of the hour costs 10 times as much an inference."));
    here.state.undoStack().undo();
    QVERIFY(here.state.settings().gpuBusyShare != 0.1);
    QCOMPARE(child<QDoubleSpinBox>(panel, "gpu_busy_spin_box")->value(), here.state.settings().gpuBusyShare * 100);
}

void TestCostPanel::requests_areOptional()
{
    Exploring here({support::processor()});
    CostPanel panel(here.state);
    auto *box = child<QDoubleSpinBox>(panel, "requests_rate");
    QCOMPARE(box->text(), QStringLiteral("not counted"));
    support::typeInto(*box, QStringLiteral("10"));
    QCOMPARE(here.state.settings().requestsPerS, std::optional(10.0));
    ExploreSettings settings = here.state.settings();
    settings.axis = ChartAxis::Size;
    settings.chartBatch = 32;
    here.state.setSettings(settings, QStringLiteral("Batch of the chart"));
    QVERIFY(text(panel, "requests_text").startsWith(QStringLiteral("A batch of 32 at 10 ")));
    settings.axis = ChartAxis::Batch;
    here.state.setSettings(settings, QStringLiteral("Axis"));
    QVERIFY(text(panel, "requests_text").startsWith(QStringLiteral("A batch of 128 at 10 ")));
    support::typeInto(*box, QStringLiteral("0"));
    QVERIFY(!here.state.settings().requestsPerS);
}

QTEST_MAIN(TestCostPanel)
#include "tst_cost_panel.moc"
