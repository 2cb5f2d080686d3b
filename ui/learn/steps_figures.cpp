// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/steps_figures.h"

#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <string_view>

namespace breakeven::ui {

using tradeoff::Variable;

namespace {

class StepsFigures
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::StepsFigures)
};

} // namespace

std::optional<double> figureOf(const tradeoff::Figures &figures, Variable variable)
{
    switch (variable) {
    case Variable::Latency: return figures.latencyMs;
    case Variable::Throughput: return figures.throughputPerS;
    case Variable::Cost: return figures.costPerInferenceUsd;
    case Variable::ModelSize:
    case Variable::BatchSize:
    case Variable::Hardware: break;
    }
    return std::nullopt;
}

QString figureText(Variable variable, double value)
{
    switch (variable) {
    case Variable::ModelSize: return gigabytesText(value);
    case Variable::BatchSize: return QLocale().toString(static_cast<int>(value));
    case Variable::Cost: return dollarsText(value);
    case Variable::Latency:
    case Variable::Throughput:
    case Variable::Hardware: break;
    }
    return numberText(value);
}

QString figureWithUnit(Variable variable, double value)
{
    const QString text = figureText(variable, value);
    switch (variable) {
    case Variable::ModelSize: return StepsFigures::tr("%1 GB").arg(text);
    case Variable::Latency: return millisecondsText(value);
    case Variable::Throughput: return StepsFigures::tr("%1 samples/s").arg(text);
    case Variable::Cost: return StepsFigures::tr("$%1").arg(text);
    case Variable::BatchSize:
    case Variable::Hardware: break;
    }
    return text;
}

QString columnTitle(Variable variable)
{
    switch (variable) {
    case Variable::ModelSize: return StepsFigures::tr("size GB");
    case Variable::BatchSize: return StepsFigures::tr("batch");
    case Variable::Hardware: return StepsFigures::tr("hardware");
    case Variable::Latency: return StepsFigures::tr("latency ms");
    case Variable::Throughput: return StepsFigures::tr("samples/s");
    case Variable::Cost: break;
    }
    return StepsFigures::tr("cost $");
}

QString rowTitle(Variable variable)
{
    switch (variable) {
    case Variable::ModelSize: return StepsFigures::tr("Model size (GB)");
    case Variable::BatchSize: return StepsFigures::tr("Batch size");
    case Variable::Hardware: return StepsFigures::tr("Hardware chosen");
    case Variable::Latency: return StepsFigures::tr("Latency (ms)");
    case Variable::Throughput: return StepsFigures::tr("Throughput (samples/s)");
    case Variable::Cost: break;
    }
    return StepsFigures::tr("Cost per inference ($)");
}

QString glossaryTerm(Variable variable)
{
    switch (variable) {
    case Variable::ModelSize: return QStringLiteral("model size");
    case Variable::BatchSize: return QStringLiteral("batch");
    case Variable::Hardware: return QStringLiteral("hardware");
    case Variable::Latency: return QStringLiteral("latency");
    case Variable::Throughput: return QStringLiteral("throughput");
    case Variable::Cost: break;
    }
    return QStringLiteral("cost per inference");
}

QString hardwareName(tradeoff::Hardware hardware)
{
    const std::string_view text = tradeoff::name(hardware);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString sourceOf(const tradeoff::Measurement &measurement)
{
    QString device = QString::fromStdString(measurement.deviceName);
    if (device.isEmpty())
        device = QString::fromStdString(measurement.deviceId);
    const QString source = StepsFigures::tr("%1 on %2").arg(label(measurement.provenance), device);
    const QDateTime when = QDateTime::fromString(QString::fromStdString(measurement.measuredAt), Qt::ISODate);
    if (!when.isValid())
        return source;
    return StepsFigures::tr("%1, %2").arg(source, QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat));
}

} // namespace breakeven::ui
