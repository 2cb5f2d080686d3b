// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QSlider>
#include <QStringList>

namespace breakeven::ui {

/// A slider over all places of the cursor: 0 is the start, then stage after stage. A tick ends each step, its name
/// stands under its part. A click anywhere goes there.
class StepperScrubber final : public QSlider
{
    Q_OBJECT

public:
    explicit StepperScrubber(QWidget *parent = nullptr);

    /// As many steps as there are labels, each of so many places. `shortLabels` are taken where the others do not fit.
    void setSteps(const QStringList &labels, const QStringList &shortLabels, int stagesPerStep);

    /// Brings its line to the middle of what stands beside it and is so high.
    void standBeside(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] double xOf(int position) const;
    [[nodiscard]] int positionAt(double x) const;
    void paintLabels(QPainter &painter) const;

    QStringList m_labels;
    QStringList m_shortLabels;
    int m_stagesPerStep = 1;
};

} // namespace breakeven::ui
