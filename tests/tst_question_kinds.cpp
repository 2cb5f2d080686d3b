// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/grading.h"
#include "tests/support/lesson_with_question.h"
#include "tests/support/option_ids.h"

#include <QSet>
#include <QTest>

#include <initializer_list>

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
    return support::rightOptionsOf(question).join(QLatin1Char(' '));
}

QString idsOf(const Question &question)
{
    return support::optionsOf(question).join(QLatin1Char(' '));
}

/// "a b" as ["a", "b"]
QByteArray listOf(QByteArray ids)
{
    return "[\"" + ids.replace(' ', "\", \"") + "\"]";
}

/// A question of these ids under this key, and the ids it is to give.
struct KeyRow {
    const char *name;
    const char *ids;
    const char *key;
    const char *wanted;
};

void addKeyRows(std::initializer_list<KeyRow> rows)
{
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("wanted");
    for (const KeyRow &row : rows)
        QTest::newRow(row.name) << QByteArray(row.ids) << QByteArray(row.key) << QString::fromUtf8(row.wanted);
}

/// The question "q" that this test's row is about, of this kind and with its ids in this list.
Question readRow(const QByteArray &kind, const char *list)
{
    QFETCH(QByteArray, ids);
    QFETCH(QByteArray, key);
    return read(R"("kind": ")" + kind + R"(", ")" + list + R"(": )" + listOf(ids) + R"(, "key": )" + key,
                optionTexts(ids, list));
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
    addKeyRows({
        {"stated", "a b c", R"({"options": ["c", "a"]})", "a c"},
        {"one", "a b c", R"({"options": ["b"]})", "b"},
        {"all", "a b", R"({"options": ["a", "b"]})", "a b"},
        {"both steps", "step-1 step-2", R"({"steps_where": {"size_above_threshold": true}})", "step-1 step-2"},
        {"one step", "step-1 step-2", R"({"steps_where": {"condition": true}})", "step-2"},
    });
}

void QuestionKindsTest::several_areStatedOrComputed()
{
    QFETCH(QByteArray, ids);
    QFETCH(QString, wanted);
    const Question question = readRow("multiple_choice", "options");
    QVERIFY(question.kind == QuestionKind::MultipleChoice);
    QCOMPARE(rightOnes(question), wanted);
    QCOMPARE(idsOf(question), QString::fromUtf8(ids));
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
    addKeyRows({
        {"stated", "a b c", R"({"order": ["c", "a", "b"]})", "c a b"},
        {"flow", "end gpu start choose", R"({"stages": true})", "start choose gpu end"},
        {"a part of the flow", "choose start", R"({"stages": true})", "start choose"},
    });
}

void QuestionKindsTest::order_isStatedOrTheFlows()
{
    QFETCH(QString, wanted);
    const Question question = readRow("order", "items");
    QVERIFY(question.kind == QuestionKind::Order);
    QCOMPARE(idsOf(question), wanted);
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
        members += R"(, "options": )" + listOf(options);
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

QTEST_APPLESS_MAIN(QuestionKindsTest)
#include "tst_question_kinds.moc"
