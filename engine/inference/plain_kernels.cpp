// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/kernels.h"

#include <ATen/ops/_addmm_activation.h>
#include <ATen/ops/add.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/scaled_dot_product_attention.h>

namespace breakeven::inference {

namespace {

using at::Tensor;

Tensor activated(Tensor x, Activation activation)
{
    switch (activation) {
    case Activation::Relu: return at::relu(x);
    case Activation::Gelu: return at::gelu(x);
    case Activation::None: break;
    }
    return x;
}

class PlainKernels : public Kernels
{
public:
    std::string description(tradeoff::Family family) const override
    {
        switch (family) {
        case tradeoff::Family::Mlp: return "at::linear, at::relu";
        case tradeoff::Family::Transformer: return "at::linear, scaled_dot_product_attention, at::gelu, at::layer_norm";
        case tradeoff::Family::Cnn: break;
        }
        return "at::conv2d on NCHW, at::relu";
    }

    Tensor adoptLinear(const Tensor &weight) const override { return weight; }
    Tensor adoptConvolution(const Tensor &weight, ConvolutionShape, int) const override { return weight; }

    Tensor linear(const Tensor &x, const Tensor &weight, const Tensor &bias, Activation activation) const override
    {
        return activated(at::linear(x, weight, bias), activation);
    }

    Tensor linearAdd(const Tensor &x, const Tensor &residual, const Tensor &weight, const Tensor &bias) const override
    {
        return at::add(at::linear(x, weight, bias), residual);
    }

    Tensor convolution(const Tensor &x, const Tensor &weight, const Tensor &bias, ConvolutionShape shape,
                       Activation activation) const override
    {
        return activated(at::conv2d(x, weight, bias, shape.stride, shape.padding), activation);
    }

    Tensor convolutionAddRelu(Tensor residual, const Tensor &x, const Tensor &weight, const Tensor &bias,
                              ConvolutionShape shape) const override
    {
        return at::relu(at::add(at::conv2d(x, weight, bias, shape.stride, shape.padding), residual));
    }
};

/// Weights arrive on the device already; what differs from the plain way is fusion and layout.
class AcceleratorKernels final : public PlainKernels
{
public:
    std::string description(tradeoff::Family family) const override
    {
        switch (family) {
        case tradeoff::Family::Mlp: return "addmm with fused ReLU, pinned buffers, non-blocking copies";
        case tradeoff::Family::Transformer:
            return "linear, scaled_dot_product_attention, pinned buffers, non-blocking copies";
        case tradeoff::Family::Cnn: break;
        }
        return "conv2d on channels-last, in-place ReLU, pinned buffers, non-blocking copies";
    }

    Tensor adoptConvolution(const Tensor &weight, ConvolutionShape, int) const override
    {
        return weight.contiguous(at::MemoryFormat::ChannelsLast);
    }

    Tensor adoptInput(const Tensor &input) const override
    {
        return input.dim() == 4 ? input.contiguous(at::MemoryFormat::ChannelsLast) : input;
    }

    Tensor linear(const Tensor &x, const Tensor &weight, const Tensor &bias, Activation activation) const override
    {
        if (activation == Activation::Relu && x.dim() == 2)
            return at::_addmm_activation(bias, x, weight.t());
        Tensor y = at::linear(x, weight, bias);
        return activation == Activation::Gelu ? at::gelu_(y) : activation == Activation::Relu ? at::relu_(y) : y;
    }

    Tensor linearAdd(const Tensor &x, const Tensor &residual, const Tensor &weight, const Tensor &bias) const override
    {
        return at::linear(x, weight, bias).add_(residual);
    }

    Tensor convolution(const Tensor &x, const Tensor &weight, const Tensor &bias, ConvolutionShape shape,
                       Activation activation) const override
    {
        Tensor y = at::conv2d(x, weight, bias, shape.stride, shape.padding);
        return activation == Activation::Relu ? at::relu_(y) : y;
    }

    Tensor convolutionAddRelu(Tensor residual, const Tensor &x, const Tensor &weight, const Tensor &bias,
                              ConvolutionShape shape) const override
    {
        Tensor y = at::conv2d(x, weight, bias, shape.stride, shape.padding);
        y.add_(residual);
        return at::relu_(y);
    }
};

} // namespace

bool Kernels::sameLayout(at::IntArrayRef, at::ScalarType, ConvolutionShape, int, int) const
{
    return true;
}

Tensor Kernels::adoptInput(const Tensor &input) const
{
    return input;
}

Tensor Kernels::attention(const Tensor &qkv, int heads) const
{
    const std::int64_t batch = qkv.size(0);
    const std::int64_t sequence = qkv.size(1);
    const Tensor split = qkv.view({batch, sequence, 3, heads, tradeoff::encoderHeadWidth}).permute({2, 0, 3, 1, 4});
    const Tensor mixed = at::scaled_dot_product_attention(split[0], split[1], split[2]);
    return mixed.transpose(1, 2).reshape({batch, sequence, std::int64_t{heads} * tradeoff::encoderHeadWidth});
}

void Kernels::tune(const tradeoff::ModelPlan &, int, at::ScalarType)
{ }

void Kernels::tuneOnModel(const tradeoff::ModelPlan &, int, const std::function<void()> &)
{ }

std::unique_ptr<Kernels> plainKernels()
{
    return std::make_unique<PlainKernels>();
}

std::unique_ptr<Kernels> acceleratorKernels()
{
    return std::make_unique<AcceleratorKernels>();
}

} // namespace breakeven::inference
