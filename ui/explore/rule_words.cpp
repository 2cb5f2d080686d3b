// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_words.h"

#include "ui/learn/workload_text.h"
#include "ui/widgets/figure_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

using tradeoff::DecisionRule;
using tradeoff::FittedRule;
using tradeoff::Junction;
using tradeoff::MeasuredPair;
using tradeoff::Policy;
using tradeoff::RuleJudgement;

QString whole(int number)
{
    return QLocale().toString(number);
}

QString percentText(double share)
{
    const double percent = share * 100;
    if (percent > 0 && percent < 0.1)
        return RuleWords::tr("less than %1 %").arg(QLocale().toString(0.1));
    return RuleWords::tr("%1 %").arg(numberText(percent, 2));
}

QString costSentence(const RuleJudgement &judgement, const Policy &policy)
{
    const QString percent = percentText(judgement.wrongPicksCost);
    switch (policy.goal) {
    case Policy::Goal::Latency:
        return RuleWords::tr("Its picks take %1 longer than the best ones on average.").arg(percent);
    case Policy::Goal::Throughput:
        return RuleWords::tr("Its picks take %1 more time a sample than the best ones on average.").arg(percent);
    case Policy::Goal::Cost:
    case Policy::Goal::CostWithinLatency: break;
    }
    return RuleWords::tr("Its picks cost %1 more than the best ones on average.").arg(percent);
}

QString goalText(const Policy &policy)
{
    switch (policy.goal) {
    case Policy::Goal::Latency: return RuleWords::tr("lowest latency");
    case Policy::Goal::Throughput: return RuleWords::tr("highest throughput");
    case Policy::Goal::Cost: return RuleWords::tr("lowest cost");
    case Policy::Goal::CostWithinLatency: break;
    }
    return RuleWords::tr("lowest cost within %1").arg(millisecondsText(policy.latencyLimitMs));
}

QString missingPrice(const std::optional<tradeoff::Hardware> &unpriced)
{
    if (!unpriced)
        return RuleWords::tr("What they cost is not known: neither the CPU nor the GPU has a price an hour.");
    return *unpriced == tradeoff::Hardware::Cpu
        ? RuleWords::tr("What they cost is not known: the CPU has no price an hour.")
        : RuleWords::tr("What they cost is not known: the GPU has no price an hour.");
}

/// What is missing for a judgement, and how to come by it.
QString nothingToJudge(const RuleReport &report, const ExploreSettings &settings)
{
    const QString kind = label(settings.family) + QLatin1Char(' ')
        + QString::fromUtf8(tradeoff::name(settings.precision));
    const QString limit = millisecondsText(settings.policy.latencyLimitMs);
    QStringList sentences;
    switch (report.lack) {
    case RuleReport::Lack::None:
    case RuleReport::Lack::OtherHardware:
        sentences += RuleWords::tr("No %1 workload has been measured on both a CPU and a GPU yet.").arg(kind);
        sentences += RuleWords::tr("Open a recording that holds the other one, and the rules are judged here.");
        break;
    case RuleReport::Lack::Price:
        sentences += RuleWords::tr("%1 workloads have been measured on both a CPU and a GPU.").arg(kind);
        sentences += missingPrice(report.unpriced);
        sentences += RuleWords::tr("Prices are set under Cost.");
        break;
    case RuleReport::Lack::WithinLimit:
        sentences += RuleWords::tr("Each %1 workload that has been measured on both a CPU and a GPU takes longer than "
                                   "%2 on both, and counts for nobody.")
                         .arg(kind, limit);
        sentences += RuleWords::tr("Raise the limit, or measure smaller models and batches.");
        break;
    }
    return sentences.join(QLatin1Char(' '));
}

/// The same in a few words, for one rule.
QString noVerdict(const RuleJudgement &judgement, const Policy &policy, RuleReport::Lack lack)
{
    switch (lack) {
    case RuleReport::Lack::None: break;
    case RuleReport::Lack::OtherHardware:
        return RuleWords::tr("Nothing to judge it by: nothing is measured on both a CPU and a GPU.");
    case RuleReport::Lack::Price: return RuleWords::tr("Nothing to judge it by: a price an hour is missing.");
    case RuleReport::Lack::WithinLimit:
        return RuleWords::tr("Nothing to judge it by: all takes longer than %1 on both.")
            .arg(millisecondsText(policy.latencyLimitMs));
    }
    return judgement.unclear > 0 ? RuleWords::tr("Nothing to judge it by: no point has a clear winner.")
                                 : RuleWords::tr("There is nothing to judge it by.");
}

/// What the points are: recorded ones, and those that nobody wins.
QStringList pointsSentences(const RuleJudgement &judgement, const std::vector<MeasuredPair> &pairs,
                            const Policy &policy)
{
    const auto isRecorded = [](const tradeoff::Measurement &m) {
        return m.provenance == tradeoff::Provenance::Recorded;
    };
    const auto recorded = std::ranges::count_if(
        pairs, [&](const MeasuredPair &pair) { return isRecorded(pair.cpu) || isRecorded(pair.gpu); });
    QStringList sentences;
    if (judgement.points == 0) {
        sentences += RuleWords::tr("Points measured on both: %1, and none has a clear winner, since the intervals "
                                   "overlap. No rule can be right or wrong there.")
                         .arg(whole(judgement.unclear));
    } else {
        sentences += RuleWords::tr("Judged by the %1.").arg(goalText(policy));
        if (judgement.unclear > 0)
            sentences += RuleWords::tr("%Ln more points have no clear winner and count for nobody.", nullptr,
                                       judgement.unclear);
    }
    if (recorded > 0)
        sentences += RuleWords::tr("Points with a Recorded figure: %1 of %2.")
                         .arg(whole(static_cast<int>(recorded)), whole(static_cast<int>(pairs.size())));
    return sentences;
}

