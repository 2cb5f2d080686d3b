// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/question_draw.h"

#include "lessons/questions/seeded_random.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace breakeven::lessons {

namespace {

std::vector<Question> bankFor(const Lesson &lesson, Question::Use use)
{
    std::vector<Question> bank;
    std::copy_if(lesson.questions.begin(), lesson.questions.end(), std::back_inserter(bank),
                 [use](const Question &question) { return question.use == use; });
    return bank;
}

std::uint32_t drawSeed(SeededRandom &random)
{
    return 1 + random.below(largestSeed);
}

/// Draws questions one by one and never the same twice.
class Drawing final
{
public:
    Drawing(const Lesson &lesson, std::uint32_t seed, std::span<const Generator> generators)
        : m_input(inputOf(lesson))
        , m_random(randomFor("test", seed))
        , m_bank(bankFor(lesson, Question::Use::Practice))
        , m_generators(generators)
    {
        m_random.shuffle(m_bank);
    }

    /// False where there are not so many.
    bool draw(Difficulty difficulty, int count)
    {
        // Of an odd number, the seed says whether the bank or the generators give one more.
        const int fromBank = count / 2 + (count % 2 == 1 ? static_cast<int>(m_random.below(2)) : 0);
        int drawn = 0;
        while (drawn < fromBank && drawFromBank(difficulty))
            ++drawn;
        drawn += drawFromGenerators(difficulty, count - drawn);
        while (drawn < count && drawFromBank(difficulty))
            ++drawn;
        return drawn == count;
    }

    std::vector<Question> questions()
    {
        m_random.shuffle(m_drawn);
        return std::move(m_drawn);
    }
    [[nodiscard]] SeededRandom &random() { return m_random; }

private:
    bool drawFromBank(Difficulty difficulty)
    {
        const auto found = std::find_if(m_bank.begin(), m_bank.end(),
                                        [&](const Question &each) { return each.difficulty == difficulty; });
        if (found == m_bank.end())
            return false;
        m_drawn.push_back(std::move(*found));
        m_bank.erase(found);
        return true;
    }

    /// How many could be drawn: each generator in turn, so that none gives a second one before all gave a first.
    int drawFromGenerators(Difficulty difficulty, int count)
    {
        std::vector<const Generator *> fitting;
        for (const Generator &each : m_generators) {
            if (each.difficulty == difficulty && !each.needsFigures)
                fitting.push_back(&each);
        }
        m_random.shuffle(fitting);
        std::ranges::stable_sort(fitting, {}, [&](const Generator *each) { return m_given.value(each->id); });
        int drawn = 0;
        while (drawn < count && !fitting.empty()) {
            std::erase_if(fitting, [&](const Generator *generator) {
                if (drawn == count)
                    return false;
                const bool made = drawFrom(*generator);
                drawn += made ? 1 : 0;
                return !made;
            });
        }
        return drawn;
    }

    bool drawFrom(const Generator &generator)
    {
        // A generator with few questions may give the same one under several seeds.
        constexpr int attempts = 100;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            std::optional<Question> question = generator.make(m_input, drawSeed(m_random));
            if (!question)
                return false;
            if (m_texts.contains(question->text))
                continue;
            m_texts.insert(question->text);
            ++m_given[generator.id];
            m_drawn.push_back(std::move(*question));
            return true;
        }
        return false;
    }

    GeneratorInput m_input;
    SeededRandom m_random;
    std::vector<Question> m_bank;
    std::span<const Generator> m_generators;
    std::vector<Question> m_drawn;
    QSet<QString> m_texts; ///< of the generated ones
    QHash<QString, int> m_given; ///< how many each generator gave
};

QString fingerprintOf(const std::vector<Question> &questions)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Question &question : questions)
        hash.addData((question.id + QLatin1Char(' ') + fingerprint(question) + QLatin1Char('\n')).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

std::uint64_t seedOf(const QString &id)
{
    const QByteArray bytes = id.toUtf8();
    return randomFor({bytes.constData(), static_cast<std::size_t>(bytes.size())}, 0).next();
}

} // namespace

tradeoff::Result<DrawnTest> drawTest(const Lesson &lesson, std::uint32_t seed)
{
    return drawTest(lesson, seed, generators());
}

tradeoff::Result<DrawnTest> drawTest(const Lesson &lesson, std::uint32_t seed, std::span<const Generator> generators)
{
    constexpr int most = static_cast<int>(allDifficulties.size());
    static_assert(testLength - most * leastOfEachDifficulty == 1);
    Drawing drawing(lesson, seed, generators);
    for (const Difficulty difficulty : allDifficulties) {
        if (!drawing.draw(difficulty, leastOfEachDifficulty)) {
            return tradeoff::failure(
                tradeoff::ErrorCode::BadRequest,
                QCoreApplication::translate("breakeven::lessons::QuestionDraw",
                                            "This lesson has too few questions for a test of %1 with at least %2 easy, "
                                            "%2 medium and %2 hard ones.")
                    .arg(testLength)
                    .arg(leastOfEachDifficulty)
                    .toStdString());
        }
    }
    std::vector<Difficulty> difficulties(allDifficulties.begin(), allDifficulties.end());
    drawing.random().shuffle(difficulties);
    const bool whole = std::any_of(difficulties.begin(), difficulties.end(),
                                   [&](Difficulty difficulty) { return drawing.draw(difficulty, 1); });
    if (!whole) {
        return tradeoff::failure(tradeoff::ErrorCode::BadRequest,
                                 QCoreApplication::translate("breakeven::lessons::QuestionDraw",
                                                             "This lesson has too few questions for a test of %1.")
                                     .arg(testLength)
                                     .toStdString());
    }
    DrawnTest test{.seed = seed, .questions = drawing.questions(), .fingerprint = {}};
    for (Question &question : test.questions)
        question = withShuffledOptions(std::move(question), seed);
    test.fingerprint = fingerprintOf(test.questions);
    return test;
}

std::vector<Question> practiceRound(const Lesson &lesson, const std::vector<tradeoff::Measurement> &measured,
                                    std::uint32_t seed)
{
    std::vector<Question> round = bankFor(lesson, Question::Use::Practice);
    const GeneratorInput input = inputOf(lesson, measured);
    SeededRandom random = randomFor("practice", seed);
    for (const Generator &generator : generators()) {
        if (std::optional<Question> question = generator.make(input, drawSeed(random)))
            round.push_back(std::move(*question));
    }
    for (Question &question : round)
        question = withShuffledOptions(std::move(question), seed);
    return round;
}

std::vector<Question> quizRound(const Lesson &lesson, std::uint32_t seed)
{
    std::vector<Question> round = bankFor(lesson, Question::Use::VisualQuiz);
    for (Question &question : round)
        question = withShuffledOptions(std::move(question), seed);
    return round;
}

Question withShuffledOptions(Question question, std::uint32_t seed)
{
    if (question.kind == QuestionKind::Order)
        return question;
    SeededRandom random(seedOf(question.id) + seed);
    random.shuffle(question.options);
    return question;
}

QStringList presentedOptions(const Question &question)
{
    std::vector<QString> ids;
    for (const QuestionOption &option : question.options)
        ids.push_back(option.id);
    if (question.kind == QuestionKind::Order) {
        const std::vector<QString> rightOrder = ids;
        SeededRandom random(seedOf(question.id));
        random.shuffle(ids);
        if (ids == rightOrder && ids.size() > 1)
            std::rotate(ids.begin(), ids.begin() + 1, ids.end());
    }
    return {ids.begin(), ids.end()};
}

} // namespace breakeven::lessons
