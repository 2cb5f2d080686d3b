// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/cost_model.h"
#include "lessons/questions/generator_parts.h"

#include <array>
#include <cmath>
#include <utility>

namespace breakeven::lessons {

namespace {

/// What both devices do in a second; the GPU does 1.5 to 50 times as much, a whole number of halves.
struct Pair {
    int cpuPerS = 1;
    int halves = 3; ///< the ratio, doubled

    [[nodiscard]] int gpuPerS() const { return cpuPerS * halves / 2; }
};

std::vector<Pair> allPairs()
{
    constexpr std::array rates{4, 8, 10, 12, 16, 18, 20, 22, 24, 25, 30, 32, 40, 50, 60, 64, 80, 100, 120};
    constexpr std::array ratios{3, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 30, 40, 50, 60, 80, 100};
    std::vector<Pair> pairs;
    for (const int rate : rates) {
        for (const int halves : ratios) {
            if (rate * halves % 2 == 0)
                pairs.push_back({.cpuPerS = rate, .halves = halves});
        }
    }
    return pairs;
}

/// At which price of the GPU its inferences cost as much as the CPU's: in dollars an hour, by the cost model.
double breakEvenPrice(double cpuPrice, const Pair &pair)
{
    return tradeoff::costPerInference(cpuPrice, pair.cpuPerS) / tradeoff::costPerInference(1, pair.gpuPerS());
}

QString throughputs(const Pair &pair)
{
    return Generators::tr("For the same model a CPU answers %1 samples a second, and a GPU %2.")
        .arg(pair.cpuPerS)
        .arg(pair.gpuPerS());
}

void askForRatio(Question &question, const Pair &pair)
{
    // In halves, so that the key is exact.
    const auto halves = std::llround(2 * breakEvenPrice(1, pair));
    const double ratio = static_cast<double>(halves) / 2;
    question.text =
        throughputs(pair) + QLatin1Char(' ')
        + Generators::tr(
            "At how many times the CPU's hourly price does an inference cost the same on the GPU? Both are kept "
            "busy.");
    NumericKey key{.value = ratio, .tolerance = ratio * 0.005, .unit = Generators::tr("times")};
    key.explanation = Generators::tr("Right. %1 / %2 = %3: so many times the work may cost so many times the price.")
                          .arg(QString::number(pair.gpuPerS()), QString::number(pair.cpuPerS), decimal(5 * halves, 1));
    addMistake(key, 1 / ratio,
               Generators::tr("Divided the wrong way round: the GPU does more, so its hour may cost more, not less."));
    addMistake(key, pair.gpuPerS() - pair.cpuPerS,
               Generators::tr("This is the difference of the throughputs. Prices are compared by a ratio."));
    addMistake(key, ratio - 1,
               Generators::tr("This is how much dearer it may be. The question is how many times the price."));
    addMistake(key, 1,
               Generators::tr("At the same price the GPU's inferences are the cheaper ones, since it does more."));
    question.numeric = std::move(key);
    question.solution = {
        Generators::tr("Cost per inference is price / 3600 / throughput."),
        Generators::tr("It is the same on both if the prices stand to each other as the throughputs do."),
        Generators::tr("%1 / %2 = %3.")
            .arg(QString::number(pair.gpuPerS()), QString::number(pair.cpuPerS), decimal(5 * halves, 1))};
    question.quickCheck = Generators::tr("%1 x %2 = %3: the GPU's throughput.")
                              .arg(QString::number(pair.cpuPerS), decimal(5 * halves, 1),
                                   QString::number(pair.gpuPerS()));
}

void askForPrice(Question &question, const Pair &pair, int cpuCents)
{
    // In cents, so that the key is exact; even cents of the CPU make whole cents of the GPU.
    const auto cents = std::llround(100 * breakEvenPrice(cpuCents / 100.0, pair));
    const double price = static_cast<double>(cents) / 100;
    const double cpuPrice = cpuCents / 100.0;
    const double ratio = pair.halves / 2.0;
    const QString cpuText = dollars(cpuCents, 2);
    const QString ratioText = decimal(5 * pair.halves, 1);
    question.text = throughputs(pair) + QLatin1Char(' ')
        + Generators::tr(
              "An hour of the CPU costs %1. At what price of an hour does an inference cost the same on the GPU? "
              "Both are kept busy.")
              .arg(cpuText);
    NumericKey key{.value = price, .tolerance = price * 0.005, .unit = Generators::tr("dollars per hour")};
    key.explanation = Generators::tr(
                          "Right. The GPU does %1 times as much, so its hour may cost %1 times %2, which is %3.")
                          .arg(ratioText, cpuText, dollars(cents, 2));
    addMistake(key, cpuPrice / ratio,
               Generators::tr("Divided the wrong way round: the GPU does more, so its hour may cost more, not less."));
    addMistake(key, ratio,
               Generators::tr("This is the ratio of the throughputs. The price of the CPU is still missing."));
    addMistake(key, cpuPrice,
               Generators::tr("At the same price the GPU's inferences are the cheaper ones, since it does more."));
    addMistake(key, cpuPrice * (pair.gpuPerS() - pair.cpuPerS),
               Generators::tr(
                   "The price was multiplied by the difference of the throughputs. It is their ratio that counts."));
    question.numeric = std::move(key);
    question.solution = {
        Generators::tr("The GPU does %1 / %2 = %3 times as much.")
            .arg(QString::number(pair.gpuPerS()), QString::number(pair.cpuPerS), ratioText),
        Generators::tr(
            "Cost per inference is price / 3600 / throughput: with so many times the throughput, so many times the "
            "price makes it the same."),
        Generators::tr("%1 x %2 = %3.").arg(cpuText, ratioText, dollars(cents, 2))};
    question.quickCheck = Generators::tr("%1 / %2 and %3 / %4 are the same.")
                              .arg(cpuText, QString::number(pair.cpuPerS), dollars(cents, 2),
                                   QString::number(pair.gpuPerS()));
}

} // namespace

std::optional<Question> makePriceRatio(const GeneratorInput & /*input*/, std::uint32_t seed)
{
    static const std::vector<Pair> pairs = allPairs();
    constexpr std::array prices{8, 10, 12, 16, 20, 24, 30, 36, 40, 48, 50, 60, 80};
    SeededRandom random = randomFor("price-ratio", seed);
    const Pair pair = random.pick(pairs);
    const bool ofRatio = random.below(2) == 0;

    Question question = questionFrom("price-ratio", seed, Difficulty::Hard, Topic::Cost);
    question.kind = QuestionKind::Numeric;
    if (ofRatio)
        askForRatio(question, pair);
    else
        askForPrice(question, pair, prices[random.below(static_cast<std::uint32_t>(prices.size()))]);
    question.hints = {Generators::tr("Cost per inference is the price of a second, divided by the throughput."),
                      Generators::tr("How many times as many samples does the GPU answer in a second?")};
    question.commonMistakes = {Generators::tr("Comparing the prices of an hour without the work that is done in it."),
                               Generators::tr("Taking the difference of the throughputs in place of their ratio."),
                               Generators::tr("Forgetting that it holds only while both devices are kept busy.")};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
