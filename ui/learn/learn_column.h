// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QScrollArea>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A column of the Learn place: as wide as what stands in it needs at least, and scrolling where that is higher.
class LearnColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LearnColumn(const QString &name, QWidget *parent = nullptr);

    /// What stood in it before is hidden. The last section takes the height that is left, or leaves it empty.
    void fill(const std::vector<QWidget *> &sections, bool stretchLast);
    void setSpacing(int spacing);
    /// With room for a scroll bar.
    [[nodiscard]] static int widthNeeded(const std::vector<QWidget *> &sections);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace breakeven::ui
