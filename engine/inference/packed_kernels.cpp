// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/inner_operators.h"
#include "engine/inference/kernels.h"
#include "engine/inference/trial.h"

#include <ATen/ops/baddbmm.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/zeros.h>

#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace breakeven::inference {

namespace {

using at::Tensor;

std::string_view word(Activation activation)
{
    switch (activation) {
    case Activation::Relu: return "relu";
    case Activation::Gelu: return "gelu";
    case Activation::None: break;
    }
    return "none";
}

/// The layouts oneDNN chooses differ between a batch of one and all larger ones; any larger one stands for them.
constexpr int manyBatch = 16;
int batchHint(int batch)
{
    return batch == 1 ? 1 : manyBatch;
}

class PackedKernels final : public Kernels
{
public:
    explicit PackedKernels(const InnerOperators &operators)
        : m_operators(operators)
    { }

    std::string description(tradeoff::Family family) const override
    {
        switch (family) {
        case tradeoff::Family::Mlp:
            return std::string("oneDNN linear, weights packed, ReLU fused")
                + (m_rows > 0 ? ", batch filled up to " + std::to_string(m_rows) + " rows" : std::string());
        case tradeoff::Family::Transformer:
            return std::string("oneDNN linear, weights packed, GELU and residual fused, ")
                + (m_attentionByProducts ? "baddbmm, softmax, bmm" : "scaled_dot_product_attention");
        case tradeoff::Family::Cnn: break;
        }
        return "oneDNN convolution on channels-last, weights packed, ReLU and residual fused";
    }

    Tensor adoptLinear(const Tensor &weight) const override { return m_operators.packLinear(weight); }

    Tensor adoptConvolution(const Tensor &weight, ConvolutionShape shape, int batch) const override
    {
        return m_operators.packConvolution(weight, {shape.padding, shape.stride},
                                           {batchHint(batch), weight.size(1), shape.sideIn, shape.sideIn});
    }

    bool sameLayout(at::IntArrayRef like, at::ScalarType type, ConvolutionShape shape, int batch,
                    int otherBatch) const override
    {
        if (batchHint(batch) == batchHint(otherBatch))
            return true;
        const std::array<std::int64_t, 5> key{like[0], like[1], like[2], shape.stride, shape.sideIn};
        const auto known = m_sameLayout.find(key);
        if (known != m_sameLayout.end())
            return known->second;
        const Tensor weight = at::zeros(like, type);
        const bool same = at::equal(m_operators.layout(adoptConvolution(weight, shape, 1)),
                                    m_operators.layout(adoptConvolution(weight, shape, manyBatch)));
        m_sameLayout.emplace(key, same);
        return same;
    }

    Tensor adoptInput(const Tensor &input) const override
    {
        return input.dim() == 4 ? input.contiguous(at::MemoryFormat::ChannelsLast) : input;
    }

    Tensor linear(const Tensor &x, const Tensor &weight, const Tensor &bias, Activation activation) const override
    {
        if (x.dim() != 2 || x.size(0) >= m_rows)
            return m_operators.linear(x, weight, bias, word(activation));
        const Tensor filled = at::zeros({m_rows, x.size(1)}, x.options());
        filled.narrow(0, 0, x.size(0)).copy_(x);
        return m_operators.linear(filled, weight, bias, word(activation)).narrow(0, 0, x.size(0));
    }

    Tensor linearAdd(const Tensor &x, const Tensor &residual, const Tensor &weight, const Tensor &bias) const override
    {
        return m_operators.linearAdd(x, residual, weight, bias);
    }

    Tensor convolution(const Tensor &x, const Tensor &weight, const Tensor &bias, ConvolutionShape shape,
                       Activation activation) const override
    {
        return m_operators.convolution(x, weight, bias, {shape.padding, shape.stride}, word(activation));
    }

