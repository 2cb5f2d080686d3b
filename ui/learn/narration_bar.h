// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/learn/learn_state.h"

#include <QFont>
#include <QFrame>
#include <QHash>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;

/// One sentence on what is happening now; a screen reader is told of every new one. Leads to the key moment that
/// explains the current step.
class NarrationBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NarrationBar(LearnState &state, QWidget *parent = nullptr);

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void insightRequested(int number); ///< a key moment, counted from 1

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void restyle();
    void reserveHeight();
    [[nodiscard]] QString currentSentence() const;

    LearnState &m_state;
    QLabel *m_sentence;
    LinkButton *m_why;
    std::optional<int> m_keyMoment;
    QHash<QString, int> m_heights; ///< of the sentences, in the width and font they were measured for
    int m_measuredWidth = 0;
    QFont m_measuredFont;
};

} // namespace breakeven::ui
