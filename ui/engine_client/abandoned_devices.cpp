// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/abandoned_devices.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::AbandonedDevices)
};

} // namespace

void AbandonedDevices::add(const EngineProcess *process, const std::string &deviceId)
{
    m_devices[process] = deviceId;
}

bool AbandonedDevices::remove(const EngineProcess *process)
{
    return m_devices.erase(process) > 0;
}

bool AbandonedDevices::contains(const std::string &deviceId) const
{
    return std::ranges::any_of(m_devices, [&](const auto &hung) { return hung.second == deviceId; });
}

std::vector<tradeoff::Device> AbandonedDevices::marked(std::vector<tradeoff::Device> devices) const
{
    for (tradeoff::Device &device : devices) {
        // What the engine itself says is nearer to the truth.
        if (!device.unavailable && contains(device.id))
            device.unavailable = reason();
    }
    return devices;
}

tradeoff::Unavailable AbandonedDevices::reason()
{
    return {.reason = "switched_off",
            .sentence = Sentences::tr("A run on this device hangs, and its process cannot be ended.").toStdString(),
            .mend = Sentences::tr("The device comes back when that process ends. If it never does, restart the "
                                  "computer.")
                        .toStdString()};
}

} // namespace breakeven::ui
