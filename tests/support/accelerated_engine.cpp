// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/accelerated_engine.h"

#include "engine/inference/machine_memory.h"
#include "engine/measuring/machine.h"

#include <QtGlobal>

namespace breakeven::simulated {

namespace {

// Any figures do: no test looks at the efficiency of a device that is simulated.
constexpr double flopsPerSecond = 1e12;
constexpr double bytesPerSecond = 1e11;

/// Keys and identity as engine/inference writes them. Were they others, the tests would be slow, not wrong.
void rememberCeilings(const std::string &path, int devices)
{
    const measuring::Machine &machine = measuring::machine();
    inference::MachineMemory memory(path,
                                    machine.processor + " | " + std::to_string(machine.usableCores) + " | "
                                        + inference::Engine::libtorchVersion());
    using Keep = inference::MachineMemory::Keep;
    memory.remember("threads", 1, Keep::Always);
    for (int index = 0; index < devices; ++index) {
        const std::string place = "sim:" + std::to_string(index) + '/';
        memory.remember("bytes/" + place, bytesPerSecond, Keep::Always);
        for (const tradeoff::Precision precision : tradeoff::precisions)
            memory.remember("flops/" + place + '/' + std::string(name(precision)), flopsPerSecond, Keep::Always);
    }
}

} // namespace

AcceleratedEngine::AcceleratedEngine(const Options &options)
{
    const QByteArray path = m_folder.filePath(QStringLiteral("machine.txt")).toLocal8Bit();
    qputenv("BREAKEVEN_STATE", path);
    rememberCeilings(path.toStdString(), options.devices);
    registerAccelerator(options);
    m_engine = std::make_unique<inference::Engine>();
}

std::string AcceleratedEngine::reasonUnavailable(const std::string &deviceId)
{
    for (const tradeoff::Device &device : m_engine->devices()) {
        if (device.id == deviceId)
            return device.unavailable ? device.unavailable->reason : std::string();
    }
    return "not listed";
}

inference::RunRequest smallRun(const std::string &deviceId, int batch)
{
    inference::RunRequest request;
    request.workload = {tradeoff::Family::Mlp, tradeoff::Precision::Fp32, tradeoff::smallestModel, batch};
    request.deviceId = deviceId;
    request.threads = 1;
    return request;
}

} // namespace breakeven::simulated
