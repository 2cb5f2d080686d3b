// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/question.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <array>
#include <vector>

namespace breakeven::ui {

/// A class votes on the lesson's single-choice questions, once, and again after it has talked. Only numbers are kept,
/// a list of them a question, and only while the program runs: nothing about who voted.
class VoteState final : public QObject
{
    Q_OBJECT

public:
    enum class Round { First, Second };
    static constexpr int mostVotes = 9999; ///< for an option

    explicit VoteState(QObject *parent = nullptr);

    /// Those that can be voted on: single choice among two to six options. Votes on a question that stays are kept.
    void setQuestions(const std::vector<lessons::Question> &questions);
    [[nodiscard]] const std::vector<lessons::Question> &questions() const { return m_questions; }
    [[nodiscard]] int index() const { return m_index; }
    void choose(int index);
    void page(int by); ///< stops at the ends
    /// Of the index; nothing where the lesson has none.
    [[nodiscard]] const lessons::Question *question() const;
    [[nodiscard]] int optionCount() const;
    [[nodiscard]] static QString letter(int option); ///< "A"

    [[nodiscard]] Round round() const { return here().round; }
    [[nodiscard]] int count(Round round, int option) const;
    [[nodiscard]] int total(Round round) const;
    [[nodiscard]] double share(Round round, int option) const; ///< 0 to 1; 0 before anybody voted
    /// Of the round that goes on.
    void add(int option);
    void takeBack(int option); ///< one vote; nothing where there is none
    void setCount(int option, int count);
    void beginSecond(); ///< after a first vote
    void undo(); ///< the last change of a count, or of the round
    [[nodiscard]] bool canUndo() const { return !here().past.empty(); }

    /// Counts are hidden until they are revealed, so that nobody follows the many.
    [[nodiscard]] bool hidesCounts() const { return m_hidesCounts; }
    void setHidesCounts(bool hides);
    [[nodiscard]] bool countsShown(Round round) const;
    [[nodiscard]] bool answerShown() const { return here().answerShown; }
    /// First the counts where they are hidden, then the right option; then both are as before.
    void reveal();

Q_SIGNALS:
    void questionChanged(); ///< another one
    void changed(); ///< counts, round or what is shown

private:
    using Counts = std::array<std::vector<int>, 2>; ///< by round
    struct Moment {
        Counts counts;
        Round round = Round::First;
    };
    struct Ballot {
        Counts counts;
        Round round = Round::First;
        std::array<bool, 2> shown{};
        bool answerShown = false;
        std::vector<Moment> past;
    };

    [[nodiscard]] const Ballot &here() const;
    [[nodiscard]] Ballot &ballot();
    void remember();
    void put(int option, int count);

    std::vector<lessons::Question> m_questions;
    QHash<QString, Ballot> m_ballots; ///< by the question's id
    int m_index = 0;
    bool m_hidesCounts = false;
};

} // namespace breakeven::ui
