// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generators.h"
#include "lessons/questions/grading.h"
#include "tests/support/generated_questions.h"
#include "tests/support/lesson_values.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;
using lessons::Generator;
using lessons::GeneratorInput;
using lessons::Question;
using lessons::QuestionKind;
using support::fiveStepInput;
using support::generator;
using support::inputWith;

namespace {

/// Seeds for each generator and rule; 100,000 in the long run.
std::uint32_t seedCount()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("BREAKEVEN_SEEDS", &ok);
    return ok && wanted > 0 ? static_cast<std::uint32_t>(wanted) : 5'000;
}

lessons::Answer picked(const QString &id)
{
    return {.options = {id}, .number = {}, .rule = {}};
}

QString wrongChoice(const Question &question)
{
    if (question.options.size() != 4)
        return QStringLiteral("%1 options").arg(question.options.size());
    QSet<QString> texts;
    QSet<QString> ids;
    int right = 0;
    for (const auto &option : question.options) {
        texts.insert(option.text);
        ids.insert(option.id);
        right += option.right ? 1 : 0;
        if (option.text.isEmpty() || option.explanation.isEmpty() || option.id.isEmpty())
            return QStringLiteral("an option without words");
        if (option.right != option.explanation.startsWith(QStringLiteral("Right.")))
            return QStringLiteral("an explanation of the other kind: ") + option.explanation;
        if (grade(question, picked(option.id)).right != option.right)
            return QStringLiteral("graded otherwise: ") + option.text;
    }
    if (right != 1 || texts.size() != 4 || ids.size() != 4)
        return QStringLiteral("not four options with one right");
    return {};
}

QString wrongNumber(const Question &question)
{
    if (!question.options.empty() || !question.numeric)
        return QStringLiteral("no key, or options");
    const lessons::NumericKey &key = *question.numeric;
    if (key.unit.isEmpty() || !key.explanation.startsWith(QStringLiteral("Right.")))
        return QStringLiteral("key without words");
    if (key.mistakes.size() < 2)
        return QStringLiteral("too few mistakes");
    for (const auto &mistake : key.mistakes) {
        if (mistake.explanation.isEmpty() || !std::isfinite(mistake.value))
            return QStringLiteral("a mistake without words");
        const lessons::Grade wrong = grade(question, {.options = {}, .number = mistake.value, .rule = {}});
        if (wrong.right || wrong.remark != mistake.explanation)
            return QStringLiteral("a mistake that is not told: %1").arg(mistake.value);
    }
    return {};
}

/// Four digits in a row, not behind a point.
bool hasLongNumber(const QString &text)
{
    int digits = 0;
    bool fraction = false;
    for (const QChar c : text) {
        fraction = c.isDigit() ? fraction : c == QLatin1Char('.');
        digits = c.isDigit() && !fraction ? digits + 1 : 0;
        if (digits > 3)
            return true;
    }
    return false;
}

/// What is wrong with a question, whatever its key says; empty where nothing is.
QString fault(const Question &question)
{
    const QString wrong = question.kind == QuestionKind::Numeric ? wrongNumber(question) : wrongChoice(question);
    if (!wrong.isEmpty())
        return wrong;
    if (!grade(question, solutionOf(question)).right)
        return QStringLiteral("its own solution is wrong");
    QStringList texts = question.hints + question.solution + question.commonMistakes;
    texts << question.text << question.topic << question.topicId << question.quickCheck;
    for (const auto &option : question.options)
        texts << option.text << option.explanation;
    if (question.numeric) {
        texts << question.numeric->explanation;
        for (const auto &mistake : question.numeric->mistakes)
            texts << mistake.explanation;
    }
    for (const QString &text : texts) {
        if (text.isEmpty() || text.contains(QLatin1Char('%')) || text.contains(QLatin1Char('<')))
            return QStringLiteral("an empty text, or one with a hole: ") + text;
        if (hasLongNumber(text))
            return QStringLiteral("a number without commas: ") + text;
    }
    if (question.hints.size() != 2 || question.solution.size() < 2 || question.commonMistakes.size() < 2)
        return QStringLiteral("lacks hints, solution or mistakes");
    return {};
}

bool same(const Question &one, const Question &other)
{
    return one.id == other.id && one.text == other.text && one.options == other.options && one.numeric == other.numeric
        && one.hints == other.hints && one.solution == other.solution && one.quickCheck == other.quickCheck
        && fingerprint(one) == fingerprint(other);
}

} // namespace

class GeneratorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generators_haveAllThatTheLessonNames();
    void make_isRightUnderManySeeds_data();
    void make_isRightUnderManySeeds();
    void make_holdsAtTheEdgesOfTheRule_data();
    void make_holdsAtTheEdgesOfTheRule();
    void make_variesWithTheSeed_data();
    void make_variesWithTheSeed();
    void make_givesThePinnedQuestions_data();
    void make_givesThePinnedQuestions();
    void make_groupsThousandsAsTheLesson();
    void remake_givesTheSameQuestion();
    void remake_refusesOtherIds_data();
    void remake_refusesOtherIds();
    void questionOf_looksIntoTheBankFirst();
};

