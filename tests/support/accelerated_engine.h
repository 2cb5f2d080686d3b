// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/inference/engine.h"
#include "tests/support/simulated_accelerator.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace breakeven::simulated {

/// The product's engine on a machine that has simulated accelerators, with a memory of the machine of its own. The
/// roofline's ceilings of the simulated devices stand in that memory already: to measure them on the CPU behind would
/// take half a minute.
class AcceleratedEngine final
{
public:
    explicit AcceleratedEngine(const Options &options);

    inference::Engine &operator*() { return *m_engine; }
    inference::Engine *operator->() { return m_engine.get(); }

    /// As the engine reports it now; empty where it is available.
    [[nodiscard]] std::string reasonUnavailable(const std::string &deviceId);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<inference::Engine> m_engine;
};

/// The smallest model there is, quick, with one thread of the host.
[[nodiscard]] inference::RunRequest smallRun(const std::string &deviceId, int batch = 1);

} // namespace breakeven::simulated
