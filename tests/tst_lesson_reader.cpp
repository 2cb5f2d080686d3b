// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/lesson_report.h"
#include "tests/support/small_lesson.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using lessons::Lesson;
using support::LessonFiles;
using support::LessonInMemory;

namespace {

Lesson read(const LessonFiles &files, const QString &language = {})
{
    auto lesson = lessons::readLesson(LessonInMemory(files), language);
    if (!lesson)
        qFatal("%s", lesson.error().message.c_str());
    return *std::move(lesson);
}

void write(const QString &folder, const LessonFiles &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder + QLatin1Char('/') + file.key();
        QVERIFY(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file.value()), file.value().size());
    }
}

LessonFiles withGerman(LessonFiles files)
{
    files.insert(QStringLiteral("de/strings.json"), R"({"title": "Klein", "flow": {"cpu": {"label": "Prozessor"}},
        "insights": {"batch": {"text": "Ein Absatz."}}})");
    files.insert(QStringLiteral("de/questions.json"),
                 R"({"stated": {"options": {"no": {"text": "Nein"}}, "hints": ["Denk nach.", "Noch einmal."]}})");
    files.insert(QStringLiteral("de/snapshot.md"), "- Kurz.\n");
    return files;
}

} // namespace

class LessonReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_takesEveryField();
    void key_followsTheRule_data();
    void key_followsTheRule();
    void language_isTheNearest_data();
    void language_isTheNearest();
    void translation_fallsBackTextByText();
    void folder_onDiskIsRead();
    void folder_mayBeALink();
    void report_saysWhatTheLessonHolds();
    void report_saysWhatIsWrong();
    void check_readsEveryLanguage();
};

void LessonReaderTest::read_takesEveryField()
{
    const Lesson lesson = read(support::smallLesson());
    QCOMPARE(lesson.folder, QStringLiteral("memory"));
    QCOMPARE(lesson.id, QStringLiteral("small"));
    QCOMPARE(lesson.minutes, 5);
    QCOMPARE(lesson.rule.batchThreshold, 16);
    QCOMPARE(lesson.flow.nodes.size(), 5U);
    QCOMPARE(lesson.flow.nodes[3].label, QStringLiteral("GPU"));
    QCOMPARE(lesson.flow.nodes[3].sentence, QStringLiteral("On the GPU."));
    QCOMPARE(lesson.steps.size(), 2U);
    QCOMPARE(lesson.steps[0].figures.latencyMs.value_or(0), 60.0);
    QVERIFY(lesson.steps[1].workload.family == tradeoff::Family::Transformer);
    QVERIFY(lesson.steps[1].workload.precision == tradeoff::Precision::Bf16);
    QVERIFY2(!lesson.steps[1].figures.latencyMs, "a figure that is not given is absent, not zero");
    QCOMPARE(lesson.insights[0].text, QStringLiteral("More samples,\nmore work."));
    QCOMPARE(lesson.insights[0].steps, (std::vector<int>{2, 1}));
    QCOMPARE(lesson.snapshot, QStringLiteral("- Short.\n"));
    QCOMPARE(lesson.transcript, QStringLiteral("Long.\n"));
    QCOMPARE(lesson.glossary.size(), 2U);
    QCOMPARE(lesson.glossary[0].term, QStringLiteral("Batch"));
    QCOMPARE(lesson.meaningOf(QStringLiteral(" batch ")), QStringLiteral("Samples together."));
    const lessons::Question &stated = lesson.questions[0];
    QCOMPARE(stated.topicId, QStringLiteral("batching"));
    QCOMPARE(stated.topic, QStringLiteral("Batching"));
    QVERIFY(!stated.options[0].right && stated.options[1].right);
    QCOMPARE(stated.hints, QStringList{QStringLiteral("Think.")});
    QCOMPARE(stated.solution, QStringList{QStringLiteral("It is not.")});
    QCOMPARE(stated.quickCheck, QStringLiteral("Look."));
    QCOMPARE(stated.commonMistakes, QStringList{QStringLiteral("Saying yes.")});
    const lessons::Question &computed = lesson.questions[1];
    QVERIFY(computed.use == lessons::Question::Use::VisualQuiz && computed.options[1].right);
    QCOMPARE(computed.hintCells[0].step, 0);
    QCOMPARE(computed.hintCells[1].step, 2);
    QCOMPARE(computed.steps, std::vector<int>{2});
}

void LessonReaderTest::key_followsTheRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const char *rule, const char *key, const char *right) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(key) << QString::fromUtf8(right);
    };
    const char *lessonRule = R"({"size_gb_above": 1, "batch_above": 16, "junction": "and"})";
    row("step 1", lessonRule, R"({"hardware_of_step": 1})", "cpu");
    row("step 2", lessonRule, R"({"hardware_of_step": 2})", "gpu");
    row("exact size", lessonRule, R"({"hardware_of": {"size_gb": 1, "batch": 17}})", "cpu");
    row("exact batch", lessonRule, R"({"hardware_of": {"size_gb": 1.001, "batch": 16}})", "cpu");
    row("just above", lessonRule, R"({"hardware_of": {"size_gb": 1.001, "batch": 17}})", "gpu");
    const char *orRule = R"({"size_gb_above": 1, "batch_above": 16, "junction": "or"})";
    row("or: step 1", orRule, R"({"hardware_of_step": 1})", "gpu");
    row("or: neither", orRule, R"({"hardware_of": {"size_gb": 1, "batch": 16}})", "cpu");
    row("stated", lessonRule, R"({"option": "cpu"})", "cpu");
    row("a step by its batch", lessonRule, R"({"step_where": {"batch_above_threshold": true}})", "step-2");
    row("a step by its condition", lessonRule, R"({"step_where": {"condition": false, "size_above_threshold": true}})",
        "step-1");
}