void GeneratorsTest::generators_haveAllThatTheLessonNames()
{
    QStringList ids;
    QList<int> ofDifficulty{0, 0, 0};
    for (const Generator &each : lessons::generators()) {
        ids.append(each.id);
        if (!each.needsFigures)
            ++ofDifficulty[static_cast<int>(each.difficulty)];
        const auto question = each.make(fiveStepInput(), 1);
        QVERIFY(question);
        QVERIFY2(question->difficulty == each.difficulty, qPrintable(each.id));
        QVERIFY(question->use == Question::Use::Practice);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("condition threshold smallest-batch throughput cost price-ratio bracket"));
    QVERIFY2(!ofDifficulty.contains(0), "a test could not be drawn");
}

void GeneratorsTest::make_isRightUnderManySeeds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<GeneratorInput>("input");
    for (const Generator &each : lessons::generators()) {
        QTest::addRow("%s, the lesson's rule", qPrintable(each.id)) << each.id << fiveStepInput();
        if (each.id == QLatin1String("condition") || each.id == QLatin1String("threshold")
            || each.id == QLatin1String("smallest-batch"))
            QTest::addRow("%s, or, other thresholds", qPrintable(each.id))
                << each.id << inputWith(2'500 * tradeoff::megabyte, 12, tradeoff::Junction::Or);
    }
}

void GeneratorsTest::make_isRightUnderManySeeds()
{
    QFETCH(QString, id);
    QFETCH(GeneratorInput, input);
    const Generator &maker = generator(id);
    const std::uint32_t count = seedCount();
    for (std::uint32_t seed = 1; seed <= count; ++seed) {
        const auto question = maker.make(input, seed);
        QVERIFY(question);
        QString wrong = support::wrongKey(id, *question, input);
        if (wrong.isEmpty())
            wrong = fault(*question);
        if (wrong.isEmpty() && question->id != lessons::generatedId(id, seed))
            wrong = QStringLiteral("another id");
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(question->id, wrong)));
        if (seed % 64 == 0)
            QVERIFY(same(*question, *maker.make(input, seed)));
    }
}

void GeneratorsTest::make_holdsAtTheEdgesOfTheRule_data()
{
    QTest::addColumn<GeneratorInput>("input");
    using tradeoff::Junction;
    for (const Junction junction : {Junction::And, Junction::Or}) {
        for (const tradeoff::Bytes size :
             {tradeoff::Bytes{0}, tradeoff::Bytes{1}, 50 * tradeoff::megabyte, 60 * tradeoff::megabyte,
              tradeoff::Bytes{1'234'567'891}, 40 * tradeoff::gigabyte, 1'000 * tradeoff::gigabyte}) {
            for (const int batch : {0, 1, 2, 16, 65'535, 65'536})
                QTest::addRow("%llu bytes, %d, %s", static_cast<unsigned long long>(size), batch,
                              std::string(name(junction)).c_str())
                    << inputWith(size, batch, junction);
        }
    }
}

void GeneratorsTest::make_holdsAtTheEdgesOfTheRule()
{
    QFETCH(GeneratorInput, input);
    for (const Generator &each : lessons::generators()) {
        for (const std::uint32_t seed : {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u, std::numeric_limits<std::uint32_t>::max()}) {
            const auto question = each.make(input, seed);
            if (!question)
                continue; // the rule leaves nothing to ask
            QString wrong = support::wrongKey(each.id, *question, input);
            if (wrong.isEmpty() && each.id != QLatin1String("smallest-batch")) // there, few mistakes may be left
                wrong = fault(*question);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(question->id, wrong)));
        }
    }
}

void GeneratorsTest::make_variesWithTheSeed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("condition") << QStringLiteral("condition") << 300;
    QTest::newRow("threshold") << QStringLiteral("threshold") << 30;
    QTest::newRow("smallest-batch") << QStringLiteral("smallest-batch") << 200;
    QTest::newRow("throughput") << QStringLiteral("throughput") << 200;
    QTest::newRow("cost") << QStringLiteral("cost") << 200;
    QTest::newRow("price-ratio") << QStringLiteral("price-ratio") << 300;
}

