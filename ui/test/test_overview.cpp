// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_overview.h"

#include "ui/learn/device_card_label.h"
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

class TestOverview::Private
{
public:
    Private(TestState &testState, TestOverview &owner);

    void refresh();
    void refreshClock();
    void wantEnd();
    void ask(bool asking);
    void restyle();
    [[nodiscard]] bool over() const;

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

/// It has been ended: each of its questions is graded.
bool TestOverview::Private::over() const
{
    return !state.items().empty() && state.explained(state.items().front());
}

void TestOverview::Private::refresh()
{
    const std::vector<RoundItem> &items = state.items();
    const bool ended = over();
    std::vector<TestPlaces::Place> shown;
    bool anyFlagged = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const RoundItem &item = items[i];
        const bool current = static_cast<int>(i) == state.position();
        TestPlaceButton::Look look{.answered = item.committed, .flagged = item.flagged && !ended, .current = current};
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
    const std::optional<int> allowed = over() ? std::nullopt : state.clockSeconds();
    clock->showText(allowed ? clockText(*allowed - state.secondsUsed()) : QString());
}

void TestOverview::Private::wantEnd()
{
    missing->showText(missingText(state.items()));
    if (missing->text().isEmpty())
        state.finishTest();
    else
        ask(true);
}

void TestOverview::Private::ask(bool asking)
{
    const bool focusInside = asking ? end->hasFocus() : endAllTheSame->hasFocus() || goOn->hasFocus();
    question->setVisible(asking);
    end->setVisible(!asking && !over());
    if (focusInside)
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
        if (d->over())
            d->state.look(position);
        else
            d->state.goTo(position);
    });
    connect(d->end, &QPushButton::clicked, this, [this] { d->wantEnd(); });
    connect(d->endAllTheSame, &QPushButton::clicked, this, [this] { d->state.finishTest(); });
    connect(d->goOn, &QPushButton::clicked, this, [this] { d->ask(false); });
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
