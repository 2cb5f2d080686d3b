// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_painting.h"
#include "ui/explore/chart_symbol.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace breakeven::ui {

namespace {

/// Whole pixels, so that thin lines are sharp.
double sharp(double pixel)
{
    return std::floor(pixel) + 0.5;
}

void paintBrackets(QPainter &painter, const ChartFrame &frame)
{
    const Theme &theme = Theme::instance();
    const QColor edge = theme.hardware(tradeoff::Hardware::Gpu);
    QColor tint = theme.hardwareTint(tradeoff::Hardware::Gpu);
    tint.setAlphaF(0.75F);
    for (const QRectF &bracket : frame.brackets) {
        painter.fillRect(bracket, tint);
        // High contrast has hardly a tint: the edges tell, too.
        painter.setPen(QPen(edge, 1, Qt::DotLine));
        for (const double x : {bracket.left(), bracket.right()})
            painter.drawLine(QPointF(sharp(x), bracket.top()), QPointF(sharp(x), bracket.bottom()));
    }
    painter.setFont(theme.font(TypeSize::Small, QFont::DemiBold));
    painter.setPen(edge);
    for (const ChartFrame::BracketWords &words : frame.bracketWords)
        painter.drawText(words.place, Qt::AlignCenter | Qt::TextDontClip, words.text);
}

void paintGrid(QPainter &painter, const ChartFrame &frame)
{
    const Tokens &tokens = Theme::instance().tokens();
    painter.setPen(QPen(tokens.line, 1));
    for (const ChartFrame::Tick &tick : frame.xTicks) {
        const double x = sharp(frame.x.at(tick.value));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    }
    for (const ChartFrame::Tick &tick : frame.yTicks) {
        const double y = sharp(frame.y.at(tick.value));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    }
    painter.setPen(QPen(tokens.outline, 1));
    painter.drawLine(QPointF(frame.plot.left(), sharp(frame.plot.bottom())),
                     QPointF(frame.plot.right(), sharp(frame.plot.bottom())));
}

void paintWords(QPainter &painter, const ChartData &chart, const ChartFrame &frame)
{
    const Theme &theme = Theme::instance();
    painter.setPen(theme.tokens().dim);
    painter.setFont(theme.figureFont(TypeSize::Small));
    for (const ChartFrame::Tick &tick : frame.xTicks)
        painter.drawText(tick.place, Qt::AlignCenter | Qt::TextDontClip, tick.label);
    for (const ChartFrame::Tick &tick : frame.yTicks)
        painter.drawText(tick.place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
    const QFont font = theme.font(TypeSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.drawText(frame.yTitle, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(chart.yTitle, Qt::ElideRight, frame.yTitle.width()));
    painter.drawText(frame.xTitle, Qt::AlignCenter,
                     metrics.elidedText(chart.xTitle, Qt::ElideRight, frame.xTitle.width()));
    painter.drawText(frame.more, Qt::AlignLeft | Qt::AlignVCenter, frame.moreText);
    painter.setPen(theme.tokens().ink);
    for (const ChartFrame::LegendEntry &entry : frame.legend) {
        painter.drawText(entry.words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.text);
        paintChartSample(painter, chart, entry.series, entry.sample);
    }
}

} // namespace

void paintChartGround(QPainter &painter, const ChartData &chart, const ChartFrame &frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBrackets(painter, frame);
    paintGrid(painter, frame);
    paintWords(painter, chart, frame);
    painter.restore();
}

} // namespace breakeven::ui
