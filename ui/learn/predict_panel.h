// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QComboBox;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;
class LinkButton;

/// "Which will be faster, and by how much?" Asked before the figures are shown, answered by them. Hidden unless the
/// learner predicts.
class PredictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PredictPanel(LearnState &state, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void commit();
    void guessAgain();
    void clearForm();
    [[nodiscard]] bool beingMeasured() const;
    void refresh();
    void restyle();

    LearnState &m_state;
    bool m_asked = false; ///< the form is shown for this guess
    CardLabel *m_question;
    QWidget *m_form;
    QButtonGroup *m_devices;
    QRadioButton *m_cpu;
    QRadioButton *m_gpu;
    QComboBox *m_factor;
    QPushButton *m_commit;
    CardLabel *m_said;
    CardLabel *m_measured;
    CardLabel *m_comment;
    LinkButton *m_again;
};

} // namespace breakeven::ui
