// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/style.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/style_painting.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionComplex>

#include <algorithm>

namespace breakeven::ui {

namespace {

void fillRound(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double radius = std::min(box.width(), box.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, radius, radius);
}

/// Where lines are as strong as the accent, what is not reached yet is told by its thickness.
void fillGroove(QPainter &painter, const QRectF &box)
{
    const Tokens &tokens = Theme::instance().tokens();
    if (tokens.line != tokens.outline) {
        fillRound(painter, box, tokens.line);
        return;
    }
    const double less = std::min(box.width(), box.height()) / 2 - 0.5;
    fillRound(painter, box.width() < box.height() ? box.adjusted(less, 0, -less, 0) : box.adjusted(0, less, 0, -less),
              tokens.line);
}

} // namespace

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin == nullptr) {
        return;
    }
    if (spin->frame) {
        painting::field(*painter, *option);
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const Theme &theme = Theme::instance();
    const double side = theme.space(Space::Small);
    for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool isUp = part == SC_SpinBoxUp;
        const bool canStep = option->state.testFlag(State_Enabled)
            && spin->stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool isActive = canStep && option->activeSubControls == part;
        QRectF box(0, 0, side, side);
        const QRectF place = subControlRect(CC_SpinBox, option, part, widget);
        // Both arrows stand near the middle line.
        box.moveCenter(place.center() + QPointF(0, (isUp ? 1 : -1) * side / 8));
        painting::arrow(*painter, box, isUp,
                        !canStep       ? option->palette.color(QPalette::Disabled, QPalette::PlaceholderText)
                            : isActive ? theme.tokens().accent
                                       : theme.tokens().dim);
    }
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo == nullptr) {
        return;
    }
    if (combo->editable) {
        painting::field(*painter, *option);
    } else {
        QStyleOption button(*option);
        button.state.setFlag(State_On, false);
        painting::button(*painter, button, false, !combo->frame);
        if (combo->frame && option->state.testFlag(State_Enabled) && !option->state.testFlag(State_HasFocus)) {
            painting::panel(*painter, option->rect, Qt::transparent, Theme::instance().tokens().outline,
                            Theme::instance().space(Space::Hair) + 2);
        }
    }
    const Theme &theme = Theme::instance();
    const double side = theme.space(Space::Small) + 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget)).center());
    painting::arrow(*painter, box, false,
                    option->state.testFlag(State_Enabled) ? theme.tokens().dim : theme.tokens().line);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr || bar->maximum <= bar->minimum) {
        return;
    }
    const Tokens &tokens = Theme::instance().tokens();
    const bool isActive = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    QRectF box = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const double inset = isActive ? 2 : std::min(box.width(), box.height()) / 3;
    box.adjust(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    fillRound(*painter, box, isActive ? tokens.dim : tokens.outline);
    painter->restore();
}

void Style::drawSlider(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider == nullptr) {
        return;
    }
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool isUpright = slider->orientation == Qt::Vertical;
    const QRectF knob = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const QPointF middle = knob.center();
    const double thick = theme.space(Space::Hair);
    const double half = knob.width() / 2;

    // The groove is as long as the slider, so that it lines up with what stands above it.
    QRectF groove = option->rect;
    if (isUpright) {
        groove = QRectF(middle.x() - thick / 2, groove.top(), thick, groove.height());
    } else {
        groove = QRectF(groove.left(), middle.y() - thick / 2, groove.width(), thick);
    }
    // An upright slider that grows upwards, as Qt's do, is "upside down".
    QRectF done = groove;
    if (isUpright) {
        slider->upsideDown ? done.setTop(middle.y()) : done.setBottom(middle.y());
    } else {
        slider->upsideDown ? done.setLeft(middle.x()) : done.setRight(middle.x());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = isEnabled ? tokens.accent : option->palette.color(QPalette::Disabled, QPalette::WindowText);
    fillGroove(*painter, groove);
    fillRound(*painter, done, accent);

    const bool hasFocus = option->state.testFlag(State_HasFocus);
    const bool isHeld = option->activeSubControls == SC_SliderHandle
        && (option->state.testFlag(State_Sunken) || option->state.testFlag(State_MouseOver));
    const double radius = half - 3;
    painter->setPen(QPen(accent, 2.5));
    painter->setBrush(isHeld && isEnabled ? tokens.selection : tokens.card);
    painter->drawEllipse(middle, radius, radius);
    if (hasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(middle, half - 0.5, half - 0.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawEllipse(middle, radius - 2.5, radius - 2.5);
    }
    painter->restore();
}

void Style::drawProgressBar(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (bar == nullptr) {
        return;
    }
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF groove = option->rect;
    if (bar->textVisible && !bar->text.isEmpty()) {
        // Beside the bar, where it is readable at any length of it.
        const double width = option->fontMetrics.horizontalAdvance(bar->text) + theme.space(Space::Small);
        const QRectF place(groove.right() - width, groove.top(), width, groove.height());
        painter->setPen(tokens.dim);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, bar->text);
        groove.setRight(place.left());
    }
    const double thick = std::min<double>(theme.space(Space::Small), groove.height());
    groove = QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick);
    fillGroove(*painter, groove);
    const int range = bar->maximum - bar->minimum;
    QRectF done = groove;
    if (range > 0) {
        done.setWidth(groove.width() * (bar->progress - bar->minimum) / range);
    } else {
        // Of unknown length: a part that is neither the beginning nor the end.
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    }
    if (done.width() >= 1) {
        fillRound(*painter, done, tokens.accent);
    }
    painter->restore();
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &tokens = Theme::instance().tokens();
    if (option->state.testFlag(State_Selected)) {
        const int thick = 3;
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - thick + 1, option->rect.width(), thick),
                          tokens.accent);
    } else if (option->state.testFlag(State_MouseOver)) {
        painter->fillRect(option->rect, tokens.sunken);
    }
}

} // namespace breakeven::ui
