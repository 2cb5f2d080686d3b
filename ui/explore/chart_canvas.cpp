// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_canvas.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setObjectName(QStringLiteral("chart_canvas"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    // What stands around the lines is painted once a paint, so all of it has to be painted.
    setViewportUpdateMode(FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // Labels and grid are the frame's: Qt Charts' own shorten each other.
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void ChartCanvas::draw(const ChartData &shown, const ChartFrame &frame)
{
    m_data = &shown;
    m_frame = &frame;
    m_marks = chartMarksOf(shown, frame);
    chart()->removeAllSeries();
    chart()->setPlotArea(frame.plot);
    m_x->setRange(std::log10(frame.x.range.low), std::log10(frame.x.range.high));
    m_y->setRange(std::log10(frame.y.range.low), std::log10(frame.y.range.high));
    for (const ChartSeries &series : shown.series) {
        if (series.provenance == tradeoff::Provenance::Estimated)
            addBand(series);
        else
            addLine(series);
    }
    viewport()->update();
}

QList<QPointF> ChartCanvas::lineOf(const ChartSeries &series, double ChartPoint::*figure) const
{
    std::vector<QPointF> points;
    points.reserve(series.points.size());
    for (const ChartPoint &point : series.points)
        points.emplace_back(std::log10(point.x), std::log10(point.*figure));
    const std::vector<QPointF> line = drawnLine(points, m_x->min(), m_x->max(),
                                                std::max(1, static_cast<int>(m_frame->plot.width())));
    return {line.begin(), line.end()};
}

void ChartCanvas::addLine(const ChartSeries &series)
{
    auto *line = new QLineSeries;
    line->setPen(chartPen(series));
    line->replace(lineOf(series, &ChartPoint::y));
    attach(line);
}

void ChartCanvas::addBand(const ChartSeries &series)
{
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    upper->replace(lineOf(series, &ChartPoint::high));
    lower->replace(lineOf(series, &ChartPoint::low));
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    const QPen pen = chartPen(series);
    band->setPen(pen);
    QColor fill = pen.color();
    fill.setAlphaF(0.08F);
    band->setBrush(fill);
    attach(band);
}

void ChartCanvas::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_data && !m_data->isEmpty())
        paintChartGround(*painter, *m_data, *m_frame);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_data && !m_data->isEmpty())
        paintChartFigures(*painter, *m_data, *m_frame, m_marks);
}

} // namespace breakeven::ui
