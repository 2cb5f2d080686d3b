// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/steps_model.h"
#include "ui/learn/table_copy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QTest>
#include <QWidget>

using namespace breakeven;
using namespace breakeven::ui;

class TestTableCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tabSeparated_keepsCellsApart();
    void htmlTable_showsMarkupAsText();
    void offerCopy_putsBothFormsOnTheClipboard();
    void steps_areCopiedAsTheyAreShown();
};

void TestTableCopy::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestTableCopy::tabSeparated_keepsCellsApart()
{
    const PlainTable table{
        .header = {QStringLiteral("a"), QStringLiteral("b")},
        .rows = {{QStringLiteral("1\t2"), QStringLiteral("x\ny")}, {QString(), QStringLiteral("3")}}};
    QCOMPARE(tabSeparated(table), QStringLiteral("a\tb\n1 2\tx y\n\t3\n"));
}

void TestTableCopy::htmlTable_showsMarkupAsText()
{
    const PlainTable table{.header = {QStringLiteral("a")}, .rows = {{QStringLiteral("2 > 1 & <b>")}}};
    QCOMPARE(htmlTable(table),
             QStringLiteral("<table>\n<tr><th>a</th></tr>\n<tr><td>2 &gt; 1 &amp; &lt;b&gt;</td></tr>\n"
                            "</table>\n"));
}

void TestTableCopy::offerCopy_putsBothFormsOnTheClipboard()
{
    QWidget view;
    offerCopy(view, [] { return PlainTable{.header = {QStringLiteral("a")}, .rows = {{QStringLiteral("1")}}}; });
    view.setFocusPolicy(Qt::StrongFocus);
    view.show();
    view.activateWindow();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("a\n1\n"));
    QVERIFY(data->html().contains(QLatin1StringView("<td>1</td>")));
    QCOMPARE(view.contextMenuPolicy(), Qt::ActionsContextMenu);
}

void TestTableCopy::steps_areCopiedAsTheyAreShown()
{
    LearnState state;
    StepsModel model(state);
    state.setLesson(lessons::fiveStepLesson());
    state.addMeasurement(lessons::measurementOf(lessons::workloadOf(2'000, 8), tradeoff::Hardware::Cpu, 57.9));
    state.moveToStep(2, tradeoff::Stage::End);
    const QStringList lines = tabSeparated(model.plainTable()).split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0),
             QStringLiteral("step\tsize GB\tbatch\tcondition\tholds\thardware\tlatency ms (Lesson)\t"
                            "samples/s (Lesson)\tcost $ (Lesson)\tlatency ms (yours)\tsamples/s (yours)\t"
                            "cost $ (yours)\tfrom\ton"));
    QCOMPARE(lines.at(1), QStringLiteral("1\t0.5\t8\t0.5 > 1 and 8 > 16\tfalse\tCPU\t50\t20\t0.001\t\t\t\t\t"));
    // 8 samples in 57.9 ms are 138.2 a second.
    QCOMPARE(
        lines.at(2),
        QStringLiteral("2\t2\t8\t2 > 1 and 8 > 16\tfalse\tCPU\t60\t18\t0.001\t57.9\t138\t\tMeasured\tA processor"));
    QCOMPARE(lines.at(3), QStringLiteral("3\t2\t32\t2 > 1 and 32 > 16\t\t\t\t\t\t\t\t\t\t"));
}

QTEST_MAIN(TestTableCopy)
#include "tst_table_copy.moc"
