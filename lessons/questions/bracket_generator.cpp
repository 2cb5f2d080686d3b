// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/generator_parts.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace breakeven::lessons {

using tradeoff::Hardware;
using tradeoff::Measurement;

namespace {

/// Both kinds of hardware at one batch, with a clear winner.
struct Duel {
    Measurement cpu;
    Measurement gpu;

    [[nodiscard]] int batch() const { return cpu.workload.batch; }
    [[nodiscard]] bool gpuWon() const { return clearlyAhead(gpu, cpu); }
    [[nodiscard]] bool cpuWon() const { return clearlyAhead(cpu, gpu); }

private:
    /// The intervals say so, and so do the throughputs that the learner reads.
    static bool clearlyAhead(const Measurement &one, const Measurement &other)
    {
        return one.latency.ciHighMs < other.latency.ciLowMs && one.throughputPerS > other.throughputPerS;
    }
};

/// The duels of one model on one GPU, by batch: up to some batch the CPU won all, from there on the GPU.
struct Crossing {
    std::vector<Duel> duels;
    std::size_t firstOfGpu = 0; ///< index of the smallest batch at which the GPU won
};

bool usable(const Measurement &measurement)
{
    return measurement.provenance == tradeoff::Provenance::Measured && measurement.latency.medianMs > 0
        && measurement.latency.ciLowMs > 0;
}

std::optional<Crossing> crossingOf(const std::vector<Duel> &duels)
{
    constexpr std::size_t leastBatches = 3;
    if (duels.size() < leastBatches)
        return std::nullopt;
    Crossing crossing{.duels = duels};
    while (crossing.firstOfGpu < duels.size() && duels[crossing.firstOfGpu].cpuWon())
        ++crossing.firstOfGpu;
    const bool gpuWinsTheRest = std::all_of(duels.begin() + static_cast<std::ptrdiff_t>(crossing.firstOfGpu),
                                            duels.end(), [](const Duel &duel) { return duel.gpuWon(); });
    if (crossing.firstOfGpu == 0 || crossing.firstOfGpu == duels.size() || !gpuWinsTheRest)
        return std::nullopt;
    return crossing;
}

std::vector<Crossing> crossingsOf(const std::vector<Measurement> &measured)
{
    using Model = std::tuple<tradeoff::Family, tradeoff::Precision, tradeoff::Bytes>;
    // The newest of each, which comes last.
    std::map<Model, std::map<int, Measurement>> onCpu;
    std::map<std::pair<Model, std::string>, std::map<int, Measurement>> onGpus;
    for (const Measurement &each : measured) {
        if (!usable(each))
            continue;
        const Model model{each.workload.family, each.workload.precision, each.workload.sizeBytes};
        if (tradeoff::hardwareOf(each.deviceKind) == Hardware::Cpu)
            onCpu[model][each.workload.batch] = each;
        else
            onGpus[{model, each.deviceId}][each.workload.batch] = each;
    }
    std::vector<Crossing> crossings;
    for (const auto &[key, onGpu] : onGpus) {
        std::vector<Duel> duels;
        for (const auto &[batch, cpu] : onCpu[key.first]) {
            const auto gpu = onGpu.find(batch);
            if (gpu == onGpu.end())
                continue;
            const Duel duel{cpu, gpu->second};
            if (duel.cpuWon() || duel.gpuWon())
                duels.push_back(duel);
        }
        if (auto crossing = crossingOf(duels))
            crossings.push_back(std::move(*crossing));
    }
    return crossings;
}

QString number(double value)
{
    return QString::fromStdString(tradeoff::formatNumber(value));
}

/// "CPU 20 samples/s, GPU 12 samples/s"
QString ratesText(const Duel &duel)
{
    return Generators::tr("CPU %1 samples/s, GPU %2 samples/s")
        .arg(number(duel.cpu.throughputPerS), number(duel.gpu.throughputPerS));
}

QString nameOfGpu(const Measurement &measurement)
{
    return inQt(measurement.deviceName.empty() ? measurement.deviceId : measurement.deviceName);
}

QString atBatch(const Duel &duel)
{
    return Generators::tr("at a batch of %1: %2").arg(QString::number(duel.batch()), ratesText(duel));
}

QuestionOption pairOption(const Crossing &crossing, std::size_t first)
{
    const Duel &left = crossing.duels[first];
    const Duel &right = crossing.duels[first + 1];
    const bool isRight = first + 1 == crossing.firstOfGpu;
    const QString figures = Generators::tr("%1; %2.").arg(atBatch(left), atBatch(right));
    const QString explanation = isRight
        ? Generators::tr("Right. The higher throughput moves from the CPU to the GPU: %1")
        : left.gpuWon() ? Generators::tr("The GPU has the higher throughput at both ends already: %1")
                        : Generators::tr("The CPU still has the higher throughput at both ends: %1");
    return {.id = QStringLiteral("from-%1").arg(left.batch()),
            .text = Generators::tr("Between a batch of %1 and %2").arg(left.batch()).arg(right.batch()),
            .explanation = explanation.arg(figures),
            .right = isRight};
}

std::vector<QuestionOption> optionsOf(SeededRandom &random, const Crossing &crossing)
{
    std::vector<std::size_t> wrong;
    for (std::size_t first = 0; first + 1 < crossing.duels.size(); ++first) {
        if (first + 1 != crossing.firstOfGpu)
            wrong.push_back(first);
    }
    random.shuffle(wrong);
    wrong.resize(std::min<std::size_t>(wrong.size(), 2));
    wrong.push_back(crossing.firstOfGpu - 1);
    std::sort(wrong.begin(), wrong.end());
    std::vector<QuestionOption> options;
    for (const std::size_t first : wrong)
        options.push_back(pairOption(crossing, first));
    options.push_back({.id = QStringLiteral("gpu-always"),
                       .text = Generators::tr("Nowhere: the GPU has the higher throughput at every batch"),
                       .explanation = Generators::tr("Not so %1.").arg(atBatch(crossing.duels.front()))});
    if (options.size() < 4)
        options.push_back({.id = QStringLiteral("cpu-always"),
                           .text = Generators::tr("Nowhere: the CPU has the higher throughput at every batch"),
                           .explanation = Generators::tr("Not so %1.").arg(atBatch(crossing.duels.back()))});
    return options;
}

} // namespace

