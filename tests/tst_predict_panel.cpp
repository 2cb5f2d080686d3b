// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/learn/predict_panel.h"
#include "ui/learn/predict_text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::measurementOf;
using lessons::workloadOf;
using tradeoff::Hardware;
using tradeoff::Measurement;
using Kind = GuessJudgement::Kind;

/// The learner guesses first; the figures judge the guess, or say that they cannot.
class TestPredictPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judge_againstFigures_data();
    void judge_againstFigures();
    void judge_withoutGpuSaysSo();
    void judge_overlapIsNoClearWinner();
    void judge_takesFastestOfSeveralGpus();
    void panel_isHiddenUnlessPredicting();
    void panel_keysCommitGuess();
    void panel_tellsWhatWasMeasured();
    void panel_guessAgainAsksAnew();
    void panel_anotherWorkloadAsksAnew();

private:
    template<typename T>
    [[nodiscard]] static T *child(const QWidget &widget, const char *name)
    {
        return widget.findChild<T *>(QLatin1String(name));
    }

    tradeoff::Workload m_workload = workloadOf(2'000, 32);
};

void TestPredictPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestPredictPanel::judge_againstFigures_data()
{
    QTest::addColumn<Hardware>("guessed");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("cpuMs");
    QTest::addColumn<double>("gpuMs");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("factorRight");
    QTest::addColumn<QString>("measured");

    // The border between two factors is their geometric middle: sqrt(2 * 5) = 3.16.
    QTest::newRow("right, nearest factor") << Hardware::Gpu << 2.0 << 62.0 << 20.0 << Kind::RightDevice << true
                                           << QStringLiteral("Measured: GPU, faster by 3.1\u00a0×.");
    QTest::newRow("right, next factor is nearer") << Hardware::Gpu << 2.0 << 64.0 << 20.0 << Kind::RightDevice << false
                                                  << QStringLiteral("Measured: GPU, faster by 3.2\u00a0×.");
    QTest::newRow("ten or more") << Hardware::Gpu << 10.0 << 900.0 << 10.0 << Kind::RightDevice << true
                                 << QStringLiteral("Measured: GPU, faster by 90\u00a0×.");
    QTest::newRow("wrong device") << Hardware::Gpu << 2.0 << 10.0 << 20.0 << Kind::WrongDevice << false
                                  << QStringLiteral("Measured: CPU, faster by 2.0\u00a0×.");
}

void TestPredictPanel::judge_againstFigures()
{
    QFETCH(Hardware, guessed);
    QFETCH(double, factor);
    QFETCH(double, cpuMs);
    QFETCH(double, gpuMs);
    const std::vector<Measurement> both{measurementOf(m_workload, Hardware::Cpu, cpuMs),
                                        measurementOf(m_workload, Hardware::Gpu, gpuMs)};
    const GuessJudgement judgement = judge({guessed, factor}, both);
    QTEST(judgement.kind, "kind");
    QTEST(judgement.factorRight, "factorRight");
    QTEST(judgement.measured, "measured");
}

void TestPredictPanel::judge_withoutGpuSaysSo()
{
    const std::vector<Measurement> cpu{measurementOf(m_workload, Hardware::Cpu, 64)};
    const GuessJudgement judgement = judge({Hardware::Gpu, 5}, cpu);
    QCOMPARE(judgement.kind, Kind::CannotJudge);
    QCOMPARE(judgement.said, QStringLiteral("You said: GPU, faster by 5\u00a0×."));
    QCOMPARE(judgement.measured, QStringLiteral("Only the CPU was measured here."));
    QVERIFY(!judgement.factorRight);
}

void TestPredictPanel::judge_overlapIsNoClearWinner()
{
    const std::vector<Measurement> both{measurementOf(m_workload, Hardware::Cpu, 65),
                                        measurementOf(m_workload, Hardware::Gpu, 66)};
    const GuessJudgement judgement = judge({Hardware::Cpu, 1.5}, both);
    QCOMPARE(judgement.kind, Kind::NoClearWinner);
    QVERIFY2(judgement.comment.contains(QStringLiteral("overlap")), qPrintable(judgement.comment));
}

