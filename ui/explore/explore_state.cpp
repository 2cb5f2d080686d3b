// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_state.h"

#include "ui/explore/disagreement.h"
#include "ui/explore/explore_state_private.h"
#include "ui/explore/lane_building.h"
#include "ui/explore/rule_report.h"
#include "ui/explore/settings_step.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr int mostSteps = 200;

bool looksAtCost(const tradeoff::Policy &policy)
{
    return policy.goal == tradeoff::Policy::Goal::Cost || policy.goal == tradeoff::Policy::Goal::CostWithinLatency;
}

bool samePrices(const ExploreSettings &a, const ExploreSettings &b)
{
    return a.prices == b.prices && a.cpuBusyShare == b.cpuBusyShare && a.gpuBusyShare == b.gpuBusyShare;
}

bool samePlane(const ExploreSettings &a, const ExploreSettings &b)
{
    return a.family == b.family && a.precision == b.precision;
}

bool sameEstimates(const ExploreSettings &a, const ExploreSettings &b)
{
    return a.estimatedDevices == b.estimatedDevices
        && (a.estimatedDevices.empty() || (a.sweep == b.sweep && samePlane(a, b)));
}

} // namespace

ExploreState::Private::Private(ExploreState &state, LearnState &theLearn, protocol::Catalogue theCatalogue)
    : q(state)
    , learn(theLearn)
    , catalogue(std::move(theCatalogue))
{
    clock.start();
    undo.setUndoLimit(mostSteps);
    FigureSource &own = sources.emplace_back();
    own.prefix = hereLaneId({});
    own.place = ExploreState::tr("this machine");
    static_cast<void>(own.setPresent(learn.devices())); // it has no figures yet
}

void ExploreState::Private::take(const ExploreSettings &next)
{
    const ExploreSettings before = std::exchange(settings, next);
    const bool prices = !samePrices(before, next);
    const bool shown = before.hiddenLanes != next.hiddenLanes;
    if (prices || shown || !sameEstimates(before, next))
        lanesStale();
    const bool pairsDiffer = shown || !samePlane(before, next) || before.policy != next.policy;
    pairsAreStale = pairsAreStale || pairsDiffer || prices;
    giveToLearn();
    Q_EMIT q.settingsChanged();
    if (pairsDiffer || (prices && looksAtCost(next.policy)))
        dropFit();
}

void ExploreState::Private::giveToLearn()
{
    const QScopedValueRollback guard(sharing, true);
    learn.setPolicy(settings.policy);
    learn.setBusyShares({.cpu = settings.cpuBusyShare, .gpu = settings.gpuBusyShare});
    const QHash<QString, double> known = learn.prices();
    for (auto price = known.cbegin(); price != known.cend(); ++price) {
        if (!settings.prices.contains(hereLaneId(price.key())))
            learn.setDollarsPerHour(price.key(), std::nullopt);
    }
    const QString prefix = hereLaneId({});
    for (const auto &[lane, price] : settings.prices) {
        if (lane.startsWith(prefix))
            learn.setDollarsPerHour(lane.sliced(prefix.size()), price.dollarsPerHour);
    }
}

void ExploreState::Private::takeFromLearn()
{
    if (sharing)
        return;
    ExploreSettings next = settings;
    next.policy = learn.trace().policy();
    next.cpuBusyShare = learn.busyShares().cpu;
    next.gpuBusyShare = learn.busyShares().gpu;
    const QHash<QString, double> &known = learn.prices();
    std::erase_if(next.prices, [&, prefix = hereLaneId({})](const auto &price) {
        return price.first.startsWith(prefix) && !known.contains(price.first.sliced(prefix.size()));
    });
    for (auto price = known.cbegin(); price != known.cend(); ++price) {
        LanePrice &ours = next.prices[hereLaneId(price.key())];
        if (ours.dollarsPerHour != *price)
            ours = {*price, {}};
    }
    if (next == settings)
        return;
    ++hand;
    take(broughtIntoRange(std::move(next)));
}

void ExploreState::Private::keepWhatLearnHas(ExploreSettings &read) const
{
    if (learn.trace().policy() != tradeoff::Policy())
        read.policy = settings.policy;
    if (learn.busyShares() != LearnState::BusyShares()) {
        read.cpuBusyShare = settings.cpuBusyShare;
        read.gpuBusyShare = settings.gpuBusyShare;
    }
    // Where nothing has a price, nothing was chosen there.
    if (learn.prices().isEmpty())
        return;
    const auto isHere = [prefix = hereLaneId({})](const QString &lane) { return lane.startsWith(prefix); };
    std::erase_if(read.prices, [&](const auto &price) {
        const auto ours = settings.prices.find(price.first);
        return isHere(price.first)
            && (ours == settings.prices.end() || ours->second.dollarsPerHour != price.second.dollarsPerHour);
    });
    for (const auto &[lane, price] : settings.prices) {
        if (isHere(lane))
            read.prices.try_emplace(lane, price);
    }
}

