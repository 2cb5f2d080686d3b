// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/test/test_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// A question of a finished test: what was asked, the answer given, the right one, and on a click why.
class ResultRow final : public QWidget
{
    Q_OBJECT

public:
    ResultRow(const RoundItem &item, int number, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookWanted(); ///< the question itself, with the explanation of every option
    void lessonWanted(int step);

private:
    void addExplanation(const RoundItem &item);
    void addLinks(const RoundItem &item, int number);
    void restyle();

    QWidget *m_texts;
    QVBoxLayout *m_column;
    QWidget *m_explanation;
};

/// "✓ right", "✗ not right", "✗ partly right: half a point", "✗ not answered".
[[nodiscard]] QString verdictText(const RoundItem &item);

} // namespace breakeven::ui
