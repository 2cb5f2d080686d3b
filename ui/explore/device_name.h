// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>

#include <string_view>

namespace breakeven::ui {

/// What drivers and datasheets have in common in a device's name: "Tesla V100-SXM2-16GB" and "NVIDIA V100 SXM2 16 GB"
/// give the same text, "NVIDIA H100 PCIe" and "NVIDIA H100 SXM 80 GB" do not. Empty for a device without a name.
[[nodiscard]] QString deviceKey(std::string_view name);

} // namespace breakeven::ui
