// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace breakeven::ui {

class LinkButton;

/// One sentence above the place on something that went wrong; it waits, and takes no other control away.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    void restyle();

    QLabel *m_text;
    LinkButton *m_close;
};

} // namespace breakeven::ui
