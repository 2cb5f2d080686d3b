// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// Does the window disturb what it shows? The same workloads measured by the engine of a visible window that plays the
// lesson, and by `breakeven-engine run` alone, in turn; medians of the rounds.

#include "engine/measuring/order_statistics.h"
#include "engine/tradeoff/units.h"
#include "lessons/reader/lesson_reader.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/playback.h"
#include "ui/learn/run_plan.h"
#include "ui/widgets/theme.h"

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

double inWindow(ui::EngineClient &client, ui::RunPlan &plan, ui::LearnPlace &place, const tradeoff::Workload &workload)
{
    std::optional<double> median;
    QEventLoop loop;
    QObject context;
    QObject::connect(&client, &ui::EngineClient::measured, &context, [&](quint64, const protocol::RunResult &result) {
        median = result.measurement.latency.medianMs;
        loop.quit();
    });
    QObject::connect(&client, &ui::EngineClient::failed, &loop, &QEventLoop::quit);
    plan.measure(workload);
    place.playback().play();
    loop.exec();
    place.playback().pause();
    return median.value_or(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::Theme::instance().follow(*qApp);
    const auto lesson = lessons::readLesson(QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu"));
    if (!lesson) {
        std::fprintf(stderr, "%s\n", lesson.error().message.c_str());
        return 1;
    }
    const QString engine = QCoreApplication::applicationDirPath() + QStringLiteral("/breakeven-engine");
    ui::LearnState state;
    ui::EngineClient client({engine, QStringLiteral("serve")});
    ui::RunPlan plan(client, state);
    state.setLesson(*lesson);
    ui::LearnPlace place(state, plan);
    place.resize(1440, 900);
    place.show();
    {
        QEventLoop loop;
        QObject::connect(&client, &ui::EngineClient::devices, &loop, &QEventLoop::quit);
        client.start();
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
            double seen = windowFirst ? inWindow(client, plan, place, workload) : 0;
            const double reference = alone(engine, workload);
            if (!windowFirst)
                seen = inWindow(client, plan, place, workload);
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
