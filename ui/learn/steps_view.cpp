// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/steps_view.h"

#include "ui/learn/figure_table_view.h"
#include "ui/learn/provenance_legend.h"
#include "ui/learn/run_plan.h"
#include "ui/learn/stepper_text.h"
#include "ui/learn/steps_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

namespace breakeven::ui {

StepsView::StepsView(LearnState &state, RunPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_plan(plan)
    , m_model(new StepsModel(state, this))
    , m_card(new Card(tr("Steps"), this))
    , m_badges(new ProvenanceLegend(m_card))
    , m_table(new FigureTableView(*m_model, FigureTableDelegate::Steps::AreRows, m_card))
    , m_measureStep(new LinkButton(QString(), m_card))
    , m_measureAll(new LinkButton(QString(), m_card))
    , m_note(new QLabel(m_card))
{
    setObjectName(QStringLiteral("steps_view"));
    m_table->setObjectName(QStringLiteral("steps_table"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setAccessibleDescription(tr("The lesson's steps and your own. Return moves to a step."));
    m_measureStep->setObjectName(QStringLiteral("measure_step"));
    m_measureAll->setObjectName(QStringLiteral("measure_lesson"));
    m_note->setObjectName(QStringLiteral("steps_note"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    m_card->addToHeader(m_badges);
    m_card->addToHeader(m_measureStep);
    m_card->addToHeader(m_measureAll);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_note);
    m_card->body()->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_card);

    connect(m_table, &FigureTableView::chosen, this, [this](const QModelIndex &index) {
        m_state.moveToStep(index.row() + 1, StepsModel::stageOf(index.column()));
    });
    connect(m_measureStep, &QPushButton::clicked, this, [this] { m_plan.measureStep(m_state.cursor().step); });
    connect(m_measureAll, &QPushButton::clicked, this, [this] { m_plan.measureLesson(); });
    connect(&state, &LearnState::traceChanged, this, &StepsView::refresh);
    connect(&state, &LearnState::cursorChanged, this, &StepsView::refresh);
    connect(&state, &LearnState::runChanged, this, &StepsView::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &StepsView::restyle);
    restyle();
    refresh();
}

void StepsView::refresh()
{
    const int count = static_cast<int>(m_state.lesson().steps.size());
    const RunState &run = m_state.run();
    const bool free = !run.running && run.engine == RunState::Engine::Ready;
    const tradeoff::Step *here = m_state.trace().step(m_state.cursor().step);
    m_measureStep->setEnabled(free && here);
    m_measureStep->setToolTip(here ? tr("Runs this step's workload on every device of this machine.")
                                   : tr("Go to a step first."));
    m_measureAll->setEnabled(free && count > 0);
    m_measureAll->setToolTip(
        tr("Runs the lesson's steps one after another: %1.").arg(aboutText(m_plan.expectedSecondsOfLesson())));
    m_measureStep->setAccessibleName(tr("Measure this step here"));
    m_measureAll->setAccessibleName(tr("Measure all steps of the lesson here"));
    m_badges->setProvenances(provenancesOfSteps(m_state.trace()));
    chooseWords();
    QStringList notes;
    if (lessonStepCount(m_state.trace()) == m_state.trace().stepCount())
        notes.append(tr("Run a workload and it appears here."));
    if (!m_state.lesson().caveat.isEmpty())
        notes.append(m_state.lesson().caveat);
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

void StepsView::chooseWords()
{
    const int count = static_cast<int>(m_state.lesson().steps.size());
    const QString stepLong = tr("measure this step here");
    const QString allLong = count == 5 ? tr("measure all five") : tr("measure all %1").arg(count);
    const QFontMetrics metrics(m_measureStep->font());
    const int others = m_badges->sizeHint().width() + 8 * Theme::instance().space(Space::Large);
    const bool roomy = metrics.horizontalAdvance(stepLong) + metrics.horizontalAdvance(allLong) + others <= width();
    m_measureStep->setText(roomy ? stepLong : tr("measure step"));
    m_measureAll->setText(roomy ? allLong : tr("measure all"));
    for (LinkButton *link : {m_measureStep, m_measureAll})
        link->setMinimumWidth(1);
}

void StepsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseWords();
}

void StepsView::restyle()
{
    const Theme &theme = Theme::instance();
    m_note->setFont(theme.font(TypeSize::Small));
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_note->setPalette(palette);
    chooseWords();
}

} // namespace breakeven::ui
