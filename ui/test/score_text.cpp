// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/score_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

struct ScoreText {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ScoreText)
};

void add(lessons::Score &score, const RoundItem &item)
{
    ++score.answered;
    score.points += item.grade ? lessons::pointsAfterHints(item.grade->points, item.hintsShown) : 0;
}

} // namespace

QString pointsFigure(double points, const QLocale &locale)
{
    return locale.toString(std::round(points * 100) / 100, 'g', 6);
}

QString scoreFigure(const lessons::Score &score, const QLocale &locale)
{
    return score.answered == 0
        ? ScoreText::tr("none yet")
        : ScoreText::tr("%1 of %2").arg(pointsFigure(score.points, locale), locale.toString(score.answered));
}

double pointsOf(const std::vector<RoundItem> &items)
{
    lessons::Score score;
    for (const RoundItem &item : items)
        add(score, item);
    return score.points;
}

lessons::Score scoreOf(const std::vector<RoundItem> &items, lessons::Difficulty difficulty)
{
    lessons::Score score;
    for (const RoundItem &item : items) {
        if (item.question.difficulty == difficulty)
            add(score, item);
    }
    return score;
}

std::vector<std::pair<QString, lessons::Score>> scoresByTopic(const std::vector<RoundItem> &items)
{
    std::vector<std::pair<QString, lessons::Score>> scores;
    for (const RoundItem &item : items) {
        const QString name = item.question.topic.isEmpty() ? item.question.topicId : item.question.topic;
        auto found = std::ranges::find(scores, name, &std::pair<QString, lessons::Score>::first);
        if (found == scores.end())
            found = scores.insert(scores.end(), {name, {}});
        add(found->second, item);
    }
    return scores;
}

QString durationText(int seconds)
{
    if (seconds < 60)
        return ScoreText::tr("%1 s").arg(seconds);
    return ScoreText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace breakeven::ui
