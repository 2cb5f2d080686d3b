// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/widgets/value_scale.h"

#include <QDoubleSpinBox>

namespace breakeven::ui {

/// A spin box that takes any value of a scale's range exactly and steps over the scale's stops. It shows no trailing
/// zeros, and takes a point as well as the locale's decimal sign.
class StoppingSpinBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit StoppingSpinBox(QWidget *parent = nullptr);

    void setScale(const ValueScale &scale, int decimals);
    void stepBy(int steps) override;
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    ValueScale m_scale;
};

} // namespace breakeven::ui
