// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/measuring_options.h"

#include "engine/protocol/object_reader.h"
#include "engine/protocol/wire_text.h"
#include "engine/tradeoff/cost_model.h"
#include "engine/tradeoff/units.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace breakeven::program {

using protocol::quotedText;
using tradeoff::Error;
using tradeoff::ErrorCode;
using tradeoff::failure;
using tradeoff::Result;

namespace {

constexpr int mostThreads = 1024;
constexpr std::size_t mostItems = 1000; ///< of a list on the command line
constexpr std::string_view everyDevice = "all";

/// The error with the option's name before it, since several options take the same kind of value.
template<typename T>
Result<T> named(std::string_view option, Result<T> result)
{
    if (!result)
        return failure(result.error().code, "--" + std::string(option) + ": " + result.error().message);
    return result;
}

/// A whole number from `least` to `most`, in one sentence for what is no number and what is out of range.
Result<int> readCount(std::string_view option, std::string_view text, int most)
{
    const Result<std::int64_t> number = tradeoff::parseInteger(text);
    if (!number || *number < 1 || *number > most) {
        return failure(ErrorCode::BadRequest,
                       "--" + std::string(option) + " must be a whole number from 1 to " + std::to_string(most)
                           + ", not " + quotedText(text) + '.');
    }
    return static_cast<int>(*number);
}

Result<std::vector<std::string>> readList(std::string_view option, std::string_view text)
{
    std::vector<std::string> items;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(',', start), text.size());
        items.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    const bool hasGap = std::ranges::any_of(items, [](const std::string &item) { return item.empty(); });
    if (hasGap || items.size() > mostItems) {
        return failure(ErrorCode::BadRequest,
                       "--" + std::string(option) + " must be a list parted by commas, of at most "
                           + std::to_string(mostItems) + " items and none empty, not " + quotedText(text) + '.');
    }
    return items;
}

Result<std::vector<std::string>> readDevices(std::string_view option, const std::string &text)
{
    if (text == everyDevice)
        return std::vector<std::string>{};
    Result<std::vector<std::string>> ids = readList(option, text);
    if (!ids)
        return ids;
    std::vector<std::string> distinct;
    for (const std::string &id : *ids) {
        if (!protocol::isDeviceId(id)) {
            return failure(ErrorCode::BadRequest,
                           "--" + std::string(option) + ": " + quotedText(id)
                               + " is no device; write cpu, all, or an id that \"breakeven-engine devices\" lists, "
                                 "such as cuda:0.");
        }
        if (std::ranges::find(distinct, id) == distinct.end())
            distinct.push_back(id);
    }
    return distinct;
}

/// "2.5" is the price of `nameless`, "cuda:0=2.5" names its device.
Result<std::map<std::string, double>> readPrices(const std::vector<std::string> &texts, const std::string &nameless)
{
    std::map<std::string, double> prices;
    for (const std::string &text : texts) {
        const std::size_t sign = text.find('=');
        const std::string id = sign == std::string::npos ? nameless : text.substr(0, sign);
        if (!protocol::isDeviceId(id)) {
            return failure(ErrorCode::BadRequest,
                           "--price: " + quotedText(text)
                               + " names no device; write dollars an hour as in cuda:0=2.5.");
        }
        const Result<double> price = named(
            "price", tradeoff::parsePrice(sign == std::string::npos ? text : text.substr(sign + 1)));
        if (!price)
            return tl::unexpected(price.error());
        if (!prices.emplace(id, *price).second)
            return failure(ErrorCode::BadRequest, "--price was given twice for " + id + '.');
    }
    return prices;
}

