// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/question_exchange.h"
#include "tests/support/exchanged_questions.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::lessons;

namespace {

QString gift(const std::vector<Question> &questions)
{
    return QString::fromUtf8(toGift(questions, QStringLiteral("Lesson")).bytes);
}

} // namespace

class TestQuestionExchangeGift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_keepsQuestions_data();
    void roundTrip_keepsQuestions();
    void roundTrip_keepsAWholeLesson();
    void export_escapesEveryMark();
    void export_writesEachKindAsDocumented();
    void export_namesWhatIsNotCarried();
    void import_readsTheDocumentedExamples_data();
    void import_readsTheDocumentedExamples();
    void import_readsCategoriesCommentsAndNames();
    void import_notesWhatItLeavesOut_data();
    void import_notesWhatItLeavesOut();
    void import_notesWhatBecomesOfNumbers();
    void import_refusesBadFiles_data();
    void import_refusesBadFiles();
};

void TestQuestionExchangeGift::roundTrip_keepsQuestions_data()
{
    support::addNastyRows();
}

void TestQuestionExchangeGift::roundTrip_keepsQuestions()
{
    QFETCH(const Question, sent);
    const auto read = support::readWhole(fromGift(toGift(std::span(&sent, 1), QStringLiteral("A / B")).bytes));
    support::compareAllKept(read, sent);
    if (QTest::currentTestFailed())
        return;
    if (sent.kind == QuestionKind::Order)
        return; // whose options have no place for an explanation
    for (std::size_t i = 0; i < sent.options.size(); ++i)
        QCOMPARE(read.front().options[i].explanation, sent.options[i].explanation);
}

void TestQuestionExchangeGift::roundTrip_keepsAWholeLesson()
{
    const std::vector<Question> sent = support::ordinaryQuestions();
    const std::vector<Question> carried = support::carried(sent);
    QVERIFY(carried.size() > 30);
    const auto read = support::readWhole(fromGift(toGift(sent, QStringLiteral("Lesson")).bytes));
    support::compareKept(read, carried);
    if (QTest::currentTestFailed())
        return;
    for (std::size_t i = 0; i < carried.size(); ++i) {
        QVERIFY(read[i].text.startsWith(carried[i].text));
        QCOMPARE(support::rightOption(read[i]).count(QLatin1Char('+')),
                 support::rightOption(carried[i]).count(QLatin1Char('+')));
    }
}

void TestQuestionExchangeGift::export_escapesEveryMark()
{
    Question question = support::single();
    question.text = QStringLiteral("~ = # { } : \\ and\nline <b>");
    QVERIFY(gift({question})
                .contains(QStringLiteral("::single::[markdown]\\~ \\= \\# \\{ \\} \\: \\\\ and\\nline &lt;b>{\n")));
}

void TestQuestionExchangeGift::export_writesEachKindAsDocumented()
{
    Question one = support::single();
    one.options = {{.id = QStringLiteral("a"),
                    .text = QStringLiteral("yes"),
                    .explanation = QStringLiteral("since"),
                    .right = true},
                   {.id = QStringLiteral("b"), .text = QStringLiteral("no"), .explanation = {}}};
    QVERIFY(gift({one}).contains(QStringLiteral("{\n=yes#since\n~no\n####")));
    QVERIFY(
        gift({support::several()}).contains(QStringLiteral("{\n~%33.33333%a -> b#why\\: a -> b\n~%-33.33333%\\#b#")));
    Question number = support::number();
    number.numeric = {.value = 4,
                      .tolerance = 0.5,
                      .explanation = QStringLiteral("x"),
                      .mistakes = {{.value = 2, .explanation = QStringLiteral("y")}}};
    QVERIFY(gift({number}).contains(QStringLiteral("{#\n=%100%4:0.5#x\n=%0%2:0.25#y\n####")));
    QVERIFY(gift({support::order()})
                .contains(QStringLiteral("{\n=1 -> Check -> it\n=2 -> Choose \\= it\n=3 -> 2 -> run\n")));
    QVERIFY(gift({one}).startsWith(
        QLatin1String("$CATEGORY: $course$/top/Lesson\n\n// [id:single] [tag:difficulty:hard]")));
}

