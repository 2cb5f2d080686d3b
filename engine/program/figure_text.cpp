// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/figure_text.h"

#include "engine/tradeoff/units.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace breakeven::program {

using tradeoff::formatNumber;

namespace {

constexpr std::string_view plusMinus = " \u00b1 ";

std::string fixed(double value, int decimals)
{
    std::array<char, 400> buffer{};
    const auto [end, status] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                             std::chars_format::fixed, decimals);
    return {buffer.data(), end};
}

std::string_view words(inference::Stage stage)
{
    switch (stage) {
    case inference::Stage::Checking: return "checking";
    case inference::Stage::Loading: return "building the model";
    case inference::Stage::Verifying: return "checking the outputs";
    case inference::Stage::WarmingUp: return "warming up";
    case inference::Stage::Sampling: break;
    }
    return "sampling";
}

} // namespace

std::string latencyText(const tradeoff::Latency &latency)
{
    const double half = (latency.ciHighMs - latency.ciLowMs) / 2;
    if (!(half > 0))
        return formatNumber(latency.medianMs, 4) + std::string(plusMinus) + "0 ms";
    // From 0.0995 up two digits read 0.10, not 0.100.
    const int decimals = std::clamp(1 - static_cast<int>(std::floor(std::log10(half / 0.995))), 0, 4);
    return fixed(latency.medianMs, decimals) + std::string(plusMinus) + fixed(half, decimals) + " ms";
}

std::string throughputText(double samplesPerS)
{
    return formatNumber(samplesPerS, 3) + "/s";
}

std::string costOfMillionText(double costPerInferenceUsd)
{
    return '$' + formatNumber(costPerInferenceUsd * 1e6, 3);
}

std::string durationText(double milliseconds)
{
    return milliseconds >= 1000 ? formatNumber(milliseconds / 1000, 3) + " s" : formatNumber(milliseconds, 3) + " ms";
}

std::string percentText(double fraction)
{
    return formatNumber(fraction * 100, 2) + " %";
}

std::string problemText(tradeoff::ErrorCode code)
{
    switch (code) {
    case tradeoff::ErrorCode::DoesNotFit: return "does not fit";
    case tradeoff::ErrorCode::OutOfDeviceMemory: return "out of memory";
    case tradeoff::ErrorCode::DeviceUnavailable: return "not available";
    case tradeoff::ErrorCode::Cancelled: return "interrupted";
    case tradeoff::ErrorCode::BadRequest: return "not possible";
    case tradeoff::ErrorCode::BadFile:
    case tradeoff::ErrorCode::Internal: break;
    }
    return "failed";
}

std::string_view flagSentence(std::string_view flag)
{
    const auto &meanings = tradeoff::flagMeanings();
    const auto found = std::ranges::find(meanings, flag, &tradeoff::FlagMeaning::flag);
    return found == meanings.end() ? flag : found->sentence;
}

std::string progressText(const inference::Progress &progress)
{
    std::string text(words(progress.stage));
    if (progress.stage != inference::Stage::Sampling) {
        if (progress.fraction > 0)
            text += ", " + percentText(std::min(progress.fraction, 1.0));
        return text;
    }
    text += ", " + std::to_string(progress.samples) + (progress.samples == 1 ? " sample" : " samples");
    if (progress.medianMs) {
        text += ", " + durationText(*progress.medianMs);
        if (progress.relativeHalfWidth)
            text += std::string(plusMinus) + percentText(*progress.relativeHalfWidth);
    }
    if (progress.secondsLeft)
        text += ", at most " + fixed(std::ceil(std::max(*progress.secondsLeft, 0.0)), 0) + " s left";
    return text;
}

} // namespace breakeven::program
