// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/rule_report.h"

#include <QObject>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class LinkButton;
class RuleConditionEditor;

/// How many points of how many, as a bar. To a screen reader it says its accessible name.
class JudgementBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JudgementBar(QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

/// One rule of the RulePanel: it fills rows of the panel's grid, whose columns are bar, score and cost.
class RuleRow final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Lesson, Mine, Fitted };
    static constexpr int height = 4; ///< rows of the grid
    static constexpr int columns = 3;

    /// Its widgets are called KIND_name, KIND_bar and so on.
    RuleRow(Kind kind, QGridLayout &grid, int firstRow, QWidget *parent);

    void setEntry(const RuleReport::Entry &entry);
    void hide();
    [[nodiscard]] LinkButton *useLink() const { return m_use; } ///< none for the lesson's rule

Q_SIGNALS:
    void edited(const breakeven::tradeoff::DecisionRule &rule); ///< mine alone
    void useWanted(const breakeven::tradeoff::DecisionRule &rule);

private:
    CardLabel *m_name;
    LinkButton *m_use = nullptr;
    CardLabel *m_condition = nullptr; ///< or, for mine:
    RuleConditionEditor *m_editor = nullptr;
    JudgementBar *m_bar;
    CardLabel *m_score;
    CardLabel *m_cost;
    CardLabel *m_note;
    tradeoff::DecisionRule m_rule;
};

} // namespace breakeven::ui
