// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_grid_fields.h"

#include "ui/explore/sweep_choice.h"
#include "ui/explore/sweep_text.h"
#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/widgets/quiet_value.h"
#include "ui/widgets/stopping_spin_box.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr double bytesInGigabyte = tradeoff::gigabyte;
constexpr double smallestGb = tradeoff::smallestModel / bytesInGigabyte;
/// Two decimals: whole multiples of 10 MB.
constexpr double stepsInGigabyte = 100;
constexpr tradeoff::Bytes bytesInStep = tradeoff::gigabyte / 100;

tradeoff::Bytes bytesOf(double gigabytes)
{
    return static_cast<tradeoff::Bytes>(std::llround(gigabytes * stepsInGigabyte)) * bytesInStep;
}

double gigabytesOf(tradeoff::Bytes bytes)
{
    return static_cast<double>(bytes) / bytesInGigabyte;
}

/// The powers of two that are offered, and `chosen` where it is none.
void fillBatches(QComboBox &box, int chosen)
{
    const QSignalBlocker quiet(box);
    std::vector<int> offered = batchesBetween(1, largestBatchOfSweep);
    if (std::ranges::find(offered, chosen) == offered.end()) {
        offered.push_back(chosen);
        std::ranges::sort(offered);
    }
    if (box.count() != static_cast<int>(offered.size()) || box.findData(chosen) < 0) {
        box.clear();
        for (const int batch : offered)
            box.addItem(QLocale().toString(batch), batch);
    }
    box.setCurrentIndex(box.findData(chosen));
}

} // namespace

SweepGridFields::SweepGridFields(ExploreState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_smallest(new StoppingSpinBox(this))
    , m_largest(new StoppingSpinBox(this))
    , m_count(new StoppingSpinBox(this))
    , m_sizes(new CardLabel(QStringLiteral("sweep_sizes"), {.size = TypeSize::Label}, this))
    , m_first(new QComboBox(this))
    , m_last(new QComboBox(this))
    , m_batches(new CardLabel(QStringLiteral("sweep_batches"), {.size = TypeSize::Label}, this))
{
    setObjectName(QStringLiteral("sweep_grid_fields"));
    m_smallest->setObjectName(QStringLiteral("sweep_smallest_size"));
    m_smallest->setAccessibleName(tr("Smallest size in gigabytes"));
    m_largest->setObjectName(QStringLiteral("sweep_largest_size"));
    m_largest->setAccessibleName(tr("Largest size in gigabytes"));
    m_largest->setSuffix(tr(" GB"));
    m_count->setObjectName(QStringLiteral("sweep_size_count"));
    m_count->setAccessibleName(tr("How many sizes"));
    m_count->setScale({1, mostSizesOffered, 0}, 0);
    m_first->setObjectName(QStringLiteral("sweep_first_batch"));
    m_first->setAccessibleName(tr("Smallest batch"));
    m_last->setObjectName(QStringLiteral("sweep_last_batch"));
    m_last->setAccessibleName(tr("Largest batch"));
    arrange();

    for (StoppingSpinBox *box : {m_smallest, m_largest, m_count})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, box] { giveSizes(box); });
    for (QComboBox *box : {m_first, m_last})
        connect(box, &QComboBox::currentIndexChanged, this, &SweepGridFields::giveBatches);
    connect(&state, &ExploreState::settingsChanged, this, &SweepGridFields::refresh);
    connect(&state, &ExploreState::lanesChanged, this, &SweepGridFields::refresh);
    connect(&state.learn(), &LearnState::devicesChanged, this, &SweepGridFields::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &SweepGridFields::restyle);
    restyle();
    refresh();
}

