// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_state_private.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

QString machinePrefix(const QString &machine)
{
    return QStringLiteral("machine/%1/").arg(machine);
}

} // namespace

FigureSource &ExploreState::Private::here()
{
    return sources.front();
}

FigureSource &ExploreState::Private::sourceFor(const QString &machine)
{
    if (machine.isEmpty())
        return here();
    const QString prefix = machinePrefix(machine);
    if (std::ranges::find(sources, prefix, &FigureSource::prefix) == sources.end()) {
        FigureSource &fresh = sources.emplace_back();
        fresh.kind = Lane::Source::Machine;
        fresh.prefix = prefix;
        fresh.place = machine;
        sortSources();
    }
    return *std::ranges::find(sources, prefix, &FigureSource::prefix);
}

FigureSource *ExploreState::Private::sourceOfLane(const QString &laneId)
{
    const auto found = std::ranges::find_if(sources, [&](const auto &each) { return laneId.startsWith(each.prefix); });
    return found == sources.end() ? nullptr : &*found;
}

void ExploreState::Private::sortSources()
{
    std::ranges::stable_sort(sources, {}, &FigureSource::kind);
}

QString ExploreState::Private::freePlace(const QString &wanted) const
{
    QString place = wanted;
    for (int number = 2; std::ranges::find(sources, place, &FigureSource::place) != sources.end(); ++number)
        place = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return place;
}

void ExploreState::Private::keepOlder(const FigureSource &from, std::vector<DeviceFigures> devices)
{
    if (devices.empty())
        return;
    FigureSource older;
    older.kind = Lane::Source::Recording;
    older.prefix = QStringLiteral("recording/%1/").arg(++lastRecording);
    older.place = freePlace(from.kind == Lane::Source::Here ? ExploreState::tr("measured earlier")
                                                            : ExploreState::tr("%1, earlier").arg(from.place));
    for (DeviceFigures &device : devices) {
        const auto price = settings.prices.find(from.laneId(device));
        if (price != settings.prices.end())
            device.dollarsPerHour = price->second.dollarsPerHour;
    }
    older.devices = std::move(devices);
    older.makeRecorded();
    const bool ofHere = from.kind == Lane::Source::Here;
    sources.push_back(std::move(older));
    if (ofHere)
        tellGroundChanged(sources.back());
}

void ExploreState::Private::tellGroundChanged(const FigureSource &older)
{
    olderHere.insert(older.prefix);
    Q_EMIT q.groundChanged(recordingOf(toRecord(older)));
}

std::vector<protocol::Recording> ExploreState::olderKept() const
{
    std::vector<protocol::Recording> older;
    for (const FigureSource &source : d->sources) {
        if (d->olderHere.contains(source.prefix))
            older.push_back(recordingOf(d->toRecord(source)));
    }
    return older;
}

void ExploreState::Private::putPresent()
{
    std::vector<DeviceFigures> older = here().setPresent(learn.devices());
    if (older.empty())
        return;
    keepOlder(here(), std::move(older));
    figuresChanged();
}

void ExploreState::addMeasurement(const tradeoff::Measurement &measurement, const QString &machine)
{
    if (!isMeasurement(measurement)) {
        addFailure({.workload = measurement.workload,
                    .deviceId = measurement.deviceId,
                    .error = {.code = tradeoff::ErrorCode::BadRequest,
                              .message = "The engine sent a figure that was not measured; it was left out."}},
                   machine);
        return;
    }
    FigureSource &source = d->sourceFor(machine);
    std::vector<DeviceFigures> older = source.takeOtherGround(measurement);
    source.device(measurement.deviceId).putUnlessCoarser(measurement);
    if (source.kind == Lane::Source::Recording)
        source.makeRecorded(); // the machine is gone, and this came late
    d->keepOlder(source, std::move(older));
    d->figuresChanged();
}

void ExploreState::addFailure(const protocol::FailedPoint &failure, const QString &machine)
{
    d->sourceFor(machine).putFailure(failure);
    d->figuresChanged();
}

void ExploreState::setMachine(const QString &machine, const std::vector<tradeoff::Device> &devices)
{
    if (machine.isEmpty())
        return;
    FigureSource &source = d->sourceFor(machine);
    const bool gone = devices.empty();
    source.kind = gone ? Lane::Source::Recording : Lane::Source::Machine;
    std::vector<DeviceFigures> older = source.setPresent(devices);
    using enum tradeoff::Provenance;
    if (gone)
        source.makeRecorded();
    for (DeviceFigures &device : source.devices) {
        if (std::ranges::find(source.present, device.deviceId, &tradeoff::Device::id) != source.present.end())
            device.setProvenance(Recorded, Measured);
    }
    if (gone && source.isEmpty())
        std::erase_if(d->sources, [&](const FigureSource &each) { return &each == &source; });
    else
        d->keepOlder(source, std::move(older));
    d->sortSources();
    d->figuresChanged();
}

protocol::Recording ExploreState::kept() const
{
    return recordingOf(d->toRecord(d->here()));
}

void ExploreState::restoreKept(const protocol::Recording &recording)
{
    protocol::Recording others = recording;
    others.measurements.clear();
    others.failures.clear();
    protocol::Recording notMeasured = others;
    FigureSource &own = d->here();
    const auto newest = std::find_if(recording.measurements.rbegin(), recording.measurements.rend(), isMeasurement);
    const tradeoff::Measurement *ground = newest == recording.measurements.rend() ? nullptr : &*newest;
    for (const DeviceFigures &device : own.devices) {
        if (!device.figures().empty())
            ground = &device.figures().front();
    }
    // The devices may grow while they are filled: what is compared with is a copy.
    const tradeoff::Measurement same = ground ? *ground : tradeoff::Measurement();
    for (const tradeoff::Measurement &measurement : recording.measurements) {
        if (!isMeasurement(measurement)) {
            notMeasured.measurements.push_back(measurement);
            continue;
        }
        DeviceFigures &device = own.device(measurement.deviceId);
        if (measurement.machine != same.machine || measurement.method.libtorch != same.method.libtorch)
            others.measurements.push_back(measurement);
        else if (!device.has(measurement.workload))
            device.put(measurement);
    }
    for (const protocol::FailedPoint &failure : recording.failures) {
        if (!own.device(failure.deviceId).has(failure.workload))
            own.putFailure(failure);
    }
    d->putPresent();
    if (!others.measurements.empty() && d->put(others, tr("measured earlier"), {}))
        d->tellGroundChanged(d->sources.back());
    if (!notMeasured.measurements.empty())
        addRecording(notMeasured, tr("kept, not measured"));
    d->figuresChanged();
}

} // namespace breakeven::ui
