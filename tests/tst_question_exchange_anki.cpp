// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/question_exchange.h"
#include "tests/support/exchanged_questions.h"

#include <QTest>

#include <utility>

using namespace breakeven;
using namespace breakeven::lessons;

namespace {

/// Reads quoted fields as a table of text has them: a doubled quote is one, tabs part fields, line ends rows.
std::vector<QStringList> rowsOf(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && (c == QLatin1Char('\t') || c == QLatin1Char('\n'))) {
            row.append(std::exchange(field, {}));
            if (c == QLatin1Char('\n'))
                rows.push_back(std::exchange(row, {}));
        } else {
            field += c;
        }
    }
    return rows;
}

struct Exported {
    QStringList heads;
    std::vector<QStringList> rows;
    QStringList notes;
};

Exported exported(const std::vector<Question> &questions, const QString &title = QStringLiteral("Lesson"))
{
    const ExportedQuestions written = toAnkiText(questions, title);
    QString text = QString::fromUtf8(written.bytes);
    Exported read{.heads = {}, .rows = {}, .notes = written.notes};
    while (text.startsWith(QLatin1Char('#'))) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        read.heads.append(text.first(end));
        text = text.sliced(end + 1);
    }
    read.rows = rowsOf(text);
    return read;
}

} // namespace

class TestQuestionExchangeAnki : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_areFirst();
    void rows_haveThreeFieldsEach();
    void texts_areEscaped();
    void markdown_becomesHtml_data();
    void markdown_becomesHtml();
    void choice_asksWithOptionsAndAnswersWithReasons();
    void order_doesNotShowTheAnswer();
    void number_hasUnitAndTolerance();
    void whatIsNotCarried_isNoted();
};

void TestQuestionExchangeAnki::heads_areFirst()
{
    const QStringList heads = exported({support::single()}, QStringLiteral("A::B\n#C")).heads;
    QCOMPARE(heads,
             QStringList({QStringLiteral("#separator:tab"), QStringLiteral("#html:true"),
                          QStringLiteral("#deck:A: B #C"), QStringLiteral("#tags column:3")}));
}

void TestQuestionExchangeAnki::rows_haveThreeFieldsEach()
{
    std::vector<Question> questions = support::nastyQuestions();
    const std::vector<Question> ordinary = support::ordinaryQuestions();
    questions.insert(questions.end(), ordinary.begin(), ordinary.end());
    const Exported read = exported(questions);
    std::size_t asked = 0;
    for (const Question &question : questions)
        asked += question.kind == QuestionKind::RepairRule ? 0 : 1;
    QCOMPARE(read.rows.size(), asked);
    for (const QStringList &row : read.rows) {
        QCOMPARE(row.size(), 3);
        QVERIFY(!row[0].isEmpty() && !row[1].isEmpty());
    }
    QCOMPARE(read.rows.front()[2], QStringLiteral("difficulty::hard topic::rule use::practice"));
}

/// Of what the texts hold no tag is left but those that the export makes.
void TestQuestionExchangeAnki::texts_areEscaped()
{
    Question question = support::single();
    question.text = QStringLiteral("<script>alert(\"1\")</script> & \t tab\nnew `<img>`");
    const QString asked = exported({question}).rows.front()[0];
    QVERIFY(asked.startsWith(QLatin1String(
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;      tab<br>new <code>&lt;img&gt;</code>")));
    const QString all = exported(support::nastyQuestions()).rows.front().join(QString());
    QVERIFY(!all.contains(QLatin1String("<d>")) && !all.contains(QLatin1String("<script")));
}

void TestQuestionExchangeAnki::markdown_becomesHtml_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *markdown, const char *html) {
        QTest::newRow(qPrintable(QString::fromLatin1(markdown).simplified()))
            << QString::fromLatin1(markdown) << QString::fromLatin1(html);
    };
    row("a **b** *c* d", "a <b>b</b> <i>c</i> d");
    row("2 * 3 * 4 > 1", "2 * 3 * 4 &gt; 1");
    row("`a * b * c` and ``x ` y``", "<code>a * b * c</code> and <code>x ` y</code>");
    row("an `open tick", "an `open tick");
    row("a\n\n```\nif a:\n    b\n```\nc", "a<br><br><pre><code>if a:<br>    b</code></pre><br>c");
    row("```\nnever closed", "<pre><code>never closed</code></pre>");
}

void TestQuestionExchangeAnki::markdown_becomesHtml()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, html);
    Question question = support::number();
    question.text = markdown;
    question.numeric->unit.clear();
    QCOMPARE(exported({question}).rows.front()[0], html);
}

void TestQuestionExchangeAnki::choice_asksWithOptionsAndAnswersWithReasons()
{
    Question question = support::single();
    question.text = QStringLiteral("Which?");
    question.options = {support::option("a", QStringLiteral("CPU")), support::option("b", QStringLiteral("GPU"), true)};
    question.solution = {QStringLiteral("Read.")};
    question.quickCheck.clear();
    question.commonMistakes.clear();
    const QStringList row = exported({question}).rows.front();
    QCOMPARE(row[0], QStringLiteral("Which?<ol type=\"A\"><li>CPU</li><li>GPU</li></ol>"));
    QCOMPARE(row[1],
             QStringLiteral("<b>GPU</b><br>why: GPU<br><br>Why not:<ul><li>CPU<br>why: CPU</li></ul><br><br>1. Read."));
}

void TestQuestionExchangeAnki::order_doesNotShowTheAnswer()
{
    Question question = support::order();
    question.text = QStringLiteral("Order.");
    question.options = {support::option("x", QStringLiteral("Start")), support::option("y", QStringLiteral("Check")),
                        support::option("z", QStringLiteral("End"))};
    const QStringList row = exported({question}).rows.front();
    QCOMPARE(row[0], QStringLiteral("Order.<ul><li>Check</li><li>End</li><li>Start</li></ul>"));
    QVERIFY(row[1].indexOf(QLatin1String("Start")) < row[1].indexOf(QLatin1String("Check")));
    QVERIFY(row[1].indexOf(QLatin1String("Check")) < row[1].indexOf(QLatin1String("End")));
}

void TestQuestionExchangeAnki::number_hasUnitAndTolerance()
{
    const QString answer = exported({support::number()}).rows.front()[1];
    QVERIFY(answer.startsWith(QStringLiteral("<b>-22.625 samples/s: &lt;x&gt;</b> (± 0.1)")));
    QVERIFY(answer.contains(QLatin1String("<li>22.625: the sign = #</li>")));
    Question small = support::number();
    small.numeric->value = 1e-5;
    QVERIFY(exported({small}).rows.front()[1].startsWith(QLatin1String("<b>0.00001 ")));
}

void TestQuestionExchangeAnki::whatIsNotCarried_isNoted()
{
    const Exported read = exported({support::single(), support::repair(), support::fillCell()});
    QCOMPARE(read.rows.size(), std::size_t(2));
    QCOMPARE(read.notes.size(), 4);
    QCOMPARE(read.notes[3], QStringLiteral("fill-cell goes without the steps table and its hints."));
    QCOMPARE(read.notes[0], QStringLiteral("single goes without its hints."));
    QVERIFY(read.notes[1].startsWith(QLatin1String("repair is left out")));
    QVERIFY(read.notes[2].contains(QLatin1String("its text names the cell")));
}

QTEST_GUILESS_MAIN(TestQuestionExchangeAnki)
#include "tst_question_exchange_anki.moc"
