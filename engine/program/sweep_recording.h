// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/program/measuring_options.h"
#include "engine/protocol/recording.h"
#include "engine/tradeoff/result.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace breakeven::program {

/// The recording a sweep starts from: a new one, or with --resume the one in the file. Errors: BadFile where the file
/// is there without
/// --resume, cannot be read, or was measured on another machine or with another LibTorch; BadRequest where seed or
/// prices contradict it.
[[nodiscard]] tradeoff::Result<protocol::Recording> startRecording(const SweepOptions &options,
                                                                   const std::string &machine,
                                                                   const std::string &libtorch);

/// Keeps the recording's file up to date while points come in. Does nothing where no file was asked for.
class SweepRecording final
{
public:
    SweepRecording(std::filesystem::path path, protocol::Recording recording);

    /// Writes the file once before anything is measured, so that a folder that cannot be written to is found out at
    /// once. Errors: BadFile.
    [[nodiscard]] tradeoff::Result<void> open();
    /// A measurement is in the file when this returns. Errors: BadFile.
    [[nodiscard]] tradeoff::Result<void> add(const tradeoff::Measurement &measurement);
    /// A failure is written with what comes next, or when a second has passed: many may come at once.
    [[nodiscard]] tradeoff::Result<void> add(const protocol::FailedPoint &failure);
    [[nodiscard]] tradeoff::Result<void> close();

    [[nodiscard]] const protocol::Recording &recording() const { return m_recording; }

private:
    [[nodiscard]] tradeoff::Result<void> write();

    std::filesystem::path m_path;
    protocol::Recording m_recording;
    bool m_isWritten = false;
    std::chrono::steady_clock::time_point m_lastWrite;
};

} // namespace breakeven::program
