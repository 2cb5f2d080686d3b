// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/figure_table_delegate.h"

#include <QTableView>

#include <array>
#include <vector>

namespace breakeven::ui {

class FigureTableHeader;

/// A view of one of the lesson's tables: as high as its rows, columns as wide as they need and sharing what is left
/// until the learner resizes one. Copies itself as a table. The return key stands for a click.
class FigureTableView final : public QTableView
{
    Q_OBJECT

public:
    FigureTableView(FigureTableModel &model, FigureTableDelegate::Steps steps, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// In pixels: the narrowest at which nothing is scrolled sideways.
    [[nodiscard]] int leastWidthOfAll() const { return widthNeeded(Fit::Stacked); }

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< by click or return key

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void fitColumns();
    void followCurrentStep();
    [[nodiscard]] int heightOfRows(int count) const;
    /// How narrow it is made: conditions in two lines; then titles, too, and less room beside the texts.
    enum class Fit { Roomy, Compact, Stacked };
    /// Widths that the columns need, by fit. Texts are measured once, however often a layout asks.
    [[nodiscard]] const std::vector<int> &columnWidths(Fit fit) const;
    [[nodiscard]] int columnWidthNeeded(int column, Fit fit) const;
    [[nodiscard]] int widthNeeded(Fit fit) const;
    void refit();
    [[nodiscard]] Fit fitFor(int width) const;
    [[nodiscard]] static FigureTableDelegate::Room roomOf(Fit fit);

    FigureTableModel &m_model;
    FigureTableDelegate::Steps m_steps;
    FigureTableHeader *m_columns;
    FigureTableHeader *m_rows;
    FigureTableDelegate *m_cells;
    mutable std::array<std::vector<int>, 3> m_widths; ///< by fit; empty until it is asked for
    QSize m_hint;
    QSize m_leastHint;
    Fit m_fit = Fit::Roomy;
    bool m_fitting = false;
    bool m_resizedByHand = false;
};

} // namespace breakeven::ui
