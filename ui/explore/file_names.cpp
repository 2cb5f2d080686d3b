// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/file_names.h"

#include <QFile>
#include <QFileInfo>

namespace breakeven::ui {

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

QString freeNameAside(const QString &file)
{
    // A link to nowhere takes the name, too.
    const auto taken = [](const QString &name) {
        const QFileInfo info(name);
        return info.exists() || info.isSymLink();
    };
    const QString first = file + QStringLiteral(".set-aside");
    QString name = first;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1-%2").arg(first).arg(number);
    return name;
}

} // namespace breakeven::ui
