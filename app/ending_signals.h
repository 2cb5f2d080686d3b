// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QObject>

namespace breakeven::app {

/// Ctrl-C and SIGTERM as an ordinary signal of Qt's. One at a time in a program; a second Ctrl-C ends it at once.
class EndingSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndingSignals(QObject *parent = nullptr);
    ~EndingSignals() override;

Q_SIGNALS:
    void endWanted(int number);

private:
    void onReadable();
};

} // namespace breakeven::app
