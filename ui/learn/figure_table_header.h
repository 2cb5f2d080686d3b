// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QHeaderView>

namespace breakeven::ui {

/// The head of the lesson's tables: quiet words over a line; what belongs to the current step is stronger, what is
/// ahead lighter.
class FigureTableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FigureTableHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    [[nodiscard]] int widthOf(const QString &text) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace breakeven::ui
