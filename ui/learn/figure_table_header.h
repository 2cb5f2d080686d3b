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

    /// Width that a text needs; each word of it on a line of its own where `stacked`.
    [[nodiscard]] static int widthOf(const QString &text, bool stacked = false);
    /// Whether the words of a column's title stand one above the other.
    void setStacked(bool stacked);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QStringList linesOf(const QString &text) const;

    bool m_stacked = false;
};

} // namespace breakeven::ui