void GeneratorsTest::make_variesWithTheSeed()
{
    QFETCH(QString, id);
    QFETCH(int, atLeast);
    QSet<QString> texts;
    for (std::uint32_t seed = 1; seed <= 1'000; ++seed)
        texts.insert(generator(id).make(fiveStepInput(), seed)->text);
    QVERIFY2(texts.size() >= atLeast, qPrintable(QString::number(texts.size())));
}

void GeneratorsTest::make_givesThePinnedQuestions_data()
{
    // Written down once and looked at. They are the same on every machine and in every release: a seed that was shared
    // must go on giving the test it gave.
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *id, const char *text, const char *answer) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromUtf8(text) << QString::fromUtf8(answer);
    };
    row("condition", "A request has a model of 3.2 GB and a batch of 1. What does the rule make of it?",
        "true-false-cpu");
    row("threshold",
        "Now the threshold of the batch moves from 16 to 48, and nothing else. At which step does the choice change?",
        "step-3");
    row("smallest-batch",
        "A model has 4 GB, and its batches are made in multiples of 25: 25, 50, 75 and so on. What is the smallest of "
        "them that the rule sends to the GPU?",
        "25");
    row("throughput", "A GPU needs 80 ms for a batch of 8. What is its throughput, in samples a second?", "100");
    row("cost",
        "A device costs $0.81 an hour and answers 5 samples a second as long as it is kept busy. What do a million "
        "inferences cost?",
        "45");
    row("price-ratio",
        "For the same model a CPU answers 10 samples a second, and a GPU 250. At how many times the CPU's hourly price "
        "does an inference cost the same on the GPU? Both are kept busy.",
        "25");
    row("bracket",
        "The figures are of your machine, its CPU and the GPU A card, for a model of 2 GB (mlp, fp32). Batches without "
        "a clear winner are left out. Between which two of these batches does the GPU overtake the CPU?",
        "from-1");
}

void GeneratorsTest::make_givesThePinnedQuestions()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, answer);
    const Question question = *generator(id).make(fiveStepInput(), 4711);
    QCOMPARE(question.text.section(QStringLiteral("\n\n"), -1), text);
    const lessons::Answer right = solutionOf(question);
    QCOMPARE(right.number ? QString::number(*right.number, 'g', 15) : right.options.join(QLatin1Char(' ')), answer);
}

void GeneratorsTest::make_groupsThousandsAsTheLesson()
{
    const auto found = [](const QString &id, const QString &part) {
        for (std::uint32_t seed = 1; seed <= 500; ++seed) {
            const Question question = *generator(id).make(fiveStepInput(), seed);
            QStringList texts = question.solution;
            texts << question.text << question.quickCheck;
            for (const auto &option : question.options)
                texts << option.text;
            if (texts.join(QLatin1Char(' ')).contains(part))
                return true;
        }
        return false;
    };
    QVERIFY(found(QStringLiteral("condition"), QStringLiteral("a batch of 1,024.")));
    QVERIFY2(found(QStringLiteral("condition"), QStringLiteral("1,024 > 16 is true")), "the rule's own words");
    QVERIFY(found(QStringLiteral("cost"), QStringLiteral("An hour has 3,600 seconds")));
    QVERIFY(found(QStringLiteral("cost"), QStringLiteral(" x 1,000,000 = ")));
    QVERIFY2(found(QStringLiteral("cost"), QStringLiteral("$0.000025")), "not behind the point");
}

void GeneratorsTest::remake_givesTheSameQuestion()
{
    for (const Generator &each : lessons::generators()) {
        for (const std::uint32_t seed : {0u, 1u, 4711u, std::numeric_limits<std::uint32_t>::max()}) {
            const auto again = lessons::remake(lessons::generatedId(each.id, seed), fiveStepInput());
            QVERIFY(again);
            QVERIFY(same(*again, *each.make(fiveStepInput(), seed)));
        }
    }
    QCOMPARE(lessons::generatedId(QStringLiteral("cost"), 7), QStringLiteral("generated/cost/7"));
}

void GeneratorsTest::remake_refusesOtherIds_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"", "cost", "generated", "generated/cost", "generated/cost/", "generated/cost/x", "generated/cost/007",
          "generated/cost/+7", "generated/cost/-1", "generated/cost/4294967296", "generated/cost/7/8", "generated//7",
          "generated/prices/7", "Generated/cost/7", " generated/cost/7", "generated/cost/7 "})
        QTest::addRow("'%s'", id) << QString::fromLatin1(id);
}

void GeneratorsTest::remake_refusesOtherIds()
{
    QFETCH(QString, id);
    QVERIFY(!lessons::remake(id, fiveStepInput()));
}

void GeneratorsTest::questionOf_looksIntoTheBankFirst()
{
    lessons::Lesson lesson = lessons::fiveStepLesson();
    Question own;
    own.id = QStringLiteral("generated/cost/7");
    own.text = QStringLiteral("The bank's own");
    lesson.questions = {own};
    QCOMPARE(lessons::questionOf(own.id, lesson)->text, own.text);
    QVERIFY(lessons::questionOf(QStringLiteral("generated/cost/8"), lesson));
    QVERIFY(!lessons::questionOf(QStringLiteral("generated/bracket/8"), lesson));
    QVERIFY(lessons::questionOf(QStringLiteral("generated/bracket/8"), lesson, support::crossingFigures()));
    QVERIFY(!lessons::questionOf(QStringLiteral("absent"), lesson));
}

QTEST_APPLESS_MAIN(GeneratorsTest)
#include "tst_generators.moc"
