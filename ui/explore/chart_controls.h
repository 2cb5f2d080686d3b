// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class SegmentedControl;

/// What the chart of lines shows: which figure, along which axis, at which size or batch, and of several families and
/// precisions which plane; the plane is the heat map's and the rules', too.
class ChartControls final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartControls(ExploreState &state, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshHeld(); ///< the sizes or batches to choose from
    void refreshPlanes();
    void restyle();
    void take(ExploreSettings settings, const QString &what);

    ExploreState &m_state;
    SegmentedControl *m_figure;
    SegmentedControl *m_axis;
    QLabel *m_heldLabel;
    QComboBox *m_held;
    QLabel *m_planeLabel;
    QComboBox *m_plane;
};

} // namespace breakeven::ui
