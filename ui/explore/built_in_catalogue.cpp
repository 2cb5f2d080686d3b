// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/built_in_catalogue.h"

#include <QFile>
#include <QString>

namespace breakeven::ui {

namespace {

std::string textOf(const QString &resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

tradeoff::Result<protocol::Catalogue> builtInCatalogue()
{
    return protocol::parseCatalogue(textOf(QStringLiteral(":/catalogue/devices.json")),
                                    textOf(QStringLiteral(":/catalogue/prices.json")));
}

} // namespace breakeven::ui
