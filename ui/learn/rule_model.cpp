// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/rule_model.h"

#include <utility>

namespace breakeven::ui {

RuleModel::RuleModel(LearnState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    connect(&state, &LearnState::traceChanged, this, &RuleModel::refresh);
    connect(&state, &LearnState::cursorChanged, this, &RuleModel::refresh);
    connect(&state, &LearnState::workloadChanged, this, &RuleModel::refresh);
    connect(&state, &LearnState::predictChanged, this, &RuleModel::refresh);
    m_lines.resize(ruleLines.size());
    refresh();
}

void RuleModel::refresh()
{
    const tradeoff::Trace &trace = m_state.trace();
    const tradeoff::Cursor cursor = m_state.cursor();
    const bool trying = m_state.previewing();
    std::optional<tradeoff::Decision> decision;
    if (trying)
        decision = m_state.preview();
    else if (trace.reached(cursor.step, tradeoff::Stage::Choose, cursor))
        decision = trace.step(cursor.step)->decision;
    if (m_state.predictStage() == LearnState::PredictStage::Guessing)
        decision.reset();
    const std::optional<tradeoff::Stage> stage = trying ? tradeoff::Stage::Choose : trace.stageAt(cursor);
    for (std::size_t i = 0; i < ruleLines.size(); ++i) {
        const RuleLine here = ruleLines[i];
        m_lines[i] = {.code = codeOf(here, trace.rule()),
                      .indent = indentOf(here),
                      .lit = decision && litLine(stage, decision->hardware) == here,
                      .onPath = !decision || onPath(here, decision->hardware),
                      .truth = here == RuleLine::If ? decision : std::nullopt};
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString RuleModel::spoken(const Line &line) const
{
    QString text = line.code;
    if (line.truth) {
        const auto word = [](bool holds) { return holds ? tr("true") : tr("false"); };
        text = tr("%1 %2 is %3, %4 is %5")
                   .arg(text, QString::fromStdString(line.truth->sizeHalf), word(line.truth->sizeHolds),
                        QString::fromStdString(line.truth->batchHalf), word(line.truth->batchHolds));
    }
    return line.lit ? tr("%1, executed now").arg(text) : text;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.code;
    case Qt::AccessibleTextRole: return spoken(line);
    case IndentRole: return line.indent;
    case LitRole: return line.lit;
    case PathRole: return line.onPath;
    case SizeHalfRole: return line.truth ? QVariant(QString::fromStdString(line.truth->sizeHalf)) : QVariant();
    case SizeHoldsRole: return line.truth ? QVariant(line.truth->sizeHolds) : QVariant();
    case BatchHalfRole: return line.truth ? QVariant(QString::fromStdString(line.truth->batchHalf)) : QVariant();
    case BatchHoldsRole: return line.truth ? QVariant(line.truth->batchHolds) : QVariant();
    default: return {};
    }
}

} // namespace breakeven::ui