QString mineAgainstLesson(const RuleReport::Entry &lesson, const RuleReport::Entry &mine)
{
    if (mine.rule == lesson.rule)
        return RuleWords::tr("Yours is still the lesson’s: change its numbers and see.");
    const int more = mine.judgement.right - lesson.judgement.right;
    if (more == 0)
        return RuleWords::tr("Yours is right as often as the lesson’s.");
    const QString points = more == 1 || more == -1 ? RuleWords::tr("1 point")
                                                   : RuleWords::tr("%1 points").arg(whole(std::abs(more)));
    return more > 0 ? RuleWords::tr("Yours is right at %1 more than the lesson’s.").arg(points)
                    : RuleWords::tr("Yours is right at %1 fewer than the lesson’s.").arg(points);
}

QStringList fittedSentences(const FittedRule &fitted)
{
    QStringList sentences;
    const int others = fitted.equallyGood - 1;
    if (others == 1)
        sentences += RuleWords::tr("1 other rule fits as well; this one is nearest to the lesson’s.");
    else if (others > 1)
        sentences +=
            RuleWords::tr("%1 other rules fit as well; this one is nearest to the lesson’s.").arg(whole(others));
    if (fitted.leftOut.points > 0)
        sentences += RuleWords::tr("On points left out of the fit, the fitted rule picked %1 of %2.")
                         .arg(whole(fitted.leftOut.right), whole(fitted.leftOut.points));
    else
        sentences += RuleWords::tr("There are too few points to judge the fitted rule on ones left out of the fit.");
    return sentences;
}

} // namespace

bool canAverage(const RuleJudgement &judgement)
{
    const bool allWrongRefused = judgement.refused > 0 && judgement.right + judgement.refused == judgement.points;
    return judgement.points > 0 && !allWrongRefused;
}

QString conditionText(const DecisionRule &rule)
{
    const QString size =
        RuleWords::tr("size > %1 GB").arg(numberText(static_cast<double>(rule.sizeThreshold) / tradeoff::gigabyte, 6));
    const QString batch = RuleWords::tr("batch > %1").arg(whole(rule.batchThreshold));
    const bool anySize = rule.sizeThreshold == 0;
    const bool anyBatch = rule.batchThreshold == 0;
    if (rule.junction == Junction::Or)
        return anySize || anyBatch ? RuleWords::tr("always the GPU") : RuleWords::tr("%1 or %2").arg(size, batch);
    if (anySize && anyBatch)
        return RuleWords::tr("always the GPU");
    if (anySize || anyBatch)
        return anySize ? batch : size;
    return RuleWords::tr("%1 and %2").arg(size, batch);
}

QString scoreText(const RuleJudgement &judgement)
{
    return RuleWords::tr("%1 of %2").arg(whole(judgement.right), whole(judgement.points));
}

QString costText(const RuleJudgement &judgement)
{
    if (judgement.points == 0)
        return {};
    if (!canAverage(judgement))
        return QStringLiteral("—");
    const double percent = judgement.wrongPicksCost * 100;
    if (percent > 0 && percent < 0.1)
        return RuleWords::tr("< +%1 %").arg(QLocale().toString(0.1));
    return percent > 0 ? RuleWords::tr("+%1 %").arg(numberText(percent, 2)) : RuleWords::tr("+0 %");
}

QString noteText(const RuleJudgement &judgement, const Policy &policy)
{
    if (judgement.refused == 0)
        return {};
    const QString limit = millisecondsText(policy.latencyLimitMs);
    if (judgement.refused == judgement.points)
        return RuleWords::tr("All its picks take longer than %1.").arg(limit);
    return RuleWords::tr("%Ln picks take longer than %1 and are left out of this average.", nullptr, judgement.refused)
        .arg(limit);
}

QString verdictText(const RuleJudgement &judgement, const Policy &policy, RuleReport::Lack lack)
{
    if (judgement.points == 0)
        return noVerdict(judgement, policy, lack);
    QStringList sentences{
        RuleWords::tr("Picks the winner at %1 of %2 points.").arg(whole(judgement.right), whole(judgement.points))};
    if (canAverage(judgement) && judgement.wrongPicksCost > 0)
        sentences += costSentence(judgement, policy);
    if (judgement.refused > 0)
        sentences += noteText(judgement, policy);
    return sentences.join(QLatin1Char(' '));
}

QString reportTitle(const RuleReport &report)
{
    const int points = report.entries.empty() ? 0 : report.entries.front().judgement.points;
    if (points == 0)
        return RuleWords::tr("The rule, judged");
    return points == 1 ? RuleWords::tr("The rule, judged on 1 point")
                       : RuleWords::tr("The rule, judged on %1 points").arg(whole(points));
}

QString reportSentence(const RuleReport &report, const std::vector<MeasuredPair> &pairs,
                       const ExploreSettings &settings)
{
    if (pairs.empty() || report.entries.size() < 2)
        return nothingToJudge(report, settings);
    const RuleJudgement &judgement = report.entries.front().judgement;
    QStringList sentences = pointsSentences(judgement, pairs, settings.policy);
    if (judgement.points > 0) {
        sentences += mineAgainstLesson(report.entries[0], report.entries[1]);
        if (report.fitted)
            sentences += fittedSentences(*report.fitted);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace breakeven::ui
