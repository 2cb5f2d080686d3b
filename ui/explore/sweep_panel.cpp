// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_panel.h"

#include "ui/explore/sweep_devices.h"
#include "ui/explore/sweep_grid_fields.h"
#include "ui/explore/sweep_progress.h"
#include "ui/explore/sweep_text.h"
#include "ui/explore/tick_row.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/policy_choice.h"
#include "ui/learn/workload_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

constexpr std::array efforts{tradeoff::Effort::Quick, tradeoff::Effort::Precise};

QString fromLatin(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

template<typename T>
bool contains(const std::vector<T> &values, T value)
{
    return std::ranges::find(values, value) != values.end();
}

/// Puts in or takes out, in the order of all there are.
template<typename T, typename All>
void tick(std::vector<T> &values, const All &all, T value, bool on)
{
    std::vector<T> ticked;
    for (const T one : all) {
        if (one == value ? on : contains(values, one))
            ticked.push_back(one);
    }
    values = std::move(ticked);
}

} // namespace

class SweepPanel::Private
{
public:
    Private(SweepPanel &panel, ExploreState &theState);

    void addTitled(const QString &title, QWidget *widget);
    void addFamilies();
    void addMethod();
    void take(const SweepSettings &sweep, const QString &what);
    void refresh();
    void showProgress();

    ExploreState &state;
    QVBoxLayout *body;
    TickRow *families;
    TickRow *precisions;
    SweepDevices *devices;
    SegmentedControl *effort;
    TickRow *refine;
    PolicyChoice *policy;
    SweepProgress *progress;
    CardLabel *misfits;
    std::optional<SweepExpectation> expected;
    SweepState elsewhere;
};

SweepPanel::Private::Private(SweepPanel &panel, ExploreState &theState)
    : state(theState)
    , body(panel.body())
{
    // First, so that it is in sight at any type size.
    progress = new SweepProgress(&panel);
    body->addWidget(progress);
    body->addWidget(new SweepGridFields(state, &panel));
    families = new TickRow(QStringLiteral("sweep_families"), tr("Families"), &panel);
    precisions = new TickRow(QStringLiteral("sweep_precisions"), tr("Precisions"), &panel);
    addFamilies();
    devices = new SweepDevices(state, &panel);
    addTitled(tr("Devices"), devices);
    effort = new SegmentedControl(tr("Effort"), &panel);
    refine = new TickRow(QStringLiteral("sweep_refine_row"), tr("Refinement"), &panel);
    addMethod();
    policy = new PolicyChoice(QStringLiteral("explore_policy"), state.learn(), &panel);
    addTitled(tr("Best by"), policy);
    misfits = new CardLabel(QStringLiteral("sweep_misfits"), {.size = TypeSize::Label}, &panel);
    body->addWidget(misfits);
}

void SweepPanel::Private::addTitled(const QString &title, QWidget *widget)
{
    auto *label = new CardLabel(QString(), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, body->parentWidget());
    label->setText(title);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::instance().space(Space::Hair));
    column->addWidget(label);
    column->addWidget(widget);
    body->addLayout(column);
}

void SweepPanel::Private::addFamilies()
{
    const lessons::Lesson &lesson = state.learn().lesson();
    for (const tradeoff::Family family : tradeoff::families)
        families->addTick(QStringLiteral("sweep_family_") + fromLatin(tradeoff::name(family)), label(family));
    for (const tradeoff::Precision precision : tradeoff::precisions) {
        const QString word = fromLatin(tradeoff::name(precision));
        explain(*precisions->addTick(QStringLiteral("sweep_precision_") + word, word), lesson.meaningOf(word));
    }
    addTitled(tr("Families"), families);
    addTitled(tr("Precisions"), precisions);
    QObject::connect(families, &TickRow::ticked, families, [this](int index, bool on) {
        SweepSettings sweep = state.settings().sweep;
        tick(sweep.families, tradeoff::families, tradeoff::families.at(static_cast<std::size_t>(index)), on);
        take(sweep, tr("Families"));
    });
    QObject::connect(precisions, &TickRow::ticked, precisions, [this](int index, bool on) {
        SweepSettings sweep = state.settings().sweep;
        tick(sweep.precisions, tradeoff::precisions, tradeoff::precisions.at(static_cast<std::size_t>(index)), on);
        take(sweep, tr("Precisions"));
    });
}

