// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/speaker_window.h"

#include "lessons/questions/plain_text.h"
#include "ui/learn/stepper_text.h"
#include "ui/present/present_words.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace breakeven::ui {

SpeakerWindow::SpeakerWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_state(parts.state)
    , m_timer(parts.timer)
    , m_votes(parts.votes)
    , m_typeScale(parts.typeScale)
{
    setObjectName(QStringLiteral("speaker_window"));
    setWindowTitle(tr("Breakeven: speaker"));
    setAccessibleName(tr("Speaker's window"));
    setFocusPolicy(Qt::StrongFocus);
    auto *page = new QWidget(this);
    page->setLayout(new QVBoxLayout);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("speaker_scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_time = new QLabel(this);
    m_time->setObjectName(QStringLiteral("speaker_time"));
    whole->addWidget(m_time);
    whole->addWidget(scroll, 1);
    m_now = addPart("speaker_now", tr("Now"));
    m_notes = addPart("speaker_notes", tr("Notes"));
    m_hidden = addPart("speaker_hidden", tr("Hidden from the class"));
    m_next = addPart("speaker_next", tr("Next"));
    static_cast<QVBoxLayout *>(page->layout())->addStretch(1);

    connect(&parts.state, &PresentState::changed, this, &SpeakerWindow::refresh);
    connect(&parts.timer, &PresentTimer::changed, this, &SpeakerWindow::refresh);
    connect(&parts.votes, &VoteState::changed, this, &SpeakerWindow::refresh);
    connect(&parts.votes, &VoteState::questionChanged, this, &SpeakerWindow::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &SpeakerWindow::restyle);
    restyle();
    refresh();
}

QLabel *SpeakerWindow::addPart(const char *name, const QString &title)
{
    QWidget *page = findChild<QScrollArea *>()->widget();
    auto *head = new QLabel(title, page);
    auto *text = new QLabel(page);
    text->setObjectName(QLatin1String(name));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    head->setBuddy(text);
    page->layout()->addWidget(head);
    page->layout()->addWidget(text);
    m_titles.push_back(head);
    return text;
}

void SpeakerWindow::setVoting(bool voting)
{
    m_voting = voting;
    refresh();
}

QString SpeakerWindow::hiddenOfVote() const
{
    const lessons::Question *question = m_votes.question();
    QStringList lines;
    for (int option = 0; question && option < m_votes.optionCount(); ++option) {
        const QString letter = VoteState::letter(option);
        const lessons::QuestionOption &one = question->options[static_cast<std::size_t>(option)];
        const QString count = QLocale().toString(m_votes.count(m_votes.round(), option));
        lines.append(one.right ? tr("%1: %2 votes, the right answer").arg(letter, count)
                               : tr("%1: %2 votes").arg(letter, count));
        if (one.right)
            lines.append(lessons::plainText(one.explanation));
    }
    return lines.join(QLatin1Char('\n'));
}

void SpeakerWindow::refresh()
{
    const LearnState &learn = m_state.learn();
    const QString place = positionText(learn.lesson().flow, learn.trace(), learn.cursor()).whole();
    m_now->setText(tr("%1\n%2", "place in the lesson, then what happens there").arg(place, fullSentence(learn)));
    const QString notes = notesText(learn);
    m_notes->setText(notes.isEmpty() ? tr("The lesson has no notes for this step.") : notes);
    const QString hidden = m_voting ? hiddenOfVote() : hiddenText(m_state);
    m_hidden->setText(hidden.isEmpty() ? tr("Nothing.") : hidden);
    m_next->setText(nextText(m_state));
    m_time->setText(m_timer.used() ? m_timer.text() : tr("T starts the timer."));
}

void SpeakerWindow::restyle()
{
    const Theme &theme = Theme::instance();
    const auto own = [&](TypeSize size, QFont::Weight weight) {
        QFont font = theme.font(size, weight);
        font.setPointSizeF(font.pointSizeF() / theme.typeScale() * m_typeScale);
        return font;
    };
    for (QLabel *label : {m_now, m_notes, m_hidden, m_next})
        label->setFont(own(TypeSize::Title, QFont::Normal));
    for (QLabel *title : m_titles) {
        title->setFont(own(TypeSize::Label, QFont::DemiBold));
        QPalette palette = title->palette();
        palette.setColor(QPalette::WindowText, theme.tokens().dim);
        title->setPalette(palette);
    }
    m_time->setFont(own(TypeSize::Figure, QFont::DemiBold));
    const int side = QFontMetrics(m_now->font()).height();
    m_time->setContentsMargins(side, side / 2, side, 0);
    QLayout *page = findChild<QScrollArea *>()->widget()->layout();
    page->setContentsMargins(side, side / 2, side, side);
    page->setSpacing(side / 3);
}

void SpeakerWindow::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    Q_EMIT keyPressed(event);
    if (!event->isAccepted())
        QWidget::keyPressEvent(event);
}

} // namespace breakeven::ui
