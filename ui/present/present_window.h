// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/present_keys.h"
#include "ui/present/present_state.h"
#include "ui/present/present_timer.h"
#include "ui/present/type_loan.h"
#include "ui/present/vote_state.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace breakeven::ui {

class BlankCover;
class PresentScenes;
class RunPlan;
class Spotlight;
class VoteView;

/// What the class sees: the scene of the stage, the sentence that goes with it, and a strip that says where they are.
class PresentWindow final : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        PresentState &state;
        RunPlan &plan;
        PresentTimer &timer;
        VoteState &votes;
    };

    explicit PresentWindow(const Parts &parts, QWidget *parent = nullptr);

    /// A key, wherever it was pressed: here or in the speaker's window. False where it means nothing.
    [[nodiscard]] bool take(const QKeyEvent &key);
    void setVoting(bool voting);
    [[nodiscard]] bool voting() const;
    [[nodiscard]] bool blank() const;
    /// The type scale is as it was before.
    void giveTypeBack() { m_type.giveBack(); }
    [[nodiscard]] double ownTypeScale() const { return m_type.own(); }

Q_SIGNALS:
    void leaveWanted();
    void notesWanted();
    void votingChanged(bool voting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void act(PresentKey key);
    void setBlank(bool blank);
    void refresh();
    void announce(const QString &position, const QString &sentence);
    void restyle();
    void fitType();
    [[nodiscard]] bool fits();
    void reserveSentence();
    void placeCovers();

    PresentState &m_state;
    RunPlan &m_plan;
    PresentTimer &m_timer;
    VoteState &m_votes;
    TypeLoan m_type;
    QLabel *m_position;
    QLabel *m_hidden;
    QLabel *m_run;
    QLabel *m_time;
    QStackedWidget *m_pages;
    PresentScenes *m_scenes;
    QLabel *m_sentence;
    VoteView *m_vote;
    Spotlight *m_spotlight;
    PresentKeysCard *m_keys;
    BlankCover *m_blank;
    bool m_fitting = false;
};

} // namespace breakeven::ui
