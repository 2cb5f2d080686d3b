// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/generated_questions.h"

#include "tests/support/lesson_values.h"
#include "tests/support/option_ids.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <tuple>

namespace breakeven::support {

using lessons::GeneratorInput;
using lessons::Question;

namespace {

QString withoutCommas(QString text)
{
    static const QRegularExpression comma(QStringLiteral("(?<=\\d),(?=\\d\\d\\d)"));
    return text.remove(comma);
}

/// The groups of the pattern; empty where it does not match.
QStringList numbersIn(const QString &text, const char *pattern)
{
    static QHash<QByteArray, QRegularExpression> compiled;
    QRegularExpression &expression = compiled[QByteArray(pattern)];
    if (expression.pattern().isEmpty())
        expression = QRegularExpression(QString::fromLatin1(pattern));
    return expression.match(withoutCommas(text)).capturedTexts().mid(1);
}

QString rightIds(const Question &question)
{
    return rightOptionsOf(question).join(QLatin1Char(' '));
}

QString unlike(const QString &is, const QString &wanted)
{
    return is == wanted ? QString() : QStringLiteral("%1 in place of %2").arg(is, wanted);
}

/// The number of the key in a small unit; -1 where it is none.
long long keyIn(const Question &question, double perUnit)
{
    if (!question.numeric)
        return -1;
    const double value = question.numeric->value * perUnit;
    return std::abs(value - std::round(value)) < 1e-6 ? std::llround(value) : -1;
}

QString verify(bool holds, const char *what)
{
    return holds ? QString() : QString::fromLatin1(what);
}

/// True where the GPU is chosen; thresholds as integers.
bool gpuChosen(const GeneratorInput &input, long long size, long long batch, long long sizeAbove, long long batchAbove)
{
    const int halves = (size > sizeAbove ? 1 : 0) + (batch > batchAbove ? 1 : 0);
    return input.rule.junction == tradeoff::Junction::And ? halves == 2 : halves >= 1;
}

QString wrongCondition(const Question &question, const GeneratorInput &input)
{
    const QStringList numbers = numbersIn(question.text, R"(a model of ([\d.]+) GB and a batch of (\d+)\.)");
    if (numbers.size() != 2)
        return QStringLiteral("no numbers");
    const long long size = scaled(numbers[0], 9);
    const long long batch = numbers[1].toLongLong();
    const auto sizeAbove = static_cast<long long>(input.rule.sizeThreshold);
    const auto truth = [](bool holds) { return holds ? QStringLiteral("true") : QStringLiteral("false"); };
    const bool gpu = gpuChosen(input, size, batch, sizeAbove, input.rule.batchThreshold);
    const QString wanted = QStringLiteral("%1-%2-%3")
                               .arg(truth(size > sizeAbove), truth(batch > input.rule.batchThreshold),
                                    gpu ? QStringLiteral("gpu") : QStringLiteral("cpu"));
    return unlike(rightIds(question), wanted);
}

QString wrongThreshold(const Question &question, const GeneratorInput &input)
{
    const auto sizeAbove = static_cast<long long>(input.rule.sizeThreshold);
    const long long batchAbove = input.rule.batchThreshold;
    long long newSize = sizeAbove;
    long long newBatch = batchAbove;
    const QStringList batches = numbersIn(question.text, R"(threshold of the batch moves from (\d+) to (\d+),)");
    const QStringList sizes = numbersIn(question.text,
                                        R"(threshold of the model size moves from ([\d.]+) GB to ([\d.]+) GB,)");
    if (batches.size() == 2 && batches[0].toLongLong() == batchAbove)
        newBatch = batches[1].toLongLong();
    else if (sizes.size() == 2 && scaled(sizes[0], 9) == sizeAbove)
        newSize = scaled(sizes[1], 9);
    else
        return QStringLiteral("no move");
    QStringList changed;
    for (std::size_t i = 0; i < input.steps.size(); ++i) {
        const tradeoff::Workload &workload = input.steps[i].workload;
        const auto size = static_cast<long long>(workload.sizeBytes);
        if (gpuChosen(input, size, workload.batch, sizeAbove, batchAbove)
            != gpuChosen(input, size, workload.batch, newSize, newBatch))
            changed.append(QStringLiteral("step-%1").arg(i + 1));
    }
    return unlike(rightIds(question), changed.join(QLatin1Char(' ')));
}

QString wrongSmallestBatch(const Question &question, const GeneratorInput &input)
{
    const QStringList sizes = numbersIn(question.text, R"(A model has ([\d.]+) GB)");
    const QStringList multiples = numbersIn(question.text, R"(in multiples of (\d+):)");
    if (sizes.isEmpty())
        return QStringLiteral("no size");
    const long long multiple = multiples.isEmpty() ? 1 : multiples[0].toLongLong();
    long long batch = multiple;
    while (batch <= 1'000'000
           && !gpuChosen(input, scaled(sizes[0], 9), batch, static_cast<long long>(input.rule.sizeThreshold),
                         input.rule.batchThreshold))
        batch += multiple;
    return unlike(QString::number(keyIn(question, 1)), QString::number(batch));
}

QString wrongThroughput(const Question &question)
{
    const QStringList numbers = numbersIn(question.text, R"(needs (\d+) ms for a batch of (\d+)\.)");
    return verify(numbers.size() == 2
                      && keyIn(question, 1) * numbers[0].toLongLong() == 1'000 * numbers[1].toLongLong(),
                  "not batch / latency");
}

QString wrongCost(const Question &question)
{
    const QStringList numbers = numbersIn(question.text,
                                          R"(costs \$(\d+\.\d\d) an hour and answers (\d+) samples a second)");
    if (numbers.size() != 2)
        return QStringLiteral("no numbers");
    const long long cents = scaled(numbers[0], 2);
    const long long rate = numbers[1].toLongLong();
    if (question.numeric) // cents of a million
        return verify(keyIn(question, 100) * 3'600 * rate == cents * 1'000'000, "not price / 3600 / throughput x 10^6");
    for (const auto &option : question.options) {
        const long long amount = scaled(withoutCommas(option.text.mid(1)), 10);
        const bool isRight = amount * 3'600 * rate == cents * 100'000'000;
        if (amount < 0 || isRight != option.right)
            return QStringLiteral("wrong about ") + option.text;
    }
    return {};
}

QString wrongPriceRatio(const Question &question)
{
    const QStringList rates = numbersIn(question.text, R"(a CPU answers (\d+) samples a second, and a GPU (\d+)\.)");
    const QStringList price = numbersIn(question.text, R"(An hour of the CPU costs \$(\d+\.\d\d)\.)");
    if (rates.size() != 2)
        return QStringLiteral("no numbers");
    const long long cpu = rates[0].toLongLong();
    const long long gpu = rates[1].toLongLong();
    if (price.isEmpty())
        return verify(keyIn(question, 2) * cpu == 2 * gpu, "not the ratio of the throughputs");
    return verify(keyIn(question, 100) * cpu == scaled(price[0], 2) * gpu, "not the price times the ratio");
}

QString wrongBracket(const Question &question)
{
    // Of crossingFigures() batches 1, 16, 64 and 256 have a clear winner, the CPU at 1 alone.
    return unlike(rightIds(question), QStringLiteral("from-1"));
}

} // namespace

long long scaled(const QString &number, int places)
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? number : number.left(point);
    const QString fraction = point < 0 ? QString() : number.mid(point + 1);
    if (fraction.size() > places || (point >= 0 && fraction.isEmpty()))
        return -1;
    bool ok = false;
    const long long value = (whole + fraction.leftJustified(places, QLatin1Char('0'))).toLongLong(&ok);
    return ok ? value : -1;
}

QString wrongKey(const QString &generator, const Question &question, const GeneratorInput &input)
{
    if (generator == QLatin1String("condition"))
        return wrongCondition(question, input);
    if (generator == QLatin1String("threshold"))
        return wrongThreshold(question, input);
    if (generator == QLatin1String("smallest-batch"))
        return wrongSmallestBatch(question, input);
    if (generator == QLatin1String("throughput"))
        return wrongThroughput(question);
    if (generator == QLatin1String("cost"))
        return wrongCost(question);
    if (generator == QLatin1String("price-ratio"))
        return wrongPriceRatio(question);
    if (generator == QLatin1String("bracket"))
        return wrongBracket(question);
    return QStringLiteral("a generator that has no second way to its key");
}

std::vector<tradeoff::Measurement> crossingFigures()
{
    using lessons::measurementOf;
    using lessons::workloadOf;
    using tradeoff::Hardware;
    std::vector<tradeoff::Measurement> figures;
    for (const auto &[batch, cpuMs, gpuMs] :
         {std::tuple{64, 640.0, 60.0}, {1, 10.0, 40.0}, {4, 40.0, 40.0}, {16, 160.0, 45.0}, {256, 2'560.0, 200.0}}) {
        figures.push_back(measurementOf(workloadOf(2'000, batch), Hardware::Gpu, gpuMs));
        figures.push_back(measurementOf(workloadOf(2'000, batch), Hardware::Cpu, cpuMs));
    }
    return figures;
}

const lessons::Generator &generator(const QString &id)
{
    for (const lessons::Generator &each : lessons::generators()) {
        if (each.id == id)
            return each;
    }
    qFatal("no generator %s", qPrintable(id));
}

bool sameQuestion(const Question &one, const Question &other)
{
    return one.id == other.id && one.text == other.text && one.options == other.options && one.numeric == other.numeric
        && one.hints == other.hints && one.solution == other.solution && one.quickCheck == other.quickCheck
        && fingerprint(one) == fingerprint(other);
}

GeneratorInput fiveStepInput()
{
    return lessons::inputOf(lessons::fiveStepLesson(), crossingFigures());
}

GeneratorInput inputWith(tradeoff::Bytes size, int batch, tradeoff::Junction junction)
{
    GeneratorInput input = fiveStepInput();
    input.rule = {.sizeThreshold = size, .batchThreshold = batch, .junction = junction};
    return input;
}

} // namespace breakeven::support
