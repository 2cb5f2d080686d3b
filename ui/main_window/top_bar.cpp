// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/top_bar.h"

#include "ui/widgets/segmented_control.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace breakeven::ui {

namespace {

QLabel *lessonLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    // A lesson's own words are never taken for markup.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TopBar::TopBar(const QStringList &places, QWidget *parent)
    : QFrame(parent)
    , m_title(lessonLabel("lesson_title", this))
    , m_about(lessonLabel("lesson_about", this))
    , m_places(new SegmentedControl(tr("Place"), this))
{
    setObjectName(QStringLiteral("top_bar"));
    setAutoFillBackground(true);
    m_places->setObjectName(QStringLiteral("places"));
    int number = 0;
    for (const QString &place : places)
        m_places->addSegment(QStringLiteral("place_%1").arg(++number), place);
    m_places->setVisible(places.size() > 1);
    connect(m_places, &SegmentedControl::currentChanged, this, &TopBar::placeChosen);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(m_about, 1);
    row->addWidget(m_places);
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::restyle);
}

void TopBar::setLesson(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
    restyle();
}

void TopBar::setCurrentPlace(int index)
{
    m_places->setCurrentIndex(index);
}

void TopBar::restyle()
{
    const Theme &theme = Theme::instance();
    m_title->setFont(theme.font(TypeSize::Title, QFont::DemiBold));
    // An ordinary title stands in one line; only a long one is broken.
    const QFontMetrics metrics(m_title->font());
    m_title->setMinimumWidth(std::min(metrics.horizontalAdvance(m_title->text()) + 2, 40 * metrics.averageCharWidth()));
    m_about->setFont(theme.font(TypeSize::Body));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, theme.tokens().dim);
    m_about->setPalette(dim);
    QPalette bar = palette();
    bar.setColor(QPalette::Window, theme.tokens().card);
    setPalette(bar);
    layout()->setContentsMargins(theme.space(Space::Huge), theme.space(Space::Small), theme.space(Space::Huge),
                                 theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Medium));
}

} // namespace breakeven::ui
