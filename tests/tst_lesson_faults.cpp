// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/small_lesson.h"

#include <QTest>

using namespace breakeven;
using support::LessonFiles;

/// What an author gets wrong: each fault gets a sentence that says where it is and what was expected.
class LessonFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_namesWhatIsWrong_data();
    void read_namesWhatIsWrong();
    void read_needsEveryFile_data();
    void read_needsEveryFile();
    void translation_isBlamedForItsOwnFaults_data();
    void translation_isBlamedForItsOwnFaults();
};

void LessonFaultsTest::read_namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(from) << QByteArray(to)
                            << QStringLiteral("memory/") + QString::fromUtf8(file) + QString::fromUtf8(sentence);
    };
    const char *file = "lesson.json";
    row("not JSON", file, R"("junction": "and"})", R"("junction": "and")", ", line 10: ");
    row("comma at the end", file, R"("end"],)", R"("end",],)", ", line 4: ");
    row("other format", file, "breakeven-lesson", "other", R"(: format must be "breakeven-lesson")");
    row("no format", file, R"("format": "breakeven-lesson",)", "", R"(: format must be "breakeven-lesson")");
    row("version as text", file, R"("version": 1)", R"("version": "1")", ": version must be a whole number from 1 up.");
    row("newer version", file, R"("version": 1)", R"("version": 2)", ": version is 2; this program reads version 1.");
    row("no id", file, R"("id": "small",)", "", ": id is missing.");
    row("bad id", file, R"("small")", R"("Small lesson")", ": id must be 1 to 64 of the letters a to z");
    row("bad language", file, R"("en")", R"("../en")", R"(: language must be a language such as "en" or "pt-BR".)");
    row("no minutes", file, R"("minutes": 5,)", "", ": minutes is missing.");
    row("minutes", file, R"("minutes": 5)", R"("minutes": 0)", ": minutes must be a whole number from 1 to 600.");
    row("stranger", file, R"("minutes": 5,)", R"("minutes": 5, "steps_count": 2,)",
        R"(: The object must not have the key "steps_count".)");
    row("threshold", file, R"("size_gb_above": 1)", R"("size_gb_above": -1)",
        ": rule.size_gb_above must be a number from 0 to 1000.");
    row("batch threshold", file, R"("batch_above": 16)", R"("batch_above": 16.5)",
        ": rule.batch_above must be a whole number");
    row("junction", file, R"("and")", R"("xor")", R"(: rule.junction must be "and" or "or", not "xor".)");
    row("rule as text", file, R"({"size_gb_above": 1, "batch_above": 16, "junction": "and"})", R"("size > 1")",
        ": rule must be an object, not a text.");
    row("no rule", file, R"("rule": {"size_gb_above": 1, "batch_above": 16, "junction": "and"},)", "",
        ": rule is missing.");
    row("node unknown", file, R"("choose")", R"("think")", R"(: flow[1] must be one of "start", "check")");
    row("node as number", file, R"("choose")", "7", ": flow[1] must be one of");
    row("node twice", file, R"("cpu", "gpu")", R"("cpu", "cpu", "gpu")",
        R"(: flow[3]: "cpu" must not come after "cpu")");
    row("nodes out of order", file, R"("cpu", "gpu")", R"("gpu", "cpu")",
        R"(: flow[3]: "cpu" must not come after "gpu")");
    row("node missing", file, R"("gpu", "end")", R"("run", "end")", R"(: flow: the node "gpu" is missing.)");
    row("flow too short", file, R"("cpu", "gpu", )", "", ": flow must be a list of from 5 to 10, not 3.");
    row("size", file, R"({"size_gb": 2, "batch": 8)", R"({"size_gb": 0.01, "batch": 8)",
        ": steps[0]: A model of 10 MB is too small; the smallest is 0.05 GB.");
    row("size as text", file, R"({"size_gb": 2, "batch": 8)", R"({"size_gb": "2 GB", "batch": 8)",
        ": steps[0].size_gb must be a number, not a text.");
    row("batch", file, R"("batch": 32)", R"("batch": 0)", ": steps[1].batch must be a whole number from 1 to 65536.");
    row("family", file, "transformer", "rnn", R"(: steps[1].family must be "mlp", "transformer" or "cnn", not "rnn".)");
    row("cnn too large", file, R"({"size_gb": 2, "batch": 32, "family": "transformer")",
        R"({"size_gb": 3, "batch": 32, "family": "cnn")", ": steps[1]: A cnn is built up to 2 GB");
    row("precision", file, "bf16", "int8", R"(: steps[1].precision must be "fp32", "bf16" or "fp16")");
    row("latency zero", file, R"("latency_ms": 60)", R"("latency_ms": 0)",
        ": steps[0].latency_ms must be a number from 1e-12 to 1e+12.");
    row("throughput negative", file, R"("throughput_per_s": 18)", R"("throughput_per_s": -18)",
        ": steps[0].throughput_per_s must be a number from");
    row("cost too large a number", file, "0.001", "1e999", ", line 6: the number is too large.");
    row("hardware typed in", file, R"("family")", R"("hardware": "GPU", "family")",
        R"(: steps[1] must not have the key "hardware".)");
    row("no steps", file, R"("steps": [)", R"("other": [)", ": steps is missing.");
    row("insight's step", file, "[2, 1]", "[3]", ": insights[0].steps[0] must be the number of a step, from 1 to 2.");
    row("insight's step twice", file, "[2, 1]", "[2, 2]", ": insights[0].steps[1]: the step 2 is there twice.");
    row("insight without steps", file, "[2, 1]", "[]", ": insights[0].steps must be a list of from 1 to 64, not 0.");
    row("insight twice", file, R"([{"id": "batch", "steps": [2, 1]}])",
        R"([{"id": "batch", "steps": [2]}, {"id": "batch", "steps": [1]}])", ": insights[1].id must be another one");
    row("no object", file, "", "[]", R"(: format must be "breakeven-lesson")");

    file = "questions.json";
    row("questions' format", file, "breakeven-questions", "breakeven-lesson",
        R"(: format must be "breakeven-questions")");
    row("question's id", file, R"("id": "computed")", R"("id": "stated")",
        ": questions[1].id must be another one; a question before it has it.");
    row("use", file, "visual_quiz", "exam", R"(: questions[1].use must be "visual_quiz" or "practice", not "exam".)");
    row("difficulty", file, "hard", "tough", R"(: questions[0].difficulty must be "easy", "medium" or "hard")");
    row("one option", file, R"(["yes", "no"])", R"(["no"])",
        ": questions[0].options must be a list of from 2 to 8, not 1.");
    row("option twice", file, R"(["yes", "no"])", R"(["no", "no"])", ": questions[0].options[1] is there twice.");
    row("no right option", file, R"({"option": "no"})", R"({"option": "maybe"})",
        R"(: questions[0]: exactly one option must be right; the key says "maybe", which is none of the options.)");
    row("right option is not offered", file, R"(["cpu", "gpu"])", R"(["cpu", "both"])",
        R"(: questions[1]: exactly one option must be right; the key says "gpu")");
    row("two keys", file, R"({"option": "no"})", R"({"option": "no", "hardware_of_step": 1})",
        R"(: questions[0].key must be an object with one of the keys "option")");
    row("no key", file, R"("key": {"option": "no"})", R"("keys": {"option": "no"})", ": questions[0].key is missing.");
    row("key's step", file, R"({"hardware_of_step": 2})", R"({"hardware_of_step": 3})",
        ": questions[1].key.hardware_of_step must be a whole number from 1 to 2.");
    row("key's workload", file, R"({"hardware_of_step": 2})", R"({"hardware_of": {"size_gb": 2, "batch": 0}})",
        ": questions[1].key.hardware_of.batch must be a whole number");
    row("step_where of nothing", file, R"({"hardware_of_step": 2})", R"({"step_where": {}})",
        R"(: questions[1].key.step_where must be an object with "condition")");
    row("step_where without steps", file, R"({"hardware_of_step": 2})", R"({"step_where": {"condition": true}})",
        R"(: questions[1]: with the key "step_where" every option must be a step)");
    row("step_where nowhere", file, R"("options": ["yes", "no"], "key": {"option": "no"})",
        R"("options": ["step-1", "step-2"], "key": {"step_where": {"size_above_threshold": false}})",
        R"(: questions[0]: exactly one option must be right; what "step_where" asks for is so at 0 of the steps offered.)");
    row("step_where twice", file, R"("options": ["yes", "no"], "key": {"option": "no"})",
        R"("options": ["step-1", "step-2"], "key": {"step_where": {"size_above_threshold": true}})",
        R"(: questions[0]: exactly one option must be right; what "step_where" asks for is so at 2 of the steps offered.)");
    row("hint's column", file, R"("column": "hardware")", R"("column": "price")",
        R"(: questions[1].hint_cells[1].column must be "size", "batch")");
    row("hint's step", file, R"({"step": 2, "column")", R"({"step": 3, "column")",
        ": questions[1].hint_cells[1].step must be a whole number from 1 to 2.");
    row("question's step", file, R"("steps": [2])", R"("steps": [0])",
        ": questions[1].steps[0] must be the number of a step, from 1 to 2.");

    file = "en/strings.json";
    row("no title", file, R"("title": "Small",)", "", ": title is missing.");
    row("blank title", file, R"("Small")", R"("  ")", ": title must not be empty.");
    row("title as number", file, R"("Small")", "7", ": title must be a text, not a whole number.");
    row("line break", file, R"("Small")", R"("Sm\nall")",
        ": title must be a text without control characters; write a text of several lines as a list");
    row("line as number", file, R"("More samples,")", "7", ": insights.batch.text[0] must be a text");
    row("node's label", file, R"("label": "CPU", )", "", ": flow.cpu.label is missing.");
    row("node without texts", file, R"("cpu": {"label": "CPU", "sentence": "On the CPU."},)", "",
        ": flow.cpu is missing.");
    row("node that is not there", file, R"("cpu": {)", R"("run": {"label": "Run", "sentence": "Runs."}, "cpu": {)",
        R"(: flow must not have the key "run".)");
    row("insight without texts", file, R"("insights": {"batch")", R"("insights": {"other")",
        ": insights.batch is missing.");
    row("topic", file, R"({"batching": "Batching"})", "{}",
        R"(: topics.batching is missing; the question "stated" is about it.)");
    row("term without meaning", file, R"(, "meaning": "Samples together.")", "", ": glossary.zz.meaning is missing.");
    row("term twice", file, R"("term": "Batch")", R"("term": "Throughput")", ": glossary: the term \"");
    row("glossary as list", file,
        R"({"throughput": {"term": "throughput", "meaning": "Samples per second."}, "zz": {"term": "Batch", "meaning": "Samples together."}})",
        "[]", ": glossary must be an object, not a list.");
    row("glossary's id", file, R"("zz")", R"("Z Z")", R"(: glossary: the key "Z Z" must be 1 to 64)");

    file = "en/questions.json";
    row("question without text", file, R"("text": "Is it?", )", "", ": stated.text is missing.");
    row("question without texts", file, R"("computed": {)", R"("compute": {)",
        ": computed is missing: the question has no text.");
    row("text without question", file, R"("computed": {)", R"("extra": {}, "computed": {)",
        R"(: No question has the id "extra".)");
    row("option without explanation", file, R"(, "explanation": "It is not.")", "",
        ": stated.options.yes.explanation is missing.");
    row("option that is not there", file, R"("yes": {)", R"("oh": {"text": "O", "explanation": "O."}, "yes": {)",
        R"(: stated.options must not have the key "oh".)");
    row("three hints", file, R"(["Think."])", R"(["A.", "B.", "C."])",
        ": stated.hints must be a list of at most 2, not 3.");
    row("hints as text", file, R"(["Think."])", R"("Think.")", ": stated.hints must be a list, not a text.");
    row("texts as list", file, "", "[]", ": The file must be an object, not a list.");

    row("empty snapshot", "en/snapshot.md", "", " \n\n", ": a text is expected; the file is empty.");
}

