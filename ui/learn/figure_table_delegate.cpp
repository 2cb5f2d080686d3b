// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/figure_table_delegate.h"

#include "ui/learn/flow_text.h"
#include "ui/widgets/device_mark.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QStyle>

namespace breakeven::ui {

namespace {

/// Between a mark and its word.
int gap()
{
    return Theme::instance().space(Space::Small) * 3 / 4;
}

int markSize()
{
    return QFontMetrics(Theme::instance().font(TypeSize::Body)).ascent();
}

QFont fontOf(TableCell::Kind kind, QFont::Weight weight = QFont::Normal)
{
    const Theme &theme = Theme::instance();
    return kind == TableCell::Kind::Code ? theme.codeFont(TypeSize::Label, weight) : theme.font(TypeSize::Body, weight);
}

bool isLit(const QModelIndex &index)
{
    return index.isValid() && index.data(FigureTableModel::LitRole).toBool();
}

/// One frame around all lit cells that touch: towards a lit neighbour it stays open.
void paintLit(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const Theme &theme = Theme::instance();
    const double inset = 1;
    const double radius = theme.space(Space::Hair);
    const auto side = [&](int row, int column) {
        return isLit(index.siblingAtRow(row).siblingAtColumn(column)) ? -2 * radius - inset : inset;
    };
    const QRectF frame = QRectF(cell).adjusted(
        side(index.row(), index.column() - 1), side(index.row() - 1, index.column()),
        -side(index.row(), index.column() + 1), -side(index.row() + 1, index.column()));
    painter.save();
    painter.setClipRect(cell);
    painter.setPen(QPen(theme.tokens().accent, 2));
    painter.setBrush(theme.tokens().selection);
    painter.drawRoundedRect(frame, radius, radius);
    painter.restore();
}

/// A gap to be filled: a dashed field with a question mark.
void paintEmptied(QPainter &painter, const QRect &cell)
{
    const Theme &theme = Theme::instance();
    const double inset = theme.space(Space::Hair) + 0.5;
    painter.setPen(QPen(theme.tokens().accent, 1.5, Qt::DashLine));
    painter.setBrush(theme.tokens().sunken);
    painter.drawRoundedRect(QRectF(cell).adjusted(inset, inset, -inset, -inset), theme.space(Space::Hair),
                            theme.space(Space::Hair));
    painter.setFont(theme.font(TypeSize::Body, QFont::Bold));
    painter.drawText(cell, Qt::AlignCenter, QStringLiteral("?"));
}

/// The measured figure, with the shape of the hardware it is from where that is not the rule's.
void paintMeasured(QPainter &painter, const QRect &line, const TableFigure &figure, Qt::Alignment alignment)
{
    const Theme &theme = Theme::instance();
    painter.setFont(theme.font(TypeSize::Body, QFont::Bold));
    painter.setPen(theme.tokens().ink);
    painter.drawText(line, static_cast<int>(alignment), figure.text);
    if (!figure.onOther)
        return;
    const QFontMetrics metrics(painter.font());
    const int size = metrics.ascent() * 2 / 3;
    const int right = line.right() - metrics.horizontalAdvance(figure.text) - size / 2;
    const QRectF mark(right - size, line.center().y() - size / 2.0, size, size);
    if (mark.left() >= line.left())
        paintDeviceMark(painter, mark, *figure.onOther);
}

} // namespace

FigureTableDelegate::FigureTableDelegate(Steps steps, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_steps(steps)
{ }

int FigureTableDelegate::rowHeight(Steps steps)
{
    const Theme &theme = Theme::instance();
    const int body = QFontMetrics(theme.font(TypeSize::Body, QFont::Bold)).height();
    if (steps == Steps::AreColumns)
        return body + theme.space(Space::Small) + theme.space(Space::Hair);
    return body + QFontMetrics(theme.font(TypeSize::Label)).height() + theme.space(Space::Small);
}

int FigureTableDelegate::padding(Room room)
{
    const Theme &theme = Theme::instance();
    return room == Room::Tight ? theme.space(Space::Hair) : theme.space(Space::Small) * 3 / 4;
}

int FigureTableDelegate::widthOf(TableCell::Kind kind, const QString &text, Room room)
{
    const int sides = 2 * padding(room) + 2;
    if (kind == TableCell::Kind::Code && room != Room::Ample) {
        const QFontMetrics metrics(fontOf(kind));
        int width = 0;
        for (const QString &line : splitCondition(text))
            width = std::max(width, metrics.horizontalAdvance(line));
        return width + sides;
    }
    int width = QFontMetrics(fontOf(kind, QFont::Bold)).horizontalAdvance(text) + sides;
    if (kind == TableCell::Kind::Hardware)
        width += markSize() + gap();
    return width;
}

QSize FigureTableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FigureTableModel *>(index.model());
    const TableCell &here = model->cellAt(index);
    int width = widthOf(here.kind, here.text);
    if (here.measured)
        width = std::max(width, widthOf(here.kind, here.measured->text));
    return {width, rowHeight(m_steps)};
}

void FigureTableDelegate::paintGround(QPainter &painter, const QRect &cell, const TableCell &here,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    if (here.time == TableCell::Time::Current && m_steps == Steps::AreRows) {
        painter.fillRect(cell, theme.tokens().selection);
        if (index.column() == 0)
            painter.fillRect(QRect(cell.topLeft(), QSize(std::max(3, theme.space(Space::Hair) * 3 / 4), cell.height())),
                             theme.tokens().accent);
    }
    if (here.changed) {
        const int inset = theme.space(Space::Hair) / 2;
        const QRectF frame = QRectF(cell).adjusted(inset + 0.5, inset + 0.5, -inset - 0.5, -inset - 0.5);
        painter.setPen(QPen(theme.tokens().accent, 1.5));
        painter.setBrush(theme.tokens().selection);
        painter.drawRoundedRect(frame, theme.space(Space::Hair), theme.space(Space::Hair));
    }
    if (here.lit)
        paintLit(painter, cell, index);
}

void FigureTableDelegate::paintHardware(QPainter &painter, const QRect &inner, const TableCell &here) const
{
    const Theme &theme = Theme::instance();
    painter.setFont(
        theme.font(TypeSize::Body, m_steps == Steps::AreRows || here.changed ? QFont::Bold : QFont::Normal));
    painter.setPen(theme.hardware(*here.hardware));
    if (m_steps == Steps::AreColumns) {
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, here.text);
        const int size = markSize() * 3 / 4;
        const QRectF mark(inner.right() - painter.fontMetrics().horizontalAdvance(here.text) - size - gap() / 2,
                          inner.center().y() - size / 2.0, size, size);
        if (mark.left() >= inner.left() - gap() / 2)
            paintDeviceMark(painter, mark, *here.hardware);
        return;
    }
    const int size = markSize();
    const QFontMetrics word(theme.font(TypeSize::Label));
    QRect line = inner;
    if (!here.note.isEmpty()) {
        line.setHeight(painter.fontMetrics().height());
        line.moveTop(inner.center().y() - (line.height() + word.height()) / 2 + 1);
    }
    paintDeviceMark(painter, QRectF(line.left() + 1, line.center().y() - size / 2.0, size, size), *here.hardware);
    painter.setPen(theme.hardware(*here.hardware));
    painter.drawText(line.adjusted(size + gap(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, here.text);
    if (here.note.isEmpty())
        return;
    painter.setFont(theme.font(TypeSize::Label));
    painter.setPen(theme.tokens().dim);
    painter.drawText(QRect(line.left(), line.bottom() + 1, line.width(), word.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, word.elidedText(here.note, Qt::ElideRight, line.width()));
}

/// The condition with its truth beneath. Where it is narrow the condition takes both lines: the hardware tells the
/// rest.
void FigureTableDelegate::paintCode(QPainter &painter, const QRect &inner, const TableCell &here) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics code(fontOf(here.kind));
    const QFontMetrics word(theme.font(TypeSize::Label));
    QStringList lines{here.text};
    if (code.horizontalAdvance(here.text) > inner.width())
        lines = splitCondition(here.text);
    const bool below = lines.size() == 1 && !here.note.isEmpty();
    const int height = static_cast<int>(lines.size()) * code.height() + (below ? word.height() : 0);
    int top = inner.center().y() - height / 2 + 1;
    for (const QString &line : lines) {
        painter.setFont(fontOf(here.kind));
        painter.setPen(here.quiet ? theme.tokens().dim : theme.tokens().ink);
        painter.drawText(QRect(inner.left(), top, inner.width(), code.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         code.elidedText(line, Qt::ElideRight, inner.width()));
        top += code.height();
    }
    if (!below)
        return;
    painter.setFont(theme.font(TypeSize::Label));
    painter.setPen(theme.tokens().dim);
    painter.drawText(QRect(inner.left(), top, inner.width(), word.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     here.note);
}

void FigureTableDelegate::paintLines(QPainter &painter, const QRect &inner, const TableCell &here,
                                     Qt::Alignment alignment) const
{
    const Theme &theme = Theme::instance();
    if (here.text.isEmpty() || !here.measured) {
        if (here.measured) {
            paintMeasured(painter, inner, *here.measured, alignment);
            return;
        }
        painter.setFont(fontOf(here.kind, here.changed ? QFont::Bold : QFont::Normal));
        painter.setPen(here.quiet ? theme.tokens().dim : theme.tokens().ink);
        painter.drawText(inner, static_cast<int>(alignment),
                         painter.fontMetrics().elidedText(here.text, Qt::ElideRight, inner.width()));
        return;
    }
    const int upperHeight = QFontMetrics(theme.font(TypeSize::Label)).height();
    const int lowerHeight = QFontMetrics(theme.font(TypeSize::Body, QFont::Bold)).height();
    const int top = inner.center().y() - (upperHeight + lowerHeight) / 2 + 1;
    const QRect upper(inner.left(), top, inner.width(), upperHeight);
    const QRect lower(inner.left(), top + upperHeight, inner.width(), lowerHeight);
    painter.setFont(theme.font(TypeSize::Label));
    painter.setPen(theme.tokens().dim);
    painter.drawText(upper, static_cast<int>(alignment),
                     painter.fontMetrics().elidedText(here.text, Qt::ElideRight, upper.width()));
    paintMeasured(painter, lower, *here.measured, alignment);
}

void FigureTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const FigureTableModel *>(index.model());
    if (!model)
        return;
    const TableCell &here = model->cellAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option.rect, here, index);
    const int side = padding(m_room);
    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    if (here.emptied)
        paintEmptied(*painter, option.rect);
    else if (here.kind == TableCell::Kind::Hardware && here.hardware)
        paintHardware(*painter, inner, here);
    else if (here.kind == TableCell::Kind::Code)
        paintCode(*painter, inner, here);
    else
        paintLines(*painter, inner, here, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

} // namespace breakeven::ui
