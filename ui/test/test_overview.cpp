// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_overview.h"

#include "ui/learn/device_card_label.h"
#include "ui/test/plain_accessible.h"
#include "ui/test/test_overview_text.h"
#include "ui/test/test_places.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int lastMinute = 60; // seconds

} // namespace

class TestOverview::Private
{
public:
    Private(TestState &testState, TestOverview &owner);

    void refresh();
    void refreshClock();
    void tellTime(int secondsLeft);
    void askBack();
    void ask(bool asking);
    void restyle();

    TestState &state;
    Card *card;
    CardLabel *counts;
    TestPlaces *places;
    CardLabel *legend;
    CardLabel *clock;
    CardLabel *seed;
    QPushButton *end;
    LinkButton *back;
    QWidget *question;
    CardLabel *missing;
    QPushButton *endAllTheSame;
    QPushButton *goOn;
    enum class Told { Nothing, LastMinute, TimeUp } told = Told::Nothing;
};

TestOverview::Private::Private(TestState &testState, TestOverview &owner)
    : state(testState)
    , card(new Card(tr("Test"), &owner))
    , counts(new CardLabel(QStringLiteral("test_counts"), {.size = TypeSize::Body}, card))
    , places(new TestPlaces(card))
    , legend(new CardLabel(QStringLiteral("test_legend"), {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, card))
    , clock(new CardLabel(QStringLiteral("test_clock"), {.weight = QFont::DemiBold}, card))
    , seed(new CardLabel(QStringLiteral("test_seed"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, card))
    , end(new QPushButton(tr("End the test"), card))
    , back(new LinkButton(tr("Back to the result"), card))
    , question(new QWidget(card))
    , missing(new CardLabel(QStringLiteral("test_missing"), {.weight = QFont::DemiBold}, question))
    , endAllTheSame(new QPushButton(tr("End"), question))
    , goOn(new QPushButton(tr("Go on"), question))
{
    card->setObjectName(QStringLiteral("test_overview_card"));
    end->setObjectName(QStringLiteral("test_end"));
    back->setObjectName(QStringLiteral("test_back"));
    question->setObjectName(QStringLiteral("test_end_question"));
    endAllTheSame->setObjectName(QStringLiteral("test_end_all_the_same"));
    goOn->setObjectName(QStringLiteral("test_go_on"));
    endAllTheSame->setAccessibleName(tr("End the test all the same"));
    goOn->setAccessibleName(tr("Go on with the test"));
    seed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    seed->setAccessibleDescription(tr("The same seed gives the same test on any machine."));
    seed->setToolTip(seed->accessibleDescription());

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(endAllTheSame);
    buttons->addWidget(goOn);
    buttons->addStretch(1);
    auto *asked = new QVBoxLayout(question);
    asked->setContentsMargins({});
    asked->addWidget(missing);
    asked->addLayout(buttons);

    for (QWidget *part : std::initializer_list<QWidget *>{clock, counts, places, legend})
        card->body()->addWidget(part);
    card->body()->addWidget(question);
    card->body()->addWidget(end, 0, Qt::AlignLeft);
    card->body()->addWidget(back, 0, Qt::AlignLeft);
    card->body()->addWidget(seed);
    auto *column = new QVBoxLayout(&owner);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch(1);
    question->hide();
}

void TestOverview::Private::refresh()
{
    const std::vector<RoundItem> &items = state.items();
    const bool ended = state.hasResult();
    std::vector<TestPlaces::Place> shown;
    bool anyFlagged = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const RoundItem &item = items[i];
        const bool current = static_cast<int>(i) == state.position();
        TestPlaceButton::Look look{
            .answered = item.kept.has_value(), .flagged = item.flagged && !ended, .current = current};
        if (item.grade) {
            look.mark = item.grade->right ? TestPlaceButton::Look::Mark::Right : TestPlaceButton::Look::Mark::Wrong;
        }
        anyFlagged = anyFlagged || look.flagged;
        shown.push_back({look, placeName(item, static_cast<int>(i) + 1, current)});
    }
    places->setPlaces(shown);
    counts->showText(ended ? tr("The test is over.")
                           : tr("%1 of %2 answered").arg(state.answeredCount()).arg(items.size()));
    legend->showText(ended            ? tr("✓ right, ✗ wrong")
                         : anyFlagged ? tr("Underlined: answered. Flag: to come back to.")
                                      : tr("Underlined: answered. F flags a question, to come back to it."));
    seed->showText(tr("Seed %1").arg(state.seed()));
    if (!question->isHidden()) {
        missing->showText(missingText(items));
        if (ended || missing->text().isEmpty())
            ask(false);
    }
    end->setVisible(!ended && question->isHidden());
    end->setEnabled(!items.empty());
    back->setVisible(ended);
    refreshClock();
}

void TestOverview::Private::refreshClock()
{
    const std::optional<int> allowed = state.testRuns() ? state.clockSeconds() : std::nullopt;
    const int left = allowed ? *allowed - state.secondsUsed() : 0;
    clock->showText(allowed ? clockText(left) : QString());
    tellTime(allowed ? left : lastMinute + 1);
}

/// Who does not see the clock hears when the last minute begins, and when it is over.
void TestOverview::Private::tellTime(int secondsLeft)
{
    const Told now = secondsLeft > lastMinute ? Told::Nothing : secondsLeft > 0 ? Told::LastMinute : Told::TimeUp;
    if (now != told && now != Told::Nothing)
        announce(clock, clock->text());
    told = now;
}

void TestOverview::Private::askBack()
{
    missing->showText(missingText(state.items()));
    if (missing->text().isEmpty())
        state.finishTest();
    else
        ask(true);
}

void TestOverview::Private::ask(bool asking)
{
    // Whoever asked for the end, the harmless answer is the near one.
    const bool takesFocus = asking || endAllTheSame->hasFocus() || goOn->hasFocus();
    question->setVisible(asking);
    end->setVisible(!asking && !state.hasResult());
    if (takesFocus)
        (asking ? goOn : end)->setFocus(Qt::OtherFocusReason);
}

void TestOverview::Private::restyle()
{
    const Theme &theme = Theme::instance();
    for (QPushButton *button : {end, endAllTheSame, goOn})
        button->setFont(theme.font(TypeSize::Body));
    question->layout()->setSpacing(theme.space(Space::Small));
    card->body()->setSpacing(theme.space(Space::Medium));
}

TestOverview::TestOverview(TestState &state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, *this))
{
    setObjectName(QStringLiteral("test_overview"));
    connect(d->places, &TestPlaces::chosen, this, [this](int position) {
        if (d->state.hasResult())
            d->state.look(position);
        else
            d->state.goTo(position);
        Q_EMIT questionWanted();
    });
    connect(d->end, &QPushButton::clicked, &state, &TestState::wantEnd);
    connect(&state, &TestState::endWanted, this, [this] { d->askBack(); });
    connect(d->endAllTheSame, &QPushButton::clicked, this, [this] { d->state.finishTest(); });
    connect(d->goOn, &QPushButton::clicked, this, [this] {
        d->ask(false);
        Q_EMIT questionWanted();
    });
    connect(d->back, &QPushButton::clicked, this, [this] { d->state.backToResult(); });
    connect(&state, &TestState::roundChanged, this, [this] { d->refresh(); });
    connect(&state, &TestState::itemChanged, this, [this] { d->refresh(); });
    connect(&state, &TestState::pageChanged, this, [this] { d->refresh(); });
    connect(&state, &TestState::clockChanged, this, [this] { d->refreshClock(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    d->refresh();
}

TestOverview::~TestOverview() = default;

void TestOverview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !d->question->isHidden()) {
        d->ask(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace breakeven::ui
