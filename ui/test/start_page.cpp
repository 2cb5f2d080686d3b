// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/start_page.h"

#include "lessons/questions/question_draw.h"
#include "ui/learn/device_card_label.h"
#include "ui/test/question_text.h"
#include "ui/test/score_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

using lessons::Activity;

StartPage::StartPage(TestState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_card(new Card(tr("What today offers"), this))
    , m_texts(new QWidget(m_card))
    , m_lesson(new CardLabel(QStringLiteral("start_lesson"), {TypeSize::Title, QFont::DemiBold}, m_card))
    , m_open(new CardLabel(QStringLiteral("start_open_test"), {}, m_card))
    , m_goOn(new QPushButton(tr("Go on with the test"), m_card))
    , m_due(new CardLabel(QStringLiteral("start_due"), {}, m_card))
    , m_review(new QPushButton(tr("Review"), m_card))
    , m_rounds(new CardLabel(QStringLiteral("start_rounds"), {}, m_card))
    , m_practice(new QPushButton(tr("Practice"), m_card))
    , m_test(new CardLabel(QStringLiteral("start_test_text"), {}, m_card))
    , m_last(new CardLabel(QStringLiteral("start_last_test"), {.ink = CardLabel::Ink::Dim}, m_card))
    , m_begin(new QPushButton(tr("Take the test…"), m_card))
{
    setObjectName(QStringLiteral("start_page"));
    m_card->setObjectName(QStringLiteral("start_card"));
    m_goOn->setObjectName(QStringLiteral("start_go_on"));
    m_review->setObjectName(QStringLiteral("start_review"));
    m_review->setAccessibleName(tr("Review what is due"));
    m_practice->setObjectName(QStringLiteral("start_practice"));
    m_practice->setAccessibleName(tr("Start a round of practice"));
    m_begin->setObjectName(QStringLiteral("start_test"));
    m_begin->setAccessibleName(tr("Take the ten-question test"));
    m_rounds->setText(tr("The visual quiz asks with the lesson's table in view. Practice explains every answer at "
                         "once, right or wrong; a hint costs a quarter of the point."));
    m_test->setText(tr("The test has %1 questions and takes about 8 minutes. There are no hints, and how it went is "
                       "shown at the end. A seed makes it: the same seed gives the same test, on any machine.")
                        .arg(lessons::testLength));
    // A width is kept by a row, not by a column: only so do broken lines get the height they need.
    m_texts->setObjectName(QStringLiteral("start_texts"));
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_lesson, m_open, m_goOn, m_due, m_review, m_rounds,
                                                          m_practice, m_test, m_last, m_begin}) {
        const bool isButton = qobject_cast<QPushButton *>(part) != nullptr;
        texts->addWidget(part, 0, isButton ? Qt::AlignLeft : Qt::Alignment());
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_texts, 1000);
    row->addStretch(1);
    m_card->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);

    connect(m_goOn, &QPushButton::clicked, &state, &TestState::resumeTest);
    connect(m_review, &QPushButton::clicked, this, [this] { m_state.start(Activity::Review); });
    connect(m_practice, &QPushButton::clicked, this, [this] { m_state.start(Activity::Practice); });
    connect(m_begin, &QPushButton::clicked, this, &StartPage::testWanted);
    connect(&state, &TestState::summaryChanged, this, &StartPage::refresh);
    connect(&state, &TestState::pageChanged, this, &StartPage::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &StartPage::restyle);
    restyle();
    refresh();
}

void StartPage::refresh()
{
    m_lesson->showText(m_state.lesson().title);
    refreshDue();
    refreshTest();
    // One button stands out: what should not wait.
    QPushButton *first = m_state.openAttempt() ? m_goOn : m_state.dueCount() > 0 ? m_review : m_practice;
    for (QPushButton *button : {m_goOn, m_review, m_practice, m_begin}) {
        button->setProperty("primary", button == first);
        button->update();
    }
}

void StartPage::refreshDue()
{
    const int due = m_state.dueCount();
    m_review->setVisible(due > 0);
    if (due > 0) {
        m_due->setText(tr("%n questions are due for review today. They were missed, and it is time to see them again.",
                          nullptr, due));
    } else {
        m_due->setText(m_state.store() ? tr("Nothing is due for review today. What you miss comes back in time.")
                                       : tr("There is nothing to review, since nothing is kept this time."));
    }
}

void StartPage::refreshTest()
{
    const std::optional<lessons::Attempt> &open = m_state.openAttempt();
    m_goOn->setVisible(open.has_value());
    m_open->showText(open ? tr("A test is open, at question %1 of %2. It goes on where you left it.")
                                .arg(open->position + 1)
                                .arg(lessons::testLength)
                          : QString());
    const std::optional<lessons::Attempt> &last = m_state.summary().lastTest;
    m_last->showText(last ? lastTestText(*last, m_state.lastTestPoints()) : QString());
}

void StartPage::restyle()
{
    const Theme &theme = Theme::instance();
    for (QPushButton *button : {m_goOn, m_review, m_practice, m_begin})
        button->setFont(theme.font(TypeSize::Body));
    m_texts->setMaximumWidth(textMeasure());
    m_texts->layout()->setSpacing(theme.space(Space::Small));
    for (CardLabel *label : {m_open, m_due, m_rounds, m_test})
        label->setContentsMargins(0, theme.space(Space::Medium), 0, 0);
}

QString lastTestText(const lessons::Attempt &attempt, std::optional<double> points, const QLocale &locale)
{
    const qint64 at = attempt.finishedAt.value_or(attempt.startedAt);
    const QString day = locale.toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::LongFormat);
    return points ? StartPage::tr("Your last test, on %1: %2 of %3 points, seed %4.")
                        .arg(day, pointsFigure(*points, locale), QString::number(lessons::testLength),
                             QString::number(attempt.seed))
                  : StartPage::tr("Your last test was on %1, seed %2.").arg(day, QString::number(attempt.seed));
}

} // namespace breakeven::ui