Result<MeasuringOptions> readMeasuringOptions(const CommandLine &line, std::string_view deviceOption)
{
    MeasuringOptions options;
    options.json = line.isGiven("json");
    // The table's lists of allowed words have been checked; a word that these do not know would be a fault of the
    // table.
    const auto family = tradeoff::parseFamily(line.text("family"));
    const auto precision = tradeoff::parsePrecision(line.text("precision"));
    const auto effort = tradeoff::parseEffort(line.text("effort"));
    const auto path = tradeoff::parsePath(line.text("path"));
    if (!family || !precision || !effort || !path)
        return failure(ErrorCode::Internal, "The option table and the engine do not know the same words.");
    options.family = *family;
    options.precision = *precision;
    options.effort = *effort;
    options.path = *path;
    if (line.isGiven("threads")) {
        const Result<int> threads = readCount("threads", line.text("threads"), mostThreads);
        if (!threads)
            return tl::unexpected(threads.error());
        options.threads = *threads;
    }
    const Result<std::vector<std::string>> devices = readDevices(deviceOption, line.text(deviceOption));
    if (!devices)
        return tl::unexpected(devices.error());
    options.devices = *devices;
    const bool isOneDevice = deviceOption == "device" && options.devices.size() == 1;
    const auto prices = readPrices(line.texts("price"), isOneDevice ? options.devices.front() : "cpu");
    if (!prices)
        return tl::unexpected(prices.error());
    options.dollarsPerHour = *prices;
    return options;
}

Result<tradeoff::Workload> readWorkload(const MeasuringOptions &options, std::string_view sizeOption,
                                        std::string_view size, std::string_view batchOption, std::string_view batch)
{
    const Result<tradeoff::Bytes> bytes = named(sizeOption, tradeoff::parseBytes(size));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<int> samples = readCount(batchOption, batch, tradeoff::largestBatch);
    if (!samples)
        return tl::unexpected(samples.error());
    return named(sizeOption, tradeoff::validated({options.family, options.precision, *bytes, *samples}));
}

Result<std::vector<tradeoff::Workload>> readPoints(const MeasuringOptions &options, std::string_view text)
{
    const Result<std::vector<std::string>> items = readList("points", text);
    if (!items)
        return tl::unexpected(items.error());
    std::vector<tradeoff::Workload> points;
    for (const std::string &item : *items) {
        const std::size_t colon = item.find(':');
        if (colon == std::string::npos)
            return failure(ErrorCode::BadRequest,
                           "--points: " + quotedText(item) + " is no point; write SIZE:BATCH, such as 2GB:32.");
        const auto point = readWorkload(options, "points", item.substr(0, colon), "points", item.substr(colon + 1));
        if (!point)
            return tl::unexpected(point.error());
        points.push_back(*point);
    }
    return points;
}

bool needsPrice(const tradeoff::Policy &policy)
{
    return policy.goal == tradeoff::Policy::Goal::Cost || policy.goal == tradeoff::Policy::Goal::CostWithinLatency;
}

} // namespace

inference::RunRequest MeasuringOptions::request(const tradeoff::Workload &workload, const std::string &deviceId) const
{
    inference::RunRequest made{.workload = workload,
                               .deviceId = deviceId,
                               .effort = effort,
                               .path = path,
                               .threads = threads,
                               .dollarsPerHour = std::nullopt};
    if (const auto price = dollarsPerHour.find(deviceId); price != dollarsPerHour.end())
        made.dollarsPerHour = price->second;
    return made;
}

Result<RunOptions> readRunOptions(const CommandLine &line)
{
    Result<MeasuringOptions> measuring = readMeasuringOptions(line, "device");
    if (!measuring)
        return tl::unexpected(measuring.error());
    if (measuring->devices.size() > 1)
        return failure(ErrorCode::BadRequest, "--device takes one device or all; the command sweep takes a list.");
    const auto workload = readWorkload(*measuring, "size", line.text("size"), "batch", line.text("batch"));
    if (!workload)
        return tl::unexpected(workload.error());
    return RunOptions{*measuring, *workload};
}

