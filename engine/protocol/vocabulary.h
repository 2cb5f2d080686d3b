// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/provenance.h"
#include "engine/tradeoff/result.h"

#include <array>

/// The closed vocabularies and the ranges that messages and recordings are checked against.
namespace breakeven::protocol {

inline constexpr std::array deviceKinds{tradeoff::DeviceKind::Cpu, tradeoff::DeviceKind::Cuda,
                                        tradeoff::DeviceKind::Xpu, tradeoff::DeviceKind::Mps,
                                        tradeoff::DeviceKind::Other};
inline constexpr std::array provenances{tradeoff::Provenance::Lesson, tradeoff::Provenance::Measured,
                                        tradeoff::Provenance::Recorded, tradeoff::Provenance::Estimated};
inline constexpr std::array efforts{tradeoff::Effort::Quick, tradeoff::Effort::Precise};
inline constexpr std::array paths{tradeoff::Path::Best, tradeoff::Path::Plain};
inline constexpr std::array reasonsToStop{tradeoff::StoppedBy::Tight, tradeoff::StoppedBy::Plateau,
                                          tradeoff::StoppedBy::Cap};
inline constexpr std::array bounds{tradeoff::Bound::Compute, tradeoff::Bound::Memory};
inline constexpr std::array errorCodes{tradeoff::ErrorCode::BadRequest, tradeoff::ErrorCode::DeviceUnavailable,
                                       tradeoff::ErrorCode::DoesNotFit, tradeoff::ErrorCode::OutOfDeviceMemory,
                                       tradeoff::ErrorCode::Cancelled,  tradeoff::ErrorCode::BadFile,
                                       tradeoff::ErrorCode::Internal};

/// Far above any machine, and exact as a double.
inline constexpr tradeoff::Bytes mostBytes = 1'000'000'000'000'000;
inline constexpr int mostThreads = 4096;
inline constexpr int mostSamples = 1'000'000'000;
inline constexpr int mostLayers = 1'000'000'000;

} // namespace breakeven::protocol
