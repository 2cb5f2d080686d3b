// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/rule_delegate.h"

#include "ui/learn/rule_model.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct TruthPiece {
    QString text;
    bool strong = false; ///< true: in colour and bold; false: dim
};

std::vector<TruthPiece> truthOf(const QModelIndex &index)
{
    const QVariant size = index.data(RuleModel::SizeHalfRole);
    if (!size.isValid())
        return {};
    const auto piece = [](const QVariant &half, bool holds) {
        return TruthPiece{holds ? RuleDelegate::tr("%1 true").arg(half.toString())
                                : RuleDelegate::tr("%1 false").arg(half.toString()),
                          holds};
    };
    return {piece(size, index.data(RuleModel::SizeHoldsRole).toBool()),
            {QStringLiteral(" · "), false},
            piece(index.data(RuleModel::BatchHalfRole), index.data(RuleModel::BatchHoldsRole).toBool())};
}

QFont truthFont(bool strong)
{
    return Theme::instance().codeFont(TypeSize::Label, strong ? QFont::Bold : QFont::Normal);
}

int widthOf(const std::vector<TruthPiece> &pieces)
{
    int width = 0;
    for (const TruthPiece &piece : pieces)
        width += QFontMetrics(truthFont(piece.strong)).horizontalAdvance(piece.text);
    return width;
}

/// Where code and truth stand in a line of some width. The bold font is measured, so that lighting moves nothing.
struct RuleGeometry {
    QRect code;
    QRect truth;
    int height = 0;
};

RuleGeometry geometryOf(const QModelIndex &index, const QRect &line)
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.codeFont(TypeSize::Title, QFont::Bold));
    const int side = theme.space(Space::Medium);
    const int above = theme.space(Space::Hair) / 2;
    const int left = line.left() + side + index.data(RuleModel::IndentRole).toInt() * 4 * metrics.averageCharWidth();
    const int width = std::max(line.right() - side - left, 8 * metrics.averageCharWidth());
    const QRect bounds = metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap,
                                              index.data(Qt::DisplayRole).toString());
    RuleGeometry geometry{.code = QRect(left, line.top() + above, width, bounds.height()), .truth = {}, .height = 0};
    int bottom = geometry.code.bottom();
    const std::vector<TruthPiece> truth = truthOf(index);
    if (!truth.empty()) {
        const int needed = widthOf(truth);
        const int lineHeight = QFontMetrics(truthFont(true)).height();
        if (bounds.height() < 2 * metrics.height() && bounds.width() + side + needed <= width) {
            geometry.truth = QRect(geometry.code.right() - needed, geometry.code.top(), needed, bounds.height());
        } else {
            geometry.truth = QRect(left, bottom + 1, width, lineHeight);
            bottom = geometry.truth.bottom();
        }
    }
    geometry.height = bottom - line.top() + above + 1;
    return geometry;
}

} // namespace

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, geometryOf(index, QRect(0, 0, width, 0)).height};
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const bool lit = index.data(RuleModel::LitRole).toBool();
    const bool onPath = index.data(RuleModel::PathRole).toBool();
    const RuleGeometry geometry = geometryOf(index, option.rect);
    painter->save();
    if (lit) {
        painter->fillRect(option.rect, tokens.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), std::max(3, theme.space(Space::Hair) * 3 / 4),
                                option.rect.height()),
                          tokens.accent);
    }
    painter->setFont(theme.codeFont(TypeSize::Title, lit ? QFont::Bold : QFont::Normal));
    painter->setPen(onPath ? tokens.ink : tokens.dim);
    painter->drawText(geometry.code, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      index.data(Qt::DisplayRole).toString());
    int x = geometry.truth.left();
    for (const TruthPiece &piece : truthOf(index)) {
        painter->setFont(truthFont(piece.strong));
        painter->setPen(piece.strong ? tokens.good : tokens.dim);
        const int width = painter->fontMetrics().horizontalAdvance(piece.text);
        painter->drawText(QRect(x, geometry.truth.top(), width + 1, geometry.truth.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, piece.text);
        x += width;
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect);
    painter->restore();
}

} // namespace breakeven::ui
