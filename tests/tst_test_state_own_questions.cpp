// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using support::TestRound;

/// The learner's own questions in a round: where they are asked, and what is left of them when they cannot be kept.
class TestTestStateOwnQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownQuestions_joinPracticeNotTheTest();
    void ownQuestions_areNeverWrittenOver();
    void ownQuestions_thatCannotBeKeptAreToldAbout();
};

void TestTestStateOwnQuestions::ownQuestions_joinPracticeNotTheTest()
{
    TestRound round;
    QTemporaryDir own;
    const int before = round.state->practiceCount();
    QVERIFY2(!round.state->addOwnQuestions({}), "there is no place for them yet");
    round.state->setOwnQuestionsFolder(own.path());
    lessons::Question question;
    question.id = QStringLiteral("mine");
    question.topicId = QStringLiteral("rule");
    question.text = QStringLiteral("Is it mine?");
    question.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("It is."), true},
                        {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("It is not."), false}};
    const auto added = round.state->addOwnQuestions({question});
    QVERIFY2(added, added ? "" : added.error().message.c_str());
    QCOMPARE(round.state->practiceCount(), before + 1);
    const auto drawn = lessons::drawTest(support::mainLesson(), 12);
    round.state->startTest(12, std::nullopt);
    for (std::size_t i = 0; i < 10; ++i)
        QCOMPARE(round.state->items()[i].question.id, drawn->questions[i].id);
    // They are there the next time, too.
    round.startAgain();
    round.state->setOwnQuestionsFolder(own.path());
    QCOMPARE(round.state->practiceCount(), before + 1);
}

void TestTestStateOwnQuestions::ownQuestions_areNeverWrittenOver()
{
    const auto named = [](const char *id) {
        lessons::Question question;
        question.id = QString::fromLatin1(id);
        question.topicId = QStringLiteral("rule");
        question.text = question.id;
        question.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("It is."), true},
                            {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("It is not."), false}};
        return question;
    };
    QTemporaryDir own;
    TestRound one;
    TestRound other;
    const int before = one.state->practiceCount();
    one.state->setOwnQuestionsFolder(own.path());
    other.state->setOwnQuestionsFolder(own.path());
    QVERIFY(one.state->addOwnQuestions({named("first")}));
    QVERIFY2(other.state->addOwnQuestions({named("second")}), "another window");
    QCOMPARE(other.state->practiceCount(), before + 2);
    QVERIFY(one.state->addOwnQuestions({named("third")}));
    QCOMPARE(one.state->practiceCount(), before + 3);

    // What cannot be read may be mended by hand; it stays as it is.
    QFile file(own.filePath(support::mainLesson().id + QStringLiteral("/questions.json")));
    QVERIFY(file.resize(100));
    const auto refused = one.state->addOwnQuestions({named("fourth")});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("questions.json") != std::string::npos);
    QCOMPARE(file.size(), 100);
}

void TestTestStateOwnQuestions::ownQuestions_thatCannotBeKeptAreToldAbout()
{
    TestRound round;
    QTemporaryDir own;
    round.state->setOwnQuestionsFolder(own.path());
    const int before = round.state->practiceCount();
    lessons::Question question;
    question.topicId = QStringLiteral("rule");
    // A hundred questions whose texts are longer than a file of questions may be.
    question.text = QString(90'000, QLatin1Char('x'));
    question.options = {{QStringLiteral("yes"), QStringLiteral("Yes"), QStringLiteral("It is."), true},
                        {QStringLiteral("no"), QStringLiteral("No"), QStringLiteral("It is not."), false}};
    std::vector<lessons::Question> many;
    for (int number = 0; number < 100; ++number) {
        question.id = QStringLiteral("mine-%1").arg(number);
        many.push_back(question);
    }
    const auto added = round.state->addOwnQuestions(std::move(many));
    QVERIFY(!added);
    const QString said = QString::fromStdString(added.error().message);
    QVERIFY2(said.startsWith(QStringLiteral("The questions could not be kept.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Those that you had before are still there.")), qPrintable(said));
    QCOMPARE(round.state->practiceCount(), before);
}

QTEST_GUILESS_MAIN(TestTestStateOwnQuestions)
#include "tst_test_state_own_questions.moc"
