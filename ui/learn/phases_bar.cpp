// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/phases_bar.h"

#include "ui/widgets/figure_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace breakeven::ui {

namespace {

constexpr double largestLoadShare = 0.25;

double total(const std::vector<PhaseSpan> &spans)
{
    return std::accumulate(spans.begin(), spans.end(), 0.0,
                           [](double sum, const PhaseSpan &span) { return sum + span.ms; });
}

} // namespace

std::vector<PhaseSpan> phaseSpans(const tradeoff::Measurement &m)
{
    using Kind = PhaseSpan::Kind;
    const tradeoff::Phases &phases = m.phases;
    const bool partsKnown = phases.copyInMs || phases.computeMs || phases.copyOutMs;
    std::vector<PhaseSpan> spans{{Kind::Load, m.loadMs.value_or(0)},
                                 {Kind::CopyIn, phases.copyInMs.value_or(0)},
                                 {Kind::Compute, partsKnown ? phases.computeMs.value_or(0) : m.latency.medianMs},
                                 {Kind::CopyOut, phases.copyOutMs.value_or(0)}};
    std::erase_if(spans, [](const PhaseSpan &span) { return !(span.ms > 0); });
    return spans;
}

QString phaseText(const PhaseSpan &span, const QLocale &locale)
{
    const QString time = millisecondsText(span.ms, locale);
    switch (span.kind) {
    case PhaseSpan::Kind::Load: return PhasesBar::tr("load %1, once").arg(time);
    case PhaseSpan::Kind::CopyIn: return PhasesBar::tr("copy in %1").arg(time);
    case PhaseSpan::Kind::Compute: return PhasesBar::tr("compute %1").arg(time);
    case PhaseSpan::Kind::CopyOut: break;
    }
    return PhasesBar::tr("copy out %1").arg(time);
}

PhaseShares phaseShares(const std::vector<PhaseSpan> &spans)
{
    PhaseShares result;
    double load = 0;
    for (const PhaseSpan &span : spans)
        load += span.kind == PhaseSpan::Kind::Load ? span.ms : 0;
    const double all = total(spans);
    const double rest = all - load;
    result.loadIsCut = rest > 0 && load > largestLoadShare * all;
    for (const PhaseSpan &span : spans) {
        if (!result.loadIsCut)
            result.shares.push_back(span.ms / all);
        else if (span.kind == PhaseSpan::Kind::Load)
            result.shares.push_back(largestLoadShare);
        else
            result.shares.push_back(span.ms / rest * (1 - largestLoadShare));
    }
    return result;
}

PhasesBar::PhasesBar(tradeoff::Hardware hardware, QWidget *parent)
    : QWidget(parent)
    , m_hardware(hardware)
{
    setObjectName(QStringLiteral("phases_bar"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PhasesBar::setSpans(std::vector<PhaseSpan> spans)
{
    if (spans == m_spans)
        return;
    m_spans = std::move(spans);
    QStringList words;
    for (const PhaseSpan &span : m_spans)
        words.append(phaseText(span));
    const QString all = words.join(tr("; "));
    setAccessibleName(tr("Parts of the run: %1").arg(all));
    setToolTip(phaseShares(m_spans).loadIsCut
                   ? tr("%1. The load is drawn shortened: it happens once, the rest with every batch.").arg(all)
                   : all);
    updateGeometry();
    update();
}

int PhasesBar::barTop() const
{
    return Theme::instance().space(Space::Hair);
}

int PhasesBar::barHeight() const
{
    return Theme::instance().space(Space::Medium);
}

QSize PhasesBar::sizeHint() const
{
    const int width = Theme::instance().space(Space::Huge) * 8;
    return {width, heightForWidth(width)};
}

QSize PhasesBar::minimumSizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(TypeSize::Small));
    int width = barHeight() * 4;
    for (const LegendItem &item : legend(1))
        width = std::max(width, item.text.right() + 1);
    return {width, barTop() + barHeight() + metrics.height()};
}

int PhasesBar::heightForWidth(int width) const
{
    const std::vector<LegendItem> items = legend(width);
    return items.empty() ? barTop() + barHeight() : items.back().text.bottom() + 1;
}

std::vector<PhasesBar::LegendItem> PhasesBar::legend(int width) const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TypeSize::Small));
    const int swatch = metrics.ascent() * 3 / 4;
    const int gap = theme.space(Space::Hair);
    std::vector<LegendItem> items;
    int x = 0;
    int y = barTop() + barHeight() + theme.space(Space::Hair) * 3 / 2;
    for (const PhaseSpan &span : m_spans) {
        const QString words = phaseText(span);
        const int needed = swatch + gap + metrics.horizontalAdvance(words);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += metrics.lineSpacing();
        }
        items.push_back({QRect(x, y + (metrics.height() - swatch) / 2, swatch, swatch),
                         QRect(x + swatch + gap, y, needed - swatch - gap, metrics.height()), words, span.kind});
        x += needed + theme.space(Space::Medium);
    }
    return items;
}

QBrush PhasesBar::brush(PhaseSpan::Kind kind) const
{
    const Theme &theme = Theme::instance();
    switch (kind) {
    case PhaseSpan::Kind::Load: return theme.tokens().dim;
    case PhaseSpan::Kind::Compute: return theme.hardware(m_hardware);
    case PhaseSpan::Kind::CopyIn: return QBrush(theme.hardware(m_hardware), Qt::BDiagPattern);
    case PhaseSpan::Kind::CopyOut: break;
    }
    return QBrush(theme.hardware(m_hardware), Qt::Dense5Pattern);
}

void PhasesBar::paintPart(QPainter &painter, const QRectF &rectangle, PhaseSpan::Kind kind) const
{
    painter.fillRect(rectangle, Theme::instance().hardwareTint(m_hardware));
    painter.fillRect(rectangle, brush(kind));
}

void PhasesBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, barTop(), width(), barHeight());
    const double radius = theme.space(Space::Hair) * 0.75;
    QPainterPath outline;
    outline.addRoundedRect(bar, radius, radius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(bar, theme.tokens().sunken);

    const PhaseShares shares = phaseShares(m_spans);
    constexpr double thinnest = 2; // a part that takes time is never invisible
    double x = 0;
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const bool last = i + 1 == m_spans.size();
        const double wide = last ? bar.width() - x : std::max(thinnest, shares.shares[i] * bar.width());
        paintPart(painter, QRectF(x, bar.top(), wide, bar.height()), m_spans[i].kind);
        if (!last)
            painter.fillRect(QRectF(x + wide - 0.5, bar.top(), 1, bar.height()), theme.tokens().card);
        if (m_spans[i].kind == PhaseSpan::Kind::Load && shares.loadIsCut) {
            // The usual mark of a shortened axis: two slanting gaps.
            painter.setPen(QPen(theme.tokens().card, 2));
            for (const double offset : {-0.5, 0.5}) {
                const double middle = x + wide * 0.6 + offset * bar.height() * 0.55;
                painter.drawLine(QPointF(middle - 2, bar.bottom()), QPointF(middle + 2, bar.top()));
            }
        }
        x += wide;
    }
    painter.restore();

    painter.setFont(theme.font(TypeSize::Small));
    for (const LegendItem &item : legend(width())) {
        paintPart(painter, item.swatch, item.kind);
        painter.setPen(theme.tokens().dim);
        painter.drawText(item.text, Qt::AlignLeft | Qt::AlignVCenter, item.words);
    }
}

} // namespace breakeven::ui
