// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace breakeven::inference {

/// LibTorch's inner oneDNN operators, found by name at start and compared with the schemas that are expected: they are
/// no public interface, and where one is missing or has changed the plain path is taken and said so.
class InnerOperators final
{
public:
    /// The operators, or nullptr where this LibTorch lacks one of them.
    [[nodiscard]] static const InnerOperators *find();

    /// True where oneDNN runs that precision on this processor without plain fallback.
    [[nodiscard]] bool supports(at::ScalarType type) const;

    /// Packs [out, in] for oneDNN; a batch hint of 2 or more gives one layout that serves every batch.
    [[nodiscard]] at::Tensor packLinear(const at::Tensor &weight) const;
    /// x [.., in] -> activation(x W' + b) [.., out]; activation "none", "relu" or "gelu".
    [[nodiscard]] at::Tensor linear(const at::Tensor &x, const at::Tensor &packed, const at::Tensor &bias,
                                    std::string_view activation) const;
    /// x W' + b + other.
    [[nodiscard]] at::Tensor linearAdd(const at::Tensor &x, const at::Tensor &other, const at::Tensor &packed,
                                       const at::Tensor &bias) const;

    struct Convolution {
        int padding = 0;
        int stride = 1;
    };
    /// Packs [out, in, k, k] for inputs of that shape [batch, in, h, w]: the layout depends on it.
    [[nodiscard]] at::Tensor packConvolution(const at::Tensor &weight, Convolution shape,
                                             std::array<std::int64_t, 4> inputSize) const;
    /// oneDNN's own description of a packed tensor's layout, for comparing two.
    [[nodiscard]] at::Tensor layout(const at::Tensor &packed) const;
    [[nodiscard]] at::Tensor convolution(const at::Tensor &x, const at::Tensor &packed, const at::Tensor &bias,
                                         Convolution shape, std::string_view activation) const;
    /// residual = relu(residual + convolution(x)), in place.
    void convolutionAddRelu(at::Tensor &residual, const at::Tensor &x, const at::Tensor &packed, const at::Tensor &bias,
                            Convolution shape) const;

private:
    InnerOperators() = default;
};

} // namespace breakeven::inference
