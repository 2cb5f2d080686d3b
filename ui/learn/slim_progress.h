// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QProgressBar>

namespace breakeven::ui {

/// A thin line that fills up; a progress bar to a screen reader.
class SlimProgress final : public QProgressBar
{
    Q_OBJECT

public:
    explicit SlimProgress(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace breakeven::ui
