// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/answer_editor.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class OrderRow;

/// Items that are put in order: by two buttons, by Alt with the up and down keys, or by dragging. The up and down keys
/// alone go from item to item.
class OrderAnswer final : public AnswerEditor
{
    Q_OBJECT

public:
    OrderAnswer(const lessons::Question &question, const QStringList &shownOptions, QWidget *parent = nullptr);

    void present(const ShownAnswer &shown) override;
    [[nodiscard]] QWidget *firstControl() const override;
    /// Makes the item at that place the current one.
    bool pick(int place) override;
    [[nodiscard]] QString whatIsMissing() const override;

    [[nodiscard]] QStringList order() const; ///< ids, as they stand
    void moveCurrent(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int placeOf(const OrderRow *row) const;
    void setCurrent(OrderRow *row);
    void moveTo(OrderRow *row, int place);
    void arrange(const QStringList &ids);
    void lay();
    void drag(OrderRow *row, int y);
    void explain(bool explained);
    void restyle();

    std::vector<lessons::QuestionOption> m_options; ///< in the right order
    std::vector<OrderRow *> m_rows; ///< as they stand
    OrderRow *m_current = nullptr;
    bool m_locked = false;
    QWidget *m_note;
    QVBoxLayout *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace breakeven::ui
