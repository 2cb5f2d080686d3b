// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generator_parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace breakeven::lessons {

using tradeoff::Bytes;
using tradeoff::Decision;
using tradeoff::DecisionRule;

namespace {

/// The rule with one threshold moved, so that exactly one step changes.
struct Move {
    DecisionRule rule;
    bool ofBatch = false;
    std::size_t changed = 0; ///< index into the steps
};

std::vector<DecisionRule> rulesAround(const GeneratorInput &input)
{
    std::set<int> batches{72, 80, 96, 100, 128, 200, 256, 400, 512, 1'000};
    for (int batch = 2; batch <= 64; batch += batch < 12 ? 1 : 4)
        batches.insert(batch);
    std::set<Bytes> sizes;
    for (const Bytes gigabytes : {6U, 8U, 10U, 15U, 20U, 50U, 100U})
        sizes.insert(gigabytes * tradeoff::gigabyte);
    for (Bytes size = 100 * tradeoff::megabyte; size <= 5 * tradeoff::gigabyte; size += 100 * tradeoff::megabyte)
        sizes.insert(size);
    for (const LessonStep &step : input.steps) {
        batches.insert({step.workload.batch, step.workload.batch - 1});
        sizes.insert(step.workload.sizeBytes);
    }
    batches.erase(0);
    batches.erase(input.rule.batchThreshold);
    sizes.erase(input.rule.sizeThreshold);

    std::vector<DecisionRule> rules;
    for (const int batch : batches) {
        rules.push_back(input.rule);
        rules.back().batchThreshold = batch;
    }
    for (const Bytes size : sizes) {
        rules.push_back(input.rule);
        rules.back().sizeThreshold = size;
    }
    return rules;
}

std::vector<Move> movesOf(const GeneratorInput &input)
{
    std::vector<tradeoff::Hardware> before;
    for (const LessonStep &step : input.steps)
        before.push_back(input.rule.decide(step.workload).hardware);
    std::vector<Move> moves;
    for (const DecisionRule &rule : rulesAround(input)) {
        std::vector<std::size_t> changed;
        for (std::size_t i = 0; i < input.steps.size() && changed.size() < 2; ++i) {
            if (rule.decide(input.steps[i].workload).hardware != before[i])
                changed.push_back(i);
        }
        if (changed.size() == 1)
            moves.push_back({.rule = rule,
                             .ofBatch = rule.batchThreshold != input.rule.batchThreshold,
                             .changed = changed.front()});
    }
    return moves;
}

QString truth(bool holds)
{
    return holds ? Generators::tr("true") : Generators::tr("false");
}

/// What the move does to one step.
struct Effect {
    Decision before;
    Decision after;
    bool ofBatch = false;

    [[nodiscard]] QString halfBefore() const { return inQt(ofBatch ? before.batchHalf : before.sizeHalf); }
    [[nodiscard]] QString halfAfter() const { return inQt(ofBatch ? after.batchHalf : after.sizeHalf); }
    [[nodiscard]] QString otherHalf() const { return inQt(ofBatch ? before.sizeHalf : before.batchHalf); }
    [[nodiscard]] bool holdsBefore() const { return ofBatch ? before.batchHolds : before.sizeHolds; }
    [[nodiscard]] bool holdsAfter() const { return ofBatch ? after.batchHolds : after.sizeHolds; }
    [[nodiscard]] bool otherHolds() const { return ofBatch ? before.sizeHolds : before.batchHolds; }
};

QString changedText(const Effect &effect)
{
    return Generators::tr("%1 was %2, %3 is %4. The other half, %5, is %6 before and after.")
        .arg(effect.halfBefore(), truth(effect.holdsBefore()), effect.halfAfter(), truth(effect.holdsAfter()),
             effect.otherHalf(), truth(effect.otherHolds()));
}

QString unchangedText(const Effect &effect)
{
    const QString hardware = nameOf(effect.after.hardware);
    if (effect.holdsBefore() == effect.holdsAfter())
        return Generators::tr("Nothing changes here: %1 was %2, and %3 is %2 as well. It stays with the %4.")
            .arg(effect.halfBefore(), truth(effect.holdsBefore()), effect.halfAfter(), hardware);
    return Generators::tr("%1 was %2 and %3 is %4, but the other half, %5, is %6 and decides. It stays with the %7.")
        .arg(effect.halfBefore(), truth(effect.holdsBefore()), effect.halfAfter(), truth(effect.holdsAfter()),
             effect.otherHalf(), truth(effect.otherHolds()), hardware);
}

QString moveText(const DecisionRule &from, const Move &move)
{
    if (move.ofBatch)
        return Generators::tr("the threshold of the batch moves from %1 to %2")
            .arg(from.batchThreshold)
            .arg(move.rule.batchThreshold);
    return Generators::tr("the threshold of the model size moves from %1 to %2")
        .arg(gigabytes(from.sizeThreshold), gigabytes(move.rule.sizeThreshold));
}

QString otherHalfHint(const DecisionRule &rule)
{
    return rule.junction == tradeoff::Junction::And
        ? Generators::tr("Where the other half is false, the step stays with the CPU whatever you move.")
        : Generators::tr("Where the other half is true, the step stays with the GPU whatever you move.");
}

/// The changed step and three others, in the order of the lesson.
std::vector<std::size_t> stepsToOffer(SeededRandom &random, std::size_t count, std::size_t changed)
{
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < count; ++i) {
        if (i != changed)
            others.push_back(i);
    }
    random.shuffle(others);
    others.resize(std::min<std::size_t>(others.size(), 3));
    others.push_back(changed);
    std::sort(others.begin(), others.end());
    return others;
}

} // namespace