void TestPredictPanel::judge_takesFastestOfSeveralGpus()
{
    std::vector<Measurement> three{measurementOf(m_workload, Hardware::Gpu, 100),
                                   measurementOf(m_workload, Hardware::Cpu, 40),
                                   measurementOf(m_workload, Hardware::Gpu, 20)};
    three[2].deviceId = "cuda:1";
    const GuessJudgement judgement = judge({Hardware::Gpu, 2}, three);
    QCOMPARE(judgement.kind, Kind::RightDevice);
    QVERIFY(judgement.factorRight);
}

void TestPredictPanel::panel_isHiddenUnlessPredicting()
{
    LearnState state;
    PredictPanel panel(state);
    QVERIFY(panel.isHidden());
    state.setPredicting(true);
    QVERIFY(!panel.isHidden());
    state.setPredicting(false);
    QVERIFY(panel.isHidden());
}

void TestPredictPanel::panel_keysCommitGuess()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.setPredicting(true);
    PredictPanel panel(state);
    panel.show();
    auto *commit = child<QPushButton>(panel, "predict_commit");
    QVERIFY2(!commit->isEnabled(), "nothing is chosen yet");
    QTest::keyClick(child<QRadioButton>(panel, "predict_gpu"), Qt::Key_Space);
    QVERIFY(commit->isEnabled());
    auto *factor = child<QComboBox>(panel, "predict_factor");
    QTest::keyClick(factor, Qt::Key_Home);
    QTest::keyClick(factor, Qt::Key_Down);
    QTest::keyClick(factor, Qt::Key_Down);
    QTest::keyClick(commit, Qt::Key_Space);
    QCOMPARE(state.predictStage(), LearnState::PredictStage::Committed);
    QVERIFY(state.guess());
    QCOMPARE(state.guess()->faster, Hardware::Gpu);
    QCOMPARE(state.guess()->factor, 5.0);
}

void TestPredictPanel::panel_tellsWhatWasMeasured()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.setPredicting(true);
    PredictPanel panel(state);
    state.commitGuess({Hardware::Gpu, 2});
    QCOMPARE(child<QLabel>(panel, "predict_said")->text(), QStringLiteral("You said: GPU, faster by 2\u00a0×."));
    QVERIFY(child<QLabel>(panel, "predict_measured")->isHidden());
    RunState run;
    run.running = true;
    run.workload = m_workload;
    state.setRun(run);
    state.addMeasurement(measurementOf(m_workload, Hardware::Cpu, 64));
    QVERIFY2(child<QLabel>(panel, "predict_measured")->isHidden(), "the GPU's figure is still on its way");
    state.addMeasurement(measurementOf(m_workload, Hardware::Gpu, 32));
    state.setRun({});
    QCOMPARE(child<QLabel>(panel, "predict_measured")->text(), QStringLiteral("Measured: GPU, faster by 2.0\u00a0×."));
}

void TestPredictPanel::panel_guessAgainAsksAnew()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.setPredicting(true);
    state.commitGuess({Hardware::Gpu, 2});
    PredictPanel panel(state);
    panel.show();
    QTest::keyClick(child<QPushButton>(panel, "predict_again"), Qt::Key_Space);
    QCOMPARE(state.predictStage(), LearnState::PredictStage::Guessing);
    QVERIFY(!state.guess());
    QVERIFY(child<QPushButton>(panel, "predict_commit")->isVisible());
}

void TestPredictPanel::panel_anotherWorkloadAsksAnew()
{
    LearnState state;
    state.setWorkload(m_workload);
    state.setPredicting(true);
    PredictPanel panel(state);
    state.commitGuess({Hardware::Gpu, 2});
    state.setWorkload(workloadOf(500, 8));
    QVERIFY(child<QLabel>(panel, "predict_said")->isHidden());
    QVERIFY(child<QPushButton>(panel, "predict_commit")->isVisibleTo(&panel));
}

QTEST_MAIN(TestPredictPanel)
#include "tst_predict_panel.moc"
