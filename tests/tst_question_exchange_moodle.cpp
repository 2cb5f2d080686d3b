// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/question_exchange.h"
#include "tests/support/exchanged_questions.h"
#include "tests/support/moodle_quiz.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace breakeven;
using namespace breakeven::lessons;
using support::answer;
using support::choice;
using support::quiz;

namespace {

/// The texts of an element's attribute or content, wherever it stands.
QStringList fractionsOf(const QByteArray &bytes)
{
    QStringList fractions;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("answer"))
            fractions.append(xml.attributes().value(QLatin1String("fraction")).toString());
    }
    return fractions;
}

} // namespace

class TestQuestionExchangeMoodle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_keepsQuestions_data();
    void roundTrip_keepsQuestions();
    void roundTrip_keepsAWholeLesson();
    void export_sharesThePointsAsHere();
    void export_namesWhatIsNotCarried();
    void export_asksAboutACellInText();
    void import_readsWhatMoodleWrites();
    void import_notesWhatItLeavesOut_data();
    void import_notesWhatItLeavesOut();
    void import_takesTextsWithoutAFormatAsMoodle();
    void import_showsHtmlAsText();
    void import_raisesATolerance();
};

void TestQuestionExchangeMoodle::roundTrip_keepsQuestions_data()
{
    support::addNastyRows();
}

void TestQuestionExchangeMoodle::roundTrip_keepsQuestions()
{
    QFETCH(const Question, sent);
    const auto read = support::readWhole(
        fromMoodleXml(toMoodleXml(std::span(&sent, 1), QStringLiteral("A / B")).bytes));
    support::compareAllKept(read, sent);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(read.front().options, sent.options);
    QCOMPARE(read.front().hints, sent.hints);
    QCOMPARE(read.front().use, sent.use);
}

void TestQuestionExchangeMoodle::roundTrip_keepsAWholeLesson()
{
    const std::vector<Question> sent = support::ordinaryQuestions();
    const std::vector<Question> carried = support::carried(sent);
    QVERIFY(carried.size() > 30);
    const auto read = support::readWhole(fromMoodleXml(toMoodleXml(sent, QStringLiteral("Lesson")).bytes));
    support::compareKept(read, carried);
    if (QTest::currentTestFailed())
        return;
    for (std::size_t i = 0; i < carried.size(); ++i) {
        QCOMPARE(read[i].hints, carried[i].hints);
        for (std::size_t j = 0; j < carried[i].options.size(); ++j)
            QCOMPARE(read[i].options[j].explanation, carried[i].options[j].explanation);
        if (carried[i].numeric) {
            QCOMPARE(read[i].numeric->unit, carried[i].numeric->unit);
            QCOMPARE(read[i].numeric->tolerance, carried[i].numeric->tolerance);
        }
    }
}

void TestQuestionExchangeMoodle::export_sharesThePointsAsHere()
{
    const std::vector sent{support::single(), support::several()};
    const QStringList fractions = fractionsOf(toMoodleXml(sent, QStringLiteral("L")).bytes);
    const QString third = QStringLiteral("33.33333");
    QCOMPARE(fractions,
             QStringList({QStringLiteral("0"), QStringLiteral("100"), QStringLiteral("0"), third,
                          QLatin1Char('-') + third, third, third}));
}

void TestQuestionExchangeMoodle::export_namesWhatIsNotCarried()
{
    Question linked = support::single();
    linked.hintCells = {{.step = 1, .column = QStringLiteral("size")}};
    linked.steps = {1};
    Question keyless = support::single();
    keyless.options[1].right = false;
    const std::vector sent{linked, support::repair(), support::order(), keyless};
    const ExportedQuestions exported = toMoodleXml(sent, QStringLiteral("L"));
    QCOMPARE(exported.notes.size(), 4);
    QVERIFY(exported.notes[0].startsWith(QLatin1String("single goes without the cells its hint lights")));
    QVERIFY(exported.notes[1].startsWith(QLatin1String("repair is left out")));
    QVERIFY(exported.notes[2].contains(QLatin1String("Moodle 4.4")));
    QVERIFY(exported.notes[3].startsWith(QLatin1String("single is left out")));
    QCOMPARE(fromMoodleXml(exported.bytes)->questions.size(), std::size_t(2));
}

