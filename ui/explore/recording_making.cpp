// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/recording_making.h"

#include "engine/tradeoff/cost_model.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace breakeven::ui {

namespace {

const tradeoff::Measurement *anyFigure(const DeviceFigures &device)
{
    return device.figures().empty() ? nullptr : &device.figures().front();
}

/// Parts of the same device that no workload tells apart.
bool fitTogether(const DeviceToRecord &a, const DeviceToRecord &b)
{
    const tradeoff::Measurement *const first = anyFigure(*a.device);
    const tradeoff::Measurement *const second = anyFigure(*b.device);
    if (!first || !second)
        return false;
    const bool same = first->deviceId == second->deviceId && first->deviceName == second->deviceName
        && first->machine == second->machine && !first->machine.empty()
        && first->method.libtorch == second->method.libtorch && a.dollarsPerHour == b.dollarsPerHour;
    return same && std::ranges::none_of(b.device->figures(), [&](const tradeoff::Measurement &figure) {
               return a.device->has(figure.workload);
           });
}

void putHead(protocol::Recording &recording, std::span<const DeviceToRecord> devices)
{
    recording.createdAt = utcNow();
    recording.engineVersion = BREAKEVEN_VERSION;
    for (const DeviceToRecord &each : devices) {
        const tradeoff::Measurement *const figure = anyFigure(*each.device);
        const protocol::Recording &head = each.source->head;
        if (recording.machine.empty())
            recording.machine = figure && !figure->machine.empty() ? figure->machine : head.machine;
        if (recording.libtorch.empty())
            recording.libtorch = figure && !figure->method.libtorch.empty() ? figure->method.libtorch : head.libtorch;
    }
    const bool oneFile = !devices.empty() && !devices.front().source->head.createdAt.empty()
        && std::ranges::all_of(devices, [&](const auto &each) { return each.source == devices.front().source; });
    if (!oneFile)
        return;
    const protocol::Recording &head = devices.front().source->head;
    recording.createdAt = head.createdAt;
    recording.engineVersion = head.engineVersion;
    recording.libtorch = head.libtorch;
    recording.machine = head.machine;
    recording.seed = head.seed;
}

} // namespace

protocol::Recording recordingOf(std::span<const DeviceToRecord> devices)
{
    protocol::Recording recording;
    putHead(recording, devices);
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const DeviceToRecord &each = devices[i];
        const tradeoff::Measurement *const figure = anyFigure(*each.device);
        std::string id;
        // As the whole of those that share an id must fit together, an id is shared by two at most.
        for (std::size_t other = 0; other < i && id.empty(); ++other) {
            if (std::ranges::count(ids, ids[other]) == 1 && fitTogether(devices[other], each))
                id = ids[other];
        }
        if (id.empty())
            id = freeDeviceId(figure ? figure->deviceId : each.device->deviceId, ids);
        ids.push_back(id);
        if (each.dollarsPerHour)
            recording.dollarsPerHour[id] = *each.dollarsPerHour;
        for (tradeoff::Measurement measurement : each.device->figures()) {
            measurement.deviceId = id;
            measurement.dollarsPerHour = each.dollarsPerHour;
            measurement.costPerInferenceUsd.reset();
            if (each.dollarsPerHour && measurement.throughputPerS > 0) {
                measurement.costPerInferenceUsd = tradeoff::costPerInference(*each.dollarsPerHour,
                                                                             measurement.throughputPerS);
            }
            recording.measurements.push_back(std::move(measurement));
        }
        for (protocol::FailedPoint failure : each.device->failures()) {
            failure.deviceId = id;
            recording.failures.push_back(std::move(failure));
        }
    }
    return recording;
}

std::string utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toStdString();
}

} // namespace breakeven::ui
