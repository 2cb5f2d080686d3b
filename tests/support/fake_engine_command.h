// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QString>
#include <QStringList>

namespace breakeven::support {

/// The command of an engine that follows a script: fake_engine_script.h says which.
inline QStringList fakeEngine(const QStringList &script = {})
{
    return QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)} + script;
}

} // namespace breakeven::support
