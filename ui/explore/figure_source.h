// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/recording.h"
#include "ui/explore/device_figures.h"
#include "ui/explore/lane.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace breakeven::ui {

/// One place that figures come from: this machine, a connected one, or a file.
struct FigureSource {
    Lane::Source kind = Lane::Source::Here;
    QString prefix; ///< of its lanes' ids: "here/", "machine/gpu-box/", "recording/1/"
    QString place; ///< "this machine", "gpu-box", "lab-t4.json"
    QString file; ///< its absolute path, where it was opened from one
    /// What a recording's file said of itself, without its figures and failures.
    protocol::Recording head;
    std::vector<tradeoff::Device> present; ///< devices that are there to be measured
    std::vector<DeviceFigures> devices;

    [[nodiscard]] QString laneId(const DeviceFigures &device) const;
    [[nodiscard]] bool isEmpty() const; ///< no figure and no failure
    /// The one of that id; a new one where there is none.
    [[nodiscard]] DeviceFigures &device(const std::string &deviceId);

    /// The devices that are there now. Others keep their figures; without any they are dropped. What was measured on
    /// another device that had the id of one of them is taken out.
    [[nodiscard]] std::vector<DeviceFigures> setPresent(const std::vector<tradeoff::Device> &theDevices);
    void put(const tradeoff::Measurement &measurement);
    void putFailure(const protocol::FailedPoint &failure);
    /// Takes out what was measured on another processor, device or LibTorch than `newer`, so that figures of two
    /// machines are never one line.
    [[nodiscard]] std::vector<DeviceFigures> takeOtherGround(const tradeoff::Measurement &newer);
    /// What was Measured is Recorded from now on.
    void makeRecorded();
};

inline constexpr std::size_t mostDevicesOfAFile = 64;

/// Figures that a file holds, parted by machine, device and provenance; ids that clash get a number: "cpu", "cpu.2".
/// Errors: BadFile for more devices than anyone can tell apart.
[[nodiscard]] tradeoff::Result<FigureSource> sourceOf(const protocol::Recording &recording, int number,
                                                      const QString &place);

/// An id that is not among `taken`: itself, or with ".2", ".3" and so on after it. At most 64 letters.
[[nodiscard]] std::string freeDeviceId(const std::string &wanted, const std::vector<std::string> &taken);

} // namespace breakeven::ui
