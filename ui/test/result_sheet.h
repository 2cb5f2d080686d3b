// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/result.h"
#include "ui/test/test_state.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

/// A finished test on paper: what a learner may hand in.
namespace breakeven::ui {

struct ResultSheet {
    struct Row {
        QString question; ///< plain text, as all of these
        QString difficulty;
        QString topic;
        QString given; ///< empty: not answered
        QString right;
        QStringList explanation; ///< a paragraph each
        bool isRight = false;
        double points = 0;
    };
    QString lesson;
    QString learner; ///< empty: no name is on the sheet
    QDateTime finished; ///< in the time that the sheet shows
    std::uint32_t seed = 0;
    int secondsUsed = 0;
    double points = 0;
    std::vector<std::pair<QString, lessons::Score>> byDifficulty;
    std::vector<std::pair<QString, lessons::Score>> byTopic;
    std::vector<Row> rows;
};

/// The answer's own explanation, then that of the right one, the remark, and how to get there: plain paragraphs.
[[nodiscard]] QStringList explanationOf(const RoundItem &item);

/// Of the state's finished test.
[[nodiscard]] ResultSheet resultSheet(const TestState &state, const QString &learner, const QDateTime &finished,
                                      const QLocale &locale = QLocale());

/// A whole page that needs nothing beside it: no script, no picture, no address. All that it shows is escaped.
[[nodiscard]] QString htmlOf(const ResultSheet &sheet, const QLocale &locale = QLocale());

/// PDF where the name ends in ".pdf", else HTML. Durable when it returns. Errors: BadFile.
[[nodiscard]] tradeoff::Result<void> saveResultSheet(const ResultSheet &sheet, const QString &file,
                                                     const QLocale &locale = QLocale());

} // namespace breakeven::ui
