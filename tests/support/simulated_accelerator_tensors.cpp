// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"

#include <ATen/EmptyTensor.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <ATen/native/Resize.h>
#include <ATen/ops/_reshape_alias_native.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/resize_native.h>
#include <ATen/ops/set_native.h>
#include <ATen/ops/unfold_native.h>
#include <ATen/ops/view_as_complex_native.h>
#include <ATen/ops/view_as_real_native.h>
#include <ATen/ops/view_native.h>
#include <c10/core/DeviceGuard.h>
#include <torch/library.h>

/// Operators that make tensors or other views of their memory. They touch no element, so they run on the host at once.
namespace breakeven::simulated {

namespace {

constexpr c10::DispatchKeySet keys(c10::DispatchKey::PrivateUse1);

c10::Device wantedDevice(std::optional<at::Device> asked)
{
    const int index = asked && asked->has_index() ? asked->index() : currentDevice();
    return {c10::DeviceType::PrivateUse1, static_cast<c10::DeviceIndex>(index)};
}

at::Tensor empty(at::IntArrayRef size, std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
                 std::optional<at::Device> where, std::optional<bool>, std::optional<at::MemoryFormat> format)
{
    const c10::DeviceGuard guard(wantedDevice(where));
    return at::detail::empty_generic(size, deviceAllocator(), keys, c10::dtype_or_default(dtype), format);
}

at::Tensor emptyStrided(at::IntArrayRef size, at::IntArrayRef stride, std::optional<at::ScalarType> dtype,
                        std::optional<at::Layout>, std::optional<at::Device> where, std::optional<bool>)
{
    const c10::DeviceGuard guard(wantedDevice(where));
    return at::detail::empty_strided_generic(size, stride, deviceAllocator(), keys, c10::dtype_or_default(dtype));
}

void growStorage(const at::Tensor &tensor, std::size_t bytes)
{
    if (bytes > tensor.storage().nbytes())
        at::detail::getPrivateUse1Hooks().resizePrivateUse1Bytes(tensor.storage(), bytes);
}

const at::Tensor &resize(const at::Tensor &self, at::IntArrayRef size, std::optional<at::MemoryFormat> format)
{
    const auto offset = static_cast<std::size_t>(self.storage_offset());
    growStorage(self, at::detail::computeStorageNbytesContiguous(size, self.itemsize(), offset));
    return at::native::resize_(self, size, format); // finds room enough, and only sets sizes and strides
}

at::Tensor &setStorage(at::Tensor &self, at::Storage source)
{
    const auto elements = static_cast<std::int64_t>(source.nbytes() / self.itemsize());
    return at::native::set_storage_cpu_(self, std::move(source), 0, {elements}, {});
}

at::Tensor &setNothing(at::Tensor &self)
{
    const c10::DeviceGuard guard(self.device());
    c10::Storage none(c10::Storage::use_byte_size_t(), 0, deviceAllocator(), true);
    return at::native::set_storage_cpu_(self, std::move(none), 0, {0}, {});
}

} // namespace

void registerTensorOperators()
{
    static torch::Library library(torch::Library::IMPL, "aten", c10::DispatchKey::PrivateUse1, __FILE__, __LINE__);
    library.impl("empty.memory_format", &empty);
    library.impl("empty_strided", &emptyStrided);
    library.impl("as_strided", &at::native::as_strided_tensorimpl);
    library.impl("view", &at::native::view);
    library.impl("_reshape_alias", &at::native::_reshape_alias);
    library.impl("unfold", &at::native::unfold);
    library.impl("view_as_real", &at::native::view_as_real);
    library.impl("view_as_complex", &at::native::view_as_complex);
    library.impl("resize_", &resize);
    library.impl("set_.source_Storage", &setStorage);
    library.impl("set_.source_Storage_storage_offset", &at::native::set_storage_cpu_);
    library.impl("set_.source_Tensor", &at::native::set_tensor_);
    library.impl("set_", &setNothing);
}

} // namespace breakeven::simulated
