// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/variables_view.h"

#include "ui/learn/figure_table_view.h"
#include "ui/learn/provenance_legend.h"
#include "ui/learn/variables_model.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace breakeven::ui {

VariablesView::VariablesView(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new VariablesModel(state, this))
{
    setObjectName(QStringLiteral("variables_view"));
    auto *card = new Card(tr("Variables"), this);
    m_table = new FigureTableView(*m_model, FigureTableDelegate::Steps::AreColumns, card);
    m_table->setObjectName(QStringLiteral("variables_table"));
    m_table->setAccessibleName(tr("Variables"));
    m_table->setAccessibleDescription(tr("A row for each variable, a column for each step. Return moves to a step."));
    auto *legend = new ProvenanceLegend(card);
    card->addToHeader(legend);
    card->body()->addWidget(m_table);
    card->body()->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);

    connect(m_table, &FigureTableView::chosen, this, [this](const QModelIndex &index) {
        const tradeoff::Variable variable = tradeoff::variables[static_cast<std::size_t>(index.row())];
        goTo(index.column(), tradeoff::Trace::revealedAt(variable));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { goTo(column, tradeoff::Stage::End); });
    const auto refresh = [this, legend] { legend->setProvenances(provenancesOfVariables(m_state.trace())); };
    connect(&state, &LearnState::traceChanged, this, refresh);
    refresh();
}

void VariablesView::goTo(int column, tradeoff::Stage stage)
{
    if (column == 0)
        m_state.setCursor({});
    else
        m_state.moveToStep(column, stage);
}

} // namespace breakeven::ui
