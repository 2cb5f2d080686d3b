// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/estimate_dialog.h"

#include "engine/tradeoff/estimate.h"
#include "ui/explore/chart_text.h"
#include "ui/language/engine_words.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// What a datasheet says, in one line; 10^12 operations and 10^9 bytes a second.
QString figuresOf(const tradeoff::Datasheet &datasheet)
{
    const double best = std::max(
        {datasheet.fp32Flops, datasheet.fp16Flops.value_or(0), datasheet.bf16Flops.value_or(0)});
    return EstimateDialog::tr("fp32 %1, at best %2 TFLOP/s; memory %3 GB at %4 GB/s.")
        .arg(numberText(datasheet.fp32Flops / 1e12), numberText(best / 1e12),
             gigabytesText(static_cast<double>(datasheet.memoryBytes) / 1e9),
             numberText(datasheet.memoryBytesPerS / 1e9));
}

} // namespace

EstimateDialog::EstimateDialog(ExploreState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_list(new QListWidget(this))
    , m_about(
          new CardLabel(QStringLiteral("estimate_about"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_band(new CardLabel(QStringLiteral("estimate_band"), {}, this))
    , m_add(nullptr)
{
    setObjectName(QStringLiteral("estimate_dialog"));
    setWindowTitle(tr("Estimate a card"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(this);
    const int side = theme.space(Space::Large);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.space(Space::Small));
    auto *what = new CardLabel(QStringLiteral("estimate_what"), {}, this);
    what->setText(tr("An estimate is computed from a card's datasheet; nothing is measured. It is drawn as a band, and "
                     "only where there is no figure of that card, measured or recorded."));
    column->addWidget(what);
    m_list->setObjectName(QStringLiteral("estimate_list"));
    m_list->setAccessibleName(tr("Cards with a datasheet"));
    m_list->setFont(theme.font(TypeSize::Body));
    for (const tradeoff::Datasheet &datasheet : state.catalogue().devices) {
        const QString name = QString::fromStdString(datasheet.name);
        m_list->addItem(isThere(datasheet) ? tr("%1 (is there)").arg(name) : name);
    }
    column->addWidget(m_list, 1);
    column->addWidget(new ProvenanceBadge(tradeoff::Provenance::Estimated, this), 0, Qt::AlignLeft);
    column->addWidget(m_band);
    column->addWidget(m_about);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Show the estimate"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("estimate_add"));
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setFont(theme.font(TypeSize::Body));
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &EstimateDialog::describe);
    connect(m_list, &QListWidget::itemActivated, this, &EstimateDialog::add);
    connect(buttons, &QDialogButtonBox::accepted, this, &EstimateDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int em = QFontMetrics(theme.font(TypeSize::Body)).averageCharWidth();
    resize(68 * em, 66 * em);
    m_list->setCurrentRow(0);
    describe();
}

const tradeoff::Datasheet *EstimateDialog::chosen() const
{
    const auto &devices = m_state.catalogue().devices;
    const int row = m_list->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= devices.size() ? nullptr
                                                                      : &devices[static_cast<std::size_t>(row)];
}

bool EstimateDialog::isThere(const tradeoff::Datasheet &datasheet) const
{
    const std::vector<QString> &there = m_state.settings().estimatedDevices;
    return std::ranges::find(there, QString::fromStdString(datasheet.id)) != there.end();
}

void EstimateDialog::describe()
{
    const tradeoff::Datasheet *datasheet = chosen();
    m_add->setEnabled(datasheet && !isThere(*datasheet));
    if (!datasheet) {
        m_band->clear();
        m_about->clear();
        return;
    }
    const ExploreSettings &settings = m_state.settings();
    const tradeoff::Workload workload{.family = settings.family,
                                      .precision = settings.precision,
                                      .sizeBytes = settings.chartSize,
                                      .batch = settings.chartBatch};
    const auto estimate = tradeoff::estimate(workload, *datasheet);
    const QString words = engineWords(estimate ? tradeoff::describe(*estimate) : estimate.error().message);
    m_band->setText(
        tr("%1, %2, %3. %4")
            .arg(networkText(workload.family, workload.precision),
                 chartPlaceText(ChartAxis::Size, static_cast<double>(workload.sizeBytes) / tradeoff::gigabyte),
                 chartPlaceText(ChartAxis::Batch, workload.batch), words));
    m_about->setText(tr("%1 Source: %2.").arg(figuresOf(*datasheet), QString::fromStdString(datasheet->source)));
    fitHeight();
}

void EstimateDialog::add()
{
    const tradeoff::Datasheet *datasheet = chosen();
    if (!datasheet || isThere(*datasheet))
        return;
    ExploreSettings settings = m_state.settings();
    settings.estimatedDevices.push_back(QString::fromStdString(datasheet->id));
    m_state.setSettings(settings, tr("Estimate of %1").arg(QString::fromStdString(datasheet->name)));
    accept();
}

void EstimateDialog::fitHeight()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

} // namespace breakeven::ui
