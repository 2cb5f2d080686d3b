// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/language/engine_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>
#include <vector>

namespace breakeven::ui {

namespace {

/// The first that fits is taken, so a narrower one stands before a wider one. tests/tst_language_engine_words.cpp holds
/// them against the engine's sources.
constexpr std::array sentences{
    // Why a device is missing, and what mends it.
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "There is no NVIDIA driver on this machine."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "Install NVIDIA's driver if the machine has such a GPU."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The NVIDIA driver is there but shows no GPU."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "Check CUDA_VISIBLE_DEVICES and nvidia-smi."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The NVIDIA driver refused to start."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "Try nvidia-smi in a terminal; often the driver was updated and the machine needs a restart."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "The NVIDIA driver did not answer, so it is not known whether there is a GPU."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "Try nvidia-smi in a terminal; if it hangs as well, restart the machine."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "LibTorch's CUDA side cannot be loaded: %1."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "Run packaging/run --cuda once; it brings what is missing."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The device %1 is there but did not start."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "Close other programs that use it, or restart the machine."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "The device has not finished the work of a run that was cancelled."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "Wait a little; if it stays so, restart the engine."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "There is no device of that name; there are: %1."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The device %1 was listed but cannot be found again."),
    // Why a run failed.
    QT_TRANSLATE_NOOP(
        "breakeven::ui::EngineWords",
        "This does not fit on this machine: it needs %1 (weights %2, activations %3) and may take %4; choose a "
        "smaller model or batch."),
    QT_TRANSLATE_NOOP(
        "breakeven::ui::EngineWords",
        "This does not fit on %1: it needs %2 (weights %3, activations %4) and may take %5; choose a smaller "
        "model or batch."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "The run was cancelled; what was built of the model stays for the next one."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "The memory of this machine ran out; the model was dropped. Choose a smaller one."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "The memory of %1 ran out; the model was dropped there and the device can be used again."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "LibTorch reported: %1"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The run failed: %1"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The number of threads must be from 1 to 1024."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The engine is busy: %1 requests are waiting already."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The engine is about to end."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The engine ended before the request's turn came."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The request was cancelled before it began."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The request was cancelled."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The engine failed in a way it does not know: %1"),
    // What a workload, a price or a datasheet may be.
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "A model of %1 is too small; the smallest is 0.05 GB."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "A model of %1 is too large; the largest is 1000 GB."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "A cnn is built up to 2 GB; take the mlp or the transformer for larger models."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The batch must be from 1 to %1."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The price must be dollars an hour, more than 0 and at most %1."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "The share of the hour in use must be more than 0 and at most 1."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "No document gives a speed of the %1 for %2, so nothing can be estimated."),
    // An estimate.
    QT_TRANSLATE_NOOP(
        "breakeven::ui::EngineWords",
        "Estimated: about %1 ms, between %2 and %3 ms. Bands like this held at least 9 of 10 published figures when "
        "made from one GPU and tried on another. Copies to and from the device come on top."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "Estimated: about %1 ms, perhaps between %2 and %3 ms. No published figures were there to check "
                      "it: %4. Copies to and from the device come on top."),
    // What disturbed a measurement.
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "fewer than 30 forwards fitted into the time allowed"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "the interval of the median stayed wider than 2 %"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "the second half of the samples differs from the first by more than 3 %"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "some samples lie far above the rest (Q3 + 3 IQR); none was removed"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "other programs interrupted the run more than 100 times a second"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "the threads got clearly less processor time than they asked for"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "the GPU's clock was under 75 % of its default"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "the GPU reported that it was throttled"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "handing the work over took most of the time; the device waited for the host"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "the fast operators were not to be had here; the plain ones were used"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "this processor has no arithmetic of that precision; it is emulated"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "the outputs differ from the reference by more than the precision explains"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords",
                      "the run was stopped early; the figures are of the samples until then"),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "the outputs could not be compared with the reference"),
    // Files.
    QT_TRANSLATE_NOOP(
        "breakeven::ui::EngineWords",
        "%1 is written, but would perhaps not survive a power cut: %2 (bringing its folder to the disk)."),
    QT_TRANSLATE_NOOP("breakeven::ui::EngineWords", "%1 could not be read: %2."),
};

/// The sentence as an expression, anchored at both ends; %1 takes as little as fits.
QRegularExpression patternOf(const QString &sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
    QString pattern;
    qsizetype done = 0;
    for (auto each = placeholder.globalMatch(sentence); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        pattern += QRegularExpression::escape(sentence.mid(done, match.capturedStart() - done));
        pattern += QStringLiteral("(.+?)");
        done = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(sentence.mid(done));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// "1.5 GB" and "1.5" with the decimal sign of the locale.
QString figuresOf(QString part)
{
    static const QRegularExpression size(QStringLiteral("^\\d+\\.\\d+( [kKMGT]?i?B)?$"));
    if (size.match(part).hasMatch())
        part.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return part;
}

std::optional<QString> translated(const QString &sentence)
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> all;
        for (const char *each : sentences)
            all.push_back(patternOf(QString::fromLatin1(each)));
        return all;
    }();
    for (std::size_t index = 0; index < patterns.size(); ++index) {
        const QRegularExpressionMatch match = patterns[index].match(sentence);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("breakeven::ui::EngineWords", sentences[index]);
        // By hand and from the last one on: what the engine puts in may hold a %1 of its own.
        QStringList parts;
        for (int part = 1; part <= match.lastCapturedIndex(); ++part)
            parts.append(figuresOf(match.captured(part)));
        static const QRegularExpression placeholder(QStringLiteral("%(\\d)"));
        QString filled;
        qsizetype done = 0;
        for (auto each = placeholder.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch place = each.next();
            filled += QStringView(text).sliced(done, place.capturedStart() - done);
            filled += parts.value(place.captured(1).toInt() - 1);
            done = place.capturedEnd();
        }
        return filled + text.sliced(done);
    }
    return {};
}

} // namespace

QString engineWords(const QString &sentence)
{
    if (const auto whole = translated(sentence))
        return *whole;
    // A reason and what mends it come as one text where a run was refused.
    for (qsizetype end = sentence.indexOf(QStringLiteral(". ")); end != -1;
         end = sentence.indexOf(QStringLiteral(". "), end + 1)) {
        const auto first = translated(sentence.first(end + 1));
        const auto second = translated(sentence.sliced(end + 2));
        if (first && second)
            return *first + QLatin1Char(' ') + *second;
    }
    return sentence;
}

QString engineWords(std::string_view sentence)
{
    return engineWords(QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size())));
}

QStringList knownEngineSentences()
{
    QStringList known;
    for (const char *each : sentences)
        known.append(QString::fromLatin1(each));
    return known;
}

} // namespace breakeven::ui
