// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "lessons/progress/progress_summary.h"

#include "lessons/reader/lesson_vocabulary.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace breakeven::lessons {

namespace {

/// Of `answers a`: the learner's last word on its place in the test, or in no test at all.
const QString &isLastWord()
{
    static const QString sql = QStringLiteral(
        "(a.attempt IS NULL OR a.sequence = (SELECT max(b.sequence) FROM answers b "
        "WHERE b.attempt = a.attempt AND b.position = a.position))");
    return sql;
}

void add(Score &score, double points)
{
    ++score.answered;
    score.points += points;
}

} // namespace

SqlResult<std::vector<GivenAnswer>> newestAnswersOf(const ProgressConnection &connection, std::int64_t attempt)
{
    return selectAnswers(connection,
                         QStringLiteral("WHERE a.attempt = ? AND ") + isLastWord()
                             + QStringLiteral(" ORDER BY a.position"),
                         {static_cast<qlonglong>(attempt)})
        .map([](std::vector<KeptAnswer> kept) {
            std::vector<GivenAnswer> answers;
            std::ranges::transform(kept, std::back_inserter(answers), &KeptAnswer::answer);
            return answers;
        });
}

SqlResult<ProgressSummary> summaryOf(const ProgressConnection &connection, const QString &lessonId)
{
    // Beside min() SQLite takes the other columns from the row of the smallest value:
    // https://www.sqlite.org/lang_select.html#bareagg
    const QString sql = QStringLiteral("SELECT min(a.sequence), a.difficulty, a.topic, a.points "
                                       "FROM answers a LEFT JOIN attempts t ON t.id = a.attempt "
                                       "WHERE a.lesson = ? AND a.activity <> 'predict' "
                                       "AND (a.attempt IS NULL OR t.state = 'finished') AND ")
        + isLastWord() + QStringLiteral(" GROUP BY a.question");
    const auto firsts = connection.rows(sql, {lessonId});
    if (!firsts)
        return tl::unexpected<SqlFault>(firsts.error());
    ProgressSummary summary;
    std::map<QString, Score> byTopic;
    for (const SqlRow &row : *firsts) {
        const std::string difficulty = row[1].toString().toStdString();
        const double points = row[3].toDouble();
        const auto known = std::ranges::find_if(allDifficulties,
                                                [&](Difficulty each) { return name(each) == difficulty; });
        if (known != allDifficulties.end())
            add(summary.byDifficulty[static_cast<std::size_t>(*known)], points);
        add(byTopic[row[2].toString()], points);
    }
    summary.byTopic.assign(byTopic.begin(), byTopic.end());

    const auto tests = selectAttempts(
        connection, QStringLiteral("WHERE lesson = ? AND state = 'finished' ORDER BY id DESC LIMIT 1"), {lessonId});
    if (!tests)
        return tl::unexpected<SqlFault>(tests.error());
    if (!tests->empty())
        summary.lastTest = tests->front().attempt;
    return summary;
}

} // namespace breakeven::lessons
