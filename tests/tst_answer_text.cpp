// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/gradable_questions.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;

class AnswerTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isOnePlainLine_data();
    void text_isOnePlainLine();
};

void AnswerTextTest::text_isOnePlainLine_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, const Question &question, const Answer &answer, const char *english,
                        const char *german = nullptr) {
        QTest::newRow(name) << question << answer << QString::fromUtf8(english)
                            << QString::fromUtf8(german ? german : english);
    };
    row("single", single(), picking(words("b")), "B");
    row("several", several(), picking(words("b a")), "B, A");
    row("unknown", single(), picking(words("z")), "");
    row("nothing", single(), {}, "");
    row("number", numeric(), typing(1600), "1,600 samples/s", "1.600 samples/s");
    row("typed in full", numeric(), typing(1604.25), "1,604.25 samples/s", "1.604,25 samples/s");
    Question key = numeric();
    key.numeric = lessons::NumericKey{.value = 100.0 / 3, .tolerance = 0.1};
    row("key by its tolerance", key, lessons::solutionOf(key), "33.33", "33,33");
    key.numeric = lessons::NumericKey{.value = 0.00001, .tolerance = 0.0000001, .unit = QStringLiteral("$")};
    row("small", key, lessons::solutionOf(key), "0.00001 $", "0,00001 $");
    Question sentences = several();
    sentences.options[1].text = QStringLiteral("A sentence.");
    row("sentences", sentences, picking(words("a b")), "A, A sentence");
    sentences.options[1].text = QStringLiteral("One, and two.");
    row("commas", sentences, picking(words("a b")), "A; One, and two");
    row("order", order(), picking(words("run check choose")), "RUN, CHECK, CHOOSE");
    row("rule", repair(), lessons::solutionOf(repair()), "size > 1 GB and batch > 16");
    row("or", repair(), ruling({.sizeThreshold = 500'000'000, .batchThreshold = 8, .junction = tradeoff::Junction::Or}),
        "size > 0.5 GB or batch > 8", "size > 0,5 GB or batch > 8");
    Question marked = single();
    marked.options[0].text = QStringLiteral("`A='' *b* run_all.py` and *this* **too**\n<b>2 * 3</b>");
    row("Markdown", marked, picking(words("a")), "A='' *b* run_all.py and this too <b>2 * 3</b>");
}

void AnswerTextTest::text_isOnePlainLine()
{
    QFETCH(Question, question);
    QFETCH(Answer, answer);
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(lessons::textOf(question, answer, QLocale(QStringLiteral("en_US"))), english);
    QCOMPARE(lessons::textOf(question, answer, QLocale(QStringLiteral("de_DE"))), german);
}

QTEST_APPLESS_MAIN(AnswerTextTest)
#include "tst_answer_text.moc"
