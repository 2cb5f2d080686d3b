// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"

#include <QLocale>
#include <QString>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

/// Throughput as measured, a row a measurement: what was run and where the figure is from, a bar with the interval at
/// its end, and the figures in words.
class ContestBars final : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString label; ///< "First: CPU, batch of 8"
        tradeoff::Measurement measurement;
    };
    explicit ContestBars(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);

private:
    void restyle();
};

/// Samples a second by the median latency, with the interval of that median.
struct ThroughputInterval {
    double middle = 0;
    double low = 0;
    double high = 0;
};
[[nodiscard]] ThroughputInterval throughputOf(const tradeoff::Measurement &measurement);

/// "1,240 samples/s (95 % sure: 1,210 to 1,260)".
[[nodiscard]] QString throughputText(const tradeoff::Measurement &measurement, const QLocale &locale = QLocale());

} // namespace breakeven::ui
