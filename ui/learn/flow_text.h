// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QStringList>

namespace breakeven::ui {

/// The kinds of text in the flow; each has its own font.
enum class FlowText { Label, Condition, Truth, Note, EdgeLabel, Token };

/// How large a text will be. `scale` multiplies the window's type size; results are in device-independent pixels.
class FlowTextMeasure
{
public:
    FlowTextMeasure() = default;
    FlowTextMeasure(const FlowTextMeasure &) = delete;
    FlowTextMeasure &operator=(const FlowTextMeasure &) = delete;
    virtual ~FlowTextMeasure() = default;

    [[nodiscard]] virtual double width(const QString &text, FlowText kind, double scale) const = 0;
    [[nodiscard]] virtual double lineHeight(FlowText kind, double scale) const = 0;
};

/// A text in lines, and the width of the widest.
struct WrappedText {
    QStringList lines;
    double width = 0;
};

/// Breaks at blanks, and inside a word only where it alone is wider than `widest`. The lines are about equally long.
[[nodiscard]] WrappedText wrapText(const QString &text, FlowText kind, double scale, double widest,
                                   const FlowTextMeasure &measure);

/// "2 > 1 and 32 > 16" as "2 > 1 and", "32 > 16"; one line where there is no junction to break after.
[[nodiscard]] QStringList splitCondition(const QString &condition);

} // namespace breakeven::ui
