// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/figure_table_model.h"

#include <QStyledItemDelegate>

namespace breakeven::ui {

/// Paints a cell of the lesson's tables: the lesson's figure above the measured one, hardware with its shape, what the
/// current step changed, or a question speaks of, in a frame.
class FigureTableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Along which way the steps run: what is current is tinted as a row, or as a column.
    enum class Steps { AreRows, AreColumns };

    explicit FigureTableDelegate(Steps steps, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How much room there is: code in two lines where Compact; less of it beside the texts, too, where Tight.
    enum class Room { Ample, Compact, Tight };
    void setRoom(Room room) { m_room = room; }
    /// Width that a text needs in a cell of this kind.
    [[nodiscard]] static int widthOf(TableCell::Kind kind, const QString &text, Room room = Room::Ample);
    /// Beside the texts of a table.
    [[nodiscard]] static int padding(Room room);
    [[nodiscard]] static int rowHeight(Steps steps);

private:
    void paintGround(QPainter &painter, const QRect &cell, const TableCell &here, const QModelIndex &index) const;
    void paintHardware(QPainter &painter, const QRect &inner, const TableCell &here) const;
    void paintCode(QPainter &painter, const QRect &inner, const TableCell &here) const;
    void paintLines(QPainter &painter, const QRect &inner, const TableCell &here, Qt::Alignment alignment) const;

    Steps m_steps;
    Room m_room = Room::Ample;
};

} // namespace breakeven::ui
