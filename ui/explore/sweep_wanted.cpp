// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_wanted.h"

#include "engine/tradeoff/break_even.h"
#include "engine/tradeoff/sweep_refinement.h"

#include <algorithm>

namespace breakeven::ui {

using tradeoff::Measurement;
using tradeoff::SweepPoint;
using tradeoff::Workload;

namespace {

template<typename T>
bool holds(const std::vector<T> &values, const T &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// The machine's figures on devices of the sweep.
std::vector<Measurement> figuresOf(const SweepWanted &wanted, std::span<const Lane> lanes)
{
    std::vector<Measurement> figures;
    for (const Lane &lane : lanes) {
        const bool itsOwn = wanted.machine.isEmpty()
            ? lane.source == Lane::Source::Here
            : lane.source == Lane::Source::Machine && lane.place == wanted.machine;
        if (itsOwn && holds(wanted.deviceIds, lane.deviceId.toStdString()))
            figures.insert(figures.end(), lane.figures.begin(), lane.figures.end());
    }
    return figures;
}

} // namespace

std::vector<SweepPoint> SweepWanted::coarse() const
{
    std::vector<Workload> workloads;
    for (const tradeoff::Family family : settings.families) {
        for (const tradeoff::Precision precision : settings.precisions) {
            for (const tradeoff::Bytes size : settings.sizes) {
                for (const int batch : settings.batches) {
                    const Workload workload{family, precision, size, batch};
                    // A cnn is at most 2 GB.
                    if (tradeoff::validated(workload))
                        workloads.push_back(workload);
                }
            }
        }
    }
    return tradeoff::planSweep(workloads, deviceIds, seed);
}

std::vector<SweepPoint> SweepWanted::missing(std::span<const SweepPoint> points, std::span<const Lane> lanes) const
{
    const tradeoff::SweepMethod method{.path = tradeoff::Path::Best, .effort = settings.effort, .threads = {}};
    return tradeoff::missingPoints(points, figuresOf(*this, lanes), method);
}

std::vector<SweepPoint> SweepWanted::refined(std::span<const Lane> lanes, const tradeoff::Policy &policy) const
{
    std::vector<Measurement> figures = figuresOf(*this, lanes);
    std::erase_if(figures, [&](const Measurement &figure) {
        const Workload &w = figure.workload;
        return !holds(settings.families, w.family) || !holds(settings.precisions, w.precision)
            || !holds(settings.sizes, w.sizeBytes);
    });
    const std::vector<Workload> workloads = tradeoff::refinement(tradeoff::pairsOf(figures, policy), policy);
    return missing(tradeoff::planSweep(workloads, deviceIds, seed), lanes);
}

std::vector<std::string> usableDevices(const SweepSettings &settings, std::span<const tradeoff::Device> devices)
{
    std::vector<std::string> ids;
    if (devices.empty())
        ids.emplace_back("cpu");
    for (const tradeoff::Device &device : devices) {
        if (!device.unavailable)
            ids.push_back(device.id);
    }
    std::erase_if(ids, [&](const std::string &id) {
        return settings.leftOutLanes.contains(hereLaneId(QString::fromStdString(id)));
    });
    return ids;
}

} // namespace breakeven::ui
