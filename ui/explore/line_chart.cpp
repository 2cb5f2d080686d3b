// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/line_chart.h"

#include "ui/explore/chart_canvas.h"
#include "ui/explore/chart_cursor.h"
#include "ui/explore/chart_readout.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace breakeven::ui {

namespace {

constexpr double keyZoom = 0.7;
constexpr double wheelStep = 120; // eighths of a degree: one notch
constexpr std::ptrdiff_t pageOfPoints = 10;

QAccessibleInterface *chartAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView("breakeven::ui::LineChart") || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

} // namespace

class LineChart::Private
{
public:
    explicit Private(LineChart &chart)
        : q(chart)
        , canvas(new ChartCanvas(&chart))
        , readout(new ChartReadout(&chart))
    { }

    void lay();
    void show(const ChartRange &range);
    void zoom(double factor, double anchor);
    void pointAt(const std::optional<ChartCursor> &cursor);
    void goTo(const ChartCursor &cursor);
    void choose();
    void describe(const QString &spoken);
    [[nodiscard]] const ChartPoint &current() const { return data.series.at(cursor->series).points.at(cursor->point); }
    [[nodiscard]] double reach() const { return Theme::instance().space(Space::Huge); }

    LineChart &q;
    ChartCanvas *canvas;
    ChartReadout *readout;
    ChartData data;
    ChartFrame frame;
    ChartRange whole;
    ChartRange shown;
    std::optional<ChartCursor> cursor;
    std::optional<QPointF> pressed;
    ChartRange shownWhenPressed;
    bool dragged = false;
};

void LineChart::Private::lay()
{
    frame = chartFrameOf(data, shown, q.size());
    canvas->setGeometry(q.rect());
    readout->setGeometry(q.rect());
    canvas->draw(data, frame);
    pointAt(cursor);
}

void LineChart::Private::show(const ChartRange &range)
{
    if (range == shown)
        return;
    shown = range;
    lay();
}

void LineChart::Private::zoom(double factor, double anchor)
{
    if (!data.isEmpty())
        show(zoomed(shown, whole, factor, anchor));
}

void LineChart::Private::pointAt(const std::optional<ChartCursor> &target)
{
    cursor = target;
    if (!cursor || current().x < shown.low || current().x > shown.high) {
        readout->silence();
        return;
    }
    const ChartSeries &series = data.series[cursor->series];
    readout->tell(frame.at(current().x, current().y), series.hardware, series.name, current().spoken);
}

void LineChart::Private::goTo(const ChartCursor &target)
{
    cursor = target;
    show(shiftedTo(shown, whole, current().x));
    pointAt(target);
    describe(data.series[target.series].name + QStringLiteral(", ") + current().spoken);
}

void LineChart::Private::choose()
{
    if (cursor)
        Q_EMIT q.pointChosen(data.series.at(cursor->series).laneId, current().x);
}

void LineChart::Private::describe(const QString &spoken)
{
    q.setAccessibleDescription(spoken);
    for (const QAccessible::Event event : {QAccessible::DescriptionChanged, QAccessible::Alert}) {
        QAccessibleEvent told(&q, event);
        QAccessible::updateAccessibility(&told);
    }
}

LineChart::LineChart(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(chartAccessible), true);
    d = std::make_unique<Private>(*this);
    setObjectName(QStringLiteral("line_chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        d->lay();
    });
    setData({});
}

LineChart::~LineChart() = default;

void LineChart::setData(const ChartData &chart)
{
    const bool wasWhole = d->shown == d->whole;
    const bool sameAxis = chart.axis == d->data.axis;
    std::optional<ChartCursor> cursor;
    if (d->cursor)
        cursor = foundAgain(d->data, *d->cursor, chart);
    d->data = chart;
    d->whole = wholeX(chart);
    d->shown = wasWhole || !sameAxis ? d->whole : zoomed(d->shown, d->whole, 1, d->shown.low);
    d->cursor = cursor;
    setAccessibleName(chart.title);
    if (!cursor || !hasFocus())
        setAccessibleDescription(spokenSummary(chart));
    d->lay();
}

ChartRange LineChart::shownRange() const
{
    return d->shown;
}

QSize LineChart::sizeHint() const
{
    return smallestChart() * 2;
}

QSize LineChart::minimumSizeHint() const
{
    return smallestChart();
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const double middle = std::sqrt(d->shown.low * d->shown.high);
    const double anchor = d->cursor ? d->current().x : middle;
    const auto move = [this](std::ptrdiff_t along, std::ptrdiff_t across) {
        const std::optional<ChartCursor> start = d->cursor ? d->cursor : firstCursor(d->data, d->shown);
        if (!start)
            return;
        if (!d->cursor && std::abs(along) <= pageOfPoints)
            d->goTo(*start); // the first key shows where the cursor stands
        else
            d->goTo(across != 0 ? movedAcross(d->data, *start, across) : movedAlong(d->data, *start, along));
    };
    constexpr std::ptrdiff_t far = std::numeric_limits<int>::max();
    switch (event->key()) {
    case Qt::Key_Right: move(1, 0); break;
    case Qt::Key_Left: move(-1, 0); break;
    case Qt::Key_PageDown: move(pageOfPoints, 0); break;
    case Qt::Key_PageUp: move(-pageOfPoints, 0); break;
    case Qt::Key_Home: move(-far, 0); break;
    case Qt::Key_End: move(far, 0); break;
    case Qt::Key_Down: move(0, 1); break;
    case Qt::Key_Up: move(0, -1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: d->zoom(keyZoom, anchor); break;
    case Qt::Key_Minus: d->zoom(1 / keyZoom, anchor); break;
    case Qt::Key_0: d->show(d->whole); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: d->choose(); break;
    case Qt::Key_Escape:
        if (!d->cursor) {
            QWidget::keyPressEvent(event);
            return;
        }
        d->pointAt({});
        d->describe(spokenSummary(d->data));
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (d->pressed && event->buttons().testFlag(Qt::LeftButton)) {
        const double moved = event->position().x() - d->pressed->x();
        d->dragged = d->dragged || std::abs(moved) >= QApplication::startDragDistance();
        if (d->dragged)
            d->show(shifted(d->shownWhenPressed, d->whole, -moved / d->frame.plot.width()));
        return;
    }
    const auto found = cursorAt(d->data, d->frame, event->position(), d->reach());
    setCursor(found ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (found != d->cursor)
        d->pointAt(found);
}

void LineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->pressed = event->position();
    d->shownWhenPressed = d->shown;
    d->dragged = false;
}

void LineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressed)
        return;
    d->pressed.reset();
    if (d->dragged)
        return;
    d->pointAt(cursorAt(d->data, d->frame, event->position(), d->reach()));
    d->choose();
}

void LineChart::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / wheelStep;
    const bool isMeant = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    const ChartRange before = d->shown;
    if (isMeant && notches != 0)
        d->zoom(std::pow(keyZoom, notches), d->frame.x.valueAt(event->position().x()));
    // What changes nothing here scrolls the page.
    event->setAccepted(d->shown != before);
}

void LineChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        d->pointAt({});
}

void LineChart::focusInEvent(QFocusEvent *)
{
    update();
}

void LineChart::focusOutEvent(QFocusEvent *)
{
    d->pointAt({});
    setAccessibleDescription(spokenSummary(d->data));
    update();
}

void LineChart::resizeEvent(QResizeEvent *)
{
    d->lay();
}

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace breakeven::ui
