// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_with_question.h"

#include <QTest>

using namespace breakeven;
using support::lessonWithQuestion;
using support::optionTexts;

/// What an author gets wrong in a question of any kind: one sentence with the file and the JSON path.
class QuestionFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_isRefused_data();
    void structure_isRefused();
    void texts_areRefused_data();
    void texts_areRefused();
    void counts_areKept_data();
    void counts_areKept();
};

void QuestionFaultsTest::structure_isRefused_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *members, const char *sentence) {
        QTest::newRow(name) << QByteArray(members)
                            << QStringLiteral("memory/questions.json: questions[2]") + QString::fromUtf8(sentence);
    };
    row("unknown kind", R"("kind": "essay")",
        R"(.kind must be "single_choice", "multiple_choice", "numeric", "order", "fill_cell" or "repair_rule", not "essay".)");
    row("kind as number", R"("kind": 3)", ".kind must be a text, not a whole number.");

    // The key of a choice.
    row("no key", R"("options": ["a", "b"])", ".key is missing.");
    row("key of several", R"("options": ["a", "b"], "key": {"options": ["a"]})",
        R"(.key must be an object with one of the keys "option", "hardware_of_step", "hardware_of", "step_where".)");
    row("key of one", R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"option": "a"})",
        R"(.key must be an object with one of the keys "options", "steps_where".)");
    row("one option of several", R"("kind": "multiple_choice", "options": ["a"], "key": {"options": ["a"]})",
        ".options must be a list of from 2 to 8, not 1.");
    row("two keys of several",
        R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": ["a"], "steps_where": {"condition": true}})",
        R"(.key must be an object with one of the keys "options", "steps_where".)");
    row("key of a number", R"("options": ["a", "b"], "key": {"value": 3})",
        R"(.key must be an object with one of the keys "option")");
    row("tolerance of a choice", R"("options": ["a", "b"], "key": {"option": "a"}, "tolerance": 1)",
        R"( must not have the key "tolerance".)");
    row("a right one twice", R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": ["a", "a"]})",
        ".key.options[1] is there twice.");
    row("a right one not offered",
        R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": ["a", "c"]})",
        R"(: what is right must be an option; the key says "c", which is none of the options.)");
    row("none right", R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": []})",
        ".key.options must be a list of from 1 to 8, not 0.");
    row("no such step", R"("kind": "multiple_choice", "options": ["step-1", "step-2"],
        "key": {"steps_where": {"size_above_threshold": false}})",
        R"(: at least one option must be right; what "steps_where" asks for is so at none of the steps offered.)");
    row("steps_where of other options",
        R"("kind": "multiple_choice", "options": ["a", "step-2"], "key": {"steps_where": {"condition": true}})",
        R"(: with the key "steps_where" every option must be a step, from "step-1" to "step-2", not "a".)");

    // References that lead nowhere, or back.
    row("itself as key", R"("options": ["a", "b"], "key": {"question": "q"})",
        R"(.key must be an object with one of the keys "option")");
    row("itself by reference", R"("$ref": "#/questions/2", "options": ["a", "b"], "key": {"option": "a"})",
        R"( must not have the key "$ref".)");
    row("itself as option", R"("options": ["a", "b"], "key": {"option": "q"})",
        R"(: exactly one option must be right; the key says "q", which is none of the options.)");
    row("itself as step", R"("options": ["a", "b"], "key": {"option": "a"}, "steps": ["q"])",
        ".steps[0] must be the number of a step, from 1 to 2.");
    row("a missing step", R"("options": ["a", "b"], "key": {"option": "a"}, "steps": [3])",
        ".steps[0] must be the number of a step, from 1 to 2.");
    row("a missing step's cell",
        R"("options": ["a", "b"], "key": {"option": "a"}, "hint_cells": [{"step": 3, "column": "size"}])",
        ".hint_cells[0].step must be a whole number from 1 to 2.");
    row("an order in a circle", R"("kind": "order", "items": ["a", "b"], "key": {"order": ["a", "b", "a"]})",
        ".key.order[2] is there twice.");

    // Numbers.
    row("number without key", R"("kind": "numeric")", ".key is missing.");
    row("number with two keys", R"("kind": "numeric", "key": {"value": 1, "smallest_batch": {"size_gb": 2}})",
        R"(.key must be an object with one of the keys "value", "throughput", "cost", "smallest_batch".)");
    row("number with options", R"("kind": "numeric", "options": ["a", "b"], "key": {"value": 1})",
        R"( must not have the key "options".)");
    row("number as text", R"("kind": "numeric", "key": {"value": "1"})", ".key.value must be a number, not a text.");
    row("number too large", R"("kind": "numeric", "key": {"value": 1e13})", ".key.value must be a number from");
    row("negative tolerance", R"("kind": "numeric", "key": {"value": 1}, "tolerance": -1)",
        ".tolerance must be a number from 0 to");
    row("endless number", R"("kind": "numeric", "key": {"throughput": {"batch": 1, "latency_ms": 3}})",
        ".tolerance must be large enough that the right number can be typed in 6 digits: 333.333.");
    row("division by nothing", R"("kind": "numeric", "key": {"throughput": {"batch": 1, "latency_ms": 0}})",
        ".key.throughput.latency_ms must be a number from");
    row("price missing", R"("kind": "numeric", "key": {"cost": {"throughput_per_s": 1}})",
        ".key.cost.price_per_hour is missing.");
    row("no batch is enough", R"("kind": "numeric", "key": {"smallest_batch": {"size_gb": 1}})",
        ".key.smallest_batch.size_gb must be the size of a model that some batch sends to the GPU");
    row("mistake that is right",
        R"("kind": "numeric", "key": {"value": 1}, "tolerance": 0.5, "mistakes": [{"id": "a", "value": 1.5}])",
        ".mistakes[0].value must be a wrong number; within the tolerance this one is right.");
    row("mistake twice", R"("kind": "numeric", "key": {"value": 1},
        "mistakes": [{"id": "a", "value": 2}, {"id": "a", "value": 3}])",
        ".mistakes[1].id must be another one; a mistake before it has it.");
    row("mistake with words", R"("kind": "numeric", "key": {"value": 1},
        "mistakes": [{"id": "a", "value": 2, "explanation": "No."}])",
        R"(.mistakes[0] must not have the key "explanation".)");

    // Order.
    row("order without items", R"("kind": "order", "key": {"stages": true})", ".items is missing.");
    row("order with options",
        R"("kind": "order", "options": ["a", "b"], "items": ["a", "b"], "key": {"order": ["a", "b"]})",
        R"( must not have the key "options".)");
    row("order without key", R"("kind": "order", "items": ["a", "b"])", ".key is missing.");
    row("order with two keys", R"("kind": "order", "items": ["a", "b"], "key": {"stages": true, "order": ["a", "b"]})",
        R"(.key must be an object with one of the keys "order", "stages".)");
    row("order of a part", R"("kind": "order", "items": ["a", "b", "c"], "key": {"order": ["a", "b"]})",
        ".key.order must be a list of all items, each of them once.");
    row("order of others", R"("kind": "order", "items": ["a", "b"], "key": {"order": ["a", "c"]})",
        ".key.order must be a list of all items, each of them once.");
    row("no stages", R"("kind": "order", "items": ["start", "end"], "key": {"stages": false})",
        ".key.stages must be true.");
    row("not in the flow", R"("kind": "order", "items": ["start", "measure"], "key": {"stages": true})",
        R"(.items: with the key "stages" every item must be a node of the lesson's flow, not "measure".)");
    row("beside each other", R"("kind": "order", "items": ["start", "gpu", "cpu"], "key": {"stages": true})",
        R"(.items: "cpu" and "gpu" stand beside each other, so only one of them has a place in the order.)");

    // Cells.
    row("no cell", R"("kind": "fill_cell", "options": ["cpu", "gpu"])", ".cell is missing.");
    row("unknown column", R"("kind": "fill_cell", "cell": {"step": 1, "column": "price"})",
        R"(.cell.column must be "size", "batch", "condition", "hardware", "latency", "throughput" or "cost", not "price".)");
    row("whole column", R"("kind": "fill_cell", "cell": {"column": "hardware"}, "options": ["cpu", "gpu"])",
        ".cell.step is missing.");
    row("cell of a missing step", R"("kind": "fill_cell", "cell": {"step": 3, "column": "size"})",
        ".cell.step must be a whole number from 1 to 2.");
    row("empty cell", R"("kind": "fill_cell", "cell": {"step": 2, "column": "cost"})",
        ".cell must be a cell that is filled; the step 2 has no cost.");
    row("cell without options", R"("kind": "fill_cell", "cell": {"step": 2, "column": "hardware"})",
        ".options is missing.");
    row("cell without the right option",
        R"("kind": "fill_cell", "cell": {"step": 2, "column": "hardware"}, "options": ["cpu", "both"])",
        R"(.options must be a list with "gpu", which belongs into the cell.)");
    row("cell with a key", R"("kind": "fill_cell", "cell": {"step": 2, "column": "batch"}, "key": {"value": 32})",
        R"( must not have the key "key".)");
    row("number cell with options",
        R"("kind": "fill_cell", "cell": {"step": 2, "column": "batch"}, "options": ["a", "b"])",
        R"( must not have the key "options".)");

    // Rules.
    const auto repair = [&](const char *name, const QByteArray &members, const char *sentence) {
        row(name, (R"("kind": "repair_rule", )" + members).constData(), sentence);
    };
    const QByteArray broken = R"("broken": {"size_gb_above": 1, "batch_above": 16, "junction": "or"}, )";
    repair("no broken rule", R"("cases": [{"size_gb": 2, "batch": 8}])", ".broken is missing.");
    repair("no cases", R"("broken": {"size_gb_above": 1, "batch_above": 16, "junction": "or"})", ".cases is missing.");
    repair("empty cases", broken + R"("cases": [])", ".cases must be a list of from 1 to 64, not 0.");
    repair("not broken", broken + R"("cases": [{"size_gb": 2, "batch": 32}])",
           ".cases: the broken rule decides all of them as wanted; at least one must show its fault.");
    repair("no solution", broken + R"("cases": [{"size_gb": 2, "batch": 8, "hardware": "gpu"}])",
           ".cases[0]: the solution does not decide this case as wanted; 2 > 1 and 8 > 16 gives the CPU.");
    repair("bad hardware", broken + R"("cases": [{"size_gb": 2, "batch": 8, "hardware": "tpu"}])",
           R"(.cases[0].hardware must be "cpu" or "gpu", not "tpu".)");
    repair(
        "bad rule",
        R"("broken": {"size_gb_above": 1, "batch_above": 16, "junction": "xor"}, "cases": [{"size_gb": 2, "batch": 8}])",
        R"(.broken.junction must be "and" or "or", not "xor".)");
    repair("bad solution", broken + R"("solution": "size > 1", "cases": [{"size_gb": 2, "batch": 8}])",
           ".solution must be an object, not a text.");
    repair("rule with a key", broken + R"("cases": [{"size_gb": 2, "batch": 8}], "key": {"option": "a"})",
           R"( must not have the key "key".)");
}

