// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

class CardLabel;
class QuestionText;

/// A calm band with the hints taken so far, and what they cost.
class QuestionHints final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionHints(QWidget *parent = nullptr);

    /// The first `shown` of the hints; hidden where there are none. The cost stands below them until the commit.
    void show(const QStringList &hints, int shown, bool committed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    std::vector<QuestionText *> m_hints;
    CardLabel *m_cost;
};

} // namespace breakeven::ui
