// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/stepper_scrubber.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

/// Radius of the handle; all else follows from it.
double handleRadius()
{
    return Theme::instance().space(Space::Small) * 1.05;
}

QFont labelFont()
{
    return Theme::instance().font(TypeSize::Small);
}

int widestOf(const QStringList &labels)
{
    const QFontMetrics metrics(labelFont());
    int widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

} // namespace

StepperScrubber::StepperScrubber(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setSingleStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepperScrubber::setSteps(const QStringList &labels, const QStringList &shortLabels, int stagesPerStep)
{
    m_labels = labels;
    m_shortLabels = shortLabels;
    m_stagesPerStep = std::max(1, stagesPerStep);
    setRange(0, static_cast<int>(labels.size()) * m_stagesPerStep);
    setPageStep(m_stagesPerStep);
    updateGeometry();
    update();
}

void StepperScrubber::standBeside(int height)
{
    const int above = static_cast<int>(height / 2.0 - handleRadius() - 1);
    setContentsMargins(0, std::max(0, above), 0, 0);
    updateGeometry();
}

QSize StepperScrubber::sizeHint() const
{
    const int steps = std::max(1, static_cast<int>(m_labels.size()));
    const int width = steps * (widestOf(m_labels) + 3 * Theme::instance().space(Space::Small));
    return {width, minimumSizeHint().height()};
}

QSize StepperScrubber::minimumSizeHint() const
{
    const int height = contentsMargins().top() + static_cast<int>(std::ceil(2 * handleRadius())) + 4
        + QFontMetrics(labelFont()).height();
    return {Theme::instance().space(Space::Large) * 9, height};
}

QRectF StepperScrubber::groove() const
{
    const double thickness = std::max(3.0, handleRadius() * 0.5);
    const double inset = handleRadius() + 1;
    return {inset, contentsMargins().top() + 1 + handleRadius() - thickness / 2, width() - 2 * inset, thickness};
}

double StepperScrubber::xOf(int position) const
{
    const QRectF line = groove();
    const int places = maximum() - minimum();
    const double x = places > 0 ? line.width() * (position - minimum()) / places : 0;
    return isRightToLeft() ? line.right() - x : line.left() + x;
}

int StepperScrubber::positionAt(double x) const
{
    const QRectF line = groove();
    double share = std::clamp((x - line.left()) / std::max(1.0, line.width()), 0.0, 1.0);
    if (isRightToLeft())
        share = 1 - share;
    return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void StepperScrubber::paintLabels(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const int count = static_cast<int>(m_labels.size());
    const double part = groove().width() / std::max(1, count);
    const bool whole = widestOf(m_labels) + theme.space(Space::Hair) <= part;
    if (!whole && widestOf(m_shortLabels) + theme.space(Space::Hair) > part)
        return;
    const int current = value() > 0 ? (value() - 1) / m_stagesPerStep : -1;
    const double top = contentsMargins().top() + 2 * handleRadius() + 3;
    for (int step = 0; step < count; ++step) {
        const double from = xOf(step * m_stagesPerStep);
        const double to = xOf((step + 1) * m_stagesPerStep);
        painter.setFont(theme.font(TypeSize::Small, step == current ? QFont::Bold : QFont::Normal));
        painter.setPen(step == current ? theme.tokens().ink : theme.tokens().dim);
        painter.drawText(QRectF(std::min(from, to), top, std::abs(to - from), height() - top),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
                         whole ? m_labels.at(step) : m_shortLabels.at(step));
    }
}

void StepperScrubber::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = groove();
    const double here = xOf(sliderPosition());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    QRectF done = line;
    if (isRightToLeft())
        done.setLeft(here);
    else
        done.setRight(here);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(done, line.height() / 2, line.height() / 2);

    const double tick = handleRadius() * 0.7;
    for (int step = 0; step <= m_labels.size(); ++step) {
        const int position = step * m_stagesPerStep;
        painter.setPen(QPen(position <= sliderPosition() ? tokens.accent : tokens.dim, 1.5));
        painter.drawLine(QPointF(xOf(position), line.center().y() - tick),
                         QPointF(xOf(position), line.center().y() + tick));
    }
    paintLabels(painter);

    const double radius = handleRadius() - 1;
    painter.setPen(QPen(tokens.accent, std::max(2.0, radius * 0.3)));
    painter.setBrush(tokens.card);
    painter.drawEllipse(QPointF(here, line.center().y()), radius * 0.86, radius * 0.86);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QPointF(here, line.center().y()), radius * 0.4, radius * 0.4);
    }
}

void StepperScrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setSliderPosition(positionAt(event->position().x()));
}

void StepperScrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(positionAt(event->position().x()));
    else
        event->ignore();
}

void StepperScrubber::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
    else
        event->ignore();
}

} // namespace breakeven::ui
