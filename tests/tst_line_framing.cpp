// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/line_framing.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using breakeven::protocol::LineFraming;

namespace {

constexpr std::size_t limit = 8;

std::vector<LineFraming::Line> taken(LineFraming &framing)
{
    std::vector<LineFraming::Line> lines;
    while (auto line = framing.next())
        lines.push_back(std::move(*line));
    return lines;
}

LineFraming::Line line(std::string text)
{
    return {.text = std::move(text)};
}

const LineFraming::Line tooLong{.text = {}, .tooLong = true};

} // namespace

using Lines = std::vector<LineFraming::Line>;

class LineFramingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feed_cutsTheSameHoweverTheBytesArrive_data();
    void feed_cutsTheSameHoweverTheBytesArrive();
    void feed_reportsALongLineBeforeItEnds();
    void finish_yieldsTheLineWithoutANewline();
    void feed_takesALineOfTheLimitAndNotOneByteMore();
};

void LineFramingTest::feed_cutsTheSameHoweverTheBytesArrive_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("two") << std::string("ab\ncd\n") << Lines{line("ab"), line("cd")};
    QTest::newRow("unfinished") << std::string("ab\ncd") << Lines{line("ab")};
    QTest::newRow("empty lines") << std::string("\n\na\n") << Lines{line(""), line(""), line("a")};
    QTest::newRow("NUL and carriage return stay")
        << std::string("a\0b\r\n", 5) << Lines{line(std::string("a\0b\r", 4))};
    QTest::newRow("exactly the limit") << std::string("12345678\nx\n") << Lines{line("12345678"), line("x")};
    QTest::newRow("one more") << std::string("123456789\nx\n") << Lines{tooLong, line("x")};
    QTest::newRow("far more, reported once") << std::string(1000, 'y') + "\nx\n" << Lines{tooLong, line("x")};
    QTest::newRow("two long ones") << std::string(20, 'y') + '\n' + std::string(9, 'z') + "\nx\n"
                                   << Lines{tooLong, tooLong, line("x")};
}

void LineFramingTest::feed_cutsTheSameHoweverTheBytesArrive()
{
    QFETCH(std::string, bytes);
    QFETCH(Lines, lines);
    for (std::size_t step = 1; step <= bytes.size(); ++step) {
        LineFraming framing(limit);
        Lines got;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            framing.feed(std::string_view(bytes).substr(at, step));
            std::ranges::move(taken(framing), std::back_inserter(got));
        }
        QCOMPARE(got == lines, true);
    }
}

void LineFramingTest::feed_reportsALongLineBeforeItEnds()
{
    LineFraming framing(limit);
    framing.feed("123456789");
    QCOMPARE(taken(framing) == Lines{tooLong}, true);
    framing.feed("more of it");
    QVERIFY(taken(framing).empty());
    framing.finish();
    QVERIFY(taken(framing).empty());
}

void LineFramingTest::finish_yieldsTheLineWithoutANewline()
{
    LineFraming framing(limit);
    framing.feed("a\nb");
    framing.finish();
    QCOMPARE(taken(framing) == (Lines{line("a"), line("b")}), true);
    framing.finish();
    QVERIFY(taken(framing).empty());
}

void LineFramingTest::feed_takesALineOfTheLimitAndNotOneByteMore()
{
    LineFraming framing;
    framing.feed(std::string(1'048'576, 'x') + '\n');
    framing.feed(std::string(1'048'577, 'x') + '\n');
    const Lines lines = taken(framing);
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(lines[0].text.size(), std::size_t{1'048'576});
    QVERIFY(lines[1].tooLong);
}

QTEST_APPLESS_MAIN(LineFramingTest)
#include "tst_line_framing.moc"
