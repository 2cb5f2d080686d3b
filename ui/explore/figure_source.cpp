// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/figure_source.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace breakeven::ui {

QString FigureSource::laneId(const DeviceFigures &device) const
{
    return prefix + QString::fromStdString(device.deviceId);
}

bool FigureSource::isEmpty() const
{
    return std::ranges::all_of(devices, &DeviceFigures::isEmpty);
}

DeviceFigures &FigureSource::device(const std::string &deviceId)
{
    const auto found = std::ranges::find(devices, deviceId, &DeviceFigures::deviceId);
    if (found != devices.end())
        return *found;
    DeviceFigures &fresh = devices.emplace_back(deviceId);
    fresh.kind = deviceId == "cpu" ? tradeoff::DeviceKind::Cpu : tradeoff::DeviceKind::Other;
    return fresh;
}

std::vector<DeviceFigures> FigureSource::setPresent(const std::vector<tradeoff::Device> &theDevices)
{
    present.clear();
    std::ranges::copy_if(theDevices, std::back_inserter(present),
                         [](const tradeoff::Device &each) { return !each.unavailable; });
    std::vector<DeviceFigures> ordered;
    std::vector<DeviceFigures> taken;
    for (const tradeoff::Device &each : present) {
        DeviceFigures &known = device(each.id);
        const std::string measured = known.figures().empty() ? std::string() : known.figures().back().deviceName;
        if (!measured.empty() && !each.name.empty() && measured != each.name) {
            taken.push_back(known);
            known.clear();
        }
        if (known.figures().empty()) {
            known.kind = each.kind;
            known.name = each.name;
        }
        ordered.push_back(std::move(known));
        known = DeviceFigures();
    }
    std::ranges::copy_if(std::move(devices), std::back_inserter(ordered),
                         [](const DeviceFigures &each) { return !each.isEmpty(); });
    devices = std::move(ordered);
    return taken;
}

void FigureSource::put(const tradeoff::Measurement &measurement)
{
    device(measurement.deviceId).put(measurement);
}

void FigureSource::putFailure(const protocol::FailedPoint &failure)
{
    device(failure.deviceId).putFailure(failure);
}

std::vector<DeviceFigures> FigureSource::takeOtherGround(const tradeoff::Measurement &newer)
{
    std::vector<DeviceFigures> taken;
    for (DeviceFigures &each : devices) {
        if (each.figures().empty())
            continue;
        const tradeoff::Measurement &older = each.figures().back();
        const bool renamed = each.deviceId == newer.deviceId && older.deviceName != newer.deviceName;
        if (older.machine == newer.machine && older.method.libtorch == newer.method.libtorch && !renamed)
            continue;
        taken.push_back(each);
        each.clear();
    }
    return taken;
}

void FigureSource::makeRecorded()
{
    for (DeviceFigures &each : devices)
        each.setProvenance(tradeoff::Provenance::Measured, tradeoff::Provenance::Recorded);
}

tradeoff::Result<FigureSource> sourceOf(const protocol::Recording &recording, int number, const QString &place)
{
    const auto tooMany = [] {
        return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                                 "this recording holds more than " + std::to_string(mostDevicesOfAFile) + " devices.");
    };
    FigureSource source;
    source.kind = Lane::Source::Recording;
    source.prefix = QStringLiteral("recording/%1/").arg(number);
    source.place = place;
    source.head = recording;
    source.head.measurements.clear();
    source.head.failures.clear();

    using Key = std::tuple<std::string, std::string, std::string, tradeoff::Provenance>;
    std::map<Key, std::size_t> known;
    std::vector<std::string> ids;
    for (const tradeoff::Measurement &measurement : recording.measurements) {
        const auto [at, isNew] = known.try_emplace(
            Key(measurement.deviceId, measurement.machine, measurement.deviceName, measurement.provenance),
            source.devices.size());
        if (source.devices.size() == mostDevicesOfAFile && isNew)
            return tooMany();
        if (isNew) {
            ids.push_back(freeDeviceId(measurement.deviceId, ids));
            DeviceFigures &fresh = source.devices.emplace_back(ids.back());
            fresh.provenance = measurement.provenance;
            fresh.dollarsPerHour = measurement.dollarsPerHour;
        }
        source.devices[at->second].putUnlessOlder(measurement);
    }
    // Of the machine a failure says nothing: it goes to the first device of its id.
    for (const protocol::FailedPoint &failure : recording.failures) {
        DeviceFigures &failed = source.device(failure.deviceId);
        if (!failed.has(failure.workload))
            failed.putFailure(failure);
        if (source.devices.size() > mostDevicesOfAFile)
            return tooMany();
    }
    source.makeRecorded();
    return source;
}

std::string freeDeviceId(const std::string &wanted, const std::vector<std::string> &taken)
{
    constexpr std::size_t longest = 64;
    std::string id = wanted;
    for (int number = 2; std::ranges::find(taken, id) != taken.end(); ++number) {
        const std::string ending = '.' + std::to_string(number);
        id = wanted.substr(0, longest - ending.size()) + ending;
    }
    return id;
}

} // namespace breakeven::ui
