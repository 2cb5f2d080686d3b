// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/test/contest_bars.h"
#include "ui/test/contest_text.h"
#include "ui/test/predict_view.h"
#include "ui/widgets/provenance_badge.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <cstdlib>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// The view on an engine that follows a script.
struct Bench {
    explicit Bench(const QStringList &script, bool start = true)
        : client(QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)} + script)
    {
        learn.setLesson(lessons::fiveStepLesson());
        view.resize(700, 800);
        view.show();
        QApplication::setActiveWindow(&view);
        if (start)
            client.start();
    }

    [[nodiscard]] bool ready() const
    {
        return learn.run().engine == RunState::Engine::Ready && !learn.devices().empty();
    }
    template<typename T = QWidget>
    [[nodiscard]] T *child(const char *name) const
    {
        return view.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    /// To whatever has the keyboard's focus, as a learner's keys go.
    void key(Qt::Key key) const
    {
        QVERIFY(view.focusWidget());
        QTest::keyClick(view.focusWidget(), key);
    }

    EngineClient client;
    LearnState learn;
    RunPlan plan{client, learn};
    TestState state{learn, nullptr};
    PredictView view{state, plan};
};

} // namespace

/// Two runs, a guess, the measurement and the score, by keys alone.
class TestPredictView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keys_guessCommitAndGoOn();
    void digits_typedIntoTheFactorStayThere();
    void neither_needsNoFactor();
    void commit_isImpossibleBeforeAGuess();
    void starting_saysSoAndLetsChoose();
    void givenUp_saysWhatCanBeDone();
    void givenUp_startsAgainFromHere();
    void commit_saysHowLongItTakes();
    void anotherRun_isSaidAndWaitedFor();
    void outcome_saysEachThingOnce();
    void card_isNoWiderThanAText();
    void noDevices_saysThatThereIsNothing();
    void cancel_byKeysAsksAgain();
    void leavingThePage_endsTheMeasuring();
    void outcome_showsBarsWithProvenance();
    void everyControl_isNamed();
};

void TestPredictView::keys_guessCommitAndGoOn()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    QVERIFY(bench.child("predict_form")->isVisible());
    bench.view.setFocus();
    QVERIFY2(bench.child<QRadioButton>("predict_first")->hasFocus(), "the view hands the keyboard on");
    bench.key(Qt::Key_2);
    QVERIFY(bench.child<QRadioButton>("predict_second")->isChecked());
    bench.child<QSlider>("predict_factor_slider")->setFocus();
    bench.key(Qt::Key_Home);
    QCOMPARE(bench.child<QDoubleSpinBox>("predict_factor_spin_box")->value(), 1.0);
    bench.key(Qt::Key_End);
    QCOMPARE(bench.child<QDoubleSpinBox>("predict_factor_spin_box")->value(), 100.0);
    bench.key(Qt::Key_Return);
    QVERIFY(!bench.child("predict_form")->isVisible());
    QTRY_VERIFY(bench.child("predict_outcome")->isVisible());
    QVERIFY2(bench.child("predict_another")->hasFocus(), "the keyboard goes on where the form was");
    QVERIFY(!bench.text("predict_verdict").isEmpty());
    QVERIFY(bench.text("predict_guess").startsWith(QStringLiteral("You said: ")));
    QVERIFY(bench.text("predict_points").contains(QStringLiteral("of 1 point")));
    QVERIFY(!bench.text("predict_remark").isEmpty());
    QVERIFY2(bench.text("predict_disturbed").contains(QStringLiteral("disturbed")), "the fake's figures drift");
    bench.key(Qt::Key_N);
    QVERIFY(bench.child("predict_form")->isVisible());
    QVERIFY(!bench.child("predict_outcome")->isVisible());
    QVERIFY2(!bench.child<QRadioButton>("predict_second")->isChecked(), "nothing is chosen for a new contest");
}

void TestPredictView::digits_typedIntoTheFactorStayThere()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    auto *factor = bench.child<QDoubleSpinBox>("predict_factor_spin_box");
    factor->setFocus();
    factor->selectAll();
    QTest::keyClicks(factor, QStringLiteral("3.2"));
    QTest::keyClick(factor, Qt::Key_Tab);
    QCOMPARE(factor->value(), 3.2);
    for (const char *name : {"predict_first", "predict_second", "predict_neither"})
        QVERIFY(!bench.child<QRadioButton>(name)->isChecked());
}

void TestPredictView::neither_needsNoFactor()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_3);
    QVERIFY(bench.child<QRadioButton>("predict_neither")->isChecked());
    QVERIFY(!bench.child("predict_factor")->isEnabled());
    bench.key(Qt::Key_Enter);
    QTRY_COMPARE(bench.text("predict_guess"), QStringLiteral("You said: no clear winner."));
}

void TestPredictView::commit_isImpossibleBeforeAGuess()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    QVERIFY(!bench.child("predict_commit")->isEnabled());
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_Return);
    QVERIFY(bench.child("predict_form")->isVisible());
    QVERIFY(!bench.plan.running());
}

void TestPredictView::starting_saysSoAndLetsChoose()
{
    Bench bench({}, false);
    tradeoff::Device cpu;
    cpu.id = "cpu";
    bench.learn.setDevices({cpu});
    bench.state.start(lessons::Activity::Predict);
    QVERIFY(bench.text("predict_notice").contains(QStringLiteral("starting")));
    QVERIFY(bench.text("predict_no_gpu").contains(QStringLiteral("No GPU")));
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    QVERIFY(!bench.child("predict_commit")->isEnabled());
    bench.client.start();
    QTRY_VERIFY(bench.child("predict_commit")->isEnabled());
    QCOMPARE(bench.text("predict_notice"), QString());
    QVERIFY2(bench.child<QRadioButton>("predict_first")->isChecked(), "the choice stays");
}

