// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_card_footer.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/test/edge_row.h"
#include "ui/test/plain_accessible.h"
#include "ui/test/question_text.h"
#include "ui/widgets/link_button.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr CardLabel::Look asideLook{.size = TypeSize::Label, .ink = CardLabel::Ink::Dim};
constexpr std::size_t mostSteps = 5; ///< links beyond these would be a list of the whole lesson

} // namespace

QuestionCardFooter::QuestionCardFooter(QWidget *parent)
    : QWidget(parent)
    , m_actions(new QWidget(this))
    , m_primary(new QPushButton(m_actions))
    , m_back(new LinkButton(tr("Back P"), m_actions))
    , m_next(new LinkButton(tr("Next N"), m_actions))
    , m_aside(new CardLabel(QStringLiteral("question_aside"), asideLook, this))
    , m_note(new QuestionText(QStringLiteral("question_note"), {TypeSize::Label, QFont::DemiBold}, this))
{
    setObjectName(QStringLiteral("question_footer"));
    m_primary->setObjectName(QStringLiteral("question_primary"));
    m_primary->setProperty("primary", true);
    m_primary->setAutoDefault(false);
    m_back->setObjectName(QStringLiteral("question_back"));
    m_back->setAccessibleName(tr("Back to the question before, key P"));
    m_next->setObjectName(QStringLiteral("question_next"));
    m_next->setAccessibleName(tr("On to the next question, key N"));
    m_aside->setWordWrap(false);
    auto *actions = new WrappingLayout(m_actions);
    actions->setContentsMargins({});
    m_row = new EdgeRow(m_actions, m_aside, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_note);
    column->addWidget(m_row);
    connect(m_primary, &QPushButton::clicked, this, &QuestionCardFooter::primaryWanted);
    connect(m_back, &LinkButton::clicked, this, &QuestionCardFooter::backWanted);
    connect(m_next, &LinkButton::clicked, this, &QuestionCardFooter::nextWanted);
    connect(&Theme::instance(), &Theme::changed, this, &QuestionCardFooter::restyle);
    restyle();
}

void QuestionCardFooter::show(const Content &content)
{
    m_primary->setText(content.primary);
    m_primary->setVisible(!content.primary.isEmpty());
    m_back->setVisible(content.backOffered);
    m_back->setEnabled(!content.atFirst);
    m_next->setVisible(content.nextOffered);
    m_next->setEnabled(!content.atLast);
    showSteps(content.steps);
    std::vector<QWidget *> actions{m_primary, m_back, m_next};
    actions.insert(actions.end(), m_stepLinks.begin(), m_stepLinks.end());
    refill(*m_actions->layout(), actions);
    m_aside->showText(content.aside);
    const bool isNews = !content.note.isEmpty() && content.note != m_note->plainText();
    m_note->showMarkdown(content.note);
    if (isNews)
        announce(m_note, content.note);
    updateGeometry();
}

void QuestionCardFooter::takeFocus()
{
    m_primary->setFocus(Qt::OtherFocusReason);
}

void QuestionCardFooter::showSteps(const std::vector<int> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    qDeleteAll(m_stepLinks);
    m_stepLinks.clear();
    for (std::size_t i = 0; i < std::min(steps.size(), mostSteps); ++i) {
        const int step = steps[i];
        const QString text = i == 0 ? tr("Show me in the lesson: step %1") : tr("step %1");
        auto *link = new LinkButton(text.arg(step), m_actions);
        link->setObjectName(QStringLiteral("question_step_%1").arg(step));
        link->setAccessibleName(tr("Show me step %1 in the lesson").arg(step));
        link->setToolTip(tr("Step %1 of the lesson").arg(step));
        connect(link, &LinkButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        m_stepLinks.push_back(link);
        link->show();
    }
    restyle();
}

void QuestionCardFooter::restyle()
{
    const Theme &theme = Theme::instance();
    m_actions->layout()->setSpacing(theme.space(Space::Medium));
    layout()->setSpacing(theme.space(Space::Small));
    m_primary->setFont(theme.font(TypeSize::Body, QFont::DemiBold));
    m_primary->setMinimumWidth(QFontMetrics(m_primary->font()).averageCharWidth() * 18);
    for (LinkButton *link : m_stepLinks)
        link->setFont(theme.font(TypeSize::Body));
    for (LinkButton *link : {m_back, m_next})
        link->setFont(theme.font(TypeSize::Body));
}

} // namespace breakeven::ui
