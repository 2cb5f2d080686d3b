// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_panel.h"

#include "tests/support/explore_values.h"
#include "tests/support/fixed_look.h"
#include "ui/explore/sweep_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::ui;
using support::Exploring;
using tradeoff::megabyte;

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

SweepState stateOf(SweepState::Stage stage, int done, int total)
{
    SweepState sweep;
    sweep.stage = stage;
    sweep.done = done;
    sweep.total = total;
    return sweep;
}

} // namespace

class TestSweepPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::fixLook(); }
    void offerOf_saysWhatTheButtonDoes_data();
    void offerOf_saysWhatTheButtonDoes();
    void sizesText_partsBySemicolonWhereTheDecimalSignIsAComma();
    void sizes_areTypedByTheirEndsAndNumber();
    void sizes_beingTypedOutliveNewsOfTheSweep();
    void batches_areChosenByKeys();
    void families_andPrecisionsAreTickedByKeys();
    void devices_areLeftOutAndComeBack();
    void devices_thatAreNotThereSayWhy();
    void policy_isOneWithTheLessonsPlace();
    void button_runsAndPauses();
    void button_saysWhatIsToBeChosenFirst();
    void progress_tellsWhatIsMeasuredAndWhyItWaits();
    void misfits_areNamed();
    void undo_takesTheFieldsBack();
    void controls_haveNames();
    void sizes_standInOneRowBelowTheButton();
};

void TestSweepPanel::offerOf_saysWhatTheButtonDoes_data()
{
    using Stage = SweepState::Stage;
    QTest::addColumn<SweepState::Stage>("stage");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("acts");
    QTest::newRow("start") << Stage::Idle << 0 << 48 << 360.0 << "Measure 48 points, about 6 min" << true;
    QTest::newRow("one") << Stage::Idle << 0 << 1 << 4.0 << "Measure 1 point, about 4 s" << true;
    QTest::newRow("time not known") << Stage::Idle << 0 << 48 << 0.0 << "Measure 48 points" << true;
    QTest::newRow("all") << Stage::Idle << 48 << 0 << 0.0 << "All 48 points measured" << false;
    QTest::newRow("running") << Stage::Running << 31 << 17 << 120.0 << "Pause · 31 of 48, about 2 min left" << true;
    QTest::newRow("waiting") << Stage::Waiting << 31 << 17 << 120.0 << "Pause · 31 of 48, about 2 min left" << true;
    QTest::newRow("paused") << Stage::Paused << 31 << 17 << 120.0 << "Go on · 17 left" << true;
    QTest::newRow("paused at the end") << Stage::Paused << 48 << 0 << 0.0 << "Go on" << true;
    QTest::newRow("paused amid refinement") << Stage::Paused << 45 << 0 << 0.0 << "Go on · 3 left" << true;
}

void TestSweepPanel::offerOf_saysWhatTheButtonDoes()
{
    QFETCH(SweepState::Stage, stage);
    QFETCH(int, done);
    QFETCH(int, points);
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QFETCH(bool, acts);
    SweepState sweep = stateOf(stage, done, 48);
    sweep.secondsLeft = seconds;
    const SweepOffer offer = offerOf(sweep, SweepExpectation{points, seconds}, {});
    QCOMPARE(offer.text, text);
    QCOMPARE(offer.act != SweepOffer::Act::Nothing, acts);
}

