// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/device_card.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/device_card_text.h"
#include "ui/learn/phases_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/device_mark.h"
#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

/// The hardware's shape as large as the title beside it.
class TitleMark final : public QWidget
{
public:
    TitleMark(tradeoff::Hardware hardware, QWidget *parent)
        : QWidget(parent)
        , m_hardware(hardware)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = Theme::instance().space(Space::Large) * 5 / 4;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDeviceMark(painter, QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), m_hardware);
    }

private:
    tradeoff::Hardware m_hardware;
};

CardLabel::Ink inkOf(tradeoff::Hardware hardware)
{
    return hardware == tradeoff::Hardware::Gpu ? CardLabel::Ink::Gpu : CardLabel::Ink::Cpu;
}

} // namespace

DeviceCard::DeviceCard(tradeoff::Hardware hardware, QWidget *parent)
    : QFrame(parent)
    , m_hardware(hardware)
    , m_mark(new TitleMark(hardware, this))
    , m_title(new CardLabel(QStringLiteral("device_title"), {TypeSize::Title, QFont::DemiBold, inkOf(hardware)}, this))
    , m_badge(new ProvenanceBadge(tradeoff::Provenance::Measured, this))
    , m_name(new CardLabel(QStringLiteral("device_name"), {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, this))
    , m_figure(new QLabel(this))
    , m_throughput(new CardLabel(QStringLiteral("device_throughput"), {}, this))
    , m_price(new CardLabel(QStringLiteral("device_price"), {}, this))
    , m_memory(new CardLabel(QStringLiteral("device_memory"), {}, this))
    , m_bound(
          new CardLabel(QStringLiteral("device_bound"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_message(new CardLabel(QStringLiteral("device_message"), {}, this))
    , m_mend(new CardLabel(QStringLiteral("device_mend"), {.size = TypeSize::Label, .ink = CardLabel::Ink::Dim}, this))
    , m_command(new CardLabel(QStringLiteral("device_command"), {.size = TypeSize::Small, .code = true}, this))
    , m_phases(new PhasesBar(hardware, this))
    , m_flags(
          new CardLabel(QStringLiteral("device_flags"), {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim}, this))
{
    m_badge->setObjectName(QStringLiteral("device_badge"));
    m_figure->setObjectName(QStringLiteral("device_figure"));
    m_figure->setTextFormat(Qt::RichText);
    m_figure->setWordWrap(true);
    m_figure->setMinimumWidth(1);
    m_figure->hide();
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setAccessibleName(tr("Option that uses another machine's engine"));

    auto *header = new QHBoxLayout;
    header->addWidget(m_mark);
    header->addWidget(m_title, 1);
    header->addWidget(m_badge, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setObjectName(QStringLiteral("device_column"));
    column->addLayout(header);
    for (QWidget *line : std::initializer_list<QWidget *>{m_name, m_figure, m_throughput, m_price, m_memory, m_bound,
                                                          m_message, m_mend, m_command, m_phases, m_flags})
        column->addWidget(line);
    column->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &DeviceCard::restyle);
    restyle();
}

void DeviceCard::show(const DeviceSlot &slot, CardWait wait)
{
    setObjectName(slot.id.isEmpty() ? QStringLiteral("device_card_gpu") : QStringLiteral("device_card_") + slot.id);
    setAccessibleName(slot.title);
    m_title->setText(slot.title);
    m_name->showText(slot.name);
    const bool figures = slot.measurement && (wait == CardWait::None || wait == CardWait::InTurn);
    if (figures)
        showMeasurement(*slot.measurement);
    else
        showAbsence(slot, wait);
}

void DeviceCard::showMeasurement(const tradeoff::Measurement &measurement)
{
    const DeviceCardText text = deviceCardText(measurement);
    m_badge->setProvenance(measurement.provenance);
    m_badge->show();
    showFigure(text.figure, text.unit);
    m_throughput->showText(text.throughput);
    m_price->showText(text.price);
    m_price->setInk(measurement.costPerInferenceUsd ? CardLabel::Ink::Plain : CardLabel::Ink::Dim);
    m_memory->showText(text.memory);
    m_bound->showText(text.bound);
    m_boundShown = measurement.efficiency ? std::optional(measurement.efficiency->bound) : std::nullopt;
    m_message->showText({});
    m_mend->showText({});
    m_command->showText({});
    m_phases->setSpans(phaseSpans(measurement));
    m_phases->show();
    m_flags->showText(text.flags);
}

void DeviceCard::showAbsence(const DeviceSlot &slot, CardWait wait)
{
    showFigure({}, {});
    for (CardLabel *line : {m_throughput, m_price, m_memory, m_bound, m_flags})
        line->showText({});
    m_phases->hide();
    m_mend->showText({});
    m_command->showText({});
    if (!slot.listed) {
        m_badge->hide();
        m_message->showText(slot.reason);
        return;
    }
    if (!slot.available) {
        m_badge->setText(slot.switchedOff ? tr("switched off") : tr("not here"), slot.reason);
        m_badge->show();
        m_message->showText(slot.reason);
        const QString elsewhere = tr("To use another machine's, start Breakeven with");
        m_mend->showText(slot.mend.isEmpty() ? elsewhere : slot.mend + QLatin1Char('\n') + elsewhere);
        m_command->showText(QStringLiteral("--engine \"ssh HOST breakeven-engine serve\""));
        return;
    }
    m_badge->hide();
    switch (wait) {
    case CardWait::Measuring: m_message->showText(tr("Being measured now…")); break;
    case CardWait::InTurn: m_message->showText(tr("Comes next.")); break;
    case CardWait::Hidden: m_message->showText(tr("Hidden until you have guessed.")); break;
    case CardWait::None: m_message->showText(tr("Not measured yet for this workload.")); break;
    }
}

void DeviceCard::explainWords(const lessons::Lesson &lesson)
{
    explain(*m_title,
            lesson.meaningOf(m_hardware == tradeoff::Hardware::Gpu ? QStringLiteral("GPU") : QStringLiteral("CPU")));
    explain(*m_figure, lesson.meaningOf(QStringLiteral("latency")),
            tr("Latency of the whole batch: the median, with the 95 % interval."));
    explain(*m_throughput, lesson.meaningOf(QStringLiteral("throughput")));
    explain(*m_price, lesson.meaningOf(QStringLiteral("cost per inference")),
            tr("Shown for a million inferences (samples) on this device, kept busy: price an hour by throughput. "
               "\"Best by lowest cost\" below takes the prices."));
    QString bound;
    if (m_boundShown) {
        bound = lesson.meaningOf(*m_boundShown == tradeoff::Bound::Memory ? QStringLiteral("memory-bound")
                                                                          : QStringLiteral("compute-bound"));
    }
    explain(*m_bound, bound, tr("How near the run came to what this machine's memory or arithmetic can do at best."));
}

void DeviceCard::showFigure(const QString &figure, const QString &unit)
{
    if (figure == m_figureText && unit == m_unitText)
        return;
    m_figureText = figure;
    m_unitText = unit;
    m_figure->setVisible(!figure.isEmpty());
    m_figure->setAccessibleName(figure.isEmpty() ? QString() : tr("Latency %1 %2").arg(figure, unit));
    restyle();
}

void DeviceCard::restyle()
{
    const Theme &theme = Theme::instance();
    const QFont large = theme.figureFont(TypeSize::Figure, QFont::Bold);
    const QFont lesser = theme.figureFont(TypeSize::Label);
    m_figure->setFont(large);
    m_figure->setText(QStringLiteral("<span style=\"color:%1\">%2</span> <span style=\"font-size:%3;"
                                     "font-weight:400;color:%4\">%5</span>")
                          .arg(theme.tokens().ink.name(), m_figureText.toHtmlEscaped(),
                               lesser.pointSizeF() > 0 ? QString::number(lesser.pointSizeF()) + QStringLiteral("pt")
                                                       : QString::number(lesser.pixelSize()) + QStringLiteral("px"),
                               theme.tokens().dim.name(), m_unitText.toHtmlEscaped()));
    const int side = theme.space(Space::Medium);
    layout()->setContentsMargins(side, side + theme.space(Space::Hair), side, side);
    layout()->setSpacing(theme.space(Space::Hair));
    m_mark->updateGeometry();
    update();
}

void DeviceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_hardware);
}

} // namespace breakeven::ui
