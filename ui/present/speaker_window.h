// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/present_state.h"
#include "ui/present/present_timer.h"
#include "ui/present/vote_state.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

/// For the speaker alone: the notes of the step, what is hidden from the class, what comes next, and the time. Its type
/// has the learner's own size, whatever the class sees.
class SpeakerWindow final : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        const PresentState &state;
        const PresentTimer &timer;
        const VoteState &votes;
        double typeScale = 1; ///< the learner's own
    };

    explicit SpeakerWindow(const Parts &parts, QWidget *parent = nullptr);

    void setVoting(bool voting);

Q_SIGNALS:
    void keyPressed(QKeyEvent *key); ///< accepted where it meant something

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *addPart(const char *name, const QString &title);
    void refresh();
    void restyle();
    [[nodiscard]] QString hiddenOfVote() const;

    const PresentState &m_state;
    const PresentTimer &m_timer;
    const VoteState &m_votes;
    double m_typeScale;
    bool m_voting = false;
    std::vector<QLabel *> m_titles;
    QLabel *m_now;
    QLabel *m_notes;
    QLabel *m_hidden;
    QLabel *m_next;
    QLabel *m_time;
};

} // namespace breakeven::ui
