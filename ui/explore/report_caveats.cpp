// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/report_caveats.h"

#include "ui/language/engine_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace breakeven::ui::report {

namespace {

struct Caveats {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::report::Caveats)
};

/// So many points are named; of the rest their number is told.
constexpr qsizetype namedPoints = 12;

QString pointsText(const QStringList &points)
{
    if (points.size() <= namedPoints)
        return points.join(QStringLiteral("; "));
    return Caveats::tr("%1; and %2 more")
        .arg(points.mid(0, namedPoints).join(QStringLiteral("; ")))
        .arg(points.size() - namedPoints);
}

QString pointOf(const Lane &lane, const tradeoff::Workload &workload)
{
    return QStringLiteral("%1, %2").arg(lane.title(), QString::fromStdString(describe(workload)));
}

QString doubtText(tradeoff::Doubt doubt)
{
    switch (doubt) {
    case tradeoff::Doubt::SmallBatch: return Caveats::tr("small batches");
    case tradeoff::Doubt::Precision: return Caveats::tr("fp32");
    case tradeoff::Doubt::Family: break;
    }
    return Caveats::tr("the mlp");
}

} // namespace

QStringList estimateCaveats(const std::vector<Lane> &lanes)
{
    QStringList caveats;
    for (const Lane &lane : lanes) {
        if (!lane.shown || lane.estimates.empty())
            continue;
        QStringList doubts;
        for (const tradeoff::Estimate &estimate : lane.estimates) {
            for (const tradeoff::Doubt doubt : estimate.doubts) {
                if (!doubts.contains(doubtText(doubt)))
                    doubts.append(doubtText(doubt));
            }
        }
        caveats.append(
            Caveats::tr("%1 is estimated from a datasheet, not measured. Where its error was checked, the band held "
                        "at least 90 % of the published figures of a GPU that it was not fitted to, of two GPUs.")
                .arg(lane.title()));
        if (!doubts.isEmpty())
            caveats.append(
                Caveats::tr("%1: nobody has checked the error for %2; the band there is four times to each side.")
                    .arg(lane.title(), doubts.join(QStringLiteral(", "))));
    }
    return caveats;
}

QStringList flagCaveats(const std::vector<Lane> &lanes)
{
    QStringList caveats;
    for (const tradeoff::FlagMeaning &meaning : tradeoff::flagMeanings()) {
        QStringList points;
        for (const Lane &lane : lanes) {
            for (const tradeoff::Measurement &figure : lane.figures) {
                if (lane.shown && std::ranges::find(figure.flags, meaning.flag) != figure.flags.end())
                    points.append(pointOf(lane, figure.workload));
            }
        }
        if (points.isEmpty())
            continue;
        QString sentence = engineWords(meaning.sentence);
        sentence[0] = sentence.at(0).toUpper();
        caveats.append(Caveats::tr("%1: %2.").arg(sentence, pointsText(points)));
    }
    return caveats;
}

QStringList failureCaveats(const std::vector<Lane> &lanes)
{
    QStringList caveats;
    for (const Lane &lane : lanes) {
        for (const protocol::FailedPoint &failure : lane.failures) {
            if (lane.shown)
                caveats.append(
                    QStringLiteral("%1: %2").arg(pointOf(lane, failure.workload), engineWords(failure.error.message)));
        }
    }
    return caveats;
}

QStringList notMeasured()
{
    return {Caveats::tr("How good the answers of a model are. The models here have invented weights."),
            Caveats::tr("Energy, and what a machine costs beyond its price an hour."),
            Caveats::tr("The network between users and the machine, and preparing the input."),
            Caveats::tr("Several models on one device, and several devices for one model."),
            Caveats::tr("Latency under changing load: requests that queue or come in bursts."),
            Caveats::tr("Loading and first runs: the latencies are of a model that is warm.")};
}

} // namespace breakeven::ui::report
