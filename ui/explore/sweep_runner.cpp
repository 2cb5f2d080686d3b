// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/sweep_runner.h"

#include "ui/explore/sweep_runner_private.h"

#include <utility>

namespace breakeven::ui {

using tradeoff::SweepPoint;

SweepRunner::SweepRunner(EngineClient &client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client))
{ }

SweepRunner::~SweepRunner() = default;

void SweepRunner::start(std::vector<SweepPoint> points, tradeoff::Effort effort,
                        const std::vector<tradeoff::Device> &devices)
{
    d->start(std::move(points), effort, devices);
}

void SweepRunner::append(const std::vector<SweepPoint> &points)
{
    d->append(points);
}

void SweepRunner::pause()
{
    d->pause();
}

void SweepRunner::resume()
{
    d->resume();
}

void SweepRunner::stop()
{
    d->stop();
}

void SweepRunner::setHeld(bool held)
{
    d->setHeld(held);
}

const SweepState &SweepRunner::state() const
{
    return d->state;
}

const RunExpectation &SweepRunner::expectation() const
{
    return d->expectation;
}

} // namespace breakeven::ui