std::optional<Question> makeBracket(const GeneratorInput &input, std::uint32_t seed)
{
    const std::vector<Crossing> crossings = crossingsOf(input.measured);
    if (crossings.empty())
        return std::nullopt;
    SeededRandom random = randomFor("bracket", seed);
    const Crossing &crossing = random.pick(crossings);
    const tradeoff::Workload &workload = crossing.duels.front().cpu.workload;
    const Duel &last = crossing.duels[crossing.firstOfGpu - 1];
    const Duel &first = crossing.duels[crossing.firstOfGpu];

    Question question = questionFrom("bracket", seed, Difficulty::Medium, Topic::Measuring);
    for (const Duel &duel : crossing.duels)
        question.figures.insert(question.figures.end(), {duel.cpu, duel.gpu});
    question.text = Generators::tr(
                        "The figures are of your machine, its CPU and the GPU %1, for a model of %2 (%3, %4). Batches "
                        "without a clear winner are left out. Between which two of these batches does the GPU overtake "
                        "the CPU?")
                        .arg(nameOfGpu(first.gpu), gigabytes(workload.sizeBytes), inQt(tradeoff::name(workload.family)),
                             inQt(tradeoff::name(workload.precision)));
    question.options = optionsOf(random, crossing);
    question.hints = {
        Generators::tr("Go from the smallest batch to the largest. Which device has the higher throughput?"),
        Generators::tr("Look for the largest batch at which the CPU is ahead.")};
    question.solution = {
        Generators::tr("The CPU is ahead up to a batch of %1: %2.").arg(QString::number(last.batch()), ratesText(last)),
        Generators::tr("The GPU is ahead from a batch of %1 on: %2.")
            .arg(QString::number(first.batch()), ratesText(first)),
        Generators::tr("Break even lies between the two. Where exactly, only further batches can tell.")};
    question.quickCheck = Generators::tr(
        "To the left of the bracket the CPU is always ahead, to the right of it the GPU.");
    question.commonMistakes = {Generators::tr("Looking at one device only: it is the order of the two that counts."),
                               Generators::tr("Taking the point of highest throughput for the point of break even.")};
    return withThousands(std::move(question));
}

} // namespace breakeven::lessons
