// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_state_private.h"
#include "ui/explore/file_names.h"
#include "ui/explore/session_settings.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

QString recordingPrefix(int number)
{
    return QStringLiteral("recording/%1/").arg(number);
}

/// What the settings say of the lanes of one place they say of another's from now on.
void renameLanes(ExploreSettings &settings, const QString &from, const QString &to)
{
    const auto renamed = [&](const QString &lane) {
        return lane.startsWith(from) ? to + lane.sliced(from.size()) : lane;
    };
    std::map<QString, LanePrice> prices;
    for (const auto &[lane, price] : settings.prices)
        prices[renamed(lane)] = price;
    settings.prices = std::move(prices);
    std::set<QString> hidden;
    for (const QString &lane : settings.hiddenLanes)
        hidden.insert(renamed(lane));
    settings.hiddenLanes = std::move(hidden);
}

/// Whether both were measured on one processor and with one LibTorch. Without figures of its own a machine does not
/// know what it is.
bool sameGround(const FigureSource &own, const protocol::Recording &other)
{
    const auto measured = std::ranges::find_if(own.devices,
                                               [](const DeviceFigures &device) { return !device.figures().empty(); });
    if (measured == own.devices.end())
        return false;
    const tradeoff::Measurement &figure = measured->figures().front();
    // Failures alone do not say of which machine they are.
    return !other.measurements.empty()
        && std::ranges::all_of(other.measurements, [&](const tradeoff::Measurement &each) {
               return each.machine == figure.machine && each.method.libtorch == figure.method.libtorch;
           });
}

constexpr std::string_view settingsFormat = "breakeven-explore";
constexpr int settingsVersion = 1;

} // namespace

std::string ExploreState::settingsText() const
{
    protocol::OrderedJson json;
    json["format"] = settingsFormat;
    json["version"] = settingsVersion;
    json["settings"] = toJson(d->settings);
    json["machines"] = toJson(d->knownMachines);
    return json.dump(1, ' ', false, protocol::OrderedJson::error_handler_t::replace) + '\n';
}

tradeoff::Result<void> ExploreState::restoreSettings(std::string_view text)
{
    const auto readFields = [](const protocol::Json &json) {
        protocol::Complaint complaint;
        protocol::ObjectReader reader(json, {}, complaint);
        if (reader.text("format") != settingsFormat && complaint.empty())
            reader.refuse("format", "\"breakeven-explore\"");
        static_cast<void>(reader.integer("version", settingsVersion, settingsVersion));
        // Another version may differ in all that follows.
        std::pair<ExploreSettings, std::vector<KnownMachine>> kept;
        if (complaint.empty()) {
            kept.first = readSettings(reader.object("settings"));
            kept.second = readKnownMachines(reader, "machines");
        }
        reader.refuseOtherKeys();
        return complaint.orValue(std::move(kept));
    };
    auto read = protocol::parseJson(text, protocol::messageLimits).and_then(readFields);
    if (!read)
        return tradeoff::failure(tradeoff::ErrorCode::BadFile, read.error().message);
    auto &[settings, machines] = *read;
    const auto ofARecording = [](const QString &lane) { return lane.startsWith(QLatin1String("recording/")); };
    std::erase_if(settings.prices, [&](const auto &price) { return ofARecording(price.first); });
    std::erase_if(settings.hiddenLanes, ofARecording);
    settings = broughtIntoRange(std::move(settings));
    d->keepWhatLearnHas(settings);
    ++d->hand;
    d->take(settings);
    setKnownMachines(std::move(machines));
    return {};
}

tradeoff::Result<void> ExploreState::saveSession(const QString &file) const
{
    Session session;
    session.settings = d->settings;
    if (!d->here().isEmpty())
        session.here = kept();
    int number = d->lastRecording;
    for (const FigureSource &source : d->sources) {
        if (source.kind == Lane::Source::Here || source.isEmpty())
            continue;
        const QStringList parts = source.prefix.split(QLatin1Char('/'));
        const bool opened = parts.front() == QLatin1String("recording");
        Session::Part part;
        part.number = opened ? parts.at(1).toInt() : ++number;
        part.name = source.place;
        // Prices of the settings stay with them: what came with the figures is the recording's own.
        std::vector<DeviceToRecord> devices;
        for (const DeviceFigures &device : source.devices) {
            if (!device.isEmpty())
                devices.push_back({&source, &device, device.dollarsPerHour});
        }
        part.recording = recordingOf(devices);
        if (!opened)
            renameLanes(session.settings, source.prefix, recordingPrefix(part.number));
        session.recordings.push_back(std::move(part));
    }
    const auto canBeOpened = [&](const protocol::Recording &recording, const QString &name) -> tradeoff::Result<void> {
        return sourceOf(recording, 1, name).map([](const FigureSource &) {}).map_error([&](tradeoff::Error error) {
            error.message = file.toStdString() + " could not be written: " + name.toStdString() + ": " + error.message;
            return error;
        });
    };
    if (session.here) {
        if (auto can = canBeOpened(*session.here, d->here().place); !can)
            return can;
    }
    for (const Session::Part &part : session.recordings) {
        if (auto can = canBeOpened(part.recording, part.name); !can)
            return can;
    }
    return writeSession(pathOf(file), session);
}

tradeoff::Result<void> ExploreState::openSession(const QString &file)
{
    auto read = readSession(pathOf(file));
    if (!read)
        return tl::unexpected(read.error());
    // All is made before anything is replaced.
    Session &session = *read;
    std::vector<FigureSource> opened;
    int last = 0;
    const auto open = [&](const protocol::Recording &recording, int number, const QString &name) {
        last = std::max(last, number);
        return sourceOf(recording, number, name)
            .map([&](FigureSource source) { opened.push_back(std::move(source)); })
            .map_error([&](tradeoff::Error error) {
                error.message = file.toStdString() + ": " + error.message;
                return error;
            });
    };
    for (const Session::Part &part : session.recordings) {
        if (const auto done = open(part.recording, part.number, part.name); !done)
            return done;
    }
    const bool ofHere = session.here && sameGround(d->here(), *session.here);
    if (session.here && !ofHere) {
        if (const auto done = open(*session.here, last + 1, QFileInfo(file).fileName()); !done)
            return done;
        renameLanes(session.settings, d->here().prefix, recordingPrefix(last));
        for (const auto &[lane, price] : d->settings.prices) {
            if (lane.startsWith(d->here().prefix))
                session.settings.prices[lane] = price;
        }
    }

    std::erase_if(d->sources, [](const FigureSource &each) { return each.kind == Lane::Source::Recording; });
    for (FigureSource &source : opened) {
        source.place = d->freePlace(source.place);
        d->sources.push_back(std::move(source));
    }
    if (ofHere) {
        FigureSource &own = d->here();
        own.devices.clear();
        for (const tradeoff::Measurement &measurement : session.here->measurements)
            own.put(measurement);
        for (const protocol::FailedPoint &failure : session.here->failures)
            own.putFailure(failure);
    }
    d->olderHere.clear();
    d->lastRecording = last;
    d->putPresent();
    ++d->hand;
    d->undo.clear();
    d->take(broughtIntoRange(std::move(session.settings)));
    d->figuresChanged();
    return {};
}

} // namespace breakeven::ui
