// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"
#include "ui/learn/rule_lines.h"

#include <QAbstractListModel>

#include <vector>

namespace breakeven::ui {

/// The lines of the rule as the cursor, or the workload tried out, lights them.
class RuleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IndentRole = Qt::UserRole,
        LitRole, ///< it is being executed
        PathRole, ///< it leads to what was chosen; true of every line while nothing is
        SizeHalfRole, ///< "2 > 1"; only in the condition, and only once it is known
        SizeHoldsRole,
        BatchHalfRole,
        BatchHoldsRole,
    };

    explicit RuleModel(LearnState &state, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// One moment's answer, so that all lines agree.
    struct Line {
        QString code;
        int indent = 0;
        bool lit = false;
        bool onPath = true;
        std::optional<tradeoff::Decision> truth;
    };

    void refresh();
    [[nodiscard]] QString spoken(const Line &line) const;

    LearnState &m_state;
    std::vector<Line> m_lines;
};

} // namespace breakeven::ui
