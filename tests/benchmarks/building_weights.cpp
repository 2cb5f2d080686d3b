// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// How fast models are built on the CPU, what memory that takes at its peak, and what growing and shrinking cost.

#include "engine/inference/engine.h"
#include "engine/measuring/machine.h"
#include "engine/measuring/order_statistics.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace breakeven;
using tradeoff::Bytes;
using tradeoff::Family;
using tradeoff::gigabyte;
using tradeoff::megabyte;
using tradeoff::Precision;

constexpr int rounds = 3;
constexpr Bytes built = 2 * gigabyte;
constexpr Bytes small = gigabyte / 2;
constexpr double peakFactor = 1.2;
constexpr double peakAllowance = 400 * megabyte;

const char *verdict(bool met)
{
    return met ? "yes" : "NO";
}

struct Loaded {
    double loadMs = 0;
    Bytes weightBytes = 0;
    Bytes peakBytes = 0; ///< of the process, from the start of loading to the end of the run
};

Loaded load(inference::Engine &engine, Family family, Precision precision, Bytes size)
{
    const auto result = engine.run({.workload = {family, precision, size, 1}});
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(1);
    }
    const tradeoff::Measurement &m = result->measurement;
    return {m.loadMs.value_or(0), m.model.weightBytes, measuring::peakResidentBytes()};
}

double gigabytesPerSecond(const Loaded &loaded)
{
    return static_cast<double>(loaded.weightBytes) / gigabyte / (loaded.loadMs / 1000);
}

/// The rate that is asked for, on two cores: GB a second.
double wantedRate(Precision precision)
{
    return precision == Precision::Fp32 ? 2.0 : 1.2;
}

void reportBuilding(Family family, Precision precision)
{
    std::vector<double> rates;
    double peakShare = 0;
    Loaded last;
    for (int i = 0; i < rounds; ++i) {
        inference::Engine fresh;
        last = load(fresh, family, precision, built);
        rates.push_back(gigabytesPerSecond(last));
        const double allowed = peakFactor * static_cast<double>(last.weightBytes) + peakAllowance;
        peakShare = std::max(peakShare, static_cast<double>(last.peakBytes) / allowed);
    }
    const double rate = measuring::median(rates);
    const double wanted = wantedRate(precision);
    std::printf("%-12s %-5s %s: %5.2f GB/s, wanted %.1f: %-3s  peak %s, %.2f of what is allowed: %s\n",
                std::string(tradeoff::name(family)).c_str(), std::string(tradeoff::name(precision)).c_str(),
                tradeoff::formatBytes(last.weightBytes).c_str(), rate, wanted, verdict(rate >= wanted),
                tradeoff::formatBytes(last.peakBytes).c_str(), peakShare, verdict(peakShare <= 1));
    std::fflush(stdout);
}

/// A virtual machine's host may take back what was freed a while ago and is slow to give it anew: both sides of the
/// comparison find memory that was in use just before.
void refreshFreeMemory(Bytes bytes)
{
    const std::vector<char> touched(bytes, 1);
    static_cast<void>(touched);
}

/// Growing is compared with building the difference afresh, in turn.
void reportGrowing(Precision precision)
{
    std::vector<double> ratios;
    double shrinkMs = 0;
    for (int i = 0; i < rounds; ++i) {
        double growMs = 0;
        {
            inference::Engine engine;
            load(engine, Family::Mlp, precision, small);
            refreshFreeMemory(built);
            growMs = load(engine, Family::Mlp, precision, built).loadMs;
            shrinkMs = std::max(shrinkMs, load(engine, Family::Mlp, precision, small).loadMs);
        }
        inference::Engine fresh;
        refreshFreeMemory(built);
        ratios.push_back(growMs / load(fresh, Family::Mlp, precision, built - small).loadMs);
    }
    std::printf(
        "mlp          %-5s from %s to %s: %.2f of the time to build the difference; shrinking back: %.1f ms at most\n",
        std::string(tradeoff::name(precision)).c_str(), tradeoff::formatBytes(small).c_str(),
        tradeoff::formatBytes(built).c_str(), measuring::median(ratios), shrinkMs);
    std::fflush(stdout);
}

} // namespace

int main()
{
    std::printf("%s\n", measuring::describe(measuring::machine()).c_str());
    for (const Family family : tradeoff::families) {
        for (const Precision precision : {Precision::Fp32, Precision::Bf16})
            reportBuilding(family, precision);
    }
    for (const Precision precision : {Precision::Fp32, Precision::Bf16})
        reportGrowing(precision);
    return 0;
}
