// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "tests/support/question_values.h"
#include "ui/present/vote_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using support::multipleChoice;
using support::singleChoice;
using ui::VoteState;
using Round = ui::VoteState::Round;

namespace {

std::vector<lessons::Question> bank()
{
    lessons::Question second = singleChoice();
    second.id = QStringLiteral("second");
    return {multipleChoice(), singleChoice(), second};
}

} // namespace

class VoteStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_areThoseOfASingleChoice()
    {
        VoteState state;
        state.setQuestions(bank());
        QCOMPARE(state.questions().size(), std::size_t(2));
        QCOMPARE(state.question()->id, QStringLiteral("slower"));
        state.page(-1);
        QCOMPARE(state.index(), 0);
        state.page(5);
        QCOMPARE(state.index(), 1);
    }

    void shares_areOfTheRoundsOwnVotes()
    {
        VoteState state;
        state.setQuestions(bank());
        QCOMPARE(state.share(Round::First, 0), 0.0);
        state.setCount(0, 3);
        state.setCount(1, 1);
        state.beginSecond();
        state.add(0);
        QCOMPARE(state.share(Round::First, 0), 0.75);
        QCOMPARE(state.share(Round::First, 1), 0.25);
        QCOMPARE(state.share(Round::Second, 0), 1.0);
        QCOMPARE(state.total(Round::First), 4);
        QCOMPARE(state.total(Round::Second), 1);
    }

    void counts_stayInTheirRange()
    {
        VoteState state;
        state.setQuestions(bank());
        state.takeBack(0);
        QVERIFY(!state.canUndo());
        state.setCount(0, -5);
        QCOMPARE(state.count(Round::First, 0), 0);
        state.setCount(0, 1'000'000);
        QCOMPARE(state.count(Round::First, 0), VoteState::mostVotes);
        state.add(4);
        state.add(-1);
        QCOMPARE(state.total(Round::First), VoteState::mostVotes);
    }

    void undo_takesBackPressAfterPressAndTheRoundToo()
    {
        VoteState state;
        state.setQuestions(bank());
        state.add(1);
        state.add(2);
        state.beginSecond();
        state.undo();
        QCOMPARE(state.round(), Round::First);
        state.undo();
        QCOMPARE(state.count(Round::First, 2), 0);
        QCOMPARE(state.count(Round::First, 1), 1);
        state.undo();
        QVERIFY(!state.canUndo());
        state.undo();
        QCOMPARE(state.total(Round::First), 0);
    }

    void secondRound_needsAFirst()
    {
        VoteState state;
        state.setQuestions(bank());
        state.beginSecond();
        QCOMPARE(state.round(), Round::First);
    }

    void reveal_showsHiddenCountsThenTheAnswer()
    {
        VoteState state;
        state.setQuestions(bank());
        state.setHidesCounts(true);
        state.add(0);
        QVERIFY(!state.countsShown(Round::First));
        state.reveal();
        QVERIFY(state.countsShown(Round::First));
        QVERIFY(!state.answerShown());
        state.reveal();
        QVERIFY(state.answerShown());
        state.reveal();
        QVERIFY(!state.answerShown());
        QVERIFY(!state.countsShown(Round::First));
    }

    void secondRound_isHiddenAnew()
    {
        VoteState state;
        state.setQuestions(bank());
        state.setHidesCounts(true);
        state.add(0);
        state.reveal();
        state.beginSecond();
        QVERIFY(state.countsShown(Round::First));
        QVERIFY(!state.countsShown(Round::Second));
    }

    void votes_stayWithTheirQuestion()
    {
        VoteState state;
        state.setQuestions(bank());
        state.add(3);
        state.page(1);
        QCOMPARE(state.total(Round::First), 0);
        state.setQuestions(bank());
        QCOMPARE(state.index(), 1);
        state.page(-1);
        QCOMPARE(state.count(Round::First, 3), 1);
    }

    void withoutQuestions_nothingHappens()
    {
        VoteState state;
        const QSignalSpy changed(&state, &VoteState::changed);
        state.add(0);
        state.beginSecond();
        state.undo();
        state.reveal();
        QVERIFY(!state.question());
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(VoteStateTest)
#include "tst_vote_state.moc"
