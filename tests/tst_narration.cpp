// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/narration.h"
#include "ui/learn/narration_bar.h"

#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace breakeven;
using namespace breakeven::ui;
using tradeoff::Hardware;
using tradeoff::Stage;

class TestNarration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choose_saysTheNumbersAndTheReason_data();
    void choose_saysTheNumbersAndTheReason();
    void everyStage_isOneSentence();
    void measure_saysWhereAFigureIsFrom();
    void measure_saysThatTheOtherHardwareIsMissing();
    void compare_saysWhichIsFasterAndHowMuch();
    void select_saysThatTheRuleIsOverruled();
    void select_saysThatThereIsNoClearWinner();
    void end_saysWhichRequestWasTheLast();
    void keyMoment_leadsToTheOneThatStartsThere();
    void bar_followsCursorPreviewAndGuess();
    void bar_leadsToTheKeyMoment();

private:
    [[nodiscard]] static QString said(const std::vector<tradeoff::Measurement> &measured, int step, Stage stage,
                                      const tradeoff::DecisionRule &rule = {});
};

void TestNarration::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

QString TestNarration::said(const std::vector<tradeoff::Measurement> &measured, int step, Stage stage,
                            const tradeoff::DecisionRule &rule)
{
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    std::vector<tradeoff::StepInput> inputs = lessons::inputsOf(lesson);
    inputs[static_cast<std::size_t>(step - 1)].measured = measured;
    const tradeoff::Trace trace(rule, lesson.flow.stages(), inputs);
    return narrate(lesson, trace, trace.cursorFor(step, stage));
}

void TestNarration::choose_saysTheNumbersAndTheReason_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("either");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("and: both") << 3 << false
                               << QStringLiteral("2 GB is over 1 GB and a batch of 32 is over 16: both halves hold, so "
                                                 "the rule sends this request to the GPU.");
    QTest::newRow("and: size only")
        << 2 << false
        << QStringLiteral("2 GB is over 1 GB, but a batch of 8 is not over 16: both halves would have to hold, so the "
                          "rule sends this request to the CPU.");
    QTest::newRow("and: batch only")
        << 4 << false
        << QStringLiteral("0.8 GB is not over 1 GB, but a batch of 32 is over 16: both halves would have to hold, so "
                          "the rule sends this request to the CPU.");
    QTest::newRow("and: neither") << 1 << false
                                  << QStringLiteral("0.5 GB is not over 1 GB and a batch of 8 is not over 16: neither "
                                                    "half holds, so the rule sends this request to the CPU.");
    QTest::newRow("or: both") << 3 << true
                              << QStringLiteral("2 GB is over 1 GB and a batch of 32 is over 16: both halves hold, so "
                                                "the rule sends this request to the GPU.");
    QTest::newRow("or: size only") << 2 << true
                                   << QStringLiteral("2 GB is over 1 GB, but a batch of 8 is not over 16: one half is "
                                                     "enough, so the rule sends this request to the GPU.");
    QTest::newRow("or: batch only") << 4 << true
                                    << QStringLiteral("0.8 GB is not over 1 GB, but a batch of 32 is over 16: one half "
                                                      "is enough, so the rule sends this request to the GPU.");
    QTest::newRow("or: neither") << 1 << true
                                 << QStringLiteral("0.5 GB is not over 1 GB and a batch of 8 is not over 16: neither "
                                                   "half holds, so the rule sends this request to the CPU.");
}

void TestNarration::choose_saysTheNumbersAndTheReason()
{
    QFETCH(int, step);
    QFETCH(bool, either);
    QFETCH(QString, sentence);
    const tradeoff::DecisionRule rule{.junction = either ? tradeoff::Junction::Or : tradeoff::Junction::And};
    QCOMPARE(said({}, step, Stage::Choose, rule), sentence);
}

/// A sentence that is empty, repeats, or has a placeholder left would be wrong.
void TestNarration::everyStage_isOneSentence()
{
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    const tradeoff::Trace trace = lessons::traceOf(lesson);
    const QRegularExpression inside(QStringLiteral("[.?!] [A-Z]"));
    std::set<QString> step3;
    for (int position = 0; position < trace.positionCount(); ++position) {
        const QString sentence = narrate(lesson, trace, trace.cursorAt(position));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        QVERIFY2(!inside.match(sentence).hasMatch(), qPrintable(sentence));
        QVERIFY2(sentence.at(0).isUpper() || sentence.at(0).isDigit(), qPrintable(sentence));
        if (trace.cursorAt(position).step == 3)
            step3.insert(sentence);
    }
    QCOMPARE(step3.size(), std::size_t{9});
}

