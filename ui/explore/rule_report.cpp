// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_report.h"

#include "ui/explore/device_figures.h"
#include "ui/explore/rule_words.h"

#include <QLocale>

#include <unordered_map>
#include <utility>

namespace breakeven::ui {

namespace {

using tradeoff::DecisionRule;
using tradeoff::Measurement;
using tradeoff::Policy;

bool canBeJudged(const Policy &policy, const Measurement &m)
{
    const bool overLimit = policy.goal == Policy::Goal::CostWithinLatency && m.latency.medianMs > policy.latencyLimitMs;
    return overLimit || tradeoff::score(policy, m).has_value();
}

bool isOfPlane(const Measurement &m, const ExploreSettings &settings)
{
    return isMeasurement(m) && m.workload.family == settings.family && m.workload.precision == settings.precision;
}

/// Whether there is a figure of a workload, and one that the policy can judge.
struct Side {
    bool measured = false;
    bool judged = false;
    void add(bool canJudge)
    {
        measured = true;
        judged = judged || canJudge;
    }
};

/// Of a report without pairs.
void putLack(RuleReport &report, const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    std::unordered_map<tradeoff::Workload, std::pair<Side, Side>, WorkloadHash> sides;
    for (const Lane &lane : lanes) {
        for (const Measurement &m : lane.figures) {
            if (!lane.shown || !isOfPlane(m, settings))
                continue;
            Measurement judged = m;
            judged.dollarsPerHour = dollarsPerWorkingHour(m);
            auto &[cpu, gpu] = sides[m.workload];
            (ui::hardwareOf(m.deviceKind) == tradeoff::Hardware::Cpu ? cpu : gpu)
                .add(canBeJudged(settings.policy, judged));
        }
    }
    bool onBoth = false;
    bool cpuLacks = false;
    bool gpuLacks = false;
    for (const auto &[workload, both] : sides) {
        if (!both.first.measured || !both.second.measured)
            continue;
        onBoth = true;
        cpuLacks = cpuLacks || !both.first.judged;
        gpuLacks = gpuLacks || !both.second.judged;
    }
    report.lack = !onBoth      ? RuleReport::Lack::OtherHardware
        : cpuLacks || gpuLacks ? RuleReport::Lack::Price
                               : RuleReport::Lack::WithinLimit;
    if (cpuLacks != gpuLacks)
        report.unpriced = cpuLacks ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu;
}

RuleReport::Entry entryOf(const QString &name, const DecisionRule &rule,
                          const std::vector<tradeoff::MeasuredPair> &pairs, const Policy &policy, RuleReport::Lack lack)
{
    RuleReport::Entry entry;
    entry.name = name;
    entry.rule = rule;
    entry.judgement = tradeoff::judge(rule, pairs, policy);
    entry.condition = conditionText(rule);
    entry.score = scoreText(entry.judgement);
    entry.cost = costText(entry.judgement);
    entry.note = noteText(entry.judgement, policy);
    entry.verdict = verdictText(entry.judgement, policy, lack);
    return entry;
}

TwinCell countCell(int count)
{
    return {.text = QLocale().toString(count), .csv = QString::number(count), .number = count};
}

std::vector<TwinCell> rowOf(const QString &name, const RuleReport::Entry &entry,
                            const tradeoff::RuleJudgement &judgement)
{
    const std::optional<double> cost = canAverage(judgement) ? std::optional(judgement.wrongPicksCost * 100)
                                                             : std::nullopt;
    return {textCell(name),
            textCell(entry.condition),
            numberCell(static_cast<double>(entry.rule.sizeThreshold) / tradeoff::gigabyte, 6),
            countCell(entry.rule.batchThreshold),
            textCell(QString::fromUtf8(tradeoff::name(entry.rule.junction))),
            countCell(judgement.right),
            countCell(judgement.points),
            numberCell(cost),
            countCell(judgement.refused),
            countCell(judgement.unclear)};
}

} // namespace

std::vector<tradeoff::MeasuredPair> pairsOf(const std::vector<Lane> &lanes, const ExploreSettings &settings)
{
    std::vector<Measurement> figures;
    for (const Lane &lane : lanes) {
        if (!lane.shown)
            continue;
        for (const Measurement &m : lane.figures) {
            if (!isOfPlane(m, settings))
                continue;
            figures.push_back(m);
            figures.back().dollarsPerHour = dollarsPerWorkingHour(m);
            if (!canBeJudged(settings.policy, figures.back()))
                figures.pop_back();
        }
    }
    return tradeoff::pairsOf(figures, settings.policy);
}

RuleReport ruleReportOf(const std::vector<Lane> &lanes, const std::vector<tradeoff::MeasuredPair> &pairs,
                        const ExploreSettings &settings, const DecisionRule &lessonRule,
                        const std::optional<tradeoff::FittedRule> &fitted)
{
    RuleReport report;
    report.pairs = static_cast<int>(pairs.size());
    if (pairs.empty())
        putLack(report, lanes, settings);
    const auto add = [&](const QString &name, const DecisionRule &rule) {
        report.entries.push_back(entryOf(name, rule, pairs, settings.policy, report.lack));
    };
    add(RuleWords::tr("The lesson’s rule"), lessonRule);
    add(RuleWords::tr("Mine"), settings.mine);
    if (fitted && !pairs.empty()) {
        report.fitted = fitted;
        add(RuleWords::tr("Fitted to these points"), fitted->rule);
    }
    report.title = reportTitle(report);
    report.sentence = reportSentence(report, pairs, settings);
    return report;
}

TwinTable tableOf(const RuleReport &report)
{
    TwinTable table{.title = report.title,
                    .columns = {{RuleWords::tr("Rule"), QStringLiteral("rule")},
                                {RuleWords::tr("Picks the GPU where"), QStringLiteral("condition")},
                                {RuleWords::tr("Size threshold, GB"), QStringLiteral("size_threshold_gb"), true},
                                {RuleWords::tr("Batch threshold"), QStringLiteral("batch_threshold"), true},
                                {RuleWords::tr("Junction"), QStringLiteral("junction")},
                                {RuleWords::tr("Right picks"), QStringLiteral("right"), true},
                                {RuleWords::tr("Points"), QStringLiteral("points"), true},
                                {RuleWords::tr("Above the best picks, on average, %"),
                                 QStringLiteral("wrong_picks_cost_percent"), true},
                                {RuleWords::tr("Picks that are not allowed"), QStringLiteral("refused"), true},
                                {RuleWords::tr("No clear winner"), QStringLiteral("unclear"), true}},
                    .rows = {}};
    for (const RuleReport::Entry &entry : report.entries)
        table.rows.push_back(rowOf(entry.name, entry, entry.judgement));
    if (report.fitted && report.fitted->leftOut.points > 0) {
        table.rows.push_back(rowOf(RuleWords::tr("Fitted, on points left out of the fit"), report.entries.back(),
                                   report.fitted->leftOut));
    }
    return table;
}

} // namespace breakeven::ui
