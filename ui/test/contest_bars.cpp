// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/contest_bars.h"

#include "engine/tradeoff/policy.h"
#include "engine/tradeoff/trace.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/figure_text.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// The bar alone: its figures stand in words beneath it.
class ThroughputBar final : public QWidget
{
public:
    ThroughputBar(const ThroughputInterval &throughput, double longest, tradeoff::Hardware hardware, QWidget *parent)
        : QWidget(parent)
        , m_throughput(throughput)
        , m_longest(longest)
        , m_hardware(hardware)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {40, Theme::instance().space(Space::Large)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = theme.space(Space::Hair);
        const double room = width() - 2;
        const auto placeOf = [&](double rate) { return m_longest > 0 ? 1 + room * rate / m_longest : 1; };
        const double inset = theme.space(Space::Hair) / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tokens().sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, inset, 0, -inset), radius, radius);
        const QRectF bar(0, inset, std::max(placeOf(m_throughput.middle), 2.0), height() - 2 * inset);
        painter.setBrush(theme.hardware(m_hardware));
        painter.drawRoundedRect(bar, std::min(radius, bar.width() / 2), std::min(radius, bar.width() / 2));

        const double low = placeOf(m_throughput.low);
        const double high = placeOf(m_throughput.high);
        const double middle = height() / 2.0;
        // On the bar and beside it: ink upon a card-coloured edge is seen on both.
        for (const QPen &pen : {QPen(theme.tokens().card, 4), QPen(theme.tokens().ink, 1.5)}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(low, middle), QPointF(high, middle));
            painter.drawLine(QPointF(low, middle - 2 * inset), QPointF(low, middle + 2 * inset));
            painter.drawLine(QPointF(high, middle - 2 * inset), QPointF(high, middle + 2 * inset));
        }
    }

private:
    ThroughputInterval m_throughput;
    double m_longest;
    tradeoff::Hardware m_hardware;
};

} // namespace

ThroughputInterval throughputOf(const tradeoff::Measurement &measurement)
{
    const auto seconds = tradeoff::score({.goal = tradeoff::Policy::Goal::Throughput}, measurement);
    if (!seconds || seconds->low <= 0)
        return {measurement.throughputPerS, measurement.throughputPerS, measurement.throughputPerS};
    return {1 / seconds->middle, 1 / seconds->high, 1 / seconds->low};
}

QString throughputText(const tradeoff::Measurement &measurement, const QLocale &locale)
{
    const ThroughputInterval rate = throughputOf(measurement);
    return ContestBars::tr("%1 samples/s (95 % sure: %2 to %3)")
        .arg(numberText(rate.middle, locale), numberText(rate.low, locale), numberText(rate.high, locale));
}

ContestBars::ContestBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("contest_bars"));
    setAccessibleName(tr("Measured throughput"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(&Theme::instance(), &Theme::changed, this, &ContestBars::restyle);
    restyle();
}

void ContestBars::setRows(const std::vector<Row> &rows)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    double longest = 0;
    for (const Row &row : rows)
        longest = std::max(longest, throughputOf(row.measurement).high);
    int number = 0;
    for (const Row &row : rows) {
        ++number;
        auto *box = new QWidget(this);
        box->setObjectName(QStringLiteral("contest_bar_%1").arg(number));
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins({});
        auto *head = new QHBoxLayout;
        auto *label = new CardLabel(QStringLiteral("contest_bar_label_%1").arg(number),
                                    {.size = TypeSize::Body, .weight = QFont::DemiBold}, box);
        label->showText(row.label);
        auto *badge = new ProvenanceBadge(row.measurement.provenance, box);
        head->addWidget(label, 1);
        head->addWidget(badge, 0, Qt::AlignTop);
        auto *bar = new ThroughputBar(throughputOf(row.measurement), longest,
                                      tradeoff::hardwareOf(row.measurement.deviceKind), box);
        auto *figures = new CardLabel(QStringLiteral("contest_bar_figures_%1").arg(number),
                                      {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, box);
        figures->showText(throughputText(row.measurement));
        lines->addLayout(head);
        lines->addWidget(bar);
        lines->addWidget(figures);
        layout()->addWidget(box);
        box->setVisible(true);
    }
    restyle();
}

void ContestBars::restyle()
{
    const Theme &theme = Theme::instance();
    layout()->setSpacing(theme.space(Space::Medium));
    for (int i = 0; i < layout()->count(); ++i) {
        if (QWidget *box = layout()->itemAt(i)->widget())
            box->layout()->setSpacing(theme.space(Space::Hair));
    }
}

} // namespace breakeven::ui
