// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QWidget>

#include <array>
#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class LearnColumn;

/// What the columns of the place Explore are filled with.
struct ExploreSections {
    std::vector<QWidget *> first; ///< what is to be measured, and how it goes
    std::vector<QWidget *> settings; ///< lanes and cost: below the first where there is a column, else the last
    std::vector<QWidget *> charts; ///< lines and rules
    std::vector<QWidget *> plane; ///< heat map and roofline
};

/// Sets the sections out in as many columns as the width holds; what is too high scrolls.
class ExploreColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreColumns(const ExploreSections &sections, QWidget *parent = nullptr);

    [[nodiscard]] int columnCount() const { return m_count; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int countFor(int width) const;
    void rearrange();
    void fill();
    void restyle();

    ExploreSections m_sections;
    QHBoxLayout *m_row;
    std::array<LearnColumn *, 3> m_columns{};
    int m_count = 3;
};

} // namespace breakeven::ui
