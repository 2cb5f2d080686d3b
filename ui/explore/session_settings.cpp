// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/session_settings.h"

#include "engine/protocol/vocabulary.h"
#include "engine/tradeoff/cost_model.h"

#include <array>
#include <string>

namespace breakeven::ui {

namespace {

using protocol::Json;
using protocol::ObjectReader;
using protocol::OrderedJson;

constexpr std::size_t mostLanes = 1000;

// Named by name(), which ObjectReader::word() looks for in the namespace of the type.
enum class FigureWord { Latency, Throughput, Cost };
enum class AxisWord { Batch, Size };

std::string_view name(FigureWord figure)
{
    constexpr std::array<std::string_view, 3> words{"latency", "throughput", "cost"};
    return words[static_cast<std::size_t>(figure)];
}

std::string_view name(AxisWord axis)
{
    return axis == AxisWord::Batch ? "batch" : "size";
}

constexpr std::array figureWords{FigureWord::Latency, FigureWord::Throughput, FigureWord::Cost};
constexpr std::array axisWords{AxisWord::Batch, AxisWord::Size};
constexpr std::array junctions{tradeoff::Junction::And, tradeoff::Junction::Or};

std::string written(const QString &text)
{
    return protocol::cleanText(text.toStdString());
}

template<typename List, typename ToItem>
OrderedJson listOf(const List &values, ToItem toItem)
{
    OrderedJson list = OrderedJson::array();
    for (const auto &value : values)
        list.push_back(toItem(value));
    return list;
}

OrderedJson toJson(const SweepSettings &sweep)
{
    const auto same = [](const auto &value) { return value; };
    const auto word = [](const auto &value) { return std::string(tradeoff::name(value)); };
    OrderedJson json;
    json["sizes_bytes"] = listOf(sweep.sizes, same);
    json["batches"] = listOf(sweep.batches, same);
    json["families"] = listOf(sweep.families, word);
    json["precisions"] = listOf(sweep.precisions, word);
    json["left_out_lanes"] = listOf(sweep.leftOutLanes, written);
    json["effort"] = tradeoff::name(sweep.effort);
    json["refine"] = sweep.refine;
    return json;
}

/// Each item of a list as the only member of an object, so that the reader's checks and complaints serve.
template<typename Read>
void readItems(ObjectReader &reader, std::string_view key, std::size_t most, Read read)
{
    const Json *const list = reader.array(key);
    if (!list)
        return;
    if (list->size() > most) {
        reader.refuse(key, "a list of at most " + std::to_string(most) + " values");
        return;
    }
    for (std::size_t i = 0; i < list->size() && reader.complaint().empty(); ++i) {
        const std::string name = std::string(key) + '[' + std::to_string(i) + ']';
        const Json single = Json::object({{name, (*list)[i]}});
        ObjectReader item(single, reader.pathOf({}), reader.complaint());
        read(item, name);
    }
}

QString readQString(ObjectReader &reader, std::string_view key)
{
    return QString::fromStdString(reader.text(key));
}

std::set<QString> readLaneIds(ObjectReader &reader, std::string_view key)
{
    std::set<QString> ids;
    readItems(reader, key, mostLanes,
              [&](ObjectReader &item, const std::string &name) { ids.insert(readQString(item, name)); });
    return ids;
}

tradeoff::Bytes readSize(ObjectReader &reader, std::string_view key)
{
    const tradeoff::Bytes size = reader.count(key, tradeoff::largestModel);
    if (reader.complaint().empty() && size < tradeoff::smallestModel)
        reader.refuse(key, "at least " + std::to_string(tradeoff::smallestModel));
    return size;
}

SweepSettings readSweep(ObjectReader reader)
{
    SweepSettings sweep{.families = {}, .precisions = {}};
    readItems(reader, "sizes_bytes", mostSweepSteps,
              [&](ObjectReader &item, const std::string &name) { sweep.sizes.push_back(readSize(item, name)); });
    readItems(reader, "batches", mostSweepSteps, [&](ObjectReader &item, const std::string &name) {
        sweep.batches.push_back(item.integer(name, 1, tradeoff::largestBatch));
    });
    readItems(reader, "families", tradeoff::families.size(), [&](ObjectReader &item, const std::string &name) {
        sweep.families.push_back(item.word<tradeoff::Family>(name, tradeoff::families));
    });
    readItems(reader, "precisions", tradeoff::precisions.size(), [&](ObjectReader &item, const std::string &name) {
        sweep.precisions.push_back(item.word<tradeoff::Precision>(name, tradeoff::precisions));
    });
    sweep.leftOutLanes = readLaneIds(reader, "left_out_lanes");
    sweep.effort = reader.word<tradeoff::Effort>("effort", protocol::efforts);
    sweep.refine = reader.boolean("refine");
    reader.refuseOtherKeys();
    return sweep;
}

tradeoff::Policy readPolicy(ObjectReader &reader)
{
    const std::string text = reader.text("policy");
    const auto policy = tradeoff::parsePolicy(text);
    if (!policy && reader.complaint().empty())
        reader.refuse("policy", "a policy such as \"latency\" or \"cost-within:50ms\"");
    return policy.value_or(tradeoff::Policy());
}

tradeoff::DecisionRule readRule(ObjectReader reader)
{
    tradeoff::DecisionRule rule;
    rule.sizeThreshold = reader.count("size_bytes", protocol::mostBytes);
    rule.batchThreshold = reader.integer("batch", 0, tradeoff::largestBatch);
    rule.junction = reader.word<tradeoff::Junction>("junction", junctions);
    reader.refuseOtherKeys();
    return rule;
}

std::map<QString, LanePrice> readPrices(ObjectReader &reader)
{
    std::map<QString, LanePrice> prices;
    readItems(reader, "prices", mostLanes, [&](ObjectReader &item, const std::string &name) {
        ObjectReader each = item.object(name);
        const QString lane = readQString(each, "lane");
        LanePrice price;
        price.dollarsPerHour = each.number("dollars_per_hour", {0, tradeoff::mostDollarsPerHour});
        if (each.complaint().empty() && !(price.dollarsPerHour > 0))
            each.refuse("dollars_per_hour", "more than 0");
        price.source = readQString(each, "source");
        each.refuseOtherKeys();
        prices[lane] = price;
    });
    return prices;
}

} // namespace

OrderedJson toJson(const ExploreSettings &settings)
{
    OrderedJson json;
    json["sweep"] = toJson(settings.sweep);
    json["family"] = tradeoff::name(settings.family);
    json["precision"] = tradeoff::name(settings.precision);
    json["policy"] = tradeoff::describe(settings.policy);
    json["figure"] = name(static_cast<FigureWord>(settings.figure));
    json["axis"] = name(static_cast<AxisWord>(settings.axis));
    json["chart_size_bytes"] = settings.chartSize;
    json["chart_batch"] = settings.chartBatch;
    json["prices"] = OrderedJson::array();
    for (const auto &[lane, price] : settings.prices) {
        OrderedJson each;
        each["lane"] = written(lane);
        each["dollars_per_hour"] = price.dollarsPerHour;
        each["source"] = written(price.source);
        json["prices"].push_back(std::move(each));
    }
    json["cpu_busy_share"] = settings.cpuBusyShare;
    json["gpu_busy_share"] = settings.gpuBusyShare;
    json["requests_per_s"] = settings.requestsPerS ? OrderedJson(*settings.requestsPerS) : OrderedJson();
    json["hidden_lanes"] = listOf(settings.hiddenLanes, written);
    json["estimated_devices"] = listOf(settings.estimatedDevices, written);
    OrderedJson rule;
    rule["size_bytes"] = settings.mine.sizeThreshold;
    rule["batch"] = settings.mine.batchThreshold;
    rule["junction"] = tradeoff::name(settings.mine.junction);
    json["rule"] = std::move(rule);
    return json;
}

ExploreSettings readSettings(ObjectReader reader)
{
    ExploreSettings settings;
    settings.sweep = readSweep(reader.object("sweep"));
    settings.family = reader.word<tradeoff::Family>("family", tradeoff::families);
    settings.precision = reader.word<tradeoff::Precision>("precision", tradeoff::precisions);
    settings.policy = readPolicy(reader);
    settings.figure = static_cast<ChartFigure>(reader.word<FigureWord>("figure", figureWords));
    settings.axis = static_cast<ChartAxis>(reader.word<AxisWord>("axis", axisWords));
    settings.chartSize = readSize(reader, "chart_size_bytes");
    settings.chartBatch = reader.integer("chart_batch", 1, tradeoff::largestBatch);
    settings.prices = readPrices(reader);
    settings.cpuBusyShare = reader.number("cpu_busy_share", {leastBusyShare, 1});
    settings.gpuBusyShare = reader.number("gpu_busy_share", {leastBusyShare, 1});
    settings.requestsPerS = reader.numberOrNull("requests_per_s", {0, mostRequestsPerS});
    if (settings.requestsPerS && !(*settings.requestsPerS > 0))
        reader.refuse("requests_per_s", "more than 0, or null");
    settings.hiddenLanes = readLaneIds(reader, "hidden_lanes");
    readItems(reader, "estimated_devices", mostLanes, [&](ObjectReader &item, const std::string &name) {
        settings.estimatedDevices.push_back(readQString(item, name));
    });
    settings.mine = readRule(reader.object("rule"));
    reader.refuseOtherKeys();
    return settings;
}

} // namespace breakeven::ui
