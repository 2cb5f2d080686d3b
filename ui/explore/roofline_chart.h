// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/decision_rule.h"
#include "engine/tradeoff/roofline.h"
#include "ui/explore/twin_table.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace breakeven::ui {

struct Lane;
struct ExploreSettings;

/// One device's roof and its points.
struct RooflineSeries {
    QString name;
    tradeoff::Hardware hardware = tradeoff::Hardware::Cpu;
    tradeoff::Provenance provenance = tradeoff::Provenance::Measured;
    tradeoff::Roofline roofline;
};

struct RooflineData {
    std::vector<RooflineSeries> series;
    QString title; ///< "Roofline, 0.5 GB Dense network fp32"
    QString sentence; ///< what the learner should see in it, or why there is nothing
};

/// Points are the shown lanes' figures of the shown family and precision at the chart's size; the roofs are of all
/// figures of that precision. A lane without such a point is left out.
[[nodiscard]] RooflineData rooflineDataOf(const std::vector<Lane> &lanes, const ExploreSettings &settings);
/// One row a point.
[[nodiscard]] TwinTable tableOf(const RooflineData &data);
/// For someone who cannot see the chart: ceilings, each line's ends, and the sentence.
[[nodiscard]] QString spokenSummary(const RooflineData &data);
[[nodiscard]] QString flopsText(double flopsPerS); ///< "495 GFLOP/s", "1.2 TFLOP/s"
[[nodiscard]] QString bytesPerSecondText(double bytesPerS); ///< "57 GB/s"

/// Attained FLOP/s against operational intensity under the machine's measured ceilings, both axes logarithmic; each
/// point labelled with its batch where there is room. The one file that knows Qt Charts for it is roofline_chart.cpp.
class RooflineChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RooflineChart(QWidget *parent = nullptr);
    ~RooflineChart() override;

    void setData(const RooflineData &roofs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace breakeven::ui
