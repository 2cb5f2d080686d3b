// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "lessons/reader/lesson_report.h"
#include "tests/support/lesson_with_question.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace breakeven;
using lessons::Question;
using lessons::QuestionKind;
using support::lessonWithQuestion;
using support::optionTexts;

namespace {

/// The question "q", read.
Question read(const QByteArray &members, const QByteArray &texts, const QString &language = {})
{
    support::LessonFiles files = lessonWithQuestion(members, texts);
    files.insert(QStringLiteral("de/questions.json"),
                 R"({"q": {"text": "Nun?", "unit": "Proben/s", "mistakes": {"a": "Nein."}}})");
    if (!texts.contains("\"a\": \""))
        files.remove(QStringLiteral("de/questions.json"));
    const auto lesson = lessons::readLesson(support::LessonInMemory(files), language);
    if (!lesson)
        qFatal("%s", lesson.error().message.c_str());
    return lesson->questions.back();
}

QString rightOnes(const Question &question)
{
    QStringList ids;
    for (const auto &option : question.options) {
        if (option.right)
            ids.append(option.id);
    }
    return ids.join(QLatin1Char(' '));
}

QString idsOf(const Question &question)
{
    QStringList ids;
    for (const auto &option : question.options)
        ids.append(option.id);
    return ids.join(QLatin1Char(' '));
}

const char *const numberTexts = R"("explanation": "Right.")";

} // namespace

class QuestionKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_isSingleChoiceUnlessSaid();
    void several_areStatedOrComputed_data();
    void several_areStatedOrComputed();
    void number_isStatedOrComputed_data();
    void number_isStatedOrComputed();
    void number_hasItsTexts();
    void smallestBatch_followsTheRule_data();
    void smallestBatch_followsTheRule();
    void order_isStatedOrTheFlows_data();
    void order_isStatedOrTheFlows();
    void cell_isWhatTheLessonHolds_data();
    void cell_isWhatTheLessonHolds();
    void repair_wantsWhatTheSolutionDecides();
    void html_staysText();
    void report_countsTheKinds();
    void tenThousand_ofAllKindsAreRead();
};

void QuestionKindsTest::kind_isSingleChoiceUnlessSaid()
{
    const QByteArray key = R"("options": ["a", "b"], "key": {"option": "b"})";
    const Question plain = read(key, optionTexts("a b"));
    QVERIFY(plain.kind == QuestionKind::SingleChoice);
    QVERIFY(read(R"("kind": "single_choice", )" + key, optionTexts("a b")).kind == QuestionKind::SingleChoice);
    QCOMPARE(plain.topicId, QStringLiteral("batching"));
    QCOMPARE(plain.topic, QStringLiteral("Batching"));
    QVERIFY(!plain.numeric && !plain.cell && !plain.repair);
    QSet<QString> names;
    for (const QuestionKind kind : lessons::allQuestionKinds)
        names.insert(QString::fromLatin1(lessons::name(kind).data()));
    QCOMPARE(static_cast<std::size_t>(names.size()), lessons::allQuestionKinds.size());
}

void QuestionKindsTest::several_areStatedOrComputed_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const char *options, const char *key, const char *right) {
        QTest::newRow(name) << QByteArray(options) << QByteArray(key) << QString::fromUtf8(right);
    };
    row("stated", "a b c", R"({"options": ["c", "a"]})", "a c");
    row("one", "a b c", R"({"options": ["b"]})", "b");
    row("all", "a b", R"({"options": ["a", "b"]})", "a b");
    row("both steps", "step-1 step-2", R"({"steps_where": {"size_above_threshold": true}})", "step-1 step-2");
    row("one step", "step-1 step-2", R"({"steps_where": {"condition": true}})", "step-2");
}

void QuestionKindsTest::several_areStatedOrComputed()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, key);
    QFETCH(QString, right);
    const QByteArray list = "[\"" + QByteArray(options).replace(' ', "\", \"") + "\"]";
    const Question question = read(R"("kind": "multiple_choice", "options": )" + list + R"(, "key": )" + key,
                                   optionTexts(options));
    QVERIFY(question.kind == QuestionKind::MultipleChoice);
    QCOMPARE(rightOnes(question), right);
    QCOMPARE(idsOf(question), QString::fromUtf8(options));
}

