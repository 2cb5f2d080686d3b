// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::simulated {

/// What a result looks like, known before it is computed.
struct Shape {
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;
    at::ScalarType type = at::ScalarType::Undefined; ///< Undefined: the result is an undefined tensor
};

using Shapes = std::vector<Shape>; ///< of each result that is a tensor
using Arguments = c10::ArrayRef<c10::IValue>;

[[nodiscard]] Shape shapeOf(const at::Tensor &tensor);

/// The arguments with every tensor, device and generator replaced, lists included.
struct Replacement {
    std::function<at::Tensor(const at::Tensor &)> tensor;
    c10::Device device;
};
[[nodiscard]] torch::jit::Stack replaced(Arguments arguments, const Replacement &with);

/// Every tensor among the arguments, lists included; undefined ones are left out.
void forEachTensor(Arguments arguments, const std::function<void(const at::Tensor &)> &visit);

/// The results' shapes without running the operator: by a rule of our own, LibTorch's Meta kernel, or as they were the
/// last time with arguments of these shapes. Absent where none knows, and where shapes hang on the data.
[[nodiscard]] std::optional<Shapes> knownShapes(const c10::OperatorHandle &op, Arguments arguments);
/// The key is taken before the run: an `out` may have another shape afterwards.
[[nodiscard]] std::string shapesKey(const c10::OperatorHandle &op, Arguments arguments);
void rememberShapes(const std::string &key, const Shapes &shapes);

} // namespace breakeven::simulated
