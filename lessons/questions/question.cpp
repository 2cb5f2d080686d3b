// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/questions/question.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace breakeven::lessons {

namespace {

/// The length before every text: two questions that differ never give the same bytes. QDataStream's own way with texts
/// would tell an empty one from a null one.
void write(QDataStream &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out << static_cast<quint64>(utf8.size());
    out.writeRawData(utf8.constData(), static_cast<int>(utf8.size()));
}

void write(QDataStream &out, const std::vector<QuestionOption> &options)
{
    out << static_cast<quint64>(options.size());
    for (const QuestionOption &option : options) {
        write(out, option.id);
        write(out, option.text);
        out << option.right;
    }
}

void write(QDataStream &out, const std::optional<NumericKey> &key)
{
    out << key.has_value();
    if (!key)
        return;
    out << key->value << key->tolerance;
    write(out, key->unit);
}

void write(QDataStream &out, const std::optional<CellReference> &cell)
{
    out << cell.has_value();
    if (!cell)
        return;
    out << static_cast<qint32>(cell->step);
    write(out, cell->column);
}

void write(QDataStream &out, const tradeoff::DecisionRule &rule)
{
    out << static_cast<quint64>(rule.sizeThreshold) << static_cast<qint32>(rule.batchThreshold)
        << static_cast<qint32>(rule.junction);
}

void write(QDataStream &out, const std::optional<RuleRepair> &repair)
{
    out << repair.has_value();
    if (!repair)
        return;
    write(out, repair->broken);
    write(out, repair->solution);
    out << static_cast<quint64>(repair->cases.size());
    for (const RuleCase &each : repair->cases)
        out << static_cast<quint64>(each.size) << static_cast<qint32>(each.batch) << static_cast<qint32>(each.wanted);
}

void write(QDataStream &out, const std::vector<tradeoff::Measurement> &figures)
{
    out << static_cast<quint64>(figures.size());
    for (const tradeoff::Measurement &figure : figures) {
        const tradeoff::Workload &workload = figure.workload;
        out << static_cast<qint32>(workload.family) << static_cast<qint32>(workload.precision)
            << static_cast<quint64>(workload.sizeBytes) << static_cast<qint32>(workload.batch)
            << static_cast<qint32>(figure.provenance) << figure.latency.medianMs << figure.throughputPerS
            << figure.costPerInferenceUsd.value_or(0);
        write(out, QString::fromStdString(figure.deviceId));
    }
}

} // namespace

QString fingerprint(const Question &question)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    std::vector<QuestionOption> options = question.options;
    if (question.kind != QuestionKind::Order)
        std::ranges::sort(options, {}, &QuestionOption::id);
    out << static_cast<qint32>(question.kind);
    write(out, question.text);
    write(out, options);
    write(out, question.numeric);
    write(out, question.cell);
    write(out, question.repair);
    write(out, question.figures);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(8).toHex());
}

std::string_view name(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::SingleChoice: return "single_choice";
    case QuestionKind::MultipleChoice: return "multiple_choice";
    case QuestionKind::Numeric: return "numeric";
    case QuestionKind::Order: return "order";
    case QuestionKind::FillCell: return "fill_cell";
    case QuestionKind::RepairRule: break;
    }
    return "repair_rule";
}

} // namespace breakeven::lessons
