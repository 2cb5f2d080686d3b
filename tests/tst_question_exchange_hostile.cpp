// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/exchange/question_exchange.h"
#include "lessons/questions/seeded_random.h"
#include "tests/support/exchanged_questions.h"
#include "tests/support/moodle_quiz.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::lessons;
using support::answer;
using support::choice;
using support::quiz;

/// Question files that are broken, huge or made to do harm.
namespace {

/// Cuts out or changes three places, the changes by a byte that is drawn.
template<typename DrawByte>
QByteArray damaged(QByteArray file, SeededRandom &random, DrawByte drawByte)
{
    for (int change = 0; change < 3; ++change) {
        const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(file.size())));
        if (random.below(2) == 0)
            file.remove(at, static_cast<qsizetype>(random.below(40)));
        else
            file[at] = drawByte(random);
    }
    return file;
}

/// Whether what is read, if anything is, can be answered.
bool isAnswerable(const tradeoff::Result<ImportedQuestions> &back)
{
    return !back || std::all_of(back->questions.begin(), back->questions.end(), [](const Question &question) {
        return question.numeric || question.options.size() > 1;
    });
}

} // namespace

class TestQuestionExchangeHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moodle_refusesBadFiles_data();
    void moodle_refusesBadFiles();
    void moodle_survivesDamage();
    void moodle_takesTenThousandQuestionsAndNoMore();
    void files_goByTheirEnding();
    void gift_survivesDamage();
    void gift_isQuickWithLongTexts();
    void moodle_isQuickWithLongTexts();
};

void TestQuestionExchangeHostile::moodle_refusesBadFiles_data()
{
    support::addRefusalColumns();
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
        QTest::newRow(name) << bytes << QString::fromLatin1(message);
    };
    row("empty", {}, "Line ");
    row("another kind", "<?xml version=\"1.0\"?>\n<html></html>", "Line 2: this is not Moodle's XML");
    row("cut short", quiz(choice(answer("100", "x"))).chopped(30), "Line ");
    row("tags crossed", "<quiz>\n<question type=\"essay\">\n</quiz>", "Line 3: the XML is broken");
    row("a bomb",
        "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><quiz>&c;</quiz>",
        "document type");
    row("a file from outside", "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz/>", "document type");
    row("an unknown entity", "<quiz>&passwd;</quiz>", "Line 1");
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    row("without a floor", quiz(deep), "deep");
    QByteArray many;
    for (int i = 0; i < 200; ++i)
        many += answer("0", "x");
    row("answers without end", quiz(choice(many)), "more than 100 answers");
    row("bad UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><quiz>\xff\xfe</quiz>", "Line 1");
}

void TestQuestionExchangeHostile::moodle_refusesBadFiles()
{
    support::compareRefusal(fromMoodleXml);
}

