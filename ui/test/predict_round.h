// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/prediction.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/run_plan.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// A contest after the other: the learner commits a prediction, the engine runs both sides, the outcome scores it.
/// Scored is only what was measured on both sides after the commit; whatever else happens, the learner may commit
/// again.
class PredictRound final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Guessing, Measuring, Measured };

    PredictRound(LearnState &state, RunPlan &plan, QObject *parent = nullptr);

    /// Draws contests for the devices there are and asks the first one.
    void begin(std::uint32_t seed);
    /// The next contest; not while one is being measured.
    void another();
    /// Nothing where there is no contest, the engine is not ready or busy, or this one was committed already.
    void commit(const lessons::Prediction &prediction);
    void cancel(); ///< of the measuring

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool begun() const { return m_begun; }
    /// Null where nothing can be run here.
    [[nodiscard]] const lessons::Contest *contest() const;
    [[nodiscard]] bool canCommit() const;
    /// A run that was asked for elsewhere goes on; the commit waits for it.
    [[nodiscard]] bool waitsForAnotherRun() const;
    /// That measuring both sides will take; 0 where there is no contest.
    [[nodiscard]] double expectedSeconds() const;
    [[nodiscard]] const std::optional<lessons::Prediction> &prediction() const { return m_prediction; }
    [[nodiscard]] const std::optional<lessons::ContestOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<lessons::PredictionGrade> &grade() const { return m_grade; }
    /// Why the last commit was not scored; empty otherwise.
    [[nodiscard]] const QString &notice() const { return m_notice; }

Q_SIGNALS:
    void changed();
    void contestChanged(); ///< another one is asked; before its changed()
    void scored(const lessons::Contest &contest, const lessons::Prediction &prediction,
                const lessons::PredictionGrade &grade);

private:
    void draw();
    void drop();
    void ask(std::size_t index);
    void follow();
    void stop(const QString &notice);
    [[nodiscard]] bool isOfContest(const tradeoff::Workload &workload, const QString &deviceId) const;

    LearnState &m_state;
    RunPlan &m_plan;
    std::uint32_t m_seed = 0;
    bool m_begun = false;
    std::vector<lessons::Contest> m_contests;
    std::size_t m_index = 0;
    Stage m_stage = Stage::Guessing;
    bool m_cancelled = false;
    std::vector<tradeoff::Measurement> m_measured; ///< since the commit
    std::optional<lessons::Prediction> m_prediction;
    std::optional<lessons::ContestOutcome> m_outcome;
    std::optional<lessons::PredictionGrade> m_grade;
    QString m_notice;
};

} // namespace breakeven::ui
