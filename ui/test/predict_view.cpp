// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/predict_view.h"

#include "lessons/questions/seeded_random.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/workload_text.h"
#include "ui/test/contest_card.h"
#include "ui/test/contest_text.h"
#include "ui/test/predict_form.h"
#include "ui/test/predict_outcome.h"
#include "ui/test/predict_round.h"
#include "ui/test/question_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace breakeven::ui {

using Stage = PredictRound::Stage;
using Winner = lessons::Prediction::Winner;

class PredictView::Private
{
public:
    Private(TestState &testState, RunPlan &plan, PredictView &owner);

    void arrange();

    void openOrLeave();
    void ask();
    void refresh();
    [[nodiscard]] QString noticeNow() const;
    [[nodiscard]] bool holdsFocus(Stage stage) const;
    void takeFocus();
    void commit();
    void restyle();
    void fit(int width);

    TestState &state;
    PredictView &view;
    PredictRound round;
    Stage shown = Stage::Guessing;
    Card *card;
    QWidget *column;
    CardLabel *title;
    CardLabel *question;
    QWidget *contest;
    QBoxLayout *sides;
    ContestCard *first;
    ContestCard *second;
    CardLabel *noGpu;
    CardLabel *notice;
    LinkButton *startAgain;
    PredictForm *form;
    QWidget *measuring;
    CardLabel *progress;
    QPushButton *cancel;
    PredictOutcome *outcome;
};

PredictView::Private::Private(TestState &testState, RunPlan &plan, PredictView &owner)
    : state(testState)
    , view(owner)
    , round(testState.learn(), plan)
    , card(new Card(QString(), &owner))
    , column(new QWidget(card))
    , title(new CardLabel(QStringLiteral("predict_title"), {.weight = QFont::DemiBold, .ink = CardLabel::Ink::Dim},
                          column))
    , question(new CardLabel(QStringLiteral("predict_question"), {TypeSize::Title, QFont::Bold}, column))
    , contest(new QWidget(column))
    , sides(new QBoxLayout(QBoxLayout::LeftToRight, contest))
    , first(new ContestCard(QStringLiteral("first"), tr("First"), contest))
    , second(new ContestCard(QStringLiteral("second"), tr("Second"), contest))
    , noGpu(new CardLabel(QStringLiteral("predict_no_gpu"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim},
                          column))
    , notice(new CardLabel(QStringLiteral("predict_notice"), {.weight = QFont::DemiBold}, column))
    , startAgain(new LinkButton(tr("Start the engine again"), column))
    , form(new PredictForm(column))
    , measuring(new QWidget(column))
    , progress(new CardLabel(QStringLiteral("predict_progress"), {}, measuring))
    , cancel(new QPushButton(tr("Cancel"), measuring))
    , outcome(new PredictOutcome(column))
{
    card->setObjectName(QStringLiteral("predict_card"));
    column->setObjectName(QStringLiteral("predict_column"));
    startAgain->setObjectName(QStringLiteral("predict_start_again"));
    measuring->setObjectName(QStringLiteral("predict_measuring"));
    cancel->setObjectName(QStringLiteral("predict_cancel"));
    cancel->setAccessibleName(tr("Cancel the measuring"));
    title->showText(tr("Predict and measure"));
    arrange();
}

void PredictView::Private::arrange()
{
    sides->setContentsMargins({});
    sides->addWidget(first, 1);
    sides->addWidget(second, 1);
    auto *line = new QHBoxLayout(measuring);
    line->setContentsMargins({});
    line->addWidget(progress, 1);
    line->addWidget(cancel, 0, Qt::AlignTop);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{title, question, contest, noGpu, form, notice})
        parts->addWidget(part);
    parts->addWidget(startAgain, 0, Qt::AlignLeft);
    parts->addWidget(measuring);
    parts->addWidget(outcome);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    card->body()->addLayout(middle);
    auto *whole = new QVBoxLayout(&view);
    whole->setContentsMargins({});
    whole->addWidget(card);
    whole->addStretch(1);
}

/// A round begins when the page is opened; what runs for it ends when the page is left.
void PredictView::Private::openOrLeave()
{
    if (state.page() != TestState::Page::Predict) {
        round.cancel();
        return;
    }
    if (!round.begun() || !round.contest())
        round.begin(lessons::freshSeed());
    else if (round.stage() == Stage::Measured)
        round.another();
    refresh();
}

void PredictView::Private::ask()
{
    const lessons::Contest *here = round.contest();
    contest->setVisible(here);
    if (!here)
        return;
    first->showContestant(here->first, here->second);
    second->showContestant(here->second, here->first);
    form->ask(*here);
}

