// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/style.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/style_painting.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace breakeven::ui {

namespace {

int space(Space space)
{
    return Theme::instance().space(space);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{ }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: painting::button(*painter, *option, painting::isPrimary(widget), false); return;
    case PE_PanelButtonTool:
        painting::button(*painter, *option, painting::isPrimary(widget), option->state.testFlag(State_AutoRaise));
        return;
    case PE_FrameDefaultButton:
    case PE_IndicatorItemViewItemDrop:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: painting::checkBox(*painter, *option); return;
    case PE_IndicatorRadioButton: painting::radioButton(*painter, *option); return;
    case PE_FrameFocusRect:
        // Buttons show the ring on their own edge.
        if (qobject_cast<const QPushButton *>(widget) == nullptr && qobject_cast<const QToolButton *>(widget) == nullptr
            && qobject_cast<const QAbstractSlider *>(widget) == nullptr) {
            paintFocusRing(*painter, option->rect);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            painting::field(*painter, *option);
        }
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame: painting::frame(*painter, *option, widget); return;
    case PE_PanelItemViewItem: painting::itemBackground(*painter, *option); return;
    case PE_PanelItemViewRow: return;
    case PE_FrameGroupBox: return;
    case PE_FrameTabWidget:
        painting::panel(*painter, option->rect, Qt::transparent, Theme::instance().tokens().line, space(Space::Hair));
        return;
    case PE_FrameTabBarBase: return;
    case PE_PanelTipLabel: {
        const Tokens &tokens = Theme::instance().tokens();
        painter->fillRect(option->rect, tokens.outline);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), tokens.card);
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
    case CE_ItemViewItem: drawItem(option, painter, widget); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: painting::headerSection(*painter, *option); return;
    case CE_HeaderLabel: drawHeaderLabel(option, painter, widget); return;
    case CE_ProgressBar: drawProgressBar(option, painter); return;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_SpinBox: drawSpinBox(option, painter, widget); return;
    case CC_ComboBox: drawComboBox(option, painter, widget); return;
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_Slider: drawSlider(option, painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFilled = painting::isPrimary(widget) && option->state.testFlag(State_Enabled);
    const bool hasBoth = button != nullptr && !button->icon.isNull() && !button->text.isEmpty();
    if (button == nullptr || (!isFilled && !hasBoth)) {
        QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    }
    QStyleOptionButton copy(*button);
    painter->save();
    if (isFilled) {
        copy.palette.setColor(QPalette::ButtonText, Theme::instance().tokens().onAccent);
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
    }
    if (!button->icon.isNull()) {
        // Icon and words are centred together, with a gap that grows with the type, which Qt's own does not.
        const int gap = hasBoth ? space(Space::Hair) + 2 : 0;
        const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, button->text).width();
        const int whole = copy.iconSize.width() + gap + (hasBoth ? words : 0);
        QRect place(QPoint(), QSize(whole, option->rect.height()));
        place.moveCenter(option->rect.center());
        QRect icon(place.topLeft(), QSize(copy.iconSize.width(), place.height()));
        const QIcon::Mode mode = isFilled           ? QIcon::Selected
            : option->state.testFlag(State_Enabled) ? QIcon::Normal
                                                    : QIcon::Disabled;
        copy.icon.paint(painter, visualRect(option->direction, option->rect, icon), Qt::AlignCenter, mode);
        place.setLeft(icon.right() + 1 + gap);
        copy.rect = visualRect(option->direction, option->rect, place);
        copy.icon = QIcon();
    }
    if (!copy.text.isEmpty()) {
        QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
    }
    painter->restore();
}

void Style::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item == nullptr) {
        return;
    }
    QStyleOptionViewItem copy(*item);
    // The palette's highlight is for selected text; a selected row keeps its ink upon a quiet ground.
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        copy.palette.setColor(group, QPalette::HighlightedText, item->palette.color(group, QPalette::Text));
    }
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header == nullptr) {
        return;
    }
    QStyleOptionHeaderV2 copy;
    if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option); second != nullptr) {
        copy = *second;
    } else {
        static_cast<QStyleOptionHeader &>(copy) = *header;
    }
    copy.palette.setColor(QPalette::ButtonText, Theme::instance().tokens().dim);
    painter->save();
    painter->setFont(Theme::instance().font(TypeSize::Label, QFont::DemiBold));
    QProxyStyle::drawControl(CE_HeaderLabel, &copy, painter, widget);
    painter->restore();
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_Table_GridLineColor: return static_cast<int>(Theme::instance().tokens().line.rgba());
    case SH_Widget_Animation_Duration: return Theme::instance().duration(200);
    case SH_ScrollBar_Transient: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QAbstractSlider *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *table = qobject_cast<QTableView *>(widget); table != nullptr) {
        table->setShowGrid(false);
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget); header != nullptr) {
        header->setHighlightSections(false);
    }
}

} // namespace breakeven::ui
