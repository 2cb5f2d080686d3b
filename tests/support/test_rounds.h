// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/progress_values.h"
#include "tests/support/shipped_lessons.h"
#include "ui/test/test_state.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

/// A Test place's state on the lesson that is shipped, with a store of its own.
namespace breakeven::support {

struct TestRound {
    QTemporaryDir folder;
    SetClock clock;
    std::unique_ptr<lessons::ProgressStore> store = openedStore(folder.path(), clock);
    ui::LearnState learn;
    std::unique_ptr<ui::TestState> state;

    explicit TestRound(const lessons::Lesson &lesson = mainLesson())
    {
        learn.setLesson(lesson);
        state = std::make_unique<ui::TestState>(learn, store.get());
    }
    /// As after a crash: nothing of the window is left, the disk is.
    void startAgain()
    {
        state.reset();
        store.reset();
        store = openedStore(folder.path(), clock);
        state = std::make_unique<ui::TestState>(learn, store.get());
    }
};

/// The store's file as a later program would leave it; it must not be open.
inline void makeNewer(const QString &folder)
{
    const QString name = QStringLiteral("newer");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/progress.sqlite"));
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 9999")))
            qFatal("the file cannot be changed");
    }
    QSqlDatabase::removeDatabase(name);
}

/// A complete answer that is wrong; of kinds that need work, the right one with its order turned.
[[nodiscard]] inline lessons::Answer wrongAnswer(const lessons::Question &question)
{
    lessons::Answer answer = lessons::solutionOf(question);
    if (question.kind == lessons::QuestionKind::RepairRule) {
        answer.rule = question.repair->broken;
        answer.rule->junction = tradeoff::Junction::Or;
        answer.rule->batchThreshold = 1;
        answer.rule->sizeThreshold = 1;
    } else if (question.kind == lessons::QuestionKind::Order) {
        std::ranges::reverse(answer.options);
    } else if (answer.number) {
        *answer.number += 1e6;
    } else {
        for (const lessons::QuestionOption &option : question.options) {
            if (!option.right)
                answer.options = {option.id};
        }
    }
    return answer;
}

inline void answerRight(ui::TestState &state)
{
    state.setAnswer(lessons::solutionOf(state.current()->question));
    state.commit();
}

inline void answerWrong(ui::TestState &state)
{
    state.setAnswer(wrongAnswer(state.current()->question));
    state.commit();
}

/// The whole test, the first `right` questions right.
inline void takeTest(ui::TestState &state, int right)
{
    for (int position = 0; position < static_cast<int>(state.items().size()); ++position) {
        state.goTo(position);
        position < right ? answerRight(state) : answerWrong(state);
    }
}

} // namespace breakeven::support
