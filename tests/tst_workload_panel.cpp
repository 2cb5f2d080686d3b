// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/lesson_values.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/predict_panel.h"
#include "ui/learn/run_plan.h"
#include "ui/learn/workload_panel.h"
#include "ui/learn/workload_run_button.h"
#include "ui/widgets/labelled_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;
using lessons::workloadOf;
using tradeoff::Device;

/// The sliders move the state at once, and only the button, or letting go where that was asked for, measures.
class TestWorkloadPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void size_movesStateAtOnceAndMeasuresNothing();
    void batch_bySpinBox();
    void steps_areExactlyTheLessons();
    void family_convolutionalEndsAtTwoGigabytes();
    void state_movesControls();
    void button_runsAndCancelsByKey();
    void button_asksBeforeLongRun();
    void button_escapeTakesBackQuestion();
    void release_measuresOnlyWhenAskedTo();
    void running_showsStageAndProgress();
    void givenUp_offersToStartAgain();
    void failure_isShownUntilNextRun();
    void predicting_holdsRunUntilGuessed();

private:
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] RunButton *button() const { return child<RunButton>("run_button"); }
    [[nodiscard]] static Device processor(tradeoff::Bytes memory)
    {
        return {.id = "cpu", .name = "A processor", .memoryBytes = memory};
    }

    std::unique_ptr<EngineClient> m_client; ///< never started: a run waits in it
    std::unique_ptr<LearnState> m_state;
    std::unique_ptr<RunPlan> m_plan;
    std::unique_ptr<WorkloadPanel> m_panel;
};

void TestWorkloadPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestWorkloadPanel::init()
{
    m_client = std::make_unique<EngineClient>(QStringList{QStringLiteral("no-such-engine")});
    m_state = std::make_unique<LearnState>();
    m_plan = std::make_unique<RunPlan>(*m_client, *m_state);
    m_state->setDevices({processor(25 * tradeoff::gigabyte)});
    m_state->setWorkload(workloadOf(500, 8));
    m_panel = std::make_unique<WorkloadPanel>(*m_state, *m_plan);
    m_panel->show();
}

void TestWorkloadPanel::cleanup()
{
    m_panel.reset();
    m_plan.reset();
    m_state.reset();
    m_client.reset();
}

void TestWorkloadPanel::size_movesStateAtOnceAndMeasuresNothing()
{
    const QSignalSpy changed(m_state.get(), &LearnState::workloadChanged);
    auto *slider = child<LabelledSlider>("model_size")->slider();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_state->workload().sizeBytes > 500 * tradeoff::megabyte);
    QVERIFY(!m_state->run().running);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(m_state->workload().sizeBytes, 16 * tradeoff::gigabyte);
}

void TestWorkloadPanel::batch_bySpinBox()
{
    auto *box = child<LabelledSlider>("batch")->spinBox();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("48"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_state->workload().batch, 48);
    QCOMPARE(m_state->workload().sizeBytes, 500 * tradeoff::megabyte);
}

