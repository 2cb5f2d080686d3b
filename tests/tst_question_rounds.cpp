// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/question_draw.h"
#include "tests/support/question_banks.h"
#include "tests/support/shipped_lessons.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace breakeven;
using namespace breakeven::support;
using lessons::Lesson;
using lessons::Question;
using lessons::QuestionKind;

namespace {

Question orderQuestion(const QString &id, int count)
{
    Question question;
    question.id = id;
    question.kind = QuestionKind::Order;
    for (int i = 0; i < count; ++i)
        question.options.push_back({.id = QStringLiteral("place-%1").arg(i), .text = {}, .explanation = {}});
    return question;
}

} // namespace

class QuestionRoundsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceRound_hasTheBankThenTheGenerators();
    void quizRound_keepsTheBanksOrder();
    void shuffledOptions_areTheSameOnesInEveryOrder();
    void shuffledOptions_leaveAnOrderAlone();
    void presentedOptions_neverShowTheRightOrder();
    void presentedOptions_ofAChoiceStandAsTheyAre();
};

void QuestionRoundsTest::practiceRound_hasTheBankThenTheGenerators()
{
    Lesson lesson = lessonWithBank(2, 1, 1);
    lesson.questions[1].use = Question::Use::VisualQuiz;
    const auto round = lessons::practiceRound(lesson, {}, 9);
    QStringList names;
    for (const Question &question : round)
        names.append(isGenerated(question) ? question.id.section(QLatin1Char('/'), 1, 1) : question.id);
    QCOMPARE(names.join(QLatin1Char(' ')),
             QStringLiteral("easy-1 medium-1 hard-1 condition threshold smallest-batch throughput cost price-ratio"));
    QCOMPARE(idsOf(lessons::practiceRound(lesson, {}, 9)), idsOf(round));
    QVERIFY(idsOf(lessons::practiceRound(lesson, {}, 10)) != idsOf(round));

    std::vector<tradeoff::Measurement> figures;
    for (const auto &[batch, cpuMs, gpuMs] : {std::tuple{1, 10.0, 40.0}, {16, 160.0, 45.0}, {64, 640.0, 60.0}}) {
        figures.push_back(lessons::measurementOf(lessons::workloadOf(2'000, batch), tradeoff::Hardware::Cpu, cpuMs));
        figures.push_back(lessons::measurementOf(lessons::workloadOf(2'000, batch), tradeoff::Hardware::Gpu, gpuMs));
    }
    const auto withFigures = lessons::practiceRound(lesson, figures, 9);
    QCOMPARE(withFigures.size(), round.size() + 1);
    QVERIFY(withFigures.back().id.startsWith(QStringLiteral("generated/bracket/")));
    // Every question of the round can be made again from its id, for a review.
    for (const Question &question : withFigures) {
        const auto again = lessons::questionOf(question.id, lesson, figures);
        QVERIFY(again);
        QCOMPARE(fingerprint(*again), fingerprint(question));
    }
}

void QuestionRoundsTest::quizRound_keepsTheBanksOrder()
{
    const auto round = lessons::quizRound(mainLesson(), 1);
    QStringList wanted;
    for (const Question &question : mainLesson().questions) {
        if (question.use == Question::Use::VisualQuiz)
            wanted.append(question.id);
    }
    QCOMPARE(idsOf(round), wanted);
    QVERIFY(wanted.size() >= 3);
}

void QuestionRoundsTest::shuffledOptions_areTheSameOnesInEveryOrder()
{
    const Question &question = *support::question(mainLesson(), QStringLiteral("gpu-advantage"));
    QHash<QString, int> atFirst;
    for (std::uint32_t seed = 1; seed <= 4'000; ++seed) {
        const Question shuffled = lessons::withShuffledOptions(question, seed);
        QVERIFY(std::is_permutation(question.options.begin(), question.options.end(), shuffled.options.begin(),
                                    shuffled.options.end()));
        ++atFirst[shuffled.options.front().id];
    }
    QCOMPARE(atFirst.size(), 4);
    for (const int count : std::as_const(atFirst)) // 1,000 each, with a standard deviation of 27
        QVERIFY2(count > 860 && count < 1'140, qPrintable(QString::number(count)));
    QCOMPARE(optionsOf(lessons::withShuffledOptions(question, 5)),
             optionsOf(lessons::withShuffledOptions(question, 5)));
}

void QuestionRoundsTest::shuffledOptions_leaveAnOrderAlone()
{
    const Question question = orderQuestion(QStringLiteral("flow"), 5);
    for (std::uint32_t seed = 1; seed <= 100; ++seed)
        QCOMPARE(optionsOf(lessons::withShuffledOptions(question, seed)), optionsOf(question));
}

void QuestionRoundsTest::presentedOptions_neverShowTheRightOrder()
{
    for (int count = 2; count <= 8; ++count) {
        for (int i = 0; i < 500; ++i) {
            const Question question = orderQuestion(QStringLiteral("flow-%1").arg(i), count);
            const QStringList shown = lessons::presentedOptions(question);
            QVERIFY2(shown != optionsOf(question), qPrintable(question.id));
            QCOMPARE(lessons::presentedOptions(question), shown);
            QStringList sorted = shown;
            sorted.sort();
            QCOMPARE(sorted, optionsOf(question));
        }
    }
    QCOMPARE(lessons::presentedOptions(orderQuestion(QStringLiteral("one"), 1)).size(), 1);
    QVERIFY(lessons::presentedOptions(orderQuestion(QStringLiteral("none"), 0)).isEmpty());
}

void QuestionRoundsTest::presentedOptions_ofAChoiceStandAsTheyAre()
{
    const Question &question = *support::question(mainLesson(), QStringLiteral("gpu-advantage"));
    QCOMPARE(lessons::presentedOptions(question), optionsOf(question));
}

QTEST_APPLESS_MAIN(QuestionRoundsTest)
#include "tst_question_rounds.moc"