void TestSweepPanel::sizesText_partsBySemicolonWhereTheDecimalSignIsAComma()
{
    const std::vector<tradeoff::Bytes> sizes{50 * megabyte, 100 * megabyte, 2'000 * megabyte};
    QCOMPARE(sizesText(sizes), QStringLiteral("0.05, 0.1, 2 GB"));
    QCOMPARE(sizesText(sizes, QLocale(QLocale::German)), QStringLiteral("0,05; 0,1; 2 GB"));
}

void TestSweepPanel::sizes_areTypedByTheirEndsAndNumber()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    QCOMPARE(text(panel, "sweep_sizes"), QStringLiteral("0.05, 0.1, 0.2, 0.5 GB"));
    support::typeInto(*child<QDoubleSpinBox>(panel, "sweep_largest_size"), QStringLiteral("2"));
    support::typeInto(*child<QDoubleSpinBox>(panel, "sweep_smallest_size"), QStringLiteral("0.1"));
    support::typeInto(*child<QDoubleSpinBox>(panel, "sweep_size_count"), QStringLiteral("3"));
    const std::vector<tradeoff::Bytes> three{100 * megabyte, 500 * megabyte, 2'000 * megabyte};
    QCOMPARE(here.state.settings().sweep.sizes, three);
    QCOMPARE(text(panel, "sweep_sizes"), QStringLiteral("0.1, 0.5, 2 GB"));
    support::typeInto(*child<QDoubleSpinBox>(panel, "sweep_size_count"), QStringLiteral("1"));
    QCOMPARE(here.state.settings().sweep.sizes, std::vector<tradeoff::Bytes>{100 * megabyte});
    QTest::keyClick(child<QDoubleSpinBox>(panel, "sweep_size_count"), Qt::Key_Up);
    QCOMPARE(here.state.settings().sweep.sizes.size(), std::size_t(2));
    // 85 % of 16 GB.
    QCOMPARE(child<QDoubleSpinBox>(panel, "sweep_largest_size")->maximum(), 13.6);
}

void TestSweepPanel::sizes_beingTypedOutliveNewsOfTheSweep()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    auto *box = child<QDoubleSpinBox>(panel, "sweep_largest_size");
    auto *line = box->findChild<QLineEdit *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("1."));
    const QString typed = line->text();
    const int caret = line->cursorPosition();
    here.state.setSweep(stateOf(SweepState::Stage::Running, 1, 48));
    ExploreSettings settings = here.state.settings();
    settings.chartBatch = 32;
    here.state.setSettings(settings, QStringLiteral("Batch of the chart"));
    QCOMPARE(line->text(), typed);
    QCOMPARE(line->cursorPosition(), caret);
    QTest::keyClicks(box, QStringLiteral("5"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(here.state.settings().sweep.sizes.back(), 1'500 * megabyte);
}

void TestSweepPanel::batches_areChosenByKeys()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    QTest::keyClick(child<QComboBox>(panel, "sweep_last_batch"), Qt::Key_Up);
    QTest::keyClick(child<QComboBox>(panel, "sweep_first_batch"), Qt::Key_Down);
    QCOMPARE(here.state.settings().sweep.batches, (std::vector{2, 4, 8, 16, 32, 64}));
    QCOMPARE(text(panel, "sweep_batches"), QStringLiteral("2, 4, 8, 16, 32, 64"));
}

void TestSweepPanel::families_andPrecisionsAreTickedByKeys()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    QTest::keyClick(child<QCheckBox>(panel, "sweep_family_transformer"), Qt::Key_Space);
    QTest::keyClick(child<QCheckBox>(panel, "sweep_precision_fp16"), Qt::Key_Space);
    QTest::keyClick(child<QCheckBox>(panel, "sweep_precision_fp32"), Qt::Key_Space);
    QTest::keyClick(child<QCheckBox>(panel, "sweep_refine"), Qt::Key_Space);
    const SweepSettings &sweep = here.state.settings().sweep;
    QCOMPARE(sweep.families, (std::vector{tradeoff::Family::Mlp, tradeoff::Family::Transformer}));
    QCOMPARE(sweep.precisions, std::vector{tradeoff::Precision::Fp16});
    QVERIFY(!sweep.refine);
    QTest::mouseClick(child<QAbstractButton>(panel, "sweep_precise"), Qt::LeftButton);
    QCOMPARE(here.state.settings().sweep.effort, tradeoff::Effort::Precise);
}

void TestSweepPanel::devices_areLeftOutAndComeBack()
{
    Exploring here({support::processor(), support::card()});
    SweepPanel panel(here.state);
    auto *card = child<QCheckBox>(panel, "sweep_device_here/cuda:0");
    QVERIFY(card->isChecked());
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(here.state.settings().sweep.leftOutLanes, std::set{QStringLiteral("here/cuda:0")});
    here.learn.setDevices({support::processor()});
    QVERIFY(panel.findChild<QCheckBox *>(QStringLiteral("sweep_device_here/cpu")));
    here.learn.setDevices({support::processor(), support::card()});
    const auto cards = panel.findChildren<QCheckBox *>(QStringLiteral("sweep_device_here/cuda:0"));
    QVERIFY(!cards.last()->isChecked());
}

void TestSweepPanel::devices_thatAreNotThereSayWhy()
{
    Exploring here({support::processor(), support::missingCard()});
    SweepPanel panel(here.state);
    QCOMPARE(text(panel, "sweep_device_text_here/cuda"),
             QStringLiteral("GPU: No NVIDIA driver answers here. Install one."));
    QVERIFY(!panel.findChild<QCheckBox *>(QStringLiteral("sweep_device_here/cuda")));
}

void TestSweepPanel::policy_isOneWithTheLessonsPlace()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    panel.show();
    QTest::keyClick(child<QComboBox>(panel, "explore_policy_combo"), Qt::Key_End);
    QCOMPARE(here.learn.trace().policy().goal, tradeoff::Policy::Goal::CostWithinLatency);
    auto *limit = child<QDoubleSpinBox>(panel, "explore_policy_limit");
    QVERIFY(limit->isVisible());
    support::typeInto(*limit, QStringLiteral("20"));
    QCOMPARE(here.state.settings().policy.latencyLimitMs, 20.0);
    here.learn.setPolicy({});
    QCOMPARE(child<QComboBox>(panel, "explore_policy_combo")->currentIndex(), 0);
}

