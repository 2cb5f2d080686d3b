// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"
#include "ui/present/present_scene.h"

#include <QObject>

#include <optional>
#include <set>

namespace breakeven::ui {

/// What presenting adds to the lesson's state: which scene is large, and which steps' answers have been shown. An
/// answer is hidden by the learn state's Predict mode, so that every view of it, the main window's too, hides it.
class PresentState final : public QObject
{
    Q_OBJECT

public:
    explicit PresentState(LearnState &learn, QObject *parent = nullptr);

    [[nodiscard]] LearnState &learn() const { return m_learn; }
    [[nodiscard]] bool active() const { return m_active; }
    void begin(); ///< hides the answers
    void end(); ///< Predict mode is as it was before

    /// The picked one, or else by the stage; while the step is run, the devices.
    [[nodiscard]] PresentScene scene() const;
    [[nodiscard]] std::optional<PresentScene> picked() const { return m_picked; }
    void pick(std::optional<PresentScene> scene); ///< nothing follows the stage again; so does the same one twice

    /// The cursor has come to what the step decides, and that is not shown yet.
    [[nodiscard]] bool answerHidden() const;
    void toggleReveal();
    /// Shows what is hidden; where nothing is, goes on by a stage.
    void forward();
    void back();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool atAnswer() const;
    void hideOrShow();
    void followPredict();

    LearnState &m_learn;
    std::optional<PresentScene> m_picked;
    std::set<int> m_revealed; ///< steps whose answers have been shown
    int m_step = 0; ///< whose answer was hidden or shown last
    bool m_active = false;
    bool m_predictedBefore = false;
    bool m_setting = false; ///< the change of the Predict mode is our own
};

} // namespace breakeven::ui
