// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/kernels.h"
#include "engine/inference/trial.h"

#include <ATen/ops/add.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/zeros.h>

#include <map>
#include <utility>

namespace breakeven::inference {

namespace {

using at::Tensor;

Tensor wide(const Tensor &x)
{
    return x.to(at::kFloat);
}

/// For a 16-bit precision the processor has no arithmetic for: weights stay 16 bits wide in memory, and each layer is
/// widened, computed in fp32 and rounded back, where that is faster than LibTorch's own emulation.
class WideningKernels final : public Kernels
{
public:
    std::string description(tradeoff::Family family) const override
    {
        return m_widens ? "weights widened to fp32 layer by layer, fp32 arithmetic" : m_plain->description(family);
    }

    Tensor adoptLinear(const Tensor &weight) const override { return weight; }
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
        if (!m_widens)
            return m_plain->linear(x, weight, bias, activation);
        return activated(at::linear(wide(x), wide(weight), wide(bias)), activation).to(x.scalar_type());
    }

    Tensor linearAdd(const Tensor &x, const Tensor &residual, const Tensor &weight, const Tensor &bias) const override
    {
        if (!m_widens)
            return m_plain->linearAdd(x, residual, weight, bias);
        return at::linear(wide(x), wide(weight), wide(bias)).add_(residual).to(x.scalar_type());
    }

    Tensor convolution(const Tensor &x, const Tensor &weight, const Tensor &bias, ConvolutionShape shape,
                       Activation activation) const override
    {
        if (!m_widens)
            return m_plain->convolution(x, weight, bias, shape, activation);
        Tensor y = at::conv2d(wide(x), wide(weight), wide(bias), shape.stride, shape.padding);
        return activated(std::move(y), activation).to(x.scalar_type());
    }

    Tensor convolutionAddRelu(Tensor residual, const Tensor &x, const Tensor &weight, const Tensor &bias,
                              ConvolutionShape shape) const override
    {
        if (!m_widens)
            return m_plain->convolutionAddRelu(std::move(residual), x, weight, bias, shape);
        Tensor y = at::conv2d(wide(x), wide(weight), wide(bias), shape.stride, shape.padding);
        return at::relu_(y.add_(residual)).to(x.scalar_type());
    }

    Tensor attention(const Tensor &qkv, int heads) const override
    {
        return m_widens ? Kernels::attention(wide(qkv), heads).to(qkv.scalar_type()) : m_plain->attention(qkv, heads);
    }

    void tune(const tradeoff::ModelPlan &plan, int batch, at::ScalarType type) override
    {
        const auto known = m_choices.find(batch);
        if (known != m_choices.end()) {
            m_widens = known->second;
            return;
        }
        const auto take = [&](bool widens) {
            m_widens = widens;
            return [this, run = oneLayer(plan.family, batch, type)] { run(*this); };
        };
        const double plain = fastestSeconds(take(false));
        const double widened = fastestSeconds(take(true));
        m_widens = widened < plain;
        m_choices.emplace(batch, m_widens);
    }

private:
    static Tensor activated(Tensor x, Activation activation)
    {
        switch (activation) {
        case Activation::Relu: return at::relu_(x);
        case Activation::Gelu: return at::gelu_(x);
        case Activation::None: break;
        }
        return x;
    }

    /// The layer that makes up most of a family's time.
    static std::function<void(const Kernels &)> oneLayer(tradeoff::Family family, std::int64_t batch,
                                                         at::ScalarType type)
    {
        if (family == tradeoff::Family::Cnn) {
            constexpr ConvolutionShape shape{.padding = 1, .stride = 1, .sideIn = 14};
            const Tensor x =
                at::zeros({batch, 256, shape.sideIn, shape.sideIn}, type).contiguous(at::MemoryFormat::ChannelsLast);
            const Tensor weight = at::zeros({256, 256, 3, 3}, type).contiguous(at::MemoryFormat::ChannelsLast);
            const Tensor bias = at::zeros({256}, type);
            return [=](const Kernels &kernels) {
                static_cast<void>(kernels.convolution(x, weight, bias, shape, Activation::Relu));
            };
        }
        const bool encoder = family == tradeoff::Family::Transformer;
        const std::int64_t rows = encoder ? batch * tradeoff::encoderSequence : batch;
        const std::int64_t in = encoder ? tradeoff::encoderHidden : tradeoff::mlpWidth;
        const Tensor x = at::zeros({rows, in}, type);
        const Tensor weight = at::zeros({tradeoff::mlpWidth, in}, type);
        const Tensor bias = at::zeros({tradeoff::mlpWidth}, type);
        return [=](const Kernels &kernels) { static_cast<void>(kernels.linear(x, weight, bias, Activation::Relu)); };
    }

    std::unique_ptr<Kernels> m_plain = plainKernels();
    std::map<int, bool> m_choices; ///< by batch
    bool m_widens = true;
};

} // namespace

std::unique_ptr<Kernels> wideningKernels()
{
    return std::make_unique<WideningKernels>();
}

} // namespace breakeven::inference
