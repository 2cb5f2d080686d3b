// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/explore_place.h"

#include "ui/explore/chart_controls.h"
#include "ui/explore/chart_data.h"
#include "ui/explore/cost_panel.h"
#include "ui/explore/explore_columns.h"
#include "ui/explore/explore_files.h"
#include "ui/explore/heat_map_view.h"
#include "ui/explore/lanes_panel.h"
#include "ui/explore/line_chart.h"
#include "ui/explore/machine_dialog.h"
#include "ui/explore/paper_look.h"
#include "ui/explore/picture_card.h"
#include "ui/explore/roofline_chart.h"
#include "ui/explore/rule_panel.h"
#include "ui/explore/sweep_panel.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven::ui {

class ExplorePlace::Private
{
public:
    Private(ExplorePlace &place, ExploreState &theState, SweepDirector &theDirector, OtherMachines &theMachines)
        : q(place)
        , state(theState)
        , director(theDirector)
        , machines(theMachines)
    { }

    void make();
    QWidget *makeWays();
    void connectParts();
    void refreshSoon(bool pictures);
    void refreshNow();
    void refreshPictures();
    void refreshExpectation();
    void restyle();
    void chooseOnChart(double x);
    [[nodiscard]] std::vector<ReportPicture> reportPictures() const;

    ExplorePlace &q;
    ExploreState &state;
    SweepDirector &director;
    OtherMachines &machines;
    ExploreFiles *files = nullptr;
    SweepPanel *sweep = nullptr;
    LanesPanel *lanes = nullptr;
    CostPanel *cost = nullptr;
    LineChart *lines = nullptr;
    PictureCard *linesCard = nullptr;
    HeatMapView *heatMap = nullptr;
    PictureCard *heatMapCard = nullptr;
    RooflineChart *roofline = nullptr;
    PictureCard *rooflineCard = nullptr;
    RulePanel *rules = nullptr;
    ChartData lineData;
    HeatMap map;
    RooflineData rooflineData;
    bool picturesDue = false;
    bool expectationDue = false;
};

void ExplorePlace::Private::make()
{
    files = new ExploreFiles(
        state,
        [this] {
            refreshNow();
            return reportPictures();
        },
        q);
    QWidget *ways = makeWays();
    sweep = new SweepPanel(state, &q);
    lanes = new LanesPanel(state, &q);
    lanes->showMachines(machines);
    cost = new CostPanel(state, &q);
    lines = new LineChart;
    linesCard = new PictureCard(tr("Latency against batch"), lines, QStringLiteral("lines"), &q);
    linesCard->body()->insertWidget(0, new ChartControls(state, linesCard));
    rules = new RulePanel(&q);
    heatMap = new HeatMapView;
    heatMapCard = new PictureCard(tr("Best device"), heatMap, QStringLiteral("best-device"), &q);
    roofline = new RooflineChart;
    rooflineCard = new PictureCard(tr("Roofline"), roofline, QStringLiteral("roofline"), &q);
    auto *columns = new ExploreColumns({.first = {sweep},
                                        .settings = {lanes, cost},
                                        .charts = {linesCard, rules},
                                        .plane = {heatMapCard, rooflineCard}},
                                       &q);
    auto *column = new QVBoxLayout(&q);
    column->addWidget(ways);
    column->addWidget(columns, 1);
}

