// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/shown_predict_view.h"
#include "ui/widgets/provenance_badge.h"

#include <QAccessible>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>
#include <QTest>

#include <cstdlib>

using namespace breakeven;
using namespace breakeven::ui;
using Bench = support::ShownPredictView;

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
    void outcome_saysEachThingOnce();
    void card_isNoWiderThanAText();
    void outcome_showsBarsWithProvenance();
    void everyControl_isNamed();
};

void TestPredictView::keys_guessCommitAndGoOn()
{
    Bench bench({});
    QVERIFY(bench.ask());
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
    QVERIFY(bench.ask());
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
    QVERIFY(bench.ask());
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
    QVERIFY(bench.ask());
    QVERIFY(!bench.child("predict_commit")->isEnabled());
    bench.child<QRadioButton>("predict_first")->setFocus();
    bench.key(Qt::Key_Return);
    QVERIFY(bench.child("predict_form")->isVisible());
    QVERIFY(!bench.plan.running());
}

void TestPredictView::outcome_saysEachThingOnce()
{
    Bench bench({});
    QVERIFY(bench.ask());
    bench.chooseFirst();
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(bench.child("predict_outcome")->isVisible());
    const QString remark = bench.text("predict_remark");
    for (const char *said : {"You said", "No clear winner", "samples", "times"})
        QVERIFY2(!remark.contains(QLatin1StringView(said)), qPrintable(remark));
}

void TestPredictView::card_isNoWiderThanAText()
{
    Bench bench({});
    QVERIFY(bench.ask());
    bench.view.resize(2'000, 800);
    const auto *column = bench.child("predict_column");
    QVERIFY(column->width() < 900);
    const int left = column->mapTo(&bench.view, QPoint(0, 0)).x();
    QVERIFY2(std::abs(left - (2'000 - left - column->width())) < 3, "in the middle");
}

void TestPredictView::outcome_showsBarsWithProvenance()
{
    Bench bench({});
    QVERIFY(bench.ask());
    bench.chooseFirst();
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
    QVERIFY(bench.ask());
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
