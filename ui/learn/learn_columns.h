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

/// What the columns are filled with, in reading order.
struct LearnSections {
    QWidget *flow = nullptr;
    std::vector<QWidget *> tables; ///< rule, steps, variables
    std::vector<QWidget *> work; ///< workload, device cards, race
    QWidget *reading = nullptr; ///< shown while it is open, and always where there is a column to spare
};

/// Sets the sections out in as many columns as the width holds with all of their content; what is too high scrolls.
class LearnColumns final : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement { Stacked, Two, Three, Four };

    explicit LearnColumns(const LearnSections &sections, QWidget *parent = nullptr);

    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    [[nodiscard]] bool readingOpen() const { return m_readingOpen; }
    void setReadingOpen(bool open);
    /// Scrolls until the section, or a part of it, is seen.
    void bringIntoView(QWidget *part);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void arrangementChanged(breakeven::ui::LearnColumns::Arrangement arrangement);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Arrangement arrangementFor(int width) const;
    void rearrange();
    void fill();
    void restyle();

    LearnSections m_sections;
    QHBoxLayout *m_row;
    std::array<LearnColumn *, 4> m_columns{};
    Arrangement m_arrangement = Arrangement::Three;
    bool m_readingOpen = false;
};

} // namespace breakeven::ui
