// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/rule_judgement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace breakeven::tradeoff {

namespace {

/// A pair as the fit needs it: who won, and what the other pick costs.
struct Point {
    Bytes size = 0;
    int batch = 1;
    PairWinner winner = PairWinner::Neither;
    std::optional<double> wrongOverRight; ///< absent where the policy refuses the loser
};

std::vector<Point> pointsOf(std::span<const MeasuredPair> pairs, const Policy &policy)
{
    std::vector<Point> points;
    for (const MeasuredPair &pair : pairs) {
        Point point{pair.cpu.workload.sizeBytes, pair.cpu.workload.batch, winnerOf(policy, pair), {}};
        const std::optional<Score> cpu = score(policy, pair.cpu);
        const std::optional<Score> gpu = score(policy, pair.gpu);
        if (cpu && gpu && point.winner != PairWinner::Neither) {
            point.wrongOverRight = point.winner == PairWinner::Cpu ? gpu->middle / cpu->middle
                                                                   : cpu->middle / gpu->middle;
        }
        points.push_back(point);
    }
    return points;
}

/// Sums of judgements; the cost is kept as a sum until the end.
class Tally final
{
public:
    void add(const Point &point, Hardware pick)
    {
        if (point.winner == PairWinner::Neither) {
            ++m_sum.unclear;
            return;
        }
        ++m_sum.points;
        if ((point.winner == PairWinner::Gpu) == (pick == Hardware::Gpu))
            ++m_sum.right;
        else if (point.wrongOverRight)
            m_sum.wrongPicksCost += *point.wrongOverRight - 1;
        else
            ++m_sum.refused;
    }
    [[nodiscard]] RuleJudgement judgement() const
    {
        RuleJudgement judgement = m_sum;
        const int counted = m_sum.points - m_sum.refused;
        judgement.wrongPicksCost = counted > 0 ? m_sum.wrongPicksCost / counted : 0;
        return judgement;
    }

private:
    RuleJudgement m_sum;
};

RuleJudgement judged(const DecisionRule &rule, std::span<const Point> points)
{
    Tally tally;
    for (const Point &point : points)
        tally.add(point, rule.hardwareFor(point.size, point.batch));
    return tally.judgement();
}

/// Of the thresholds' logarithms; 0 counts as half of the smallest that is measured.
double distance(const DecisionRule &rule, const DecisionRule &lesson, double smallestSize, double smallestBatch)
{
    const auto log = [](double value, double smallest) { return std::log2(value > 0 ? value : smallest / 2); };
    const double size = log(static_cast<double>(rule.sizeThreshold), smallestSize)
        - log(static_cast<double>(lesson.sizeThreshold), smallestSize);
    const double batch = log(rule.batchThreshold, smallestBatch) - log(lesson.batchThreshold, smallestBatch);
    return std::hypot(size, batch);
}

struct Fit {
    DecisionRule rule;
    RuleJudgement judgement;
    int equallyGood = 1;
};

Fit fit(std::span<const Point> points, const DecisionRule &lesson)
{
    std::set<Bytes> sizes{0};
    std::set<int> batches{0};
    for (const Point &point : points) {
        sizes.insert(point.size);
        batches.insert(point.batch);
    }
    const Fit unfitted{lesson, judged(lesson, points), 1};
    if (unfitted.judgement.points == 0)
        return unfitted;
    const auto smallestSize = static_cast<double>(*std::next(sizes.begin()));
    const double smallestBatch = *std::next(batches.begin());
    const auto goodness = [](const RuleJudgement &j) { return std::tuple(j.right, -j.refused, -j.wrongPicksCost); };
    std::optional<Fit> best;
    double bestDistance = 0;
    for (const Junction junction : {Junction::And, Junction::Or}) {
        for (const Bytes size : sizes) {
            for (const int batch : batches) {
                const DecisionRule rule{size, batch, junction};
                const RuleJudgement judgement = judged(rule, points);
                const bool better = !best || goodness(judgement) > goodness(best->judgement);
                if (!better && goodness(judgement) < goodness(best->judgement))
                    continue;
                const int equallyGood = better ? 1 : best->equallyGood + 1;
                const double away = distance(rule, lesson, smallestSize, smallestBatch);
                if (better || away < bestDistance) {
                    best = Fit{rule, judgement, equallyGood};
                    bestDistance = away;
                }
                best->equallyGood = equallyGood;
            }
        }
    }
    return *best;
}

} // namespace

RuleJudgement judge(const DecisionRule &rule, std::span<const MeasuredPair> pairs, const Policy &policy)
{
    return judged(rule, pointsOf(pairs, policy));
}

FittedRule fitRule(std::span<const MeasuredPair> pairs, const Policy &policy, const DecisionRule &lesson)
{
    const std::vector<Point> points = pointsOf(pairs, policy);
    const Fit all = fit(points, lesson);
    constexpr std::size_t folds = 5;
    Tally leftOut;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<Point> kept;
        std::vector<Point> held;
        for (std::size_t i = 0; i < points.size(); ++i)
            (i % folds == fold ? held : kept).push_back(points[i]);
        if (kept.empty() || held.empty())
            continue;
        const DecisionRule rule = fit(kept, lesson).rule;
        for (const Point &point : held)
            leftOut.add(point, rule.hardwareFor(point.size, point.batch));
    }
    return {all.rule, all.judgement, all.equallyGood, leftOut.judgement()};
}

} // namespace breakeven::tradeoff
