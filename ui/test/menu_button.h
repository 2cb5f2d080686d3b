// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QPushButton>
#include <QString>

namespace breakeven::ui {

/// An entry of the Test menu: a title and a quiet second line, the current one marked. Small where there is little
/// room: the title alone.
class MenuButton final : public QPushButton
{
    Q_OBJECT

public:
    MenuButton(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    void setSmall(bool isSmall);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont noteFont() const;
    [[nodiscard]] int side() const;
    [[nodiscard]] int edge() const;
    void describe();
    void restyle();

    QString m_note;
    bool m_current = false;
    bool m_small = false;
};

} // namespace breakeven::ui
