// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/test_rounds.h"
#include "ui/test/result_row.h"
#include "ui/test/result_view.h"
#include "ui/test/score_bars.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using Page = TestState::Page;
using support::TestRound;

/// The result: its points, its bars in words, each question with its answers, and where it leads.
class TestResultView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void points_areShown();
    void bars_areSentences();
    void bars_breakWhereTheyAreNarrow();
    void rows_tellAnswerAndRightOne();
    void rows_explainOnAClick();
    void rows_openTheQuestion();
    void rows_leadToTheLesson();
    void buttons_sameSeedAndNewTest();
    void nextTest_isShownThoughPracticeCameBetween();
    void sheet_isSavedWithTheName();
    void sheet_hasTheDayOfTheTest();

private:
    template<typename T>
    [[nodiscard]] T *child(const char *name, QWidget *in = nullptr)
    {
        return (in ? in : m_view.get())->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<TestRound> m_round;
    std::unique_ptr<ResultView> m_view;
};

void TestResultView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestResultView::init()
{
    m_round = std::make_unique<TestRound>();
    m_view = std::make_unique<ResultView>(*m_round->state);
    m_view->resize(900, 800);
    m_round->state->startTest(4711, std::nullopt);
    for (int position = 0; position < 9; ++position) {
        m_round->state->goTo(position);
        position < 5 ? support::answerRight(*m_round->state) : support::answerWrong(*m_round->state);
    }
    m_round->state->finishTest();
    m_view->show();
}

void TestResultView::cleanup()
{
    m_view.reset();
    m_round.reset();
}

void TestResultView::points_areShown()
{
    double points = 0;
    for (const RoundItem &item : m_round->state->items())
        points += item.grade->points;
    QVERIFY(points >= 5);
    QVERIFY(child<QLabel>("result_points")->text().endsWith(QStringLiteral("of 10 points")));
    QVERIFY(child<QLabel>("result_words")->text().startsWith(QStringLiteral("5 of 10 right")));
    QVERIFY(child<QLabel>("result_words")->text().contains(QStringLiteral("Seed 4711")));
}

void TestResultView::bars_areSentences()
{
    auto *bars = child<ScoreBars>("result_difficulty_bars");
    QCOMPARE(bars->rows().size(), std::size_t{3});
    int answered = 0;
    for (const ScoreBars::Row &row : bars->rows()) {
        answered += row.score.answered;
        QVERIFY(bars->accessibleName().contains(row.label + QStringLiteral(": ")));
    }
    QCOMPARE(answered, 10);
    bars->setRows({{QStringLiteral("easy"), {3, 2.5}}, {QStringLiteral("hard"), {}}});
    QCOMPARE(bars->accessibleName(), QStringLiteral("easy: 2.5 of 3 points. hard: nothing answered yet"));
}

void TestResultView::bars_breakWhereTheyAreNarrow()
{
    ScoreBars bars;
    bars.setRows({{QStringLiteral("Measuring inference on a machine"), {3, 2.5}}});
    const int wide = bars.heightForWidth(bars.sizeHint().width());
    QVERIFY(bars.heightForWidth(bars.minimumSizeHint().width()) > 3 * wide);
    QVERIFY(bars.minimumSizeHint().width() < bars.sizeHint().width() / 2);
}

void TestResultView::rows_tellAnswerAndRightOne()
{
    const std::vector<RoundItem> &items = m_round->state->items();
    QCOMPARE(m_view->findChildren<ResultRow *>().size(), 10);
    auto *right = child<ResultRow>("result_row_1");
    QVERIFY(child<QLabel>("result_verdict", right)->text().contains(QStringLiteral("✓ right")));
    QVERIFY(child<QLabel>("result_right", right)->isHidden());
    auto *wrong = child<ResultRow>("result_row_6");
    QVERIFY(child<QLabel>("result_verdict", wrong)->text().contains(QStringLiteral("✗")));
    QCOMPARE(child<QLabel>("result_right", wrong)->text(),
             QStringLiteral("Right answer: ")
                 + lessons::textOf(items[5].question, lessons::solutionOf(items[5].question)));
    QCOMPARE(child<QLabel>("result_given", wrong)->text(),
             QStringLiteral("Your answer: ") + lessons::textOf(items[5].question, *items[5].kept));
    auto *none = child<ResultRow>("result_row_10");
    QVERIFY(child<QLabel>("result_verdict", none)->text().contains(QStringLiteral("not answered")));
    QVERIFY(child<QLabel>("result_given", none)->isHidden());
}

