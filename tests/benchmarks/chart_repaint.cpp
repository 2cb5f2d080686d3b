// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// One repaint of Explore's chart of lines with 5,000 points, beside one with 50: the lines of ten devices, figures with
// intervals, one of them estimated. Then one step of its zoom, with which all of it is laid out anew.

#include "engine/measuring/order_statistics.h"
#include "ui/explore/line_chart.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

using namespace breakeven;

namespace {

constexpr int lanes = 10;
constexpr int repaints = 300;
constexpr double mostMs = 33;

ui::ChartData chartOf(int points)
{
    ui::ChartData chart;
    chart.xTitle = QStringLiteral("Batch");
    chart.yTitle = QStringLiteral("Latency, ms");
    chart.brackets = {{8, 16}};
    for (int lane = 0; lane < lanes; ++lane) {
        ui::ChartSeries series;
        series.name = QStringLiteral("Device %1").arg(lane);
        series.hardware = lane % 2 == 0 ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu;
        series.provenance = lane == 9 ? tradeoff::Provenance::Estimated
            : lane < 2                ? tradeoff::Provenance::Measured
                                      : tradeoff::Provenance::Recorded;
        for (int i = 1; i <= points / lanes; ++i) {
            const double y = 10 * (lane + 1) + 0.3 * i * (1 + 0.05 * std::sin(i));
            series.points.push_back({.x = static_cast<double>(i), .y = y, .low = y * 0.9, .high = y * 1.1});
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

struct Times {
    double median = 0;
    double p99 = 0;
};

Times timesOf(const std::function<void(int)> &change)
{
    std::vector<double> times;
    for (int i = 0; i < repaints; ++i) {
        const auto start = std::chrono::steady_clock::now();
        change(i);
        QCoreApplication::processEvents();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::ranges::sort(times);
    return {measuring::median(times), times[times.size() * 99 / 100]};
}

void report(const char *what, const Times &many, const Times &few)
{
    std::printf("%s, 5,000 points: median %.1f ms, p99 %.1f ms; 50 points: %.1f ms, %.1f ms; ratio of medians %.1f; "
                "p99 wanted at most %.0f: %s\n",
                what, many.median, many.p99, few.median, few.p99, many.median / few.median, mostMs,
                many.p99 <= mostMs ? "yes" : "NO");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::instance().follow(application);
    ui::LineChart many;
    many.setData(chartOf(5'000));
    ui::LineChart few;
    few.setData(chartOf(50));
    for (ui::LineChart *chart : {&many, &few}) {
        chart->resize(900, 420);
        chart->show();
    }
    const auto repaint = [](ui::LineChart &chart) { return [&chart](int) { chart.repaint(); }; };
    const auto zoom = [](ui::LineChart &chart) {
        return [&chart](int i) {
            QKeyEvent key(QEvent::KeyPress, i % 8 < 4 ? Qt::Key_Plus : Qt::Key_Minus, Qt::NoModifier);
            QCoreApplication::sendEvent(&chart, &key);
        };
    };
    timesOf(repaint(many)); // fonts and glyphs are loaded
    std::printf("%d x %d, %s\n", many.width(), many.height(), qPrintable(QGuiApplication::platformName()));
    report("repaint", timesOf(repaint(many)), timesOf(repaint(few)));
    report("zoom", timesOf(zoom(many)), timesOf(zoom(few)));
    return 0;
}
