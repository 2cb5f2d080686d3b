// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_panel.h"

#include "ui/explore/rule_condition_editor.h"
#include "ui/explore/rule_row.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/stopping_spin_box.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven::ui;
using namespace breakeven::tradeoff;

namespace {

RuleReport::Entry entry(const QString &name, const DecisionRule &rule, int right)
{
    return {.name = name,
            .rule = rule,
            .judgement = {.points = 43, .right = right},
            .condition = conditionText(rule),
            .score = QStringLiteral("%1 of 43").arg(right),
            .cost = QStringLiteral("+18 %"),
            .note = {},
            .verdict = QStringLiteral("Picks the winner at %1 of 43 points.").arg(right)};
}

RuleReport report(bool fitted)
{
    RuleReport made;
    made.pairs = 45;
    made.title = QStringLiteral("The rule, judged on 43 points");
    made.entries = {entry(QStringLiteral("The lesson’s rule"), {}, 31),
                    entry(QStringLiteral("Mine"), {gigabyte / 2, 8, Junction::And}, 37)};
    if (fitted) {
        made.entries.push_back(entry(QStringLiteral("Fitted to these points"), {gigabyte, 8, Junction::Or}, 40));
        made.fitted = FittedRule{made.entries.back().rule, made.entries.back().judgement, 4, {}};
    }
    made.sentence = QStringLiteral("Judged by the lowest latency.");
    return made;
}

template<class Widget>
Widget *child(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestRulePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_showTheReport();
    void rows_areThereBeforeAnythingIsJudged();
    void keys_editMine();
    void setReport_tellsNobodyAndKeepsExactThresholds();
    void links_tellWhatIsWanted();
    void fit_handsTheFocusOn();
    void controls_haveNames();
};

void TestRulePanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qRegisterMetaType<DecisionRule>();
}

void TestRulePanel::rows_showTheReport()
{
    RulePanel panel;
    panel.setReport(report(true));
    panel.show();
    QCOMPARE(panel.title(), QStringLiteral("The rule, judged on 43 points"));
    QCOMPARE(child<QLabel>(panel, "lesson_rule_condition")->text(), QStringLiteral("size > 1 GB and batch > 16"));
    QCOMPARE(child<QLabel>(panel, "fitted_rule_condition")->text(), QStringLiteral("size > 1 GB or batch > 8"));
    QCOMPARE(child<QLabel>(panel, "my_rule_score")->text(), QStringLiteral("37 of 43"));
    QCOMPARE(child<QLabel>(panel, "my_rule_cost")->text(), QStringLiteral("+18 %"));
    const auto *bar = child<JudgementBar>(panel, "my_rule_bar");
    QCOMPARE(bar->share(), 37.0 / 43);
    QCOMPARE(bar->accessibleName(), QStringLiteral("Mine: Picks the winner at 37 of 43 points."));
    QVERIFY(child<QLabel>(panel, "rule_cost_head")->isVisible());
    QVERIFY(!child<QLabel>(panel, "my_rule_note")->isVisible());
}

void TestRulePanel::rows_areThereBeforeAnythingIsJudged()
{
    RulePanel panel;
    RuleReport nothing = report(false);
    for (RuleReport::Entry &each : nothing.entries)
        each.judgement = {};
    panel.setReport(nothing);
    panel.show();
    QVERIFY(child<QLabel>(panel, "lesson_rule_condition")->isVisible());
    QVERIFY(child<RuleConditionEditor>(panel, "rule_condition_editor")->isVisible());
    for (const char *absent :
         {"lesson_rule_bar", "lesson_rule_score", "rule_cost_head", "fit_rule", "fitted_rule_name", "fitted_rule_use"})
        QVERIFY2(!child<QWidget>(panel, absent)->isVisible(), absent);
}

void TestRulePanel::keys_editMine()
{
    RulePanel panel;
    panel.setReport(report(false));
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy edited(&panel, &RulePanel::ruleEdited);
    const auto last = [&] { return edited.back().front().value<DecisionRule>(); };

    auto *size = child<StoppingSpinBox>(panel, "mine_size_threshold");
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("1.25"));
    QCOMPARE(edited.size(), 0); // "1" is not meant yet
    QTest::keyClick(size, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(last(), (DecisionRule{1'250 * megabyte, 8, Junction::And}));

    auto *batch = child<StoppingSpinBox>(panel, "mine_batch_threshold");
    batch->setFocus();
    QTest::keyClick(batch, Qt::Key_Up);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(last(), (DecisionRule{1'250 * megabyte, 9, Junction::And}));

    auto *junction = child<QComboBox>(panel, "mine_junction");
    junction->setFocus();
    QTest::keyClick(junction, Qt::Key_Down);
    QCOMPARE(last(), (DecisionRule{1'250 * megabyte, 9, Junction::Or}));

    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("0"));
    QTest::keyClick(size, Qt::Key_Return);
    QCOMPARE(last().sizeThreshold, Bytes{0});
}

void TestRulePanel::setReport_tellsNobodyAndKeepsExactThresholds()
{
    RulePanel panel;
    QSignalSpy edited(&panel, &RulePanel::ruleEdited);
    RuleReport odd = report(false);
    odd.entries[1].rule = {123'456'789, 4, Junction::Or};
    panel.setReport(odd);
    QCOMPARE(edited.size(), 0);
    child<StoppingSpinBox>(panel, "mine_batch_threshold")->stepBy(1);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.front().front().value<DecisionRule>(), (DecisionRule{123'456'789, 5, Junction::Or}));
}

void TestRulePanel::links_tellWhatIsWanted()
{
    RulePanel panel;
    panel.setReport(report(true));
    panel.show();
    QSignalSpy wanted(&panel, &RulePanel::ruleForLearnWanted);
    QTest::keyClick(child<LinkButton>(panel, "my_rule_use"), Qt::Key_Space);
    QCOMPARE(wanted.back().front().value<DecisionRule>(), (DecisionRule{gigabyte / 2, 8, Junction::And}));
    QTest::mouseClick(child<LinkButton>(panel, "fitted_rule_use"), Qt::LeftButton);
    QCOMPARE(wanted.back().front().value<DecisionRule>(), (DecisionRule{gigabyte, 8, Junction::Or}));
    QVERIFY(!child<LinkButton>(panel, "lesson_rule_use"));
}

void TestRulePanel::fit_handsTheFocusOn()
{
    RulePanel panel;
    panel.setReport(report(false));
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    connect(&panel, &RulePanel::fitWanted, &panel, [&panel] { panel.setReport(report(true)); });
    auto *fit = child<LinkButton>(panel, "fit_rule");
    QVERIFY(fit->isVisible());
    fit->setFocus();
    QTest::keyClick(fit, Qt::Key_Space);
    QVERIFY(!fit->isVisible());
    QVERIFY(child<LinkButton>(panel, "fitted_rule_use")->hasFocus());
}

void TestRulePanel::controls_haveNames()
{
    RulePanel panel;
    panel.setReport(report(true));
    for (const char *name : {"mine_size_threshold", "mine_batch_threshold", "mine_junction", "my_rule_use",
                             "fitted_rule_use", "fit_rule", "lesson_rule_bar"}) {
        const auto *control = child<QWidget>(panel, name);
        QVERIFY2(control && !control->accessibleName().isEmpty(), name);
    }
}

QTEST_MAIN(TestRulePanel)
#include "tst_rule_panel.moc"