void TestQuestionExchangeGift::export_namesWhatIsNotCarried()
{
    const std::vector sent{support::single(), support::order(), support::repair()};
    const QStringList notes = toGift(sent, QStringLiteral("L")).notes;
    QCOMPARE(notes.size(), 4);
    QCOMPARE(notes[0], QStringLiteral("single goes without its hints."));
    QVERIFY(notes[1].contains(QLatin1String("places to match")));
    QVERIFY(notes[2].contains(QLatin1String("its hints and the explanations of its items")));
    QVERIFY(notes[3].startsWith(QLatin1String("repair is left out")));
}

/// From docs.moodle.org, "GIFT format".
void TestQuestionExchangeGift::import_readsTheDocumentedExamples_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<QString>("right"); ///< the texts of the right options, or number and tolerance
    const auto row = [](const char *name, const char *text, QuestionKind kind, const char *right) {
        QTest::newRow(name) << QString::fromUtf8(text) << kind << QString::fromUtf8(right);
    };
    row("choice", "Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}", QuestionKind::SingleChoice, "no one");
    row("missing word", "Grant is {~buried =entombed ~living} in Grant's tomb.", QuestionKind::SingleChoice,
        "entombed");
    row("true", "Grant is buried there.{F#wrong#right}", QuestionKind::SingleChoice, "False");
    row("false", "The sun rises in the East.{TRUE}", QuestionKind::SingleChoice, "True");
    row("several", "What two people?{\n ~%-100%No one\n ~%50%Grant\n ~%50%Grant's wife\n ~%-100%Grant's father\n}",
        QuestionKind::MultipleChoice, "Grant|Grant's wife");
    row("number", "When was Ulysses S. Grant born?{#1822:5}", QuestionKind::Numeric, "1822:5");
    row("range", "What is pi to 3 digits?{#3.141..3.143}", QuestionKind::Numeric, "3.142:0.001");
    row("numbers", "When?{#\n =1822:0#Correct!\n =%50%1822:2#Half credit.\n}", QuestionKind::Numeric, "1822:0");
    row("a whole number", "How many?{#3}", QuestionKind::Numeric, "3:0");
    row("escapes", "Which answer equals 5? {~ \\= 2 + 2 = \\= 2 + 3 ~ \\= 2 + 4 }", QuestionKind::SingleChoice,
        "= 2 + 3");
    row("over lines", "//Comment line\n::Q5::\nWhat?\n{\n=x # y\n\n~z\n####General\n}", QuestionKind::SingleChoice,
        "x");
    row("places", "Order.{=1 -> b =2 -> a}", QuestionKind::Order, "");
    row("windows", "\xEF\xBB\xBFWhat?{\r\n=x\r\n~y\r\n}\r\n", QuestionKind::SingleChoice, "x");
}

void TestQuestionExchangeGift::import_readsTheDocumentedExamples()
{
    QFETCH(const QString, text);
    QFETCH(const QuestionKind, kind);
    QFETCH(const QString, right);
    const auto back = fromGift(text.toUtf8());
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QVERIFY2(back->questions.size() == 1, qPrintable(back->notes.join(QLatin1Char('\n'))));
    const Question &question = back->questions.front();
    QCOMPARE(question.kind, kind);
    if (question.numeric) {
        const QStringList parts = right.split(QLatin1Char(':'));
        QVERIFY(qAbs(question.numeric->value - parts[0].toDouble()) < 1e-9);
        QVERIFY(qAbs(question.numeric->tolerance - parts[1].toDouble()) < 1e-9);
        return;
    }
    QStringList texts;
    for (const QuestionOption &option : question.options) {
        if (option.right)
            texts.append(option.text);
    }
    QCOMPARE(texts.join(QLatin1Char('|')), right);
}

