// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/catalogue.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/cost_model.h"
#include "tests/fuzz/require.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

/// Bytes as the file of devices, then as the file of prices. What is read keeps what the window relies on; what is not
/// gives a sentence.

using namespace breakeven;
using breakeven::fuzz::require;

namespace {

constexpr std::string_view noDevices = R"({"format": "breakeven-devices", "version": 1, "devices": []})";
constexpr std::string_view oneDevice = R"({"format": "breakeven-devices", "version": 1, "devices": [{"id": "t4",
    "name": "T4", "fp32_flops": 8.1e12, "fp16_flops": 65e12, "bf16_flops": null, "memory_bytes_per_s": 320e9,
    "memory_bytes": 16000000000, "source": "datasheet"}]})";
constexpr std::string_view noPrices = R"({"format": "breakeven-prices", "version": 1, "region": "r",
    "date": "2026-07-20", "source": "s", "licence": "l", "machines": []})";

void check(const tradeoff::Result<protocol::Catalogue> &read)
{
    if (!read) {
        const std::string &sentence = read.error().message;
        require(read.error().code == tradeoff::ErrorCode::BadFile, "a bad file is called one");
        require(!sentence.empty() && sentence.size() <= protocol::maxTextBytes,
                "an error has a sentence of a sane length");
        require(!protocol::hasControlCharacter(sentence), "an error's sentence cannot steer a terminal");
        return;
    }
    for (const tradeoff::Datasheet &device : read->devices) {
        require(read->device(device.id) == &device, "an id is there once");
        require(!device.source.empty(), "every device has a source");
        for (const tradeoff::Precision precision : tradeoff::precisions) {
            const auto peak = peakFlops(device, precision);
            require(!peak || (std::isfinite(*peak) && *peak > 0), "a peak is a positive number");
        }
    }
    for (const protocol::PricedMachine &machine : read->prices.machines) {
        require(read->machine(machine.name) == &machine, "a name is there once");
        require(tradeoff::validatedPrice(machine.dollarsPerHour).has_value(), "a price is one");
        if (machine.gpus && machine.gpus->deviceId)
            require(read->device(*machine.gpus->deviceId), "a machine's device is there");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    check(protocol::parseCatalogue(text, noPrices));
    check(protocol::parseCatalogue(oneDevice, text));
    check(protocol::parseCatalogue(noDevices, text));
    return 0;
}
