// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/answer_editing.h"
#include "tests/support/question_values.h"
#include "ui/test/rule_answer.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using support::child;
using support::last;

/// A rule that is repaired: what is edited goes out, and its cases follow.
class TestRuleAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }

    void rule_editedGoesOutAndCasesFollow();
    void rule_tellsNoVerdictBeforeTheCommit();
    void rule_setsBack();
    void rule_explainedCannotBeChanged();
};

void TestRuleAnswer::rule_editedGoesOutAndCasesFollow()
{
    RuleAnswer answer(*support::repairRule().repair);
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    answer.present({});
    QCOMPARE(child<QLabel>(answer, "case_2_truth")->text(), QStringLiteral("2 > 1 true · 8 > 16 false"));
    QCOMPARE(child<QLabel>(answer, "case_2_decided")->text(), QStringLiteral("→ GPU"));
    auto *junction = child<QComboBox>(answer, "rule_junction");
    QTest::keyClick(junction, Qt::Key_Home);
    QVERIFY(last(edited).rule);
    QCOMPARE(*last(edited).rule, tradeoff::DecisionRule());
    QCOMPARE(child<QLabel>(answer, "case_2_decided")->text(), QStringLiteral("→ CPU"));
    auto *batch = child<QSpinBox>(answer, "rule_batch_threshold");
    batch->selectAll();
    QTest::keyClicks(batch, QStringLiteral("7"));
    QCOMPARE(last(edited).rule->batchThreshold, 7);
    QCOMPARE(child<QLabel>(answer, "case_2_decided")->text(), QStringLiteral("→ GPU"));
}

void TestRuleAnswer::rule_tellsNoVerdictBeforeTheCommit()
{
    RuleAnswer answer(*support::repairRule().repair);
    const auto tells = [&answer] {
        QStringList shown;
        for (const QLabel *label :
             answer.findChild<QWidget *>(QStringLiteral("rule_cases"))->findChildren<QLabel *>()) {
            if (!label->isHidden())
                shown.append(label->text());
        }
        return shown.join(QLatin1Char('|'));
    };
    const auto *decided = child<QLabel>(answer, "case_2_decided");
    const auto *wanted = child<QLabel>(answer, "case_2_wanted");
    const lessons::Answer given{.options = {}, .number = {}, .rule = tradeoff::DecisionRule()};
    for (const bool inTest : {true, false}) {
        answer.present({given, false, inTest});
        QCOMPARE(wanted->text(), QStringLiteral("CPU is wanted"));
        QCOMPARE(decided->isHidden(), inTest);
        const QString all = tells();
        for (const QString &verdict : {QStringLiteral("✓"), QStringLiteral("✗"), QStringLiteral(" of ")})
            QVERIFY2(!all.contains(verdict), qPrintable(all));
        QCOMPARE(all.contains(QStringLiteral("→")), !inTest);
        QCOMPARE(all.contains(QStringLiteral("true")), !inTest);
    }
    answer.present({given, true});
    QCOMPARE(wanted->text(), QStringLiteral("✓ CPU, as wanted"));
    QCOMPARE(child<QLabel>(answer, "cases_title")->text(), QStringLiteral("As wanted: 3 of 3 cases"));
    answer.present({{}, true});
    QCOMPARE(wanted->text(), QStringLiteral("✗ CPU is wanted"));
    QCOMPARE(child<QLabel>(answer, "cases_title")->text(), QStringLiteral("As wanted: 2 of 3 cases"));
}

void TestRuleAnswer::rule_setsBack()
{
    const lessons::RuleRepair repair = *support::repairRule().repair;
    RuleAnswer answer(repair);
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    auto *reset = child<QPushButton>(answer, "rule_reset");
    QVERIFY(!reset->isEnabled());
    child<QSpinBox>(answer, "rule_batch_threshold")->setValue(40);
    QVERIFY(reset->isEnabled());
    reset->click();
    QCOMPARE(*last(edited).rule, repair.broken);
    QCOMPARE(child<QSpinBox>(answer, "rule_batch_threshold")->value(), repair.broken.batchThreshold);
}

void TestRuleAnswer::rule_explainedCannotBeChanged()
{
    RuleAnswer answer(*support::repairRule().repair);
    answer.present({{.options = {}, .number = {}, .rule = tradeoff::DecisionRule()}, true});
    QVERIFY(child<QWidget>(answer, "rule_editor")->isHidden());
    QCOMPARE(child<QLabel>(answer, "rule_condition")->text(), QStringLiteral("if model size > 1 GB and batch > 16:"));
    QVERIFY(!answer.firstControl());
}

QTEST_MAIN(TestRuleAnswer)
#include "tst_rule_answer.moc"
