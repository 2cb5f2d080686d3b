// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/explore_state.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class StoppingSpinBox;

/// Sizes and batches of the sweep by their ends and number, with what follows from them.
class SweepGridFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SweepGridFields(ExploreState &state, QWidget *parent = nullptr);

private:
    void arrange();
    void giveSizes(const StoppingSpinBox *moved);
    void giveBatches();
    void refresh();
    void refreshBatches(const std::vector<int> &batches);
    void restyle();

    ExploreState &m_state;
    StoppingSpinBox *m_smallest;
    StoppingSpinBox *m_largest;
    StoppingSpinBox *m_count;
    CardLabel *m_sizes;
    QComboBox *m_first;
    QComboBox *m_last;
    CardLabel *m_batches;
    std::vector<QLabel *> m_titles;
    std::vector<QLabel *> m_words;
};

} // namespace breakeven::ui
