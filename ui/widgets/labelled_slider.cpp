// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/widgets/labelled_slider.h"

#include "ui/widgets/scaled_slider.h"
#include "ui/widgets/stopping_spin_box.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace breakeven::ui {

namespace {

/// The label as a screen reader says it.
QString withoutMnemonic(QString label)
{
    return label.replace(QLatin1StringView("&&"), QLatin1StringView("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
}

} // namespace

LabelledSlider::LabelledSlider(const QString &name, const QString &label, const Range &range, QWidget *parent)
    : QWidget(parent)
    , m_range(range)
    , m_value(range.low)
    , m_label(new QLabel(label, this))
    , m_note(new QLabel(this))
    , m_slider(new ScaledSlider(this))
    , m_spinBox(new StoppingSpinBox(this))
{
    setObjectName(name);
    m_label->setObjectName(name + QStringLiteral("_label"));
    m_note->setObjectName(name + QStringLiteral("_note"));
    m_slider->setObjectName(name + QStringLiteral("_slider"));
    m_spinBox->setObjectName(name + QStringLiteral("_spin_box"));
    m_label->setBuddy(m_spinBox);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setVisible(false);
    m_spinBox->setSuffix(range.suffix);
    m_slider->setAccessibleName(withoutMnemonic(label));
    m_spinBox->setAccessibleName(withoutMnemonic(label));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_note, 0, 1);
    grid->addWidget(m_spinBox, 0, 2);
    grid->addWidget(m_slider, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_slider);
    setTabOrder(m_slider, m_spinBox);

    setHigh(range.high);
    followTheme();
    connect(&Theme::instance(), &Theme::changed, this, &LabelledSlider::followTheme);
    connect(m_slider, &ScaledSlider::chosen, this, &LabelledSlider::take);
    connect(m_slider, &ScaledSlider::letGo, this, &LabelledSlider::released);
    connect(m_spinBox, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        take(value);
        Q_EMIT released();
    });
}

void LabelledSlider::setValue(double value)
{
    take(m_slider->scale().clamped(value));
}

void LabelledSlider::setHigh(double high)
{
    m_range.high = std::max(high, m_range.low);
    const ValueScale scale(m_range.low, m_range.high, m_range.decimals);
    {
        const QSignalBlocker blocker(m_spinBox);
        m_spinBox->setScale(scale, m_range.decimals);
    }
    m_slider->setScale(scale);
    const double inRange = scale.clamped(m_value);
    const bool isChanged = inRange != m_value;
    m_value = inRange;
    present();
    if (isChanged) {
        Q_EMIT valueChanged(m_value);
    }
}

void LabelledSlider::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void LabelledSlider::setMeaning(const QString &meaning)
{
    m_meaning = meaning;
    explain(*m_label, meaning);
    describe();
}

void LabelledSlider::setLimits(const std::vector<Limit> &limits)
{
    m_limits = limits;
    std::vector<double> marks;
    for (const Limit &limit : limits) {
        marks.push_back(limit.value);
    }
    m_slider->setMarks(marks);
    describe();
}

bool LabelledSlider::isSliderDown() const
{
    return m_slider->isSliderDown();
}

QSlider *LabelledSlider::slider() const
{
    return m_slider;
}

QDoubleSpinBox *LabelledSlider::spinBox() const
{
    return m_spinBox;
}

void LabelledSlider::take(double value)
{
    if (value == m_value) {
        return;
    }
    m_value = value;
    present();
    Q_EMIT valueChanged(m_value);
}

void LabelledSlider::present()
{
    const QSignalBlocker blocker(m_spinBox);
    m_spinBox->setValue(m_value);
    m_slider->setScaledValue(m_value);
    m_slider->setValueText(m_spinBox->text());
}

void LabelledSlider::describe()
{
    QStringList parts;
    if (!m_note->text().isEmpty()) {
        parts << m_note->text();
    }
    for (const Limit &limit : m_limits) {
        parts << limit.text;
    }
    const QString limits = parts.join(QStringLiteral("; "));
    explain(*m_slider, m_meaning, limits);
    explain(*m_spinBox, m_meaning, limits);
}

void LabelledSlider::followTheme()
{
    const Theme &theme = Theme::instance();
    m_label->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    m_spinBox->setFont(theme.figureFont(TypeSize::Body, QFont::DemiBold));
    m_note->setFont(theme.font(TypeSize::Small));
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_note->setPalette(palette);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setHorizontalSpacing(theme.space(Space::Small));
    grid->setVerticalSpacing(theme.space(Space::Hair));
}

} // namespace breakeven::ui
