// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;
class RuleEditor;
class RuleModel;

/// The card with the rule as code: the line that is executed is lit, the truth of each half stands beside the
/// condition, and its numbers can be edited in place.
class RuleView final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleView(LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] bool editing() const { return m_editing; }
    void setEditing(bool editing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void restyle();
    void goTo(const QModelIndex &index);
    void fitHeight();

    LearnState &m_state;
    RuleModel *m_model;
    QListView *m_lines;
    RuleEditor *m_editor;
    LinkButton *m_edit;
    LinkButton *m_reset;
    bool m_editing = false;
};

} // namespace breakeven::ui
