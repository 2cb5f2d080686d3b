// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_break_even.h"

#include "engine/tradeoff/break_even.h"
#include "engine/tradeoff/cost_model.h"
#include "ui/explore/chart_text.h"
#include "ui/explore/rule_report.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

using tradeoff::BreakEven;
using tradeoff::Measurement;
using tradeoff::Policy;

class BreakEvenText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::BreakEvenText)
};

/// "8", "8 to 32".
QString rangeText(const BreakEven::Range &range)
{
    const QString first = QLocale().toString(range.first);
    return range.first == range.last ? first : BreakEvenText::tr("%1 to %2").arg(first, QLocale().toString(range.last));
}

/// One sentence for every kind.
QString foundText(const BreakEven &found)
{
    const QString smallest = QLocale().toString(found.smallestBatch);
    const QString measured = found.smallestBatch == found.largestBatch
        ? BreakEvenText::tr("at batch %1, the only one measured on both").arg(smallest)
        : BreakEvenText::tr("from batch %1 to %2").arg(smallest, QLocale().toString(found.largestBatch));
    switch (found.kind) {
    case BreakEven::Kind::NotMeasured: return BreakEvenText::tr("Nothing was measured on both a CPU and a GPU yet.");
    case BreakEven::Kind::GpuAlways:
        return BreakEvenText::tr("The GPU wins at every measured batch, %1.").arg(measured);
    case BreakEven::Kind::Never:
        return BreakEvenText::tr("The GPU clearly wins at no measured batch, %1.").arg(measured);
    case BreakEven::Kind::Bracket:
        return BreakEvenText::tr("The GPU starts to pay between batch %1 and %2.")
            .arg(QLocale().toString(found.brackets.front().below), QLocale().toString(found.brackets.front().above));
    case BreakEven::Kind::Several: break;
    }
    QStringList ranges;
    for (const BreakEven::Range &range : found.gpuWins)
        ranges += rangeText(range);
    return BreakEvenText::tr("The winner changes more than once: the GPU clearly wins at batch %1, measured %2.")
        .arg(ranges.join(QStringLiteral(", ")), measured);
}

std::vector<Measurement> figuresOnChart(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    std::vector<Measurement> figures;
    for (const Lane &lane : lanes) {
        for (const Measurement &m : lane.figures) {
            if (!lane.shown || !isOnChart(m.workload, settings))
                continue;
            figures.push_back(m);
            figures.back().dollarsPerHour = dollarsPerWorkingHour(m);
        }
    }
    return figures;
}

/// The very pairs by which the rules are judged.
std::vector<tradeoff::MeasuredPair> pairsOnChart(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    std::vector<tradeoff::MeasuredPair> pairs = pairsOf(lanes, settings);
    std::erase_if(pairs, [&](const tradeoff::MeasuredPair &pair) { return !isOnChart(pair.cpu.workload, settings); });
    return pairs;
}

/// Silent where the chart draws what the policy looks at: at one batch latency and throughput rank alike.
QString judgedBy(const ExploreSettings &settings)
{
    const bool drawsCost = settings.figure == ChartFigure::Cost;
    switch (settings.policy.goal) {
    case Policy::Goal::Latency: return drawsCost ? BreakEvenText::tr("Judged by the lowest latency.") : QString();
    case Policy::Goal::Throughput:
        return drawsCost ? BreakEvenText::tr("Judged by the highest throughput.") : QString();
    case Policy::Goal::Cost: return drawsCost ? QString() : BreakEvenText::tr("Judged by the lowest cost.");
    case Policy::Goal::CostWithinLatency: break;
    }
    return BreakEvenText::tr("Judged by the lowest cost within %1.")
        .arg(millisecondsText(settings.policy.latencyLimitMs));
}

/// "3.2 s", "850 ms".
QString waitText(double seconds)
{
    return seconds >= 1 ? BreakEvenText::tr("%1 s").arg(numberText(seconds)) : millisecondsText(seconds * 1000);
}

/// What waiting for a full batch adds to its latency.
QString waitingAt(int batch, const ExploreSettings &settings)
{
    if (!settings.requestsPerS || !(*settings.requestsPerS > 0))
        return {};
    return BreakEvenText::tr("At %1 requests a second the first request of a batch of %2 waits up to %3 more, until "
                             "the batch is full.")
        .arg(numberText(*settings.requestsPerS), QLocale().toString(batch),
             waitText(tradeoff::batchingDelayS(batch, *settings.requestsPerS)));
}

Measurement asFigure(const tradeoff::Estimate &estimate, const Lane &lane, double busyShare)
{
    Measurement m;
    m.workload = estimate.workload;
    m.deviceId = estimate.deviceId;
    m.deviceKind = tradeoff::DeviceKind::Cuda;
    m.provenance = tradeoff::Provenance::Estimated;
    m.latency.medianMs = estimate.middleMs;
    m.latency.ciLowMs = estimate.lowMs;
    m.latency.ciHighMs = estimate.highMs;
    if (lane.dollarsPerHour)
        m.dollarsPerHour = *lane.dollarsPerHour / busyShare;
    return m;
}

