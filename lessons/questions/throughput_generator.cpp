// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generator_parts.h"

#include <array>
#include <utility>

namespace breakeven::lessons {

namespace {

/// A batch and its latency, such that samples a second are a whole number.
struct Run {
    int batch = 1;
    int latencyMs = 1;

    [[nodiscard]] int samplesPerS() const { return 1'000 * batch / latencyMs; }
};

std::vector<Run> allRuns()
{
    // A batch of 1 is left out: forgetting the batch would be right.
    constexpr std::array batches{2, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 32, 40, 48, 50, 60, 64, 80, 96, 100, 128, 256};
    constexpr std::array latencies{4,  5,  8,  10, 12, 15, 16,  20,  24,  25,  30,  40,  48,
                                   50, 60, 64, 75, 80, 96, 100, 120, 125, 150, 160, 200, 250};
    std::vector<Run> runs;
    for (const int batch : batches) {
        for (const int latency : latencies) {
            if (1'000 * batch % latency == 0)
                runs.push_back({.batch = batch, .latencyMs = latency});
        }
    }
    return runs;
}

NumericKey keyOf(const Run &run)
{
    const double batch = run.batch;
    const double latency = run.latencyMs;
    // Half a sample a second: who rounds is right as well.
    NumericKey key{
        .value = static_cast<double>(run.samplesPerS()), .tolerance = 0.5, .unit = Generators::tr("samples/s")};
    key.explanation = Generators::tr("Right. %1 samples in %2 s are %3 samples a second.")
                          .arg(QString::number(run.batch), decimal(run.latencyMs, 3),
                               QString::number(run.samplesPerS()));
    addMistake(key, batch / latency,
               Generators::tr("Milliseconds were taken for seconds: this is samples a millisecond."));
    addMistake(
        key, 1'000 / latency,
        Generators::tr("The batch was forgotten: this is how many batches a second are done, and each has %1 samples.")
            .arg(run.batch));
    addMistake(
        key, batch * latency,
        Generators::tr("Latency and batch were multiplied. The longer a batch takes, the fewer samples a second."));
    addMistake(key, latency / batch,
               Generators::tr("Divided the wrong way round: this is how many milliseconds a sample takes."));
    addMistake(key, run.batch * run.latencyMs / 1'000.0,
               Generators::tr("Multiplied by the time in place of dividing by it."));
    return key;
}

} // namespace

std::optional<Question> makeThroughput(const GeneratorInput & /*input*/, std::uint32_t seed)
{
    static const std::vector<Run> runs = allRuns();
    SeededRandom random = randomFor("throughput", seed);
    const Run run = random.pick(runs);
    const bool onGpu = random.below(2) == 1;

    Question question = questionFrom("throughput", seed, Difficulty::Medium, Topic::Measuring);
    question.kind = QuestionKind::Numeric;
    question.text =
        (onGpu ? Generators::tr("A GPU needs %1 ms for a batch of %2. What is its throughput, in samples a second?")
               : Generators::tr("A CPU needs %1 ms for a batch of %2. What is its throughput, in samples a second?"))
            .arg(run.latencyMs)
            .arg(run.batch);
    question.numeric = keyOf(run);
    question.hints = {Generators::tr("Throughput is how many samples are done in one second."),
                      Generators::tr("Write %1 ms as seconds first, then divide the %2 samples by them.")
                          .arg(run.latencyMs)
                          .arg(run.batch)};
    question.solution = {
        Generators::tr("%1 ms are %2 s.").arg(QString::number(run.latencyMs), decimal(run.latencyMs, 3)),
        Generators::tr("In that time all %1 samples of the batch are done.").arg(run.batch),
        Generators::tr("%1 / %2 s = %3 samples/s.")
            .arg(QString::number(run.batch), decimal(run.latencyMs, 3), QString::number(run.samplesPerS())),
    };
    question.quickCheck = Generators::tr("%1 samples/s for %2 s are %3 samples: one batch.")
                              .arg(QString::number(run.samplesPerS()), decimal(run.latencyMs, 3),
                                   QString::number(run.batch));
    question.commonMistakes = {Generators::tr("Taking milliseconds for seconds."),
                               Generators::tr("Forgetting that a batch is done as a whole."),
                               Generators::tr("Multiplying latency and batch.")};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
