// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/run_plan.h"
#include "ui/test/test_state.h"

#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class Card;
class CardLabel;
class LearnColumn;
class PredictView;
class QuestionView;
class QuizContext;
class ResultView;
class StartPage;
class TestMenu;
class TestOverview;

/// The place Test: what there is to do on the left, the question or the result in the middle, what the question is
/// about on the right. In a narrow window the right one stands below, and the left one above.
class TestPlace final : public QWidget
{
    Q_OBJECT

public:
    /// Three columns; two, the right one below the middle; one, the menu above.
    enum class Arrangement { Three, Two, One };

    TestPlace(TestState &state, RunPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// "Show me in the lesson": a step, counted from 1. The place stays as it is, so that coming back is opening it.
    void lessonWanted(int step);
    void startAgainRequested(); ///< of the engine, after it was given up

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] std::vector<QWidget *> besidePage() const;
    [[nodiscard]] Arrangement arrangementFor(int width) const;
    [[nodiscard]] int rightWidth() const;
    void followPage();
    void followRound();
    void showTrouble();
    void wireKeyboard();
    void focusPage();
    void rearrange();
    void keepQuestionWhole();
    void fill();
    void restyle();

    TestState &m_state;
    TestMenu *m_menu;
    StartPage *m_start;
    QuestionView *m_question;
    ResultView *m_result;
    PredictView *m_predict;
    TestOverview *m_overview;
    QuizContext *m_context;
    Card *m_troubleCard;
    CardLabel *m_trouble;
    LearnColumn *m_left;
    LearnColumn *m_middle;
    LearnColumn *m_right;
    QVBoxLayout *m_column;
    QHBoxLayout *m_columns;
    Arrangement m_arrangement = Arrangement::Three;
    QPointer<QWidget> m_lastFocus; ///< within the page
    bool m_focusWanted = false; ///< by a page that has just opened
    std::vector<QWidget *> m_beside; ///< as the columns stand
};

} // namespace breakeven::ui