/// The CPU that is best under the policy at each batch against one estimated GPU.
std::vector<tradeoff::MeasuredPair> estimatedPairs(const std::vector<Measurement> &figures, const Lane &lane,
                                                   const ExploreSettings &settings)
{
    std::vector<tradeoff::MeasuredPair> pairs;
    for (const tradeoff::Estimate &estimate : lane.estimates) {
        if (!isOnChart(estimate.workload, settings))
            continue;
        std::vector<Measurement> here;
        std::ranges::copy_if(figures, std::back_inserter(here), [&](const Measurement &m) {
            return m.deviceKind == tradeoff::DeviceKind::Cpu && m.workload == estimate.workload;
        });
        if (!here.empty()) {
            const std::size_t best = tradeoff::choose(settings.policy, here).best.value_or(0);
            pairs.push_back({here[best], asFigure(estimate, lane, settings.gpuBusyShare)});
        }
    }
    std::ranges::sort(pairs, {}, [](const tradeoff::MeasuredPair &pair) { return pair.cpu.workload.batch; });
    return pairs;
}

QString estimatedText(const std::vector<Measurement> &figures, const Lane &lane, const ExploreSettings &settings)
{
    const BreakEven found = breakEven(estimatedPairs(figures, lane, settings), settings.policy);
    switch (found.kind) {
    case BreakEven::Kind::NotMeasured: return {};
    case BreakEven::Kind::GpuAlways:
        return BreakEvenText::tr(
                   "By the estimate alone, without the time to copy data to the card, %1 wins at every batch measured "
                   "on the CPU.")
            .arg(lane.name);
    case BreakEven::Kind::Never:
        return BreakEvenText::tr(
                   "By the estimate alone, %1 clearly wins at no batch: the band is too wide or too high.")
            .arg(lane.name);
    case BreakEven::Kind::Bracket:
        return BreakEvenText::tr(
                   "By the estimate alone, without the time to copy data to the card, %1 starts to pay between batch "
                   "%2 and %3.")
            .arg(lane.name, QLocale().toString(found.brackets.front().below),
                 QLocale().toString(found.brackets.front().above));
    case BreakEven::Kind::Several: break;
    }
    return BreakEvenText::tr(
               "By the estimate alone, without the time to copy data to the card, the winner changes more than "
               "once between the CPU and %1.")
        .arg(lane.name);
}

QString joined(const QStringList &sentences)
{
    QStringList kept = sentences;
    kept.removeAll(QString());
    return kept.join(QLatin1Char(' '));
}

} // namespace

bool isOnChart(const tradeoff::Workload &workload, const ExploreSettings &settings)
{
    return workload.family == settings.family && workload.precision == settings.precision
        && (settings.axis == ChartAxis::Batch ? workload.sizeBytes == settings.chartSize
                                              : workload.batch == settings.chartBatch);
}

ChartBreakEven breakEvenAlongBatch(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    const BreakEven found = breakEven(pairsOnChart(lanes, settings), settings.policy);
    ChartBreakEven told;
    for (const BreakEven::Bracket &bracket : found.brackets)
        told.brackets.push_back({static_cast<double>(bracket.below), static_cast<double>(bracket.above)});
    QStringList sentences{foundText(found)};
    if (found.kind != BreakEven::Kind::NotMeasured) {
        sentences += judgedBy(settings);
        if (!found.brackets.empty())
            sentences += waitingAt(found.brackets.front().above, settings);
    } else {
        const std::vector<Measurement> figures = figuresOnChart(lanes, settings);
        for (const Lane &lane : lanes) {
            if (lane.shown)
                sentences += estimatedText(figures, lane, settings);
        }
    }
    told.sentence = joined(sentences);
    return told;
}

ChartBreakEven winnersAlongSize(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    const auto pairs = pairsOnChart(lanes, settings);
    if (pairs.empty())
        return {.brackets = {}, .sentence = foundText({})};
    QStringList won;
    for (const tradeoff::MeasuredPair &pair : pairs) {
        if (winnerOf(settings.policy, pair) == tradeoff::PairWinner::Gpu)
            won += chartPlaceText(ChartAxis::Size,
                                  static_cast<double>(pair.cpu.workload.sizeBytes) / tradeoff::gigabyte);
    }
    const QString batch = QLocale().toString(settings.chartBatch);
    const QString measured = QLocale().toString(static_cast<qulonglong>(pairs.size()));
    const QString counts = won.isEmpty()
        ? BreakEvenText::tr("At batch %1 the GPU clearly wins at no size; sizes measured on both: %2.")
              .arg(batch, measured)
        : BreakEvenText::tr("At batch %1 the GPU clearly wins at %2; sizes measured on both: %3.")
              .arg(batch, won.join(QStringLiteral(", ")), measured);
    return {.brackets = {}, .sentence = joined({counts, judgedBy(settings), waitingAt(settings.chartBatch, settings)})};
}

} // namespace breakeven::ui
