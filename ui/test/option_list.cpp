// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/option_list.h"

#include "ui/test/option_card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

using lessons::QuestionOption;

namespace {

QString keyOf(int place, bool asLetter)
{
    return asLetter ? QString(QChar(u'A' + place)) : QString::number(place + 1);
}

/// The options in the shown order; one that this order does not name comes last.
std::vector<QuestionOption> ordered(const std::vector<QuestionOption> &options, const QStringList &shown)
{
    const auto placeOf = [&shown](const QuestionOption &option) {
        const qsizetype place = shown.indexOf(option.id);
        return place < 0 ? shown.size() : place;
    };
    std::vector<QuestionOption> result = options;
    std::ranges::stable_sort(result, {}, placeOf);
    return result;
}

} // namespace

OptionList::OptionList(const lessons::Question &question, const QStringList &shownOptions, int letters, QWidget *parent)
    : AnswerEditor(parent)
    , m_several(question.kind == lessons::QuestionKind::MultipleChoice)
    , m_options(ordered(question.options, shownOptions))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("option_list"));
    setAccessibleName(m_several ? tr("Options: pick all that are right") : tr("Options: pick one"));
    m_column->setContentsMargins({});
    if (m_several) {
        auto *note = new QuestionText(QStringLiteral("option_note"), {TypeSize::Label, QFont::Normal, TextInk::Dim},
                                      this);
        note->showMarkdown(tr("Pick all that are right."));
        m_column->addWidget(note);
    }
    const auto count = static_cast<int>(m_options.size());
    for (int place = 0; place < count; ++place) {
        const QuestionOption &option = m_options[static_cast<std::size_t>(place)];
        auto *card = new OptionCard(keyOf(place, count <= letters), option.text, this);
        card->setObjectName(QStringLiteral("option_%1").arg(place + 1));
        card->setAutoExclusive(!m_several);
        connect(card, &OptionCard::clicked, this, &OptionList::tell);
        m_cards.push_back(card);
        m_column->addWidget(card);
    }
    connect(&Theme::instance(), &Theme::changed, this, &OptionList::restyle);
    restyle();
}

void OptionList::present(const ShownAnswer &shown)
{
    m_locked = shown.explained;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setPicked(shown.answer.options.contains(m_options[i].id));
        m_cards[i]->setLocked(m_locked);
    }
    explain(shown);
}

void OptionList::explain(const ShownAnswer &shown)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const QuestionOption &option = m_options[i];
        const bool picked = shown.answer.options.contains(option.id);
        if (!shown.explained) {
            m_cards[i]->explain(OptionCard::Standing::Unknown, {}, {});
        } else if (option.right) {
            const QString missed = m_several ? tr("✓ correct, not picked") : tr("✓ correct");
            m_cards[i]->explain(OptionCard::Standing::Right, picked ? tr("✓ correct, your answer") : missed,
                                option.explanation);
        } else {
            m_cards[i]->explain(picked ? OptionCard::Standing::WrongPick : OptionCard::Standing::Other,
                                picked ? tr("✗ your answer") : QString(), option.explanation);
        }
    }
}

QWidget *OptionList::firstControl() const
{
    for (OptionCard *card : m_cards) {
        if (card->isChecked())
            return card;
    }
    return m_cards.empty() ? nullptr : m_cards.front();
}

bool OptionList::pick(int place)
{
    if (place < 0 || place >= static_cast<int>(m_cards.size()))
        return false;
    OptionCard *card = m_cards[static_cast<std::size_t>(place)];
    card->setFocus(Qt::ShortcutFocusReason);
    card->click();
    return true;
}

QString OptionList::whatIsMissing() const
{
    return m_several ? tr("Pick at least one answer first.") : tr("Pick an answer first.");
}

void OptionList::tell()
{
    if (m_locked)
        return;
    lessons::Answer answer;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i]->isChecked())
            answer.options.append(m_options[i].id);
    }
    Q_EMIT answerEdited(answer);
}

void OptionList::restyle()
{
    m_column->setSpacing(Theme::instance().space(Space::Small));
}

} // namespace breakeven::ui
