// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/segmented_control.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace breakeven::ui {

namespace {

QFont segmentFont(bool isChosen)
{
    return Theme::instance().font(TypeSize::Body, isChosen ? QFont::DemiBold : QFont::Normal);
}

/// A radio button for its keys and its accessibility; only the looks differ.
class Segment final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = Theme::instance();
        const QFontMetrics metrics(segmentFont(true));
        const QSize label = metrics.size(Qt::TextShowMnemonic, text());
        return label + QSize(2 * theme.space(Space::Large), 2 * theme.space(Space::Hair) + 4);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked()) {
            painter.setPen(tokens.outline);
            painter.setBrush(tokens.card);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2);
        }
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        }
        painter.setFont(segmentFont(isChecked()));
        painter.setPen(!isEnabled()                      ? palette().color(QPalette::Disabled, QPalette::WindowText)
                           : isChecked() || underMouse() ? tokens.ink
                                                         : tokens.dim);
        const bool showsMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
        painter.drawText(rect(), Qt::AlignCenter | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (isChecked) {
            Q_EMIT currentChanged(index);
        }
    });
    connect(&Theme::instance(), &Theme::changed, this, &SegmentedControl::followTheme);
}

QAbstractButton *SegmentedControl::addSegment(const QString &name, const QString &text)
{
    auto *segment = new Segment(text, this);
    segment->setObjectName(name);
    segment->setAttribute(Qt::WA_Hover);
    m_layout->addWidget(segment);
    const int index = static_cast<int>(m_group->buttons().size());
    if (index == 0) {
        segment->setChecked(true);
    }
    m_group->addButton(segment, index);
    return segment;
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index); button != nullptr) {
        button->setChecked(true);
    }
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::followTheme()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        button->updateGeometry();
        button->update();
    }
    update();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
}

} // namespace breakeven::ui
