// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_text.h"

#include <QFont>
#include <QFontMetricsF>

#include <map>
#include <utility>

namespace breakeven::ui {

/// The theme's fonts, as the flow uses them.
class FlowTypeface final : public FlowTextMeasure
{
public:
    [[nodiscard]] static QFont font(FlowText kind, double scale, bool strong = true);

    /// Of the strong face, which is the wider one: a label that becomes current keeps its lines.
    [[nodiscard]] double width(const QString &text, FlowText kind, double scale) const override;
    [[nodiscard]] double lineHeight(FlowText kind, double scale) const override;

private:
    [[nodiscard]] const QFontMetricsF &metrics(FlowText kind, double scale) const;

    /// A layout asks for a few fonts very often, and making one takes far longer than measuring a text. The theme may
    /// change: a typeface is made anew for each layout.
    mutable std::map<std::pair<FlowText, double>, QFontMetricsF> m_metrics;
};

} // namespace breakeven::ui
