// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/other_machines.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace breakeven::ui {

class CardLabel;

/// Asks for a name and the command that starts the engine on another machine. Deletes itself when it is closed.
class MachineDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MachineDialog(OtherMachines &machines, QWidget *parent = nullptr);

private:
    void fitHeight(); ///< wrapped text is not cut off, whatever the size of the type
    void connectMachine();

    OtherMachines &m_machines;
    QLineEdit *m_name;
    QLineEdit *m_command;
    CardLabel *m_error;
};

} // namespace breakeven::ui
