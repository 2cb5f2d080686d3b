// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_client.h"

#include <QCoreApplication>

#include <cstdio>

/// A window without a window: starts the engine that its arguments name and prints the number of its process once it
/// has answered. For tests that end it as a window may be ended.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    breakeven::ui::EngineClient client(QCoreApplication::arguments().mid(1));
    QObject::connect(&client, &breakeven::ui::EngineClient::devices, &application, [&client] {
        std::printf("%lld\n", client.processId());
        std::fflush(stdout);
    });
    client.start();
    return QCoreApplication::exec();
}
