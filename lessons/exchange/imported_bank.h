// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "lessons/exchange/question_exchange.h"

namespace breakeven::lessons {

/// "What's a GPU?" becomes "what-s-a-gpu": 1 to 64 of the letters a to z, digits and hyphens; empty where the text
/// holds none.
[[nodiscard]] QString idFrom(const QString &text);

/// Where a question stands in the file that is read.
struct Place {
    int line = 0; ///< from 1
    QString name; ///< may be empty
};

/// Answers as they are read, with the share of the points they give, in percent.
struct ReadAnswer {
    QString text;
    QString feedback;
    double percent = 0;
    double tolerance = 0; ///< of a number
};

/// Gathers what is read: makes questions of it, gives ids, keeps to the limits of a lesson, notes what is left out.
class ImportedBank final
{
public:
    void note(const Place &place, const QString &sentence);
    void leaveOut(const Place &place, const QString &why);

    /// `question` has text, hints, feedback and tags. Its id is made from the one it has, else from the place's name.
    void addChoice(Question question, const std::vector<ReadAnswer> &answers, bool several, const Place &place);
    void addNumber(Question question, const std::vector<ReadAnswer> &answers, const QString &unit, const Place &place);
    /// The answers in the right order.
    void addOrder(Question question, const std::vector<ReadAnswer> &answers, const Place &place);

    /// Questions so far, left out or not.
    [[nodiscard]] std::size_t seen() const { return m_seen; }
    [[nodiscard]] ImportedQuestions take();

private:
    void fitNumber(Question &question, const Place &place);
    void add(Question question, const Place &place);

    ImportedQuestions m_imported;
    std::size_t m_seen = 0;
    int m_moreNotes = 0;
};

/// "Line 3: SENTENCE"
[[nodiscard]] tl::unexpected<tradeoff::Error> badLine(qint64 line, const QString &sentence);

} // namespace breakeven::lessons
