// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/figure_table_delegate.h"

#include <QTableView>

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

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< by click or return key

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    void fitColumns();
    void followCurrentStep();
    [[nodiscard]] int heightOfRows(int count) const;
    [[nodiscard]] int columnWidthNeeded(int column, bool compact) const;
    [[nodiscard]] int widthNeeded(bool compact) const;

    FigureTableModel &m_model;
    FigureTableDelegate::Steps m_steps;
    FigureTableHeader *m_columns;
    FigureTableHeader *m_rows;
    bool m_fitting = false;
    bool m_resizedByHand = false;
};

} // namespace breakeven::ui