void LessonReaderTest::key_followsTheRule()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, key);
    QFETCH(QString, right);
    LessonFiles files = support::smallLesson();
    files[QStringLiteral("lesson.json")].replace(R"({"size_gb_above": 1, "batch_above": 16, "junction": "and"})", rule);
    files[QStringLiteral("questions.json")].replace(R"({"hardware_of_step": 2})", key);
    if (right.startsWith(QStringLiteral("step-"))) {
        files[QStringLiteral("questions.json")].replace(R"(["cpu", "gpu"])", R"(["step-1", "step-2"])");
        files[QStringLiteral("en/questions.json")]
            .replace(R"("cpu": {)", R"("step-1": {)")
            .replace(R"("gpu": {)", R"("step-2": {)");
    }
    const Lesson lesson = read(files);
    for (const auto &option : lesson.questions[1].options)
        QCOMPARE(option.right, option.id == right);
}

void LessonReaderTest::language_isTheNearest_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("got");
    const auto row = [](const char *wanted, const char *got) {
        QTest::addRow("<%s>", wanted) << QString::fromUtf8(wanted) << QString::fromUtf8(got);
    };
    row("", "en");
    row("en", "en");
    row("de", "de");
    row("de_AT", "de");
    row("de-AT", "de");
    row("en_US", "en");
    row("fr", "en");
    row("C", "en");
    row("../de", "en");
}

void LessonReaderTest::language_isTheNearest()
{
    QFETCH(QString, wanted);
    QFETCH(QString, got);
    LessonFiles files = withGerman(support::smallLesson());
    files.insert(QStringLiteral("pictures/a.png"), "no language");
    const Lesson lesson = read(files, wanted);
    QCOMPARE(lesson.language, got);
    QCOMPARE(lesson.languages, (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
    QCOMPARE(lesson.title, got == QStringLiteral("de") ? QStringLiteral("Klein") : QStringLiteral("Small"));
}

void LessonReaderTest::translation_fallsBackTextByText()
{
    const Lesson lesson = read(withGerman(support::smallLesson()), QStringLiteral("de"));
    QCOMPARE(lesson.title, QStringLiteral("Klein"));
    QCOMPARE(lesson.subject, QStringLiteral("Testing"));
    QCOMPARE(lesson.flow.node(lessons::NodeRole::Cpu)->label, QStringLiteral("Prozessor"));
    QCOMPARE(lesson.flow.node(lessons::NodeRole::Cpu)->sentence, QStringLiteral("On the CPU."));
    QCOMPARE(lesson.insights[0].title, QStringLiteral("The batch matters."));
    QCOMPARE(lesson.insights[0].text, QStringLiteral("Ein Absatz."));
    QCOMPARE(lesson.questions[0].text, QStringLiteral("Is it?"));
    QCOMPARE(lesson.questions[0].options[1].text, QStringLiteral("Nein"));
    QCOMPARE(lesson.questions[0].options[1].explanation, QStringLiteral("Right."));
    QCOMPARE(lesson.questions[0].hints.size(), 2);
    QCOMPARE(lesson.questions[0].topic, QStringLiteral("Batching"));
    QVERIFY2(lesson.questions[0].options[1].right, "a translation leaves the key alone");
    QCOMPARE(lesson.snapshot, QStringLiteral("- Kurz.\n"));
    QCOMPARE(lesson.transcript, QStringLiteral("Long.\n"));
}

void LessonReaderTest::folder_onDiskIsRead()
{
    QTemporaryDir folder;
    write(folder.path(), support::smallLesson());
    const auto lesson = lessons::readLesson(folder.path() + QLatin1Char('/'));
    QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().message.c_str());
    QCOMPARE(lesson->title, QStringLiteral("Small"));
    QCOMPARE(lesson->folder, folder.path());
}

void LessonReaderTest::folder_mayBeALink()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("lesson")), support::smallLesson());
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("lesson")), link));
    QVERIFY(lessons::readLesson(link).has_value());
}

void LessonReaderTest::report_saysWhatTheLessonHolds()
{
    const QString text = lessons::report(read(withGerman(support::smallLesson())));
    QCOMPARE(text,
             QStringLiteral("The lesson is good: Small (small)\n"
                            "  flow       5 nodes\n"
                            "  steps      2 (1 to the CPU, 1 to the GPU)\n"
                            "  insights   1\n"
                            "  questions  2 (1 visual quiz, 1 practice; 1 easy, 0 medium, 1 hard)\n"
                            "  kinds      2 single choice\n"
                            "  glossary   2 terms\n"
                            "  languages  en, de\n"));
}

void LessonReaderTest::report_saysWhatIsWrong()
{
    const auto nothing = lessons::checkLesson(QStringLiteral("/no/such/folder"));
    QVERIFY(!nothing);
    QCOMPARE(lessons::report(nothing), QStringLiteral("/no/such/folder: there is no such folder.\n"));
}

void LessonReaderTest::check_readsEveryLanguage()
{
    QTemporaryDir folder;
    LessonFiles files = withGerman(support::smallLesson());
    write(folder.path(), files);
    QVERIFY(lessons::checkLesson(folder.path()).has_value());
    files[QStringLiteral("de/strings.json")] = R"({"title": []})";
    write(folder.path(), files);
    QVERIFY2(lessons::readLesson(folder.path()).has_value(), "a broken translation does not take the lesson with it");
    const auto checked = lessons::checkLesson(folder.path());
    QVERIFY(!checked);
    QCOMPARE(QString::fromStdString(checked.error().message),
             folder.path() + QStringLiteral("/de/strings.json: title must not be empty."));
}

QTEST_APPLESS_MAIN(LessonReaderTest)
#include "tst_lesson_reader.moc"