QWidget *ExplorePlace::Private::makeWays()
{
    auto *ways = new QWidget(&q);
    ways->setObjectName(QStringLiteral("explore_ways"));
    auto *row = new WrappingLayout(ways);
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys, auto &&action) {
        auto *button = new LinkButton(text, ways);
        button->setObjectName(name);
        button->setShortcut(keys);
        if (!keys.isEmpty())
            button->setToolTip(keys.toString(QKeySequence::NativeText));
        QObject::connect(button, &QPushButton::clicked, &q, action);
        row->addWidget(button);
        return button;
    };
    auto *undo = add(QStringLiteral("explore_undo"), tr("Undo"), QKeySequence::Undo,
                     [this] { state.undoStack().undo(); });
    auto *redo = add(QStringLiteral("explore_redo"), tr("Redo"), QKeySequence::Redo,
                     [this] { state.undoStack().redo(); });
    undo->setEnabled(state.undoStack().canUndo());
    redo->setEnabled(state.undoStack().canRedo());
    QObject::connect(&state.undoStack(), &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    QObject::connect(&state.undoStack(), &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    add(QStringLiteral("explore_open"), tr("Open a recording or session…"), {}, [this] { files->askToOpen(); });
    add(QStringLiteral("explore_save"), tr("Save the recording…"), {}, [this] { files->askToSaveRecording(); });
    add(QStringLiteral("explore_save_session"), tr("Save the session…"), {}, [this] { files->askToSaveSession(); });
    add(QStringLiteral("explore_report"), tr("Write a report…"), {}, [this] { files->askToWriteReport(); });
    return ways;
}

void ExplorePlace::Private::connectParts()
{
    QObject::connect(sweep, &SweepPanel::runWanted, &q, [this] {
        // That all is measured is said only where no other machine has anything left either.
        if (director.missing() > 0 || machines.missing() == 0 || state.sweep().stage == SweepState::Stage::Paused)
            director.run();
        machines.run();
    });
    QObject::connect(sweep, &SweepPanel::pauseWanted, &q, [this] {
        director.pause();
        machines.pause();
    });
    QObject::connect(lanes, &LanesPanel::openRecordingWanted, files, &ExploreFiles::askToOpen);
    QObject::connect(lanes, &LanesPanel::saveRecordingWanted, files, &ExploreFiles::askToSaveRecording);
    QObject::connect(lanes, &LanesPanel::machineWanted, &q, [this] {
        auto *dialog = new MachineDialog(machines, &q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QObject::connect(heatMap, &HeatMapView::cellChosen, &q, [this](quint64 size, int batch) {
        const ExploreSettings &settings = state.settings();
        Q_EMIT q.workloadWanted(
            {.family = settings.family, .precision = settings.precision, .sizeBytes = size, .batch = batch});
    });
    QObject::connect(lines, &LineChart::pointChosen, &q, [this](const QString &, double x) { chooseOnChart(x); });
    QObject::connect(rules, &RulePanel::fitWanted, &q, [this] { state.fit(); });
    QObject::connect(rules, &RulePanel::ruleForLearnWanted, &q, &ExplorePlace::ruleForLearnWanted);
    QObject::connect(rules, &RulePanel::ruleEdited, &q, [this](const tradeoff::DecisionRule &rule) {
        ExploreSettings settings = state.settings();
        settings.mine = rule;
        state.setSettings(settings, tr("My rule"), QStringLiteral("mine"));
    });
    for (PictureCard *card : {linesCard, heatMapCard, rooflineCard})
        QObject::connect(card, &PictureCard::told, &q, &ExplorePlace::told);
    QObject::connect(files, &ExploreFiles::told, &q, &ExplorePlace::told);
    QObject::connect(&director, &SweepDirector::told, &q, &ExplorePlace::told);
    const auto refresh = [this] { refreshSoon(true); };
    const auto refreshLess = [this] { refreshSoon(false); };
    QObject::connect(&state, &ExploreState::settingsChanged, &q, refresh);
    QObject::connect(&state, &ExploreState::lanesChanged, &q, refresh);
    QObject::connect(&state, &ExploreState::fittedChanged, &q, refresh);
    QObject::connect(&machines, &OtherMachines::changed, &q, refreshLess);
    QObject::connect(&state, &ExploreState::sweepChanged, &q, refreshLess);
    QObject::connect(&state.learn(), &LearnState::lessonChanged, &q, refresh);
    QObject::connect(&state.learn(), &LearnState::devicesChanged, &q, refresh);
    // The state may be older than the place.
    refresh();
}

/// One change is told by several signals, and changes come in flocks: they are shown once, when all have been made.
void ExplorePlace::Private::refreshSoon(bool pictures)
{
    picturesDue = picturesDue || pictures;
    if (!std::exchange(expectationDue, true))
        QMetaObject::invokeMethod(
            &q, [this] { refreshNow(); }, Qt::QueuedConnection);
}

void ExplorePlace::Private::refreshNow()
{
    const bool pictures = std::exchange(picturesDue, false);
    if (!std::exchange(expectationDue, false))
        return; // whoever could not wait has had it done
    if (pictures)
        refreshPictures();
    refreshExpectation();
    Q_EMIT q.refreshed(pictures);
}

void ExplorePlace::Private::refreshPictures()
{
    const ExploreSettings &settings = state.settings();
    const std::vector<Lane> &all = state.lanes();

    lineData = chartDataOf(all, settings);
    lines->setData(lineData);
    linesCard->setTitle(lineData.title);
    linesCard->setTable(tableOf(lineData));
    linesCard->setSentence(lineData.sentence, spokenSummary(lineData));
    linesCard->setEmptyText(lineData.isEmpty()
                                ? tr("No figure of this model yet. Press Measure, or open a recording: the lines grow "
                                     "here as points come in.")
                                : QString());

    map = heatMapOf(all, settings, settings.mine, state.learn().lesson().rule);
    heatMap->setMap(map);
    heatMapCard->setTitle(map.title);
    heatMapCard->setTable(tableOf(map));
    heatMapCard->setSentence(map.sentence);

    rooflineData = rooflineDataOf(all, settings);
    roofline->setData(rooflineData);
    rooflineCard->setTable(tableOf(rooflineData));
    rooflineCard->setTitle(rooflineData.title);
    rooflineCard->setSentence(rooflineData.sentence, spokenSummary(rooflineData));
    rooflineCard->setEmptyText(rooflineData.series.empty() ? tr(
                                   "Once something is measured at this size: how near each point comes to what the "
                                   "machine's arithmetic and memory allow.")
                                                           : QString());

    rules->setReport(ruleReportOf(all, state.pairs(), settings, state.learn().lesson().rule, state.fitted()));
}

void ExplorePlace::Private::refreshExpectation()
{
    const SweepState elsewhere = machines.sweep();
    // What is being measured elsewhere is not offered again.
    const int missingThere = elsewhere.stage == SweepState::Stage::Running ? 0 : machines.missing();
    sweep->setExpectation(director.missing() + missingThere, director.expectedSeconds());
    sweep->setElsewhere(elsewhere);
}

void ExplorePlace::Private::chooseOnChart(double x)
{
    const ExploreSettings &settings = state.settings();
    tradeoff::Workload workload{.family = settings.family,
                                .precision = settings.precision,
                                .sizeBytes = settings.chartSize,
                                .batch = settings.chartBatch};
    if (settings.axis == ChartAxis::Batch)
        workload.batch = static_cast<int>(std::lround(x));
    else
        workload.sizeBytes = static_cast<tradeoff::Bytes>(std::llround(x * static_cast<double>(tradeoff::gigabyte)));
    Q_EMIT q.workloadWanted(workload);
}

std::vector<ReportPicture> ExplorePlace::Private::reportPictures() const
{
    const PaperLook look;
    constexpr int width = 900;
    return {
        {linesCard->title(), lineData.sentence, linesCard->picture(width), tableOf(lineData)},
        {heatMapCard->title(), map.sentence, heatMapCard->picture(width), tableOf(map)},
        {rooflineCard->title(), rooflineData.sentence, rooflineCard->picture(width), tableOf(rooflineData)},
    };
}

void ExplorePlace::Private::restyle()
{
    const Theme &theme = Theme::instance();
    const bool narrow = q.width() < 700 * theme.typeScale();
    const int side = theme.space(narrow ? Space::Medium : Space::Huge);
    q.layout()->setContentsMargins(side, theme.space(Space::Medium), side, theme.space(Space::Large));
    q.layout()->setSpacing(theme.space(Space::Medium));
    const int em = QFontMetrics(theme.font(TypeSize::Body)).height();
    // A high window is used.
    lines->setMinimumHeight(std::max(18 * em, q.height() / 3));
    roofline->setMinimumHeight(std::max(15 * em, q.height() / 4));
}

ExplorePlace::ExplorePlace(ExploreState &state, SweepDirector &director, OtherMachines &machines, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, state, director, machines))
{
    setObjectName(QStringLiteral("explore_place"));
    setAccessibleName(tr("Explore"));
    setAcceptDrops(true);
    d->make();
    d->connectParts();
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    d->refreshPictures();
    d->refreshExpectation();
}

ExplorePlace::~ExplorePlace() = default;

void ExplorePlace::openFile(const QString &file)
{
    d->files->open(file);
}

void ExplorePlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->restyle();
}

void ExplorePlace::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().toLocalFile().endsWith(QLatin1String(".json")))
        event->acceptProposedAction();
}

void ExplorePlace::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            openFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace breakeven::ui