void PredictView::Private::refresh()
{
    const Stage stage = round.stage();
    const Stage before = std::exchange(shown, stage);
    // What is hidden loses it; what takes its place shall get it.
    const bool followed = before != stage && holdsFocus(before);
    const lessons::Contest *here = round.contest();
    const RunState &run = state.learn().run();
    question->showText(here                                  ? tr("Which of the two has more samples a second?")
                           : state.learn().devices().empty() ? tr("What can be run here is being looked up.")
                                                             : tr("There is nothing to compare on this machine."));
    noGpu->showText(state.learn().devices().empty() ? QString() : noGpuText(state.learn().devices()));
    form->setVisible(here && stage == Stage::Guessing);
    form->setCanCommit(round.canCommit());
    form->setExpectedSeconds(round.expectedSeconds());
    notice->showText(noticeNow());
    const bool wasAtLink = startAgain->hasFocus();
    startAgain->setVisible(run.engine == RunState::Engine::GivenUp);
    measuring->setVisible(stage == Stage::Measuring);
    if (stage == Stage::Measuring) {
        progress->showText(tr("%1 Measuring: %2")
                               .arg(guessText(*here, *round.prediction()),
                                    run.running ? runningText(run) : tr("handing it to the engine")));
    }
    outcome->setVisible(stage == Stage::Measured);
    if (stage == Stage::Measured && before != stage)
        outcome->showOutcome(*here, *round.outcome(), *round.prediction(), *round.grade());
    if (followed || (here && (view.hasFocus() || (wasAtLink && startAgain->isHidden()))))
        takeFocus();
}

QString PredictView::Private::noticeNow() const
{
    if (round.stage() == Stage::Measured)
        return {};
    if (const QString engine = engineText(state.learn().run()); !engine.isEmpty())
        return engine;
    if (round.waitsForAnotherRun())
        return tr("Another run goes on. You can commit when it has ended; in Learn it can be cancelled.");
    return round.stage() == Stage::Measuring ? QString() : round.notice();
}

/// The keyboard is in what the stage shows, or nowhere in particular.
bool PredictView::Private::holdsFocus(Stage stage) const
{
    const QWidget *focus = view.window()->focusWidget();
    const QWidget *part = stage == Stage::Guessing ? static_cast<const QWidget *>(form)
        : stage == Stage::Measuring                ? measuring
                                                   : outcome;
    return !focus || focus == &view || focus == view.window() || part->isAncestorOf(focus);
}

void PredictView::Private::takeFocus()
{
    switch (shown) {
    case Stage::Guessing: form->takeFocus(); break;
    case Stage::Measuring: cancel->setFocus(Qt::OtherFocusReason); break;
    case Stage::Measured: outcome->takeFocus(); break;
    }
}

void PredictView::Private::commit()
{
    if (const std::optional<lessons::Prediction> prediction = form->prediction())
        round.commit(*prediction);
}

void PredictView::Private::restyle()
{
    const Theme &theme = Theme::instance();
    column->layout()->setSpacing(theme.space(Space::Medium));
    column->setMaximumWidth(textMeasure() + 7 * theme.space(Space::Medium)); // as wide as a question
    sides->setSpacing(theme.space(Space::Medium));
    cancel->setFont(theme.font(TypeSize::Body));
    fit(view.width());
}

/// Below each other where a side would get too narrow to be read.
void PredictView::Private::fit(int width)
{
    const int least = 2
        * QFontMetrics(Theme::instance().font(TypeSize::Body, QFont::Bold))
              .horizontalAdvance(QStringLiteral("Convolutional network of 0.5"));
    sides->setDirection(width < least ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

PredictView::PredictView(TestState &state, RunPlan &plan, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, plan, *this))
{
    setObjectName(QStringLiteral("predict_view"));
    setFocusPolicy(Qt::ClickFocus);
    connect(&d->round, &PredictRound::contestChanged, this, [this] { d->ask(); });
    connect(&d->round, &PredictRound::changed, this, [this] { d->refresh(); });
    connect(&d->round, &PredictRound::scored, &state, &TestState::keepPrediction);
    connect(d->form, &PredictForm::committed, this, [this] { d->commit(); });
    connect(d->cancel, &QPushButton::clicked, this, [this] { d->round.cancel(); });
    connect(d->startAgain, &LinkButton::clicked, this, &PredictView::startAgainRequested);
    connect(d->outcome, &PredictOutcome::anotherWanted, this, [this] { d->round.another(); });
    connect(&state, &TestState::pageChanged, this, [this] { d->openOrLeave(); });
    connect(&state.learn(), &LearnState::devicesChanged, this, [this] { d->refresh(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    d->ask();
    d->refresh();
    d->openOrLeave();
}

PredictView::~PredictView() = default;

/// Asked to take the keyboard, it gives it to what is to be done next.
void PredictView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && d->round.contest())
        d->takeFocus();
}

void PredictView::keyPressEvent(QKeyEvent *event)
{
    // Enter held down must not commit and cancel.
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const Stage stage = d->round.stage();
    const int key = plain ? event->key() : 0;
    if (stage == Stage::Guessing && d->round.contest() && key >= Qt::Key_1 && key <= Qt::Key_3)
        d->form->pick(key == Qt::Key_1 ? Winner::First : key == Qt::Key_2 ? Winner::Second : Winner::Neither);
    else if (stage == Stage::Guessing && (key == Qt::Key_Return || key == Qt::Key_Enter))
        d->commit();
    else if (stage == Stage::Measuring && key == Qt::Key_Escape)
        d->round.cancel();
    else if (stage == Stage::Measured && (key == Qt::Key_N || key == Qt::Key_Return || key == Qt::Key_Enter))
        d->round.another();
    else
        QWidget::keyPressEvent(event);
}

void PredictView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fit(width());
}

} // namespace breakeven::ui
