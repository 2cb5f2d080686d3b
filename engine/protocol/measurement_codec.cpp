// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/protocol/measurement_codec.h"

#include "engine/protocol/vocabulary.h"

#include <algorithm>

namespace breakeven::protocol {

namespace {

using tradeoff::Measurement;

template<typename T>
OrderedJson orNull(const std::optional<T> &value)
{
    return value ? OrderedJson(*value) : OrderedJson(nullptr);
}

OrderedJson latencyToJson(const tradeoff::Latency &latency)
{
    OrderedJson json;
    json["median"] = latency.medianMs;
    json["ci_low"] = latency.ciLowMs;
    json["ci_high"] = latency.ciHighMs;
    json["p90"] = orNull(latency.p90Ms);
    json["p99"] = orNull(latency.p99Ms);
    json["samples"] = latency.samples;
    json["stopped_by"] = name(latency.stoppedBy);
    return json;
}

tradeoff::Latency readLatency(ObjectReader reader)
{
    tradeoff::Latency latency;
    latency.medianMs = reader.number("median");
    latency.ciLowMs = reader.number("ci_low");
    latency.ciHighMs = reader.number("ci_high");
    latency.p90Ms = reader.numberOrNull("p90");
    latency.p99Ms = reader.numberOrNull("p99");
    latency.samples = reader.integer("samples", 1, mostSamples);
    latency.stoppedBy = reader.word<tradeoff::StoppedBy>("stopped_by", reasonsToStop);
    if (latency.ciLowMs > latency.medianMs)
        reader.refuse("ci_low", "at most the median");
    if (latency.ciHighMs < latency.medianMs)
        reader.refuse("ci_high", "at least the median");
    if (latency.p90Ms.value_or(latency.medianMs) < latency.medianMs)
        reader.refuse("p90", "at least the median");
    if (latency.p99Ms && *latency.p99Ms < latency.p90Ms.value_or(latency.medianMs))
        reader.refuse("p99", "at least the median and p90");
    reader.refuseOtherKeys();
    return latency;
}

/// Complains where the size or the batch is out of the family's limits.
void checkLimits(const tradeoff::Workload &workload, const ObjectReader &reader)
{
    if (!reader.complaint().empty())
        return;
    if (const auto checked = tradeoff::validated(workload); !checked)
        reader.complaint().add(reader.pathOf({}) + ": " + checked.error().message);
}

void readWorkloadAndModel(ObjectReader reader, Measurement &measurement)
{
    tradeoff::Workload &workload = measurement.workload;
    workload.family = reader.word<tradeoff::Family>("family", tradeoff::families);
    workload.precision = reader.word<tradeoff::Precision>("precision", tradeoff::precisions);
    workload.sizeBytes = reader.count("size_bytes_requested", mostBytes);
    measurement.model.weightBytes = reader.count("weight_bytes", mostBytes);
    measurement.model.parameters = reader.count("parameters", mostBytes);
    measurement.model.layers = reader.integer("layers", 0, mostLayers);
    workload.batch = reader.integer("batch", 1, tradeoff::largestBatch);
    measurement.model.flopsPerSample = reader.number("flops_per_sample");
    checkLimits(workload, reader);
    reader.refuseOtherKeys();
}

void readMethod(ObjectReader reader, tradeoff::Method &method)
{
    method.path = reader.word<tradeoff::Path>("path", paths);
    method.threads = reader.integer("threads", 1, mostThreads);
    method.effort = reader.word<tradeoff::Effort>("effort", efforts);
    method.libtorch = reader.text("libtorch");
    reader.refuseOtherKeys();
}

void readDeviceOf(ObjectReader reader, Measurement &measurement)
{
    measurement.deviceId = reader.deviceId("id");
    measurement.deviceKind = reader.word<tradeoff::DeviceKind>("kind", deviceKinds);
    measurement.deviceName = reader.text("name");
    reader.refuseOtherKeys();
}

tradeoff::Phases readPhases(ObjectReader reader)
{
    const tradeoff::Phases phases{.copyInMs = reader.numberOrNull("copy_in"),
                                  .computeMs = reader.numberOrNull("compute"),
                                  .copyOutMs = reader.numberOrNull("copy_out"),
                                  .enqueueMs = reader.numberOrNull("enqueue")};
    reader.refuseOtherKeys();
    return phases;
}

tradeoff::Efficiency readEfficiency(ObjectReader reader)
{
    const tradeoff::Efficiency efficiency{.bound = reader.word<tradeoff::Bound>("bound", bounds),
                                          .fraction = reader.number("fraction")};
    reader.refuseOtherKeys();
    return efficiency;
}

bool isFlag(std::string_view text)
{
    const auto &meanings = tradeoff::flagMeanings();
    return std::any_of(meanings.begin(), meanings.end(), [text](const auto &meaning) { return meaning.flag == text; });
}

std::vector<std::string> readFlags(ObjectReader &reader)
{
    std::vector<std::string> flags;
    const Json *const list = reader.array("flags");
    if (!list)
        return flags;
    for (const Json &item : *list) {
        const auto *const flag = item.get_ptr<const std::string *>();
        if (!flag || !isFlag(*flag)) {
            reader.refuse("flags", flag ? "known words; " + quotedText(*flag) + " is none" : "a list of words");
            return flags;
        }
        if (std::find(flags.begin(), flags.end(), *flag) != flags.end()) {
            reader.refuse("flags", "different words; " + quotedText(*flag) + " is there twice");
            return flags;
        }
        flags.push_back(*flag);
    }
    return flags;
}

} // namespace

OrderedJson toJson(const Measurement &measurement)
{
    const tradeoff::Workload &workload = measurement.workload;
    OrderedJson json;
    json["workload"] = OrderedJson{{"family", name(workload.family)},
                                   {"precision", name(workload.precision)},
                                   {"size_bytes_requested", workload.sizeBytes},
                                   {"weight_bytes", measurement.model.weightBytes},
                                   {"parameters", measurement.model.parameters},
                                   {"layers", measurement.model.layers},
                                   {"batch", workload.batch},
                                   {"flops_per_sample", measurement.model.flopsPerSample}};
    json["device"] = OrderedJson{{"id", measurement.deviceId},
                                 {"kind", name(measurement.deviceKind)},
                                 {"name", cleanText(measurement.deviceName)}};
    json["provenance"] = name(measurement.provenance);
    json["method"] = OrderedJson{{"path", name(measurement.method.path)},
                                 {"threads", measurement.method.threads},
                                 {"effort", name(measurement.method.effort)},
                                 {"libtorch", cleanText(measurement.method.libtorch)}};
    json["load_ms"] = orNull(measurement.loadMs);
    json["first_run_ms"] = orNull(measurement.firstRunMs);
    json["second_run_ms"] = orNull(measurement.secondRunMs);
    json["latency_ms"] = latencyToJson(measurement.latency);
    json["throughput_per_s"] = measurement.throughputPerS;
    json["cost_per_inference_usd"] = orNull(measurement.costPerInferenceUsd);
    json["phases_ms"] = OrderedJson{{"copy_in", orNull(measurement.phases.copyInMs)},
                                    {"compute", orNull(measurement.phases.computeMs)},
                                    {"copy_out", orNull(measurement.phases.copyOutMs)},
                                    {"enqueue", orNull(measurement.phases.enqueueMs)}};
    json["efficiency"] = nullptr;
    if (measurement.efficiency) {
        json["efficiency"] = OrderedJson{{"bound", name(measurement.efficiency->bound)},
                                         {"fraction", measurement.efficiency->fraction}};
    }
    json["peak_memory_bytes"] = orNull(measurement.peakMemoryBytes);
    json["flags"] = measurement.flags;
    json["machine"] = cleanText(measurement.machine);
    json["measured_at"] = measurement.measuredAt;
    return json;
}

Measurement readMeasurement(ObjectReader &reader)
{
    Measurement measurement;
    readWorkloadAndModel(reader.object("workload"), measurement);
    readDeviceOf(reader.object("device"), measurement);
    measurement.provenance = reader.word<tradeoff::Provenance>("provenance", provenances);
    readMethod(reader.object("method"), measurement.method);
    measurement.loadMs = reader.numberOrNull("load_ms");
    measurement.firstRunMs = reader.numberOrNull("first_run_ms");
    measurement.secondRunMs = reader.numberOrNull("second_run_ms");
    measurement.latency = readLatency(reader.object("latency_ms"));
    measurement.throughputPerS = reader.number("throughput_per_s");
    measurement.costPerInferenceUsd = reader.numberOrNull("cost_per_inference_usd");
    measurement.phases = readPhases(reader.object("phases_ms"));
    if (auto efficiency = reader.objectOrNull("efficiency"))
        measurement.efficiency = readEfficiency(std::move(*efficiency));
    measurement.peakMemoryBytes = reader.countOrNull("peak_memory_bytes", mostBytes);
    measurement.flags = readFlags(reader);
    measurement.machine = reader.text("machine");
    measurement.measuredAt = reader.time("measured_at");
    return measurement;
}

tradeoff::Result<Measurement> parseMeasurement(const Json &json, std::string path)
{
    Complaint complaint;
    ObjectReader reader(json, std::move(path), complaint);
    Measurement measurement = readMeasurement(reader);
    reader.refuseOtherKeys();
    return complaint.orValue(std::move(measurement));
}

OrderedJson toJson(const tradeoff::Workload &workload)
{
    return OrderedJson{{"family", name(workload.family)},
                       {"precision", name(workload.precision)},
                       {"size_bytes", workload.sizeBytes},
                       {"batch", workload.batch}};
}

tradeoff::Workload readWorkload(ObjectReader reader)
{
    tradeoff::Workload workload;
    workload.family = reader.word<tradeoff::Family>("family", tradeoff::families);
    workload.precision = reader.word<tradeoff::Precision>("precision", tradeoff::precisions);
    workload.sizeBytes = reader.count("size_bytes", mostBytes);
    workload.batch = reader.integer("batch", 1, tradeoff::largestBatch);
    reader.refuseOtherKeys();
    checkLimits(workload, reader);
    return workload;
}

} // namespace breakeven::protocol
