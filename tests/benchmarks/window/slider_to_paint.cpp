// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// From a movement of a slider to the repainted place Learn - decision, code, tables, button - idle, and while other
// processes keep every core busy as the engine does.

#include "engine/measuring/order_statistics.h"
#include "lessons/reader/lesson_reader.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/run_plan.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QProcess>
#include <QSlider>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace breakeven;

namespace {

constexpr std::size_t moves = 600;
constexpr double mostIdleMs = 16;
constexpr double mostBusyMs = 33;

int burn()
{
    volatile double value = 1;
    for (;;)
        value = value * 1.000001 + 1e-9;
}

/// Counts what the window paints: a movement that painted nothing would be measured in vain.
class PaintCount final : public QObject
{
public:
    int paints = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

std::vector<double> timesOf(QSlider &slider, const PaintCount &count)
{
    using Action = QAbstractSlider::SliderAction;
    constexpr std::array actions{Action::SliderSingleStepAdd, Action::SliderSingleStepSub, Action::SliderPageStepAdd,
                                 Action::SliderPageStepSub};
    std::minstd_rand random(1);
    std::vector<double> times;
    while (times.size() < moves) {
        const Action action = actions[random() % actions.size()];
        const int before = count.paints;
        const auto start = std::chrono::steady_clock::now();
        slider.triggerAction(action);
        // Layout requests and paint events were posted; a second turn takes what the first one led to.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (count.paints > before) // not at the end of the scale already
            times.push_back(taken.count());
    }
    return times;
}

void report(const char *when, std::vector<double> times, double wanted)
{
    std::ranges::sort(times);
    const double p99 = times[times.size() * 99 / 100];
    std::printf("%s: median %.1f ms, p99 %.1f ms, wanted at most %.0f: %s\n", when, measuring::median(times), p99,
                wanted, p99 <= wanted ? "yes" : "NO");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--burn")
        return burn();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::Theme::instance().follow(*qApp);
    const auto lesson = lessons::readLesson(QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu"));
    if (!lesson) {
        std::fprintf(stderr, "%s\n", lesson.error().message.c_str());
        return 1;
    }
    ui::LearnState state;
    ui::EngineClient client({QStringLiteral("none")}); // never started
    ui::RunPlan plan(client, state);
    state.setLesson(*lesson);
    ui::LearnPlace place(state, plan);
    place.resize(1440, 900);
    place.show();
    state.moveToStep(3, tradeoff::Stage::Choose);
    QCoreApplication::processEvents();
    std::printf("%d x %d, %s\n", place.width(), place.height(), qPrintable(QGuiApplication::platformName()));
    QSlider *slider = place.findChild<QSlider *>(QStringLiteral("model_size_slider"));
    if (!slider) {
        std::fprintf(stderr, "There is no slider of that name.\n");
        return 1;
    }
    PaintCount count;
    QCoreApplication::instance()->installEventFilter(&count);
    timesOf(*slider, count); // fonts and glyphs are loaded
    report("idle", timesOf(*slider, count), mostIdleMs);

    std::vector<std::unique_ptr<QProcess>> burners;
    for (unsigned core = 0; core < std::thread::hardware_concurrency(); ++core) {
        burners.push_back(std::make_unique<QProcess>());
        burners.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--burn")});
        burners.back()->waitForStarted();
    }
    report("every core busy", timesOf(*slider, count), mostBusyMs);
    for (const std::unique_ptr<QProcess> &burner : burners) {
        burner->kill();
        burner->waitForFinished();
    }
    return 0;
}
