// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_shapes.h"

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_generator.h"

#include <ATen/core/Tensor.h>
#include <ATen/core/enum_tag.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_strided.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <sstream>
#include <string>

namespace breakeven::simulated {

namespace {

bool hangsOnData(const c10::OperatorHandle &op)
{
    return op.hasTag(at::Tag::dynamic_output_shape) || op.hasTag(at::Tag::data_dependent_output);
}

Shape dense(std::vector<std::int64_t> sizes, const at::Tensor &like, at::MemoryFormat format)
{
    const at::Tensor meta = at::empty(sizes, like.options().device(c10::DeviceType::Meta).memory_format(format));
    return shapeOf(meta);
}

/// native_layer_norm(input, normalized_shape, weight, bias, eps) -> (output, mean, reciprocal deviation)
Shapes layerNormShapes(Arguments arguments)
{
    const at::Tensor &input = arguments[0].toTensor();
    const std::size_t normalized = arguments[1].toIntVector().size();
    std::vector<std::int64_t> sizes = input.sizes().vec();
    const Shape output = dense(sizes, input, at::MemoryFormat::Contiguous);
    std::fill(sizes.end() - static_cast<std::ptrdiff_t>(std::min(normalized, sizes.size())), sizes.end(), 1);
    const Shape statistic = dense(sizes, input, at::MemoryFormat::Contiguous);
    return {output, statistic, statistic};
}

/// convolution_overrideable(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups)
Shapes convolutionShapes(Arguments arguments)
{
    const at::Tensor &input = arguments[0].toTensor();
    const at::Tensor &weight = arguments[1].toTensor();
    const std::vector<std::int64_t> stride = arguments[3].toIntVector();
    const std::vector<std::int64_t> padding = arguments[4].toIntVector();
    const std::vector<std::int64_t> dilation = arguments[5].toIntVector();
    const bool transposed = arguments[6].toBool();
    const std::vector<std::int64_t> outputPadding = arguments[7].toIntVector();
    const std::int64_t groups = arguments[8].toInt();

    std::vector<std::int64_t> sizes = {input.size(0), transposed ? weight.size(1) * groups : weight.size(0)};
    for (std::int64_t axis = 2; axis < input.dim(); ++axis) {
        const auto at = static_cast<std::size_t>(axis - 2);
        const std::int64_t reach = dilation[at] * (weight.size(axis) - 1);
        sizes.push_back(transposed
                            ? (input.size(axis) - 1) * stride[at] - 2 * padding[at] + reach + outputPadding[at] + 1
                            : (input.size(axis) + 2 * padding[at] - reach - 1) / stride[at] + 1);
    }
    const bool channelsLast = input.suggest_memory_format() == at::MemoryFormat::ChannelsLast
        || weight.suggest_memory_format() == at::MemoryFormat::ChannelsLast;
    return {dense(sizes, input, channelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous)};
}

/// What LibTorch has neither a Meta kernel nor a composite for, among the operators that the models use.
std::optional<Shapes> byRule(const c10::OperatorHandle &op, Arguments arguments)
{
    const std::string &name = op.operator_name().name;
    if (name == "aten::native_layer_norm")
        return layerNormShapes(arguments);
    if (name == "aten::convolution_overrideable")
        return convolutionShapes(arguments);
    if (name == "aten::relu" || name == "aten::relu_")
        return Shapes{shapeOf(arguments[0].toTensor())};
    return std::nullopt;
}

/// A result of each tensor that the schema returns; other kinds of results have no shape.
std::optional<Shapes> shapesOf(const torch::jit::Stack &results)
{
    Shapes shapes;
    for (const c10::IValue &result : results) {
        if (!result.isTensor())
            return std::nullopt;
        shapes.push_back(shapeOf(result.toTensor()));
    }
    return shapes;
}

std::optional<Shapes> byMetaKernel(const c10::OperatorHandle &op, Arguments arguments)
{
    if (!op.hasComputedKernelForDispatchKey(c10::DispatchKey::Meta))
        return std::nullopt;
    const auto asMeta = [](const at::Tensor &tensor) {
        if (!isSimulated(tensor))
            return tensor;
        at::Tensor meta = at::empty_strided(tensor.sizes(), tensor.strides(),
                                            tensor.options().device(c10::DeviceType::Meta));
        if (tensor.unsafeGetTensorImpl()->is_wrapped_number())
            meta.unsafeGetTensorImpl()->set_wrapped_number(true);
        return meta;
    };
    torch::jit::Stack stack = replaced(arguments, {asMeta, c10::Device(c10::DeviceType::Meta)});
    try {
        op.callBoxed(stack);
    } catch (const c10::Error &) {
        return std::nullopt; // the CPU's kernel, run at once, shall judge and word it
    }
    return shapesOf(stack);
}

struct Remembered {
    std::mutex mutex;
    std::map<std::string, Shapes> shapes;
};

Remembered &remembered()
{
    static auto *all = new Remembered;
    return *all;
}

} // namespace

std::string shapesKey(const c10::OperatorHandle &op, Arguments arguments)
{
    std::ostringstream key;
    key << op.operator_name();
    for (const c10::IValue &argument : arguments) {
        key << '|';
        if (argument.isTensor() || argument.isTensorList() || argument.isOptionalTensorList()) {
            forEachTensor(Arguments(argument), [&](const at::Tensor &tensor) {
                key << tensor.scalar_type() << tensor.sizes() << tensor.strides() << tensor.device();
            });
        } else {
            key << argument;
        }
    }
    return key.str();
}

Shape shapeOf(const at::Tensor &tensor)
{
    if (!tensor.defined())
        return {};
    return {tensor.sizes().vec(), tensor.strides().vec(), tensor.scalar_type()};
}

torch::jit::Stack replaced(Arguments arguments, const Replacement &with)
{
    torch::jit::Stack result;
    result.reserve(arguments.size());
    for (const c10::IValue &argument : arguments) {
        if (argument.isTensor()) {
            const at::Tensor &tensor = argument.toTensor();
            result.emplace_back(tensor.defined() ? with.tensor(tensor) : tensor);
        } else if (argument.isTensorList()) {
            c10::List<at::Tensor> list;
            for (const at::Tensor &tensor : argument.toTensorVector())
                list.push_back(tensor.defined() ? with.tensor(tensor) : tensor);
            result.emplace_back(std::move(list));
        } else if (argument.isOptionalTensorList()) {
            c10::List<std::optional<at::Tensor>> list;
            for (const std::optional<at::Tensor> &tensor : argument.toOptionalTensorVector())
                list.push_back(tensor && tensor->defined() ? std::optional(with.tensor(*tensor)) : tensor);
            result.emplace_back(std::move(list));
        } else if (argument.isDevice()) {
            result.emplace_back(with.device);
        } else if (argument.isGenerator()) {
            result.emplace_back(onHost(argument.toGenerator()));
        } else {
            result.push_back(argument);
        }
    }
    return result;
}

void forEachTensor(Arguments arguments, const std::function<void(const at::Tensor &)> &visit)
{
    for (const c10::IValue &argument : arguments) {
        if (argument.isTensor()) {
            if (argument.toTensor().defined())
                visit(argument.toTensor());
        } else if (argument.isTensorList()) {
            for (const at::Tensor &tensor : argument.toTensorVector())
                visit(tensor);
        } else if (argument.isOptionalTensorList()) {
            for (const std::optional<at::Tensor> &tensor : argument.toOptionalTensorVector()) {
                if (tensor && tensor->defined())
                    visit(*tensor);
            }
        }
    }
}

std::optional<Shapes> knownShapes(const c10::OperatorHandle &op, Arguments arguments)
{
    const c10::InferenceMode inference;
    if (hangsOnData(op))
        return std::nullopt;
    if (std::optional<Shapes> shapes = byRule(op, arguments))
        return shapes;
    if (std::optional<Shapes> shapes = byMetaKernel(op, arguments))
        return shapes;
    Remembered &all = remembered();
    const std::lock_guard lock(all.mutex);
    const auto found = all.shapes.find(shapesKey(op, arguments));
    return found == all.shapes.end() ? std::nullopt : std::optional(found->second);
}

void rememberShapes(const std::string &key, const Shapes &shapes)
{
    Remembered &all = remembered();
    const std::lock_guard lock(all.mutex);
    all.shapes[key] = shapes;
}

} // namespace breakeven::simulated
