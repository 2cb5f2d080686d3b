// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/figure_table_header.h"

#include "ui/learn/figure_table_model.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace breakeven::ui {

FigureTableHeader::FigureTableHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(1);
    setFrameShape(QFrame::NoFrame);
}

int FigureTableHeader::widthOf(const QString &text) const
{
    const Theme &theme = Theme::instance();
    return QFontMetrics(theme.font(TypeSize::Label, QFont::Bold)).horizontalAdvance(text)
        + 2 * (theme.space(Space::Small) * 3 / 4) + 2;
}

QSize FigureTableHeader::sectionSizeFromContents(int section) const
{
    const Theme &theme = Theme::instance();
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (orientation() == Qt::Horizontal)
        return {widthOf(text),
                QFontMetrics(theme.font(TypeSize::Label, QFont::Bold)).height() + theme.space(Space::Medium)};
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
        const int alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
        painter->setFont(theme.font(TypeSize::Label, QFont::Bold));
        painter->setPen(current ? tokens.accent : tokens.dim);
        const int side = theme.space(Space::Small) * 3 / 4;
        const QRect inner = rect.adjusted(side, 0, -side, 0);
        painter->drawText(inner, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        if (current)
            painter->fillRect(QRect(inner.left(), rect.bottom() - 1, inner.width(), 2), tokens.accent);
    }
    painter->restore();
}

} // namespace breakeven::ui
