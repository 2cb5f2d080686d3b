// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/rule_lines_view.h"

#include "ui/learn/rule_delegate.h"
#include "ui/learn/rule_model.h"
#include "ui/widgets/theme.h"

namespace breakeven::ui {

RuleLinesView::RuleLinesView(LearnState &state, QWidget *parent)
    : QListView(parent)
{
    setModel(new RuleModel(state, this));
    setItemDelegate(new RuleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(model(), &QAbstractItemModel::dataChanged, this, &RuleLinesView::fitHeight);
    connect(&Theme::instance(), &Theme::changed, this, &RuleLinesView::restyle);
    restyle();
}

void RuleLinesView::restyle()
{
    const Tokens &tokens = Theme::instance().tokens();
    QPalette colours = palette();
    colours.setColor(QPalette::Base, tokens.card);
    colours.setColor(QPalette::Text, tokens.ink);
    setPalette(colours);
    fitHeight();
}

void RuleLinesView::fitHeight()
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    if (height == minimumHeight() && height == maximumHeight())
        return;
    setFixedHeight(height);
    doItemsLayout();
}

void RuleLinesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
    fitHeight();
}

} // namespace breakeven::ui
