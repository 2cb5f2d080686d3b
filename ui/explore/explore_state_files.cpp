// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_state_private.h"
#include "ui/explore/file_names.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

/// Whether a file that was opened is the one that a source stands for: by its path, or, where that is not known (it
/// came with a session), by its name and what it says of itself.
bool isOf(const FigureSource &source, const protocol::Recording &recording, const QString &name, const QString &file)
{
    if (source.kind != Lane::Source::Recording || file.isEmpty())
        return false;
    if (!source.file.isEmpty())
        return source.file == file;
    return source.place == name && !source.head.createdAt.empty() && source.head.createdAt == recording.createdAt
        && source.head.machine == recording.machine && source.head.seed == recording.seed;
}

} // namespace

std::vector<DeviceToRecord> ExploreState::Private::toRecord(const FigureSource &source) const
{
    std::vector<DeviceToRecord> devices;
    for (const DeviceFigures &device : source.devices) {
        if (device.isEmpty())
            continue;
        const auto price = settings.prices.find(source.laneId(device));
        devices.push_back(
            {&source, &device,
             price != settings.prices.end() ? std::optional(price->second.dollarsPerHour) : device.dollarsPerHour});
    }
    return devices;
}

tradeoff::Result<void> ExploreState::Private::put(const protocol::Recording &recording, const QString &name,
                                                  const QString &file)
{
    const auto older = std::ranges::find_if(sources,
                                            [&](const auto &each) { return isOf(each, recording, name, file); });
    const bool isNew = older == sources.end();
    const QString prefix = isNew ? QString() : older->prefix;
    auto source = sourceOf(recording, lastRecording + 1, isNew ? freePlace(name) : older->place);
    if (!source)
        return tl::unexpected(source.error());
    source->file = file;
    if (isNew) {
        ++lastRecording;
        sources.push_back(*std::move(source));
    } else {
        source->prefix = prefix;
        *older = *std::move(source);
    }
    figuresChanged();
    return {};
}

tradeoff::Result<void> ExploreState::openRecording(const QString &file)
{
    const QFileInfo info(file);
    return protocol::readRecording(pathOf(file)).and_then([&](const protocol::Recording &recording) {
        return d->put(recording, info.fileName(), info.canonicalFilePath()).map_error([&](tradeoff::Error error) {
            error.message = file.toStdString() + ": " + error.message;
            return error;
        });
    });
}

void ExploreState::addRecording(const protocol::Recording &recording, const QString &name)
{
    static_cast<void>(d->put(recording, name, {}));
}

void ExploreState::removeRecording(const QString &laneId)
{
    const FigureSource *const source = d->sourceOfLane(laneId);
    if (!source || source->kind != Lane::Source::Recording)
        return;
    std::erase_if(d->sources, [&](const FigureSource &each) { return &each == source; });
    d->figuresChanged();
}

tradeoff::Result<void> ExploreState::saveRecording(const QString &file, bool withRecordings) const
{
    std::vector<DeviceToRecord> devices;
    for (const FigureSource &source : d->sources) {
        if (source.kind != Lane::Source::Here && !withRecordings)
            continue;
        std::ranges::copy_if(d->toRecord(source), std::back_inserter(devices), [&](const DeviceToRecord &each) {
            return !withRecordings || !d->settings.hiddenLanes.contains(source.laneId(*each.device));
        });
    }
    if (devices.empty())
        return tradeoff::failure(tradeoff::ErrorCode::BadFile, "There are no figures yet that could be saved.");
    return protocol::writeRecording(pathOf(file), recordingOf(devices));
}

} // namespace breakeven::ui
