// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QHBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class Card;
class LabelledSlider;
class LinkButton;
class PredictPanel;
class RunButton;
class RunPlan;
class WorkloadStatus;

/// The learner's workload: size, batch, family, precision; one button that measures it, or stops measuring.
class WorkloadPanel final : public QWidget
{
    Q_OBJECT

public:
    WorkloadPanel(LearnState &state, RunPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] bool runsOnRelease() const;
    void setRunsOnRelease(bool on);

Q_SIGNALS:
    void startAgainRequested(); ///< the engine, after it was given up
    void runsOnReleaseChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeControls();
    void arrange();
    void connectState();
    void takeFromState();
    /// The meanings of the words that stand here, where the lesson has them.
    void explainWords();
    void giveToState();
    void showRun();
    void press();
    void runSoon();
    void runReleased();
    void stopAsking();
    void restyle();
    [[nodiscard]] bool canRun() const;

    LearnState &m_state;
    RunPlan &m_plan;
    bool m_taking = false; ///< the state's workload is being put into the controls
    bool m_asking = false; ///< a long run waits for a second press
    QTimer m_askTimer;
    QTimer m_releaseTimer;
    Card *m_card;
    LinkButton *m_predict;
    LabelledSlider *m_size;
    LabelledSlider *m_batch;
    QHBoxLayout *m_kindRow;
    QComboBox *m_family;
    QComboBox *m_precision;
    PredictPanel *m_predictPanel;
    RunButton *m_run;
    QCheckBox *m_onRelease;
    WorkloadStatus *m_status;
};

} // namespace breakeven::ui
