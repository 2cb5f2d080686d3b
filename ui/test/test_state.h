// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress_store.h"
#include "lessons/questions/prediction.h"
#include "lessons/questions/question_draw.h"
#include "ui/learn/learn_state.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// One question of a round, and what the learner has done with it.
struct RoundItem {
    lessons::Question question;
    QStringList shownOptions; ///< ids in the order in which they stand on the screen
    lessons::Answer answer; ///< as it stands; committed or not
    bool committed = false; ///< the answer as it stands
    std::optional<lessons::Answer> kept; ///< the newest committed one, which counts
    std::optional<lessons::Grade> grade; ///< once it may be known: after the commit, of a test after its end
    int hintsShown = 0;
    bool flagged = false; ///< to return to
};

/// All that the Test place shows: the start, a round of questions, or a result. Views read it and ask it for changes;
/// none keeps state of its own. An answer is on the disk before its grade is here; where it could not be written it
/// stays uncommitted, and trouble() says so. With nothing to keep it in, or a store that is only read, the round goes
/// on.
class TestState final : public QObject
{
    Q_OBJECT

public:
    enum class Page { Start, Question, Result, Predict };

    /// `store` may be null: nothing is kept then, and trouble() says so once, after `reason`, a sentence on why.
    TestState(LearnState &learn, lessons::ProgressStore *store, const QString &reason = {}, QObject *parent = nullptr);

    [[nodiscard]] LearnState &learn() const { return m_learn; }
    /// The open lesson with the learner's own questions after its own.
    [[nodiscard]] const lessons::Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] lessons::ProgressStore *store() const { return m_store; }
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] lessons::Activity activity() const { return m_activity; }

    /// The round; empty on the start page.
    [[nodiscard]] const std::vector<RoundItem> &items() const { return m_items; }
    [[nodiscard]] int position() const { return m_position; } ///< from 0
    /// The one at the position; null where the round is empty.
    [[nodiscard]] const RoundItem *current() const;
    /// The grade and all explanations may be shown.
    [[nodiscard]] bool explained(const RoundItem &item) const { return item.grade.has_value(); }
    /// A ten-question test that is not finished: no hints, no grades, and answers may still be changed.
    [[nodiscard]] bool testRuns() const;
    /// Of a finished test, whose result can be gone back to.
    [[nodiscard]] bool hasResult() const;
    [[nodiscard]] bool atLast() const { return m_position + 1 >= static_cast<int>(m_items.size()); }
    /// When the current question comes back, if it is in review: milliseconds since 1970, UTC.
    [[nodiscard]] std::optional<std::int64_t> comesBackAt() const { return m_comesBackAt; }

    /// Of the ten-question test.
    [[nodiscard]] std::uint32_t seed() const { return m_seed; }
    [[nodiscard]] std::optional<int> clockSeconds() const; ///< allowed; absent: no clock
    [[nodiscard]] int secondsUsed() const;
    [[nodiscard]] int answeredCount() const; ///< those of which an answer is kept
    /// Of a finished test: milliseconds since 1970, UTC.
    [[nodiscard]] std::optional<std::int64_t> finishedAt() const;
    [[nodiscard]] static constexpr int offeredClockSeconds() { return 600; }
    /// A test that was begun and not finished; the start page offers to go on with it.
    [[nodiscard]] const std::optional<lessons::Attempt> &openAttempt() const { return m_openAttempt; }

    [[nodiscard]] const lessons::ProgressSummary &summary() const { return m_summary; }
    /// Of summary().lastTest.
    [[nodiscard]] std::optional<double> lastTestPoints() const { return m_lastTestPoints; }
    [[nodiscard]] int dueCount() const { return m_dueCount; }
    [[nodiscard]] int quizCount() const; ///< questions of the visual quiz
    [[nodiscard]] int practiceCount() const; ///< of a round of practice
    /// One sentence about what could not be kept or drawn; empty where all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    void start(
        lessons::Activity activity); ///< VisualQuiz, Practice, Review or Predict; an empty one stays at the start
    /// A clock of `clockSeconds` ends the test by itself. An open attempt is abandoned.
    void startTest(std::uint32_t seed, std::optional<int> clockSeconds);
    /// At the very question where it was left. Where the lesson has changed since, trouble() says so, the attempt is
    /// abandoned and the page stays.
    void resumeTest();
    void leave(); ///< to the start; a test stays open, with the answer that stands

    /// Of the current one; after its commit only while a test runs, where it has to be committed anew.
    void setAnswer(const lessons::Answer &answer);
    /// Keeps it; in a test goes on to the next question and shows no grade. Where it cannot be written it may be
    /// committed again.
    void commit();
    void showHint(); ///< the next level, where there is one; not in a test, not after the commit
    /// Leaving a question of a test commits the complete answer that stands there, as ending the test does.
    void next(); ///< after the last one: the start, of a test its last question stays
    void previous();
    void goTo(int position);
    void setFlagged(bool flagged);
    void finishTest(); ///< grades all of it; what was not answered is wrong, and is kept as such
    void wantEnd(); ///< the learner asks for the end of the running test; a view asks back and finishes it
    /// Shows a finished test's question with its explanations.
    void look(int position);
    void backToResult();

    void refreshSummary();
    /// A contest that was committed to and measured.
    void keepPrediction(const lessons::Contest &contest, const lessons::Prediction &prediction,
                        const lessons::PredictionGrade &grade);

    /// Where the learner's own questions are kept, a folder a lesson below it; empty: nowhere, and none can be added.
    void setOwnQuestionsFolder(const QString &folder);
    [[nodiscard]] bool canKeepOwnQuestions() const { return !m_ownQuestionsFolder.isEmpty(); }
    /// They join practice, visual quiz and review, and no seeded test, which has to be the same on every machine. A
    /// round that goes on ends.
    [[nodiscard]] tradeoff::Result<void> addOwnQuestions(std::vector<lessons::Question> questions);

