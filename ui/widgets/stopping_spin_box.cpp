// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/stopping_spin_box.h"

#include <QWheelEvent>

namespace breakeven::ui {

StoppingSpinBox::StoppingSpinBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    // A figure counts once it is typed whole: "32" must not pass through 3.
    setKeyboardTracking(false);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
}

void StoppingSpinBox::setScale(const ValueScale &scale, int decimals)
{
    m_scale = scale;
    setDecimals(decimals);
    setRange(scale.low(), scale.high());
}

void StoppingSpinBox::stepBy(int steps)
{
    interpretText();
    setValue(m_scale.stepped(value(), steps));
    selectAll();
}

QString StoppingSpinBox::textFromValue(double value) const
{
    const QLocale place = locale();
    QString text = place.toString(value, 'f', decimals());
    text.remove(place.groupSeparator());
    const QString point = place.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(place.zeroDigit())) {
            text.chop(1);
        }
        if (text.endsWith(point)) {
            text.chop(point.size());
        }
    }
    return text;
}

QValidator::State StoppingSpinBox::validate(QString &input, int &position) const
{
    const QString point = locale().decimalPoint();
    if (decimals() > 0 && point != QLatin1StringView(".") && !input.contains(point)) {
        input.replace(QLatin1Char('.'), point);
    }
    return QDoubleSpinBox::validate(input, position);
}

// Only with the focus, so that a page scrolled past the box does not change it.
void StoppingSpinBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus()) {
        QDoubleSpinBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace breakeven::ui