void QuestionKindsTest::number_isStatedOrComputed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<double>("value");
    QTest::newRow("stated") << QByteArray(R"({"value": 22.5})") << 22.5;
    QTest::newRow("large") << QByteArray(R"({"value": 123456789012})") << 123456789012.0;
    QTest::newRow("negative") << QByteArray(R"({"value": -3})") << -3.0;
    QTest::newRow("throughput: 32 / 0.02 s")
        << QByteArray(R"({"throughput": {"batch": 32, "latency_ms": 20}})") << 1600.0;
    QTest::newRow("cost: 3.6 / 3600 / 100")
        << QByteArray(R"({"cost": {"price_per_hour": 3.6, "throughput_per_s": 100}})") << 0.00001;
    QTest::newRow("smallest batch") << QByteArray(R"({"smallest_batch": {"size_gb": 2}})") << 17.0;
}

void QuestionKindsTest::number_isStatedOrComputed()
{
    QFETCH(QByteArray, key);
    QFETCH(double, value);
    const Question question = read(R"("kind": "numeric", "key": )" + key, numberTexts);
    QVERIFY(question.kind == QuestionKind::Numeric && question.numeric && question.options.empty());
    QCOMPARE(question.numeric->value, value);
    QCOMPARE(question.numeric->tolerance, 0.0);
    QVERIFY(lessons::grade(question, {.options = {}, .number = value, .rule = {}}).right);
}

void QuestionKindsTest::number_hasItsTexts()
{
    const QByteArray members = R"("kind": "numeric", "key": {"value": 22.5}, "tolerance": 0.5,
        "mistakes": [{"id": "a", "value": 20}, {"id": "b", "value": 23.1}])";
    const QByteArray texts =
        R"("unit": "samples/s", "explanation": "Right.", "mistakes": {"b": "No, b.", "a": "No, a."})";
    const Question question = read(members, texts);
    using Mistake = lessons::NumericKey::Mistake;
    const lessons::NumericKey wanted{.value = 22.5,
                                     .tolerance = 0.5,
                                     .unit = QStringLiteral("samples/s"),
                                     .explanation = QStringLiteral("Right."),
                                     .mistakes = {Mistake{.value = 20, .explanation = QStringLiteral("No, a.")},
                                                  Mistake{.value = 23.1, .explanation = QStringLiteral("No, b.")}}};
    QVERIFY(question.numeric == wanted);
    const Question german = read(members, texts, QStringLiteral("de"));
    QCOMPARE(german.text, QStringLiteral("Nun?"));
    QCOMPARE(german.numeric->unit, QStringLiteral("Proben/s"));
    QCOMPARE(german.numeric->explanation, QStringLiteral("Right."));
    QCOMPARE(german.numeric->mistakes[0].explanation, QStringLiteral("Nein."));
    QCOMPARE(german.numeric->mistakes[1].explanation, QStringLiteral("No, b."));
}

void QuestionKindsTest::smallestBatch_followsTheRule_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<double>("batch");
    const auto row = [](const char *name, const char *rule, const char *size, double batch) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(size) << batch;
    };
    row("and", R"({"size_gb_above": 1, "batch_above": 16, "junction": "and"})", "1.5", 17);
    row("and, from the first", R"({"size_gb_above": 1, "batch_above": 0, "junction": "and"})", "1.5", 1);
    row("and, only the last", R"({"size_gb_above": 1, "batch_above": 65535, "junction": "and"})", "1.5", 65536);
    row("or, large", R"({"size_gb_above": 1, "batch_above": 16, "junction": "or"})", "1.5", 1);
    row("or, small", R"({"size_gb_above": 1, "batch_above": 16, "junction": "or"})", "0.5", 17);
}

