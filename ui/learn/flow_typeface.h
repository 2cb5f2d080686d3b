// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/flow_text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

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

    /// What was measured: the theme has changed.
    void forget() { m_faces.clear(); }

private:
    struct Face {
        QFontMetricsF metrics;
        QHash<QString, double> widths;
    };
    [[nodiscard]] Face &face(FlowText kind, double scale) const;

    /// A layout asks for a few fonts and texts very often, and the next one for nearly the same.
    mutable std::map<std::pair<FlowText, double>, Face> m_faces;
};

} // namespace breakeven::ui
