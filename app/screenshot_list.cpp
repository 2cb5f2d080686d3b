// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/screenshot_exploration.h"
#include "app/screenshot_scene.h"

namespace breakeven::app {

namespace {

using lessons::Activity;
using tradeoff::Stage;
using ui::RunState;

constexpr QSize usual{1440, 900};
constexpr QSize narrow{900, 800};
constexpr QSize wide{2560, 1440};

void measured(ScreenshotScene &scene)
{
    scene.measure(5);
    scene.state().moveToStep(3, Stage::End);
}

std::vector<Screenshot> ofLearn()
{
    return {
        {QStringLiteral("learn-start"), usual, [](ScreenshotScene &) {}},
        {QStringLiteral("learn-mid-play"), usual,
         [](ScreenshotScene &scene) {
             scene.measure(1);
             scene.state().moveToStep(2, Stage::Run);
         }},
        {QStringLiteral("learn-decision"), usual,
         [](ScreenshotScene &scene) {
             scene.measure(2);
             scene.state().moveToStep(3, Stage::Choose);
         }},
        {QStringLiteral("learn-running"), usual,
         [](ScreenshotScene &scene) {
             scene.measure(2);
             scene.state().moveToStep(3, Stage::Run);
             scene.setSampling();
         }},
        {QStringLiteral("learn-measured"), usual, measured},
        {QStringLiteral("learn-engine-lost"), usual,
         [](ScreenshotScene &scene) {
             scene.measure(2);
             scene.state().moveToStep(3, Stage::Run);
             scene.setEngine(RunState::Engine::Lost,
                             QStringLiteral("The engine ended unexpectedly. Your figures are kept; it is being started "
                                            "again."));
         }},
        {QStringLiteral("learn-missing-gpu"), usual,
         [](ScreenshotScene &scene) {
             scene.setGpu(false);
             scene.measure(5);
             scene.state().moveToStep(3, Stage::End);
         }},
        {QStringLiteral("learn-predict"), usual,
         [](ScreenshotScene &scene) {
             scene.measure(5);
             scene.state().moveToStep(3, Stage::Start);
             scene.state().setPredicting(true);
         }},
        {QStringLiteral("learn-reading"), usual,
         [](ScreenshotScene &scene) {
             scene.state().moveToStep(4, Stage::End);
             scene.learn().openReading(ui::ReadingPage::KeyMoments);
         }},
        {QStringLiteral("learn-narrow"), narrow, measured},
        {QStringLiteral("learn-wide"), wide, measured},
    };
}

/// A round at its first question of that kind, wherever there is one.
void goToKind(ScreenshotScene &scene, lessons::QuestionKind kind)
{
    ui::TestState &test = scene.test();
    for (const Activity activity : {Activity::Practice, Activity::VisualQuiz}) {
        test.start(activity);
        for (std::size_t position = 0; position < test.items().size(); ++position) {
            if (test.items()[position].question.kind == kind) {
                test.goTo(static_cast<int>(position));
                return;
            }
        }
    }
}

/// A seed anyone may enter.
constexpr std::uint32_t exampleSeed = 4711;

void takeTest(ScreenshotScene &scene, int answered)
{
    scene.test().startTest(exampleSeed, ui::TestState::offeredClockSeconds());
    for (int number = 0; number < answered; ++number)
        scene.answer(number % 3 != 2);
}

std::vector<Screenshot> ofTest()
{
    using lessons::QuestionKind;
    const auto explained = [](bool right) {
        return [right](ScreenshotScene &scene) {
            scene.test().start(Activity::Practice);
            scene.answer(right);
        };
    };
    const auto result = [](ScreenshotScene &scene) {
        takeTest(scene, lessons::testLength);
        scene.test().finishTest();
    };
    std::vector<Screenshot> list{
        {QStringLiteral("test-start"), usual, [](ScreenshotScene &scene) { scene.test().leave(); }},
        {QStringLiteral("test-quiz"), usual, [](ScreenshotScene &scene) { scene.test().start(Activity::VisualQuiz); }},
        {QStringLiteral("test-quiz-hint"), usual,
         [](ScreenshotScene &scene) {
             scene.test().start(Activity::VisualQuiz);
             scene.test().showHint();
         }},
        {QStringLiteral("test-explained-wrong"), usual, explained(false)},
        {QStringLiteral("test-explained-right"), usual, explained(true)},
        {QStringLiteral("test-running"), usual,
         [](ScreenshotScene &scene) {
             takeTest(scene, 4);
             scene.test().setFlagged(true);
         }},
        {QStringLiteral("test-result"), usual, result},
        {QStringLiteral("test-predict"), usual, [](ScreenshotScene &scene) { scene.test().start(Activity::Predict); }},
        {QStringLiteral("test-narrow"), narrow, explained(false)},
        {QStringLiteral("test-result-narrow"), narrow, result},
        {QStringLiteral("test-wide"), wide, explained(false)},
    };
    for (const QuestionKind kind : {QuestionKind::MultipleChoice, QuestionKind::Numeric, QuestionKind::Order,
                                    QuestionKind::RepairRule, QuestionKind::FillCell}) {
        const std::string_view word = name(kind);
        QString file = QStringLiteral("test-") + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        file.replace(QLatin1Char('_'), QLatin1Char('-'));
        list.push_back({file, usual, [=](ScreenshotScene &scene) { goToKind(scene, kind); }});
    }
    return list;
}

} // namespace

std::vector<Screenshot> screenshots()
{
    std::vector<Screenshot> all = ofLearn();
    for (const std::vector<Screenshot> &place : {screenshotsOfExplore(), ofTest()})
        all.insert(all.end(), place.begin(), place.end());
    return all;
}

} // namespace breakeven::app
