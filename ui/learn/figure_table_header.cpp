// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/figure_table_header.h"

#include "ui/learn/figure_table_delegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// "latency" and "ms"; "samples" and "/s".
QStringList stackedLines(QString text)
{
    return text.replace(QLatin1Char('/'), QLatin1StringView(" /")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Over the texts of the cells.
int sideOf(bool stacked)
{
    using Room = FigureTableDelegate::Room;
    return FigureTableDelegate::padding(stacked ? Room::Tight : Room::Ample);
}

} // namespace

FigureTableHeader::FigureTableHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(1);
    setFrameShape(QFrame::NoFrame);
}

int FigureTableHeader::widthOf(const QString &text, bool stacked)
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TypeSize::Label, QFont::Bold));
    int width = 0;
    for (const QString &line : stacked ? stackedLines(text) : QStringList{text})
        width = std::max(width, metrics.horizontalAdvance(line));
    return width + 2 * sideOf(stacked) + 2;
}

void FigureTableHeader::setStacked(bool stacked)
{
    m_stacked = stacked;
    if (count() > 0)
        headerDataChanged(orientation(), 0, count() - 1); // it keeps its size until it is told
    if (orientation() == Qt::Horizontal)
        setFixedHeight(sizeHint().height());
}

QStringList FigureTableHeader::linesOf(const QString &text) const
{
    return m_stacked ? stackedLines(text) : QStringList{text};
}

bool FigureTableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        const QString text = section < 0 ? QString()
                                         : model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), wrappedToolTip(text), viewport());
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

QSize FigureTableHeader::sectionSizeFromContents(int section) const
{
    const Theme &theme = Theme::instance();
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (orientation() == Qt::Horizontal) {
        const int line = QFontMetrics(theme.font(TypeSize::Label, QFont::Bold)).height();
        return {widthOf(text, m_stacked), static_cast<int>(linesOf(text).size()) * line + theme.space(Space::Small)};
    }
    const QFontMetrics metrics(theme.font(TypeSize::Body));
    return {metrics.horizontalAdvance(text) + theme.space(Space::Medium) + 2, metrics.height()};
}

void FigureTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, tokens.card);
    if (orientation() == Qt::Vertical) {
        painter->setFont(theme.font(TypeSize::Body));
        painter->setPen(tokens.ink);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    } else {
        const QVariant time = model()->headerData(section, orientation(), FigureTableModel::TimeRole);
        const bool current = time.isValid() && time.toInt() == static_cast<int>(TableCell::Time::Current);
        int alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
        if (m_stacked)
            alignment = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignBottom;
        painter->setFont(theme.font(TypeSize::Label, QFont::Bold));
        painter->setPen(current ? tokens.accent : tokens.dim);
        const int side = sideOf(m_stacked);
        const QRect inner = rect.adjusted(side, 0, -side, m_stacked ? -theme.space(Space::Hair) : 0);
        QStringList lines = linesOf(text);
        for (QString &line : lines)
            line = painter->fontMetrics().elidedText(line, Qt::ElideRight, inner.width());
        painter->drawText(inner, alignment, lines.join(QLatin1Char('\n')));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        if (current)
            painter->fillRect(QRect(inner.left(), rect.bottom() - 1, inner.width(), 2), tokens.accent);
    }
    painter->restore();
}

} // namespace breakeven::ui