void TestNarration::measure_saysWhereAFigureIsFrom()
{
    QCOMPARE(said({}, 3, Stage::Measure),
             QStringLiteral("The lesson's figures for the GPU, made up to illustrate: 20 ms, 100 samples/s, $0.005 an "
                            "inference."));
    tradeoff::Measurement figure = lessons::measurementOf(lessons::workloadOf(500, 8), Hardware::Cpu, 14.2);
    QCOMPARE(said({figure}, 1, Stage::Measure),
             QStringLiteral("The lesson's figure for the CPU is 50 ms; measured here, it took 14.2 ms on the CPU."));
    figure.provenance = tradeoff::Provenance::Recorded;
    QCOMPARE(said({figure}, 1, Stage::Measure),
             QStringLiteral("The lesson's figure for the CPU is 50 ms; a recording says 14.2 ms on a CPU."));
    figure.provenance = tradeoff::Provenance::Estimated;
    QCOMPARE(said({figure}, 1, Stage::Measure),
             QStringLiteral("The lesson's figure for the CPU is 50 ms; an estimate says 14.2 ms on a CPU."));
}

void TestNarration::measure_saysThatTheOtherHardwareIsMissing()
{
    const auto cpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 64.8);
    QCOMPARE(said({cpu}, 3, Stage::Measure),
             QStringLiteral("The lesson's figure for the GPU is 20 ms, and there is none of your own from a GPU yet; "
                            "measured here, it took 64.8 ms on the CPU."));
    QCOMPARE(
        said({cpu}, 3, Stage::Compare),
        QStringLiteral("Only the CPU has a figure of your own so far; one from a GPU would be needed to compare."));
}

void TestNarration::compare_saysWhichIsFasterAndHowMuch()
{
    const auto cpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 60);
    const auto gpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Gpu, 20);
    QCOMPARE(said({cpu, gpu}, 3, Stage::Compare),
             QStringLiteral("The GPU took 20 ms and the CPU 60 ms: the GPU is 3 times as fast."));
    QCOMPARE(said({cpu, gpu}, 3, Stage::Select),
             QStringLiteral("The GPU is kept: it wins on latency by your own figures, too."));
}

void TestNarration::select_saysThatTheRuleIsOverruled()
{
    const auto cpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 10);
    const auto gpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Gpu, 20);
    QCOMPARE(said({cpu, gpu}, 3, Stage::Select),
             QStringLiteral("The rule chose the GPU, but by your own figures the CPU wins on latency: the CPU is kept, "
                            "and the rule is overruled."));
    QVERIFY(said({cpu, gpu}, 3, Stage::End).contains(QLatin1StringView("went to the CPU")));
}

void TestNarration::select_saysThatThereIsNoClearWinner()
{
    const auto cpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Cpu, 20);
    const auto gpu = lessons::measurementOf(lessons::workloadOf(2'000, 32), Hardware::Gpu, 20.1);
    QCOMPARE(said({cpu, gpu}, 3, Stage::Select),
             QStringLiteral("There is no clear winner on latency, so the rule's choice is kept: the GPU."));
}

void TestNarration::end_saysWhichRequestWasTheLast()
{
    QVERIFY(said({}, 4, Stage::End).contains(QLatin1StringView("the next request")));
    QVERIFY(said({}, 5, Stage::End).contains(QLatin1StringView("the last request")));
}

void TestNarration::keyMoment_leadsToTheOneThatStartsThere()
{
    const lessons::Lesson lesson = lessons::fiveStepLesson();
    QCOMPARE(keyMomentOf(lesson, 4), std::optional(1));
    QCOMPARE(keyMomentOf(lesson, 3), std::optional(2));
    QCOMPARE(keyMomentOf(lesson, 2), std::optional(3));
    QCOMPARE(keyMomentOf(lesson, 1), std::optional(2));
    QCOMPARE(keyMomentOf(lesson, 0), std::nullopt);
    QCOMPARE(keyMomentOf(lesson, 6), std::nullopt);
}

void TestNarration::bar_followsCursorPreviewAndGuess()
{
    LearnState state;
    NarrationBar bar(state);
    state.setLesson(lessons::fiveStepLesson());
    QVERIFY(bar.sentence().startsWith(QLatin1StringView("The first request")));
    state.moveToStep(3, Stage::Choose);
    const QString before = bar.sentence();
    QVERIFY(before.startsWith(QLatin1StringView("2 GB is over 1 GB")));
    state.setWorkload(lessons::workloadOf(800, 40));
    QVERIFY(bar.sentence().startsWith(QLatin1StringView("What if: 0.8 GB is not over 1 GB")));
    state.setCursor(state.cursor());
    QCOMPARE(bar.sentence(), before);
    state.setPredicting(true);
    QVERIFY(!bar.sentence().contains(QLatin1StringView("GPU")));
}

void TestNarration::bar_leadsToTheKeyMoment()
{
    LearnState state;
    NarrationBar bar(state);
    state.setLesson(lessons::fiveStepLesson());
    auto *why = bar.findChild<QPushButton *>(QStringLiteral("narration_why"));
    QVERIFY(why->isHidden());
    state.moveToStep(4, Stage::Choose);
    QVERIFY(!why->isHidden());
    QSignalSpy asked(&bar, &NarrationBar::insightRequested);
    why->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 1);
}

QTEST_MAIN(TestNarration)
#include "tst_narration.moc"
