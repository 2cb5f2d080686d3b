// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_state.h"

namespace breakeven::ui {

using PredictStage = LearnState::PredictStage;

PresentState::PresentState(LearnState &learn, QObject *parent)
    : QObject(parent)
    , m_learn(learn)
{
    connect(&learn, &LearnState::lessonChanged, this, [this] {
        m_revealed.clear();
        m_picked.reset();
    });
    connect(&learn, &LearnState::traceChanged, this, &PresentState::hideOrShow);
    connect(&learn, &LearnState::cursorChanged, this, &PresentState::hideOrShow);
    connect(&learn, &LearnState::workloadChanged, this, &PresentState::hideOrShow);
    connect(&learn, &LearnState::predictChanged, this, &PresentState::followPredict);
    connect(&learn, &LearnState::runChanged, this, &PresentState::changed);
}

void PresentState::begin()
{
    if (m_active)
        return;
    m_active = true;
    m_predictedBefore = m_learn.predictStage() != PredictStage::Off;
    m_revealed.clear();
    m_picked.reset();
    hideOrShow();
}

void PresentState::end()
{
    if (!m_active)
        return;
    m_active = false;
    m_learn.setPredicting(m_predictedBefore);
}

PresentScene PresentState::scene() const
{
    if (m_picked)
        return *m_picked;
    const tradeoff::Trace &trace = m_learn.trace();
    const tradeoff::Step *step = trace.step(m_learn.cursor().step);
    const RunState &run = m_learn.run();
    if (step && run.running && run.workload == step->workload && !answerHidden())
        return PresentScene::Cards;
    return sceneOf(trace.stageAt(m_learn.cursor()), step && !step->measured.empty());
}

void PresentState::pick(std::optional<PresentScene> scene)
{
    m_picked = scene == m_picked ? std::nullopt : scene;
    Q_EMIT changed();
}

bool PresentState::atAnswer() const
{
    const tradeoff::Cursor cursor = m_learn.cursor();
    return cursor.step > 0 && m_learn.trace().reached(cursor.step, tradeoff::Stage::Choose, cursor);
}

bool PresentState::answerHidden() const
{
    return m_learn.predictStage() == PredictStage::Guessing && atAnswer();
}

void PresentState::toggleReveal()
{
    if (!atAnswer())
        return;
    const int step = m_learn.cursor().step;
    if (answerHidden())
        m_revealed.insert(step);
    else
        m_revealed.erase(step);
    hideOrShow();
}

void PresentState::forward()
{
    if (answerHidden())
        toggleReveal();
    else
        m_learn.moveBy(1);
}

void PresentState::back()
{
    m_learn.moveBy(-1);
}

void PresentState::hideOrShow()
{
    if (m_active && !m_setting) {
        m_setting = true;
        m_step = m_learn.cursor().step;
        const bool hidden = !m_revealed.contains(m_step);
        // A guess that was committed for another step shows no answer of this one.
        if (hidden && m_learn.predictStage() == PredictStage::Committed)
            m_learn.setPredicting(false);
        m_learn.setPredicting(hidden);
        m_setting = false;
    }
    Q_EMIT changed();
}

/// Somebody else shows the answer, or hides it: by the box in the main window.
void PresentState::followPredict()
{
    // A move to another workload asks for a new guess by itself, before it tells of the cursor.
    if (m_active && !m_setting && m_learn.cursor().step == m_step) {
        if (m_learn.predictStage() == PredictStage::Guessing)
            m_revealed.erase(m_step);
        else if (atAnswer())
            m_revealed.insert(m_step);
    }
    Q_EMIT changed();
}

} // namespace breakeven::ui
