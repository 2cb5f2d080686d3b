// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"
#include "engine/tradeoff/trace.h"
#include "lessons/reader/lesson.h"
#include "ui/learn/run_state.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// All that the Learn place shows, in one place: the lesson, the rule as edited, the figures measured, the trace made
/// of them, and the cursor in it. Views read it and ask it for changes; none keeps state of its own. It knows nothing
/// of widgets or of the engine: whoever runs the engine tells it what came of a run.
class LearnState final : public QObject
{
    Q_OBJECT

public:
    /// Hides hardware and figures of the learner's workload until they have guessed.
    enum class PredictStage { Off, Guessing, Committed };
    struct Guess {
        tradeoff::Hardware faster = tradeoff::Hardware::Cpu;
        double factor = 1; ///< how many times faster
    };

    explicit LearnState(QObject *parent = nullptr);

    [[nodiscard]] const lessons::Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] const tradeoff::Trace &trace() const { return m_trace; }
    [[nodiscard]] tradeoff::Cursor cursor() const { return m_cursor; }
    /// What the sliders say; need not be a step.
    [[nodiscard]] const tradeoff::Workload &workload() const { return m_workload; }
    /// The rule's word on what the sliders say.
    [[nodiscard]] tradeoff::Decision preview() const { return m_trace.rule().decide(m_workload); }
    /// The sliders have left the workload of the cursor's step: views show the preview's branch. Moving the cursor ends
    /// it.
    [[nodiscard]] bool previewing() const { return m_previewing; }
    [[nodiscard]] const std::vector<tradeoff::Device> &devices() const { return m_devices; }
    /// Of the sliders' workload, one a device at most: what the cards show.
    [[nodiscard]] const std::vector<tradeoff::Measurement> &shownMeasurements() const { return m_shown; }
    [[nodiscard]] const RunState &run() const { return m_run; }
    [[nodiscard]] PredictStage predictStage() const { return m_predictStage; }
    [[nodiscard]] const std::optional<Guess> &guess() const { return m_guess; }
    /// Prices an hour by device id, with which cost is computed; absent where none is known.
    [[nodiscard]] std::optional<double> dollarsPerHour(const QString &deviceId) const;
    [[nodiscard]] const QHash<QString, double> &prices() const { return m_dollarsPerHour; }
    /// The share of the paid hour in which a device works: the rest is in the cost of an inference, too.
    struct BusyShares {
        double cpu = 1;
        double gpu = 1;
        [[nodiscard]] double of(tradeoff::Hardware hardware) const
        {
            return hardware == tradeoff::Hardware::Cpu ? cpu : gpu;
        }
        friend bool operator==(const BusyShares &, const BusyShares &) = default;
    };
    [[nodiscard]] const BusyShares &busyShares() const { return m_busyShares; }

    /// Another lesson: own steps, figures and edits of the rule are dropped, the cursor goes to the start.
    void setLesson(lessons::Lesson lesson);
    /// The same lesson in another language: nothing but its texts changes. One whose steps are others is as
    /// setLesson().
    void translateLesson(lessons::Lesson lesson);
    void setRule(const tradeoff::DecisionRule &rule);
    void resetRule() { setRule(m_lesson.rule); }
    void setPolicy(const tradeoff::Policy &policy);
    void setCursor(const tradeoff::Cursor &cursor);
    void moveBy(int positions); ///< forward or back, stage by stage; stops at the ends
    void moveToStep(int step, tradeoff::Stage stage);
    /// Moves the sliders; the family, too. A workload out of range is brought into it.
    void setWorkload(const tradeoff::Workload &workload);
    void setDevices(std::vector<tradeoff::Device> devices);
    void setPredicting(bool on);
    void commitGuess(const Guess &guess);

    /// A figure came in. It goes to every step with that workload; where there is none, a new step of the learner's own
    /// is appended. The newest figure of a device takes the place of its older one.
    void addMeasurement(const tradeoff::Measurement &measurement);
    /// Figures of a recording, from a machine elsewhere: those of accelerators stand beside this machine's, wherever a
    /// step or the sliders have the very workload and this machine has no figure of a device of that id. They make no
    /// steps of their own.
    void setRecorded(std::vector<tradeoff::Measurement> measurements);
    [[nodiscard]] const std::vector<tradeoff::Measurement> &recorded() const { return m_recorded; }
    void setRun(RunState run);
    /// The price of a device an hour, or none: costs that were measured are computed anew with it.
    void setDollarsPerHour(const QString &deviceId, std::optional<double> dollarsPerHour);
    void setBusyShares(const BusyShares &shares); ///< each more than 0 and at most 1; others are left as they are

    /// To keep and restore: the learner's own steps and the lesson's, as measured.
    [[nodiscard]] std::vector<tradeoff::Measurement> allMeasurements() const;

Q_SIGNALS:
    void lessonChanged(); ///< before the traceChanged that goes with it
    void lessonTranslated(); ///< before the traceChanged that goes with it
    void traceChanged(); ///< rule, steps or figures; the cursor may have moved with it
    void cursorChanged();
    void workloadChanged(); ///< or the previewing
    void devicesChanged();
    void runChanged();
    void predictChanged();

private:
    void rebuild();
    void putPrice(tradeoff::Measurement &measurement) const;
    [[nodiscard]] tradeoff::StepInput withRecorded(tradeoff::StepInput input) const;
    void putSliders(const tradeoff::Workload &workload, bool previewing);
    void refreshShown();

    lessons::Lesson m_lesson;
    tradeoff::DecisionRule m_rule;
    tradeoff::Policy m_policy;
    tradeoff::Trace m_trace;
    tradeoff::Cursor m_cursor;
    tradeoff::Workload m_workload;
    bool m_previewing = false;
    QHash<QString, double> m_dollarsPerHour;
    BusyShares m_busyShares;
    std::vector<tradeoff::Device> m_devices;
    std::vector<tradeoff::StepInput> m_inputs; ///< the lesson's steps, then the learner's own
    std::vector<tradeoff::Measurement> m_recorded;
    std::vector<tradeoff::Measurement> m_shown;
    RunState m_run;
    PredictStage m_predictStage = PredictStage::Off;
    std::optional<Guess> m_guess;
};

} // namespace breakeven::ui
