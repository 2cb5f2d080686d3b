// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/question_text.h"

namespace breakeven::ui {

/// An item that is put in order: its place, its text, and after the commit where it belongs. It can be dragged.
class OrderRow final : public QWidget
{
    Q_OBJECT

public:
    OrderRow(const QString &id, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString plainText() const { return m_plainText; }
    /// "2 of 3": counted from 0 here.
    void setPlace(int place, int count);
    /// The one that the buttons move; the tab key stops at it alone.
    void setCurrent(bool current);
    void setLocked(bool locked) { m_locked = locked; }
    enum class Standing { Unknown, Right, Wrong };
    void explain(Standing standing, const QString &mark, const QString &explanation);
    [[nodiscard]] QString mark() const { return m_mark; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focused();
    void dragged(int y); ///< the pointer, in the parent's coordinates

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places {
        QRect number;
        QRect text;
        QRect mark;
        QRect explanation;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    void describe();
    void restyle();

    QString m_id;
    QString m_markdown;
    QString m_plainText;
    QString m_mark;
    QString m_explanationMarkdown;
    int m_place = 0;
    int m_count = 1;
    bool m_current = false;
    bool m_locked = false;
    Standing m_standing = Standing::Unknown;
    mutable QuestionDocument m_text; ///< both laid out anew for each width that is asked about
    mutable QuestionDocument m_explanation;
};

} // namespace breakeven::ui
