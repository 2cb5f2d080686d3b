// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/device_card_slots.h"

#include "engine/tradeoff/trace.h"
#include "ui/language/engine_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

class DeviceSlotText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::DeviceSlot)
};

DeviceSlot slotOf(const tradeoff::Device &device)
{
    DeviceSlot slot;
    slot.hardware = tradeoff::hardwareOf(device.kind);
    slot.id = QString::fromStdString(device.id);
    slot.name = QString::fromStdString(device.name);
    slot.available = !device.unavailable;
    if (device.unavailable) {
        slot.reason = engineWords(device.unavailable->sentence);
        slot.mend = engineWords(device.unavailable->mend);
        slot.switchedOff = device.unavailable->reason == "switched_off";
    }
    return slot;
}

DeviceSlot slotOf(const tradeoff::Measurement &measurement)
{
    DeviceSlot slot;
    slot.hardware = tradeoff::hardwareOf(measurement.deviceKind);
    slot.id = QString::fromStdString(measurement.deviceId);
    slot.name = QString::fromStdString(measurement.deviceName);
    slot.measurement = measurement;
    return slot;
}

bool isGpu(const DeviceSlot &slot)
{
    return slot.hardware == tradeoff::Hardware::Gpu;
}

/// The GPU's place where no GPU can be used and none has a figure.
DeviceSlot missingGpu(const std::vector<DeviceSlot> &listed, bool anythingListed)
{
    const auto gpu = std::ranges::find_if(listed, isGpu);
    if (gpu != listed.end())
        return *gpu;
    DeviceSlot slot;
    slot.hardware = tradeoff::Hardware::Gpu;
    slot.available = false;
    slot.listed = anythingListed;
    slot.reason = anythingListed ? DeviceSlotText::tr("The engine found no GPU on this machine.")
                                 : DeviceSlotText::tr("The engine has not listed its devices yet.");
    return slot;
}

void giveTitles(std::vector<DeviceSlot> &places)
{
    const auto gpus = std::ranges::count_if(places, isGpu);
    for (DeviceSlot &slot : places) {
        if (!isGpu(slot))
            slot.title = DeviceSlotText::tr("CPU");
        else
            slot.title = gpus > 1 ? DeviceSlotText::tr("GPU %1").arg(slot.id) : DeviceSlotText::tr("GPU");
    }
}

} // namespace

std::vector<DeviceSlot> deviceSlots(std::span<const tradeoff::Device> devices,
                                    std::span<const tradeoff::Measurement> measurements)
{
    std::vector<DeviceSlot> listed;
    for (const tradeoff::Device &device : devices)
        listed.push_back(slotOf(device));
    if (std::ranges::all_of(listed, isGpu))
        listed.insert(listed.begin(), DeviceSlot{.id = QStringLiteral("cpu")});
    std::ranges::stable_partition(listed, [](const DeviceSlot &slot) { return !isGpu(slot); });
    // A figure of a device that is not listed keeps its place: it was taken elsewhere, or before the device went away.
    for (const tradeoff::Measurement &measurement : measurements) {
        const auto found = std::ranges::find(listed, QString::fromStdString(measurement.deviceId), &DeviceSlot::id);
        if (found == listed.end())
            listed.push_back(slotOf(measurement));
        else
            found->measurement = measurement;
    }
    std::vector<DeviceSlot> places;
    std::ranges::copy_if(listed, std::back_inserter(places),
                         [](const DeviceSlot &slot) { return !isGpu(slot) || slot.available || slot.measurement; });
    if (std::ranges::none_of(places, isGpu))
        places.push_back(missingGpu(listed, !devices.empty()));
    giveTitles(places);
    return places;
}

} // namespace breakeven::ui
