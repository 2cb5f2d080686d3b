// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/present_state.h"

#include <QStackedWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace breakeven::ui {

class FigureTableView;
class FlowView;
class ProvenanceLegend;
class RaceView;

/// The views of the place Learn, one at a time and large.
class PresentScenes final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PresentScenes(PresentState &state, QWidget *parent = nullptr);

    /// Every scene is seen whole in the room there is.
    [[nodiscard]] bool fits();

    [[nodiscard]] QSize sizeHint() const override { return {400, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 100}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSteps();
    QWidget *makeCards();
    void add(PresentScene scene, QWidget *content);
    void follow();
    void arrange();
    void restyle();

    PresentState &m_state;
    std::array<QScrollArea *, presentScenes.size()> m_scrolls{};
    FlowView *m_flow;
    FigureTableView *m_table = nullptr;
    ProvenanceLegend *m_badges = nullptr;
    RaceView *m_race = nullptr;
    QBoxLayout *m_cardsRow = nullptr;
};

} // namespace breakeven::ui
