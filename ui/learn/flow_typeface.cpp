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
    constexpr qsizetype mostKept = 500; // far more than the texts of a lesson; the learner's own pass by
    Face &here = face(kind, scale);
    if (const auto known = here.widths.constFind(text); known != here.widths.cend())
        return *known;
    if (here.widths.size() >= mostKept)
        here.widths.clear();
    return *here.widths.insert(text, here.metrics.horizontalAdvance(text));
}

double FlowTypeface::lineHeight(FlowText kind, double scale) const
{
    return face(kind, scale).metrics.height();
}

FlowTypeface::Face &FlowTypeface::face(FlowText kind, double scale) const
{
    const std::pair key(kind, scale);
    const auto found = m_faces.find(key);
    if (found != m_faces.end())
        return found->second;
    return m_faces.emplace(key, Face{QFontMetricsF(font(kind, scale)), {}}).first->second;
}

} // namespace breakeven::ui
