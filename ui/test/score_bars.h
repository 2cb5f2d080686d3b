// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/progress/progress.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

/// A bar a row: what was scored of what was answered, its figures beside it in words, so that nothing is told by length
/// or colour alone. To a screen reader it is a list of sentences.
class ScoreBars final : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QString label; ///< "easy"
        lessons::Score score;
    };
    explicit ScoreBars(QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int labelsWidth() const;
    [[nodiscard]] int figuresWidth() const;
    /// Label, bar and figures of all rows have room beside each other; else the bar stands below its words.
    [[nodiscard]] bool besides(int width) const;
    [[nodiscard]] int rowHeight(const Row &row, int width) const;
    void restyle();

    std::vector<Row> m_rows;
};

} // namespace breakeven::ui
