// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// From a movement of a slider, or an edit of the rule, to the repainted place Learn - decision, code, tables, button -
// idle, and while other processes keep every core busy as the engine does.

#include "engine/measuring/order_statistics.h"
#include "tests/benchmarks/window/lesson_in_window.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QProcess>
#include <QSlider>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
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

using Change = std::function<void(unsigned)>; ///< by a number drawn by chance

Change movesOf(QSlider &slider)
{
    using Action = QAbstractSlider::SliderAction;
    return [&slider](unsigned drawn) {
        constexpr std::array actions{Action::SliderSingleStepAdd, Action::SliderSingleStepSub,
                                     Action::SliderPageStepAdd, Action::SliderPageStepSub};
        slider.triggerAction(actions[drawn % actions.size()]);
    };
}

Change editsOf(QDoubleSpinBox &threshold)
{
    return [&threshold](unsigned drawn) { threshold.stepBy(static_cast<int>(drawn % 5) - 2); };
}

std::vector<double> timesOf(const Change &change, const PaintCount &count)
{
    std::minstd_rand random(1);
    std::vector<double> times;
    while (times.size() < moves) {
        const auto drawn = static_cast<unsigned>(random());
        const int before = count.paints;
        const auto start = std::chrono::steady_clock::now();
        change(drawn);
        // Layout requests and paint events were posted; a second turn takes what the first one led to.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (count.paints > before) // something changed: it was not at the end of the scale already
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
    benchmarks::preferOffscreen();
    const QApplication application(argc, argv);
    const auto window = benchmarks::showLesson({QStringLiteral("none")}); // never started
    if (!window)
        return 1;
    const ui::LearnPlace &place = *window->place;
    window->state.moveToStep(3, tradeoff::Stage::Choose);
    QCoreApplication::processEvents();
    std::printf("%d x %d, %s\n", place.width(), place.height(), qPrintable(QGuiApplication::platformName()));
    QSlider *slider = place.findChild<QSlider *>(QStringLiteral("model_size_slider"));
    auto *threshold = place.findChild<QDoubleSpinBox *>(QStringLiteral("rule_size_threshold"));
    if (!slider || !threshold) {
        std::fprintf(stderr, "There is no slider or no threshold of that name.\n");
        return 1;
    }
    PaintCount count;
    QCoreApplication::instance()->installEventFilter(&count);
    const Change move = movesOf(*slider);
    const Change edit = editsOf(*threshold);
    timesOf(move, count); // fonts and glyphs are loaded
    report("slider, idle", timesOf(move, count), mostIdleMs);
    report("rule, idle", timesOf(edit, count), mostIdleMs);

    std::vector<std::unique_ptr<QProcess>> burners;
    for (unsigned core = 0; core < std::thread::hardware_concurrency(); ++core) {
        burners.push_back(std::make_unique<QProcess>());
        burners.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--burn")});
        burners.back()->waitForStarted();
    }
    report("slider, every core busy", timesOf(move, count), mostBusyMs);
    report("rule, every core busy", timesOf(edit, count), mostBusyMs);
    for (const std::unique_ptr<QProcess> &burner : burners) {
        burner->kill();
        burner->waitForFinished();
    }
    return 0;
}
