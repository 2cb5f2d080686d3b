// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/variables_model.h"

#include "ui/learn/stepper_text.h"
#include "ui/learn/steps_figures.h"
#include "ui/widgets/provenance_badge.h"

namespace breakeven::ui {

using tradeoff::Variable;

namespace {

Variable variableAt(int row)
{
    return tradeoff::variables[static_cast<std::size_t>(row)];
}

QString textOf(Variable variable, const tradeoff::VariableValue &value)
{
    if (value.hardware)
        return hardwareName(*value.hardware);
    return value.number ? figureText(variable, *value.number) : QString();
}

} // namespace

VariablesModel::VariablesModel(LearnState &state, QObject *parent)
    : FigureTableModel(parent)
    , m_state(state)
{
    follow(state);
}

FigureTableModel::Size VariablesModel::size() const
{
    return {.rows = static_cast<int>(tradeoff::variables.size()), .columns = 1 + m_state.trace().stepCount()};
}

bool VariablesModel::hidden(int step, Variable variable) const
{
    const tradeoff::Step *here = m_state.trace().step(step);
    return here && m_state.predictStage() == LearnState::PredictStage::Guessing && variable != Variable::ModelSize
        && variable != Variable::BatchSize && (step >= m_state.cursor().step || here->workload == m_state.workload());
}

TableCell VariablesModel::cell(int row, int column) const
{
    const Variable variable = variableAt(row);
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Cursor cursor = m_state.cursor();
    const tradeoff::VariableValue value = trace.value(column, variable, cursor);

    TableCell cell;
    cell.kind = variable == Variable::Hardware ? TableCell::Kind::Hardware : TableCell::Kind::Figure;
    cell.time = timeOf(column, cursor);
    if (column == 0) {
        cell.text = tr("N/A");
        cell.quiet = true;
        cell.spoken = tr("not available yet");
        return cell;
    }
    if (hidden(column, variable)) {
        cell.quiet = true;
        cell.text = cell.time == TableCell::Time::Current ? QStringLiteral("?") : QString();
        cell.spoken = tr("hidden until you guess");
        cell.toolTip = tr("Hidden until you guess.");
        return cell;
    }
    if (!value.known()) {
        cell.quiet = true;
        cell.text = cell.time == TableCell::Time::Current ? QStringLiteral("…") : QString();
        // Reached, and still nothing: no price is known for the device.
        if (trace.reached(column, tradeoff::Trace::revealedAt(variable), cursor))
            cell.text = QStringLiteral("—");
        cell.spoken = tr("not known yet");
        return cell;
    }
    cell.number = value.number;
    cell.hardware = value.hardware;
    cell.changed = trace.changed(column, variable, cursor);
    const QString text = textOf(variable, value);
    cell.spoken = value.number ? figureWithUnit(variable, *value.number) : text;
    if (value.provenance) {
        cell.spoken = tr("%1, %2").arg(cell.spoken, label(*value.provenance));
        cell.toolTip = explanation(*value.provenance);
    }
    if (value.provenance && *value.provenance != tradeoff::Provenance::Lesson) {
        const tradeoff::Step &step = *trace.step(column);
        cell.measured = TableFigure{.text = text, .provenance = *value.provenance, .onOther = {}};
        if (const tradeoff::Measurement *shown = step.shown()) {
            cell.toolTip = sourceOf(*shown);
            if (!step.onChosenHardware())
                cell.measured->onOther = tradeoff::hardwareOf(shown->deviceKind);
        }
    } else {
        cell.text = text;
    }
    if (cell.changed)
        cell.spoken = tr("%1, changed").arg(cell.spoken);
    return cell;
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return stepLabel(m_state.trace(), section);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        if (role == TimeRole)
            return static_cast<int>(timeOf(section, m_state.cursor()));
        return {};
    }
    if (role == Qt::DisplayRole)
        return rowTitle(variableAt(section));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const QString meaning = m_state.lesson().meaningOf(glossaryTerm(variableAt(section)));
        return meaning.isEmpty() ? QVariant() : QVariant(meaning);
    }
    return {};
}

QStringList VariablesModel::widestTexts(int column) const
{
    if (column == 0)
        return {tr("N/A")};
    QStringList texts;
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Cursor end = trace.cursorAt(trace.positionCount() - 1);
    for (const Variable variable : tradeoff::variables)
        texts.append(textOf(variable, trace.value(column, variable, end)));
    return texts;
}

PlainTable VariablesModel::plainTable() const
{
    PlainTable table;
    table.header.append(tr("variable"));
    for (int column = 0; column < columnCount(); ++column)
        table.header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < columnCount(); ++column) {
            const TableCell &here = cellAt(index(row, column));
            QString text = here.measured ? here.measured->text : here.text;
            if (here.quiet && column > 0)
                text.clear();
            const QVariant provenance = data(index(row, column), ProvenanceRole);
            if (here.measured && provenance.isValid())
                text = tr("%1 (%2)").arg(text, provenance.toString());
            cells.append(text);
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace breakeven::ui