void TestSweepPanel::button_runsAndPauses()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    QSignalSpy runs(&panel, &SweepPanel::runWanted);
    QSignalSpy pauses(&panel, &SweepPanel::pauseWanted);
    auto *button = child<QPushButton>(panel, "sweep_button");
    panel.setExpectation(32, 60);
    QCOMPARE(button->text(), QStringLiteral("Measure 32 points, about 60 s"));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(runs.count(), 1);
    here.state.setSweep(stateOf(SweepState::Stage::Running, 3, 32));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pauses.count(), 1);
    QCOMPARE(runs.count(), 1);
    panel.setExpectation(0, 0);
    here.state.setSweep(stateOf(SweepState::Stage::Idle, 32, 32));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->accessibleName(), QStringLiteral("All 32 points measured"));
}

void TestSweepPanel::button_saysWhatIsToBeChosenFirst()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    auto *button = child<QPushButton>(panel, "sweep_button");
    QTest::keyClick(child<QCheckBox>(panel, "sweep_family_mlp"), Qt::Key_Space);
    QCOMPARE(button->text(), QStringLiteral("Tick a family first"));
    QVERIFY(!button->isEnabled());
    QTest::keyClick(child<QCheckBox>(panel, "sweep_family_cnn"), Qt::Key_Space);
    QVERIFY(button->isEnabled());
    QTest::keyClick(child<QCheckBox>(panel, "sweep_device_here/cpu"), Qt::Key_Space);
    QCOMPARE(button->text(), QStringLiteral("Tick a device first"));
}

void TestSweepPanel::progress_tellsWhatIsMeasuredAndWhyItWaits()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    panel.show();
    auto *bar = child<QProgressBar>(panel, "sweep_bar");
    QVERIFY(!bar->isVisible());
    SweepState sweep = stateOf(SweepState::Stage::Running, 12, 48);
    sweep.now = lessons::workloadOf(500, 16);
    sweep.deviceId = QStringLiteral("cpu");
    here.state.setSweep(sweep);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 12);
    QCOMPARE(bar->maximum(), 48);
    QCOMPARE(text(panel, "sweep_now"), QStringLiteral("Now: Dense network fp32, 0.5 GB, batch 16, on the CPU"));
    sweep.stage = SweepState::Stage::Waiting;
    sweep.sentence = QStringLiteral("Waits for a run of the lesson.");
    here.state.setSweep(sweep);
    QVERIFY(text(panel, "sweep_now").isEmpty());
    QCOMPARE(text(panel, "sweep_sentence"), sweep.sentence);
}

void TestSweepPanel::misfits_areNamed()
{
    Exploring here({support::processor(2'000 * megabyte), support::card(400 * megabyte)});
    SweepPanel panel(here.state);
    QCOMPARE(text(panel, "sweep_misfits"), QStringLiteral("GPU: 0.5 GB does not fit"));
    here.state.addFailure({lessons::workloadOf(200, 128), "cpu", {tradeoff::ErrorCode::DoesNotFit, "Too large."}});
    QTRY_COMPARE(text(panel, "sweep_misfits"),
                 QStringLiteral("GPU: 0.5 GB does not fit\nCPU: no room for 0.2 GB at batch 128"));
    QTest::keyClick(child<QCheckBox>(panel, "sweep_device_here/cuda:0"), Qt::Key_Space);
    QCOMPARE(text(panel, "sweep_misfits"), QStringLiteral("CPU: no room for 0.2 GB at batch 128"));
}

void TestSweepPanel::sizes_standInOneRowBelowTheButton()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    panel.show();
    const auto *fields = child<QWidget>(panel, "sweep_grid_fields");
    panel.resize(panel.width() - fields->width() + 265, panel.heightForWidth(320));
    QTRY_COMPARE(fields->width(), 265);
    const auto place = [&](const char *name) {
        const auto *widget = child<QWidget>(panel, name);
        return QRect(widget->mapTo(&panel, QPoint()), widget->size());
    };
    QCOMPARE(place("sweep_largest_size").top(), place("sweep_smallest_size").top());
    QCOMPARE(place("sweep_size_count").top(), place("sweep_smallest_size").top());
    QVERIFY(place("sweep_button").bottom() < place("sweep_smallest_size").top());
}

void TestSweepPanel::undo_takesTheFieldsBack()
{
    Exploring here({support::processor()});
    SweepPanel panel(here.state);
    support::typeInto(*child<QDoubleSpinBox>(panel, "sweep_largest_size"), QStringLiteral("5"));
    here.state.undoStack().undo();
    QCOMPARE(child<QDoubleSpinBox>(panel, "sweep_largest_size")->value(), 0.5);
    QCOMPARE(text(panel, "sweep_sizes"), QStringLiteral("0.05, 0.1, 0.2, 0.5 GB"));
}

void TestSweepPanel::controls_haveNames()
{
    Exploring here({support::processor(), support::card()});
    SweepPanel panel(here.state);
    for (const QWidget *widget : panel.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() || widget->window() != &panel)
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestSweepPanel)
#include "tst_sweep_panel.moc"
