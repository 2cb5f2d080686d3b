// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/roofline_chart.h"

#include "ui/explore/chart_frame.h"
#include "ui/explore/chart_symbol.h"
#include "ui/explore/roofline_frame.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QAccessibleWidget>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace breakeven::ui {

namespace {

QAccessibleInterface *rooflineAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView("breakeven::ui::RooflineChart") || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

/// As the line chart tells lanes of one kind of hardware apart.
std::vector<MarkFilling> fillingsOf(const RooflineData &data)
{
    ChartData chart;
    for (const RooflineSeries &series : data.series) {
        chart.series.emplace_back();
        chart.series.back().hardware = series.hardware;
        chart.series.back().provenance = series.provenance;
    }
    return markFillings(chart);
}

/// The roofs by Qt Charts, on axes of decimal logarithms; the rest is painted around them.
class Canvas final : public QChartView
{
public:
    explicit Canvas(QWidget *parent);

    void draw(const RooflineData &data, const RooflineFrame &frame);

protected:
    void drawBackground(QPainter *painter, const QRectF &rectangle) override;
    void drawForeground(QPainter *painter, const QRectF &rectangle) override;

private:
    [[nodiscard]] QColor colourOf(std::size_t series) const;

    QValueAxis *m_x;
    QValueAxis *m_y;
    const RooflineData *m_data = nullptr;
    const RooflineFrame *m_frame = nullptr;
};

Canvas::Canvas(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setObjectName(QStringLiteral("roofline_canvas"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

/// One roof is drawn in ink; of several each in its device's colour.
QColor Canvas::colourOf(std::size_t series) const
{
    const Theme &theme = Theme::instance();
    return m_data->series.size() == 1 ? theme.tokens().ink : theme.hardware(m_data->series[series].hardware);
}

void Canvas::draw(const RooflineData &shown, const RooflineFrame &frame)
{
    m_data = &shown;
    m_frame = &frame;
    chart()->removeAllSeries();
    chart()->setPlotArea(frame.plot);
    m_x->setRange(std::log10(frame.x.range.low), std::log10(frame.x.range.high));
    m_y->setRange(std::log10(frame.y.range.low), std::log10(frame.y.range.high));
    for (std::size_t i = 0; i < shown.series.size(); ++i) {
        auto *roof = new QLineSeries;
        const bool isSolid = shown.series[i].provenance == tradeoff::Provenance::Measured;
        roof->setPen(QPen(colourOf(i), 2, isSolid ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
        for (const QPointF &corner : roofCorners(shown.series[i].roofline, frame.x.range))
            roof->append(std::log10(corner.x()), std::log10(corner.y()));
        chart()->addSeries(roof);
        roof->attachAxis(m_x);
        roof->attachAxis(m_y);
    }
    viewport()->update();
}

void Canvas::drawBackground(QPainter *painter, const QRectF &)
{
    if (!m_data || m_data->series.empty())
        return;
    const Theme &theme = Theme::instance();
    const QRectF &plot = m_frame->plot;
    painter->setPen(QPen(theme.tokens().line, 1));
    for (const double x : m_frame->xGrid)
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const double y : m_frame->yGrid)
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter->setPen(theme.tokens().dim);
    painter->setFont(theme.figureFont(TypeSize::Small));
    for (const RooflineFrame::Words &tick : m_frame->xTicks)
        painter->drawText(tick.place, Qt::AlignCenter, tick.text);
    for (const RooflineFrame::Words &tick : m_frame->yTicks)
        painter->drawText(tick.place, Qt::AlignRight | Qt::AlignVCenter, tick.text);
    painter->setFont(theme.font(TypeSize::Small));
    painter->drawText(m_frame->yTitle.place, Qt::AlignLeft | Qt::AlignVCenter, m_frame->yTitle.text);
    painter->drawText(m_frame->xTitle.place, Qt::AlignHCenter | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(m_frame->xTitle.text, Qt::ElideRight,
                                                        static_cast<int>(m_frame->xTitle.place.width())));
}

void Canvas::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_data || m_data->series.empty())
        return;
    const Theme &theme = Theme::instance();
    const double side = chartMarkSize();
    const std::vector<MarkFilling> fillings = fillingsOf(*m_data);
    painter->setFont(theme.figureFont(TypeSize::Small));
    for (const RooflineFrame::Words &line : m_frame->legend) {
        if (line.series < m_data->series.size()) {
            QRectF mark(0, 0, side, side);
            mark.moveCenter({line.place.left() - theme.space(Space::Small) - side / 2, line.place.center().y()});
            paintChartMarks(*painter, {mark.center()}, m_data->series[line.series].hardware, fillings[line.series]);
        }
        painter->setPen(theme.tokens().ink);
        painter->drawText(line.place, Qt::AlignLeft | Qt::AlignVCenter, line.text);
    }
    for (const RooflineFrame::Mark &mark : m_frame->marks) {
        const RooflineSeries &series = m_data->series[mark.series];
        const tradeoff::RooflinePoint &point = series.roofline.points[mark.point];
        painter->setPen(QPen(theme.hardware(series.hardware), 1));
        painter->drawLine(m_frame->at(point.intensity, point.lowFlops), m_frame->at(point.intensity, point.highFlops));
        paintChartMarks(*painter, {mark.place.center()}, series.hardware, fillings[mark.series]);
    }
    painter->setPen(theme.tokens().dim);
    for (const RooflineFrame::Words &batch : m_frame->batches)
        painter->drawText(batch.place, Qt::AlignCenter, batch.text);
    for (const RooflineFrame::Words &ceiling : m_frame->ceilings) {
        painter->setPen(colourOf(ceiling.series));
        painter->drawText(ceiling.place, Qt::AlignCenter, ceiling.text);
    }
}

} // namespace

class RooflineChart::Private
{
public:
    explicit Private(RooflineChart &chart)
        : q(chart)
        , canvas(new Canvas(&chart))
    { }

    void lay();
    [[nodiscard]] QString tipAt(const QPointF &position) const;

    RooflineChart &q;
    Canvas *canvas;
    RooflineData data;
    RooflineFrame frame;
};

void RooflineChart::Private::lay()
{
    frame = rooflineFrameOf(data, q.size());
    canvas->setGeometry(q.rect());
    canvas->draw(data, frame);
}

QString RooflineChart::Private::tipAt(const QPointF &position) const
{
    const double reach = Theme::instance().space(Space::Hair);
    for (const RooflineFrame::Mark &mark : frame.marks) {
        if (!mark.place.adjusted(-reach, -reach, reach, reach).contains(position))
            continue;
        const RooflineSeries &series = data.series[mark.series];
        const tradeoff::RooflinePoint &point = series.roofline.points[mark.point];
        return tr("%1, batch %2: %3, %4 % of what the roof allows at %5 FLOP per byte")
            .arg(series.name, QLocale().toString(point.workload.batch), flopsText(point.attainedFlops),
                 numberText(point.fraction * 100, 2), numberText(point.intensity));
    }
    return {};
}

RooflineChart::RooflineChart(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(rooflineAccessible), true);
    d = std::make_unique<Private>(*this);
    setObjectName(QStringLiteral("roofline_chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        d->lay();
    });
    setData({});
}

RooflineChart::~RooflineChart() = default;

void RooflineChart::setData(const RooflineData &roofs)
{
    d->data = roofs;
    setAccessibleName(roofs.title.isEmpty() ? tr("Roofline") : roofs.title);
    setAccessibleDescription(spokenSummary(roofs));
    d->lay();
}

QSize RooflineChart::sizeHint() const
{
    return smallestChart() * 1.5;
}

QSize RooflineChart::minimumSizeHint() const
{
    return smallestChart();
}

bool RooflineChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wrappedToolTip(d->tipAt(help->pos())), this);
    return true;
}

void RooflineChart::resizeEvent(QResizeEvent *)
{
    d->lay();
}

} // namespace breakeven::ui
