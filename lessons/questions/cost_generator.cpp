// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/tradeoff/cost_model.h"
#include "lessons/questions/generator_parts.h"

#include <array>
#include <cmath>
#include <utility>

namespace breakeven::lessons {

namespace {

constexpr int secondsAnHour = 3'600;
constexpr int secondsAMinute = 60;

/// A price, and what is done for it, such that the cost of an inference is a whole number of 10^-8 dollars.
struct Offer {
    int centsPerHour = 0;
    int samplesPerS = 1;
};

/// The multiples of 9 cents whose share of a second comes out even; both kinds of hardware with rates that suit them.
std::vector<Offer> allOffers()
{
    constexpr std::array rates{5,   8,   10,  16,  20,  25,  40,  50,    80,    100,
                               125, 160, 200, 250, 400, 500, 800, 1'000, 1'250, 2'000};
    std::vector<Offer> offers;
    for (const int rate : rates) {
        const int dearest = rate <= 50 ? 90 : 720;
        for (int cents = 9; cents <= dearest; cents += 9) {
            if (100 * 25 * (cents / 9) % rate == 0)
                offers.push_back({.centsPerHour = cents, .samplesPerS = rate});
        }
    }
    return offers;
}

/// In 10^-8 dollars. The cost model's figure, which by the choice of offers is a whole number but for rounding.
std::int64_t costOf(const Offer &offer)
{
    return std::llround(tradeoff::costPerInference(offer.centsPerHour / 100.0, offer.samplesPerS) * 1e8);
}

QString perSecondText(const Offer &offer)
{
    // Hundredths of a millionth of a dollar; a multiple of 9 cents is a multiple of 25 millionths a second.
    return dollars(std::int64_t{offer.centsPerHour} / 9 * 2'500, 8);
}

/// The question for one inference, with four amounts to pick from.
void askForOne(Question &question, const Offer &offer)
{
    const std::int64_t right = costOf(offer);
    question.text = Generators::tr(
                        "A device costs %1 an hour and answers %2 samples a second as long as it is kept busy. What "
                        "does one inference cost?")
                        .arg(dollars(offer.centsPerHour, 2))
                        .arg(offer.samplesPerS);
    const auto option = [&](const char *id, std::int64_t amount, const QString &explanation, bool isRight = false) {
        question.options.push_back(
            {.id = QString::fromLatin1(id), .text = dollars(amount, 8), .explanation = explanation, .right = isRight});
    };
    option("per-hour", right,
           Generators::tr("Right. %1 / %2 is the price of a second, and %3 inferences share it.")
               .arg(dollars(offer.centsPerHour, 2))
               .arg(secondsAnHour)
               .arg(offer.samplesPerS),
           true);
    option("seconds-forgotten", right * secondsAnHour,
           Generators::tr(
               "The %1 seconds of an hour were forgotten: the price is for an hour, the throughput for a second.")
               .arg(secondsAnHour));
    option("per-minute", right * secondsAMinute,
           Generators::tr("An hour was taken for %1 seconds. It has %2.").arg(secondsAMinute).arg(secondsAnHour));
    option("multiplied", right * offer.samplesPerS * offer.samplesPerS,
           Generators::tr(
               "The price of a second was multiplied by the throughput. The more samples share it, the less each "
               "costs."));
}

/// The question for a million, whose answer is a number that can be typed.
void askForAMillion(Question &question, const Offer &offer)
{
    constexpr double million = 1e6;
    const double price = offer.centsPerHour / 100.0;
    question.kind = QuestionKind::Numeric;
    question.text = Generators::tr(
                        "A device costs %1 an hour and answers %2 samples a second as long as it is kept busy. What "
                        "do a million inferences cost?")
                        .arg(dollars(offer.centsPerHour, 2))
                        .arg(offer.samplesPerS);
    NumericKey key{.value = static_cast<double>(costOf(offer)) / 100.0, .unit = Generators::tr("dollars")};
    key.tolerance = key.value * 0.01; // who rounds the price of a second on the way is right as well
    key.explanation = Generators::tr("Right. One inference costs %1, a million of them %2.")
                          .arg(dollars(costOf(offer), 8), dollars(costOf(offer), 2));
    addMistake(key, key.value * secondsAnHour,
               Generators::tr(
                   "The %1 seconds of an hour were forgotten: the price is for an hour, the throughput for a second.")
                   .arg(secondsAnHour));
    addMistake(key, key.value * secondsAMinute,
               Generators::tr("An hour was taken for %1 seconds. It has %2.").arg(secondsAMinute).arg(secondsAnHour));
    addMistake(key, key.value * offer.samplesPerS * offer.samplesPerS,
               Generators::tr(
                   "The price of a second was multiplied by the throughput. The more samples share it, the less each "
                   "costs."));
    addMistake(key, offer.samplesPerS / price * secondsAnHour,
               Generators::tr("Divided the wrong way round: this is how many inferences one dollar pays for."));
    addMistake(key, key.value / million,
               Generators::tr("This is what one inference costs. The question is about a million."));
    question.numeric = std::move(key);
}

} // namespace

std::optional<Question> makeCost(const GeneratorInput & /*input*/, std::uint32_t seed)
{
    static const std::vector<Offer> offers = allOffers();
    SeededRandom random = randomFor("cost", seed);
    const Offer offer = random.pick(offers);
    const bool ofOne = random.below(2) == 0;

    Question question = questionFrom("cost", seed, Difficulty::Hard, Topic::Cost);
    if (ofOne)
        askForOne(question, offer);
    else
        askForAMillion(question, offer);
    const QString price = dollars(offer.centsPerHour, 2);
    const QString one = dollars(costOf(offer), 8);
    question.hints = {
        Generators::tr("Price and throughput speak of different times: an hour and a second."),
        Generators::tr("What does one second cost? The %1 inferences of that second share it.").arg(offer.samplesPerS)};
    question.solution = {
        Generators::tr("An hour has %1 seconds: %2 / %1 = %3 a second.")
            .arg(QString::number(secondsAnHour), price, perSecondText(offer)),
        Generators::tr("%1 / %2 samples = %3 an inference.")
            .arg(perSecondText(offer), QString::number(offer.samplesPerS), one),
    };
    if (!ofOne)
        question.solution.append(Generators::tr("%1 x 1000000 = %2.").arg(one, dollars(costOf(offer), 2)));
    question.quickCheck = Generators::tr("In an hour %1 inferences are done; times %2 that is %3 again.")
                              .arg(QString::number(offer.samplesPerS * secondsAnHour), one, price);
    question.commonMistakes = {Generators::tr("Dividing the price of an hour by the throughput of a second."),
                               Generators::tr("Multiplying by the throughput in place of dividing by it."),
                               Generators::tr("Forgetting that a device costs as much when it idles.")};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