void ExploreState::Private::figuresChanged()
{
    lanesStale();
    pairsAreStale = true;
    dropFit();
}

void ExploreState::Private::lanesStale()
{
    lanesAreStale = true;
    if (std::exchange(announced, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            announced = false;
            Q_EMIT q.lanesChanged();
        },
        Qt::QueuedConnection);
}

void ExploreState::Private::dropFit()
{
    if (!fitted)
        return;
    fitted.reset();
    Q_EMIT q.fittedChanged();
}

void ExploreState::Private::refresh()
{
    if (lanesAreStale) {
        lanesAreStale = false;
        lanes = lanesOf(sources, std::move(lanes));
        auto lane = lanes.begin();
        for (const FigureSource &source : sources) {
            for (const DeviceFigures &device : source.devices)
                dress(*lane++, settings, device.dollarsPerHour);
        }
        for (Lane &estimate : estimated.lanes(catalogue, settings, sources)) {
            dress(estimate, settings, std::nullopt);
            lanes.push_back(std::move(estimate));
        }
    }
    if (std::exchange(pairsAreStale, false))
        pairs = pairsOf(lanes, settings);
}

ExploreState::ExploreState(LearnState &learn, protocol::Catalogue catalogue, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, learn, std::move(catalogue)))
{
    d->takeFromLearn();
    connect(&learn, &LearnState::traceChanged, this, [this] { d->takeFromLearn(); });
    // Where a figure is from is told in words.
    connect(&learn, &LearnState::lessonTranslated, this, [this] { d->lanesStale(); });
    connect(&learn, &LearnState::devicesChanged, this, [this] {
        d->putPresent();
        d->lanesStale();
    });
}

ExploreState::~ExploreState() = default;

LearnState &ExploreState::learn() const
{
    return d->learn;
}

const protocol::Catalogue &ExploreState::catalogue() const
{
    return d->catalogue;
}

const ExploreSettings &ExploreState::settings() const
{
    return d->settings;
}

void ExploreState::setSettings(const ExploreSettings &settings, const QString &what, const QString &key)
{
    if (settings == d->settings)
        return;
    const ExploreSettings wanted = broughtIntoRange(settings);
    if (wanted == d->settings) {
        Q_EMIT settingsChanged(); // whoever shows the value that was refused
        return;
    }
    const QString ownKey = key.isEmpty() ? key : QStringLiteral("%1 %2").arg(d->hand).arg(key);
    d->undo.push(new SettingsStep(d->settings, wanted, what, ownKey, d->clock.elapsed(),
                                  [this](const ExploreSettings &from, const ExploreSettings &to) {
                                      ExploreSettings next = d->settings;
                                      applyDifference(next, from, to);
                                      d->take(next);
                                  }));
}

QUndoStack &ExploreState::undoStack() const
{
    return d->undo;
}

const std::vector<Lane> &ExploreState::lanes() const
{
    d->refresh();
    return d->lanes;
}

const Lane *ExploreState::lane(const QString &id) const
{
    const auto found = std::ranges::find(lanes(), id, &Lane::id);
    return found == d->lanes.end() ? nullptr : &*found;
}

const std::vector<tradeoff::MeasuredPair> &ExploreState::pairs() const
{
    d->refresh();
    return d->pairs;
}

const std::optional<tradeoff::FittedRule> &ExploreState::fitted() const
{
    return d->fitted;
}

void ExploreState::fit()
{
    d->fitted = tradeoff::fitRule(pairs(), d->settings.policy, d->learn.lesson().rule);
    Q_EMIT fittedChanged();
}

const SweepState &ExploreState::sweep() const
{
    return d->sweep;
}

void ExploreState::setSweep(const SweepState &sweep)
{
    d->sweep = sweep;
    Q_EMIT sweepChanged();
}

const std::vector<KnownMachine> &ExploreState::knownMachines() const
{
    return d->knownMachines;
}

void ExploreState::setKnownMachines(std::vector<KnownMachine> machines)
{
    if (machines == d->knownMachines)
        return;
    d->knownMachines = std::move(machines);
    Q_EMIT knownMachinesChanged();
}

std::vector<ExploreState::Disagreement> ExploreState::disagreements() const
{
    return disagreementsOf(lanes());
}

} // namespace breakeven::ui
