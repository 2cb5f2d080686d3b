// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/engine.h"

#include "engine/inference/activation_cache.h"
#include "engine/inference/cpu_arithmetic.h"
#include "engine/inference/device_list.h"
#include "engine/inference/inner_operators.h"
#include "engine/inference/run_session.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <c10/core/InferenceMode.h>
#include <torch/version.h>

#include <algorithm>
#include <mutex>

namespace breakeven::inference {

namespace {

using tradeoff::ErrorCode;
using tradeoff::failure;

/// LibTorch's messages go on over many lines; the first one says what happened.
std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

void setUpLibraryOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        ActivationCache::install();
        at::set_num_interop_threads(1);
        // Full precision where full precision is asked for: no TensorFloat-32 behind fp32's back.
        at::globalContext().setAllowTF32CuBLAS(false);
        at::globalContext().setAllowTF32CuDNN(false);
    });
}

} // namespace

std::string_view name(Stage stage)
{
    switch (stage) {
    case Stage::Checking: return "checking";
    case Stage::Loading: return "loading";
    case Stage::Verifying: return "verifying";
    case Stage::WarmingUp: return "warming_up";
    case Stage::Sampling: break;
    }
    return "sampling";
}

class Engine::Private
{
public:
    RunSession session;
};

Engine::Engine()
{
    setUpLibraryOnce();
    d = std::make_unique<Private>();
}

Engine::~Engine() = default;

std::vector<tradeoff::Device> Engine::devices()
{
    std::vector<tradeoff::Device> devices = listDevices();
    for (tradeoff::Device &device : devices) {
        if (!device.unavailable && d->session.isHung(device.id))
            device.unavailable = RunSession::hungReason();
    }
    return devices;
}

tradeoff::Result<RunResult> Engine::run(const RunRequest &request, const ProgressSink &progress, std::stop_token stop)
{
    const auto workload = tradeoff::validated(request.workload);
    if (!workload)
        return tl::unexpected(workload.error());
    constexpr int mostThreads = 1024;
    if (request.threads && (*request.threads < 1 || *request.threads > mostThreads))
        return failure(ErrorCode::BadRequest, "The number of threads must be from 1 to 1024.");
    const auto device = findDevice(request.deviceId);
    if (!device)
        return tl::unexpected(device.error());
    const c10::InferenceMode inference;
    try {
        return d->session.run(request, *device, progress, stop);
    } catch (const Stopped &) {
        return failure(ErrorCode::Cancelled,
                       "The run was cancelled; what was built of the model stays for the next one.");
    } catch (const c10::OutOfMemoryError &) {
        d->session.release(request.deviceId);
        return failure(ErrorCode::OutOfDeviceMemory,
                       "The memory of " + request.deviceId
                           + " ran out; the model was dropped there and the device can be used again.");
    } catch (const std::bad_alloc &) {
        d->session.release(request.deviceId);
        return failure(ErrorCode::DoesNotFit,
                       "The memory of this machine ran out; the model was dropped. Choose a smaller one.");
    } catch (const c10::Error &error) {
        d->session.release(request.deviceId);
        return failure(ErrorCode::Internal, "LibTorch reported: " + firstLine(error.what_without_backtrace()));
    } catch (const std::exception &error) {
        d->session.release(request.deviceId);
        return failure(ErrorCode::Internal, "The run failed: " + firstLine(error.what()));
    }
}

std::string Engine::libtorchVersion()
{
    return TORCH_VERSION;
}

std::vector<std::string> Engine::libraryFacts()
{
    const auto word = [](bool there) { return there ? std::string("yes") : std::string("no"); };
    const InnerOperators *operators = InnerOperators::find();
    return {
        "LibTorch " + libtorchVersion(),
        "CPU capability used by LibTorch: " + at::get_cpu_capability(),
        "arithmetic of the processor: bf16 " + word(hasArithmetic(tradeoff::Precision::Bf16)) + ", fp16 "
            + word(hasArithmetic(tradeoff::Precision::Fp16)),
        "oneDNN's packed operators: " + word(operators != nullptr),
        "of them bf16 " + word(operators && operators->supports(at::kBFloat16)) + ", fp16 "
            + word(operators && operators->supports(at::kHalf)),
    };
}

} // namespace breakeven::inference
