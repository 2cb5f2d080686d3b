// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QDialog>

namespace breakeven::ui {

/// The keys that work in the window; lies beside it and does not stop it.
class KeysCard final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysCard(QWidget *parent = nullptr);
};

} // namespace breakeven::ui
