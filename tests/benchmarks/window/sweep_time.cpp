// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// What does a sweep cost beyond its sampling? Six sizes of the mlp at eight batches, quick, on the CPU, measured as the
// place Explore does it, by the real engine: wall time over the time that the points themselves sampled.

#include "engine/tradeoff/sweep_plan.h"
#include "ui/explore/sweep_runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

using namespace breakeven;

namespace {

constexpr std::uint64_t seed = 1;
constexpr double mostTimes = 1.25;

/// The smallest model and five more, up to the lesson's own smallest: what fits beside all else on a laptop.
constexpr std::array sizesMegabytes{50, 100, 150, 200, 300, 500};
constexpr std::array batches{1, 2, 4, 8, 16, 32, 64, 128};

std::vector<tradeoff::SweepPoint> points()
{
    std::vector<tradeoff::Workload> workloads;
    for (const int megabytes : sizesMegabytes) {
        for (const int batch : batches) {
            workloads.push_back(
                {.sizeBytes = static_cast<tradeoff::Bytes>(megabytes) * tradeoff::megabyte, .batch = batch});
        }
    }
    return tradeoff::planSweep(workloads, std::array<std::string, 1>{"cpu"}, seed);
}

struct Sums {
    int points = 0;
    int failed = 0;
    /// All samples of all points. Throughput is batch x samples / total time, which gives the time back exactly.
    double samplingS = 0;
    double loadingS = 0; ///< building and growing models
    double firstRunsS = 0; ///< forwards 1 and 2
};

void add(Sums &sums, const tradeoff::Measurement &measurement)
{
    ++sums.points;
    sums.samplingS += measurement.workload.batch * measurement.latency.samples / measurement.throughputPerS;
    sums.loadingS += measurement.loadMs.value_or(0) / 1000;
    sums.firstRunsS += (measurement.firstRunMs.value_or(0) + measurement.secondRunMs.value_or(0)) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ui::EngineClient client(
        {QCoreApplication::applicationDirPath() + QStringLiteral("/breakeven-engine"), QStringLiteral("serve")});
    {
        QEventLoop loop;
        QObject::connect(&client, &ui::EngineClient::devices, &loop, &QEventLoop::quit);
        QObject::connect(&client, &ui::EngineClient::engineLost, &loop, [&](const QString &sentence) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence));
            loop.exit(1);
        });
        client.start();
        if (loop.exec() != 0)
            return 1;
    }

    Sums sums;
    ui::SweepRunner runner(client);
    QEventLoop loop;
    QObject::connect(&runner, &ui::SweepRunner::measured, &loop, [&](const tradeoff::Measurement &measurement) {
        add(sums, measurement);
        std::fprintf(stderr, "\r%d of %d ", runner.state().done, runner.state().total);
    });
    QObject::connect(
        &runner, &ui::SweepRunner::failed, &loop, [&](const tradeoff::SweepPoint &point, const tradeoff::Error &error) {
            ++sums.failed;
            std::fprintf(stderr, "%s: %s\n", tradeoff::describe(point.workload).c_str(), error.message.c_str());
        });
    QObject::connect(&runner, &ui::SweepRunner::exhausted, &loop, &QEventLoop::quit);
    QObject::connect(&client, &ui::EngineClient::engineLost, &loop, [&] { loop.exit(1); });
    QElapsedTimer wall;
    wall.start();
    runner.start(points(), tradeoff::Effort::Quick, {});
    const bool ended = loop.exec() == 0;
    const double wallS = static_cast<double>(wall.elapsed()) / 1000;
    std::fputc('\n', stderr);
    if (!ended || sums.points == 0 || sums.failed > 0) {
        std::fprintf(stderr, "The sweep was not whole: %d points measured, %d failed.\n", sums.points, sums.failed);
        return 1;
    }

    const double times = wallS / sums.samplingS;
    std::printf("%d points of the mlp, quick, on the CPU, in the order of seed %d\n", sums.points,
                static_cast<int>(seed));
    std::printf("wall time %.1f s; sampling %.1f s (batch x samples / throughput, summed: warm-up is not in it)\n",
                wallS, sums.samplingS);
    std::printf("beside it: building and growing models %.1f s, forwards 1 and 2 %.1f s, warm-up, checks and talk "
                "%.1f s\n",
                sums.loadingS, sums.firstRunsS, wallS - sums.samplingS - sums.loadingS - sums.firstRunsS);
    std::printf("wall over sampling %.3f, wanted at most %.2f: %s\n", times, mostTimes,
                times <= mostTimes ? "yes" : "NO");
    return 0;
}
