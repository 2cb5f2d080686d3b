// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/window_places.h"

#include "ui/explore/built_in_catalogue.h"
#include "ui/explore/explore_place.h"
#include "ui/test/test_place.h"

#include <QDir>

#include <utility>

namespace breakeven::app {

namespace {

QString learnName()
{
    return QStringLiteral("learn");
}

QString exploreName()
{
    return QStringLiteral("explore");
}

QString testName()
{
    return QStringLiteral("test");
}

} // namespace

WindowPlaces::WindowPlaces(ui::EngineClient &client, ui::LearnState &state, ui::RunPlan &plan, QString dataFolder,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_state(state)
    , m_plan(plan)
    , m_dataFolder(std::move(dataFolder))
{ }

WindowPlaces::~WindowPlaces() = default;

std::vector<ui::Place> WindowPlaces::places()
{
    return {
        {.id = learnName(), .title = tr("Learn"), .make = [this](QWidget *parent) { return makeLearn(parent); }},
        {.id = exploreName(), .title = tr("Explore"), .make = [this](QWidget *parent) { return makeExplore(parent); }},
        {.id = testName(), .title = tr("Test"), .make = [this](QWidget *parent) { return makeTest(parent); }},
    };
}

void WindowPlaces::lead(ui::MainWindow &window)
{
    m_window = &window;
}

QWidget *WindowPlaces::makeLearn(QWidget *parent)
{
    m_learn = new ui::LearnPlace(m_state, m_plan, parent);
    Q_EMIT learnMade();
    connect(m_learn, &ui::LearnPlace::startAgainRequested, &m_client, &ui::EngineClient::startAgain);
    connect(m_learn, &ui::LearnPlace::practiceWanted, this, [this] { startInTest(lessons::Activity::Practice); });
    connect(m_learn, &ui::LearnPlace::reviewWanted, this, [this] { startInTest(lessons::Activity::Review); });
    return m_learn;
}

void WindowPlaces::makeExploreState()
{
    auto catalogue = ui::builtInCatalogue();
    if (!catalogue && m_window)
        m_window->tell(QString::fromStdString(catalogue.error().message));
    m_explore = std::make_unique<ui::ExploreState>(m_state, catalogue ? std::move(*catalogue) : protocol::Catalogue());
    m_keeping = std::make_unique<ui::ExploreKeeping>(*m_explore, m_dataFolder);
    m_director = std::make_unique<ui::SweepDirector>(*m_explore, m_client, m_plan,
                                                     QDir(m_dataFolder).filePath(QStringLiteral("sweep.json")));
    m_machines = std::make_unique<ui::OtherMachines>(*m_explore);
}

void WindowPlaces::restoreExplore()
{
    m_keeping->restore();
    m_director->restore();
    // What Learn and Test measure on this machine counts here as well.
    for (const tradeoff::Measurement &measurement : m_state.allMeasurements()) {
        if (measurement.provenance == tradeoff::Provenance::Measured)
            m_explore->addMeasurement(measurement);
    }
    connect(&m_plan, &ui::RunPlan::measured, m_explore.get(),
            [this](const tradeoff::Measurement &measurement) { m_explore->addMeasurement(measurement); });
}

QWidget *WindowPlaces::makeExplore(QWidget *parent)
{
    // The state outlives the place, which is made anew in another language.
    const bool first = !m_explore;
    if (first)
        makeExploreState();
    auto *place = new ui::ExplorePlace(*m_explore, *m_director, *m_machines, parent);
    connect(place, &ui::ExplorePlace::workloadWanted, this, &WindowPlaces::showWorkload);
    connect(place, &ui::ExplorePlace::ruleForLearnWanted, this, [this](const tradeoff::DecisionRule &rule) {
        m_state.setRule(rule);
        if (m_window)
            m_window->tellWithWay(tr("The lesson now goes by this rule."), tr("See it in Learn"), learnName());
    });
    connect(place, &ui::ExplorePlace::told, this, [this](const QString &sentence) {
        if (m_window)
            m_window->tell(sentence);
    });
    connect(m_keeping.get(), &ui::ExploreKeeping::told, place, &ui::ExplorePlace::told);
    if (first)
        restoreExplore();
    return place;
}

void WindowPlaces::showWorkload(const tradeoff::Workload &workload)
{
    m_state.setWorkload(workload);
    if (!m_window)
        return;
    m_window->openPlace(learnName());
    m_window->tellWithWay(tr("The sliders stand at the workload you chose."), tr("Back to Explore"), exploreName());
}

void WindowPlaces::makeTestState()
{
    QString notOpened;
    if (auto opened = lessons::ProgressStore::open(m_dataFolder)) {
        m_progress = std::move(*opened);
        // What became of the file stays until it is put away; the place would say it for the first round alone.
        if (m_window && !m_progress->notice().isEmpty())
            m_window->tell(m_progress->notice());
    } else {
        notOpened = QString::fromStdString(opened.error().message);
    }
    m_testState = std::make_unique<ui::TestState>(m_state, m_progress.get(), notOpened);
    m_testState->setOwnQuestionsFolder(QDir(m_dataFolder).filePath(QStringLiteral("own-questions")));
}

QWidget *WindowPlaces::makeTest(QWidget *parent)
{
    if (!m_testState)
        makeTestState();
    auto *place = new ui::TestPlace(*m_testState, m_plan, parent);
    connect(place, &ui::TestPlace::lessonWanted, this, &WindowPlaces::showStep);
    connect(place, &ui::TestPlace::startAgainRequested, &m_client, &ui::EngineClient::startAgain);
    return place;
}

void WindowPlaces::showStep(int step)
{
    if (!m_window)
        return;
    m_window->openPlace(learnName());
    m_state.moveToStep(step, tradeoff::Stage::Choose);
    m_window->tellWithWay(tr("This is step %1, which the question is about.").arg(step), tr("Back to the question"),
                          testName());
}

void WindowPlaces::startInTest(lessons::Activity activity)
{
    if (!m_window)
        return;
    m_window->openPlace(testName());
    // Neither a test that is going on nor the round that was asked for is to be lost to a click elsewhere.
    const bool going = m_testState->page() == ui::TestState::Page::Question
        && (m_testState->activity() == activity || m_testState->testRuns());
    if (!going)
        m_testState->start(activity);
}

} // namespace breakeven::app
