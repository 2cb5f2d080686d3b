// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/_local_scalar_dense.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/expand_native.h>
#include <c10/core/InferenceMode.h>
#include <torch/library.h>

/// Copies, on the device's queue. As with real accelerators, only a non-blocking copy from or to pinned memory returns
/// before it is done: pageable memory makes the host wait, whatever it asked for.
namespace breakeven::simulated {

namespace {

void copyBlocking(Device &on, Direction direction, const at::Tensor &target, const at::Tensor &source, bool blocking)
{
    const std::int64_t stream = currentStream(on.index());
    on.copy(stream, direction, target.nbytes(), [target, source] {
        const c10::InferenceMode inference;
        target.copy_(source);
    });
    if (blocking)
        throwDeviceError(on.synchroniseStream(stream));
}

at::Tensor copyFrom(const at::Tensor &self, const at::Tensor &target, bool nonBlocking)
{
    if (target.numel() == 0)
        return target;
    const at::Tensor source = self.expand(target.sizes());
    if (!isSimulated(source)) {
        const bool blocking = !nonBlocking || !isPinned(source.const_data_ptr());
        copyBlocking(deviceOf(target), Direction::ToDevice, onHost(target), source, blocking);
    } else if (!isSimulated(target)) {
        const bool blocking = !nonBlocking || !isPinned(target.const_data_ptr());
        copyBlocking(deviceOf(source), Direction::ToHost, target, onHost(source), blocking);
    } else {
        Device &from = deviceOf(source);
        Device &to = deviceOf(target);
        const bool between = &from != &to;
        if (between)
            throwDeviceError(from.synchroniseStream(currentStream(from.index())));
        copyBlocking(to, Direction::Within, onHost(target), onHost(source), between);
    }
    return target;
}

at::Tensor copyFromAndResize(const at::Tensor &self, const at::Tensor &target)
{
    target.resize_(self.sizes());
    return copyFrom(self, target, false);
}

at::Scalar localScalar(const at::Tensor &self)
{
    const at::Tensor value = at::empty(self.sizes(), self.options().device(c10::DeviceType::CPU));
    (void)copyFrom(self, value, false);
    return at::_local_scalar_dense(value);
}

} // namespace

void registerCopies()
{
    static torch::Library library(torch::Library::IMPL, "aten", c10::DispatchKey::PrivateUse1, __FILE__, __LINE__);
    library.impl("_copy_from", &copyFrom);
    library.impl("_copy_from_and_resize", &copyFromAndResize);
    library.impl("_local_scalar_dense", &localScalar);
}

} // namespace breakeven::simulated
