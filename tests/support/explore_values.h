// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "engine/tradeoff/device.h"
#include "tests/support/lesson_values.h"
#include "ui/explore/explore_state.h"

#include <QAbstractSpinBox>
#include <QTest>
#include <QUndoStack>

/// What tests of the place Explore's panels start from; devices and prices are invented.
namespace breakeven::support {

[[nodiscard]] inline protocol::Catalogue smallCatalogue()
{
    protocol::Catalogue catalogue;
    catalogue.prices = {.region = "us-east-1",
                        .date = "2026-07-20",
                        .source = "A price list",
                        .licence = "MIT",
                        .machines = {{.name = "c7i.4xlarge", .dollarsPerHour = 0.714, .vcpus = 16},
                                     {.name = "c7i.large", .dollarsPerHour = 0.08925, .vcpus = 2},
                                     {.name = "g4dn.xlarge",
                                      .dollarsPerHour = 0.526,
                                      .vcpus = {},
                                      .gpus = protocol::MachineGpus{"T4", 1, 16, {}}},
                                     {.name = "p4d.24xlarge",
                                      .dollarsPerHour = 21.96,
                                      .vcpus = {},
                                      .gpus = protocol::MachineGpus{"A100", 8, 320, {}}}}};
    return catalogue;
}

[[nodiscard]] inline tradeoff::Device processor(tradeoff::Bytes memory = 16 * tradeoff::gigabyte)
{
    return {.id = "cpu", .kind = tradeoff::DeviceKind::Cpu, .name = "A processor", .memoryBytes = memory};
}

[[nodiscard]] inline tradeoff::Device card(tradeoff::Bytes memory = 16 * tradeoff::gigabyte)
{
    return {.id = "cuda:0", .kind = tradeoff::DeviceKind::Cuda, .name = "A card", .memoryBytes = memory};
}

[[nodiscard]] inline tradeoff::Device missingCard()
{
    return {.id = "cuda",
            .kind = tradeoff::DeviceKind::Cuda,
            .unavailable = tradeoff::Unavailable{"no_driver", "No NVIDIA driver answers here.", "Install one."}};
}

/// A lesson and the place's state on it.
struct Exploring {
    explicit Exploring(std::vector<tradeoff::Device> devices)
    {
        learn.setLesson(lessons::fiveStepLesson());
        learn.setDevices(std::move(devices));
    }

    ui::LearnState learn;
    ui::ExploreState state{learn, smallCatalogue()};
};

/// Types into a spin box as a learner does, and confirms.
inline void typeInto(QAbstractSpinBox &box, const QString &text)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, text);
    QTest::keyClick(&box, Qt::Key_Return);
}

} // namespace breakeven::support