void QuestionKindsTest::smallestBatch_followsTheRule()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, size);
    QFETCH(double, batch);
    support::LessonFiles files = lessonWithQuestion(
        R"("kind": "numeric", "key": {"smallest_batch": {"size_gb": )" + size + "}}", numberTexts);
    files[QStringLiteral("lesson.json")].replace(R"({"size_gb_above": 1, "batch_above": 16, "junction": "and"})", rule);
    files[QStringLiteral("questions.json")].replace(R"({"hardware_of_step": 2})", R"({"option": "gpu"})");
    const auto lesson = lessons::readLesson(support::LessonInMemory(files));
    QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().message.c_str());
    QCOMPARE(lesson->questions.back().numeric->value, batch);
}

void QuestionKindsTest::order_isStatedOrTheFlows_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("ordered");
    const auto row = [](const char *name, const char *items, const char *key, const char *ordered) {
        QTest::newRow(name) << QByteArray(items) << QByteArray(key) << QString::fromUtf8(ordered);
    };
    row("stated", "a b c", R"({"order": ["c", "a", "b"]})", "c a b");
    row("flow", "end gpu start choose", R"({"stages": true})", "start choose gpu end");
    row("a part of the flow", "choose start", R"({"stages": true})", "start choose");
}

void QuestionKindsTest::order_isStatedOrTheFlows()
{
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, key);
    QFETCH(QString, ordered);
    const QByteArray list = "[\"" + QByteArray(items).replace(' ', "\", \"") + "\"]";
    const Question question = read(R"("kind": "order", "items": )" + list + R"(, "key": )" + key,
                                   optionTexts(items, "items"));
    QVERIFY(question.kind == QuestionKind::Order);
    QCOMPARE(idsOf(question), ordered);
    QCOMPARE(rightOnes(question), QString());
    QCOMPARE(question.options[0].text, question.options[0].id.toUpper());
    QVERIFY(lessons::grade(question, lessons::solutionOf(question)).right);
}

void QuestionKindsTest::cell_isWhatTheLessonHolds_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("right");
    const auto row = [](int step, const char *column, const char *options, const char *right) {
        QTest::addRow("%s of %d", column, step)
            << step << QByteArray(column) << QByteArray(options) << QString::fromUtf8(right);
    };
    row(1, "hardware", "cpu gpu", "cpu");
    row(2, "hardware", "neither gpu cpu", "gpu");
    row(1, "condition", "true false", "false");
    row(2, "condition", "true false", "true");
    row(1, "size", "", "2");
    row(2, "batch", "", "32");
    row(1, "latency", "", "60");
    row(1, "throughput", "", "18");
    row(1, "cost", "", "0.001");
}

void QuestionKindsTest::cell_isWhatTheLessonHolds()
{
    QFETCH(int, step);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, options);
    QFETCH(QString, right);
    QByteArray members = R"("kind": "fill_cell", "cell": {"step": )" + QByteArray::number(step) + R"(, "column": ")"
        + column + "\"}";
    if (!options.isEmpty())
        members += R"(, "options": [")" + QByteArray(options).replace(' ', "\", \"") + "\"]";
    const Question question = read(members, options.isEmpty() ? QByteArray(numberTexts) : optionTexts(options));
    QVERIFY(question.kind == QuestionKind::FillCell);
    QCOMPARE(question.cell->step, step);
    QCOMPARE(question.cell->column, QString::fromUtf8(column));
    QCOMPARE(question.numeric.has_value(), options.isEmpty());
    if (question.numeric)
        QCOMPARE(question.numeric->value, right.toDouble());
    else
        QCOMPARE(rightOnes(question), right);
    QVERIFY(lessons::grade(question, lessons::solutionOf(question)).right);
}

