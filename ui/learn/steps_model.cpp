// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/steps_model.h"

#include "ui/learn/stepper_text.h"
#include "ui/learn/steps_figures.h"
#include "ui/widgets/provenance_badge.h"

#include <QLocale>

namespace breakeven::ui {

using tradeoff::Stage;
using tradeoff::Variable;

namespace {

constexpr std::array figureVariables{Variable::Latency, Variable::Throughput, Variable::Cost};

std::optional<Variable> variableOf(int column)
{
    switch (column) {
    case StepsModel::SizeColumn: return Variable::ModelSize;
    case StepsModel::BatchColumn: return Variable::BatchSize;
    case StepsModel::HardwareColumn: return Variable::Hardware;
    case StepsModel::LatencyColumn: return Variable::Latency;
    case StepsModel::ThroughputColumn: return Variable::Throughput;
    case StepsModel::CostColumn: return Variable::Cost;
    default: return std::nullopt;
    }
}

QString pendingText()
{
    return QStringLiteral("…");
}

} // namespace

StepsModel::StepsModel(LearnState &state, QObject *parent)
    : FigureTableModel(parent)
    , m_state(state)
{
    follow(state);
}

Stage StepsModel::stageOf(int column)
{
    if (column == ConditionColumn)
        return Stage::Choose;
    const std::optional<Variable> variable = variableOf(column);
    return variable ? tradeoff::Trace::revealedAt(*variable) : Stage::Start;
}

FigureTableModel::Size StepsModel::size() const
{
    return {.rows = m_state.trace().stepCount(), .columns = ColumnCount};
}

bool StepsModel::hidden(int step) const
{
    const tradeoff::Step *here = m_state.trace().step(step);
    return here && m_state.predictStage() == LearnState::PredictStage::Guessing
        && (step >= m_state.cursor().step || here->workload == m_state.workload());
}

TableCell StepsModel::plainCell(int row, int column) const
{
    const int number = row + 1;
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Cursor cursor = m_state.cursor();
    const tradeoff::Step &step = *trace.step(number);
    TableCell cell;
    cell.time = m_complete ? TableCell::Time::Done : timeOf(number, cursor);
    cell.quiet = !m_complete && !trace.reached(number, stageOf(column), cursor);
    switch (column) {
    case StepColumn:
        cell.text = step.isOwn() ? stepLabel(trace, number) : QLocale().toString(number);
        cell.number = number;
        cell.spoken = stepName(trace, number);
        cell.quiet = cell.time == TableCell::Time::Ahead;
        break;
    case SizeColumn:
    case BatchColumn: {
        const Variable variable = *variableOf(column);
        cell.number = variable == Variable::ModelSize
            ? static_cast<double>(step.workload.sizeBytes) / tradeoff::gigabyte
            : static_cast<double>(step.workload.batch);
        cell.text = figureText(variable, *cell.number);
        cell.spoken = variable == Variable::ModelSize ? figureWithUnit(variable, *cell.number)
                                                      : tr("batch of %1").arg(cell.text);
        break;
    }
    case ConditionColumn: {
        cell.kind = TableCell::Kind::Code;
        cell.leading = true;
        cell.text = QString::fromStdString(step.decision.condition);
        const bool known = !cell.quiet && !hidden(number);
        if (known)
            cell.note = step.decision.hardware == tradeoff::Hardware::Gpu ? tr("true") : tr("false");
        cell.spoken = known ? tr("%1 is %2").arg(cell.text, cell.note) : cell.text;
        break;
    }
    case HardwareColumn:
        cell.kind = TableCell::Kind::Hardware;
        cell.leading = true;
        if (hidden(number) && cell.time == TableCell::Time::Current) {
            cell.quiet = true;
            cell.text = QStringLiteral("?");
            cell.spoken = tr("hidden until you guess");
            cell.toolTip = tr("Hidden until you guess.");
        } else if (!cell.quiet && !hidden(number)) {
            cell.hardware = step.decision.hardware;
            cell.text = hardwareName(step.decision.hardware);
            cell.spoken = cell.text;
            noteWhereItRan(number, cell);
        } else {
            cell.quiet = true;
            cell.text = cell.time == TableCell::Time::Current ? pendingText() : QString();
            cell.spoken = tr("not decided yet");
        }
        break;
    default: return figureCell(number, *variableOf(column), std::move(cell));
    }
    return cell;
}

/// Under the hardware that the rule chose: that the other one was kept, or is the one that was measured.
void StepsModel::noteWhereItRan(int number, TableCell &cell) const
{
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Step &step = *trace.step(number);
    const tradeoff::Measurement *shown = step.shown();
    if (!shown)
        return;
    if (step.overrulesRule() && trace.reached(number, Stage::Select, m_state.cursor())) {
        const tradeoff::Measurement &best = step.measured[*step.choice.best];
        cell.note = tr("%1 kept").arg(hardwareName(tradeoff::hardwareOf(best.deviceKind)));
        cell.toolTip = tr("By your own figures the rule is overruled: %1.").arg(cell.note);
    } else if (!step.onChosenHardware()) {
        const QString where = hardwareName(tradeoff::hardwareOf(shown->deviceKind));
        cell.note = tr("%1 ran").arg(where);
        cell.toolTip = tr("The rule chose the %1; your own figures are from the %2.").arg(cell.text, where);
    } else {
        return;
    }
    cell.spoken = tr("%1, %2").arg(cell.spoken, cell.toolTip);
}

TableCell StepsModel::figureCell(int number, Variable variable, TableCell cell) const
{
    const tradeoff::Step &step = *m_state.trace().step(number);
    cell.kind = TableCell::Kind::Figure;
    if (hidden(number)) {
        cell.quiet = true;
        cell.text = cell.time == TableCell::Time::Current ? QStringLiteral("?") : QString();
        cell.spoken = tr("hidden until you guess");
        cell.toolTip = tr("Hidden until you guess.");
        return cell;
    }
    QStringList spoken;
    QStringList sources;
    if (const std::optional<double> figure = step.lesson ? figureOf(*step.lesson, variable) : std::nullopt;
        figure && !cell.quiet) {
        cell.text = figureText(variable, *figure);
        cell.number = figure;
        spoken.append(tr("%1, %2").arg(figureWithUnit(variable, *figure), label(tradeoff::Provenance::Lesson)));
        sources.append(tr("%1: %2").arg(label(tradeoff::Provenance::Lesson), figureWithUnit(variable, *figure)));
        if (!m_state.lesson().caveat.isEmpty())
            sources.append(m_state.lesson().caveat);
    } else if (step.lesson && cell.time == TableCell::Time::Current) {
        cell.text = pendingText();
        spoken.append(tr("not measured yet"));
    }
    const tradeoff::Measurement *measured = step.shown();
    const std::optional<double> figure = measured ? figureOf(figuresOf(*measured), variable) : std::nullopt;
    if (measured && figure) {
        const tradeoff::Hardware where = tradeoff::hardwareOf(measured->deviceKind);
        cell.measured = TableFigure{
            .text = figureText(variable, *figure), .provenance = measured->provenance, .onOther = {}};
        if (where != step.decision.hardware)
            cell.measured->onOther = where;
        if (!cell.number)
            cell.number = figure;
        spoken.append(tr("%1, %2 on %3")
                          .arg(figureWithUnit(variable, *figure), label(measured->provenance), hardwareName(where)));
        sources.append(tr("%1: %2").arg(sourceOf(*measured), figureWithUnit(variable, *figure)));
    } else if (measured && variable == Variable::Cost) {
        sources.append(tr("No price an hour is set for this device, so a measured cost cannot be computed."));
        if (step.isOwn())
            cell.text = QStringLiteral("—");
    }
    cell.spoken = spoken.join(QStringLiteral("; "));
    cell.toolTip = sources.join(QLatin1Char('\n'));
    return cell;
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    const std::optional<Variable> variable = variableOf(section);
    if (role == Qt::DisplayRole) {
        if (section == StepColumn)
            return tr("step");
        return variable ? columnTitle(*variable) : tr("condition");
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const QString term = variable    ? glossaryTerm(*variable)
            : section == ConditionColumn ? QStringLiteral("threshold")
                                         : QString();
        const QString meaning = m_state.lesson().meaningOf(term);
        if (meaning.isEmpty())
            return {};
        // A threshold is what a condition holds, not what it is.
        return variable ? meaning : tr("%1: %2").arg(term, meaning);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == ConditionColumn || section == HardwareColumn;
        return QVariant::fromValue(Qt::Alignment((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    return {};
}

QStringList StepsModel::widestTexts(int column) const
{
    QStringList texts;
    const tradeoff::Trace &trace = m_state.trace();
    const std::optional<Variable> variable = variableOf(column);
    for (int number = 1; number <= trace.stepCount(); ++number) {
        const tradeoff::Step &step = *trace.step(number);
        if (column == StepColumn) {
            texts.append(step.isOwn() ? stepLabel(trace, number) : QLocale().toString(number));
        } else if (column == ConditionColumn) {
            texts.append(QString::fromStdString(step.decision.condition));
        } else if (column == HardwareColumn) {
            texts.append(hardwareName(step.decision.hardware));
        } else if (column == SizeColumn || column == BatchColumn) {
            texts.append(figureText(*variable,
                                    column == SizeColumn
                                        ? static_cast<double>(step.workload.sizeBytes) / tradeoff::gigabyte
                                        : static_cast<double>(step.workload.batch)));
        } else {
            const std::optional<double> lesson = step.lesson ? figureOf(*step.lesson, *variable) : std::nullopt;
            const tradeoff::Measurement *shown = step.shown();
            const std::optional<double> measured = shown ? figureOf(figuresOf(*shown), *variable) : std::nullopt;
            if (lesson)
                texts.append(figureText(*variable, *lesson));
            if (measured)
                texts.append(figureText(*variable, *measured));
        }
    }
    return texts;
}

PlainTable StepsModel::plainTable() const
{
    PlainTable table;
    for (int column = 0; column <= HardwareColumn; ++column)
        table.header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    table.header.insert(HardwareColumn, tr("holds"));
    for (const Variable variable : figureVariables)
        table.header.append(tr("%1 (%2)").arg(columnTitle(variable), label(tradeoff::Provenance::Lesson)));
    for (const Variable variable : figureVariables)
        table.header.append(tr("%1 (yours)").arg(columnTitle(variable)));
    table.header.append({tr("from"), tr("on")});
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column <= HardwareColumn; ++column) {
            const TableCell &here = cellAt(index(row, column));
            cells.append(here.quiet && column >= HardwareColumn ? QString() : here.text);
            if (column == ConditionColumn)
                cells.append(here.note);
        }
        for (const int role : {int(LessonRole), int(MeasuredRole)}) {
            for (int column = LatencyColumn; column <= CostColumn; ++column)
                cells.append(data(index(row, column), role).toString());
        }
        const TableCell &latency = cellAt(index(row, LatencyColumn));
        const tradeoff::Measurement *shown = m_state.trace().step(row + 1)->shown();
        cells.append(latency.measured ? label(latency.measured->provenance) : QString());
        cells.append(latency.measured && shown ? QString::fromStdString(shown->deviceName) : QString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace breakeven::ui
