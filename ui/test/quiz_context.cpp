// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/quiz_context.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/figure_table_view.h"
#include "ui/learn/flow_panel.h"
#include "ui/learn/steps_model.h"
#include "ui/test/plain_accessible.h"
#include "ui/test/quiz_context_text.h"
#include "ui/test/rule_lines_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace breakeven::ui {

/// The cursor of its own state stays at the start, so that rule and flow show no step's way; the table shows all of
/// them all the same.
class QuizContext::Private
{
public:
    Private(TestState &testState, QuizContext &owner);

    void takeLesson();
    void refresh();
    void restyle();

    TestState &state;
    LearnState own;
    StepsModel model{own};
    Card *steps;
    FigureTableView *table;
    CardLabel *words;
    CardLabel *caveat;
    Card *rule;
    FlowPanel *flow;
    QVBoxLayout *column;
};

QuizContext::Private::Private(TestState &testState, QuizContext &owner)
    : state(testState)
    , steps(new Card(tr("Steps of the lesson"), &owner))
    , table(new FigureTableView(model, FigureTableDelegate::Steps::AreRows, steps))
    , words(new CardLabel(QStringLiteral("quiz_words"), {.size = TypeSize::Label}, steps))
    , caveat(new CardLabel(QStringLiteral("quiz_caveat"), {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, steps))
    , rule(new Card(tr("The rule"), &owner))
    , flow(new FlowPanel(own, &owner))
    , column(new QVBoxLayout(&owner))
{
    steps->setObjectName(QStringLiteral("quiz_steps"));
    rule->setObjectName(QStringLiteral("quiz_rule"));
    table->setObjectName(QStringLiteral("quiz_table"));
    table->setAccessibleName(tr("Steps of the lesson, all of them"));
    table->setAccessibleDescription(tr("What the question speaks of says so."));
    model.setComplete(true);
    steps->addToHeader(new ProvenanceBadge(tradeoff::Provenance::Lesson, steps));
    steps->body()->addWidget(table);
    steps->body()->addWidget(words);
    steps->body()->addWidget(caveat);
    auto *lines = new RuleLinesView(own, rule);
    lines->setObjectName(QStringLiteral("quiz_rule_lines"));
    lines->setAccessibleName(tr("The lesson's rule as code"));
    rule->body()->addWidget(lines);
    column->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{steps, rule})
        column->addWidget(part);
    // The flow takes all that is left; without it nothing does.
    column->addWidget(flow, 1000);
    column->addStretch(1);
}

void QuizContext::Private::takeLesson()
{
    own.setLesson(state.lesson());
    caveat->showText(state.lesson().caveat);
    refresh();
}

void QuizContext::Private::refresh()
{
    const RoundItem *item = state.current();
    const bool explained = item && state.explained(*item);
    const StepsLighting lighting = item ? lightingOf(*item, explained) : StepsLighting();
    model.setEmptiedCell(lighting.emptied);
    model.setLitCells(lighting.lit, lighting.why);
    if (const QString told = wordsOf(lighting); told != words->text()) {
        words->showText(told);
        if (!told.isEmpty())
            announce(words, told);
    } else if (told.isEmpty()) {
        words->hide();
    }
    rule->setVisible(!item || mayShowRule(item->question, explained));
    flow->setVisible(item && mayShowFlow(item->question, explained));
}

void QuizContext::Private::restyle()
{
    column->setSpacing(Theme::instance().space(Space::Large));
}

QuizContext::QuizContext(TestState &state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, *this))
{
    setObjectName(QStringLiteral("quiz_context"));
    connect(&state.learn(), &LearnState::lessonChanged, this, [this] { d->takeLesson(); });
    connect(&state, &TestState::roundChanged, this, [this] { d->refresh(); });
    connect(&state, &TestState::itemChanged, this, [this] { d->refresh(); });
    connect(&state, &TestState::pageChanged, this, [this] { d->refresh(); });
    // A click in the flow would light the way of a step.
    connect(&d->own, &LearnState::cursorChanged, this, [this] { d->own.setCursor({}); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    d->takeLesson();
}

QuizContext::~QuizContext()
{
    // They look at the state and the model, which go with d.
    for (QWidget *part : std::initializer_list<QWidget *>{d->steps, d->rule, d->flow})
        delete part;
}

} // namespace breakeven::ui
