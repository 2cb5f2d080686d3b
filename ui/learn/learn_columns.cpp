// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/learn_columns.h"

#include "ui/learn/learn_column.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// Widths from which on there is room for more columns, in pixels where the type has its ordinary size.
constexpr int threeFrom = 1150;
constexpr int fourFrom = 2300;

std::vector<QWidget *> joined(const std::vector<QWidget *> &first, const std::vector<QWidget *> &second)
{
    std::vector<QWidget *> all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

} // namespace

LearnColumns::LearnColumns(const LearnSections &sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("learn_columns"));
    m_row->setContentsMargins({});
    int number = 0;
    for (LearnColumn *&column : m_columns) {
        column = new LearnColumn(QStringLiteral("learn_column_%1").arg(++number), this);
        m_row->addWidget(column);
    }
    restyle();
    fill();
    connect(&Theme::instance(), &Theme::changed, this, &LearnColumns::restyle);
}

void LearnColumns::setReadingOpen(bool open)
{
    if (open == m_readingOpen)
        return;
    m_readingOpen = open;
    rearrange();
    fill();
}

void LearnColumns::bringIntoView(QWidget *part)
{
    for (LearnColumn *column : m_columns) {
        if (column->isAncestorOf(part))
            column->ensureWidgetVisible(part, 0, 0);
    }
}

QSize LearnColumns::minimumSizeHint() const
{
    // Whatever the width, there is an arrangement for it.
    return {Theme::instance().space(Space::Huge) * 16, Theme::instance().space(Space::Huge) * 5};
}

bool LearnColumns::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        rearrange();
    return done;
}

void LearnColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

LearnColumns::Arrangement LearnColumns::arrangementFor(int width) const
{
    const int gap = m_row->spacing();
    const int flow = LearnColumn::widthNeeded({m_sections.flow});
    const int tables = LearnColumn::widthNeeded(m_sections.tables);
    const int work = LearnColumn::widthNeeded(m_sections.work);
    const int reading = LearnColumn::widthNeeded({m_sections.reading});
    const double ordinary = width / Theme::instance().typeScale();
    if (ordinary >= fourFrom && flow + tables + work + reading + 3 * gap <= width)
        return Arrangement::Four;
    if (ordinary >= threeFrom && flow + tables + std::max(work, reading) + 2 * gap <= width)
        return Arrangement::Three;
    if (std::max(flow, reading) + std::max(tables, work) + gap <= width)
        return Arrangement::Two;
    return Arrangement::Stacked;
}

void LearnColumns::rearrange()
{
    const Arrangement wanted = arrangementFor(width());
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    fill();
    Q_EMIT arrangementChanged(wanted);
}

void LearnColumns::fill()
{
    QWidget *focus = focusWidget();
    const bool readingShown = m_readingOpen || m_arrangement == Arrangement::Four;
    m_sections.reading->setVisible(readingShown);
    const std::vector<QWidget *> reading = readingShown ? std::vector{m_sections.reading} : std::vector<QWidget *>();
    std::array<std::vector<QWidget *>, 4> contents;
    std::array<int, 4> shares{24, 46, 30, 0};
    switch (m_arrangement) {
    case Arrangement::Stacked:
        contents = {joined(reading, joined({m_sections.flow}, joined(m_sections.tables, m_sections.work)))};
        shares = {1, 0, 0, 0};
        break;
    case Arrangement::Two:
        contents = {m_readingOpen ? reading : std::vector{m_sections.flow}, joined(m_sections.tables, m_sections.work)};
        shares = {36, 64, 0, 0};
        break;
    case Arrangement::Three:
        contents = {std::vector{m_sections.flow}, m_sections.tables, m_readingOpen ? reading : m_sections.work};
        break;
    case Arrangement::Four:
        contents = {std::vector{m_sections.flow}, m_sections.tables, m_sections.work, reading};
        shares = {24, 34, 22, 20};
        break;
    }
    for (QWidget *section : joined({m_sections.flow}, joined(m_sections.tables, m_sections.work)))
        section->hide();
    // On its own line, a picture or a page takes the height it is worth.
    const bool stacked = m_arrangement == Arrangement::Stacked;
    const int em = QFontMetrics(Theme::instance().font(TypeSize::Body)).height();
    m_sections.flow->setMinimumHeight(stacked ? 36 * em : 0);
    m_sections.reading->setMinimumHeight(stacked ? 24 * em : 0);
    for (std::size_t index = 0; index < contents.size(); ++index) {
        // A picture or a page fills its column; cards are as high as what stands on them.
        const QWidget *last = contents[index].empty() ? nullptr : contents[index].back();
        m_columns[index]->fill(contents[index], last == m_sections.flow || last == m_sections.reading);
        m_row->setStretch(static_cast<int>(index), shares[index]);
        m_columns[index]->setVisible(last != nullptr);
    }
    // Where a section moved, the keyboard's focus stays.
    if (focus && focus->isVisible())
        focus->setFocus();
}

void LearnColumns::restyle()
{
    const Theme &theme = Theme::instance();
    m_row->setSpacing(theme.space(Space::Large));
    for (LearnColumn *column : m_columns)
        column->setSpacing(theme.space(Space::Medium));
    rearrange();
}

} // namespace breakeven::ui
