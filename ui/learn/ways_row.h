// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/reading_text.h"

#include <QWidget>

namespace breakeven::ui {

/// The ways to learn the lesson that exist today; Practise and Review lead to the place Test. Tune is announced when it
/// can be taken.
enum class Way { Read, Watch, Step, Predict, Experiment, Compare, Explain, Practise, Review };

/// A quiet row of links: the ways to learn, and the pages to read.
class WaysRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WaysRow(QWidget *parent = nullptr);

Q_SIGNALS:
    void wayChosen(breakeven::ui::Way way);
    void pageChosen(breakeven::ui::ReadingPage page);

private:
    void restyle();
};

} // namespace breakeven::ui
