// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_menu.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/test/card_text.h"
#include "ui/test/learner_data_menu.h"
#include "ui/test/menu_button.h"
#include "ui/test/score_bars.h"
#include "ui/test/test_setup.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace breakeven::ui {

using lessons::Activity;

TestMenu::TestMenu(TestState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_card(new Card(tr("Today"), this))
    , m_row(new QWidget(m_card))
    , m_rowLayout(new WrappingLayout(m_row))
    , m_setup(new TestSetup(state, m_card))
    , m_heading(new CardLabel(QStringLiteral("test_menu_scores"),
                              {TypeSize::Label, QFont::DemiBold, CardLabel::Ink::Dim}, m_card))
    , m_bars(new ScoreBars(m_card))
    , m_data(new LearnerDataMenu(state, m_card))
{
    setObjectName(QStringLiteral("test_menu"));
    m_card->setObjectName(QStringLiteral("test_menu_card"));
    m_row->setObjectName(QStringLiteral("test_menu_row"));
    m_row->setLayout(m_rowLayout);
    m_bars->setObjectName(QStringLiteral("test_menu_bars"));
    m_heading->setText(tr("First answers, in points"));
    addEntry("test_menu_quiz", tr("Visual quiz"), Activity::VisualQuiz);
    addEntry("test_menu_practice", tr("Practice"), Activity::Practice);
    addEntry("test_menu_predict", tr("Predict and measure"), Activity::Predict);
    addEntry("test_menu_test", tr("Ten-question test"), Activity::Test);
    addEntry("test_menu_review", tr("Review"), Activity::Review);
    m_setup->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);

    connect(&state, &TestState::pageChanged, this, &TestMenu::refresh);
    connect(&state, &TestState::roundChanged, this, &TestMenu::refresh);
    connect(&state, &TestState::summaryChanged, this, &TestMenu::refreshShownNotes);
    connect(&state.learn(), &LearnState::traceChanged, this, &TestMenu::refreshShownNotes);
    connect(&Theme::instance(), &Theme::changed, this, &TestMenu::restyle);
    arrange();
    restyle();
    refresh();
    refreshNotes();
}

MenuButton *TestMenu::addEntry(const char *name, const QString &title, Activity activity)
{
    auto *button = new MenuButton(QString::fromLatin1(name), title, m_card);
    connect(button, &MenuButton::clicked, this, [this, activity] { choose(activity); });
    m_entries.push_back({activity, button});
    return button;
}

void TestMenu::choose(Activity activity)
{
    if (activity != Activity::Test) {
        m_setup->hide();
        // The question takes the keyboard where nobody has it.
        QWidget *focus = focusWidget();
        if (focus)
            focus->clearFocus();
        m_state.start(activity);
        if (focus && !QApplication::focusWidget())
            focus->setFocus(Qt::OtherFocusReason);
        return;
    }
    // A test that runs is what was asked for.
    if (m_state.testRuns())
        return;
    if (m_setup->isHidden())
        m_setup->open();
    else
        m_setup->hide();
}

void TestMenu::offerTest()
{
    if (!m_state.testRuns())
        m_setup->open();
}

void TestMenu::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    arrange();
}

void TestMenu::arrange()
{
    QWidget *focus = focusWidget();
    while (QLayoutItem *item = m_rowLayout->takeAt(0))
        delete item;
    while (QLayoutItem *item = m_card->body()->takeAt(0))
        delete item;
    for (const Entry &entry : m_entries) {
        entry.button->setSmall(m_compact);
        if (m_compact)
            m_rowLayout->addWidget(entry.button);
        else
            m_card->body()->addWidget(entry.button);
        if (!m_compact && entry.activity == Activity::Test)
            m_card->body()->addWidget(m_setup);
        entry.button->show();
    }
    m_row->setVisible(m_compact);
    if (m_compact) {
        m_card->body()->addWidget(m_row);
        m_card->body()->addWidget(m_setup);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_bars, m_data})
        m_card->body()->addWidget(part);
    refresh();
    restyle();
    if (focus && focus->isVisible())
        focus->setFocus();
}

void TestMenu::refresh()
{
    const bool away = m_state.page() != TestState::Page::Start;
    for (const Entry &entry : m_entries)
        entry.button->setCurrent(away && entry.activity == m_state.activity());
    if (m_state.testRuns())
        m_setup->hide();
    refreshTestNote();
    const bool quiet = m_compact && away;
    m_heading->setHidden(quiet);
    m_bars->setHidden(quiet);
    m_data->setHidden(quiet);
    m_card->setTitle(quiet ? QString() : tr("Today"));
}

void TestMenu::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshNotes();
}

/// Figures come in by the dozen while another place measures; what nobody sees waits.
void TestMenu::refreshShownNotes()
{
    if (isVisible())
        refreshNotes();
}

void TestMenu::refreshNotes()
{
    for (const Entry &entry : m_entries) {
        switch (entry.activity) {
        case Activity::VisualQuiz:
            entry.button->setNote(tr("%n questions, the table in view", nullptr, m_state.quizCount()));
            break;
        case Activity::Practice: {
            const int count = m_state.practiceCount();
            entry.button->setNote(tr("%n questions, explained at once", nullptr, count));
            break;
        }
        case Activity::Predict: entry.button->setNote(tr("guess first, then run it here")); break;
        case Activity::Test: break;
        case Activity::Review:
            entry.button->setNote(m_state.dueCount() > 0 ? tr("%n due today", nullptr, m_state.dueCount())
                                                         : tr("nothing due today"));
            entry.button->setEnabled(m_state.dueCount() > 0 || entry.button->isCurrent());
            break;
        }
    }
    refreshTestNote();
    std::vector<ScoreBars::Row> rows;
    for (const lessons::Difficulty difficulty : lessons::allDifficulties) {
        rows.push_back(
            {difficultyName(difficulty), m_state.summary().byDifficulty[static_cast<std::size_t>(difficulty)]});
    }
    m_bars->setRows(std::move(rows));
}

void TestMenu::refreshTestNote()
{
    const int position = m_state.testRuns() ? m_state.position()
                                            : m_state.openAttempt().value_or(lessons::Attempt()).position;
    for (const Entry &entry : m_entries) {
        if (entry.activity != Activity::Test)
            continue;
        entry.button->setNote(m_state.testRuns()          ? tr("at question %1").arg(position + 1)
                                  : m_state.openAttempt() ? tr("open, at question %1").arg(position + 1)
                                                          : tr("about 8 minutes, no help"));
    }
}

void TestMenu::restyle()
{
    const Theme &theme = Theme::instance();
    m_rowLayout->setSpacing(theme.space(Space::Hair));
    m_card->body()->setSpacing(theme.space(Space::Hair));
    m_heading->setContentsMargins(0, theme.space(Space::Large), 0, theme.space(Space::Hair));
    m_data->setContentsMargins(0, theme.space(Space::Medium), 0, 0);
}

} // namespace breakeven::ui