Q_SIGNALS:
    void pageChanged();
    void roundChanged(); ///< another round, or another position in it
    void itemChanged(); ///< answer, hints, commit, grade or flag of an item
    void clockChanged(); ///< each second of a test
    void endWanted(); ///< to be asked back before the test is finished
    void summaryChanged();
    void troubleChanged();

private:
    void followLesson();
    void followTranslation();
    void readOwnQuestions();
    [[nodiscard]] QString ownFolder() const;
    [[nodiscard]] std::vector<lessons::Question> dueQuestions(int *skipped) const;
    void begin(lessons::Activity activity, std::vector<lessons::Question> questions);
    void fill(lessons::Activity activity, std::vector<lessons::Question> questions);
    void enter(Page page, int position);
    void clearRound();
    void moveTo(int position);
    void refreshComesBack();
    void refreshLastTest();
    /// False where it should be on the disk and could not be written; trouble() then says why.
    bool keepAnswer(int position, const lessons::Answer &answer, const lessons::Grade &grade);
    bool keepStanding(); ///< the complete answer at the position of a running test; false where there was none
    void keepUnanswered();
    void takeDrawn(const lessons::DrawnTest &drawn, const lessons::Attempt &attempt);
    void restoreAnswers(const std::vector<lessons::GivenAnswer> &answers);
    void abandonOpen();
    void pauseTest();
    void tick();
    [[nodiscard]] lessons::Attempt attemptNow() const;
    void keepPosition();
    void tell(const QString &trouble);
    void tell(const tradeoff::Error &error);
    void tellNotKept(const tradeoff::Error &error);

    LearnState &m_learn;
    lessons::ProgressStore *m_store;
    lessons::Lesson m_lesson;
    QString m_ownQuestionsFolder;
    std::vector<lessons::Question> m_ownQuestions;
    Page m_page = Page::Start;
    lessons::Activity m_activity = lessons::Activity::Practice;
    std::vector<RoundItem> m_items;
    int m_position = 0;
    std::uint32_t m_seed = 0;
    std::optional<lessons::Attempt> m_attempt; ///< the running or the just finished one
    std::optional<lessons::Attempt> m_openAttempt;
    std::vector<RoundItem> m_leftItems; ///< of the open attempt where the store has none of it
    int m_secondsKept = 0; ///< of the running test, as the store has them
    std::optional<std::int64_t> m_comesBackAt;
    QElapsedTimer m_sinceStart; ///< or since the test was gone on with; invalid where none runs
    QTimer m_clock;
    lessons::ProgressSummary m_summary;
    std::optional<double> m_lastTestPoints;
    int m_dueCount = 0;
    QString m_trouble;
    bool m_notKept = false; ///< trouble() tells of what could not be written
    struct PracticeCount {
        std::vector<tradeoff::Measurement> measured; ///< what was there to ask about
        int count = 0;
    };
    mutable std::optional<PracticeCount> m_practiceCount; ///< of the lesson as it is
};

} // namespace breakeven::ui