void SweepPanel::Private::addMethod()
{
    effort->setObjectName(QStringLiteral("sweep_effort"));
    effort->addSegment(QStringLiteral("sweep_quick"), tr("quick"))
        ->setToolTip(wrappedToolTip(tr("Few samples a point: enough to see where the lines cross.")));
    effort->addSegment(QStringLiteral("sweep_precise"), tr("precise"))
        ->setToolTip(wrappedToolTip(tr("Samples until the interval is narrow: several times as long.")));
    addTitled(tr("Effort"), effort);
    refine->addTick(QStringLiteral("sweep_refine"), tr("refine around a crossing"))
        ->setToolTip(wrappedToolTip(tr("Once all points are measured, measures more batches where the faster device "
                                       "changes.")));
    body->addWidget(refine);
    QObject::connect(effort, &SegmentedControl::currentChanged, effort, [this](int index) {
        SweepSettings sweep = state.settings().sweep;
        sweep.effort = efforts.at(static_cast<std::size_t>(index));
        take(sweep, tr("Effort"));
    });
    QObject::connect(refine, &TickRow::ticked, refine, [this](int, bool on) {
        SweepSettings sweep = state.settings().sweep;
        sweep.refine = on;
        take(sweep, tr("Refinement"));
    });
}

void SweepPanel::Private::take(const SweepSettings &sweep, const QString &what)
{
    ExploreSettings settings = state.settings();
    settings.sweep = sweep;
    state.setSettings(settings, what);
}

void SweepPanel::Private::refresh()
{
    const SweepSettings &sweep = state.settings().sweep;
    for (int index = 0; index < families->count(); ++index)
        families->setTicked(index, contains(sweep.families, tradeoff::families.at(static_cast<std::size_t>(index))));
    for (int index = 0; index < precisions->count(); ++index)
        precisions->setTicked(index,
                              contains(sweep.precisions, tradeoff::precisions.at(static_cast<std::size_t>(index))));
    {
        const QSignalBlocker quiet(effort);
        effort->setCurrentIndex(sweep.effort == tradeoff::Effort::Quick ? 0 : 1);
    }
    refine->setTicked(0, sweep.refine);
    policy->setPolicy(state.settings().policy);
    misfits->showText(misfitText(sweep, state.learn().devices(), state.lanes()));
    showProgress();
}

void SweepPanel::Private::showProgress()
{
    const SweepState &sweep = state.sweep();
    const QString obstacle = obstacleOf(state.settings().sweep, devices->anyTicked());
    progress->show(sweep, offerOf(sweep, expected, obstacle), offerElsewhere(elsewhere));
}

SweepPanel::SweepPanel(ExploreState &state, QWidget *parent)
    : Card(tr("Sweep"), parent)
    , d(std::make_unique<Private>(*this, state))
{
    setObjectName(QStringLiteral("sweep_panel"));
    connect(d->progress, &SweepProgress::runWanted, this, &SweepPanel::runWanted);
    connect(d->progress, &SweepProgress::pauseWanted, this, &SweepPanel::pauseWanted);
    connect(d->policy, &PolicyChoice::policyChosen, this, [this](const tradeoff::Policy &policy) {
        ExploreSettings settings = d->state.settings();
        settings.policy = policy;
        d->state.setSettings(settings, tr("Policy"), QStringLiteral("policy"));
    });
    // After the parts, which follow the same signals: they were made first.
    connect(&state, &ExploreState::settingsChanged, this, [this] { d->refresh(); });
    connect(&state, &ExploreState::lanesChanged, this, [this] { d->refresh(); });
    connect(&state.learn(), &LearnState::devicesChanged, this, [this] { d->refresh(); });
    connect(&state, &ExploreState::sweepChanged, this, [this] { d->showProgress(); });
    d->refresh();
}

SweepPanel::~SweepPanel() = default;

void SweepPanel::setExpectation(int points, double seconds)
{
    d->expected = SweepExpectation{points, seconds};
    d->showProgress();
}

void SweepPanel::setElsewhere(const SweepState &sweep)
{
    d->elsewhere = sweep;
    d->showProgress();
}

} // namespace breakeven::ui
