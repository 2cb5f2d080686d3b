// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/estimated_lanes.h"

#include "ui/explore/device_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace breakeven::ui {

namespace {

std::vector<tradeoff::Workload> shownGrid(const ExploreSettings &settings)
{
    SweepSettings sweep = settings.sweep;
    if (std::ranges::find(sweep.families, settings.family) == sweep.families.end())
        sweep.families.push_back(settings.family);
    if (std::ranges::find(sweep.precisions, settings.precision) == sweep.precisions.end())
        sweep.precisions.push_back(settings.precision);
    return gridOf(sweep);
}

} // namespace

std::vector<Lane> EstimatedLanes::lanes(const protocol::Catalogue &catalogue, const ExploreSettings &settings,
                                        std::span<const FigureSource> measured)
{
    std::vector<Lane> lanes;
    if (settings.estimatedDevices.empty())
        return lanes;
    if (std::vector<tradeoff::Workload> grid = shownGrid(settings); grid != m_grid) {
        m_grid = std::move(grid);
        m_computed.clear();
    }
    for (const QString &id : settings.estimatedDevices) {
        const tradeoff::Datasheet *const datasheet = catalogue.device(id.toStdString());
        if (!datasheet)
            continue;
        Lane lane;
        lane.id = estimateLaneId(id);
        lane.source = Lane::Source::Estimate;
        lane.deviceId = id;
        lane.hardware = tradeoff::Hardware::Gpu;
        lane.name = QString::fromStdString(datasheet->name);
        lane.place = QCoreApplication::translate("breakeven::ui::Lane", "datasheet");
        lane.origin = QString::fromStdString(datasheet->source);
        lane.provenance = tradeoff::Provenance::Estimated;

        std::vector<const DeviceFigures *> same;
        const QString key = deviceKey(datasheet->name);
        for (const FigureSource &source : measured) {
            for (const DeviceFigures &device : source.devices) {
                if (deviceKey(device.name) == key)
                    same.push_back(&device);
            }
        }
        const auto isUnknown = [&](const auto &point) {
            return std::ranges::none_of(same, [&](const auto *device) { return device->has(point.workload); });
        };
        const Computed &all = computed(*datasheet);
        std::ranges::copy_if(all.estimates, std::back_inserter(lane.estimates), isUnknown);
        std::ranges::copy_if(all.failures, std::back_inserter(lane.failures), isUnknown);
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

const EstimatedLanes::Computed &EstimatedLanes::computed(const tradeoff::Datasheet &datasheet)
{
    const auto [at, isNew] = m_computed.try_emplace(datasheet.id);
    if (!isNew)
        return at->second;
    for (const tradeoff::Workload &workload : m_grid) {
        auto estimate = tradeoff::estimate(workload, datasheet);
        if (estimate)
            at->second.estimates.push_back(*std::move(estimate));
        else
            at->second.failures.push_back({workload, datasheet.id, estimate.error()});
    }
    return at->second;
}

QString estimateLaneId(const QString &datasheetId)
{
    return QStringLiteral("estimate/") + datasheetId;
}

} // namespace breakeven::ui
