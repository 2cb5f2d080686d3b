// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;

/// One sentence above the place, on something that went wrong or on the way back; it waits, and takes no other control
/// away.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is what the learner may do about it, in a word or three; empty where there is nothing.
    void tell(const QString &sentence, const QString &action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTaken(); ///< the message is gone then, as with the next one
    void dismissed();

private:
    void restyle();

    QLabel *m_text;
    LinkButton *m_action;
    LinkButton *m_close;
};

} // namespace breakeven::ui