void TestQuestionExchangeMoodle::export_asksAboutACellInText()
{
    const Question sent = support::fillCell();
    const ExportedQuestions exported = toMoodleXml(std::span(&sent, 1), QStringLiteral("L"));
    QCOMPARE(exported.notes.size(), 2);
    QCOMPARE(exported.notes[1], QStringLiteral("fill-cell goes without the steps table."));
    Question quiz = support::single();
    quiz.use = Question::Use::VisualQuiz;
    QCOMPARE(toMoodleXml(std::span(&quiz, 1), QStringLiteral("L")).notes,
             QStringList{QStringLiteral("single goes without the steps table.")});
    const auto back = fromMoodleXml(exported.bytes);
    QCOMPARE(back->questions.front().kind, QuestionKind::SingleChoice);
    QVERIFY(back->questions.front().text.endsWith(QLatin1String("Cell: step 1, column hardware.")));
}

/// As Moodle's own export has it: categories, comments, CDATA, HTML, boilerplate.
void TestQuestionExchangeMoodle::import_readsWhatMoodleWrites()
{
    const QByteArray file = quiz(R"(
<!-- question: 0  -->
<question type="category"><category><text>$course$/top/Devices and costs</text></category>
<info format="moodle_auto_format"><text></text></info></question>
<question type="truefalse">
  <name><text>GPU?</text></name>
  <questiontext format="html"><text><![CDATA[<p dir="ltr">Is a GPU <strong>always</strong> faster&nbsp;&amp; cheaper?</p>
<p>a &lt; b</p>]]></text></questiontext>
  <generalfeedback format="html"><text><![CDATA[<p>No.</p>]]></text></generalfeedback>
  <defaultgrade>1.0000000</defaultgrade><penalty>1.0000000</penalty><hidden>0</hidden><idnumber></idnumber>
  <answer fraction="0" format="moodle_auto_format"><text>true</text><feedback format="html"><text>It is not.</text></feedback></answer>
  <answer fraction="100" format="moodle_auto_format"><text>false</text><feedback format="html"><text></text></feedback></answer>
</question>
<question type="numerical">
  <name><text>Number</text></name>
  <questiontext format="moodle_auto_format"><text>How many?</text></questiontext>
  <answer fraction="100" format="moodle_auto_format"><text>3.5</text><feedback format="html"><text></text></feedback><tolerance>0.5</tolerance></answer>
  <answer fraction="0" format="moodle_auto_format"><text>7</text><feedback format="html"><text>Twice.</text></feedback><tolerance>0</tolerance></answer>
  <units><unit><multiplier>1</multiplier><unit_name>ms</unit_name></unit></units>
</question>
)");
    QCOMPARE(fromMoodleXml("\xEF\xBB\xBF" + file.trimmed())->questions.size(), std::size_t(2));
    const auto back = fromMoodleXml(file);
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QCOMPARE(back->notes.size(), 1);
    QVERIFY(back->notes.front().contains(QLatin1String("\"Number\": the tolerances of its wrong numbers follow")));
    QCOMPARE(back->questions.size(), std::size_t(2));
    const Question &truth = back->questions[0];
    QCOMPARE(truth.id, QStringLiteral("gpu"));
    QCOMPARE(truth.topicId, QStringLiteral("devices-and-costs"));
    QCOMPARE(truth.text, QStringLiteral("Is a GPU **always** faster & cheaper?\n\na < b"));
    QCOMPARE(truth.solution, QStringList{QStringLiteral("No.")});
    QVERIFY(!truth.options[0].right && truth.options[1].right);
    QCOMPARE(truth.options[0].explanation, QStringLiteral("It is not."));
    QVERIFY(!truth.options[1].explanation.isEmpty());
    const Question &number = back->questions[1];
    QCOMPARE(number.numeric->value, 3.5);
    QCOMPARE(number.numeric->tolerance, 0.5);
    QCOMPARE(number.numeric->unit, QStringLiteral("ms"));
    QCOMPARE(number.numeric->mistakes.size(), std::size_t(1));
}

