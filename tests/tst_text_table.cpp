// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/text_table.h"

#include <QTest>

#include <string>
#include <vector>

using namespace breakeven::program;

class TestTextTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayWidth_countsColumns_data();
    void displayWidth_countsColumns();
    void cutToWidth_neverCutsACharacter_data();
    void cutToWidth_neverCutsACharacter();
    void wrapped_keepsLinesShort();
    void wrapped_endsALineAtALineBreak();
    void table_alignsByDisplayWidth();
    void table_letsAWideCellPushOn();
    void labelledLines_indentFurtherLines();
};

void TestTextTable::displayWidth_countsColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qulonglong>("columns");

    QTest::newRow("empty") << QByteArray("") << 0ULL;
    QTest::newRow("ascii") << QByteArray("12.3 ms") << 7ULL;
    QTest::newRow("two bytes, one column") << QByteArray("1 \xC2\xB1 2") << 5ULL;
    QTest::newRow("wide") << QByteArray("\xE6\xBC\xA2") << 2ULL;
    QTest::newRow("combining") << QByteArray("e\xCC\x81") << 1ULL;
    QTest::newRow("four bytes, wide") << QByteArray("\xF0\x9F\x98\x80") << 2ULL;
    QTest::newRow("broken at the end") << QByteArray("a\xE6\xBC") << 3ULL;
    QTest::newRow("stray byte") << QByteArray("\xFF"
                                              "a")
                                << 2ULL;
}

void TestTextTable::displayWidth_countsColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(qulonglong, columns);
    QCOMPARE(static_cast<qulonglong>(displayWidth({text.constData(), static_cast<std::size_t>(text.size())})), columns);
}

void TestTextTable::cutToWidth_neverCutsACharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArray>("cut");

    QTest::newRow("fits") << QByteArray("abcde") << 5 << QByteArray("abcde");
    QTest::newRow("ascii") << QByteArray("abcdefgh") << 5 << QByteArray("ab...");
    QTest::newRow("before two bytes") << QByteArray("ab\xC2\xB1"
                                                    "defg")
                                      << 5 << QByteArray("ab...");
    QTest::newRow("after two bytes") << QByteArray("a\xC2\xB1"
                                                   "cdefg")
                                     << 5 << QByteArray("a\xC2\xB1...");
    QTest::newRow("half of a wide one") << QByteArray("a\xE6\xBC\xA2"
                                                      "defg")
                                        << 5 << QByteArray("a...");
    QTest::newRow("hardly any room") << QByteArray("abcdefgh") << 2 << QByteArray("..");
    QTest::newRow("no room") << QByteArray("abc") << 0 << QByteArray("");
}

void TestTextTable::cutToWidth_neverCutsACharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, columns);
    QFETCH(QByteArray, cut);
    QCOMPARE(QByteArray::fromStdString(cutToWidth(text.toStdString(), static_cast<std::size_t>(columns))), cut);
}

void TestTextTable::wrapped_keepsLinesShort()
{
    QCOMPARE(wrapped("one two three four", 9), std::string("one two\nthree\nfour\n"));
    QCOMPARE(wrapped("one two three four", 11, 2), std::string("  one two\n  three\n  four\n"));
    QCOMPARE(wrapped("a incomprehensibilities b", 9), std::string("a\nincomprehensibilities\nb\n"));
    QCOMPARE(wrapped("", 9), std::string());
}

void TestTextTable::wrapped_endsALineAtALineBreak()
{
    QCOMPARE(wrapped("one\ntwo three", 20), std::string("one\ntwo three\n"));
    QCOMPARE(wrapped("one\n\ntwo\n", 20), std::string("one\n\ntwo\n"));
}

void TestTextTable::table_alignsByDisplayWidth()
{
    TextTable table({{"name"}, {"time", Align::Right, 6}, {"x"}});
    table.widenFor(std::vector<std::string>{"longer"});
    QCOMPARE(table.header(), std::string("name      time  x\n------  ------  -\n"));
    QCOMPARE(table.row(std::vector<std::string>{"a", "1 \u00b1 2", "y"}), std::string("a        1 \u00b1 2  y\n"));
    QCOMPARE(table.row(std::vector<std::string>{"b"}), std::string("b\n"));
}

void TestTextTable::table_letsAWideCellPushOn()
{
    const TextTable table({{"a"}, {"b"}});
    QCOMPARE(table.row(std::vector<std::string>{"wide", "c"}), std::string("wide  c\n"));
}

void TestTextTable::labelledLines_indentFurtherLines()
{
    const std::vector<std::pair<std::string, std::string>> lines{
        {"a", "first\nsecond"}, {"long", "third"}, {"none", ""}};
    QCOMPARE(labelledLines(lines), std::string("a     first\n      second\nlong  third\nnone\n"));
}

QTEST_APPLESS_MAIN(TestTextTable)
#include "tst_text_table.moc"