Result<CompareOptions> readCompareOptions(const CommandLine &line)
{
    CompareOptions options;
    Result<MeasuringOptions> measuring = readMeasuringOptions(line, "devices");
    if (!measuring)
        return tl::unexpected(measuring.error());
    options.measuring = *measuring;
    const auto points = readPoints(options.measuring, line.text("points"));
    const auto ruleSize = named("rule-size", tradeoff::parseBytes(line.text("rule-size")));
    const auto ruleBatch = readCount("rule-batch", line.text("rule-batch"), std::numeric_limits<int>::max());
    const auto policy = named("policy", tradeoff::parsePolicy(line.text("policy")));
    if (!points)
        return tl::unexpected(points.error());
    if (!ruleSize)
        return tl::unexpected(ruleSize.error());
    if (!ruleBatch)
        return tl::unexpected(ruleBatch.error());
    if (!policy)
        return tl::unexpected(policy.error());
    options.points = *points;
    options.rule = {.sizeThreshold = *ruleSize, .batchThreshold = *ruleBatch, .junction = tradeoff::Junction::And};
    options.policy = *policy;
    if (needsPrice(options.policy) && options.measuring.dollarsPerHour.empty()) {
        return failure(ErrorCode::BadRequest,
                       "The policy " + describe(options.policy)
                           + " needs prices; add, for example, --price cpu=0.4 --price cuda:0=2.5.");
    }
    return options;
}

Result<SweepOptions> readSweepOptions(const CommandLine &line)
{
    SweepOptions options;
    Result<MeasuringOptions> measuring = readMeasuringOptions(line, "devices");
    if (!measuring)
        return tl::unexpected(measuring.error());
    options.measuring = *measuring;
    const auto sizes = readList("sizes", line.text("sizes"));
    const auto batches = readList("batches", line.text("batches"));
    if (!sizes)
        return tl::unexpected(sizes.error());
    if (!batches)
        return tl::unexpected(batches.error());
    for (const std::string &size : *sizes) {
        for (const std::string &batch : *batches) {
            const auto workload = readWorkload(options.measuring, "sizes", size, "batches", batch);
            if (!workload)
                return tl::unexpected(workload.error());
            if (std::ranges::find(options.workloads, *workload) == options.workloads.end())
                options.workloads.push_back(*workload);
            if (options.workloads.size() > mostItems)
                return failure(ErrorCode::BadRequest,
                               "A sweep has at most " + std::to_string(mostItems) + " points a device.");
        }
    }
    const Result<std::int64_t> seed = tradeoff::parseInteger(line.text("seed"));
    if (!seed || *seed < 0)
        return failure(ErrorCode::BadRequest,
                       "--seed must be a whole number from 0 up, not " + quotedText(line.text("seed")) + '.');
    options.seed = static_cast<std::uint64_t>(*seed);
    options.seedGiven = line.isGiven("seed");
    options.out = line.text("out");
    options.resume = line.isGiven("resume");
    if (options.resume && options.out.empty())
        return failure(ErrorCode::BadRequest, "--resume needs --out FILE, the recording to go on with.");
    return options;
}

Result<std::vector<tradeoff::Device>> chosenDevices(const std::vector<std::string> &ids,
                                                    std::span<const tradeoff::Device> all)
{
    std::vector<tradeoff::Device> chosen;
    if (ids.empty()) {
        std::ranges::copy_if(all, std::back_inserter(chosen),
                             [](const tradeoff::Device &device) { return !device.unavailable; });
        return chosen;
    }
    for (const std::string &id : ids) {
        const auto found = std::ranges::find(all, id, &tradeoff::Device::id);
        if (found == all.end()) {
            return failure(ErrorCode::DeviceUnavailable,
                           "There is no device " + id
                               + " here; \"breakeven-engine devices\" lists those that there are.");
        }
        if (found->unavailable) {
            const tradeoff::Unavailable &why = *found->unavailable;
            return failure(ErrorCode::DeviceUnavailable,
                           "The device " + id + " cannot be used: " + why.sentence + ' ' + why.mend);
        }
        chosen.push_back(*found);
    }
    return chosen;
}

} // namespace breakeven::program
