// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/workload_panel.h"

#include "ui/learn/predict_panel.h"
#include "ui/learn/run_plan.h"
#include "ui/learn/workload_run_button.h"
#include "ui/learn/workload_status.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

namespace breakeven::ui {

namespace {

using namespace std::chrono_literals;

/// A run expected to take longer asks first.
constexpr double asksFromSeconds = 20;
constexpr auto askStays = 8s;
/// A slider that was let go may be taken up again at once.
constexpr auto releaseSettles = 300ms;

constexpr double bytesInGigabyte = tradeoff::gigabyte;
/// The spin box has two decimals; the bytes are whole multiples of its step, so that 2 GB is the lesson's 2 GB.
constexpr double stepsInGigabyte = 100;
constexpr tradeoff::Bytes bytesInStep = tradeoff::gigabyte / 100;

constexpr double largestBatchOffered = 512;

tradeoff::Bytes bytesOf(double gigabytes)
{
    return static_cast<tradeoff::Bytes>(std::llround(gigabytes * stepsInGigabyte)) * bytesInStep;
}

} // namespace

WorkloadPanel::WorkloadPanel(LearnState &state, RunPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_plan(plan)
    , m_card(new Card(tr("Workload"), this))
    , m_predict(new LinkButton(tr("predict first"), this))
    , m_size(new LabelledSlider(QStringLiteral("model_size"), tr("Model &size"),
                                {.low = 0.05, .high = largestOffered, .decimals = 2, .suffix = tr(" GB")}, this))
    , m_batch(new LabelledSlider(QStringLiteral("batch"), tr("&Batch"),
                                 {.low = 1, .high = largestBatchOffered, .decimals = 0, .suffix = {}}, this))
    , m_kindRow(new QHBoxLayout)
    , m_family(new QComboBox(this))
    , m_precision(new QComboBox(this))
    , m_predictPanel(new PredictPanel(state, this))
    , m_run(new RunButton(this))
    , m_onRelease(new QCheckBox(tr("run when I &let go"), this))
    , m_status(new WorkloadStatus(this))
{
    setObjectName(QStringLiteral("workload_panel"));
    makeControls();
    arrange();
    connectState();
    restyle();
    explainWords();
    takeFromState();
}

void WorkloadPanel::makeControls()
{
    m_predict->setObjectName(QStringLiteral("predict_first"));
    m_predict->setToolTip(tr("Guess which device will be faster before the figures are shown."));
    m_family->setObjectName(QStringLiteral("family_combo"));
    m_family->setAccessibleName(tr("Kind of model"));
    for (const tradeoff::Family family : tradeoff::families)
        m_family->addItem(label(family), static_cast<int>(family));
    m_precision->setObjectName(QStringLiteral("precision_combo"));
    m_precision->setAccessibleName(tr("Precision"));
    for (const tradeoff::Precision precision : tradeoff::precisions) {
        const std::string_view word = tradeoff::name(precision);
        m_precision->addItem(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())),
                             static_cast<int>(precision));
    }
    m_run->setObjectName(QStringLiteral("run_button"));
    m_onRelease->setObjectName(QStringLiteral("run_on_release"));
    m_onRelease->setToolTip(tr("Measures as soon as a slider is let go."));
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askStays);
    m_releaseTimer.setSingleShot(true);
    m_releaseTimer.setInterval(releaseSettles);

    connect(m_predict, &LinkButton::clicked, this,
            [this] { m_state.setPredicting(m_state.predictStage() == LearnState::PredictStage::Off); });
    connect(m_size, &LabelledSlider::valueChanged, this, &WorkloadPanel::giveToState);
    connect(m_batch, &LabelledSlider::valueChanged, this, &WorkloadPanel::giveToState);
    connect(m_family, &QComboBox::currentIndexChanged, this, &WorkloadPanel::giveToState);
    connect(m_precision, &QComboBox::currentIndexChanged, this, &WorkloadPanel::giveToState);
    connect(m_size, &LabelledSlider::released, this, &WorkloadPanel::runSoon);
    connect(m_batch, &LabelledSlider::released, this, &WorkloadPanel::runSoon);
    connect(m_family, &QComboBox::activated, this, &WorkloadPanel::runSoon);
    connect(m_precision, &QComboBox::activated, this, &WorkloadPanel::runSoon);
    connect(m_onRelease, &QCheckBox::toggled, this, &WorkloadPanel::runsOnReleaseChanged);
    connect(m_run, &RunButton::clicked, this, &WorkloadPanel::press);
    connect(&m_askTimer, &QTimer::timeout, this, &WorkloadPanel::stopAsking);
    connect(&m_releaseTimer, &QTimer::timeout, this, &WorkloadPanel::runReleased);
    connect(m_status, &WorkloadStatus::startAgainRequested, this, &WorkloadPanel::startAgainRequested);
}

