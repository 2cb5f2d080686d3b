// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_moment.h"

#include "ui/learn/flow_words.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::FlowMoment)
};

} // namespace

FlowPicture pictureOf(const LearnState &state)
{
    FlowMoment moment{.preview = {}, .hidden = state.predictStage() == LearnState::PredictStage::Guessing};
    if (state.previewing())
        moment.preview = state.workload();
    return pictureOf(state.lesson().flow, state.trace(), state.cursor(), moment);
}

QString describeMoment(const LearnState &state)
{
    const FlowPicture picture = pictureOf(state);
    const std::optional<tradeoff::Stage> stage = state.trace().stageAt(state.cursor());
    if (picture.preview)
        return describeStage(picture, tradeoff::Stage::Choose);
    if (!stage)
        return Words::tr("At the start.");
    return Words::tr("Step %1 of %2. %3")
        .arg(state.cursor().step)
        .arg(state.trace().stepCount())
        .arg(describeStage(picture, *stage));
}

} // namespace breakeven::ui
