// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/answer_editor.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace breakeven::ui {

class QuestionText;

/// A field for a number, its unit beside it. What is no number is said calmly, once typing has ended.
class NumberAnswer final : public AnswerEditor
{
    Q_OBJECT

public:
    explicit NumberAnswer(const lessons::NumericKey &key, QWidget *parent = nullptr);

    void present(const ShownAnswer &shown) override;
    [[nodiscard]] QWidget *firstControl() const override;
    void settle() override;
    [[nodiscard]] QString whatIsMissing() const override;
    /// Goes before "Your answer" in what a screen reader says: "Step 4, column Latency".
    void setPlaceName(const QString &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::optional<double> typed() const;
    [[nodiscard]] bool isRight(double number) const;
    void tell();
    /// The key goes on with the unit behind the number, "samples/s".
    [[nodiscard]] bool isOfUnit(const QKeyEvent &key) const;
    void noteTyped(bool ended);
    void restyle();

    lessons::NumericKey m_key;
    bool m_locked = false;
    QLineEdit *m_field;
    QLabel *m_unit;
    QuestionText *m_mark;
    QuestionText *m_note;
};

} // namespace breakeven::ui