void QuestionFaultsTest::structure_isRefused()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, sentence);
    const QString complaint = support::complaintAbout(lessonWithQuestion(members, {}));
    QVERIFY2(complaint.startsWith(sentence), qPrintable(complaint));
}

void QuestionFaultsTest::texts_areRefused_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *members, const QByteArray &texts, const char *sentence) {
        QTest::newRow(name) << QByteArray(members) << texts
                            << QStringLiteral("memory/en/questions.json: q") + QString::fromUtf8(sentence);
    };
    const char *number = R"("kind": "numeric", "key": {"value": 1}, "mistakes": [{"id": "a", "value": 2}])";
    row("no explanation", number, R"("mistakes": {"a": "No."})", ".explanation is missing.");
    row("no mistakes", number, R"("explanation": "Right.")", ".mistakes is missing.");
    row("no such mistake", number, R"("explanation": "Right.", "mistakes": {"a": "No.", "b": "No."})",
        R"(.mistakes must not have the key "b".)");
    row("mistake missing", number, R"("explanation": "Right.", "mistakes": {})", ".mistakes.a is missing.");
    row("unit as number", number, R"("explanation": "Right.", "mistakes": {"a": "No."}, "unit": 7)",
        ".unit must be a text, not a whole number.");
    row("options of a number", number, R"("explanation": "R.", "mistakes": {"a": "No."}, )" + optionTexts("a b"),
        R"( must not have the key "options".)");
    const char *order = R"("kind": "order", "items": ["a", "b"], "key": {"order": ["a", "b"]})";
    row("options of an order", order, optionTexts("a b"), ".items is missing.");
    row("item without text", order, optionTexts("a", "items"), ".items.b is missing.");
    const char *choice = R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": ["a", "b"]})";
    row("items of a choice", choice, optionTexts("a b", "items"), ".options is missing.");
    row("unit of a choice", choice, R"("unit": "ms", )" + optionTexts("a b"), R"( must not have the key "unit".)");
}

