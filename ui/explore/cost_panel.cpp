// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/cost_panel.h"

#include "ui/explore/cost_text.h"
#include "ui/explore/price_fields.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/quiet_value.h"
#include "ui/widgets/stopping_spin_box.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace breakeven::ui {

namespace {

constexpr double leastRate = 0.01; ///< requests a second
constexpr int rateDecimals = 2;

CardLabel *sentence(const QString &name, QWidget *parent)
{
    return new CardLabel(name, {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, parent);
}

} // namespace

class CostPanel::Private
{
public:
    Private(CostPanel &panel, ExploreState &theState);

    void addBusy(CostPanel &panel, LabelledSlider *slider, CardLabel *text, double ExploreSettings::*share);
    void addRate(CostPanel &panel);
    void refresh();
    void restyle();

    ExploreState &state;
    LabelledSlider *cpuBusy;
    LabelledSlider *gpuBusy;
    CardLabel *cpuText;
    CardLabel *gpuText;
    QLabel *rateLabel;
    StoppingSpinBox *rate;
    CardLabel *rateText;
};

CostPanel::Private::Private(CostPanel &panel, ExploreState &theState)
    : state(theState)
{
    const LabelledSlider::Range percent{.low = 1, .high = 100, .decimals = 0, .suffix = tr(" %")};
    auto *title = sentence(QStringLiteral("prices_title"), &panel);
    title->setText(tr("Prices an hour"));
    panel.body()->addWidget(title);
    panel.body()->addWidget(new PriceFields(state, &panel));
    cpuBusy = new LabelledSlider(QStringLiteral("cpu_busy"), tr("CPU busy"), percent, &panel);
    cpuText = sentence(QStringLiteral("cpu_busy_text"), &panel);
    addBusy(panel, cpuBusy, cpuText, &ExploreSettings::cpuBusyShare);
    gpuBusy = new LabelledSlider(QStringLiteral("gpu_busy"), tr("GPU busy"), percent, &panel);
    gpuText = sentence(QStringLiteral("gpu_busy_text"), &panel);
    addBusy(panel, gpuBusy, gpuText, &ExploreSettings::gpuBusyShare);
    addRate(panel);
}

void CostPanel::Private::addBusy(CostPanel &panel, LabelledSlider *slider, CardLabel *text,
                                 double ExploreSettings::*share)
{
    slider->setMeaning(tr("The share of the paid hour in which the device works."));
    panel.body()->addWidget(slider);
    panel.body()->addWidget(text);
    connect(slider, &LabelledSlider::valueChanged, &panel, [this, share, key = slider->objectName()](double percent) {
        ExploreSettings settings = state.settings();
        settings.*share = percent / 100;
        state.setSettings(settings, tr("Busy share"), key);
    });
}

void CostPanel::Private::addRate(CostPanel &panel)
{
    rateLabel = new QLabel(tr("&Requests a second"), &panel);
    rate = new StoppingSpinBox(&panel);
    rate->setObjectName(QStringLiteral("requests_rate"));
    rate->setAccessibleName(tr("Requests a second"));
    rate->setScale({leastRate, mostRequestsPerS, rateDecimals}, rateDecimals);
    rate->setMinimum(0);
    rate->setSpecialValueText(tr("not counted"));
    rateLabel->setBuddy(rate);
    rateLabel->setWordWrap(true);
    explain(*rate, {},
            tr("How often requests come. A batch is run once it is full, and its first request waits for it."));
    auto *row = new QHBoxLayout;
    row->addWidget(rateLabel, 1);
    row->addWidget(rate);
    panel.body()->addLayout(row);
    rateText = sentence(QStringLiteral("requests_text"), &panel);
    panel.body()->addWidget(rateText);
    connect(rate, &QDoubleSpinBox::valueChanged, &panel, [this](double requests) {
        ExploreSettings settings = state.settings();
        settings.requestsPerS = requests > 0 ? std::optional(requests) : std::nullopt;
        state.setSettings(settings, tr("Requests a second"), QStringLiteral("requests_rate"));
    });
}

void CostPanel::Private::refresh()
{
    const ExploreSettings &settings = state.settings();
    const auto showBusy = [](LabelledSlider &slider, CardLabel &text, tradeoff::Hardware hardware, double share) {
        const QSignalBlocker quiet(&slider);
        slider.setValue(std::round(share * 100));
        text.showText(busyText(hardware, share));
    };
    showBusy(*cpuBusy, *cpuText, tradeoff::Hardware::Cpu, settings.cpuBusyShare);
    showBusy(*gpuBusy, *gpuText, tradeoff::Hardware::Gpu, settings.gpuBusyShare);
    showQuietly(*rate, settings.requestsPerS.value_or(0));
    const std::vector<int> &batches = settings.sweep.batches;
    const bool alongBatch = settings.axis == ChartAxis::Batch && !batches.empty();
    rateText->showText(waitText(alongBatch ? batches.back() : settings.chartBatch, settings.requestsPerS));
}

void CostPanel::Private::restyle()
{
    const Theme &theme = Theme::instance();
    rateLabel->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    rate->setFont(theme.figureFont(TypeSize::Body, QFont::DemiBold));
    rate->setFixedWidth(rate->fontMetrics().horizontalAdvance(rate->specialValueText()) + theme.space(Space::Huge)
                        + theme.space(Space::Small));
}

CostPanel::CostPanel(ExploreState &state, QWidget *parent)
    : Card(tr("Cost"), parent)
    , d(std::make_unique<Private>(*this, state))
{
    setObjectName(QStringLiteral("cost_panel"));
    connect(&state, &ExploreState::settingsChanged, this, [this] { d->refresh(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { d->restyle(); });
    d->restyle();
    d->refresh();
}

CostPanel::~CostPanel() = default;

} // namespace breakeven::ui
