// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/inner_operators.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <string>
#include <vector>

namespace breakeven::inference {

namespace {

using at::Scalar;
using at::Tensor;
using OptionalTensor = std::optional<Tensor>;
using Scalars = c10::List<std::optional<Scalar>>;
using Word = std::optional<std::string_view>;

template<typename Signature>
using Handle = c10::TypedOperatorHandle<Signature>;

template<typename Signature>
Handle<Signature> handle(const char *name, const char *overload = "")
{
    return c10::Dispatcher::singleton().findSchemaOrThrow(name, overload).typed<Signature>();
}

using PackLinear = Tensor(const Tensor &, std::optional<std::int64_t>);
using Linear = Tensor(const Tensor &, const Tensor &, const OptionalTensor &, std::string_view, Scalars, Word);
using LinearBinary = Tensor(const Tensor &, const Tensor &, const Tensor &, const OptionalTensor &, std::string_view);
using PackConvolution = Tensor(const Tensor &, at::IntArrayRef, at::IntArrayRef, at::IntArrayRef, std::int64_t,
                               at::OptionalIntArrayRef);
using Convolve = Tensor(const Tensor &, const Tensor &, const OptionalTensor &, at::IntArrayRef, at::IntArrayRef,
                        at::IntArrayRef, std::int64_t, std::string_view, Scalars, Word);
using ConvolveBinary = Tensor &(Tensor &, const Tensor &, const Tensor &, const OptionalTensor &, at::IntArrayRef,
                                at::IntArrayRef, at::IntArrayRef, std::int64_t, std::string_view, std::optional<Scalar>,
                                Word, Scalars, Word);

struct Handles {
    Handle<PackLinear> packLinear = handle<PackLinear>("mkldnn::_reorder_linear_weight");
    Handle<Linear> linear = handle<Linear>("mkldnn::_linear_pointwise");
    Handle<LinearBinary> linearBinary = handle<LinearBinary>("mkldnn::_linear_pointwise", "binary");
    Handle<PackConvolution> packConvolution = handle<PackConvolution>("mkldnn::_reorder_convolution_weight");
    Handle<Convolve> convolve = handle<Convolve>("mkldnn::_convolution_pointwise");
    Handle<Tensor(const Tensor &)> layout = handle<Tensor(const Tensor &)>("mkldnn::_get_mkldnn_serialized_md");
    Handle<ConvolveBinary> convolveBinary = handle<ConvolveBinary>("mkldnn::_convolution_pointwise_", "binary");
};

const Handles &handles()
{
    static const Handles all;
    return all;
}

bool flag(const char *name)
{
    return handle<bool()>(name).call();
}

} // namespace

const InnerOperators *InnerOperators::find()
{
    static const InnerOperators *const found = []() -> const InnerOperators * {
        try {
            static_cast<void>(handles()); // throws where a name is unknown or a signature differs
            static const InnerOperators operators;
            return &operators;
        } catch (const std::exception &) {
            return nullptr;
        }
    }();
    return found;
}

bool InnerOperators::supports(at::ScalarType type) const
{
    try {
        if (type == at::kBFloat16)
            return flag("mkldnn::_is_mkldnn_bf16_supported");
        if (type == at::kHalf)
            return flag("mkldnn::_is_mkldnn_fp16_supported");
    } catch (const std::exception &) {
        return false;
    }
    return true;
}

Tensor InnerOperators::packLinear(const Tensor &weight) const
{
    constexpr std::int64_t batchHint = 16;
    return handles().packLinear.call(weight, batchHint);
}

Tensor InnerOperators::linear(const Tensor &x, const Tensor &packed, const Tensor &bias,
                              std::string_view activation) const
{
    return handles().linear.call(x, packed, bias, activation, Scalars(), activation == "gelu" ? Word("none") : Word());
}

Tensor InnerOperators::linearAdd(const Tensor &x, const Tensor &other, const Tensor &packed, const Tensor &bias) const
{
    return handles().linearBinary.call(x, other, packed, bias, "add");
}

Tensor InnerOperators::packConvolution(const Tensor &weight, Convolution shape,
                                       std::array<std::int64_t, 4> inputSize) const
{
    const std::int64_t padding[]{shape.padding, shape.padding};
    const std::int64_t stride[]{shape.stride, shape.stride};
    const std::int64_t dilation[]{1, 1};
    return handles().packConvolution.call(weight, padding, stride, dilation, 1, at::IntArrayRef(inputSize));
}

Tensor InnerOperators::layout(const Tensor &packed) const
{
    return handles().layout.call(packed);
}

Tensor InnerOperators::convolution(const Tensor &x, const Tensor &packed, const Tensor &bias, Convolution shape,
                                   std::string_view activation) const
{
    const std::int64_t padding[]{shape.padding, shape.padding};
    const std::int64_t stride[]{shape.stride, shape.stride};
    const std::int64_t dilation[]{1, 1};
    return handles().convolve.call(x, packed, bias, padding, stride, dilation, 1, activation, Scalars(), Word());
}

void InnerOperators::convolutionAddRelu(Tensor &residual, const Tensor &x, const Tensor &packed, const Tensor &bias,
                                        Convolution shape) const
{
    const std::int64_t padding[]{shape.padding, shape.padding};
    const std::int64_t stride[]{shape.stride, shape.stride};
    const std::int64_t dilation[]{1, 1};
    handles().convolveBinary.call(residual, x, packed, bias, padding, stride, dilation, 1, "add", Scalar(1.0), "relu",
                                  Scalars(), Word());
}

} // namespace breakeven::inference
