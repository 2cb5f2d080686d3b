// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/lane.h"

namespace breakeven::ui {

QString Lane::title() const
{
    return place.isEmpty() ? name : name + QStringLiteral(", ") + place;
}

std::optional<double> dollarsPerWorkingHour(const tradeoff::Measurement &figure)
{
    if (figure.costPerInferenceUsd)
        return *figure.costPerInferenceUsd * 3600 * figure.throughputPerS;
    return figure.dollarsPerHour;
}

QString hereLaneId(const QString &deviceId)
{
    return QStringLiteral("here/") + deviceId;
}

QString machineLaneId(const QString &machine, const QString &deviceId)
{
    return QStringLiteral("machine/%1/%2").arg(machine, deviceId);
}

} // namespace breakeven::ui