void TestResultView::rows_explainOnAClick()
{
    auto *row = child<ResultRow>("result_row_6");
    auto *why = child<QPushButton>("result_explain", row);
    auto *explanation = child<QWidget>("result_explanation", row);
    QVERIFY(explanation->isHidden());
    QTest::keyClick(why, Qt::Key_Space);
    QVERIFY(!explanation->isHidden());
    QVERIFY(!explanation->findChildren<QLabel *>().isEmpty());
    QTest::keyClick(why, Qt::Key_Space);
    QVERIFY(explanation->isHidden());
}

void TestResultView::rows_openTheQuestion()
{
    child<QPushButton>("result_look", child<ResultRow>("result_row_6"))->click();
    QCOMPARE(m_round->state->page(), Page::Question);
    QCOMPARE(m_round->state->position(), 5);
    m_round->state->backToResult();
    QVERIFY(child<ResultRow>("result_row_6"));
}

void TestResultView::rows_leadToTheLesson()
{
    QSignalSpy wanted(m_view.get(), &ResultView::lessonWanted);
    const std::vector<RoundItem> &items = m_round->state->items();
    int links = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto *row = child<ResultRow>(qPrintable(QStringLiteral("result_row_%1").arg(i + 1)));
        auto *link = child<QPushButton>("result_lesson", row);
        QCOMPARE(link != nullptr, !items[i].question.steps.empty());
        if (!link)
            continue;
        link->click();
        QCOMPARE(wanted.at(links++).at(0).toInt(), items[i].question.steps.front());
    }
    QVERIFY(links > 0);
}

void TestResultView::buttons_sameSeedAndNewTest()
{
    child<QPushButton>("result_again")->click();
    QCOMPARE(m_round->state->seed(), 4711U);
    QVERIFY(m_round->state->testRuns());
    m_round->state->finishTest();
    QVERIFY(child<QLabel>("result_points")->text().startsWith(QStringLiteral("0 of 10")));
    child<QPushButton>("result_new")->click();
    QVERIFY(m_round->state->testRuns());
    m_round->state->finishTest();
    child<QPushButton>("result_done")->click();
    QCOMPARE(m_round->state->page(), Page::Start);
}

void TestResultView::nextTest_isShownThoughPracticeCameBetween()
{
    QVERIFY(child<QLabel>("result_words")->text().contains(QStringLiteral("Seed 4711")));
    m_round->state->start(lessons::Activity::Practice);
    m_round->state->startTest(12, std::nullopt);
    m_round->state->finishTest();
    QVERIFY2(child<QLabel>("result_words")->text().contains(QStringLiteral("Seed 12:")),
             qPrintable(child<QLabel>("result_words")->text()));
    QVERIFY(child<QLabel>("result_points")->text().startsWith(QStringLiteral("0 of 10")));
}

void TestResultView::sheet_hasTheDayOfTheTest()
{
    // The store's clock stands still at a day that is not today.
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*m_round->state->finishedAt());
    QVERIFY(at.date() != QDate::currentDate());
    QTemporaryDir folder;
    m_view->save(folder.filePath(QStringLiteral("sheet.html")));
    QFile file(folder.filePath(QStringLiteral("sheet.html")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(QLocale().toString(at.date(), QLocale::LongFormat).toUtf8()));
}

void TestResultView::sheet_isSavedWithTheName()
{
    QTemporaryDir folder;
    QTest::keyClicks(child<QLineEdit>("result_name"), QStringLiteral("Ada"));
    m_view->save(folder.filePath(QStringLiteral("sheet.html")));
    QFile file(folder.filePath(QStringLiteral("sheet.html")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Ada"));
    QCOMPARE(child<QLabel>("result_said")->text(), QStringLiteral("Saved in sheet.html."));
    m_view->save(folder.filePath(QStringLiteral("none/sheet.html")));
    QVERIFY(!child<QLabel>("result_said")->text().startsWith(QStringLiteral("Saved")));
}

QTEST_MAIN(TestResultView)
#include "tst_result_view.moc"
