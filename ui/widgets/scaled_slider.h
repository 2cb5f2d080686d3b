// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/widgets/value_scale.h"

#include <QSlider>
#include <QString>

#include <vector>

namespace breakeven::ui {

/// A slider over a ValueScale: drags stop at round values, an arrow goes to the next one, a page is a factor of two,
/// and a screen reader is told the value itself. Marks below the groove show limits.
class ScaledSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit ScaledSlider(QWidget *parent = nullptr);

    void setScale(const ValueScale &scale);
    [[nodiscard]] const ValueScale &scale() const { return m_scale; }
    [[nodiscard]] double scaledValue() const { return m_value; }
    /// Any value of the range, on a stop or not; without a signal.
    void setScaledValue(double value);
    /// The learner's or a screen reader's change.
    void chooseValue(double value);
    void setMarks(const std::vector<double> &marks);
    /// "2 GB", for a screen reader.
    void setValueText(const QString &text);
    [[nodiscard]] QString valueText() const { return m_valueText; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(double value);
    void letGo(); ///< a drag ended, or keys or the wheel changed the value

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow(int action);
    void settle();

    ValueScale m_scale;
    double m_value = 1;
    bool m_isPressed = false;
    int m_wheelDelta = 0; ///< in eighths of a degree, not yet used
    std::vector<double> m_marks;
    QString m_valueText;
};

} // namespace breakeven::ui
