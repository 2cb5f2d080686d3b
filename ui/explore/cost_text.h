// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/protocol/catalogue.h"
#include "ui/explore/explore_settings.h"

#include <QLocale>
#include <QString>

namespace breakeven::ui {

/// The price as a lane's, with where it is from: "c7i.4xlarge, us-east-1, 2026-07-20"; of a machine with several GPUs
/// "p4d.24xlarge with 8 GPUs, us-east-1, 2026-07-20".
[[nodiscard]] LanePrice lanePriceOf(const protocol::PricedMachine &machine, const protocol::PriceList &prices);
/// "16 vCPUs", "8 × A100, 320 GiB".
[[nodiscard]] QString equipmentText(const protocol::PricedMachine &machine, const QLocale &locale = QLocale());

/// "A GPU that is busy 10 % of the hour costs 10 times as much an inference."; empty where it is busy all of it.
[[nodiscard]] QString busyText(tradeoff::Hardware hardware, double share, const QLocale &locale = QLocale());
/// "A batch of 32 at 10 requests a second waits 3.2 s. This wait is in none of the latencies, ..."; without a rate,
/// what one would tell.
[[nodiscard]] QString waitText(int batch, std::optional<double> requestsPerS, const QLocale &locale = QLocale());

} // namespace breakeven::ui