void SweepGridFields::arrange()
{
    const auto word = [this](const QString &text, std::vector<QLabel *> &list) {
        auto *label = new QLabel(text, this);
        list.push_back(label);
        return label;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *sizes = new WrappingLayout;
    QLabel *title = word(tr("&Sizes"), m_titles);
    title->setBuddy(m_smallest);
    column->addWidget(title);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smallest, word(tr("to"), m_words), m_largest,
                                                            word(tr("in"), m_words), m_count})
        sizes->addWidget(widget);
    column->addLayout(sizes);
    column->addWidget(m_sizes);
    auto *batches = new WrappingLayout;
    title = word(tr("&Batches"), m_titles);
    title->setBuddy(m_first);
    column->addWidget(title);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, word(tr("to"), m_words), m_last})
        batches->addWidget(widget);
    column->addLayout(batches);
    column->addWidget(m_batches);
    const lessons::Lesson &lesson = m_state.learn().lesson();
    explain(*m_count, {}, tr("How many sizes are measured, both ends included."));
    explain(*m_titles[0], lesson.meaningOf(QStringLiteral("model size")));
    explain(*m_titles[1], lesson.meaningOf(QStringLiteral("batch")));
}

void SweepGridFields::giveSizes(const StoppingSpinBox *moved)
{
    double low = m_smallest->value();
    double high = m_largest->value();
    int count = static_cast<int>(std::lround(m_count->value()));
    if (moved == m_count) {
        // Of one size the ends are the same: for more there has to be room between them.
        if (low == high)
            high = std::min(low * 10, m_largest->maximum());
    } else if (moved == m_smallest) {
        high = count == 1 ? low : std::max(low, high);
    } else {
        low = std::min(low, high);
        count = low < high ? std::max(count, 2) : count;
    }
    ExploreSettings settings = m_state.settings();
    settings.sweep.sizes = sizesBetween(bytesOf(low), count == 1 ? bytesOf(low) : bytesOf(high), count);
    m_state.setSettings(settings, tr("Sizes"), QStringLiteral("sweep_sizes"));
    refresh();
}

void SweepGridFields::giveBatches()
{
    ExploreSettings settings = m_state.settings();
    settings.sweep.batches = batchesBetween(m_first->currentData().toInt(), m_last->currentData().toInt());
    m_state.setSettings(settings, tr("Batches"), QStringLiteral("sweep_batches"));
    refresh();
}

void SweepGridFields::refresh()
{
    const SweepSettings &sweep = m_state.settings().sweep;
    bool otherMachine = false;
    for (const Lane &lane : m_state.lanes())
        otherMachine = otherMachine || lane.source == Lane::Source::Machine;
    const std::optional<tradeoff::Bytes> fits = largestThatFits(m_state.learn().devices());
    const tradeoff::Bytes asked = sweep.sizes.empty() ? tradeoff::smallestModel : sweep.sizes.back();
    const tradeoff::Bytes high = otherMachine || !fits ? tradeoff::largestModel : std::max(*fits, asked);
    for (StoppingSpinBox *box : {m_smallest, m_largest}) {
        if (box->maximum() != gigabytesOf(high)) {
            const QSignalBlocker quiet(box);
            box->setScale({smallestGb, gigabytesOf(high), 2}, 2);
        }
    }
    if (!sweep.sizes.empty()) {
        showQuietly(*m_smallest, gigabytesOf(sweep.sizes.front()));
        showQuietly(*m_largest, gigabytesOf(sweep.sizes.back()));
        showQuietly(*m_count, static_cast<double>(sweep.sizes.size()));
    }
    explain(*m_largest, {}, fits ? tr("This machine holds up to %1.").arg(sizesText(std::span(&*fits, 1))) : QString());
    m_sizes->showText(sizesText(sweep.sizes));
    refreshBatches(sweep.batches);
}

void SweepGridFields::refreshBatches(const std::vector<int> &batches)
{
    if (!batches.empty()) {
        fillBatches(*m_first, batches.front());
        fillBatches(*m_last, batches.back());
    }
    m_batches->showText(batchesText(batches));
}

void SweepGridFields::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Hair));
    m_sizes->setContentsMargins(0, 0, 0, theme.space(Space::Hair));
    for (QLayout *row : findChildren<WrappingLayout *>())
        row->setSpacing(theme.space(Space::Small) * 3 / 4);
    for (QWidget *field : std::initializer_list<QWidget *>{m_smallest, m_largest, m_count, m_first, m_last})
        field->setFont(theme.figureFont(TypeSize::Body));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, theme.tokens().dim);
    for (const std::vector<QLabel *> &list : {m_titles, m_words}) {
        for (QLabel *label : list) {
            label->setFont(theme.font(TypeSize::Label));
            label->setPalette(dim);
        }
    }
    updateGeometry();
}

} // namespace breakeven::ui
