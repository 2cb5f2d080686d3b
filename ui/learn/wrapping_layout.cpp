// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/wrapping_layout.h"

#include <QWidget>

#include <algorithm>

namespace breakeven::ui {

WrappingLayout::WrappingLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

WrappingLayout::~WrappingLayout() = default;

void WrappingLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int WrappingLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrappingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrappingLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrappingLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrappingLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        const QSize hint = item->sizeHint();
        width += hint.width() + (width > 0 ? spacing() : 0);
        height = std::max(height, hint.height());
    }
    return {width, height};
}

QSize WrappingLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

void WrappingLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int WrappingLayout::arrange(const QRect &rectangle, bool move) const
{
    int y = rectangle.y();
    for (std::size_t first = 0; first < m_items.size();) {
        std::size_t end = first;
        int width = 0;
        int height = 0;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->sizeHint();
            const int wider = width + (end > first ? spacing() : 0) + size.width();
            if (end > first && wider > rectangle.width())
                break;
            width = wider;
            height = std::max(height, size.height());
        }
        int x = rectangle.x();
        for (std::size_t index = first; move && index < end; ++index) {
            const QSize size = m_items[index]->sizeHint();
            m_items[index]->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        first = end;
        y += height + (end < m_items.size() ? spacing() / 4 : 0);
    }
    return y - rectangle.y();
}

} // namespace breakeven::ui
