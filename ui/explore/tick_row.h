// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QCheckBox>
#include <QWidget>

#include <vector>

namespace breakeven::ui {

/// Check boxes beside each other, in as many lines as they need.
class TickRow final : public QWidget
{
    Q_OBJECT

public:
    TickRow(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// `name` becomes its objectName.
    QCheckBox *addTick(const QString &name, const QString &text);
    [[nodiscard]] bool isTicked(int index) const;
    void setTicked(int index, bool on); ///< without a signal
    [[nodiscard]] int count() const { return static_cast<int>(m_ticks.size()); }

Q_SIGNALS:
    void ticked(int index, bool on); ///< by the learner

private:
    void restyle();

    std::vector<QCheckBox *> m_ticks;
};

} // namespace breakeven::ui
