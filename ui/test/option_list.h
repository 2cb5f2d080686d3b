// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/answer_editor.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

class OptionCard;

/// The options of a question, one or several of which are picked.
class OptionList final : public AnswerEditor
{
    Q_OBJECT

public:
    /// Keys are letters where there are as many free ones (A, B, ...) as options, else numbers.
    OptionList(const lessons::Question &question, const QStringList &shownOptions, int letters,
               QWidget *parent = nullptr);

    void present(const ShownAnswer &shown) override;
    [[nodiscard]] QWidget *firstControl() const override;
    bool pick(int place) override;
    [[nodiscard]] QString whatIsMissing() const override;

    [[nodiscard]] const std::vector<OptionCard *> &cards() const { return m_cards; }

private:
    void tell();
    void explain(const ShownAnswer &shown);
    void restyle();

    bool m_several;
    bool m_locked = false;
    std::vector<lessons::QuestionOption> m_options; ///< as they stand on the screen
    std::vector<OptionCard *> m_cards;
    QVBoxLayout *m_column;
};

} // namespace breakeven::ui
