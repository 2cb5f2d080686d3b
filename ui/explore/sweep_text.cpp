// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_text.h"

#include "ui/learn/workload_text.h"
#include "ui/widgets/figure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

class SweepText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::SweepText)
};

/// Points that are named one by one; of more the number is told.
constexpr int mostNamed = 4;

QString parted(const QStringList &parts, const QLocale &locale)
{
    const bool comma = locale.decimalPoint() == QLatin1StringView(",");
    return parts.join(comma ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString number(tradeoff::Bytes size, const QLocale &locale)
{
    return gigabytesText(static_cast<double>(size) / tradeoff::gigabyte, locale);
}

QString precisionText(tradeoff::Precision precision)
{
    const std::string_view word = tradeoff::name(precision);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString words(tradeoff::Hardware hardware)
{
    return hardware == tradeoff::Hardware::Cpu ? SweepText::tr("CPU") : SweepText::tr("GPU");
}

bool isOfMemory(tradeoff::ErrorCode code)
{
    return code == tradeoff::ErrorCode::DoesNotFit || code == tradeoff::ErrorCode::OutOfDeviceMemory;
}

bool isAsked(const SweepSettings &sweep, const tradeoff::Workload &workload)
{
    return std::ranges::find(sweep.sizes, workload.sizeBytes) != sweep.sizes.end()
        && std::ranges::find(sweep.families, workload.family) != sweep.families.end()
        && std::ranges::find(sweep.precisions, workload.precision) != sweep.precisions.end();
}

/// "GPU: no room for 8 GB at batch 64, 8 GB at batch 128 and 3 more"; sizes that are too large anyway left out.
QString refusedText(const SweepSettings &sweep, const Lane &lane, std::span<const tradeoff::Bytes> known,
                    const QLocale &locale)
{
    QStringList points;
    int more = 0;
    for (const protocol::FailedPoint &failure : lane.failures) {
        const tradeoff::Workload &workload = failure.workload;
        if (!isOfMemory(failure.error.code) || !isAsked(sweep, workload)
            || std::ranges::find(known, workload.sizeBytes) != known.end())
            continue;
        if (points.size() == mostNamed)
            ++more;
        else
            points.append(SweepText::tr("%1 GB at batch %2")
                              .arg(number(workload.sizeBytes, locale), locale.toString(workload.batch)));
    }
    if (points.isEmpty())
        return {};
    QString text = SweepText::tr("%1: no room for %2").arg(words(lane.hardware), parted(points, locale));
    if (more > 0)
        text = SweepText::tr("%1, and %2 more").arg(text, locale.toString(more));
    return text;
}

bool isMeasured(const Lane &lane)
{
    return lane.source == Lane::Source::Here || lane.source == Lane::Source::Machine;
}

QString pointsText(int points)
{
    return SweepText::tr("%Ln points", nullptr, points);
}

SweepOffer startOf(const SweepState &sweep, const std::optional<SweepExpectation> &expected, const QLocale &locale)
{
    if (!expected)
        return {SweepOffer::Act::Run, SweepText::tr("Measure")};
    if (expected->points <= 0) {
        return {SweepOffer::Act::Nothing,
                sweep.total > 0 ? SweepText::tr("All %1 measured").arg(pointsText(sweep.total))
                                : SweepText::tr("Nothing left to measure")};
    }
    const QString points = pointsText(expected->points);
    return {SweepOffer::Act::Run,
            expected->seconds > 0 ? SweepText::tr("Measure %1, %2").arg(points, aboutText(expected->seconds, locale))
                                  : SweepText::tr("Measure %1").arg(points)};
}

} // namespace

QString sizesText(std::span<const tradeoff::Bytes> sizes, const QLocale &locale)
{
    QStringList parts;
    for (const tradeoff::Bytes size : sizes)
        parts.append(number(size, locale));
    return parts.isEmpty() ? SweepText::tr("none") : SweepText::tr("%1 GB").arg(parted(parts, locale));
}

QString batchesText(std::span<const int> batches, const QLocale &locale)
{
    QStringList parts;
    for (const int batch : batches)
        parts.append(locale.toString(batch));
    return parts.isEmpty() ? SweepText::tr("none") : parted(parts, locale);
}

SweepOffer offerOf(const SweepState &sweep, const std::optional<SweepExpectation> &expected, const QString &obstacle,
                   const QLocale &locale)
{
    switch (sweep.stage) {
    case SweepState::Stage::Running:
    case SweepState::Stage::Waiting: {
        const QString done = SweepText::tr("%1 of %2").arg(locale.toString(sweep.done), locale.toString(sweep.total));
        return {SweepOffer::Act::Pause,
                sweep.secondsLeft
                    ? SweepText::tr("Pause · %1, %2 left").arg(done, aboutText(*sweep.secondsLeft, locale))
                    : SweepText::tr("Pause · %1").arg(done)};
    }
    case SweepState::Stage::Paused:
    case SweepState::Stage::Idle: break;
    }
    if (!obstacle.isEmpty())
        return {SweepOffer::Act::Nothing, obstacle};
    if (sweep.stage == SweepState::Stage::Paused) {
        // With none left there may yet be finer ones, which going on finds out.
        const int left = sweep.total - sweep.done;
        return {SweepOffer::Act::Run,
                left > 0 ? SweepText::tr("Go on · %1 left").arg(locale.toString(left)) : SweepText::tr("Go on")};
    }
    return startOf(sweep, expected, locale);
}

SweepOffer offerElsewhere(const SweepState &sweep, const QLocale &locale)
{
    if (sweep.stage != SweepState::Stage::Running && sweep.stage != SweepState::Stage::Waiting)
        return {};
    return {SweepOffer::Act::Pause,
            SweepText::tr("Pause the other machines · %1 of %2")
                .arg(locale.toString(sweep.done), locale.toString(sweep.total))};
}

QString obstacleOf(const SweepSettings &sweep, bool anyDevice)
{
    if (sweep.sizes.empty())
        return SweepText::tr("Choose sizes first");
    if (sweep.batches.empty())
        return SweepText::tr("Choose batches first");
    if (sweep.families.empty())
        return SweepText::tr("Tick a family first");
    if (sweep.precisions.empty())
        return SweepText::tr("Tick a precision first");
    return anyDevice ? QString() : SweepText::tr("Tick a device first");
}

QString nowText(const SweepState &sweep, const QLocale &locale)
{
    if (sweep.stage != SweepState::Stage::Running || !sweep.now)
        return {};
    const tradeoff::Workload &workload = *sweep.now;
    const bool cpu = sweep.deviceId.endsWith(QLatin1StringView("cpu"));
    return SweepText::tr("%1: %2 %3, %4 GB, batch %5, on the %6")
        .arg(sweep.refining ? SweepText::tr("Finer around the crossing") : SweepText::tr("Now"), label(workload.family),
             precisionText(workload.precision), number(workload.sizeBytes, locale), locale.toString(workload.batch),
             words(cpu ? tradeoff::Hardware::Cpu : tradeoff::Hardware::Gpu));
}

QString misfitText(const SweepSettings &sweep, std::span<const tradeoff::Device> devices, std::span<const Lane> lanes,
                   const QLocale &locale)
{
    QStringList lines;
    const auto sayTooLarge = [&](const QString &who, std::span<const tradeoff::Bytes> sizes) {
        lines.append(
            SweepText::tr("%1: %2 do not fit", "with as many sizes as the number says", static_cast<int>(sizes.size()))
                .arg(who, sizesText(sizes, locale)));
    };
    const std::vector<TooLarge> known = tooLarge(sweep.sizes, devices);
    for (const TooLarge &one : known) {
        if (!sweep.leftOutLanes.contains(hereLaneId(QString::fromStdString(one.device.id))))
            sayTooLarge(words(tradeoff::hardwareOf(one.device.kind)), one.sizes);
    }
    for (const Lane &lane : lanes) {
        if (!isMeasured(lane) || sweep.leftOutLanes.contains(lane.id))
            continue;
        const auto told = std::ranges::find_if(
            known, [&](const TooLarge &one) { return hereLaneId(QString::fromStdString(one.device.id)) == lane.id; });
        const std::vector<tradeoff::Bytes> none;
        const QString refused = refusedText(sweep, lane, told == known.end() ? none : told->sizes, locale);
        if (!refused.isEmpty())
            lines.append(refused);
    }
    if (std::ranges::find(sweep.families, tradeoff::Family::Cnn) != sweep.families.end() && !sweep.sizes.empty()
        && sweep.sizes.back() > tradeoff::largestCnn)
        lines.append(SweepText::tr("Convolutional: built up to %1 GB").arg(number(tradeoff::largestCnn, locale)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace breakeven::ui
