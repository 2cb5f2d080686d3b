// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_columns.h"

#include "ui/learn/learn_column.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// Width from which on a third column leaves the pictures room enough, where the type has its ordinary size.
constexpr int threeFrom = 1150;

using Widgets = std::vector<QWidget *>;

Widgets joined(std::initializer_list<Widgets> parts)
{
    Widgets all;
    for (const Widgets &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

ExploreColumns::ExploreColumns(const ExploreSections &sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("explore_columns"));
    m_row->setContentsMargins({});
    int number = 0;
    for (LearnColumn *&column : m_columns) {
        column = new LearnColumn(QStringLiteral("explore_column_%1").arg(++number), this);
        m_row->addWidget(column);
    }
    restyle();
    fill();
    connect(&Theme::instance(), &Theme::changed, this, &ExploreColumns::restyle);
}

QSize ExploreColumns::minimumSizeHint() const
{
    // Whatever the width, there is an arrangement for it.
    return {Theme::instance().space(Space::Huge) * 16, Theme::instance().space(Space::Huge) * 5};
}

bool ExploreColumns::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        rearrange();
    return done;
}

void ExploreColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

int ExploreColumns::countFor(int width) const
{
    const int gap = m_row->spacing();
    const int side = LearnColumn::widthNeeded(joined({m_sections.first, m_sections.settings}));
    const int charts = LearnColumn::widthNeeded(m_sections.charts);
    const int plane = LearnColumn::widthNeeded(m_sections.plane);
    if (width / Theme::instance().typeScale() >= threeFrom && side + charts + plane + 2 * gap <= width)
        return 3;
    return side + std::max(charts, plane) + gap <= width ? 2 : 1;
}

void ExploreColumns::rearrange()
{
    const int wanted = countFor(width());
    if (wanted == m_count)
        return;
    m_count = wanted;
    fill();
}

void ExploreColumns::fill()
{
    QWidget *focus = focusWidget();
    const ExploreSections &s = m_sections;
    std::array<Widgets, 3> contents;
    std::array<int, 3> shares{21, 45, 34};
    switch (m_count) {
    case 3: contents = {joined({s.first, s.settings}), s.charts, s.plane}; break;
    case 2:
        contents = {joined({s.first, s.settings}), joined({s.charts, s.plane}), Widgets()};
        shares = {36, 64, 0};
        break;
    default:
        contents = {joined({s.first, s.charts, s.plane, s.settings}), Widgets(), Widgets()};
        shares = {1, 0, 0};
        break;
    }
    for (std::size_t index = 0; index < contents.size(); ++index) {
        m_columns[index]->fill(contents[index], false);
        m_row->setStretch(static_cast<int>(index), shares[index]);
        m_columns[index]->setVisible(!contents[index].empty());
    }
    // Where a section moved, the keyboard's focus stays.
    if (focus && focus->isVisible())
        focus->setFocus();
}

void ExploreColumns::restyle()
{
    const Theme &theme = Theme::instance();
    m_row->setSpacing(theme.space(Space::Large));
    for (LearnColumn *column : m_columns)
        column->setSpacing(theme.space(Space::Medium));
    rearrange();
}

} // namespace breakeven::ui
