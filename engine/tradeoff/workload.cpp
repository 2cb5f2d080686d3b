// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/workload.h"

namespace breakeven::tradeoff {

std::string_view name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest: return "bad_request";
    case ErrorCode::DeviceUnavailable: return "device_unavailable";
    case ErrorCode::DoesNotFit: return "does_not_fit";
    case ErrorCode::OutOfDeviceMemory: return "out_of_device_memory";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::BadFile: return "bad_file";
    case ErrorCode::Internal: break;
    }
    return "internal";
}

std::string_view name(Family family)
{
    switch (family) {
    case Family::Mlp: return "mlp";
    case Family::Transformer: return "transformer";
    case Family::Cnn: break;
    }
    return "cnn";
}

std::string_view name(Precision precision)
{
    switch (precision) {
    case Precision::Fp32: return "fp32";
    case Precision::Bf16: return "bf16";
    case Precision::Fp16: break;
    }
    return "fp16";
}

Result<Family> parseFamily(std::string_view text)
{
    for (const Family family : families) {
        if (name(family) == text)
            return family;
    }
    return failure(ErrorCode::BadRequest, "The family must be mlp, transformer or cnn.");
}

Result<Precision> parsePrecision(std::string_view text)
{
    for (const Precision precision : precisions) {
        if (name(precision) == text)
            return precision;
    }
    return failure(ErrorCode::BadRequest, "The precision must be fp32, bf16 or fp16.");
}

Bytes bytesPerElement(Precision precision)
{
    return precision == Precision::Fp32 ? 4 : 2;
}

double machineEpsilon(Precision precision)
{
    switch (precision) {
    case Precision::Fp32: return 0x1p-23;
    case Precision::Bf16: return 0x1p-7;
    case Precision::Fp16: break;
    }
    return 0x1p-10;
}

Result<Workload> validated(const Workload &workload)
{
    if (workload.sizeBytes < smallestModel)
        return failure(ErrorCode::BadRequest,
                       "A model of " + formatBytes(workload.sizeBytes) + " is too small; the smallest is 0.05 GB.");
    if (workload.sizeBytes > largestModel)
        return failure(ErrorCode::BadRequest,
                       "A model of " + formatBytes(workload.sizeBytes) + " is too large; the largest is 1000 GB.");
    if (workload.family == Family::Cnn && workload.sizeBytes > largestCnn)
        return failure(ErrorCode::BadRequest,
                       "A cnn is built up to 2 GB; take the mlp or the transformer for larger models.");
    if (workload.batch < 1 || workload.batch > largestBatch)
        return failure(ErrorCode::BadRequest, "The batch must be from 1 to " + std::to_string(largestBatch) + ".");
    return workload;
}

std::string describe(const Workload &workload)
{
    return std::string(name(workload.family)) + ' ' + std::string(name(workload.precision)) + ' '
        + formatBytes(workload.sizeBytes) + ", batch " + std::to_string(workload.batch);
}

} // namespace breakeven::tradeoff
