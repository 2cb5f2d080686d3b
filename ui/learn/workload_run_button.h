// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QPushButton>

namespace breakeven::ui {

/// The one button that measures: filled while it offers to run, outlined while it offers to cancel. Its text wraps
/// where there is no room for one line.
class RunButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Face { Run, Ask, Cancel };

    explicit RunButton(QWidget *parent = nullptr);

    void setFace(Face face, const QString &text);
    [[nodiscard]] Face face() const { return m_face; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Face m_face = Face::Run;
};

} // namespace breakeven::ui