void TestQuestionExchangeMoodle::import_notesWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("questions");
    QTest::addColumn<int>("read");
    QTest::addColumn<QString>("note");
    const QByteArray two = answer("100", "yes") + answer("0", "no");
    const auto row = [](const char *name, const QByteArray &questions, int read, const char *note) {
        QTest::newRow(name) << questions << read << QString::fromLatin1(note);
    };
    row("unknown type", choice(two) + "<question type=\"cloze\"><name><text>C</text></name></question>", 1,
        "Line 5, \"C\": left out");
    row("no right option", choice(answer("0", "yes") + answer("0", "no")), 0, "Line 3, \"Q 1\": left out, since 0");
    row("two right options", choice(answer("100", "yes") + answer("100", "no")), 0, "left out, since 2");
    row("part of the points", choice(two + answer("50", "perhaps")), 1, "part of the points is wrong here");
    row("uneven points", choice(answer("70", "a") + answer("30", "b") + answer("-100", "c"), "false"), 1,
        "count the same");
    row("uneven losses", choice(answer("50", "a") + answer("50", "b") + answer("0", "c"), "false"), 1,
        "each wrong option takes away");
    row("a loss", choice(answer("100", "a") + answer("-25", "b")), 1, "took points away");
    row("feedback on all", choice(two + "<partiallycorrectfeedback><text>Half.</text></partiallycorrectfeedback>"), 1,
        "as a whole is left out");
    row("one option", choice(answer("100", "yes")), 0, "it has 1 options");
    row("nine options", choice(two + two + two + two + answer("0", "x")), 0, "it has 9 options");
    row("an empty option", choice(two + answer("0", "  ")), 0, "one of its texts is empty");
    row("a long text", choice(two + answer("0", QByteArray(20'000, 'x').constData())), 0, "too long");
    row("no number",
        "<question type=\"numerical\"><name><text>N</text></name><questiontext><text>?</text></questiontext>"
            + answer("100", "many") + "</question>",
        0, "no number");
    row("a tag of its own", choice(two + "<tags><tag><text>week 3</text></tag></tags>"), 1, "\"week 3\"");
    row("a third hint",
        choice(two + "<hint><text>1</text></hint><hint><text>2</text></hint><hint><text>3</text></hint>"), 1,
        "hints after the first two");
    row("a picture", choice(two + "<generalfeedback><text>x</text><file name=\"a.png\">AAAA</file></generalfeedback>"),
        1, "pictures");
}

void TestQuestionExchangeMoodle::import_notesWhatItLeavesOut()
{
    QFETCH(const QByteArray, questions);
    QFETCH(const int, read);
    QFETCH(const QString, note);
    const auto back = fromMoodleXml(quiz(questions));
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QCOMPARE(back->questions.size(), static_cast<std::size_t>(read));
    QVERIFY(!back->notes.isEmpty());
    const QString notes = back->notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(note), qPrintable(notes));
}

/// HTML where the question's text names nothing, else as that text.
void TestQuestionExchangeMoodle::import_takesTextsWithoutAFormatAsMoodle()
{
    const auto read = [](const QByteArray &format) {
        const auto back = fromMoodleXml(
            quiz("<question type=\"multichoice\"><questiontext" + format
                 + "><text>a &lt;b&gt;b&lt;/b&gt;</text></questiontext><single>true</single>"
                   "<answer fraction=\"100\"><text>&lt;i&gt;yes&lt;/i&gt;</text></answer>"
                   "<answer fraction=\"0\" format=\"plain_text\"><text>&lt;i&gt;</text></answer></question>"));
        const Question &question = back->questions.front();
        return QStringList{question.text, question.options[0].text, question.options[1].text};
    };
    QCOMPARE(read({}), QStringList({QStringLiteral("a **b**"), QStringLiteral("*yes*"), QStringLiteral("<i>")}));
    QCOMPARE(read(" format=\"plain_text\""),
             QStringList({QStringLiteral("a <b>b</b>"), QStringLiteral("<i>yes</i>"), QStringLiteral("<i>")}));
}

void TestQuestionExchangeMoodle::import_showsHtmlAsText()
{
    const QByteArray html =
        "<question type=\"multichoice\"><questiontext format=\"html\"><text><![CDATA[a<script>alert(1)"
        "</script><img src=x onerror=y>]]></text></questiontext><single>true</single>"
        + answer("100", "&lt;b&gt;yes") + answer("0", "no") + "</question>";
    const auto back = fromMoodleXml(quiz(html));
    QVERIFY(back.has_value());
    QCOMPARE(back->questions.front().text, QStringLiteral("a<script>alert(1)</script><img src=x onerror=y>"));
    QCOMPARE(back->questions.front().options[0].text, QStringLiteral("<b>yes"));
    QCOMPARE(back->questions.front().id, QStringLiteral("question-1"));
    QVERIFY(back->notes.join(QLatin1Char('\n')).contains(QLatin1String("HTML is shown as text")));
}

void TestQuestionExchangeMoodle::import_raisesATolerance()
{
    const QByteArray exact =
        "<question type=\"numerical\"><name><text>N</text></name><questiontext><text>?</text></questiontext>"
        + answer("100", "3.14159265358979") + answer("0", "3.14159") + "</question>";
    const auto back = fromMoodleXml(quiz(exact));
    QCOMPARE(back->questions.size(), std::size_t(1));
    QVERIFY(back->questions.front().numeric->tolerance > 0);
    QVERIFY(back->questions.front().numeric->mistakes.empty()); // within it
    QCOMPARE(back->notes.size(), 2);
}

QTEST_GUILESS_MAIN(TestQuestionExchangeMoodle)
#include "tst_question_exchange_moodle.moc"
