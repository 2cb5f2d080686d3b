// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_generator.h"

#include "tests/support/simulated_accelerator_device.h"

#include <ATen/CPUGeneratorImpl.h>

#include <vector>

namespace breakeven::simulated {

namespace {

class DeviceGenerator final : public c10::GeneratorImpl
{
public:
    explicit DeviceGenerator(c10::DeviceIndex index, at::Generator host = at::detail::createCPUGenerator())
        : GeneratorImpl({c10::DeviceType::PrivateUse1, index}, c10::DispatchKeySet(c10::DispatchKey::PrivateUse1))
        , m_host(std::move(host))
    { }

    [[nodiscard]] const at::Generator &host() const { return m_host; }

    void set_current_seed(std::uint64_t seed) override { m_host.set_current_seed(seed); }
    void set_offset(std::uint64_t offset) override { m_host.set_offset(offset); }
    std::uint64_t get_offset() const override { return m_host.unsafeGetGeneratorImpl()->get_offset(); }
    std::uint64_t current_seed() const override { return m_host.current_seed(); }
    std::uint64_t seed() override { return m_host.seed(); }
    void set_state(const c10::TensorImpl &state) override { m_host.unsafeGetGeneratorImpl()->set_state(state); }
    c10::intrusive_ptr<c10::TensorImpl> get_state() const override
    {
        return m_host.unsafeGetGeneratorImpl()->get_state();
    }

private:
    c10::GeneratorImpl *clone_impl() const override { return new DeviceGenerator(device().index(), m_host.clone()); }

    at::Generator m_host;
};

} // namespace

const at::Generator &defaultGenerator(int device)
{
    static const auto *generators = [] {
        auto *made = new std::vector<at::Generator>;
        for (int index = 0; index < deviceCount(); ++index)
            made->push_back(newGenerator(index));
        return made;
    }();
    return generators->at(static_cast<std::size_t>(device));
}

at::Generator newGenerator(int device)
{
    return at::make_generator<DeviceGenerator>(static_cast<c10::DeviceIndex>(device));
}

at::Generator onHost(const at::Generator &generator)
{
    const auto *simulated = dynamic_cast<const DeviceGenerator *>(generator.unsafeGetGeneratorImpl());
    return simulated ? simulated->host() : generator;
}

} // namespace breakeven::simulated
