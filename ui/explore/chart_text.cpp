// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_text.h"

#include "ui/language/engine_words.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ChartText)
};

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString flagText(const std::string &flag)
{
    const auto &meanings = tradeoff::flagMeanings();
    const auto found = std::ranges::find(meanings, flag, &tradeoff::FlagMeaning::flag);
    return engineWords(found == meanings.end() ? std::string_view(flag) : found->sentence);
}

QString networkText(tradeoff::Family family, tradeoff::Precision precision)
{
    return label(family) + QLatin1Char(' ') + plain(name(precision));
}

QString chartTitle(ChartFigure figure, ChartAxis axis, const tradeoff::Workload &held)
{
    const QString network = networkText(held.family, held.precision) + QStringLiteral(", ");
    if (axis == ChartAxis::Batch) {
        const QString model = network
            + chartPlaceText(ChartAxis::Size, static_cast<double>(held.sizeBytes) / tradeoff::gigabyte);
        switch (figure) {
        case ChartFigure::Latency: return ChartText::tr("Latency against batch, %1").arg(model);
        case ChartFigure::Throughput: return ChartText::tr("Throughput against batch, %1").arg(model);
        case ChartFigure::Cost: return ChartText::tr("Cost against batch, %1").arg(model);
        }
    }
    const QString model = network + chartPlaceText(ChartAxis::Batch, held.batch);
    switch (figure) {
    case ChartFigure::Latency: return ChartText::tr("Latency against model size, %1").arg(model);
    case ChartFigure::Throughput: return ChartText::tr("Throughput against model size, %1").arg(model);
    case ChartFigure::Cost: break;
    }
    return ChartText::tr("Cost against model size, %1").arg(model);
}

QString chartXTitle(ChartAxis axis)
{
    return axis == ChartAxis::Batch ? ChartText::tr("Batch") : ChartText::tr("Model size, GB");
}

QString chartYTitle(ChartFigure figure)
{
    switch (figure) {
    case ChartFigure::Latency: return ChartText::tr("Latency of the whole batch, ms");
    case ChartFigure::Throughput: return ChartText::tr("Throughput, samples a second");
    case ChartFigure::Cost: break;
    }
    return ChartText::tr("Cost of 1,000 inferences, $");
}

QString chartFigureText(ChartFigure figure, double value)
{
    switch (figure) {
    case ChartFigure::Latency: return millisecondsText(value);
    case ChartFigure::Throughput: return ChartText::tr("%1 samples/s").arg(numberText(value));
    case ChartFigure::Cost: break;
    }
    return ChartText::tr("$%1").arg(dollarsText(value));
}

QString chartPlaceText(ChartAxis axis, double x)
{
    return axis == ChartAxis::Batch ? ChartText::tr("batch %1").arg(QLocale().toString(x, 'f', 0))
                                    : ChartText::tr("%1 GB").arg(gigabytesText(x));
}

QString spokenPoint(ChartFigure figure, ChartAxis axis, const ChartPoint &point, tradeoff::Provenance provenance,
                    const std::vector<std::string> &flags)
{
    QString text = ChartText::tr("%1: %2 (%3 to %4), %5")
                       .arg(chartPlaceText(axis, point.x), chartFigureText(figure, point.y),
                            chartFigureText(figure, point.low), chartFigureText(figure, point.high), label(provenance));
    for (const std::string &flag : flags)
        text += QStringLiteral("; ") + flagText(flag);
    return text;
}

QString spokenEstimate(ChartFigure figure, ChartAxis axis, const ChartPoint &point, const tradeoff::Estimate &estimate)
{
    const QString text = ChartText::tr("%1: about %2, between %3 and %4, %5")
                             .arg(chartPlaceText(axis, point.x), chartFigureText(figure, point.y),
                                  chartFigureText(figure, point.low), chartFigureText(figure, point.high),
                                  label(tradeoff::Provenance::Estimated));
    if (estimate.checked())
        return text;
    QStringList doubts;
    for (const tradeoff::Doubt doubt : estimate.doubts)
        doubts += plain(name(doubt));
    return ChartText::tr("%1; nobody has checked this band: %2").arg(text, doubts.join(QStringLiteral(", ")));
}

} // namespace breakeven::ui
