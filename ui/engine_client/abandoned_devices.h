// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/device.h"

#include <map>
#include <string>
#include <vector>

namespace breakeven::ui {

class EngineProcess;

/// Devices on which a process hangs that could not be ended. A newer engine may list them as usable; they are not.
class AbandonedDevices final
{
public:
    void add(const EngineProcess *process, const std::string &deviceId);
    /// The process came to its end after all. Whether a device hung on it.
    bool remove(const EngineProcess *process);
    void forget() { m_devices.clear(); }

    [[nodiscard]] bool contains(const std::string &deviceId) const;
    /// The list with these devices in it switched off.
    [[nodiscard]] std::vector<tradeoff::Device> marked(std::vector<tradeoff::Device> devices) const;
    [[nodiscard]] static tradeoff::Unavailable reason();

private:
    std::map<const EngineProcess *, std::string> m_devices; ///< on which each process hangs
};

} // namespace breakeven::ui
