// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/rule_view.h"

#include "ui/learn/rule_delegate.h"
#include "ui/learn/rule_editor.h"
#include "ui/learn/rule_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

RuleView::RuleView(LearnState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new RuleModel(state, this))
{
    setObjectName(QStringLiteral("rule_view"));
    auto *card = new Card(tr("The rule"), this);
    m_editor = new RuleEditor(card);
    m_editor->hide();
    m_lines = new QListView(card);
    m_lines->setObjectName(QStringLiteral("rule_lines"));
    m_lines->setAccessibleName(tr("The rule as code"));
    m_lines->setAccessibleDescription(tr("Return moves to the stage that executes a line."));
    m_lines->setItemDelegate(new RuleDelegate(m_lines));
    m_lines->setModel(m_model);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setResizeMode(QListView::Adjust);
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_lines->viewport()->installEventFilter(this);
    m_edit = new LinkButton(tr("edit thresholds"), card);
    m_edit->setObjectName(QStringLiteral("rule_edit"));
    m_reset = new LinkButton(tr("reset"), card);
    m_reset->setObjectName(QStringLiteral("rule_reset"));
    m_reset->setAccessibleName(tr("Reset the rule to the lesson's"));
    card->addToHeader(m_edit);
    card->addToHeader(m_reset);
    card->body()->addWidget(m_editor);
    card->body()->addWidget(m_lines);
    card->body()->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);

    connect(m_lines, &QListView::clicked, this, &RuleView::goTo);
    connect(m_lines, &QListView::activated, this, &RuleView::goTo);
    connect(m_edit, &QPushButton::clicked, this, [this] { setEditing(!m_editing); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_state.resetRule(); });
    connect(m_editor, &RuleEditor::edited, this, [this](const tradeoff::DecisionRule &rule) { m_state.setRule(rule); });
    connect(m_editor, &RuleEditor::done, this, [this] { setEditing(false); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RuleView::fitHeight);
    connect(&state, &LearnState::traceChanged, this, &RuleView::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &RuleView::restyle);
    restyle();
    refresh();
}

void RuleView::setEditing(bool editing)
{
    if (editing == m_editing)
        return;
    m_editing = editing;
    m_editor->setVisible(editing);
    m_lines->setRowHidden(0, editing);
    m_edit->setText(editing ? tr("done") : tr("edit thresholds"));
    fitHeight();
    if (editing)
        m_editor->takeFocus();
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

void RuleView::refresh()
{
    m_editor->setRule(m_state.trace().rule());
    m_reset->setEnabled(m_state.trace().rule() != m_state.lesson().rule);
}

void RuleView::restyle()
{
    const Tokens &tokens = Theme::instance().tokens();
    QPalette palette = m_lines->palette();
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::Text, tokens.ink);
    m_lines->setPalette(palette);
    fitHeight();
}

void RuleView::goTo(const QModelIndex &index)
{
    const RuleLine line = ruleLines[static_cast<std::size_t>(index.row())];
    m_state.moveToStep(std::max(1, m_state.cursor().step), stageOf(line));
}

void RuleView::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_lines->isRowHidden(row))
            height += m_lines->sizeHintForIndex(m_model->index(row)).height();
    }
    if (height == m_lines->minimumHeight() && height == m_lines->maximumHeight())
        return;
    m_lines->setFixedHeight(height);
    m_lines->doItemsLayout();
}

bool RuleView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines->viewport() && event->type() == QEvent::Resize) {
        m_lines->doItemsLayout();
        fitHeight();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace breakeven::ui