void WorkloadPanel::arrange()
{
    m_kindRow->addWidget(m_family, 1);
    m_kindRow->addWidget(m_precision);
    m_card->addToHeader(m_predict);
    QVBoxLayout *body = m_card->body();
    body->addWidget(m_size);
    body->addWidget(m_batch);
    body->addLayout(m_kindRow);
    body->addWidget(m_predictPanel);
    body->addWidget(m_run);
    body->addWidget(m_status);
    body->addWidget(m_onRelease);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void WorkloadPanel::connectState()
{
    connect(&m_state, &LearnState::lessonChanged, this, &WorkloadPanel::explainWords);
    connect(&m_state, &LearnState::workloadChanged, this, &WorkloadPanel::takeFromState);
    connect(&m_state, &LearnState::devicesChanged, this, &WorkloadPanel::takeFromState);
    connect(&m_state, &LearnState::traceChanged, this, &WorkloadPanel::showRun);
    connect(&m_state, &LearnState::runChanged, this, &WorkloadPanel::showRun);
    connect(&m_state, &LearnState::predictChanged, this, &WorkloadPanel::showRun);
    connect(&Theme::instance(), &Theme::changed, this, &WorkloadPanel::restyle);
}

void WorkloadPanel::explainWords()
{
    const lessons::Lesson &lesson = m_state.lesson();
    m_size->setMeaning(lesson.meaningOf(QStringLiteral("model size")));
    m_batch->setMeaning(lesson.meaningOf(QStringLiteral("batch")));
    explain(*m_precision, lesson.meaningOf(QStringLiteral("precision")));
    for (int index = 0; index < m_precision->count(); ++index)
        m_precision->setItemData(index, wrappedToolTip(lesson.meaningOf(m_precision->itemText(index))),
                                 Qt::ToolTipRole);
}

bool WorkloadPanel::runsOnRelease() const
{
    return m_onRelease->isChecked();
}

void WorkloadPanel::setRunsOnRelease(bool on)
{
    m_onRelease->setChecked(on);
}

void WorkloadPanel::takeFromState()
{
    const QScopedValueRollback taking(m_taking, true);
    const tradeoff::Workload &workload = m_state.workload();
    const SizeLimits limits = sizeLimits(m_state.devices(), workload);
    m_size->setHigh(limits.high);
    m_size->setNote(limits.note);
    std::vector<LabelledSlider::Limit> marks;
    for (const SizeLimits::Mark &mark : limits.marks)
        marks.push_back({mark.gigabytes, mark.text});
    m_size->setLimits(marks);
    m_size->setValue(static_cast<double>(workload.sizeBytes) / bytesInGigabyte);
    m_batch->setValue(workload.batch);
    m_family->setCurrentIndex(m_family->findData(static_cast<int>(workload.family)));
    m_precision->setCurrentIndex(m_precision->findData(static_cast<int>(workload.precision)));
    m_asking = false;
    showRun();
}

void WorkloadPanel::giveToState()
{
    if (m_taking)
        return;
    tradeoff::Workload workload{.family = static_cast<tradeoff::Family>(m_family->currentData().toInt()),
                                .precision = static_cast<tradeoff::Precision>(m_precision->currentData().toInt()),
                                .sizeBytes = bytesOf(m_size->value()),
                                .batch = static_cast<int>(std::lround(m_batch->value()))};
    if (workload.family == tradeoff::Family::Cnn)
        workload.sizeBytes = std::min(workload.sizeBytes, tradeoff::largestCnn);
    m_state.setWorkload(workload);
}

bool WorkloadPanel::canRun() const
{
    return m_state.run().engine != RunState::Engine::GivenUp
        && m_state.predictStage() != LearnState::PredictStage::Guessing;
}

void WorkloadPanel::showRun()
{
    const RunState &run = m_state.run();
    const LearnState::PredictStage predicting = m_state.predictStage();
    m_predict->setText(predicting == LearnState::PredictStage::Off ? tr("predict first") : tr("stop predicting"));
    if (run.running) {
        m_asking = false;
        m_run->setFace(RunButton::Face::Cancel, tr("Cancel"));
        m_run->setEnabled(true);
    } else {
        const QString about = aboutText(m_plan.expectedSeconds(m_state.workload()));
        if (predicting == LearnState::PredictStage::Guessing)
            m_run->setFace(RunButton::Face::Run, tr("Guess first, then run"));
        else if (m_asking)
            m_run->setFace(RunButton::Face::Ask, tr("Takes %1. Run anyway").arg(about));
        else
            m_run->setFace(RunButton::Face::Run, tr("Run on %1 · %2").arg(runTargets(m_state.devices()), about));
        m_run->setEnabled(canRun());
    }
    m_status->show(run);
}

void WorkloadPanel::press()
{
    m_releaseTimer.stop();
    if (m_state.run().running) {
        m_plan.cancel();
        return;
    }
    if (!canRun())
        return;
    if (!m_asking && m_plan.expectedSeconds(m_state.workload()) > asksFromSeconds) {
        m_asking = true;
        m_askTimer.start();
        showRun();
        return;
    }
    m_asking = false;
    m_askTimer.stop();
    m_plan.measure(m_state.workload());
}

void WorkloadPanel::runSoon()
{
    if (m_onRelease->isChecked() && canRun())
        m_releaseTimer.start();
}

void WorkloadPanel::runReleased()
{
    if (!canRun() || m_size->isSliderDown() || m_batch->isSliderDown())
        return;
    if (m_plan.expectedSeconds(m_state.workload()) > asksFromSeconds) {
        if (!m_state.run().running)
            press();
        return;
    }
    m_plan.measure(m_state.workload());
}

void WorkloadPanel::stopAsking()
{
    m_asking = false;
    showRun();
}

void WorkloadPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking) {
        stopAsking();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WorkloadPanel::restyle()
{
    const Theme &theme = Theme::instance();
    m_kindRow->setSpacing(theme.space(Space::Small));
    m_card->body()->setSpacing(theme.space(Space::Small));
    m_family->setFont(theme.font(TypeSize::Body));
    m_precision->setFont(theme.font(TypeSize::Body));
    m_onRelease->setFont(theme.font(TypeSize::Label));
}

} // namespace breakeven::ui