    Tensor convolutionAddRelu(Tensor residual, const Tensor &x, const Tensor &weight, const Tensor &bias,
                              ConvolutionShape shape) const override
    {
        m_operators.convolutionAddRelu(residual, x, weight, bias, {shape.padding, shape.stride});
        return residual;
    }

    Tensor attention(const Tensor &qkv, int heads) const override
    {
        return m_attentionByProducts ? attentionByProducts(qkv, heads) : Kernels::attention(qkv, heads);
    }

    void tune(const tradeoff::ModelPlan &plan, int batch, at::ScalarType type) override
    {
        if (plan.family != tradeoff::Family::Transformer)
            return;
        const std::pair key{batch, type};
        const auto known = m_attentionChoices.find(key);
        if (known != m_attentionChoices.end()) {
            m_attentionByProducts = known->second;
            return;
        }
        const Tensor qkv = at::zeros({batch, tradeoff::encoderSequence, 3 * tradeoff::encoderHidden}, type);
        const auto tried = [&](bool products) {
            m_attentionByProducts = products;
            return fastestSeconds([&] { static_cast<void>(attention(qkv, tradeoff::encoderHeads)); });
        };
        const double fused = tried(false);
        m_attentionByProducts = tried(true) < fused;
        m_attentionChoices.emplace(key, m_attentionByProducts);
    }

    void tuneOnModel(const tradeoff::ModelPlan &plan, int batch, const std::function<void()> &forward) override
    {
        m_rows = 0;
        if (plan.family != tradeoff::Family::Mlp || batch >= fewestFastRows)
            return;
        const std::pair key{batch, plan.weightBytes};
        const auto known = m_rowChoices.find(key);
        if (known != m_rowChoices.end()) {
            m_rows = known->second;
            return;
        }
        const double asTheyAre = fastestSeconds(forward);
        m_rows = fewestFastRows;
        if (fastestSeconds(forward) >= asTheyAre)
            m_rows = 0;
        m_rowChoices.emplace(key, m_rows);
    }

private:
    /// From so many rows on, oneDNN multiplies by blocks of the packed weight; for fewer it goes through the weight row
    /// by row, which on some processors leaves a good part of the memory's bandwidth unused.
    static constexpr int fewestFastRows = 4;

    static Tensor attentionByProducts(const Tensor &qkv, int heads)
    {
        const std::int64_t batch = qkv.size(0);
        const std::int64_t sequence = qkv.size(1);
        constexpr int width = tradeoff::encoderHeadWidth;
        const Tensor split = qkv.view({batch, sequence, 3, heads, width}).permute({2, 0, 3, 1, 4});
        const Tensor q = split[0].reshape({batch * heads, sequence, width});
        const Tensor k = split[1].reshape({batch * heads, sequence, width});
        const Tensor v = split[2].reshape({batch * heads, sequence, width});
        const Tensor none = at::empty({1, 1, 1}, qkv.options());
        const Tensor scores = at::baddbmm(none, q, k.transpose(1, 2), 0, 1 / std::sqrt(double(width)));
        const Tensor mixed = at::bmm(at::softmax(scores, -1), v);
        return mixed.view({batch, heads, sequence, width}).transpose(1, 2).reshape({batch, sequence, heads * width});
    }

    const InnerOperators &m_operators;
    mutable std::map<std::array<std::int64_t, 5>, bool> m_sameLayout;
    std::map<std::pair<int, at::ScalarType>, bool> m_attentionChoices;
    bool m_attentionByProducts = false;
    std::map<std::pair<int, tradeoff::Bytes>, int> m_rowChoices;
    int m_rows = 0; ///< a linear layer's batch is filled up to so many
};

} // namespace

std::unique_ptr<Kernels> packedKernels(at::ScalarType type)
{
    const InnerOperators *operators = InnerOperators::find();
    if (!operators || !operators->supports(type))
        return nullptr;
    return std::make_unique<PackedKernels>(*operators);
}

} // namespace breakeven::inference
