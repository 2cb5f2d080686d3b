// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/chart_controls.h"

#include "ui/explore/chart_text.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <array>
#include <set>
#include <utility>
#include <vector>

namespace breakeven::ui {

namespace {

constexpr std::array figures{ChartFigure::Latency, ChartFigure::Throughput, ChartFigure::Cost};
constexpr std::array axes{ChartAxis::Batch, ChartAxis::Size};

using Plane = std::pair<tradeoff::Family, tradeoff::Precision>;

struct Choice {
    QString text;
    QVariant value;
};

/// Filled anew only where the items differ: filling empties a list that is open.
void offer(QComboBox &box, const std::vector<Choice> &choices, const QVariant &current)
{
    const QSignalBlocker quiet(box);
    bool same = box.count() == static_cast<int>(choices.size());
    for (int i = 0; same && i < box.count(); ++i) {
        const Choice &choice = choices[static_cast<std::size_t>(i)];
        same = box.itemText(i) == choice.text && box.itemData(i) == choice.value;
    }
    if (!same) {
        box.clear();
        for (const Choice &choice : choices)
            box.addItem(choice.text, choice.value);
        box.updateGeometry();
    }
    if (const int index = box.findData(current); index != box.currentIndex())
        box.setCurrentIndex(index);
}

/// What there is to choose from: all that is to be measured, and all that has been.
struct Grid {
    std::set<tradeoff::Bytes> sizes;
    std::set<int> batches;
    std::set<Plane> planes;
};

Grid gridOf(const ExploreState &state)
{
    const ExploreSettings &settings = state.settings();
    Grid grid{.sizes = {settings.sweep.sizes.begin(), settings.sweep.sizes.end()},
              .batches = {settings.sweep.batches.begin(), settings.sweep.batches.end()},
              .planes = {}};
    for (const tradeoff::Family family : settings.sweep.families) {
        for (const tradeoff::Precision precision : settings.sweep.precisions)
            grid.planes.insert({family, precision});
    }
    for (const Lane &lane : state.lanes()) {
        for (const tradeoff::Measurement &figure : lane.figures) {
            const tradeoff::Workload &workload = figure.workload;
            grid.planes.insert({workload.family, workload.precision});
            if (workload.family != settings.family || workload.precision != settings.precision)
                continue;
            grid.sizes.insert(workload.sizeBytes);
            grid.batches.insert(workload.batch);
        }
    }
    return grid;
}

} // namespace

ChartControls::ChartControls(ExploreState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_figure(new SegmentedControl(tr("Figure of the chart"), this))
    , m_axis(new SegmentedControl(tr("The lines run along"), this))
    , m_heldLabel(new QLabel(this))
    , m_held(new QComboBox(this))
    , m_planeLabel(new QLabel(tr("of"), this))
    , m_plane(new QComboBox(this))
{
    setObjectName(QStringLiteral("chart_controls"));
    m_figure->setObjectName(QStringLiteral("chart_figure"));
    m_figure->addSegment(QStringLiteral("chart_latency"), tr("Latency"));
    m_figure->addSegment(QStringLiteral("chart_throughput"), tr("Throughput"));
    m_figure->addSegment(QStringLiteral("chart_cost"), tr("Cost"));
    m_axis->setObjectName(QStringLiteral("chart_axis"));
    m_axis->addSegment(QStringLiteral("chart_along_batch"), tr("by batch"));
    m_axis->addSegment(QStringLiteral("chart_along_size"), tr("by size"));
    m_held->setObjectName(QStringLiteral("chart_held"));
    m_heldLabel->setBuddy(m_held);
    m_plane->setObjectName(QStringLiteral("chart_plane"));
    m_plane->setAccessibleName(tr("Family and precision"));

    auto *row = new WrappingLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_figure, m_axis, m_heldLabel, m_held, m_planeLabel, m_plane})
        row->addWidget(widget);