void LessonFaultsTest::read_namesWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    LessonFiles files = support::smallLesson();
    QByteArray &bytes = files[file];
    if (from.isEmpty()) {
        bytes = to;
    } else {
        const auto at = bytes.indexOf(from);
        QVERIFY2(at >= 0, "the small lesson does not hold what this row changes");
        bytes.replace(at, from.size(), to);
    }
    const QString complaint = support::complaintAbout(files);
    QVERIFY2(complaint.startsWith(sentence), qPrintable(complaint));
}

void LessonFaultsTest::read_needsEveryFile_data()
{
    QTest::addColumn<QString>("file");
    const LessonFiles files = support::smallLesson();
    for (auto file = files.keyBegin(); file != files.keyEnd(); ++file)
        QTest::newRow(qPrintable(*file)) << *file;
}

void LessonFaultsTest::read_needsEveryFile()
{
    QFETCH(QString, file);
    LessonFiles files = support::smallLesson();
    files.remove(file);
    QCOMPARE(support::complaintAbout(files), QStringLiteral("memory/%1: the file is missing.").arg(file));
}

void LessonFaultsTest::translation_isBlamedForItsOwnFaults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const char *bytes, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(bytes) << QString::fromUtf8(sentence);
    };
    row("wrong type", "de/strings.json", R"({"title": 7})",
        "memory/de/strings.json: title must be a text, not a whole number.");
    row("stranger", "de/strings.json", R"({"titel": "Klein"})",
        R"(memory/de/strings.json: The object must not have the key "titel".)");
    row("no JSON", "de/strings.json", "{\n\"title\":\n", "memory/de/strings.json, line 3: ");
    row("a list", "de/strings.json", "[]", "memory/de/strings.json: The text must be an object, not a list.");
    row("no such question", "de/questions.json", R"({"other": {}})",
        R"(memory/de/questions.json: No question has the id "other".)");
    row("empty text", "de/questions.json", R"({"stated": {"text": ""}})",
        "memory/de/questions.json: stated.text must not be empty.");
    row("empty page", "de/transcript.md", "", "memory/de/transcript.md: a text is expected");
}

void LessonFaultsTest::translation_isBlamedForItsOwnFaults()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    LessonFiles files = support::smallLesson();
    files.insert(file, bytes);
    const QString complaint = support::complaintAbout(files, QStringLiteral("de"));
    QVERIFY2(complaint.startsWith(sentence), qPrintable(complaint));
    QCOMPARE(support::complaintAbout(files), QString());
}

QTEST_APPLESS_MAIN(LessonFaultsTest)
#include "tst_lesson_faults.moc"
