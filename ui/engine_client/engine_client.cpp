// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_client.h"

#include "ui/engine_client/engine_client_private.h"

#include <utility>

namespace breakeven::ui {

EngineClient::EngineClient(QStringList command, EnginePatience patience, QObject *parent, SendSignal sendSignal)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(command), std::move(patience), sendSignal))
{ }

EngineClient::~EngineClient() = default;

void EngineClient::start()
{
    d->start();
}

void EngineClient::startAgain()
{
    d->startAgain();
}

void EngineClient::refreshDevices()
{
    d->refreshDevices();
}

void EngineClient::measureRoundTrip()
{
    d->measureRoundTrip();
}

EngineClient::Ticket EngineClient::run(const protocol::RunCall &call, std::optional<std::chrono::milliseconds> expected)
{
    return d->run(call, expected);
}

void EngineClient::cancel()
{
    d->cancel();
}

void EngineClient::stop()
{
    d->stop();
}

EngineClient::State EngineClient::state() const
{
    return d->state();
}

bool EngineClient::busy() const
{
    return d->busy();
}

QString EngineClient::engineVersion() const
{
    return QString::fromStdString(d->greeting().engine);
}

QString EngineClient::libtorchVersion() const
{
    return QString::fromStdString(d->greeting().libtorch);
}

qint64 EngineClient::processId() const
{
    return d->processId();
}

} // namespace breakeven::ui
