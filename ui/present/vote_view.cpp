// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/vote_view.h"

#include "lessons/questions/plain_text.h"
#include "ui/present/vote_bar.h"
#include "ui/test/question_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace breakeven::ui {

using Round = VoteState::Round;

VoteView::VoteView(VoteState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_list(new QComboBox(this))
    , m_total(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_help(new QLabel(this))
{
    setObjectName(QStringLiteral("vote_view"));
    setAccessibleName(tr("Class vote"));
    m_list->setObjectName(QStringLiteral("vote_list"));
    m_list->setAccessibleName(tr("Question to vote on"));
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    m_total->setObjectName(QStringLiteral("vote_total"));
    m_scroll->setObjectName(QStringLiteral("vote_scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_help->setObjectName(QStringLiteral("vote_help"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_list, 1);
    head->addWidget(m_total);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_help);

    connect(m_list, &QComboBox::activated, this, [this](int index) { m_state.choose(index); });
    connect(&state, &VoteState::questionChanged, this, &VoteView::showQuestion);
    connect(&state, &VoteState::changed, this, &VoteView::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &VoteView::restyle);
    restyle();
    showQuestion();
}

void VoteView::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const int count = static_cast<int>(m_state.questions().size());
    for (int i = 0; i < count; ++i) {
        const QString text = lessons::plainText(m_state.questions()[static_cast<std::size_t>(i)].text);
        m_list->addItem(tr("Question %1 of %2: %3").arg(i + 1).arg(count).arg(text.simplified()));
    }
    m_list->setCurrentIndex(m_state.index());
    m_list->setVisible(count > 0);
}

void VoteView::showQuestion()
{
    fillList();
    fitType();
}

/// The largest type in which the whole question is seen, its explanation too.
void VoteView::fitType()
{
    if (m_fitting)
        return;
    m_fitting = true;
    for (const TypeSize size : {TypeSize::Title, TypeSize::Body, TypeSize::Label, TypeSize::Small}) {
        build(size);
        if (m_page->heightForWidth(m_scroll->viewport()->width()) <= m_scroll->viewport()->height())
            break;
    }
    m_fitting = false;
    refresh();
}

bool VoteView::fits() const
{
    return m_scroll->verticalScrollBar()->maximum() == 0
        && m_page->minimumSizeHint().width() <= m_scroll->viewport()->width();
}

void VoteView::build(TypeSize size)
{
    const Theme &theme = Theme::instance();
    m_rows.clear();
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("vote_page"));
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, theme.space(Space::Small), 0, theme.space(Space::Small));
    grid->setHorizontalSpacing(theme.space(Space::Large));
    grid->setVerticalSpacing(theme.space(Space::Small));
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 2);
    const lessons::Question *question = m_state.question();
    auto *text = new QuestionText(QStringLiteral("vote_question"), {.size = size, .weight = QFont::DemiBold}, m_page);
    text->showMarkdown(question ? question->text : tr("This lesson has no question to vote on."));
    grid->addWidget(text, 0, 0, 1, 5);
    const auto title = [&](const char *name, const QString &words, int column) {
        auto *label = new QLabel(words, m_page);
        label->setObjectName(QLatin1String(name));
        label->setFont(theme.font(TypeSize::Label));
        label->setWordWrap(true);
        grid->addWidget(label, 1, column, Qt::AlignBottom);
        return label;
    };
    m_firstTitle = title("vote_first_title", tr("First vote"), 2);
    m_secondTitle = title("vote_second_title", tr("After the talk"), 3);
    const int options = m_state.optionCount();
    for (int option = 0; option < options; ++option) {
        const lessons::QuestionOption &one = question->options[static_cast<std::size_t>(option)];
        const QString letter = VoteState::letter(option);
        Row row;
        row.letter = new QLabel(letter, m_page);
        row.letter->setObjectName(QStringLiteral("vote_letter_%1").arg(letter));
        row.letter->setFont(theme.font(size, QFont::Bold));
        row.text = new QuestionText(QStringLiteral("vote_option_%1").arg(letter), {.size = size}, m_page);
        row.text->showMarkdown(one.text);
        row.explanation = new QuestionText(
            QStringLiteral("vote_explanation_%1").arg(letter),
            {.size = size == TypeSize::Title ? TypeSize::Body : TypeSize::Small, .ink = TextInk::Good}, m_page);
        // Room is kept for it from the start: nothing moves when it is shown.
        row.explanation->showMarkdown(one.right ? one.explanation : QString());
        QSizePolicy policy = row.explanation->sizePolicy();
        policy.setRetainSizeWhenHidden(one.right);
        row.explanation->setSizePolicy(policy);
        row.first = new VoteBar(m_state, Round::First, option, m_page);
        row.second = new VoteBar(m_state, Round::Second, option, m_page);
        row.count = new QSpinBox(m_page);
        row.count->setObjectName(QStringLiteral("vote_count_%1").arg(letter));
        row.count->setRange(0, VoteState::mostVotes);
        row.count->setKeyboardTracking(false);
        row.count->setAccessibleName(tr("Votes for %1").arg(letter));
        row.count->setFont(theme.figureFont(TypeSize::Body));
        connect(row.count, &QSpinBox::valueChanged, this,
                [this, option](int count) { m_state.setCount(option, count); });
        auto *words = new QVBoxLayout;
        words->setSpacing(theme.space(Space::Hair));
        words->addWidget(row.text);
        words->addWidget(row.explanation);
        const int line = 2 + option;
        grid->addWidget(row.letter, line, 0, Qt::AlignTop);
        grid->addLayout(words, line, 1, Qt::AlignTop);
        grid->addWidget(row.first, line, 2, Qt::AlignTop);
        grid->addWidget(row.second, line, 3, Qt::AlignTop);
        grid->addWidget(row.count, line, 4, Qt::AlignTop);
        m_rows.push_back(row);
    }
    grid->setRowStretch(2 + options, 1);
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false);
    refresh();
}

