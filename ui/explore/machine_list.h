// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/explore/other_machines.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace breakeven::ui {

/// "4 ms to and fro, not in the figures"; why it is lost; how far its sweep is.
[[nodiscard]] QString machineText(const OtherMachines::Machine &machine);

/// The other machines, a line each: how the connection stands, and ways to end it or begin it anew. Hidden while there
/// is none.
class MachineList final : public QWidget
{
    Q_OBJECT

public:
    explicit MachineList(OtherMachines &machines, QWidget *parent = nullptr);

private:
    class Row;

    void refresh();
    void restyle();

    OtherMachines &m_machines;
    std::vector<Row *> m_rows;
    QVBoxLayout *m_column;
};

} // namespace breakeven::ui
