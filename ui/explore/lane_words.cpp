// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/lane_words.h"

#include "ui/learn/device_card_slots.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

class LanesText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::LanesPanel)
};

QString counted(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

/// As it goes on after a colon. Names such as "LibTorch" keep their capital.
QString afterColon(QString sentence)
{
    const QString first = sentence.section(QLatin1Char(' '), 0, 0);
    const bool name = std::any_of(first.cbegin() + std::min<qsizetype>(1, first.size()), first.cend(),
                                  [](QChar letter) { return letter.isUpper(); });
    if (!sentence.isEmpty() && !name)
        sentence[0] = sentence[0].toLower();
    return sentence;
}

} // namespace

QString laneCountText(const Lane &lane)
{
    QStringList parts;
    if (lane.source == Lane::Source::Estimate) {
        parts << LanesText::tr("%Ln estimates", nullptr, static_cast<int>(lane.estimates.size()));
        if (!lane.failures.empty())
            parts << LanesText::tr("%1 cannot be estimated").arg(counted(lane.failures.size()));
    } else {
        if (lane.figures.empty())
            parts << LanesText::tr("no figures yet");
        else
            parts << LanesText::tr("%Ln figures", nullptr, static_cast<int>(lane.figures.size()));
        if (!lane.failures.empty())
            parts << LanesText::tr("%Ln points failed", nullptr, static_cast<int>(lane.failures.size()));
    }
    return parts.join(QStringLiteral(", "));
}

QString laneExplanation(const Lane &lane)
{
    QStringList lines{explanation(lane.provenance)};
    if (!lane.origin.isEmpty())
        lines << lane.origin;
    if (lane.dollarsPerHour && !lane.priceSource.isEmpty())
        lines << LanesText::tr("Price: %1").arg(lane.priceSource);
    return lines.join(QLatin1Char('\n'));
}

QString disagreementText(const ExploreState::Disagreement &found, const Lane &first, const Lane &second)
{
    const bool recorded = first.provenance == tradeoff::Provenance::Recorded
        && second.provenance == tradeoff::Provenance::Recorded;
    const QString who = recorded ? LanesText::tr("Two recordings of %1 (%2, %3)")
                                 : LanesText::tr("Figures of %1 from two places (%2, %3)");
    return LanesText::tr("%1 differ at %2 of %3 shared workloads: their intervals do not overlap.")
        .arg(who.arg(first.name, first.place, second.place), QLocale().toString(found.compared - found.overlapping),
             QLocale().toString(found.compared));
}

QString missingGpuText(std::span<const tradeoff::Device> devices)
{
    for (const DeviceSlot &slot : deviceSlots(devices, {})) {
        if (slot.available || !slot.listed || slot.hardware != tradeoff::Hardware::Gpu)
            continue;
        const QString text = slot.switchedOff ? LanesText::tr("The GPU cannot be used for now: %1")
                                              : LanesText::tr("No NVIDIA GPU here: %1");
        return text.arg(afterColon(slot.reason)) + (slot.mend.isEmpty() ? QString() : QLatin1Char(' ') + slot.mend);
    }
    return {};
}

} // namespace breakeven::ui
