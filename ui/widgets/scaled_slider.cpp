// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/scaled_slider.h"

#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace breakeven::ui {

namespace {

/// Qt's own interface of a slider tells positions, which mean nothing here.
class AccessibleScaledSlider final
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    explicit AccessibleScaledSlider(ScaledSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? slider()->valueText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return slider()->scaledValue(); }
    void setCurrentValue(const QVariant &value) override { slider()->chooseValue(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return slider()->scale().high(); }
    [[nodiscard]] QVariant minimumValue() const override { return slider()->scale().low(); }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        const double value = slider()->scaledValue();
        return slider()->scale().stepped(value, 1) - value;
    }

private:
    [[nodiscard]] ScaledSlider *slider() const { return static_cast<ScaledSlider *>(object()); }
};

QAccessibleInterface *accessibleSlider(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ScaledSlider::staticMetaObject.className())) {
        return nullptr;
    }
    return new AccessibleScaledSlider(static_cast<ScaledSlider *>(object));
}

} // namespace

ScaledSlider::ScaledSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(accessibleSlider), true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::actionTriggered, this, &ScaledSlider::follow);
    connect(this, &QSlider::sliderReleased, this, &ScaledSlider::settle);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScaledSlider::setScale(const ValueScale &scale)
{
    m_scale = scale;
    const QSignalBlocker blocker(this);
    setRange(0, scale.lastPosition());
    setScaledValue(m_value);
}

void ScaledSlider::setScaledValue(double value)
{
    m_value = m_scale.clamped(value);
    if (!isSliderDown()) {
        const QSignalBlocker blocker(this);
        setValue(m_scale.positionOf(m_value));
    }
    update();
}

void ScaledSlider::chooseValue(double value)
{
    setScaledValue(value);
    Q_EMIT chosen(m_value);
    Q_EMIT letGo();
}

void ScaledSlider::setMarks(const std::vector<double> &marks)
{
    m_marks = marks;
    updateGeometry();
    update();
}

void ScaledSlider::setValueText(const QString &text)
{
    if (text == m_valueText) {
        return;
    }
    m_valueText = text;
    QAccessibleValueChangeEvent event(this, m_value);
    QAccessible::updateAccessibility(&event);
}

void ScaledSlider::follow(int action)
{
    double value = m_value;
    switch (action) {
    case SliderSingleStepAdd: value = m_scale.stepped(m_value, 1); break;
    case SliderSingleStepSub: value = m_scale.stepped(m_value, -1); break;
    case SliderPageStepAdd: value = m_scale.clamped(m_value * 2); break;
    case SliderPageStepSub: value = m_scale.clamped(m_value / 2); break;
    case SliderToMinimum: value = m_scale.low(); break;
    case SliderToMaximum: value = m_scale.high(); break;
    case SliderMove: value = m_scale.valueAt(sliderPosition()); break;
    default: return;
    }
    const bool isDrag = action == SliderMove && m_isPressed;
    if (!isDrag) {
        setSliderPosition(m_scale.positionOf(value));
    }
    if (value == m_value) {
        return;
    }
    m_value = value;
    update();
    Q_EMIT chosen(m_value);
    if (!isDrag) {
        Q_EMIT letGo();
    }
}

void ScaledSlider::settle()
{
    {
        const QSignalBlocker blocker(this);
        setValue(m_scale.positionOf(m_value));
    }
    Q_EMIT letGo();
}

// A press upon the groove moves the handle before Qt calls it held.
void ScaledSlider::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    QSlider::mousePressEvent(event);
}

void ScaledSlider::mouseReleaseEvent(QMouseEvent *event)
{
    QSlider::mouseReleaseEvent(event);
    m_isPressed = m_isPressed && event->buttons().testFlag(Qt::LeftButton);
}

// Only with the focus, so that a page scrolled past the slider does not change it.
void ScaledSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    constexpr int notch = 120;
    m_wheelDelta += event->angleDelta().y();
    const int steps = m_wheelDelta / notch;
    m_wheelDelta -= steps * notch;
    if (steps != 0) {
        const double value = m_scale.stepped(m_value, steps);
        if (value != m_value) {
            chooseValue(value);
        }
    }
    event->accept();
}

QSize ScaledSlider::sizeHint() const
{
    const int marks = m_marks.empty() ? 0 : Theme::instance().space(Space::Small);
    return QSlider::sizeHint() + QSize(0, marks);
}

QSize ScaledSlider::minimumSizeHint() const
{
    return {Theme::instance().space(Space::Huge) * 4, sizeHint().height()};
}

void ScaledSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    if (m_marks.empty()) {
        return;
    }
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int length = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const Theme &theme = Theme::instance();
    const double size = theme.space(Space::Hair);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().dim);
    for (const double mark : m_marks) {
        if (mark < m_scale.low() || mark > m_scale.high()) {
            continue;
        }
        const int offset = QStyle::sliderPositionFromValue(minimum(), maximum(), m_scale.positionOf(mark),
                                                           width() - length, option.upsideDown);
        const double x = offset + length / 2.0;
        const double top = height() - size * 1.5;
        painter.drawPolygon(QPolygonF({{x, top}, {x + size, top + size * 1.5}, {x - size, top + size * 1.5}}));
    }
}

} // namespace breakeven::ui
