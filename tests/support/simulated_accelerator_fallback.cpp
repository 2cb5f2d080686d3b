// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"
#include "tests/support/simulated_accelerator_shapes.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/empty_strided.h>
#include <c10/core/InferenceMode.h>
#include <torch/library.h>

/// Every operator without a kernel of its own here: its results are allocated from their shapes alone, and the CPU's
/// kernel runs later, on the worker, over the same memory.
namespace breakeven::simulated {

namespace {

c10::OperatorHandle cpuOperator(const c10::OperatorHandle &op)
{
    // The name under which LibTorch asks other backends for a convolution; the arguments are the same.
    if (op.operator_name().name == "aten::convolution_overrideable")
        return c10::Dispatcher::singleton().findSchemaOrThrow("aten::convolution", "");
    return op;
}

int deviceIndexOf(const c10::OperatorHandle &op, Arguments arguments)
{
    std::optional<int> found;
    forEachTensor(arguments, [&](const at::Tensor &tensor) {
        if (isSimulated(tensor)) {
            TORCH_CHECK(!found || *found == tensor.device().index(), op.operator_name(),
                        ": tensors are on two devices, sim:", found.value_or(0), " and ", tensor.device());
            found = tensor.device().index();
        } else {
            TORCH_CHECK(tensor.dim() == 0, op.operator_name(), ": a tensor is on ", tensor.device(),
                        ", another on a simulated device");
        }
    });
    for (const c10::IValue &argument : arguments) {
        if (!found && argument.isDevice() && argument.toDevice().has_index())
            found = argument.toDevice().index();
    }
    return found.value_or(currentDevice());
}

/// For each result, the argument that it is; absent where it is a tensor of its own.
std::vector<std::optional<std::size_t>> writtenArguments(const c10::FunctionSchema &schema)
{
    std::vector<std::optional<std::size_t>> result;
    for (const c10::Argument &returned : schema.returns()) {
        std::optional<std::size_t> which;
        if (const c10::AliasInfo *alias = returned.alias_info()) {
            TORCH_CHECK_NOT_IMPLEMENTED(alias->isWrite(), schema.operator_name(),
                                        " makes a view, which the simulated device lacks");
            for (std::size_t index = 0; index < schema.arguments().size(); ++index) {
                const c10::AliasInfo *other = schema.arguments()[index].alias_info();
                if (other && other->isWrite() && other->beforeSets() == alias->beforeSets())
                    which = index;
            }
        }
        result.push_back(which);
    }
    return result;
}

at::Tensor makeResult(const Shape &shape, int device)
{
    if (shape.type == at::ScalarType::Undefined)
        return {};
    const c10::Device where(c10::DeviceType::PrivateUse1, static_cast<c10::DeviceIndex>(device));
    return at::empty_strided(shape.sizes, shape.strides, at::TensorOptions().dtype(shape.type).device(where));
}

/// On the worker.
void runKernel(const c10::OperatorHandle &op, torch::jit::Stack &stack)
{
    // oneDNN and OpenMP take the number of threads a thread; a new one has to be told.
    thread_local const bool told = (at::init_num_threads(), true);
    (void)told;
    const c10::InferenceMode inference;
    op.callBoxed(stack);
}

void copyWhereApart(const at::Tensor &target, const at::Tensor &source)
{
    const c10::InferenceMode inference;
    if (target.defined() && source.defined() && target.numel() > 0
        && target.const_data_ptr() != source.const_data_ptr())
        target.copy_(source);
}

torch::jit::Stack launch(const c10::OperatorHandle &op, Arguments arguments, Device &on, const Shapes &shapes)
{
    const auto written = writtenArguments(op.schema());
    torch::jit::Stack results;
    for (std::size_t index = 0; index < shapes.size(); ++index) {
        if (!written[index]) {
            results.emplace_back(makeResult(shapes[index], on.index()));
            continue;
        }
        const at::Tensor &out = arguments[*written[index]].toTensor();
        if (out.defined() && out.sizes() != c10::IntArrayRef(shapes[index].sizes))
            out.resize_(shapes[index].sizes);
        results.emplace_back(out);
    }

    const auto asHost = [](const at::Tensor &tensor) { return isSimulated(tensor) ? onHost(tensor) : tensor; };
    torch::jit::Stack stack = replaced(arguments, {asHost, c10::Device(c10::DeviceType::CPU)});
    std::vector<at::Tensor> targets;
    for (const c10::IValue &result : results) {
        const at::Tensor &tensor = result.toTensor();
        targets.push_back(tensor.defined() ? onHost(tensor) : tensor);
    }
    on.launch(currentStream(on.index()), c10::toString(op.operator_name()),
              [cpu = cpuOperator(op), stack, targets]() mutable {
                  runKernel(cpu, stack);
                  for (std::size_t index = 0; index < targets.size(); ++index)
                      copyWhereApart(targets[index], stack[index].toTensor());
              });
    return results;
}

/// Where nobody knows the shapes: the host waits for the result, and takes the shapes from it.
torch::jit::Stack runAndWait(const c10::OperatorHandle &op, Arguments arguments, Device &on)
{
    on.countBlockingOperator();
    const std::string key = shapesKey(op, arguments);
    const auto written = writtenArguments(op.schema());
    // Memory of a device tensor cannot grow under a CPU kernel: an empty `out` gets a tensor of the host's instead.
    const auto asHost = [](const at::Tensor &tensor) {
        if (!isSimulated(tensor))
            return tensor;
        return tensor.numel() > 0 ? onHost(tensor)
                                  : at::empty_like(tensor, tensor.options().device(c10::DeviceType::CPU));
    };
    const auto stack = std::make_shared<torch::jit::Stack>(
        replaced(arguments, {asHost, c10::Device(c10::DeviceType::CPU)}));
    const auto failure = std::make_shared<std::exception_ptr>();
    const std::int64_t stream = currentStream(on.index());
    on.launch(stream, c10::toString(op.operator_name()), [cpu = cpuOperator(op), stack, failure] {
        try {
            runKernel(cpu, *stack);
        } catch (...) {
            *failure = std::current_exception(); // bad arguments: the caller's error, not the device's
        }
    });
    throwDeviceError(on.synchroniseStream(stream));
    if (*failure)
        std::rethrow_exception(*failure);

    torch::jit::Stack results;
    Shapes shapes;
    for (std::size_t index = 0; index < stack->size(); ++index) {
        const c10::IValue &value = (*stack)[index];
        if (!value.isTensor()) {
            results.push_back(value);
            continue;
        }
        const at::Tensor &host = value.toTensor();
        shapes.push_back(shapeOf(host));
        at::Tensor result = written[index] ? arguments[*written[index]].toTensor()
                                           : makeResult(shapes.back(), on.index());
        if (result.defined() && result.sizes() != host.sizes())
            result.resize_(host.sizes());
        if (result.defined())
            copyWhereApart(onHost(result), host);
        results.emplace_back(std::move(result));
    }
    if (shapes.size() == results.size())
        rememberShapes(key, shapes);
    return results;
}

void fallback(const c10::OperatorHandle &op, torch::jit::Stack *stack)
{
    const std::size_t count = op.schema().arguments().size();
    const torch::jit::Stack arguments(stack->end() - static_cast<std::ptrdiff_t>(count), stack->end());
    Device &on = device(deviceIndexOf(op, arguments));
    const std::optional<Shapes> shapes = knownShapes(op, arguments);
    torch::jit::Stack results = shapes ? launch(op, arguments, on, *shapes) : runAndWait(op, arguments, on);
    stack->erase(stack->end() - static_cast<std::ptrdiff_t>(count), stack->end());
    for (c10::IValue &result : results)
        stack->push_back(std::move(result));
}

} // namespace

void registerFallback()
{
    static torch::Library all(torch::Library::IMPL, "_", c10::DispatchKey::PrivateUse1, __FILE__, __LINE__);
    all.fallback(torch::CppFunction::makeFromBoxedFunction<&fallback>());
    // LibTorch has composite kernels for these, which would come before the fallback.
    static torch::Library some(torch::Library::IMPL, "aten", c10::DispatchKey::PrivateUse1, __FILE__, __LINE__);
    some.impl("native_layer_norm", torch::CppFunction::makeFromBoxedFunction<&fallback>());
    some.impl("convolution_overrideable", torch::CppFunction::makeFromBoxedFunction<&fallback>());
}

} // namespace breakeven::simulated
