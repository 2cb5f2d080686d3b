// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/inference/cuda_library.h"

#include <c10/core/Device.h>

#include <dlfcn.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>

namespace breakeven::inference {

namespace {

using tradeoff::Unavailable;

// The few entries of the CUDA driver interface that are needed, declared here: no CUDA header is used.
constexpr const char *driverLibrary = "libcuda.so.1";
using Init = int (*)(unsigned);
using DeviceCount = int (*)(int *);
using DeviceGet = int (*)(int *, int);
using DeviceName = int (*)(char *, int, int);

enum DriverAnswer : int { Works = 0, NoLibrary = 10, NoDevice = 11, Refused = 12 };

constexpr int driverPatienceMs = 8000;

template<typename Function>
Function entry(void *library, const char *name)
{
    return reinterpret_cast<Function>(dlsym(library, name));
}

/// Runs in the child; its exit status is the answer.
int askDriver()
{
    void *library = dlopen(driverLibrary, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return NoLibrary;
    const auto init = entry<Init>(library, "cuInit");
    const auto deviceCount = entry<DeviceCount>(library, "cuDeviceGetCount");
    int devices = 0;
    if (!init || !deviceCount || init(0) != 0 || deviceCount(&devices) != 0)
        return Refused;
    return devices > 0 ? Works : NoDevice;
}

/// The child's answer, or nothing where it crashed or did not answer in time.
std::optional<int> driverAnswer()
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const int answer = askDriver();
        const ssize_t written = write(ends[1], &answer, sizeof answer);
        _exit(written == sizeof answer ? 0 : 1);
    }
    close(ends[1]);
    std::optional<int> answer;
    if (child > 0) {
        pollfd readable{ends[0], POLLIN, 0};
        int ready = 0;
        do {
            ready = poll(&readable, 1, driverPatienceMs);
        } while (ready < 0 && errno == EINTR);
        int value = 0;
        if (ready > 0 && read(ends[0], &value, sizeof value) == sizeof value)
            answer = value;
        kill(child, SIGKILL);
        // A child stuck in the driver may not die at once: it is left to the system rather than waited for.
        for (int tries = 0; tries < 100 && waitpid(child, nullptr, WNOHANG) == 0; ++tries)
            usleep(1000);
    }
    close(ends[0]);
    return answer;
}

/// The folder libtorch_cpu.so lies in, with a slash at its end; empty where the loader does not say.
std::string libraryFolder()
{
    Dl_info info{};
    // Any function of libc10 will do: the libraries lie side by side.
    const auto inside = reinterpret_cast<const void *>(&c10::DeviceTypeName);
    if (dladdr(inside, &info) == 0 || !info.dli_fname)
        return {};
    const std::string path = info.dli_fname;
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

std::optional<Unavailable> loadCuda()
{
    const std::optional<int> answer = driverAnswer();
    if (!answer) {
        return Unavailable{"no_answer", "The NVIDIA driver did not answer, so it is not known whether there is a GPU.",
                           "Try nvidia-smi in a terminal; if it hangs as well, restart the machine."};
    }
    switch (*answer) {
    case Works: break;
    case NoLibrary:
        return Unavailable{"no_driver", "There is no NVIDIA driver on this machine.",
                           "Install NVIDIA's driver if the machine has such a GPU."};
    case NoDevice:
        return Unavailable{"no_device", "The NVIDIA driver is there but shows no GPU.",
                           "Check CUDA_VISIBLE_DEVICES and nvidia-smi."};
    default:
        return Unavailable{
            "driver_error", "The NVIDIA driver refused to start.",
            "Try nvidia-smi in a terminal; often the driver was updated and the machine needs a restart."};
    }
    // One order of devices for LibTorch, the driver and NVML, unless the user has chosen.
    if (!std::getenv("CUDA_VISIBLE_DEVICES"))
        setenv("CUDA_DEVICE_ORDER", "PCI_BUS_ID", 0);
    const std::string path = libraryFolder() + "libtorch_cuda.so";
    if (dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL))
        return std::nullopt;
    const char *reason = dlerror();
    std::string words = reason ? reason : "unknown reason";
    if (const std::size_t slash = words.rfind('/', words.find(':')); slash != std::string::npos)
        words.erase(0, slash + 1);
    return Unavailable{"no_library", "LibTorch's CUDA side cannot be loaded: " + words + '.',
                       "Run packaging/run --cuda once; it brings what is missing."};
}

} // namespace

const std::optional<Unavailable> &cudaUnavailable()
{
    static const std::optional<Unavailable> answer = loadCuda();
    return answer;
}

std::string cudaDeviceName(int index)
{
    void *library = dlopen(driverLibrary, RTLD_NOW | RTLD_NOLOAD);
    if (!library)
        return {};
    const auto deviceGet = entry<DeviceGet>(library, "cuDeviceGet");
    const auto deviceName = entry<DeviceName>(library, "cuDeviceGetName");
    int device = 0;
    std::array<char, 256> text{};
    if (!deviceGet || !deviceName || deviceGet(&device, index) != 0
        || deviceName(text.data(), static_cast<int>(text.size()) - 1, device) != 0)
        return {};
    return text.data();
}

} // namespace breakeven::inference
