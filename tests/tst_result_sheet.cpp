// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"
#include "ui/test/result_sheet.h"
#include "ui/test/score_text.h"

#include <QFile>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using support::TestRound;

/// The sheet holds the whole result, escapes what it shows, and reaches the disk whole.
class TestResultSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void points_inFigures_data();
    void points_inFigures();
    void sheet_holdsTheWholeTest();
    void html_escapesAllTexts();
    void html_hasNoNameUnlessGiven();
    void html_needsNothingBesideIt();
    void file_kindFollowsTheName_data();
    void file_kindFollowsTheName();
    void file_thatCannotBeWrittenIsAnError();

private:
    [[nodiscard]] static ResultSheet someSheet();
};

void TestResultSheet::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

ResultSheet TestResultSheet::someSheet()
{
    ResultSheet sheet;
    sheet.lesson = QStringLiteral("GPU or CPU?");
    sheet.finished = QDateTime(QDate(2026, 3, 10), QTime(12, 0));
    sheet.seed = 4711;
    sheet.secondsUsed = 245;
    sheet.points = 1.5;
    sheet.byDifficulty = {{QStringLiteral("easy"), {2, 1.5}}};
    sheet.byTopic = {{QStringLiteral("Rule"), {2, 1.5}}};
    sheet.rows = {{.question = QStringLiteral("Which hardware?"),
                   .difficulty = QStringLiteral("easy"),
                   .topic = QStringLiteral("Rule"),
                   .given = QStringLiteral("CPU"),
                   .right = QStringLiteral("GPU"),
                   .explanation = {QStringLiteral("Both halves hold.")}}};
    return sheet;
}

void TestResultSheet::points_inFigures_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 10.0 << QStringLiteral("10");
    QTest::newRow("half") << 7.5 << QStringLiteral("7.5");
    QTest::newRow("third") << 1.0 / 3 << QStringLiteral("0.33");
    QTest::newRow("sum of thirds") << 0.1 + 0.2 << QStringLiteral("0.3");
    QTest::newRow("none") << 0.0 << QStringLiteral("0");
}

void TestResultSheet::points_inFigures()
{
    QFETCH(double, points);
    QTEST(pointsFigure(points), "text");
}

void TestResultSheet::sheet_holdsTheWholeTest()
{
    TestRound round;
    round.state->startTest(4711, std::nullopt);
    support::takeTest(*round.state, 6);
    round.state->goTo(0);
    round.state->finishTest();
    const ResultSheet sheet = resultSheet(*round.state, QStringLiteral("  Ada  "), QDateTime::currentDateTime());
    QCOMPARE(sheet.learner, QStringLiteral("Ada"));
    QCOMPARE(sheet.seed, 4711U);
    QCOMPARE(sheet.rows.size(), std::size_t{10});
    const QString html = htmlOf(sheet);
    int answered = 0;
    for (const auto &[name, score] : sheet.byDifficulty)
        answered += score.answered;
    QCOMPARE(answered, 10);
    for (const ResultSheet::Row &row : sheet.rows) {
        QVERIFY(!row.question.isEmpty() && !row.given.isEmpty() && !row.right.isEmpty());
        QVERIFY2(!row.explanation.isEmpty(), qPrintable(row.question));
        for (const QString &part : QStringList{row.question, row.given, row.right} + row.explanation) {
            if (part != row.right || !row.isRight)
                QVERIFY2(html.contains(part.toHtmlEscaped()), qPrintable(part));
        }
    }
}

void TestResultSheet::html_escapesAllTexts()
{
    const QString hostile = QStringLiteral("<script>alert(\"%1\")</script> & <img src='http://a'>");
    ResultSheet sheet = someSheet();
    sheet.lesson = sheet.learner = hostile;
    sheet.byDifficulty = sheet.byTopic = {{hostile, {1, 1}}};
    sheet.rows = {{.question = hostile,
                   .difficulty = hostile,
                   .topic = hostile,
                   .given = hostile,
                   .right = hostile,
                   .explanation = {hostile}}};
    const QString html = htmlOf(sheet);
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QLatin1String("<img")));
    // Lesson twice (head and heading), learner, both tables, question, line below it, both answers, explanation.
    QVERIFY(html.count(hostile.toHtmlEscaped()) >= 10);
}

void TestResultSheet::html_hasNoNameUnlessGiven()
{
    ResultSheet sheet = someSheet();
    QVERIFY(!htmlOf(sheet).contains(QLatin1String("Name:")));
    sheet.learner = QStringLiteral("Ada");
    QVERIFY(htmlOf(sheet).contains(QLatin1String("<b>Name:</b> Ada")));
    QVERIFY(htmlOf(sheet).contains(QLatin1String("1.5 of 1")));
    QVERIFY(htmlOf(sheet).contains(QLatin1String("4 min 05 s")));
    QVERIFY(htmlOf(sheet).contains(QLatin1String("4711")));
}

void TestResultSheet::html_needsNothingBesideIt()
{
    const QString html = htmlOf(someSheet());
    for (const char *outside : {"href", "src=", "http", "url(", "<script"})
        QVERIFY2(!html.contains(QLatin1String(outside)), outside);
    QVERIFY(html.startsWith(QLatin1String("<!DOCTYPE html>")));
    QVERIFY(html.contains(QLatin1String("charset=\"utf-8\"")));
}

void TestResultSheet::file_kindFollowsTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("sheet.pdf") << QByteArray("%PDF-");
    QTest::newRow("PDF in capitals") << QStringLiteral("SHEET.PDF") << QByteArray("%PDF-");
    QTest::newRow("html") << QStringLiteral("sheet.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("no ending") << QStringLiteral("sheet") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("name that is not ASCII") << QStringLiteral("Zeugnis für Ada.html") << QByteArray("<!DOCTYPE html>");
}

void TestResultSheet::file_kindFollowsTheName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QTemporaryDir folder;
    const auto saved = saveResultSheet(someSheet(), folder.filePath(name));
    QVERIFY2(saved, saved ? "" : saved.error().message.c_str());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(start));
    QVERIFY(content.size() > 500);
    if (start == "%PDF-")
        QVERIFY(content.trimmed().endsWith("%%EOF"));
}

void TestResultSheet::file_thatCannotBeWrittenIsAnError()
{
    QTemporaryDir folder;
    const auto saved = saveResultSheet(someSheet(), folder.filePath(QStringLiteral("none/sheet.pdf")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, tradeoff::ErrorCode::BadFile);
    QVERIFY(!saved.error().message.empty());
}

QTEST_MAIN(TestResultSheet)
#include "tst_result_sheet.moc"