void TestQuestionExchangeGift::import_readsCategoriesCommentsAndNames()
{
    const auto back = fromGift("// a file\n$CATEGORY: $course$/top/Costs\n\n"
                               "// [id:one] [tag:difficulty:hard]\n::First \\: one::[html]<p>A &lt; B?</p>{T}\n\n"
                               "$CATEGORY: x/Rules\n::Second::Is it _____?{F####Because}\n");
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QCOMPARE(back->questions.size(), std::size_t(2));
    QCOMPARE(back->questions[0].id, QStringLiteral("one"));
    QCOMPARE(back->questions[0].difficulty, Difficulty::Hard);
    QCOMPARE(back->questions[0].topicId, QStringLiteral("costs"));
    QCOMPARE(back->questions[0].text, QStringLiteral("A < B?"));
    QCOMPARE(back->questions[1].id, QStringLiteral("second"));
    QCOMPARE(back->questions[1].topicId, QStringLiteral("rules"));
    QCOMPARE(back->questions[1].solution, QStringList{QStringLiteral("Because")});
}

void TestQuestionExchangeGift::import_notesWhatItLeavesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    QTest::newRow("essay") << QStringLiteral("\nWrite.{}") << QStringLiteral("Line 2: left out, since it is an essay");
    QTest::newRow("description") << QStringLiteral("::D::Just read.")
                                 << QStringLiteral("Line 1, \"D\": left out, since it is a text");
    QTest::newRow("short answer") << QStringLiteral("Two plus two?{=four =4}") << QStringLiteral("typed as a text");
    QTest::newRow("matching") << QStringLiteral("Match.{=Canada -> Ottawa =Italy -> Rome}")
                              << QStringLiteral("matches pairs");
    QTest::newRow("two right") << QStringLiteral("Which?{=a =b ~c}") << QStringLiteral("2 of its options are right");
    QTest::newRow("no number") << QStringLiteral("Which?{#many}") << QStringLiteral("no number");
    QTest::newRow("no text") << QStringLiteral("{=a ~b}") << QStringLiteral("one of its texts is empty");
}

void TestQuestionExchangeGift::import_notesWhatItLeavesOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, note);
    const auto back = fromGift(text.toUtf8());
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QVERIFY(back->questions.empty());
    const QString notes = back->notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(note), qPrintable(notes));
}

void TestQuestionExchangeGift::import_notesWhatBecomesOfNumbers()
{
    QByteArray many("How many?{#\n=%100%1234567:0#yes\n");
    for (int wrong = 1; wrong <= 17; ++wrong)
        many += "=%0%" + QByteArray::number(wrong) + ":0#no\n";
    const auto back = fromGift(many + "}");
    QCOMPARE(back->questions.front().numeric->mistakes.size(), std::size_t(16));
    QCOMPARE(back->questions.front().numeric->tolerance, 0.0); // a whole number can be typed
    QCOMPARE(back->notes, QStringList{QStringLiteral("Line 1: of its wrong numbers the first 16 are kept.")});
    const auto wide = fromGift("How many?{#\n=%100%100:10#yes\n=%0%50:10#half\n=%0%200:10#twice\n}");
    QCOMPARE(wide->notes.size(), 1);
    QVERIFY(wide->notes.front().contains(QLatin1String("tolerances of its wrong numbers")));
    QVERIFY(fromGift("How many?{#\n=%100%100:10#yes\n=%0%50:5#half\n=%0%200:10#twice\n}")->notes.isEmpty());
}

void TestQuestionExchangeGift::import_refusesBadFiles_data()
{
    support::addRefusalColumns();
    QTest::newRow("never closed") << QByteArray("A?{T}\n\nB?{=x\n~y\n\nC?")
                                  << QStringLiteral("Line 3: the answers that begin here never end");
    QTest::newRow("never opened") << QByteArray("A?\n=x}") << QStringLiteral("Line 2: a }");
    QTest::newRow("two braces") << QByteArray("A {T} and\nB {F}") << QStringLiteral("Line 2: a second {");
    QTest::newRow("bad UTF-8") << QByteArray("A\n\xff?{T}") << QStringLiteral("Line 2: not UTF-8");
    QTest::newRow("too many") << QByteArray("A?{T}\n\n").repeated(10'001) << QStringLiteral("more than 10000");
}

void TestQuestionExchangeGift::import_refusesBadFiles()
{
    support::compareRefusal(fromGift);
}

QTEST_GUILESS_MAIN(TestQuestionExchangeGift)
#include "tst_question_exchange_gift.moc"
