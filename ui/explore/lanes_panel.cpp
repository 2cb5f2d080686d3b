// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/lanes_panel.h"

#include "ui/explore/estimate_dialog.h"
#include "ui/explore/lane_row.h"
#include "ui/explore/lane_words.h"
#include "ui/explore/machine_list.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

class LanesPanel::Private
{
public:
    Private(LanesPanel &panel, ExploreState &theState);

    LinkButton *addLink(const char *name, const QString &text, const QString &explanation);
    void refresh();
    LaneRow *newRow(const Lane &lane);
    void show(const QString &id, bool shown);
    void remove(const QString &id);
    void restyle();

    LanesPanel &q;
    ExploreState &state;
    std::vector<LaneRow *> rows; ///< as the lanes
    QVBoxLayout *rowsLayout;
    CardLabel *nothing;
    CardLabel *missing;
    CardLabel *differing;
    QWidget *links;
    LinkButton *save = nullptr;
};

LanesPanel::Private::Private(LanesPanel &panel, ExploreState &theState)
    : q(panel)
    , state(theState)
    , rowsLayout(new QVBoxLayout)
    , nothing(new CardLabel(QStringLiteral("lanes_nothing"), {.ink = CardLabel::Ink::Dim}, &panel))
    , missing(new CardLabel(QStringLiteral("lanes_missing"), {.size = TypeSize::Label}, &panel))
    , differing(new CardLabel(QStringLiteral("lanes_differing"), {.size = TypeSize::Label}, &panel))
    , links(new QWidget(&panel))
{
    auto *row = new WrappingLayout(links);
    row->setContentsMargins({});
    LinkButton *open = addLink("lanes_open", tr("Open a recording…"), tr("Figures measured elsewhere, from a file"));
    LinkButton *estimate = addLink("lanes_estimate", tr("Estimate a card…"),
                                   tr("What a GPU that is not here may reach, from its datasheet, as a band"));
    LinkButton *machine = addLink("lanes_machine", tr("Connect a machine…"),
                                  tr("Measure on another computer, for instance over ssh"));
    save = addLink("lanes_save", tr("Save the figures…"), tr("A recording: all measured here, in one file"));
    estimate->setEnabled(!state.catalogue().devices.empty());
    connect(open, &LinkButton::clicked, &q, &LanesPanel::openRecordingWanted);
    connect(machine, &LinkButton::clicked, &q, &LanesPanel::machineWanted);
    connect(save, &LinkButton::clicked, &q, &LanesPanel::saveRecordingWanted);
    connect(estimate, &LinkButton::clicked, &q, [this] { (new EstimateDialog(state, &q))->open(); });
}

LinkButton *LanesPanel::Private::addLink(const char *name, const QString &text, const QString &explanation)
{
    auto *link = new LinkButton(text, links);
    link->setObjectName(QLatin1StringView(name));
    explain(*link, explanation);
    links->layout()->addWidget(link);
    return link;
}

void LanesPanel::Private::refresh()
{
    const std::vector<Lane> &lanes = state.lanes();
    std::vector<LaneRow *> left = std::exchange(rows, {});
    for (const Lane &lane : lanes) {
        const auto known = std::ranges::find(left, lane.id, &LaneRow::id);
        if (known == left.end()) {
            rows.push_back(newRow(lane));
        } else {
            rows.push_back(*known);
            left.erase(known);
            rows.back()->setLane(lane);
        }
        const int place = static_cast<int>(rows.size()) - 1;
        if (rowsLayout->indexOf(rows.back()) != place)
            rowsLayout->insertWidget(place, rows.back());
    }
    for (LaneRow *row : left) {
        rowsLayout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (std::size_t i = 1; i < rows.size(); ++i)
        QWidget::setTabOrder(rows[i - 1], rows[i]);

    nothing->showText(lanes.empty() ? tr("The engine has not listed its devices yet.") : QString());
    missing->showText(missingGpuText(state.learn().devices()));
    QStringList sentences;
    for (const ExploreState::Disagreement &found : state.disagreements()) {
        const Lane *first = state.lane(found.first);
        const Lane *second = state.lane(found.second);
        if (first && second)
            sentences << disagreementText(found, *first, *second);
    }
    differing->showText(sentences.join(QLatin1Char('\n')));
    save->setEnabled(std::ranges::any_of(lanes, [](const Lane &lane) { return !lane.figures.empty(); }));
}

LaneRow *LanesPanel::Private::newRow(const Lane &lane)
{
    auto *row = new LaneRow(lane, &q);
    connect(row, &LaneRow::shownWanted, &q, [this, id = lane.id](bool shown) { show(id, shown); });
    // The row goes with it: not while it is still telling.
    connect(
        row, &LaneRow::removeWanted, &q, [this, id = lane.id] { remove(id); }, Qt::QueuedConnection);
    return row;
}

void LanesPanel::Private::show(const QString &id, bool shown)
{
    const Lane *lane = state.lane(id);
    if (!lane)
        return;
    ExploreSettings settings = state.settings();
    if (shown)
        settings.hiddenLanes.erase(id);
    else
        settings.hiddenLanes.insert(id);
    state.setSettings(settings, (shown ? tr("Show %1") : tr("Hide %1")).arg(lane->title()));
}

void LanesPanel::Private::remove(const QString &id)
{
    const Lane *lane = state.lane(id);
    if (!lane)
        return;
    if (lane->source != Lane::Source::Estimate)
        return state.removeRecording(id);
    ExploreSettings settings = state.settings();
    std::erase(settings.estimatedDevices, lane->deviceId);
    state.setSettings(settings, tr("Remove the estimate of %1").arg(lane->name));
}

void LanesPanel::Private::restyle()
{
    const Theme &theme = Theme::instance();
    rowsLayout->setSpacing(theme.space(Space::Hair));
    links->layout()->setSpacing(theme.space(Space::Hair));
    for (LinkButton *link : links->findChildren<LinkButton *>())
        link->setFont(theme.font(TypeSize::Body));
}

LanesPanel::LanesPanel(ExploreState &state, QWidget *parent)
    : Card(tr("Lanes"), parent)
    , d(std::make_unique<Private>(*this, state))
{
    setObjectName(QStringLiteral("lanes_panel"));
    body()->addWidget(d->nothing);
    body()->addLayout(d->rowsLayout);
    body()->addWidget(d->missing);
    body()->addWidget(d->differing);
    body()->addWidget(d->links);
    connect(&state, &ExploreState::lanesChanged, this, [this] { d->refresh(); });
    connect(&state.learn(), &LearnState::devicesChanged, this, [this] { d->refresh(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    d->refresh();
}

LanesPanel::~LanesPanel() = default;

void LanesPanel::showMachines(OtherMachines &machines)
{
    body()->insertWidget(body()->indexOf(d->missing), new MachineList(machines, this));
}

} // namespace breakeven::ui
