// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/engine_command.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace breakeven::app {

QStringList engineCommand(const QString &wanted, const QString &programFolder)
{
    if (const QStringList command = QProcess::splitCommand(wanted); !command.isEmpty())
        return command;
    const QString name = QStringLiteral("breakeven-engine");
    const QDir folder(programFolder);
    for (const QString &place : {name, QStringLiteral("../libexec/breakeven/") + name}) {
        const QFileInfo file(folder.filePath(place));
        if (file.isFile() && file.isExecutable())
            return {QDir::cleanPath(file.absoluteFilePath()), QStringLiteral("serve")};
    }
    return {name, QStringLiteral("serve")};
}

} // namespace breakeven::app
