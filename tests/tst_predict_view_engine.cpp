// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shown_predict_view.h"

#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using Bench = support::ShownPredictView;

/// What the view says and allows while the engine starts, measures, is busy or has given up.
class TestPredictViewEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void starting_saysSoAndLetsChoose();
    void givenUp_saysWhatCanBeDone();
    void givenUp_startsAgainFromHere();
    void noDevices_saysThatThereIsNothing();
    void commit_saysHowLongItTakes();
    void anotherRun_isSaidAndWaitedFor();
    void cancel_byKeysAsksAgain();
    void leavingThePage_endsTheMeasuring();
};

void TestPredictViewEngine::starting_saysSoAndLetsChoose()
{
    Bench bench({}, false);
    bench.askOnCpu();
    QVERIFY(bench.text("predict_notice").contains(QStringLiteral("starting")));
    QVERIFY(bench.text("predict_no_gpu").contains(QStringLiteral("No GPU")));
    bench.chooseFirst();
    QVERIFY(!bench.child("predict_commit")->isEnabled());
    bench.client.start();
    QTRY_VERIFY(bench.child("predict_commit")->isEnabled());
    QCOMPARE(bench.text("predict_notice"), QString());
    QVERIFY2(bench.child<QRadioButton>("predict_first")->isChecked(), "the choice stays");
}

void TestPredictViewEngine::givenUp_saysWhatCanBeDone()
{
    Bench bench({}, false);
    bench.askOnCpu();
    bench.giveUp();
    QVERIFY2(bench.text("predict_notice").startsWith(QStringLiteral("The engine does not run")),
             qPrintable(bench.text("predict_notice")));
    QVERIFY(bench.text("predict_notice").contains(QStringLiteral("again")));
    bench.chooseFirst();
    QVERIFY(!bench.child("predict_commit")->isEnabled());
}

void TestPredictViewEngine::givenUp_startsAgainFromHere()
{
    Bench bench({}, false);
    bench.askOnCpu();
    QVERIFY(!bench.child("predict_start_again")->isVisible());
    bench.giveUp();
    QVERIFY(bench.child("predict_start_again")->isVisible());
    const QSignalSpy wanted(&bench.view, &PredictView::startAgainRequested);
    bench.child("predict_start_again")->setFocus();
    bench.key(Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    bench.learn.setRun({});
    QVERIFY(!bench.child("predict_start_again")->isVisible());
    QVERIFY2(bench.child("predict_form")->isAncestorOf(bench.view.focusWidget()), "the keyboard is not lost with it");
}

void TestPredictViewEngine::noDevices_saysThatThereIsNothing()
{
    Bench bench({}, false);
    bench.state.start(lessons::Activity::Predict);
    QVERIFY(!bench.child("predict_form")->isVisible());
    QVERIFY(bench.text("predict_question").contains(QStringLiteral("looked up")));
    bench.setCpu();
    QVERIFY2(bench.child("predict_form")->isVisible(), "as soon as there is a device");
}

void TestPredictViewEngine::commit_saysHowLongItTakes()
{
    Bench bench({});
    QVERIFY(bench.ask());
    const QString text = bench.child<QPushButton>("predict_commit")->text();
    QVERIFY2(QRegularExpression(QStringLiteral("^Commit and measure · about \\d+ s$")).match(text).hasMatch(),
             qPrintable(text));
}

void TestPredictViewEngine::anotherRun_isSaidAndWaitedFor()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.ask());
    bench.chooseFirst();
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

void TestPredictViewEngine::cancel_byKeysAsksAgain()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.ask());
    bench.chooseFirst();
    bench.key(Qt::Key_Return);
    QVERIFY(bench.child("predict_cancel")->hasFocus());
    QTRY_VERIFY(bench.text("predict_progress").contains(QStringLiteral("1 of 2")));
    bench.key(Qt::Key_Escape);
    QVERIFY(bench.child("predict_form")->isVisible());
    QCOMPARE(bench.text("predict_notice"), QStringLiteral("Cancelled. Nothing was scored."));
    QVERIFY2(bench.child<QRadioButton>("predict_first")->hasFocus(), "back where the learner was");
    QVERIFY(bench.child<QRadioButton>("predict_first")->isChecked());
}

void TestPredictViewEngine::leavingThePage_endsTheMeasuring()
{
    Bench bench({QStringLiteral("run=never")});
    QVERIFY(bench.ask());
    bench.chooseFirst();
    bench.key(Qt::Key_Return);
    QVERIFY(bench.plan.running());
    bench.state.leave();
    QVERIFY(!bench.plan.running());
}

QTEST_MAIN(TestPredictViewEngine)
#include "tst_predict_view_engine.moc"
