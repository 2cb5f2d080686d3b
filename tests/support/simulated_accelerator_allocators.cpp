// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/simulated_accelerator_backend.h"
#include "tests/support/simulated_accelerator_device.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/InferenceMode.h>

#include <cstddef>
#include <cstring>
#include <functional>
#include <map>
#include <mutex>

namespace breakeven::simulated {

namespace {

/// Which addresses belong to whom: a device's index, or `pinnedOwner`.
class AddressBook final
{
public:
    void add(const Block &block, int owner)
    {
        const std::lock_guard lock(m_mutex);
        m_ranges[static_cast<const std::byte *>(block.data())] = {block.bytes(), owner};
    }
    void remove(const Block &block)
    {
        const std::lock_guard lock(m_mutex);
        m_ranges.erase(static_cast<const std::byte *>(block.data()));
    }
    std::optional<int> ownerOf(const void *data) const
    {
        const auto *address = static_cast<const std::byte *>(data);
        const std::lock_guard lock(m_mutex);
        auto next = m_ranges.upper_bound(address);
        if (next == m_ranges.begin())
            return std::nullopt;
        --next;
        const bool inside = static_cast<std::uint64_t>(address - next->first) < next->second.bytes;
        return inside ? std::optional(next->second.owner) : std::nullopt;
    }

private:
    struct Range {
        std::uint64_t bytes;
        int owner;
    };
    mutable std::mutex m_mutex;
    std::map<const std::byte *, Range, std::less<>> m_ranges;
};

constexpr int pinnedOwner = -1;

AddressBook &addressBook()
{
    static auto *book = new AddressBook; // tensors may outlive statics
    return *book;
}

/// What a storage holds. Device memory is given back here, in the host's order; the block itself goes when the last
/// kernel that was launched on it has run.
struct Allocation {
    std::shared_ptr<Block> block;
    Memory *memory = nullptr; ///< null for pinned memory
};

void release(void *context)
{
    const std::unique_ptr<Allocation> allocation(static_cast<Allocation *>(context));
    addressBook().remove(*allocation->block);
    if (allocation->memory)
        allocation->memory->give(allocation->block->bytes());
}

c10::DataPtr handOut(std::shared_ptr<Block> block, Memory *memory, int owner, c10::Device where)
{
    addressBook().add(*block, owner);
    void *data = block->data();
    return {data, new Allocation{std::move(block), memory}, &release, where};
}

c10::CachingAllocator::StatArray asStatistic(std::uint64_t current, std::uint64_t peak, std::uint64_t given,
                                             std::uint64_t taken)
{
    c10::CachingAllocator::StatArray result;
    result[static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE)] = {
        static_cast<std::int64_t>(current), static_cast<std::int64_t>(peak), static_cast<std::int64_t>(given),
        static_cast<std::int64_t>(taken)};
    return result;
}

struct DeviceMemoryAllocator final : c10::DeviceAllocator {
    c10::DataPtr allocate(std::size_t bytes) override
    {
        const int index = currentDevice();
        const c10::Device where(c10::DeviceType::PrivateUse1, static_cast<c10::DeviceIndex>(index));
        if (bytes == 0)
            return {nullptr, where};
        Memory &memory = device(index).memory();
        std::shared_ptr<Block> block = memory.take(bytes);
        const MemoryCounts counts = memory.counts();
        TORCH_CHECK_WITH(OutOfMemoryError, block != nullptr, "simulated device ", index, " is out of memory: wanted ",
                         bytes, " bytes more, ", counts.inUse, " of ", counts.limit, " are in use");
        return handOut(std::move(block), &memory, index, where);
    }
    void copy_data(void *target, const void *source, std::size_t bytes) const override
    {
        throwDeviceError(device(currentDevice()).synchroniseAll());
        default_copy_data(target, source, bytes);
    }
    bool initialized() override { return true; }
    void emptyCache(c10::MempoolId_t) override { }
    void recordStream(const c10::DataPtr &, c10::Stream) override { }
    c10::CachingDeviceAllocator::DeviceStats getDeviceStats(c10::DeviceIndex index) override
    {
        const MemoryCounts counts = device(index).memory().counts();
        c10::CachingDeviceAllocator::DeviceStats result;
        result.allocation = asStatistic(counts.live, counts.livePeak, counts.allocations,
                                        counts.allocations - counts.live);
        result.active = result.allocation;
        result.segment = result.allocation;
        result.allocated_bytes = asStatistic(counts.inUse, counts.peak, counts.givenInAll, counts.takenBackInAll);
        result.reserved_bytes = result.allocated_bytes;
        result.active_bytes = result.allocated_bytes;
        result.requested_bytes = asStatistic(counts.requested, counts.requestedPeak, counts.givenInAll,
                                             counts.takenBackInAll);
        result.num_ooms = static_cast<std::int64_t>(counts.refused);
        return result;
    }
    void resetAccumulatedStats(c10::DeviceIndex index) override { device(index).memory().resetCounts(); }
    void resetPeakStats(c10::DeviceIndex index) override { device(index).memory().resetPeak(); }
    std::pair<std::size_t, std::size_t> getMemoryInfo(c10::DeviceIndex index) override
    {
        const MemoryCounts counts = device(index).memory().counts();
        return {counts.limit > counts.inUse ? counts.limit - counts.inUse : 0, counts.limit};
    }
};

struct PinnedMemoryAllocator final : c10::Allocator {
    c10::DataPtr allocate(std::size_t bytes) override
    {
        if (bytes == 0)
            return {nullptr, c10::Device(c10::DeviceType::CPU)};
        return handOut(std::make_shared<Block>(bytes), nullptr, pinnedOwner, c10::Device(c10::DeviceType::CPU));
    }
    void copy_data(void *target, const void *source, std::size_t bytes) const override
    {
        default_copy_data(target, source, bytes);
    }
};

} // namespace

c10::Allocator *deviceAllocator()
{
    static auto *allocator = new DeviceMemoryAllocator;
    return allocator;
}

c10::Allocator *pinnedAllocator()
{
    static auto *allocator = new PinnedMemoryAllocator;
    return allocator;
}

bool isPinned(const void *data)
{
    return addressBook().ownerOf(data) == pinnedOwner;
}

std::optional<int> ownerOf(const void *data)
{
    const std::optional<int> owner = addressBook().ownerOf(data);
    return owner && *owner != pinnedOwner ? owner : std::nullopt;
}

bool isSimulated(const at::Tensor &tensor)
{
    return tensor.defined() && tensor.device().type() == c10::DeviceType::PrivateUse1;
}

Device &deviceOf(const at::Tensor &tensor)
{
    return device(tensor.device().index());
}

at::Tensor onHost(const at::Tensor &tensor)
{
    const c10::InferenceMode inference;
    const auto options = at::TensorOptions().dtype(tensor.scalar_type()).device(c10::DeviceType::CPU);
    at::Tensor result;
    if (const auto *allocation = static_cast<Allocation *>(tensor.storage().data_ptr().get_context())) {
        result = at::from_blob(
            tensor.data_ptr(), tensor.sizes(), tensor.strides(),
            [block = allocation->block](void *) mutable { block.reset(); }, options);
    } else {
        result = at::empty(tensor.sizes(), options);
    }
    if (tensor.unsafeGetTensorImpl()->is_wrapped_number())
        result.unsafeGetTensorImpl()->set_wrapped_number(true);
    return result;
}

void registerAllocator()
{
    c10::SetAllocator(c10::DeviceType::PrivateUse1, deviceAllocator());
}

} // namespace breakeven::simulated
