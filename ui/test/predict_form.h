// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/questions/prediction.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace breakeven::ui {

class LabelledSlider;

/// The guess: which side, or neither, and by what factor.
class PredictForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PredictForm(QWidget *parent = nullptr);

    /// Another contest: nothing is chosen.
    void ask(const lessons::Contest &contest);
    void setCanCommit(bool can);
    /// That the measuring will take, on the button.
    void setExpectedSeconds(double seconds);
    void pick(lessons::Prediction::Winner winner);
    /// What is chosen; nothing before that.
    [[nodiscard]] std::optional<lessons::Prediction> prediction() const;
    void takeFocus();

Q_SIGNALS:
    void committed();

private:
    void refresh();
    void restyle();
    [[nodiscard]] QRadioButton *button(lessons::Prediction::Winner winner) const;

    QButtonGroup *m_winners;
    LabelledSlider *m_factor;
    QPushButton *m_commit;
    bool m_canCommit = false;
};

} // namespace breakeven::ui
