// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/present/vote_state.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QKeyEvent;
class QLabel;
class QScrollArea;
class QSpinBox;
QT_END_NAMESPACE

namespace breakeven::ui {

class QuestionText;
class VoteBar;

/// A question for the class: the options with their letters, how many chose each, before the talk and after it.
class VoteView final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteView(VoteState &state, QWidget *parent = nullptr);

    /// A key while the class votes; false where it means nothing here.
    [[nodiscard]] bool take(const QKeyEvent &key);
    /// All of the question is seen without scrolling.
    [[nodiscard]] bool fits() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *letter = nullptr;
        QuestionText *text = nullptr;
        QuestionText *explanation = nullptr;
        VoteBar *first = nullptr;
        VoteBar *second = nullptr;
        QSpinBox *count = nullptr;
    };

    void fillList();
    void showQuestion();
    void build(TypeSize size);
    void fitType();
    void refresh();
    void refreshRow(int option);
    [[nodiscard]] QString help() const;
    void restyle();

    VoteState &m_state;
    QComboBox *m_list;
    QLabel *m_total;
    QScrollArea *m_scroll;
    QLabel *m_help;
    QWidget *m_page = nullptr;
    QLabel *m_firstTitle = nullptr;
    QLabel *m_secondTitle = nullptr;
    std::vector<Row> m_rows;
    bool m_fitting = false;
};

} // namespace breakeven::ui
