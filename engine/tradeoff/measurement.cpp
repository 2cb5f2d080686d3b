// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/measurement.h"

namespace breakeven::tradeoff {

std::string_view name(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Cpu: return "cpu";
    case DeviceKind::Cuda: return "cuda";
    case DeviceKind::Xpu: return "xpu";
    case DeviceKind::Mps: return "mps";
    case DeviceKind::Other: break;
    }
    return "other";
}

std::string_view name(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Lesson: return "lesson";
    case Provenance::Measured: return "measured";
    case Provenance::Recorded: return "recorded";
    case Provenance::Estimated: break;
    }
    return "estimated";
}

std::string_view name(Effort effort)
{
    return effort == Effort::Quick ? "quick" : "precise";
}

std::string_view name(Path path)
{
    return path == Path::Best ? "best" : "plain";
}

std::string_view name(StoppedBy reason)
{
    switch (reason) {
    case StoppedBy::Tight: return "tight";
    case StoppedBy::Plateau: return "plateau";
    case StoppedBy::Cap: break;
    }
    return "cap";
}

std::string_view name(Bound bound)
{
    return bound == Bound::Compute ? "compute" : "memory";
}

Result<Effort> parseEffort(std::string_view text)
{
    for (const Effort effort : {Effort::Quick, Effort::Precise}) {
        if (name(effort) == text)
            return effort;
    }
    return failure(ErrorCode::BadRequest, "The effort must be quick or precise.");
}

Result<Path> parsePath(std::string_view text)
{
    for (const Path path : {Path::Best, Path::Plain}) {
        if (name(path) == text)
            return path;
    }
    return failure(ErrorCode::BadRequest, "The path must be best or plain.");
}

const std::vector<FlagMeaning> &flagMeanings()
{
    static const std::vector<FlagMeaning> meanings{
        {"few_samples", "fewer than 30 forwards fitted into the time allowed"},
        {"wide_interval", "the interval of the median stayed wider than 2 %"},
        {"drift", "the second half of the samples differs from the first by more than 3 %"},
        {"outliers", "some samples lie far above the rest (Q3 + 3 IQR); none was removed"},
        {"preempted", "other programs interrupted the run more than 100 times a second"},
        {"cpu_starved", "the threads got clearly less processor time than they asked for"},
        {"gpu_clock_low", "the GPU's clock was under 75 % of its default"},
        {"gpu_throttled", "the GPU reported that it was throttled"},
        {"launch_bound", "handing the work over took most of the time; the device waited for the host"},
        {"plain_fallback", "the fast operators were not to be had here; the plain ones were used"},
        {"emulated_precision", "this processor has no arithmetic of that precision; it is emulated"},
        {"outputs_differ", "the outputs differ from the reference by more than the precision explains"},
        {"interrupted", "the run was stopped early; the figures are of the samples until then"},
        {"not_verified", "the outputs could not be compared with the reference"},
    };
    return meanings;
}

} // namespace breakeven::tradeoff