void TestPredictView::givenUp_saysWhatCanBeDone()
{
    Bench bench({}, false);
    tradeoff::Device cpu;
    cpu.id = "cpu";
    bench.learn.setDevices({cpu});
    bench.state.start(lessons::Activity::Predict);
    RunState run;
    run.engine = RunState::Engine::GivenUp;
    bench.learn.setRun(run);
    QVERIFY2(bench.text("predict_notice").startsWith(QStringLiteral("The engine does not run")),
             qPrintable(bench.text("predict_notice")));
    QVERIFY(bench.text("predict_notice").contains(QStringLiteral("again")));
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    QVERIFY(!bench.child("predict_commit")->isEnabled());
}

void TestPredictView::givenUp_startsAgainFromHere()
{
    Bench bench({}, false);
    tradeoff::Device cpu;
    cpu.id = "cpu";
    bench.learn.setDevices({cpu});
    bench.state.start(lessons::Activity::Predict);
    QVERIFY(!bench.child("predict_start_again")->isVisible());
    RunState run;
    run.engine = RunState::Engine::GivenUp;
    bench.learn.setRun(run);
    QVERIFY(bench.child("predict_start_again")->isVisible());
    const QSignalSpy wanted(&bench.view, &PredictView::startAgainRequested);
    bench.child("predict_start_again")->setFocus();
    bench.key(Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    bench.learn.setRun({});
    QVERIFY(!bench.child("predict_start_again")->isVisible());
    QVERIFY2(bench.child("predict_form")->isAncestorOf(bench.view.focusWidget()), "the keyboard is not lost with it");
}

void TestPredictView::commit_saysHowLongItTakes()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    const QString text = bench.child<QPushButton>("predict_commit")->text();
    QVERIFY2(QRegularExpression(QStringLiteral("^Commit and measure · about \\d+ s$")).match(text).hasMatch(),
             qPrintable(text));
}

void TestPredictView::anotherRun_isSaidAndWaitedFor()
{
    Bench bench({QStringLiteral("run=never")});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    QVERIFY(bench.child("predict_commit")->isEnabled());
    bench.plan.measure(lessons::workloadOf(2'000, 8));
    QVERIFY(!bench.child("predict_commit")->isEnabled());
    QVERIFY(bench.text("predict_notice").startsWith(QStringLiteral("Another run goes on.")));
    bench.key(Qt::Key_Return);
    QVERIFY2(bench.child("predict_form")->isVisible(), "nothing was committed");
    bench.plan.cancel();
    QTRY_VERIFY(bench.child("predict_commit")->isEnabled());
    QCOMPARE(bench.text("predict_notice"), QString());
}

void TestPredictView::outcome_saysEachThingOnce()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(bench.child("predict_outcome")->isVisible());
    const QString remark = bench.text("predict_remark");
    for (const char *said : {"You said", "No clear winner", "samples", "times"})
        QVERIFY2(!remark.contains(QLatin1StringView(said)), qPrintable(remark));
}

void TestPredictView::card_isNoWiderThanAText()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.view.resize(2'000, 800);
    const auto *column = bench.child("predict_column");
    QVERIFY(column->width() < 900);
    const int left = column->mapTo(&bench.view, QPoint(0, 0)).x();
    QVERIFY2(std::abs(left - (2'000 - left - column->width())) < 3, "in the middle");
}

void TestPredictView::noDevices_saysThatThereIsNothing()
{
    Bench bench({}, false);
    bench.state.start(lessons::Activity::Predict);
    QVERIFY(!bench.child("predict_form")->isVisible());
    QVERIFY(bench.text("predict_question").contains(QStringLiteral("looked up")));
    tradeoff::Device cpu;
    cpu.id = "cpu";
    bench.learn.setDevices({cpu});
    QVERIFY2(bench.child("predict_form")->isVisible(), "as soon as there is a device");
}

void TestPredictView::cancel_byKeysAsksAgain()
{
    Bench bench({QStringLiteral("run=never")});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.child("predict_cancel")->hasFocus());
    QTRY_VERIFY(bench.text("predict_progress").contains(QStringLiteral("1 of 2")));
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.child("predict_form")->isVisible());
    QCOMPARE(bench.text("predict_notice"), QStringLiteral("Cancelled. Nothing was scored."));
    QVERIFY2(bench.child<QRadioButton>("predict_first")->hasFocus(), "back where the learner was");
    QVERIFY(bench.child<QRadioButton>("predict_first")->isChecked());
}

void TestPredictView::leavingThePage_endsTheMeasuring()
{
    Bench bench({QStringLiteral("run=never")});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.plan.running());
    bench.state.leave();
    QVERIFY(!bench.plan.running());
}

void TestPredictView::outcome_showsBarsWithProvenance()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_1);
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(bench.child("predict_outcome")->isVisible());
    const auto badges = bench.child("contest_bars")->findChildren<ProvenanceBadge *>();
    QCOMPARE(badges.size(), 2);
    for (const ProvenanceBadge *badge : badges)
        QCOMPARE(badge->text(), label(tradeoff::Provenance::Measured));
    QVERIFY(bench.text("contest_bar_label_1").startsWith(QStringLiteral("First: ")));
    QVERIFY(bench.text("contest_bar_figures_2").contains(QStringLiteral("samples/s (95 % sure: ")));
}

void TestPredictView::everyControl_isNamed()
{
    Bench bench({});
    QTRY_VERIFY(bench.ready());
    bench.state.start(lessons::Activity::Predict);
    const auto widgets = bench.view.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || qobject_cast<QLineEdit *>(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(!widget->objectName().isEmpty());
    }
}

QTEST_MAIN(TestPredictView)
#include "tst_predict_view.moc"
