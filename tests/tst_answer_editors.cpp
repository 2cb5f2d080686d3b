// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/answer_editing.h"
#include "tests/support/question_values.h"
#include "ui/test/answer_editor.h"
#include "ui/test/cell_answer.h"
#include "ui/test/number_answer.h"
#include "ui/test/option_list.h"
#include "ui/test/order_answer.h"
#include "ui/test/rule_answer.h"
#include "ui/test/typed_number.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using support::child;
using support::ids;
using support::last;

Q_DECLARE_METATYPE(std::optional<double>)

/// What the learner does in each kind of editor, and what comes out of it.
class TestAnswerEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().follow(*qApp); }

    void typedNumber_reads_data();
    void typedNumber_reads();
    void numberToEdit_readsBack();
    void number_typedGoesOut();
    void number_nonsenseIsSaidWhenTypingEnds();
    void number_presentLeavesTypingAlone();
    void number_explainedIsMarked();
    void cell_isNamed_data();
    void cell_isNamed();
    void cell_takesOptionOrNumber();
    void number_leavesTheCardsLettersButNotItsUnits();
    void make_givesTheKindsEditor();
};

void TestAnswerEditors::typedNumber_reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("language");
    QTest::addColumn<std::optional<double>>("number");
    const auto row = [](const char *name, const char *text, const char *unit, const char *language,
                        std::optional<double> number) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(unit) << QString::fromLatin1(language)
                            << number;
    };
    row("plain", "22", "", "C", 22);
    row("spaces", "  22.5 ", "", "C", 22.5);
    row("power of ten", "1e-3", "", "C", 0.001);
    row("unit behind", "22 samples/s", "samples/s", "C", 22);
    row("unit without space", "20ms", "ms", "C", 20);
    row("dollars in front", "$0.005", "$", "C", 0.005);
    row("printed minus", "\u22123", "", "C", -3);
    row("thousands in English", "1,600", "", "en", 1600);
    row("decimal comma in German", "0,5", "", "de", 0.5);
    row("decimal point in German", "0.5", "", "de", 0.5);
    row("thousands in German", "1.234", "", "de", 1234);
    row("code in German", "1e-3", "", "de", 0.001);
    row("empty", "", "", "C", std::nullopt);
    row("unit alone", "ms", "ms", "C", std::nullopt);
    row("word", "many", "", "C", std::nullopt);
    row("half a number", "1e-", "", "C", std::nullopt);
    row("not finite", "inf", "", "C", std::nullopt);
    row("not a number", "nan", "", "C", std::nullopt);
    row("too large", "1e999", "", "C", std::nullopt);
    row("another unit", "20 s", "ms", "C", std::nullopt);
}

void TestAnswerEditors::typedNumber_reads()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(QString, language);
    QFETCH(std::optional<double>, number);
    const QLocale locale = language == QLatin1StringView("C") ? QLocale::c() : QLocale(language);
    QVERIFY(typedNumber(text, unit, locale) == number);
}

void TestAnswerEditors::numberToEdit_readsBack()
{
    for (const double number : {0.1, 1e-7, 1234567.0, -2.5, 1.0 / 3, 0.0}) {
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::English)})
            QCOMPARE(typedNumber(numberToEdit(number, locale), {}, locale).value_or(-1), number);
    }
}

