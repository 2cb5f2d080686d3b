// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/kept_state.h"

#include "engine/protocol/durable_file.h"
#include "engine/tradeoff/cost_model.h"
#include "ui/explore/explore_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace breakeven::app {

namespace {

using ui::Appearance;

constexpr std::size_t largestFile = 64 * 1024;

constexpr std::array appearanceNames{
    std::pair{Appearance::Light, QLatin1String("light")},
    std::pair{Appearance::Dark, QLatin1String("dark")},
    std::pair{Appearance::HighContrastLight, QLatin1String("high_contrast_light")},
    std::pair{Appearance::HighContrastDark, QLatin1String("high_contrast_dark")},
};

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QJsonObject jsonOf(const tradeoff::Workload &workload)
{
    return {{QStringLiteral("family"), text(tradeoff::name(workload.family))},
            {QStringLiteral("precision"), text(tradeoff::name(workload.precision))},
            {QStringLiteral("size_bytes"), static_cast<qint64>(workload.sizeBytes)},
            {QStringLiteral("batch"), workload.batch}};
}

/// What is out of range is as good as nothing: the sliders then start at the lesson's first step.
std::optional<tradeoff::Workload> workloadOf(const QJsonObject &json)
{
    const auto family = tradeoff::parseFamily(json[QStringLiteral("family")].toString().toStdString());
    const auto precision = tradeoff::parsePrecision(json[QStringLiteral("precision")].toString().toStdString());
    const qint64 size = json[QStringLiteral("size_bytes")].toInteger();
    if (!family || !precision || size < 0)
        return {};
    const auto workload = tradeoff::validated({.family = *family,
                                               .precision = *precision,
                                               .sizeBytes = static_cast<tradeoff::Bytes>(size),
                                               .batch = json[QStringLiteral("batch")].toInt()});
    return workload ? std::optional(*workload) : std::nullopt;
}

QJsonObject jsonOf(const KeptState &state)
{
    QJsonObject json{{QStringLiteral("version"), keptStateVersion},
                     {QStringLiteral("geometry"), QString::fromLatin1(state.geometry.toBase64())},
                     {QStringLiteral("lesson"), state.lessonFolder},
                     {QStringLiteral("step"), state.cursor.step},
                     {QStringLiteral("stage"), state.cursor.stage},
                     {QStringLiteral("type_scale"), state.typeScale},
                     {QStringLiteral("reduced_motion"), state.reducedMotion},
                     {QStringLiteral("speed"), state.speed}};
    if (state.workload)
        json.insert(QStringLiteral("workload"), jsonOf(*state.workload));
    if (!state.language.isEmpty())
        json.insert(QStringLiteral("language"), state.language);
    QJsonObject prices;
    for (auto price = state.dollarsPerHour.cbegin(); price != state.dollarsPerHour.cend(); ++price)
        prices.insert(price.key(), price.value());
    json.insert(QStringLiteral("dollars_per_hour"), prices);
    json.insert(
        QStringLiteral("busy_shares"),
        QJsonObject{{QStringLiteral("cpu"), state.busyShares.cpu}, {QStringLiteral("gpu"), state.busyShares.gpu}});
    for (const auto &[appearance, name] : appearanceNames) {
        if (state.appearance == appearance)
            json.insert(QStringLiteral("appearance"), QString(name));
    }
    return json;
}

double numberOf(const QJsonObject &json, const QString &key, double low, double high, double otherwise)
{
    const double value = json[key].toDouble(otherwise);
    return std::isfinite(value) ? std::clamp(value, low, high) : otherwise;
}

KeptState stateOf(const QJsonObject &json)
{
    KeptState state;
    state.geometry = QByteArray::fromBase64(json[QStringLiteral("geometry")].toString().toLatin1());
    state.lessonFolder = json[QStringLiteral("lesson")].toString();
    state.cursor = {.step = std::max(0, json[QStringLiteral("step")].toInt()),
                    .stage = std::max(0, json[QStringLiteral("stage")].toInt())};
    state.workload = workloadOf(json[QStringLiteral("workload")].toObject());
    for (const auto &[appearance, name] : appearanceNames) {
        if (json[QStringLiteral("appearance")].toString() == name)
            state.appearance = appearance;
    }
    state.typeScale = numberOf(json, QStringLiteral("type_scale"), 0.8, 3, 1);
    state.reducedMotion = json[QStringLiteral("reduced_motion")].toBool();
    state.language = json[QStringLiteral("language")].toString();
    state.speed = numberOf(json, QStringLiteral("speed"), 0.25, 4, 1);
    const QJsonObject prices = json[QStringLiteral("dollars_per_hour")].toObject();
    for (auto price = prices.begin(); price != prices.end(); ++price) {
        if (tradeoff::validatedPrice(price.value().toDouble()))
            state.dollarsPerHour.insert(price.key(), price.value().toDouble());
    }
    const QJsonObject shares = json[QStringLiteral("busy_shares")].toObject();
    state.busyShares = {.cpu = numberOf(shares, QStringLiteral("cpu"), ui::leastBusyShare, 1, 1),
                        .gpu = numberOf(shares, QStringLiteral("gpu"), ui::leastBusyShare, 1, 1)};
    return state;
}

LoadedState setAside(const QString &file, const QString &why)
{
    const QString aside = file + QStringLiteral(".set-aside");
    QFile::remove(aside);
    const QString where = QFile::rename(file, aside)
        ? QStringLiteral(" It now lies in \"%1\".").arg(QDir::toNativeSeparators(aside))
        : QString();
    return {{}, why + QStringLiteral(" The window starts afresh.") + where};
}

} // namespace

QString keptStateFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/window.json");
}

LoadedState loadKeptState(const QString &file)
{
    // A link to nowhere is there as well: it is read, and fails.
    if (const QFileInfo info(file); !info.exists() && !info.isSymLink())
        return {};
    const auto content = protocol::readWholeFile(QFile::encodeName(file).toStdString(), largestFile);
    if (!content)
        return setAside(file, QStringLiteral("What was kept of the last time could not be read."));
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*content));
    const QJsonValue version = document.object()[QStringLiteral("version")];
    if (!version.isDouble() || version.toInt() < 1)
        return setAside(file, QStringLiteral("What was kept of the last time is damaged."));
    if (version.toInt() > keptStateVersion)
        return setAside(file, QStringLiteral("What was kept of the last time is from a newer Breakeven."));
    return {stateOf(document.object()), {}};
}

tradeoff::Result<void> keepState(const QString &file, const KeptState &state)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return tradeoff::failure(tradeoff::ErrorCode::BadFile,
                                 QStringLiteral("The folder \"%1\" cannot be made.").arg(folder).toStdString());
    }
    const QByteArray content = QJsonDocument(jsonOf(state)).toJson();
    return protocol::writeDurably(QFile::encodeName(file).toStdString(), content.toStdString());
}

} // namespace breakeven::app
