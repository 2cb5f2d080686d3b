// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_panel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

/// Height of the panel, in lines of the summary.
constexpr int lowestWithSummary = 38;

} // namespace

FlowPanel::FlowPanel(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_view(new FlowView(state))
    , m_outline(new FlowOutline(state))
    , m_stack(new QStackedWidget)
    , m_toggle(new LinkButton(QString()))
    , m_summary(new QLabel)
{
    setObjectName(QStringLiteral("flow_panel"));
    auto *card = new Card(tr("Decision flow"));
    card->setObjectName(QStringLiteral("flow_card"));
    m_toggle->setObjectName(QStringLiteral("flow_toggle"));
    card->addToHeader(m_toggle);
    m_stack->setObjectName(QStringLiteral("flow_stack"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_outline);
    card->body()->addWidget(m_stack, 1);
    m_summary->setObjectName(QStringLiteral("flow_summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    card->body()->addWidget(m_summary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);

    connect(m_toggle, &QPushButton::clicked, this, [this] { setShowsOutline(!showsOutline()); });
    connect(&m_state, &LearnState::lessonChanged, this, &FlowPanel::showSummary);
    connect(&Theme::instance(), &Theme::changed, this, &FlowPanel::takeLook);
    setShowsOutline(false);
    takeLook();
}

bool FlowPanel::showsOutline() const
{
    return m_stack->currentWidget() == m_outline;
}

void FlowPanel::setShowsOutline(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_outline) : m_view);
    m_toggle->setText(shown ? tr("drawing") : tr("outline"));
    m_toggle->setAccessibleName(shown ? tr("Show the flow as a drawing") : tr("Show the flow in words"));
}

void FlowPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSummary();
}

void FlowPanel::showSummary()
{
    // In a low card the flow needs the room more.
    const QString &summary = m_state.lesson().flow.summary;
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty() && height() >= lowestWithSummary * m_summary->fontMetrics().height());
}

void FlowPanel::takeLook()
{
    const Theme &theme = Theme::instance();
    m_summary->setFont(theme.font(TypeSize::Label));
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, theme.tokens().dim);
    m_summary->setPalette(palette);
    showSummary();
}

} // namespace breakeven::ui
