// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/cost_text.h"

#include "engine/tradeoff/cost_model.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>

#include <cmath>

namespace breakeven::ui {

namespace {

class CostText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::CostText)
};

QString secondsText(double seconds, const QLocale &locale)
{
    return seconds >= 1 ? CostText::tr("%1 s").arg(numberText(seconds, locale))
                        : millisecondsText(seconds * 1000, locale);
}

} // namespace

LanePrice lanePriceOf(const protocol::PricedMachine &machine, const protocol::PriceList &prices)
{
    QString name = QString::fromStdString(machine.name);
    if (machine.gpus && machine.gpus->count > 1)
        name = CostText::tr("%1 with %2 GPUs").arg(name, QString::number(machine.gpus->count));
    return {machine.dollarsPerHour,
            CostText::tr("%1, %2, %3")
                .arg(name, QString::fromStdString(prices.region), QString::fromStdString(prices.date))};
}

QString equipmentText(const protocol::PricedMachine &machine, const QLocale &locale)
{
    if (machine.gpus) {
        return CostText::tr("%1 × %2, %3 GiB")
            .arg(numberText(machine.gpus->count, locale), QString::fromStdString(machine.gpus->model),
                 numberText(machine.gpus->memoryGib, locale));
    }
    return machine.vcpus ? CostText::tr("%1 vCPUs").arg(locale.toString(*machine.vcpus)) : QString();
}

QString busyText(tradeoff::Hardware hardware, double share, const QLocale &locale)
{
    if (!(share > 0) || share >= 1)
        return {};
    const QString percent = numberText(share * 100, locale);
    const QString times = numberText(1 / share, locale);
    return hardware == tradeoff::Hardware::Cpu
        ? CostText::tr("A CPU that is busy %1 % of the hour costs %2 times as much an inference.").arg(percent, times)
        : CostText::tr("A GPU that is busy %1 % of the hour costs %2 times as much an inference.").arg(percent, times);
}

QString waitText(int batch, std::optional<double> requestsPerS, const QLocale &locale)
{
    if (!requestsPerS)
        return CostText::tr("With a rate, this says how long a full batch takes to come together.");
    if (batch <= 1)
        return CostText::tr("A batch of 1 waits for nobody.");
    return CostText::tr("A batch of %1 at %2 requests a second waits %3. This wait is in none of the latencies, nor in "
                        "the limit.")
        .arg(locale.toString(batch), numberText(*requestsPerS, locale),
             secondsText(tradeoff::batchingDelayS(batch, *requestsPerS), locale));
}

} // namespace breakeven::ui
