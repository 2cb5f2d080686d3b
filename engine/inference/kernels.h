// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/model_plan.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace breakeven::inference {

enum class Activation { None, Relu, Gelu };

struct ConvolutionShape {
    int padding = 0;
    int stride = 1;
    int sideIn = 0; ///< pixels a side of the input's plane
};

/// The operators the families are written in. One implementation a way of running them.
class Kernels
{
public:
    virtual ~Kernels() = default;

    /// Words for Method::kernels.
    [[nodiscard]] virtual std::string description(tradeoff::Family family) const = 0;

    /// Brings a weight into the form this implementation wants it in; it may be the argument itself.
    [[nodiscard]] virtual at::Tensor adoptLinear(const at::Tensor &weight) const = 0;
    [[nodiscard]] virtual at::Tensor adoptConvolution(const at::Tensor &weight, ConvolutionShape shape,
                                                      int batch) const = 0;
    /// True where a convolution weight [out, in, k, k] adopted for one of the batches serves the other as well.
    [[nodiscard]] virtual bool sameLayout(at::IntArrayRef weight, at::ScalarType type, ConvolutionShape shape,
                                          int batch, int otherBatch) const;

    /// Brings a model's input into the layout this implementation runs fastest.
    [[nodiscard]] virtual at::Tensor adoptInput(const at::Tensor &input) const;

    [[nodiscard]] virtual at::Tensor linear(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias,
                                            Activation activation) const = 0;
    /// x W' + b + residual
    [[nodiscard]] virtual at::Tensor linearAdd(const at::Tensor &x, const at::Tensor &residual,
                                               const at::Tensor &weight, const at::Tensor &bias) const = 0;
    [[nodiscard]] virtual at::Tensor convolution(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &bias,
                                                 ConvolutionShape shape, Activation activation) const = 0;
    /// relu(residual + convolution(x)); may overwrite the residual.
    [[nodiscard]] virtual at::Tensor convolutionAddRelu(at::Tensor residual, const at::Tensor &x,
                                                        const at::Tensor &weight, const at::Tensor &bias,
                                                        ConvolutionShape shape) const = 0;
    /// qkv [batch, sequence, 3 x heads x 64] -> [batch, sequence, heads x 64]
    [[nodiscard]] virtual at::Tensor attention(const at::Tensor &qkv, int heads) const;

    /// Tries what can only be chosen by trying, on a batch of that size; called before the warm-up.
    virtual void tune(const tradeoff::ModelPlan &plan, int batch, at::ScalarType type);
    /// Tries what shows only on the whole model, whose weights come from memory; `forward` runs it once. Called after
    /// the second run, before the warm-up. The batch of the forwards that follow is the one given here.
    virtual void tuneOnModel(const tradeoff::ModelPlan &plan, int batch, const std::function<void()> &forward);
};

/// LibTorch's public operators one by one, as most scripts call them; on any device.
[[nodiscard]] std::unique_ptr<Kernels> plainKernels();
/// The fastest that LibTorch's device-generic interface has on an accelerator.
[[nodiscard]] std::unique_ptr<Kernels> acceleratorKernels();
/// For 16-bit precisions on processors and LibTorch builds that have no fast operators for them; on the CPU.
[[nodiscard]] std::unique_ptr<Kernels> wideningKernels();
/// oneDNN's packed and fused operators on the CPU; nullptr where this LibTorch or processor lacks them for that type.
[[nodiscard]] std::unique_ptr<Kernels> packedKernels(at::ScalarType type);

} // namespace breakeven::inference