void VoteView::refreshRow(int option)
{
    const Row &row = m_rows[static_cast<std::size_t>(option)];
    const lessons::QuestionOption &one = m_state.question()->options[static_cast<std::size_t>(option)];
    const bool second = m_state.round() == Round::Second;
    const bool right = m_state.answerShown() && one.right;
    row.first->refresh();
    row.second->refresh();
    row.second->setVisible(second);
    const QString letter = VoteState::letter(option);
    row.letter->setText(right ? QStringLiteral("✓ %1").arg(letter) : letter);
    row.letter->setAccessibleName(right ? tr("%1, the right answer").arg(letter) : letter);
    QPalette palette = row.letter->palette();
    const Tokens &tokens = Theme::instance().tokens();
    palette.setColor(QPalette::WindowText, right ? tokens.good : tokens.accent);
    row.letter->setPalette(palette);
    row.text->setInk(m_state.answerShown() ? (right ? TextInk::Good : TextInk::Dim) : TextInk::Plain);
    row.explanation->setVisible(right);
    // A field shows its number, and so is away while numbers are hidden.
    QSizePolicy policy = row.count->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    row.count->setSizePolicy(policy);
    row.count->setVisible(m_state.countsShown(m_state.round()));
    const QSignalBlocker quiet(row.count);
    row.count->setValue(m_state.countsShown(m_state.round()) ? m_state.count(m_state.round(), option) : 0);
}

void VoteView::refresh()
{
    for (int option = 0; option < static_cast<int>(m_rows.size()); ++option)
        refreshRow(option);
    const bool second = m_state.round() == Round::Second;
    m_firstTitle->setVisible(m_state.question() != nullptr);
    m_secondTitle->setVisible(second);
    const int votes = m_state.total(m_state.round());
    m_total->setText(m_state.question() ? tr("%n votes", nullptr, votes) : QString());
    m_help->setText(help());
}

QString VoteView::help() const
{
    if (!m_state.question())
        return tr("Press V to go back to the lesson.");
    if (m_state.round() == Round::Second)
        return tr("Letters count the second vote; with Shift they take one back. R reveals, Backspace undoes.");
    return tr("Letters count a vote; with Shift they take one back. Enter begins the second vote, R reveals, H hides "
              "the counts, Backspace undoes.");
}

bool VoteView::take(const QKeyEvent &key)
{
    const int option = key.key() - Qt::Key_A;
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && option >= 0 && option < m_state.optionCount()) {
        if (key.modifiers() & Qt::ShiftModifier)
            m_state.takeBack(option);
        else
            m_state.add(option);
        return true;
    }
    if (key.matches(QKeySequence::Undo)) {
        m_state.undo();
        return true;
    }
    if (!plain)
        return false;
    switch (key.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right: m_state.page(1); return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left: m_state.page(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_state.beginSecond(); return true;
    case Qt::Key_Backspace: m_state.undo(); return true;
    case Qt::Key_R: m_state.reveal(); return true;
    case Qt::Key_H: m_state.setHidesCounts(!m_state.hidesCounts()); return true;
    default: return false;
    }
}

void VoteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitType();
}

void VoteView::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Small));
    m_list->setFont(theme.font(TypeSize::Label));
    m_total->setFont(theme.figureFont(TypeSize::Label));
    m_help->setFont(theme.font(TypeSize::Small));
    QPalette palette = m_help->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_help->setPalette(palette);
    if (m_page)
        fitType();
}

} // namespace breakeven::ui
