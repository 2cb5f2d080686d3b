// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/present/present_scene.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::PresentScene)
};

} // namespace

PresentScene sceneOf(std::optional<tradeoff::Stage> stage, bool measured)
{
    using tradeoff::Stage;
    if (!stage)
        return PresentScene::Flow;
    switch (*stage) {
    case Stage::Choose: return PresentScene::Rule;
    case Stage::Run: return measured ? PresentScene::Cards : PresentScene::Flow;
    case Stage::Measure: return PresentScene::Steps;
    case Stage::Compare:
    case Stage::Select: return measured ? PresentScene::Cards : PresentScene::Steps;
    case Stage::Start:
    case Stage::Check:
    case Stage::Dispatch:
    case Stage::End: break;
    }
    return PresentScene::Flow;
}

QString sceneName(PresentScene scene)
{
    switch (scene) {
    case PresentScene::Flow: return Words::tr("Flow");
    case PresentScene::Rule: return Words::tr("Rule");
    case PresentScene::Steps: return Words::tr("Steps");
    case PresentScene::Cards: break;
    }
    return Words::tr("Devices");
}

} // namespace breakeven::ui
