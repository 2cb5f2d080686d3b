// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/answer_json.h"

#include <array>
#include <limits>

namespace breakeven::lessons {

namespace {

using protocol::Complaint;
using protocol::Json;
using protocol::ObjectReader;
using protocol::OrderedJson;

constexpr std::array junctions{tradeoff::Junction::And, tradeoff::Junction::Or};
constexpr protocol::JsonLimits answerLimits{.maxBytes = 1'000'000, .maxValues = 2 * maxAnswerOptions, .maxDepth = 4};

tradeoff::DecisionRule readRule(ObjectReader reader)
{
    tradeoff::DecisionRule rule;
    rule.sizeThreshold = reader.count("size_threshold_bytes", std::numeric_limits<tradeoff::Bytes>::max());
    rule.batchThreshold = reader.integer("batch_threshold", std::numeric_limits<int>::min(),
                                         std::numeric_limits<int>::max());
    rule.junction = reader.word<tradeoff::Junction>("junction", junctions);
    reader.refuseOtherKeys();
    return rule;
}

QStringList readOptions(ObjectReader &reader)
{
    QStringList options;
    const Json *const list = reader.array("options");
    if (!list)
        return options;
    if (list->size() > maxAnswerOptions) {
        reader.refuse("options", "a list of at most " + std::to_string(maxAnswerOptions));
        return options;
    }
    for (const Json &each : *list) {
        const QString id = each.is_string() ? QString::fromStdString(each.get_ref<const std::string &>()) : QString();
        if (!isProgressId(id)) {
            reader.refuse("options", "a list of options' ids");
            return options;
        }
        options.append(id);
    }
    return options;
}

} // namespace

bool isProgressId(const QString &text)
{
    const std::string bytes = text.toStdString();
    return !bytes.empty() && bytes.size() <= maxProgressIdBytes && text.isValidUtf16()
        && !protocol::hasControlCharacter(bytes);
}

OrderedJson toJson(const Answer &answer)
{
    OrderedJson json;
    json["options"] = OrderedJson::array();
    for (const QString &option : answer.options)
        json["options"].push_back(option.toStdString());
    if (answer.number)
        json["number"] = *answer.number;
    if (answer.rule) {
        json["rule"]["size_threshold_bytes"] = answer.rule->sizeThreshold;
        json["rule"]["batch_threshold"] = answer.rule->batchThreshold;
        json["rule"]["junction"] = name(answer.rule->junction);
    }
    return json;
}

Answer readAnswer(ObjectReader reader)
{
    Answer answer;
    answer.options = readOptions(reader);
    constexpr double most = std::numeric_limits<double>::max();
    answer.number = reader.numberIfGiven("number", {.low = -most, .high = most});
    if (reader.has("rule"))
        answer.rule = readRule(reader.object("rule"));
    reader.refuseOtherKeys();
    return answer;
}

QString encodedAnswer(const Answer &answer)
{
    return QString::fromStdString(protocol::dumpLine(toJson(answer)));
}

tradeoff::Result<Answer> decodedAnswer(const QString &text)
{
    return protocol::parseJson(text.toStdString(), answerLimits).and_then([](const Json &json) {
        Complaint complaint;
        Answer answer = readAnswer({json, {}, complaint});
        return complaint.orValue(std::move(answer));
    });
}

} // namespace breakeven::lessons
