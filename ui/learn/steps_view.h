// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class Card;
class FigureTableView;
class LinkButton;
class ProvenanceLegend;
class RunPlan;
class StepsModel;

/// The card with the steps table, and the ways to measure its steps here.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    StepsView(LearnState &state, RunPlan &plan, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void restyle();
    /// The links in few words where the card is narrow.
    void chooseWords();

    LearnState &m_state;
    RunPlan &m_plan;
    StepsModel *m_model;
    Card *m_card;
    ProvenanceLegend *m_badges;
    FigureTableView *m_table;
    LinkButton *m_measureStep;
    LinkButton *m_measureAll;
    QLabel *m_note;
};

} // namespace breakeven::ui
