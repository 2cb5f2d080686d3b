// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/reader/number_key.h"

#include "engine/tradeoff/cost_model.h"
#include "lessons/questions/grading.h"
#include "lessons/reader/answer_key.h"
#include "lessons/reader/field_reading.h"
#include "lessons/reader/lesson_limits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace breakeven::lessons {

namespace {

using protocol::NumberRange;
using protocol::ObjectReader;

constexpr std::array<std::string_view, 4> numericKeys{"value", "throughput", "cost", "smallest_batch"};
constexpr NumberRange anyNumber{.low = -largestFigure, .high = largestFigure};
constexpr NumberRange positive{.low = smallestFigure, .high = largestFigure};

double throughputOf(ObjectReader reader)
{
    const int batch = reader.integer("batch", 1, tradeoff::largestBatch);
    const double latencyMs = reader.number("latency_ms", positive);
    reader.refuseOtherKeys();
    return batch * 1000.0 / latencyMs;
}

double costOf(ObjectReader reader)
{
    const double price = reader.number("price_per_hour", positive);
    const double throughput = reader.number("throughput_per_s", positive);
    reader.refuseOtherKeys();
    return tradeoff::costPerInference(price, throughput);
}

/// 0 where no batch does.
int smallestOnGpu(const tradeoff::DecisionRule &rule, tradeoff::Bytes size)
{
    const auto toGpu = [&](int batch) { return rule.decide(size, batch).hardware == tradeoff::Hardware::Gpu; };
    if (!toGpu(tradeoff::largestBatch))
        return 0;
    int low = 1; // A larger batch never moves the choice back to the CPU, so halving finds the first that is enough.
    int high = tradeoff::largestBatch;
    while (low < high) {
        const int middle = std::midpoint(low, high);
        if (toGpu(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

double smallestBatchOf(ObjectReader reader, const tradeoff::DecisionRule &rule)
{
    const tradeoff::Bytes size = readModelSize(reader, "size_gb");
    reader.refuseOtherKeys();
    const int batch = smallestOnGpu(rule, size);
    if (batch == 0)
        reader.refuse("size_gb",
                      "the size of a model that some batch sends to the GPU; by the lesson's rule none does");
    return batch;
}

double readValue(ObjectReader reader, const tradeoff::DecisionRule &rule)
{
    const auto given = keyIn(reader, numericKeys);
    if (!given)
        return 0;
    double value = 0;
    if (*given == "value")
        value = reader.number(*given, anyNumber);
    else if (*given == "throughput")
        value = throughputOf(reader.object(*given));
    else if (*given == "cost")
        value = costOf(reader.object(*given));
    else
        value = smallestBatchOf(reader.object(*given), rule);
    reader.refuseOtherKeys();
    return value;
}

bool isRight(const NumericKey &key, double number)
{
    Question question;
    question.kind = QuestionKind::Numeric;
    question.numeric = key;
    return grade(question, {.options = {}, .number = number, .rule = {}}).right;
}

void readMistakes(ObjectReader &reader, NumericKey &key)
{
    QStringList ids;
    for (const Field &field : itemsOf(reader, "mistakes", {.low = 0, .high = maxMistakes})) {
        ObjectReader each(*field.value, field.path, reader.complaint());
        const QString id = readId(each, "id");
        const double value = each.number("value", anyNumber);
        each.refuseOtherKeys();
        if (ids.contains(id))
            each.refuse("id", "another one; a mistake before it has it");
        if (isRight(key, value))
            each.refuse("value", "a wrong number; within the tolerance this one is right");
        ids.append(id);
        key.mistakes.push_back({.value = value, .explanation = id});
    }
}

} // namespace

int digitsToType(double value)
{
    constexpr int ofFractions = 6;
    constexpr int ofWhole = 13; // of the largest whole one
    return value == std::round(value) ? ofWhole : ofFractions;
}

NumericKey readTolerance(ObjectReader &reader, double value)
{
    NumericKey key{.value = value};
    key.tolerance = reader.numberIfGiven("tolerance", {.low = 0, .high = largestFigure}).value_or(0);
    const std::string typed = tradeoff::formatNumber(value, digitsToType(value));
    if (!isRight(key, tradeoff::parseNumber(typed).value_or(value))) {
        reader.refuse("tolerance",
                      "large enough that the right number can be typed in " + std::to_string(digitsToType(value))
                          + " digits: " + typed);
    }
    if (reader.has("mistakes"))
        readMistakes(reader, key);
    return key;
}

NumericKey readNumericKey(ObjectReader &reader, const tradeoff::DecisionRule &rule)
{
    return readTolerance(reader, readValue(reader.object("key"), rule));
}

} // namespace breakeven::lessons