    connect(m_figure, &SegmentedControl::currentChanged, this, [this](int index) {
        ExploreSettings settings = m_state.settings();
        settings.figure = figures.at(static_cast<std::size_t>(index));
        take(std::move(settings), tr("Figure"));
    });
    connect(m_axis, &SegmentedControl::currentChanged, this, [this](int index) {
        ExploreSettings settings = m_state.settings();
        settings.axis = axes.at(static_cast<std::size_t>(index));
        take(std::move(settings), tr("Axis"));
    });
    connect(m_held, &QComboBox::activated, this, [this](int index) {
        ExploreSettings settings = m_state.settings();
        const qulonglong value = m_held->itemData(index).toULongLong();
        if (settings.axis == ChartAxis::Batch)
            settings.chartSize = value;
        else
            settings.chartBatch = static_cast<int>(value);
        take(std::move(settings),
             settings.axis == ChartAxis::Batch ? tr("Size of the chart") : tr("Batch of the chart"));
    });
    connect(m_plane, &QComboBox::activated, this, [this](int index) {
        ExploreSettings settings = m_state.settings();
        const QPoint plane = m_plane->itemData(index).toPoint();
        settings.family = static_cast<tradeoff::Family>(plane.x());
        settings.precision = static_cast<tradeoff::Precision>(plane.y());
        take(std::move(settings), tr("Family and precision"));
    });
    connect(&state, &ExploreState::settingsChanged, this, &ChartControls::refresh);
    connect(&state, &ExploreState::lanesChanged, this, &ChartControls::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &ChartControls::restyle);
    restyle();
    refresh();
}

void ChartControls::take(ExploreSettings settings, const QString &what)
{
    if (settings != m_state.settings())
        m_state.setSettings(settings, what);
}

void ChartControls::refresh()
{
    const ExploreSettings &settings = m_state.settings();
    const QSignalBlocker figureBlocker(m_figure);
    const QSignalBlocker axisBlocker(m_axis);
    m_figure->setCurrentIndex(static_cast<int>(settings.figure));
    m_axis->setCurrentIndex(static_cast<int>(settings.axis));
    refreshHeld();
    refreshPlanes();
}

void ChartControls::refreshHeld()
{
    const ExploreSettings &settings = m_state.settings();
    const bool alongBatch = settings.axis == ChartAxis::Batch;
    m_heldLabel->setText(alongBatch ? tr("at size") : tr("at batch"));
    m_held->setAccessibleName(alongBatch ? tr("Size of the chart") : tr("Batch of the chart"));
    Grid grid = gridOf(m_state);
    grid.sizes.insert(settings.chartSize);
    grid.batches.insert(settings.chartBatch);
    std::vector<Choice> choices;
    if (alongBatch) {
        for (const tradeoff::Bytes size : grid.sizes)
            choices.push_back({tr("%1 GB").arg(gigabytesText(static_cast<double>(size) / tradeoff::gigabyte)),
                               QVariant::fromValue<qulonglong>(size)});
    } else {
        for (const int batch : grid.batches)
            choices.push_back(
                {locale().toString(batch), QVariant::fromValue<qulonglong>(static_cast<qulonglong>(batch))});
    }
    const qulonglong current = alongBatch ? settings.chartSize : static_cast<qulonglong>(settings.chartBatch);
    offer(*m_held, choices, QVariant::fromValue<qulonglong>(current));
}

void ChartControls::refreshPlanes()
{
    const ExploreSettings &settings = m_state.settings();
    std::set<Plane> planes = gridOf(m_state).planes;
    planes.insert({settings.family, settings.precision});
    const auto valueOf = [](const Plane &plane) {
        return QPoint(static_cast<int>(plane.first), static_cast<int>(plane.second));
    };
    std::vector<Choice> choices;
    for (const Plane &plane : planes)
        choices.push_back({networkText(plane.first, plane.second), valueOf(plane)});
    offer(*m_plane, choices, valueOf({settings.family, settings.precision}));
    m_planeLabel->setVisible(planes.size() > 1);
    m_plane->setVisible(planes.size() > 1);
}

void ChartControls::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Small));
    for (QLabel *label : {m_heldLabel, m_planeLabel}) {
        label->setFont(theme.font(TypeSize::Label));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.tokens().dim);
        label->setPalette(palette);
    }
}

} // namespace breakeven::ui
