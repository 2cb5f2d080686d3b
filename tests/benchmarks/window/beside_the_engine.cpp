// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// Does the window disturb what it shows? The same workloads measured by the engine of a visible window that plays the
// lesson, and by `breakeven-engine run` alone, in turn; medians of the rounds.

#include "engine/measuring/order_statistics.h"
#include "engine/tradeoff/units.h"
#include "tests/benchmarks/window/lesson_in_window.h"
#include "ui/learn/playback.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>
#include <cmath>
#include <cstdio>
#include <optional>
#include <vector>

using namespace breakeven;

namespace {

constexpr int rounds = 7;
constexpr double mostDifference = 0.02;

double alone(const QString &engine, const tradeoff::Workload &workload)
{
    QProcess process;
    process.start(engine,
                  {QStringLiteral("run"), QStringLiteral("--size"), QString::number(workload.sizeBytes),
                   QStringLiteral("--batch"), QString::number(workload.batch), QStringLiteral("--device"),
                   QStringLiteral("cpu"), QStringLiteral("--json")});
    process.waitForFinished(120'000);
    const QJsonObject measurement = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return measurement.value(QStringLiteral("latency_ms")).toObject().value(QStringLiteral("median")).toDouble();
}

double inWindow(benchmarks::LessonInWindow &window, const tradeoff::Workload &workload)
{
    std::optional<double> median;
    QEventLoop loop;
    QObject context;
    QObject::connect(&window.client, &ui::EngineClient::measured, &context,
                     [&](quint64, const protocol::RunResult &result) {
                         median = result.measurement.latency.medianMs;
                         loop.quit();
                     });
    QObject::connect(&window.client, &ui::EngineClient::failed, &loop, &QEventLoop::quit);
    window.plan.measure(workload);
    window.place->playback().play();
    loop.exec();
    window.place->playback().pause();
    return median.value_or(0);
}

} // namespace

int main(int argc, char **argv)
{
    benchmarks::preferOffscreen();
    const QApplication application(argc, argv);
    const QString engine = QCoreApplication::applicationDirPath() + QStringLiteral("/breakeven-engine");
    const auto window = benchmarks::showLesson({engine, QStringLiteral("serve")});
    if (!window)
        return 1;
    {
        QEventLoop loop;
        QObject::connect(&window->client, &ui::EngineClient::devices, &loop, &QEventLoop::quit);
        window->client.start();
        loop.exec();
    }

    const std::array workloads{
        tradeoff::Workload{.sizeBytes = 500 * tradeoff::megabyte, .batch = 8},
        tradeoff::Workload{.sizeBytes = 200 * tradeoff::megabyte, .batch = 1},
    };
    for (const tradeoff::Workload &workload : workloads) {
        std::vector<double> ratios;
        for (int round = 0; round < rounds; ++round) {
            const bool windowFirst = round % 2 == 0;
            double seen = windowFirst ? inWindow(*window, workload) : 0;
            const double reference = alone(engine, workload);
            if (!windowFirst)
                seen = inWindow(*window, workload);
            ratios.push_back(seen / reference);
        }
        const double ratio = measuring::median(ratios);
        std::printf("%s: in the window over alone %.3f, wanted within %.0f %%: %s\n",
                    tradeoff::describe(workload).c_str(), ratio, mostDifference * 100,
                    std::abs(ratio - 1) <= mostDifference ? "yes" : "NO");
        std::fflush(stdout);
    }
    return 0;
}
