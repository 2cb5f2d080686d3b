// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>

namespace breakeven::support {

/// Figures as the C locale writes them and the theme's sizes, so that a window looks the same wherever it is tested.
inline void fixLook()
{
    QLocale::setDefault(QLocale::c());
    ui::Theme::instance().follow(*qApp);
}

} // namespace breakeven::support
