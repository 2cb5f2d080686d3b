// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/style.h"

#include "ui/widgets/style_painting.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QLineEdit>

#include <algorithm>

/// The sizes of Style: everything grows with the theme's type.
namespace breakeven::ui {

namespace {

int space(Space space)
{
    return Theme::instance().space(space);
}

// Of fields and combo boxes; buttons are a little higher.
int fieldHeight()
{
    return space(Space::Huge) + space(Space::Hair);
}

// Of the "up" and "down" part of a spin box.
int spinButtonWidth()
{
    return space(Space::Large) + 2;
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator: return 0;
    case PM_ButtonMargin: return space(Space::Large);
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return space(Space::Large);
    case PM_DefaultFrameWidth: return 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return space(Space::Large) + 2;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space(Space::Small);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return space(Space::Large) + 4;
    case PM_ScrollBarExtent: return space(Space::Medium);
    case PM_ScrollBarSliderMin: return space(Space::Huge);
    case PM_ToolTipLabelFrameWidth: return space(Space::Hair);
    case PM_HeaderMargin: return space(Space::Small);
    case PM_HeaderDefaultSectionSizeVertical:
        return QFontMetrics(Theme::instance().font(TypeSize::Body)).height() + 2 * space(Space::Small);
    case PM_FocusFrameHMargin: return space(Space::Small);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space(Space::Small);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space(Space::Medium);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const int high = space(Space::Huge) + space(Space::Small);
    switch (type) {
    case CT_PushButton: {
        QSize size = contents + QSize(2 * space(Space::Medium), space(Space::Small));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button != nullptr) {
            if (button->features.testFlag(QStyleOptionButton::Flat)) {
                size.rwidth() -= 2 * space(Space::Hair); // no edge keeps it from its neighbour
            }
            if (painting::isPrimary(widget)) {
                size.rwidth() += contents.width() / 8; // its label is bolder
            }
            if (!button->icon.isNull()) {
                size.rwidth() += space(Space::Hair);
            }
            if (button->text.isEmpty()) {
                size.setWidth(contents.width() + 2 * space(Space::Small));
            }
        }
        size.setHeight(std::max(size.height(), high));
        return size;
    }
    case CT_ToolButton: {
        const QSize size = contents + QSize(space(Space::Medium), space(Space::Small));
        return {size.width(), std::max(size.height(), fieldHeight())};
    }
    case CT_LineEdit:
        return {contents.width() + space(Space::Small),
                std::max(contents.height() + space(Space::Hair), fieldHeight())};
    case CT_SpinBox:
        return {contents.width() + spinButtonWidth() + space(Space::Medium),
                std::max(contents.height() + space(Space::Hair), fieldHeight())};
    case CT_ComboBox: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const int width = contents.width() + space(Space::Huge) + 2 * space(Space::Hair) + 6;
        return {std::max(size.width(), width), std::max(contents.height() + space(Space::Hair), fieldHeight())};
    }
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, space(Space::Small));
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (header == nullptr || widget == nullptr) {
            return size;
        }
        // Qt measured in the widget's font; the label is drawn smaller but bolder.
        const QFontMetrics metrics(Theme::instance().font(TypeSize::Label, QFont::DemiBold));
        const QSize label = metrics.size(0, header->text);
        return {std::max(size.width(), label.width() + 2 * space(Space::Small)),
                std::max(size.height(), metrics.height() + space(Space::Small))};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rectangle = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0
            ? rectangle.adjusted(space(Space::Hair), 0, -space(Space::Hair), 0)
            : rectangle;
    }
    return rectangle;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        return spinBoxRect(option, part);
    }
    if (control == CC_ScrollBar) {
        return scrollBarRect(option, part, widget);
    }
    const QRect rectangle = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox) {
        return rectangle;
    }
    const QRect inner = option->rect.adjusted(2, 2, -2, -2);
    const int arrow = space(Space::Huge);
    if (part == SC_ComboBoxArrow) {
        return visualRect(option->direction, option->rect, inner.adjusted(inner.width() - arrow, 0, 0, 0));
    }
    if (part == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect, inner.adjusted(space(Space::Hair) + 2, 0, -arrow, 0));
    }
    return rectangle;
}

QRect Style::spinBoxRect(const QStyleOptionComplex *option, SubControl part) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool hasButtons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? spinButtonWidth() : 0;
    const QRect inner = option->rect.adjusted(2, 2, -2, -2);
    const int half = inner.height() / 2;
    const int left = inner.right() - width + 1;
    QRect result;
    switch (part) {
    case SC_SpinBoxFrame: result = option->rect; break;
    case SC_SpinBoxUp: result = QRect(left, inner.top(), width, half); break;
    case SC_SpinBoxDown: result = QRect(left, inner.top() + half, width, inner.height() - half); break;
    default: result = inner.adjusted(space(Space::Hair), 0, -width, 0);
    }
    return visualRect(option->direction, option->rect, result);
}

QRect Style::scrollBarRect(const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    // Without arrow buttons the groove is the whole bar.
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr) {
        return {};
    }
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep));
        thumb = std::clamp(thumb, std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                              bar->upsideDown);
    const auto along = [&bar, isUpright](int from, int extent) {
        return isUpright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
                         : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(start, thumb);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    default: return {};
    }
}

} // namespace breakeven::ui