/// Whatever is cut or changed, it is read, refused or noted, and what is read can be answered.
void TestQuestionExchangeHostile::moodle_survivesDamage()
{
    const QByteArray whole = toMoodleXml(support::nastyQuestions(), QStringLiteral("L")).bytes;
    const auto anyByte = [](SeededRandom &random) { return static_cast<char>(random.below(256)); };
    SeededRandom random(5);
    for (int round = 0; round < 1'000; ++round)
        QVERIFY(isAnswerable(fromMoodleXml(damaged(whole, random, anyByte))));
}

void TestQuestionExchangeHostile::moodle_takesTenThousandQuestionsAndNoMore()
{
    const QByteArray one = choice(answer("100", "yes") + answer("0", "no"));
    const auto back = fromMoodleXml(quiz(one.repeated(10'000)));
    QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
    QCOMPARE(back->questions.size(), std::size_t(10'000));
    const auto more = fromMoodleXml(quiz(one.repeated(10'001)));
    QVERIFY(!more.has_value());
    QVERIFY(more.error().message.find("more than 10000") != std::string::npos);
}

void TestQuestionExchangeHostile::files_goByTheirEnding()
{
    const QTemporaryDir folder;
    const std::vector sent{support::single()};
    const QString file = folder.filePath(QStringLiteral("Bank.XML"));
    QVERIFY(exportQuestions(sent, QStringLiteral("L"), file).has_value());
    QCOMPARE(importQuestions(file)->questions.size(), std::size_t(1));
    QVERIFY(!exportQuestions(sent, QStringLiteral("L"), folder.filePath(QStringLiteral("bank.pdf"))).has_value());
    QVERIFY(!exportQuestions(sent, QStringLiteral("L"), folder.filePath(QStringLiteral("no/bank.xml"))).has_value());
    QVERIFY(!importQuestions(folder.filePath(QStringLiteral("missing.gift"))).has_value());
    QVERIFY(!importQuestions(folder.path()).has_value());
    const QString anki = folder.filePath(QStringLiteral("bank.txt"));
    QVERIFY(exportQuestions(sent, QStringLiteral("L"), anki).has_value());
    QVERIFY(importQuestions(anki).error().message.find("a text for Anki") != std::string::npos);
    QFile text(folder.filePath(QStringLiteral("gift.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Is it so?{T}");
    text.close();
    QCOMPARE(importQuestions(text.fileName())->questions.size(), std::size_t(1));

    QFile large(folder.filePath(QStringLiteral("large.gift")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(8'000'001));
    const auto refused = importQuestions(large.fileName());
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().message.starts_with(large.fileName().toStdString()));

    QFile broken(folder.filePath(QStringLiteral("broken.xml")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("<quiz>\n<");
    broken.close();
    const auto named = importQuestions(broken.fileName());
    QVERIFY(named.error().message.find("broken.xml: Line 2") != std::string::npos);
}

void TestQuestionExchangeHostile::gift_survivesDamage()
{
    const QByteArray whole = toGift(support::nastyQuestions(), QStringLiteral("L")).bytes;
    const auto mark = [](SeededRandom &random) { return "~=#{}:\\\n%->/[]\"0. \0"[random.below(19)]; };
    SeededRandom random(6);
    for (int round = 0; round < 3'000; ++round)
        QVERIFY(isAnswerable(fromGift(damaged(whole, random, mark))));
}

/// Eight megabytes of ticks that never find their like, of spaces, of tags: each is left out, not gone over for ever.
void TestQuestionExchangeHostile::gift_isQuickWithLongTexts()
{
    QByteArray ticks;
    for (int length = 1; ticks.size() < 8'000'000; ++length)
        ticks += QByteArray(length, '`') + ' ';
    for (const QByteArray &text : {ticks, QByteArray(8'000'000, ' '), QByteArray("<p ").repeated(2'600'000)}) {
        for (const char *format : {"[markdown]", "[html]"}) {
            const auto back = fromGift(format + text + "?{=a ~b}");
            QVERIFY(back.has_value());
            QCOMPARE(back->questions.empty(), !text.trimmed().isEmpty());
        }
    }
}

void TestQuestionExchangeHostile::moodle_isQuickWithLongTexts()
{
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\">\"";
    const auto flood = fromMoodleXml(quiz("<question type=\"essay\"" + attributes + "></question>"));
    QVERIFY(!flood.has_value());
    QCOMPARE(flood.error().message, std::string("Line 3: a tag longer than 1000 characters."));
    const QByteArray lessThan = "<!-- <" + QByteArray(2'000, 'x')
        + " --><question type=\"essay\"><name><text><![CDATA[<" + QByteArray(2'000, 'x')
        + "]]></text></name></question>";
    QVERIFY(fromMoodleXml(quiz(lessThan)).has_value());
    const QByteArray html = "<question type=\"multichoice\"><questiontext format=\"html\"><text>"
        + QByteArray("&lt;p &amp;#1; ").repeated(500'000) + "</text></questiontext></question>";
    const auto back = fromMoodleXml(quiz(html));
    QVERIFY(back.has_value());
    QVERIFY(back->questions.empty());
}

QTEST_GUILESS_MAIN(TestQuestionExchangeHostile)
#include "tst_question_exchange_hostile.moc"
