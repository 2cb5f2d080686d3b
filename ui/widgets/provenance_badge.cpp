// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/provenance_badge.h"

#include "ui/widgets/theme.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::ProvenanceBadge)
};

QColor colourOf(std::optional<tradeoff::Provenance> provenance, const Tokens &tokens)
{
    if (!provenance) {
        return tokens.dim;
    }
    switch (*provenance) {
    case tradeoff::Provenance::Measured: return tokens.good;
    case tradeoff::Provenance::Recorded: return tokens.ink;
    case tradeoff::Provenance::Lesson:
    case tradeoff::Provenance::Estimated: return tokens.dim;
    }
    return tokens.dim;
}

QAccessibleInterface *accessibleBadge(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ProvenanceBadge::staticMetaObject.className())) {
        return nullptr;
    }
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
}

QFont badgeFont()
{
    return Theme::instance().font(TypeSize::Small, QFont::DemiBold);
}

} // namespace

QString label(tradeoff::Provenance provenance)
{
    switch (provenance) {
    case tradeoff::Provenance::Lesson: return Words::tr("Lesson");
    case tradeoff::Provenance::Measured: return Words::tr("Measured");
    case tradeoff::Provenance::Recorded: return Words::tr("Recorded");
    case tradeoff::Provenance::Estimated: return Words::tr("Estimated");
    }
    return {};
}

QString explanation(tradeoff::Provenance provenance)
{
    switch (provenance) {
    case tradeoff::Provenance::Lesson:
        return Words::tr("The lesson's own figure, chosen to make a point; nothing was measured.");
    case tradeoff::Provenance::Measured:
        return Words::tr("Measured just now, on the machine that this window's engine runs on.");
    case tradeoff::Provenance::Recorded:
        return Words::tr("Measured on another machine or at another time; the recording names both.");
    case tradeoff::Provenance::Estimated:
        return Words::tr("Computed from a datasheet, not measured; the true figure may differ by the error given.");
    }
    return {};
}

ProvenanceBadge::ProvenanceBadge(tradeoff::Provenance provenance, QWidget *parent)
    : ProvenanceBadge(QString(), QString(), parent)
{
    setProvenance(provenance);
}

ProvenanceBadge::ProvenanceBadge(const QString &text, const QString &explanation, QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(accessibleBadge), true);
    setObjectName(QStringLiteral("provenance_badge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    put(text, explanation);
}

void ProvenanceBadge::setProvenance(tradeoff::Provenance provenance)
{
    m_provenance = provenance;
    put(label(provenance), breakeven::ui::explanation(provenance));
}

void ProvenanceBadge::setText(const QString &text, const QString &explanation)
{
    m_provenance.reset();
    put(text, explanation);
}

void ProvenanceBadge::put(const QString &text, const QString &explanation)
{
    m_text = text;
    setAccessibleName(text);
    setAccessibleDescription(explanation);
    setToolTip(explanation);
    updateGeometry();
    update();
}

QSize ProvenanceBadge::sizeHint() const
{
    const QFontMetricsF metrics(badgeFont());
    const int side = Theme::instance().space(Space::Small);
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text))) + 2 * side,
            static_cast<int>(std::ceil(metrics.height())) + 4};
}

void ProvenanceBadge::paintEvent(QPaintEvent *)
{
    const QColor colour = colourOf(m_provenance, Theme::instance().tokens());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // What was not measured anywhere has a broken border.
    const bool isBroken = m_provenance == tradeoff::Provenance::Estimated;
    QPen pen(colour, 1.25);
    if (isBroken) {
        pen.setDashPattern({2.5, 2});
    }
    painter.setPen(pen);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(colour);
    painter.setFont(badgeFont());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace breakeven::ui
