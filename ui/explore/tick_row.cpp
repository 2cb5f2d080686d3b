// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/tick_row.h"

#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/theme.h"

namespace breakeven::ui {

TickRow::TickRow(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    new WrappingLayout(this);
    connect(&Theme::instance(), &Theme::changed, this, &TickRow::restyle);
    restyle();
}

QCheckBox *TickRow::addTick(const QString &name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setFont(Theme::instance().font(TypeSize::Body));
    layout()->addWidget(box);
    const auto index = static_cast<int>(m_ticks.size());
    m_ticks.push_back(box);
    connect(box, &QCheckBox::clicked, this, [this, index](bool on) { Q_EMIT ticked(index, on); });
    return box;
}

bool TickRow::isTicked(int index) const
{
    return m_ticks.at(static_cast<std::size_t>(index))->isChecked();
}

void TickRow::setTicked(int index, bool on)
{
    m_ticks.at(static_cast<std::size_t>(index))->setChecked(on);
}

void TickRow::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Medium));
    for (QCheckBox *box : m_ticks)
        box->setFont(theme.font(TypeSize::Body));
    updateGeometry();
}

} // namespace breakeven::ui
