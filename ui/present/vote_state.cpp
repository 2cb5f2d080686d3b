// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/vote_state.h"

#include <algorithm>
#include <numeric>

namespace breakeven::ui {

namespace {

constexpr std::size_t fewestOptions = 2;
constexpr std::size_t mostOptions = 6;
constexpr std::size_t mostUndone = 1000;

std::size_t at(VoteState::Round round)
{
    return static_cast<std::size_t>(round);
}

} // namespace

VoteState::VoteState(QObject *parent)
    : QObject(parent)
{ }

void VoteState::setQuestions(const std::vector<lessons::Question> &questions)
{
    const QString before = question() ? question()->id : QString();
    m_questions.clear();
    QHash<QString, Ballot> kept;
    m_index = 0;
    for (const lessons::Question &one : questions) {
        if (one.kind != lessons::QuestionKind::SingleChoice || one.options.size() < fewestOptions
            || one.options.size() > mostOptions)
            continue;
        Ballot ballot = m_ballots.value(one.id);
        if (ballot.counts[0].size() != one.options.size()) {
            ballot = {};
            ballot.counts.fill(std::vector<int>(one.options.size()));
        }
        kept.insert(one.id, ballot);
        if (one.id == before)
            m_index = static_cast<int>(m_questions.size());
        m_questions.push_back(one);
    }
    m_ballots = kept;
    Q_EMIT questionChanged();
}

void VoteState::choose(int index)
{
    const int last = std::max(0, static_cast<int>(m_questions.size()) - 1);
    const int wanted = std::clamp(index, 0, last);
    if (wanted == m_index)
        return;
    m_index = wanted;
    Q_EMIT questionChanged();
}

void VoteState::page(int by)
{
    choose(m_index + by);
}

const lessons::Question *VoteState::question() const
{
    return m_questions.empty() ? nullptr : &m_questions[static_cast<std::size_t>(m_index)];
}

int VoteState::optionCount() const
{
    return question() ? static_cast<int>(question()->options.size()) : 0;
}

QString VoteState::letter(int option)
{
    return QString(QChar(u'A' + option));
}

const VoteState::Ballot &VoteState::here() const
{
    static const Ballot none;
    const auto found = question() ? m_ballots.constFind(question()->id) : m_ballots.cend();
    return found == m_ballots.cend() ? none : *found;
}

VoteState::Ballot &VoteState::ballot()
{
    return m_ballots[question()->id];
}

int VoteState::count(Round round, int option) const
{
    const std::vector<int> &counts = here().counts[at(round)];
    const auto index = static_cast<std::size_t>(option);
    return option >= 0 && index < counts.size() ? counts[index] : 0;
}

int VoteState::total(Round round) const
{
    const std::vector<int> &counts = here().counts[at(round)];
    return std::accumulate(counts.begin(), counts.end(), 0);
}

double VoteState::share(Round round, int option) const
{
    const int all = total(round);
    return all > 0 ? static_cast<double>(count(round, option)) / all : 0;
}

void VoteState::remember()
{
    Ballot &one = ballot();
    if (one.past.size() >= mostUndone)
        one.past.erase(one.past.begin());
    one.past.push_back({.counts = one.counts, .round = one.round});
}

void VoteState::put(int option, int count)
{
    const int wanted = std::clamp(count, 0, mostVotes);
    if (option < 0 || option >= optionCount() || wanted == this->count(round(), option))
        return;
    remember();
    ballot().counts[at(round())][static_cast<std::size_t>(option)] = wanted;
    Q_EMIT changed();
}

void VoteState::add(int option)
{
    put(option, count(round(), option) + 1);
}

void VoteState::takeBack(int option)
{
    put(option, count(round(), option) - 1);
}

void VoteState::setCount(int option, int count)
{
    put(option, count);
}

void VoteState::beginSecond()
{
    if (round() == Round::Second || total(Round::First) == 0)
        return;
    remember();
    ballot().round = Round::Second;
    Q_EMIT changed();
}

void VoteState::undo()
{
    if (!canUndo())
        return;
    Ballot &one = ballot();
    one.counts = one.past.back().counts;
    one.round = one.past.back().round;
    one.past.pop_back();
    Q_EMIT changed();
}

void VoteState::setHidesCounts(bool hides)
{
    if (hides == m_hidesCounts)
        return;
    m_hidesCounts = hides;
    Q_EMIT changed();
}

bool VoteState::countsShown(Round round) const
{
    return !m_hidesCounts || here().shown[at(round)];
}

void VoteState::reveal()
{
    if (!question())
        return;
    Ballot &one = ballot();
    if (!countsShown(one.round)) {
        one.shown[at(one.round)] = true;
    } else if (!one.answerShown) {
        one.answerShown = true;
    } else {
        one.answerShown = false;
        one.shown[at(one.round)] = false;
    }
    Q_EMIT changed();
}

} // namespace breakeven::ui
