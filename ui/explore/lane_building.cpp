// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/lane_building.h"

#include "engine/tradeoff/cost_model.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

struct LaneText {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::Lane)
};

QString dayOf(const std::string &utcTime)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utcTime), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.date(), QLocale::ShortFormat) : QString();
}

QString originOf(const FigureSource &source, const DeviceFigures &device)
{
    if (device.figures().empty())
        return QString::fromStdString(source.head.machine);
    const tradeoff::Measurement &newest = *std::ranges::max_element(device.figures(), {},
                                                                    &tradeoff::Measurement::measuredAt);
    const std::string &machine = newest.machine.empty() ? source.head.machine : newest.machine;
    const std::string &libtorch = newest.method.libtorch.empty() ? source.head.libtorch : newest.method.libtorch;
    QStringList parts;
    if (!machine.empty())
        parts.append(QString::fromStdString(machine));
    if (const QString day = dayOf(newest.measuredAt); !day.isEmpty())
        parts.append(LaneText::tr("measured on %1").arg(day));
    if (!libtorch.empty())
        parts.append(LaneText::tr("LibTorch %1").arg(QString::fromStdString(libtorch)));
    return parts.join(QLatin1String("; "));
}

Lane laneOf(const FigureSource &source, const DeviceFigures &device)
{
    Lane lane;
    lane.id = source.laneId(device);
    lane.source = source.kind;
    lane.deviceId = QString::fromStdString(device.deviceId);
    lane.hardware = hardwareOf(device.kind);
    lane.name = device.name.empty() ? lane.deviceId : QString::fromStdString(device.name);
    lane.place = source.place;
    lane.origin = originOf(source, device);
    lane.provenance = device.provenance;
    return lane;
}

} // namespace

std::vector<Lane> lanesOf(std::span<FigureSource> sources, std::vector<Lane> older)
{
    QHash<QString, Lane *> known;
    for (Lane &lane : older)
        known.insert(lane.id, &lane);
    std::vector<Lane> lanes;
    for (FigureSource &source : sources) {
        for (DeviceFigures &device : source.devices) {
            Lane &lane = lanes.emplace_back(laneOf(source, device));
            Lane *const before = known.value(lane.id);
            if (device.takeChanged() || !before) {
                lane.figures = device.figures();
                lane.failures = device.failures();
            } else {
                lane.figures = std::move(before->figures);
                lane.failures = std::move(before->failures);
            }
        }
    }
    return lanes;
}

void dress(Lane &lane, const ExploreSettings &settings, std::optional<double> ownPrice)
{
    lane.shown = !settings.hiddenLanes.contains(lane.id);
    lane.dollarsPerHour.reset();
    lane.priceSource.clear();
    if (const auto price = settings.prices.find(lane.id); price != settings.prices.end()) {
        lane.dollarsPerHour = price->second.dollarsPerHour;
        lane.priceSource = price->second.source.isEmpty() ? LaneText::tr("your own") : price->second.source;
    } else if (ownPrice && lane.source == Lane::Source::Recording) {
        lane.dollarsPerHour = ownPrice;
        lane.priceSource = LaneText::tr("from the recording");
    }
    const bool cpu = lane.hardware == tradeoff::Hardware::Cpu;
    const double busyShare = cpu ? settings.cpuBusyShare : settings.gpuBusyShare;
    for (tradeoff::Measurement &figure : lane.figures) {
        figure.dollarsPerHour.reset();
        figure.costPerInferenceUsd.reset();
        if (!lane.dollarsPerHour)
            continue;
        figure.dollarsPerHour = *lane.dollarsPerHour / busyShare;
        if (figure.throughputPerS > 0) {
            figure.costPerInferenceUsd = tradeoff::costPerInference(*lane.dollarsPerHour, figure.throughputPerS,
                                                                    busyShare);
        }
    }
}

} // namespace breakeven::ui
