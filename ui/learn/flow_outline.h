// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QAbstractListModel>
#include <QListView>
#include <QString>

#include <vector>

namespace breakeven::ui {

/// The flow in words, a row a stage: "3 of 9: Choose hardware. 2 > 1 and 32 > 16: true and true. Goes to the GPU.
/// Current."
class FlowOutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FlowOutlineModel(LearnState &state, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// -1 at the start.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] tradeoff::Stage stageOfRow(int row) const { return m_rows[static_cast<std::size_t>(row)].stage; }

private:
    struct Row {
        tradeoff::Stage stage = tradeoff::Stage::Start;
        QString text;
        QString sentence; ///< in general
        bool current = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<Row> rows() const;
    void refresh();

    LearnState &m_state;
    std::vector<Row> m_rows;
};

/// The same as the drawing, for keyboard and screen reader: Enter or a click moves the cursor to the row.
class FlowOutline final : public QListView
{
    Q_OBJECT

public:
    explicit FlowOutline(LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void goTo(const QModelIndex &index);
    void followState();
    void takeLook();

    LearnState &m_state;
    FlowOutlineModel m_model;
};

} // namespace breakeven::ui