void TestAnswerEditors::number_typedGoesOut()
{
    NumberAnswer answer(*support::numeric().numeric);
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    auto *field = child<QLineEdit>(answer, "number_field");
    QTest::keyClicks(field, QStringLiteral("1600"));
    QCOMPARE(last(edited).number.value_or(0), 1600.0);
    QCOMPARE(child<QLabel>(answer, "number_unit")->text(), QStringLiteral("samples/s"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Your answer, a number in samples/s"));
}

void TestAnswerEditors::number_nonsenseIsSaidWhenTypingEnds()
{
    NumberAnswer answer(*support::numeric().numeric);
    QSignalSpy edited(&answer, &AnswerEditor::answerEdited);
    auto *field = child<QLineEdit>(answer, "number_field");
    auto *note = child<QWidget>(answer, "number_note");
    QTest::keyClicks(field, QStringLiteral("1e-"));
    QVERIFY(!last(edited).number);
    QVERIFY2(note->isHidden(), "it is still being typed");
    answer.settle();
    QVERIFY(!note->isHidden());
    QVERIFY(note->accessibleName().contains(QStringLiteral("not a number")));
    QTest::keyClicks(field, QStringLiteral("3"));
    QCOMPARE(last(edited).number.value_or(0), 0.001);
    answer.settle();
    QVERIFY(note->isHidden());
}

void TestAnswerEditors::number_leavesTheCardsLettersButNotItsUnits()
{
    lessons::NumericKey key;
    key.unit = QStringLiteral("dollars per hour");
    NumberAnswer answer(key);
    auto *field = child<QLineEdit>(answer, "number_field");
    const auto keeps = [field](Qt::Key letter) {
        QKeyEvent event(QEvent::ShortcutOverride, letter, Qt::NoModifier, QString(QChar(letter)).toLower());
        event.ignore();
        QApplication::sendEvent(field, &event);
        return event.isAccepted();
    };
    for (const Qt::Key letter : {Qt::Key_H, Qt::Key_N, Qt::Key_P, Qt::Key_F})
        QVERIFY(!keeps(letter));
    QVERIFY(keeps(Qt::Key_E));
    QVERIFY(keeps(Qt::Key_1));
    field->setText(QStringLiteral("20 dollars "));
    QVERIFY(keeps(Qt::Key_P));
    QVERIFY(!keeps(Qt::Key_H));
    field->setText(QStringLiteral("20 dollars per "));
    QVERIFY(keeps(Qt::Key_H));
}

void TestAnswerEditors::number_presentLeavesTypingAlone()
{
    NumberAnswer answer(*support::numeric().numeric);
    auto *field = child<QLineEdit>(answer, "number_field");
    QTest::keyClicks(field, QStringLiteral("0.50"));
    answer.present({{.options = {}, .number = 0.5, .rule = {}}, false});
    QCOMPARE(field->text(), QStringLiteral("0.50"));
    QTest::keyClicks(field, QStringLiteral("e"));
    answer.present({{}, false});
    QCOMPARE(field->text(), QStringLiteral("0.50e"));
    answer.present({{.options = {}, .number = 7, .rule = {}}, false});
    QCOMPARE(field->text(), QStringLiteral("7"));
}

void TestAnswerEditors::number_explainedIsMarked()
{
    NumberAnswer answer(*support::numeric().numeric);
    answer.present({{.options = {}, .number = 1.6, .rule = {}}, true});
    auto *mark = child<QWidget>(answer, "number_mark");
    QCOMPARE(mark->accessibleName(), QStringLiteral("✗ your answer"));
    QVERIFY(child<QLineEdit>(answer, "number_field")->isReadOnly());
    answer.present({{.options = {}, .number = 1600.5, .rule = {}}, true});
    QCOMPARE(mark->accessibleName(), QStringLiteral("✓ correct, your answer"));
}

void TestAnswerEditors::cell_isNamed_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("hardware") << 4 << QStringLiteral("hardware") << QStringLiteral("Step 4, column hardware");
    QTest::newRow("cost") << 1 << QStringLiteral("cost") << QStringLiteral("Step 1, column cost per inference");
    QTest::newRow("every step") << 0 << QStringLiteral("batch") << QStringLiteral("Column batch");
}

void TestAnswerEditors::cell_isNamed()
{
    QFETCH(int, step);
    QFETCH(QString, column);
    QTEST(cellName({step, column}), "name");
}

void TestAnswerEditors::cell_takesOptionOrNumber()
{
    CellAnswer ofOptions(support::cellOfOptions(), ids({"gpu", "cpu"}), 6);
    QSignalSpy picked(&ofOptions, &AnswerEditor::answerEdited);
    QVERIFY(ofOptions.pick(1));
    QCOMPARE(last(picked).options, ids({"cpu"}));
    CellAnswer ofNumber(support::cellOfNumber(), {}, 6);
    QSignalSpy typed(&ofNumber, &AnswerEditor::answerEdited);
    auto *field = child<QLineEdit>(ofNumber, "number_field");
    QCOMPARE(ofNumber.firstControl(), field);
    QTest::keyClicks(field, QStringLiteral("20"));
    QCOMPARE(last(typed).number.value_or(0), 20.0);
    QVERIFY(field->accessibleName().startsWith(QLatin1StringView("Step 3, column latency")));
}

void TestAnswerEditors::make_givesTheKindsEditor()
{
    QWidget window;
    const auto made = [&window](const lessons::Question &question) {
        return makeAnswerEditor(question, {}, 6, &window);
    };
    QVERIFY(qobject_cast<OptionList *>(made(support::singleChoice())));
    QVERIFY(qobject_cast<OptionList *>(made(support::multipleChoice())));
    QVERIFY(qobject_cast<NumberAnswer *>(made(support::numeric())));
    QVERIFY(qobject_cast<OrderAnswer *>(made(support::order())));
    QVERIFY(qobject_cast<CellAnswer *>(made(support::cellOfNumber())));
    QVERIFY(qobject_cast<RuleAnswer *>(made(support::repairRule())));
}

QTEST_MAIN(TestAnswerEditors)
#include "tst_answer_editors.moc"
