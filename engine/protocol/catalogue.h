// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/json_reading.h"
#include "engine/tradeoff/datasheet.h"
#include "engine/tradeoff/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven::protocol {

inline constexpr int catalogueVersion = 1; ///< of either file
inline constexpr JsonLimits catalogueLimits{.maxBytes = std::size_t{1} << 20, .maxValues = 100'000, .maxDepth = 8};

/// The GPUs of a rented machine.
struct MachineGpus {
    std::string model; ///< as the price list calls it
    double count = 1; ///< less than 1 where several machines share one
    double memoryGib = 0; ///< of all of them together
    std::optional<std::string> deviceId; ///< of the datasheet; absent where the catalogue has none
};

/// A machine that can be rented by the hour.
struct PricedMachine {
    std::string name; ///< "c7i.4xlarge"
    double dollarsPerHour = 0; ///< of the whole machine
    std::optional<int> vcpus; ///< hardware threads; given for machines without GPUs
    std::optional<MachineGpus> gpus;
};

struct PriceList {
    std::string region;
    std::string date; ///< 2026-07-20: the day the prices are of
    std::string source;
    std::string licence;
    std::vector<PricedMachine> machines;
};

/// Devices that need not be here, and what machines cost. Nothing in it without a source.
struct Catalogue {
    std::vector<tradeoff::Datasheet> devices;
    PriceList prices;

    /// Absent where there is none of that id or name.
    [[nodiscard]] const tradeoff::Datasheet *device(std::string_view id) const;
    [[nodiscard]] const PricedMachine *machine(std::string_view name) const;
};

/// Reads the texts of devices.json and prices.json. Errors: BadFile; the sentence begins with "Devices: " or
/// "Prices: " and names the place. Refused, besides what is no such file or of a newer version: keys that nobody knows,
/// figures out of any range a device has, an id or a name given twice, and a machine with a device that is not there.
[[nodiscard]] tradeoff::Result<Catalogue> parseCatalogue(std::string_view devicesText, std::string_view pricesText);

} // namespace breakeven::protocol
