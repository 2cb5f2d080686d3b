// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace at {
class Tensor;
}

namespace c10 {
struct Allocator;
}

/// What the parts that speak to LibTorch share.
namespace breakeven::simulated {

class Device;

/// Each hands one part to LibTorch; called once, by registerAccelerator().
void registerGuard();
void registerAllocator();
void registerHooks();
void registerTensorOperators();
void registerCopies();
void registerFallback();

/// Of the calling thread.
[[nodiscard]] int currentDevice();
void setCurrentDevice(int index);
[[nodiscard]] std::int64_t currentStream(int device);

[[nodiscard]] c10::Allocator *deviceAllocator();
[[nodiscard]] c10::Allocator *pinnedAllocator();
[[nodiscard]] bool isPinned(const void *data);
/// The device whose memory this is, if any.
[[nodiscard]] std::optional<int> ownerOf(const void *data);

/// A CPU tensor over the device tensor's memory, for kernels on the worker. It keeps the memory readable, and does not
/// count against the device's limit.
[[nodiscard]] at::Tensor onHost(const at::Tensor &tensor);
[[nodiscard]] bool isSimulated(const at::Tensor &tensor);
[[nodiscard]] Device &deviceOf(const at::Tensor &tensor);

/// Throws c10::AcceleratorError where there is a message.
void throwDeviceError(const std::optional<std::string> &message);

} // namespace breakeven::simulated
