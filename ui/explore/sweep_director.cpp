// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_director.h"

#include "ui/explore/sweep_file.h"
#include "ui/explore/sweep_queue.h"
#include "ui/explore/sweep_wanted.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace breakeven::ui {

using tradeoff::SweepPoint;

class SweepDirector::Private final : public QObject
{
public:
    Private(SweepDirector &director, ExploreState &state, EngineClient &client, RunPlan &plan, QString keptFile);
    ~Private() override;

    void restore();
    void run();
    [[nodiscard]] const SweepQueue &missing();

    SweepRunner runner;

private:
    [[nodiscard]] SweepWanted wanted() const;
    [[nodiscard]] std::vector<SweepPoint> refined(const SweepWanted &all) const; ///< none where it is not asked for
    void leaveOutFailed(std::vector<SweepPoint> &points) const;
    void start();
    void refine();
    void planAnew();
    void tellSweep();
    void failed(const SweepPoint &point, const tradeoff::Error &error);
    void keepIfDue();
    void keep();

    SweepDirector &m_director;
    ExploreState &m_state;
    SweepFile m_file;
    bool m_unkept = false; ///< figures or failures came since the file was written
    std::uint64_t m_seed = QRandomGenerator::system()->generate();
    SweepSettings m_planned; ///< what goes on was made of these
    std::set<SweepQueue::Key> m_failed; ///< since run(): a sweep tries nothing twice
    int m_before = 0; ///< points of the plan that were done before the runner began
    bool m_refining = false;
    std::optional<SweepQueue> m_missing; ///< absent: to be worked out anew
};

SweepDirector::Private::Private(SweepDirector &director, ExploreState &state, EngineClient &client, RunPlan &plan,
                                QString keptFile)
    : runner(client)
    , m_director(director)
    , m_state(state)
    , m_file(std::move(keptFile))
{
    connect(&runner, &SweepRunner::stateChanged, this, &Private::tellSweep);
    connect(&runner, &SweepRunner::measured, this, [this](const tradeoff::Measurement &measurement) {
        m_state.addMeasurement(measurement);
        m_unkept = true;
        keepIfDue();
    });
    connect(&runner, &SweepRunner::failed, this, &Private::failed);
    connect(&runner, &SweepRunner::exhausted, this, &Private::refine);
    connect(&state.learn(), &LearnState::runChanged, this, [this, &plan] { runner.setHeld(plan.running()); });
    const auto forget = [this] { m_missing.reset(); };
    connect(&state.learn(), &LearnState::devicesChanged, this, forget);
    connect(&state, &ExploreState::lanesChanged, this, forget);
    connect(&state, &ExploreState::settingsChanged, this, [this] {
        m_missing.reset();
        if (runner.state().stage != SweepState::Stage::Idle && m_state.settings().sweep != m_planned)
            planAnew();
    });
    runner.setHeld(plan.running());
}

SweepDirector::Private::~Private()
{
    runner.disconnect(this);
    if (m_unkept)
        keep();
}

SweepWanted SweepDirector::Private::wanted() const
{
    const SweepSettings &settings = m_state.settings().sweep;
    return {settings, m_seed, usableDevices(settings, m_state.learn().devices()), {}};
}

std::vector<SweepPoint> SweepDirector::Private::refined(const SweepWanted &all) const
{
    if (!all.settings.refine)
        return {};
    return all.refined(m_state.lanes(), m_state.settings().policy);
}

void SweepDirector::Private::leaveOutFailed(std::vector<SweepPoint> &points) const
{
    std::erase_if(points, [this](const SweepPoint &point) { return m_failed.contains(SweepQueue::keyOf(point)); });
}

void SweepDirector::Private::restore()
{
    const SweepFile::Found found = m_file.read();
    if (found.recording) {
        m_seed = found.recording->seed;
        m_state.restoreKept(*found.recording);
    }
    m_missing.reset();
    if (!found.trouble.isEmpty())
        Q_EMIT m_director.told(found.trouble);
}

