// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// From figures to a heat map, and a repaint of all of it, with 48 and with 5,000 cells in turns.

#include "engine/measuring/order_statistics.h"
#include "tests/support/heat_map_lanes.h"
#include "ui/explore/heat_map_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace breakeven;

namespace {

constexpr int rounds = 300;
constexpr double mostMs = 33;

struct Sample {
    ui::ExploreSettings settings;
    std::vector<ui::Lane> lanes;
    ui::HeatMapView view;
    std::vector<double> repaints; ///< ms
    std::vector<double> maps; ///< ms
};

std::unique_ptr<Sample> sampleOf(int sizes, int batches)
{
    auto sample = std::make_unique<Sample>();
    sample->settings.sweep.sizes.clear();
    sample->settings.sweep.batches.clear();
    for (int size = 1; size <= sizes; ++size)
        sample->settings.sweep.sizes.push_back(static_cast<tradeoff::Bytes>(size) * 100 * tradeoff::megabyte);
    for (int batch = 1; batch <= batches; ++batch)
        sample->settings.sweep.batches.push_back(batch);
    sample->lanes = support::planeLanes(sample->settings.sweep.sizes, sample->settings.sweep.batches);
    sample->view.resize(1000, 800);
    return sample;
}

template<typename Work>
double millisecondsOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void measure(Sample &sample, QImage &image)
{
    ui::HeatMap map;
    sample.maps.push_back(millisecondsOf([&] { map = heatMapOf(sample.lanes, sample.settings, {}); }));
    sample.view.setMap(map);
    sample.repaints.push_back(millisecondsOf([&] { sample.view.render(&image); }));
}

double report(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    const double p99 = times[times.size() * 99 / 100];
    std::printf("%s: p50 %.2f ms, p99 %.2f ms\n", what, measuring::median(times), p99);
    return p99;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::instance().follow(application);
    const auto few = sampleOf(6, 8);
    const auto many = sampleOf(50, 100);
    QImage image(1000, 800, QImage::Format_ARGB32_Premultiplied);
    for (int round = 0; round < rounds; ++round) {
        measure(*few, image);
        measure(*many, image);
    }
    const double fewP99 = report("repaint, 48 cells", few->repaints);
    const double manyP99 = report("repaint, 5,000 cells", many->repaints);
    std::printf("5,000 over 48 cells, p99: %.1f; wanted at most %.0f ms: %s\n", manyP99 / fewP99, mostMs,
                manyP99 <= mostMs ? "yes" : "NO");
    report("map of the figures, 48 cells", few->maps);
    report("map of the figures, 5,000 cells", many->maps);
    return 0;
}
