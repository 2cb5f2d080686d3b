// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/main_window/message_bar.h"

#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace breakeven::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new LinkButton(QString(), this))
    , m_close(new LinkButton(tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("message_bar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("message_text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("message_action"));
    connect(m_action, &LinkButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTaken();
    });
    m_close->setObjectName(QStringLiteral("message_dismiss"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    connect(m_close, &LinkButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &MessageBar::restyle);
    hide();
}

void MessageBar::tell(const QString &sentence, const QString &action)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::restyle()
{
    const Theme &theme = Theme::instance();
    m_text->setFont(theme.font(TypeSize::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.tokens().selection);
    setPalette(colours);
    layout()->setContentsMargins(theme.space(Space::Huge), theme.space(Space::Small), theme.space(Space::Huge),
                                 theme.space(Space::Small));
    layout()->setSpacing(theme.space(Space::Medium));
}

} // namespace breakeven::ui