void QuestionKindsTest::repair_wantsWhatTheSolutionDecides()
{
    const QByteArray broken = R"("kind": "repair_rule",
        "broken": {"size_gb_above": 1, "batch_above": 16, "junction": "or"}, )";
    const Question question = read(
        broken + R"("cases": [{"size_gb": 2, "batch": 8}, {"size_gb": 2, "batch": 32, "hardware": "gpu"}])", {});
    QVERIFY(question.repair && question.options.empty());
    QVERIFY2(question.repair->solution == tradeoff::DecisionRule{}, "the lesson's rule unless another one is given");
    QVERIFY(question.repair->broken.junction == tradeoff::Junction::Or);
    QCOMPARE(question.repair->cases.size(), 2U);
    QVERIFY(question.repair->cases[0].wanted == tradeoff::Hardware::Cpu);
    QVERIFY(question.repair->cases[1].wanted == tradeoff::Hardware::Gpu);
    const Question other = read(broken + R"("solution": {"size_gb_above": 4, "batch_above": 8, "junction": "and"},
        "cases": [{"size_gb": 2, "batch": 8}])",
                                {});
    QCOMPARE(other.repair->solution.sizeThreshold, 4 * tradeoff::gigabyte);
    QVERIFY(other.repair->cases[0].wanted == tradeoff::Hardware::Cpu);
}

void QuestionKindsTest::html_staysText()
{
    const QString html = QStringLiteral("<script>alert(1)</script><b>a</b> &amp;");
    support::LessonFiles files = lessonWithQuestion(R"("options": ["a", "b"], "key": {"option": "b"})",
                                                    optionTexts("a b"));
    files[QStringLiteral("en/questions.json")].replace("Well?", html.toUtf8()).replace("About a.", html.toUtf8());
    const auto lesson = lessons::readLesson(support::LessonInMemory(files));
    QVERIFY(lesson.has_value());
    QCOMPARE(lesson->questions.back().text, html);
    QCOMPARE(lesson->questions.back().options[0].explanation, html);
}

void QuestionKindsTest::report_countsTheKinds()
{
    const auto lesson = lessons::readLesson(
        support::LessonInMemory(lessonWithQuestion(R"("kind": "numeric", "key": {"value": 1})", numberTexts)));
    QVERIFY(lesson.has_value());
    QVERIFY(lessons::report(lesson).contains(QStringLiteral("\n  kinds      2 single choice, 1 numeric\n")));
}

void QuestionKindsTest::tenThousand_ofAllKindsAreRead()
{
    const QList<QPair<QByteArray, QByteArray>> kinds{
        {R"("options": ["a", "b"], "key": {"option": "a"})", optionTexts("a b")},
        {R"("kind": "multiple_choice", "options": ["a", "b"], "key": {"options": ["a"]})", optionTexts("a b")},
        {R"("kind": "numeric", "key": {"smallest_batch": {"size_gb": 2}})", numberTexts},
        {R"("kind": "order", "items": ["end", "start"], "key": {"stages": true})", optionTexts("end start", "items")},
        {R"("kind": "fill_cell", "cell": {"step": 1, "column": "latency"})", numberTexts},
        {R"("kind": "repair_rule", "broken": {"size_gb_above": 9, "batch_above": 1, "junction": "and"},
            "cases": [{"size_gb": 2, "batch": 32}])",
         R"("quick_check": "Look.")"}};
    QByteArrayList structure;
    QByteArrayList texts;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = "q-" + QByteArray::number(i);
        const auto &[members, words] = kinds[i % kinds.size()];
        structure.append(R"({"id": ")" + id + R"(", "use": "practice", "difficulty": "easy", "topic": "batching", )"
                         + members + '}');
        texts.append('"' + id + R"(": {"text": "Well?", )" + words + '}');
    }
    support::LessonFiles files = support::smallLesson();
    files[QStringLiteral("questions.json")] = R"({"format": "breakeven-questions", "version": 1, "questions": [)"
        + structure.join(',') + "]}";
    files[QStringLiteral("en/questions.json")] = '{' + texts.join(',') + '}';
    QElapsedTimer timer;
    timer.start();
    const auto lesson = lessons::readLesson(support::LessonInMemory(files));
    qInfo("10,000 questions were read in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().message.c_str());
    QCOMPARE(lesson->questions.size(), 10'000U);
    for (const Question &question : lesson->questions)
        QVERIFY(lessons::grade(question, lessons::solutionOf(question)).right);
}

QTEST_APPLESS_MAIN(QuestionKindsTest)
#include "tst_question_kinds.moc"