void QuestionFaultsTest::texts_areRefused()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, texts);
    QFETCH(QString, sentence);
    const QString complaint = support::complaintAbout(lessonWithQuestion(members, texts));
    QVERIFY2(complaint.startsWith(sentence), qPrintable(complaint));
}

void QuestionFaultsTest::counts_areKept_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("sentence");
    const auto list = [](const QByteArray &each, int count) {
        QByteArrayList items;
        for (int i = 0; i < count; ++i)
            items.append(QByteArray(each).replace("%", QByteArray::number(i)));
        return '[' + items.join(", ") + ']';
    };
    QTest::newRow("options") << R"("kind": "multiple_choice", "options": )" + list("\"o-%\"", 9)
            + R"(, "key": {"options": ["o-0"]})"
                             << QStringLiteral(".options must be a list of from 2 to 8, not 9.");
    QTest::newRow("items") << R"("kind": "order", "items": )" + list("\"o-%\"", 9) + R"(, "key": {"stages": true})"
                           << QStringLiteral(".items must be a list of from 2 to 8, not 9.");
    QTest::newRow("mistakes") << R"("kind": "numeric", "key": {"value": -1}, "mistakes": )"
            + list(R"({"id": "m-%", "value": %})", 17)
                              << QStringLiteral(".mistakes must be a list of at most 16, not 17.");
    QTest::newRow("cases")
        << R"("kind": "repair_rule", "broken": {"size_gb_above": 1, "batch_above": 9, "junction": "or"},
        "cases": )"
            + list(R"({"size_gb": 2, "batch": 8})", 65)
        << QStringLiteral(".cases must be a list of from 1 to 64, not 65.");
}

void QuestionFaultsTest::counts_areKept()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, sentence);
    const QString complaint = support::complaintAbout(lessonWithQuestion(members, {}));
    QVERIFY2(complaint.startsWith(QStringLiteral("memory/questions.json: questions[2]") + sentence),
             qPrintable(complaint));
}

QTEST_APPLESS_MAIN(QuestionFaultsTest)
#include "tst_question_faults.moc"
