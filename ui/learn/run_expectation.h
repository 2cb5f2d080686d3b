// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/measurement.h"
#include "engine/tradeoff/model_plan.h"
#include "engine/tradeoff/workload.h"

#include <QHash>
#include <QString>

namespace breakeven::ui {

/// How many seconds it takes to measure a workload on a device: from bytes and FLOPs at cautious first guesses of what
/// the device reaches, corrected by the runs it was told of.
class RunExpectation final
{
public:
    /// 0 for what is no valid workload: before a lesson is open there is none.
    [[nodiscard]] double seconds(const tradeoff::Workload &workload, const QString &deviceId,
                                 tradeoff::Effort effort = tradeoff::Effort::Quick) const;
    /// That a run took so long, from its start in the engine to its figure.
    void learn(const tradeoff::Workload &workload, const QString &deviceId, double secondsTaken,
               tradeoff::Effort effort = tradeoff::Effort::Quick);

    /// Seconds without what was learnt; `plan` is the workload's model, for callers that have many batches of one.
    [[nodiscard]] static double firstGuess(const tradeoff::ModelPlan &plan, int batch, const QString &deviceId,
                                           tradeoff::Effort effort = tradeoff::Effort::Quick);
    /// By which the first guesses for a device are to be multiplied.
    [[nodiscard]] double correction(const QString &deviceId) const;

private:
    QHash<QString, double> m_correction; ///< seconds taken / first guess of the last runs, by device
};

} // namespace breakeven::ui
