// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_typeface.h"

#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

QFont FlowTypeface::font(FlowText kind, double scale, bool strong)
{
    const Theme &theme = Theme::instance();
    const QFont::Weight weight = strong ? QFont::DemiBold : QFont::Normal;
    QFont font;
    switch (kind) {
    case FlowText::Label: font = theme.font(TypeSize::Body, weight); break;
    case FlowText::Condition: font = theme.codeFont(TypeSize::Body, weight); break;
    case FlowText::Truth:
    case FlowText::EdgeLabel: font = theme.font(TypeSize::Label, weight); break;
    case FlowText::Note: font = theme.font(TypeSize::Small, weight); break;
    case FlowText::Token: font = theme.font(TypeSize::Small, QFont::Bold); break;
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * scale))));
    return font;
}

double FlowTypeface::width(const QString &text, FlowText kind, double scale) const
{
    return metrics(kind, scale).horizontalAdvance(text);
}

double FlowTypeface::lineHeight(FlowText kind, double scale) const
{
    return metrics(kind, scale).height();
}

const QFontMetricsF &FlowTypeface::metrics(FlowText kind, double scale) const
{
    const std::pair key(kind, scale);
    const auto found = m_metrics.find(key);
    return (found == m_metrics.end() ? m_metrics.emplace(key, QFontMetricsF(font(kind, scale))).first : found)->second;
}

} // namespace breakeven::ui