std::optional<Question> makeThreshold(const GeneratorInput &input, std::uint32_t seed)
{
    const std::vector<Move> moves = movesOf(input);
    if (moves.empty() || input.steps.size() < 2)
        return std::nullopt;
    SeededRandom random = randomFor("threshold", seed);
    const Move move = random.pick(moves);
    const auto effectOn = [&](std::size_t index) {
        const tradeoff::Workload &workload = input.steps[index].workload;
        return Effect{
            .before = input.rule.decide(workload), .after = move.rule.decide(workload), .ofBatch = move.ofBatch};
    };
    const Effect changed = effectOn(move.changed);
    const int changedNumber = static_cast<int>(move.changed) + 1;

    Question question = questionFrom("threshold", seed, Difficulty::Medium, Topic::Rule);
    question.text = Generators::tr("The rule: *%1*.\n\nNow %2, and nothing else. At which step does the choice change?")
                        .arg(ruleText(input.rule), moveText(input.rule, move));
    for (const std::size_t index : stepsToOffer(random, input.steps.size(), move.changed)) {
        const tradeoff::Workload &workload = input.steps[index].workload;
        const bool right = index == move.changed;
        question.options.push_back(
            {.id = QStringLiteral("step-%1").arg(index + 1),
             .text = Generators::tr("Step %1: %2, batch %3")
                         .arg(index + 1)
                         .arg(gigabytes(workload.sizeBytes))
                         .arg(workload.batch),
             .explanation = right
                 ? Generators::tr("Right. %1 So the choice goes from the %2 to the %3.")
                       .arg(changedText(changed), nameOf(changed.before.hardware), nameOf(changed.after.hardware))
                 : unchangedText(effectOn(index)),
             .right = right});
    }
    if (question.options.size() < 4)
        question.options.push_back(
            {.id = QStringLiteral("none"),
             .text = Generators::tr("At none of them"),
             .explanation = Generators::tr("Step %1 changes. %2").arg(changedNumber).arg(changedText(changed))});

    question.hints = {move.ofBatch
                          ? Generators::tr("Which steps have a batch between the old threshold and the new one?")
                          : Generators::tr("Which steps have a model size between the old threshold and the new one?"),
                      otherHalfHint(input.rule)};
    question.hintCells = {{.step = 0, .column = move.ofBatch ? QStringLiteral("batch") : QStringLiteral("size")},
                          {.step = 0, .column = QStringLiteral("condition")}};
    question.solution = {
        Generators::tr("Before, the rule reads at step %1: %2. It chooses the %3.")
            .arg(changedNumber)
            .arg(inQt(changed.before.condition), nameOf(changed.before.hardware)),
        Generators::tr("After, it reads: %1. It chooses the %2.")
            .arg(inQt(changed.after.condition), nameOf(changed.after.hardware)),
        Generators::tr("At every other step the choice is the same before and after."),
    };
    question.quickCheck = Generators::tr(
        "A step can change only if its number lies between the two thresholds, or on the "
        "larger of them.");
    question.commonMistakes = {Generators::tr("Looking at the half that moves and forgetting the other one."),
                               Generators::tr("Counting a number that equals the threshold as above it.")};
    question.steps = {changedNumber};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
