// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/question_card_header.h"

#include "ui/learn/device_card_label.h"
#include "ui/learn/wrapping_layout.h"
#include "ui/test/card_text.h"
#include "ui/test/edge_row.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/provenance_badge.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr CardLabel::Look positionLook{.weight = QFont::DemiBold, .ink = CardLabel::Ink::Dim};
constexpr CardLabel::Look costLook{.size = TypeSize::Label, .ink = CardLabel::Ink::Dim};

} // namespace

QuestionCardHeader::QuestionCardHeader(QWidget *parent)
    : QWidget(parent)
    , m_left(new QWidget(this))
    , m_right(new QWidget(this))
{
    setObjectName(QStringLiteral("question_header"));
    m_position = new CardLabel(QStringLiteral("question_position"), positionLook, m_left);
    m_position->setWordWrap(false);
    m_difficulty = new ProvenanceBadge(QString(), QString(), m_left);
    m_difficulty->setObjectName(QStringLiteral("question_difficulty"));
    m_cost = new CardLabel(QStringLiteral("question_hint_cost"), costLook, m_right);
    m_cost->setWordWrap(false);
    m_hint = new LinkButton(tr("hint H"), m_right);
    m_hint->setObjectName(QStringLiteral("question_hint"));
    m_flag = new QCheckBox(tr("Return to it  F"), m_right);
    m_flag->setObjectName(QStringLiteral("question_flag"));
    m_flag->setAccessibleName(tr("Return to this question later, key F"));
    auto *left = new WrappingLayout(m_left);
    left->setContentsMargins({});
    left->addWidget(m_position);
    left->addWidget(m_difficulty);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cost, m_hint, m_flag})
        right->addWidget(widget);
    right->addStretch(1);
    m_row = new EdgeRow(m_left, m_right, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_row);
    connect(m_hint, &LinkButton::clicked, this, &QuestionCardHeader::hintWanted);
    connect(m_flag, &QCheckBox::clicked, this, &QuestionCardHeader::flagChanged);
    connect(&Theme::instance(), &Theme::changed, this, &QuestionCardHeader::restyle);
    restyle();
}

void QuestionCardHeader::show(const Content &content)
{
    m_position->setText(content.position);
    const QString difficulty = difficultyName(content.difficulty);
    m_difficulty->setText(difficulty, tr("Difficulty: %1").arg(difficulty));
    m_hint->setVisible(content.hintsOffered);
    m_hint->setEnabled(content.hintsLeft > 0);
    const QString cost = hintCostText(0, 1);
    m_hint->setAccessibleName(content.hintsLeft > 0 ? tr("Hint, key H. %1").arg(cost) : tr("No more hints"));
    m_hint->setToolTip(content.hintsLeft > 0 ? cost : tr("There are no more hints."));
    m_cost->showText(content.hintsOffered && content.hintsLeft > 0 ? tr("costs %1").arg(pointsText(lessons::hintCost))
                                                                   : QString());
    m_flag->setVisible(content.flagOffered);
    m_flag->setChecked(content.flagged);
    m_right->setVisible(content.hintsOffered || content.flagOffered);
    updateGeometry();
}

void QuestionCardHeader::restyle()
{
    const Theme &theme = Theme::instance();
    m_left->layout()->setSpacing(theme.space(Space::Small));
    m_right->layout()->setSpacing(theme.space(Space::Small));
    m_hint->setFont(theme.font(TypeSize::Body));
    m_flag->setFont(theme.font(TypeSize::Body));
}

} // namespace breakeven::ui