void SweepDirector::Private::run()
{
    if (runner.state().stage == SweepState::Stage::Paused)
        return runner.resume();
    if (runner.state().stage != SweepState::Stage::Idle)
        return;
    m_failed.clear();
    const SweepWanted all = wanted();
    if (all.deviceIds.empty())
        return; // other machines may have devices
    const std::vector<SweepPoint> plan = all.coarse();
    if (plan.empty()) {
        Q_EMIT m_director.told(
            SweepDirector::tr("There is nothing to measure: choose at least one family, one precision, "
                              "one size and one batch."));
        return;
    }
    if (refined(all).empty() && all.missing(plan, m_state.lanes()).empty()) {
        const auto count = static_cast<qsizetype>(plan.size());
        Q_EMIT m_director.told(
            count == 1 ? SweepDirector::tr("The point is measured already.")
                       : SweepDirector::tr("All %1 points are measured already.").arg(QLocale().toString(count)));
        return;
    }
    start();
}

void SweepDirector::Private::start()
{
    const SweepWanted all = wanted();
    const std::vector<SweepPoint> plan = all.coarse();
    std::vector<SweepPoint> points = all.missing(plan, m_state.lanes());
    leaveOutFailed(points);
    m_planned = all.settings;
    m_before = static_cast<int>(plan.size() - points.size());
    std::vector<SweepPoint> finer = refined(all);
    leaveOutFailed(finer);
    m_refining = points.empty() && !finer.empty();
    if (m_refining) {
        points = std::move(finer);
    } else if (const SweepState &now = runner.state(); now.now) {
        // Points of the grid came in while a finer one is being measured, which is wanted all the same.
        const SweepPoint going{*now.now, now.deviceId.toStdString()};
        if (std::ranges::find(finer, going) != finer.end())
            points.insert(points.begin(), going);
    }
    runner.start(std::move(points), m_planned.effort, m_state.learn().devices());
}

/// The coarse grid is done, or the points around a crossing are: what they show may ask for more.
void SweepDirector::Private::refine()
{
    std::vector<SweepPoint> points = refined(wanted());
    leaveOutFailed(points);
    if (points.empty())
        return;
    m_refining = true;
    runner.append(points);
}

void SweepDirector::Private::planAnew()
{
    const bool paused = runner.state().stage == SweepState::Stage::Paused;
    start();
    if (paused)
        runner.pause();
}

void SweepDirector::Private::tellSweep()
{
    SweepState sweep = runner.state();
    const bool ended = sweep.stage == SweepState::Stage::Idle;
    m_refining = m_refining && !ended;
    sweep.refining = m_refining;
    if (sweep.total > 0 || !ended) {
        sweep.done += m_before;
        sweep.total += m_before;
    }
    m_state.setSweep(sweep);
    if (m_unkept && (ended || sweep.stage == SweepState::Stage::Paused))
        keep();
}

void SweepDirector::Private::failed(const SweepPoint &point, const tradeoff::Error &error)
{
    m_failed.insert(SweepQueue::keyOf(point));
    m_state.addFailure({.workload = point.workload, .deviceId = point.deviceId, .error = error});
    m_unkept = true;
    keepIfDue();
}

/// Between two points alone: writing would disturb what is measured.
void SweepDirector::Private::keepIfDue()
{
    if (!runner.state().now && m_file.isDue())
        keep();
}

void SweepDirector::Private::keep()
{
    m_unkept = false;
    protocol::Recording recording = m_state.kept();
    recording.seed = m_seed;
    if (const QString trouble = m_file.write(recording); !trouble.isEmpty())
        Q_EMIT m_director.told(trouble);
}

const SweepQueue &SweepDirector::Private::missing()
{
    if (!m_missing) {
        const SweepWanted all = wanted();
        m_missing.emplace(all.settings.effort, m_state.learn().devices());
        std::vector<SweepPoint> points = all.missing(all.coarse(), m_state.lanes());
        static_cast<void>(m_missing->add(points.empty() ? refined(all) : points));
    }
    return *m_missing;
}

SweepDirector::SweepDirector(ExploreState &state, EngineClient &client, RunPlan &plan, QString keptFile,
                             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, state, client, plan, std::move(keptFile)))
{ }

SweepDirector::~SweepDirector() = default;

void SweepDirector::restore()
{
    d->restore();
}

void SweepDirector::run()
{
    d->run();
}

void SweepDirector::pause()
{
    d->runner.pause();
}

int SweepDirector::missing() const
{
    return static_cast<int>(d->missing().size());
}

double SweepDirector::expectedSeconds() const
{
    return d->missing().seconds(d->runner.expectation());
}

} // namespace breakeven::ui