void TestWorkloadPanel::steps_areExactlyTheLessons()
{
    for (const lessons::LessonStep &step : lessons::fiveStepLesson().steps) {
        m_state->setWorkload(workloadOf(5'000, 100));
        auto *size = child<LabelledSlider>("model_size");
        size->setValue(static_cast<double>(step.workload.sizeBytes) / 1e9);
        child<LabelledSlider>("batch")->setValue(step.workload.batch);
        QVERIFY(m_state->workload() == step.workload);
    }
}

void TestWorkloadPanel::family_convolutionalEndsAtTwoGigabytes()
{
    m_state->setWorkload(workloadOf(8'000, 8));
    auto *family = child<QComboBox>("family_combo");
    QTest::keyClick(family, Qt::Key_End);
    QCOMPARE(m_state->workload().family, tradeoff::Family::Cnn);
    QCOMPARE(m_state->workload().sizeBytes, tradeoff::largestCnn);
    QCOMPARE(child<LabelledSlider>("model_size")->value(), 2.0);
    QTest::keyClick(child<QComboBox>("precision_combo"), Qt::Key_Down);
    QCOMPARE(m_state->workload().precision, tradeoff::Precision::Bf16);
}

void TestWorkloadPanel::state_movesControls()
{
    tradeoff::Workload workload = workloadOf(2'000, 32);
    workload.family = tradeoff::Family::Transformer;
    m_state->setWorkload(workload);
    QCOMPARE(child<LabelledSlider>("model_size")->value(), 2.0);
    QCOMPARE(child<LabelledSlider>("batch")->value(), 32.0);
    QCOMPARE(child<QComboBox>("family_combo")->currentText(), QStringLiteral("Transformer"));
    QVERIFY2(m_state->workload() == workload, "putting it into the controls must not change it");
}

void TestWorkloadPanel::button_runsAndCancelsByKey()
{
    QCOMPARE(button()->face(), RunButton::Face::Run);
    QVERIFY2(button()->text().startsWith(QStringLiteral("Run on CPU · about ")), qPrintable(button()->text()));
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(m_state->run().running);
    QVERIFY(m_state->run().workload == workloadOf(500, 8));
    QCOMPARE(button()->text(), QStringLiteral("Cancel"));
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(!m_state->run().running);
    QCOMPARE(button()->face(), RunButton::Face::Run);
}

void TestWorkloadPanel::button_asksBeforeLongRun()
{
    m_state->setWorkload(workloadOf(16'000, 512));
    QVERIFY(m_plan->expectedSeconds(m_state->workload()) > 20);
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!m_state->run().running);
    QCOMPARE(button()->face(), RunButton::Face::Ask);
    QVERIFY2(button()->text().startsWith(QStringLiteral("Takes about ")), qPrintable(button()->text()));
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(m_state->run().running);
    m_plan->cancel();
}

void TestWorkloadPanel::button_escapeTakesBackQuestion()
{
    m_state->setWorkload(workloadOf(16'000, 512));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTest::keyClick(button(), Qt::Key_Escape);
    QCOMPARE(button()->face(), RunButton::Face::Run);
    QTest::mouseClick(button(), Qt::LeftButton);
    m_state->setWorkload(workloadOf(500, 8));
    QVERIFY2(button()->face() == RunButton::Face::Run, "another workload is another question");
}

void TestWorkloadPanel::release_measuresOnlyWhenAskedTo()
{
    auto *slider = child<LabelledSlider>("batch")->slider();
    const QSignalSpy replaced(m_client.get(), &EngineClient::replaced);
    const QSignalSpy cancelled(m_client.get(), &EngineClient::cancelled);
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(!m_state->run().running);
    QTest::keyClick(child<QCheckBox>("run_on_release"), Qt::Key_Space);
    QVERIFY(m_panel->runsOnRelease());
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QTRY_VERIFY(m_state->run().running);
    QVERIFY(m_state->run().workload == m_state->workload());
    QVERIFY2(replaced.isEmpty() && cancelled.isEmpty(), "six presses, and one run");
}

void TestWorkloadPanel::running_showsStageAndProgress()
{
    RunState run;
    run.engine = RunState::Engine::Ready;
    run.running = true;
    run.deviceId = QStringLiteral("cpu");
    run.pointNumber = 3;
    run.pointCount = 5;
    run.progress = protocol::Progress{.stage = "sampling", .fraction = 0.6, .samples = 120, .relativeHalfWidth = 0.014};
    m_state->setRun(run);
    QCOMPARE(child<QLabel>("run_stage")->text(), QStringLiteral("3 of 5 · CPU · sampling 120 of about 200, ±1.4 %"));
    QVERIFY(child<QProgressBar>("run_progress")->isVisible());
    QCOMPARE(child<QProgressBar>("run_progress")->value(), 600);
    run.running = false;
    run.progress.reset();
    m_state->setRun(run);
    QVERIFY(!child<QProgressBar>("run_progress")->isVisible());
}

void TestWorkloadPanel::givenUp_offersToStartAgain()
{
    auto *again = child<QPushButton>("start_engine_again");
    QVERIFY(!again->isVisible());
    RunState run;
    run.engine = RunState::Engine::GivenUp;
    run.engineSentence = QStringLiteral("It ended three times.");
    m_state->setRun(run);
    QVERIFY(again->isVisible());
    QVERIFY(!button()->isEnabled());
    QCOMPARE(child<QLabel>("trouble_text")->text(), QStringLiteral("It ended three times."));
    const QSignalSpy asked(m_panel.get(), &WorkloadPanel::startAgainRequested);
    QTest::keyClick(again, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

void TestWorkloadPanel::failure_isShownUntilNextRun()
{
    RunState run;
    run.engine = RunState::Engine::Ready;
    run.failure = QStringLiteral("It needs 20 GB, and 10 GB are free.");
    m_state->setRun(run);
    QVERIFY(child<QWidget>("trouble")->isVisible());
    QCOMPARE(child<QLabel>("trouble_text")->text(), run.failure);
    QVERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!child<QWidget>("trouble")->isVisible());
}

void TestWorkloadPanel::predicting_holdsRunUntilGuessed()
{
    QTest::keyClick(child<QPushButton>("predict_first"), Qt::Key_Space);
    QCOMPARE(m_state->predictStage(), LearnState::PredictStage::Guessing);
    QVERIFY(child<PredictPanel>("predict_panel")->isVisible());
    QVERIFY(!button()->isEnabled());
    m_state->commitGuess({});
    QVERIFY(button()->isEnabled());
    QTest::keyClick(child<QPushButton>("predict_first"), Qt::Key_Space);
    QCOMPARE(m_state->predictStage(), LearnState::PredictStage::Off);
}

QTEST_MAIN(TestWorkloadPanel)
#include "tst_workload_panel.moc"
