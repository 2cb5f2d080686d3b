// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generators.h"
#include "lessons/questions/grading.h"
#include "tests/support/generated_questions.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace breakeven;
using lessons::Generator;
using lessons::GeneratorInput;
using lessons::Question;
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
    const QString wrong = question.kind == lessons::QuestionKind::Numeric ? wrongNumber(question)
                                                                          : wrongChoice(question);
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

} // namespace

/// Whatever seed and rule a generator gets, its question has one right answer, and the words to it.
class GeneratorSeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void make_isRightUnderManySeeds_data();
    void make_isRightUnderManySeeds();
    void make_holdsAtTheEdgesOfTheRule_data();
    void make_holdsAtTheEdgesOfTheRule();
};

void GeneratorSeedsTest::make_isRightUnderManySeeds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<GeneratorInput>("input");
    for (const Generator &each : lessons::generators()) {
        QTest::addRow("%s, the lesson's rule", qPrintable(each.id)) << each.id << support::fiveStepInput();
        if (each.id == QLatin1String("condition") || each.id == QLatin1String("threshold")
            || each.id == QLatin1String("smallest-batch"))
            QTest::addRow("%s, or, other thresholds", qPrintable(each.id))
                << each.id << inputWith(2'500 * tradeoff::megabyte, 12, tradeoff::Junction::Or);
    }
}

void GeneratorSeedsTest::make_isRightUnderManySeeds()
{
    QFETCH(QString, id);
    QFETCH(GeneratorInput, input);
    const Generator &maker = support::generator(id);
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
            QVERIFY(support::sameQuestion(*question, *maker.make(input, seed)));
    }
}

void GeneratorSeedsTest::make_holdsAtTheEdgesOfTheRule_data()
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

void GeneratorSeedsTest::make_holdsAtTheEdgesOfTheRule()
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

QTEST_APPLESS_MAIN(GeneratorSeedsTest)
#include "tst_generator_seeds.moc"
