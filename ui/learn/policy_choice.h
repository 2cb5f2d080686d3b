// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/policy.h"
#include "ui/learn/learn_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
QT_END_NAMESPACE

namespace breakeven::ui {

/// What the best device is chosen by, and the latency limit where the choice has one. The lesson's glossary explains
/// the words.
class PolicyChoice final : public QWidget
{
    Q_OBJECT

public:
    /// The children are called NAME_combo and NAME_limit; the state is asked for its lesson alone.
    PolicyChoice(const QString &name, const LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] tradeoff::Policy policy() const;
    /// Without a signal; a limit that is being typed stays as it is.
    void setPolicy(const tradeoff::Policy &policy);
    [[nodiscard]] QComboBox *combo() const { return m_goal; }

Q_SIGNALS:
    void policyChosen(const tradeoff::Policy &policy);

private:
    void explainWords();
    void restyle();

    const LearnState &m_state;
    QComboBox *m_goal;
    QDoubleSpinBox *m_limit;
};

} // namespace breakeven::ui
