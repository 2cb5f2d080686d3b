// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/rule_row.h"

#include "ui/explore/rule_condition_editor.h"
#include "ui/learn/device_card_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QAccessibleWidget>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

namespace {

QAccessibleInterface *barAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView("breakeven::ui::JudgementBar") || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
}

QString prefixOf(RuleRow::Kind kind)
{
    switch (kind) {
    case RuleRow::Kind::Lesson: return QStringLiteral("lesson_rule_");
    case RuleRow::Kind::Mine: return QStringLiteral("my_rule_");
    case RuleRow::Kind::Fitted: break;
    }
    return QStringLiteral("fitted_rule_");
}

CardLabel *figureLabel(const QString &name, const CardLabel::Look &look, QWidget *parent)
{
    auto *label = new CardLabel(name, look, parent);
    label->setWordWrap(false);
    label->setMinimumWidth(0); // its own text's, that is
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

JudgementBar::JudgementBar(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(barAccessible), true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void JudgementBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize JudgementBar::sizeHint() const
{
    return {Theme::instance().space(Space::Huge) * 8, Theme::instance().space(Space::Small)};
}

QSize JudgementBar::minimumSizeHint() const
{
    return {Theme::instance().space(Space::Huge), Theme::instance().space(Space::Small)};
}

void JudgementBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(rect());
    const double radius = whole.height() / 2;
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(whole, radius, radius);
    if (m_share <= 0)
        return;
    QRectF part = whole;
    part.setWidth(std::max(whole.height(), whole.width() * m_share));
    if (layoutDirection() == Qt::RightToLeft)
        part.moveRight(whole.right());
    painter.setBrush(tokens.good);
    painter.drawRoundedRect(part, radius, radius);
}

RuleRow::RuleRow(Kind kind, QGridLayout &grid, int firstRow, QWidget *parent)
    : QObject(parent)
{
    const QString prefix = prefixOf(kind);
    m_name = new CardLabel(prefix + QStringLiteral("name"), {.weight = QFont::Bold}, parent);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_name, 1);
    grid.addLayout(head, firstRow, 0, 1, columns);
    if (kind == Kind::Mine) {
        m_editor = new RuleConditionEditor(parent);
        grid.addWidget(m_editor, firstRow + 1, 0, 1, columns);
        connect(m_editor, &RuleConditionEditor::edited, this, &RuleRow::edited);
    } else {
        m_condition = new CardLabel(prefix + QStringLiteral("condition"), {.ink = CardLabel::Ink::Dim}, parent);
        grid.addWidget(m_condition, firstRow + 1, 0, 1, columns);
    }
    m_bar = new JudgementBar(parent);
    m_bar->setObjectName(prefix + QStringLiteral("bar"));
    m_score = figureLabel(prefix + QStringLiteral("score"), {.weight = QFont::Bold}, parent);
    m_cost = figureLabel(prefix + QStringLiteral("cost"), {.ink = CardLabel::Ink::Dim}, parent);
    m_note = new CardLabel(prefix + QStringLiteral("note"), {.size = TypeSize::Small, .ink = CardLabel::Ink::Dim},
                           parent);
    grid.addWidget(m_bar, firstRow + 2, 0, Qt::AlignVCenter);
    grid.addWidget(m_score, firstRow + 2, 1);
    grid.addWidget(m_cost, firstRow + 2, 2);
    grid.addWidget(m_note, firstRow + 3, 0, 1, columns);
    if (kind != Kind::Lesson) {
        m_use = new LinkButton(tr("Use in Learn"), parent);
        m_use->setObjectName(prefix + QStringLiteral("use"));
        m_use->setAccessibleName(kind == Kind::Mine ? tr("Use my rule in Learn") : tr("Use the fitted rule in Learn"));
        head->addWidget(m_use);
        connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useWanted(m_rule); });
    }
}

void RuleRow::setEntry(const RuleReport::Entry &entry)
{
    m_rule = entry.rule;
    m_name->showText(entry.name);
    if (m_condition)
        m_condition->showText(entry.condition);
    if (m_editor) {
        m_editor->setRule(entry.rule);
        m_editor->show();
    }
    if (m_use)
        m_use->show();
    const bool isJudged = entry.judgement.points > 0;
    m_bar->setShare(isJudged ? static_cast<double>(entry.judgement.right) / entry.judgement.points : 0);
    const QString spoken = tr("%1: %2").arg(entry.name, entry.verdict);
    m_bar->setAccessibleName(spoken);
    m_score->showText(isJudged ? entry.score : QString());
    m_score->setAccessibleName(spoken);
    m_cost->showText(isJudged ? entry.cost : QString());
    m_cost->setAccessibleName(tr("%1, above the best picks, on average: %2").arg(entry.name, entry.cost));
    m_note->showText(isJudged ? entry.note : QString());
    for (QWidget *told :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_score), static_cast<QWidget *>(m_cost)})
        told->setToolTip(wrappedToolTip(entry.verdict));
    m_bar->setVisible(isJudged);
}

void RuleRow::hide()
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_use), static_cast<QWidget *>(m_condition),
          static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_score),
          static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_note)}) {
        if (part)
            part->hide();
    }
}

} // namespace breakeven::ui
