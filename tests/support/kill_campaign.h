// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <climits>

/// How often a test kills, and at which moments.
namespace breakeven::support {

struct KillCampaign {
    quint32 seed = 0; ///< of the moments; BREAKEVEN_SEED makes the same ones again
    int kills = 0;
};

/// As many kills as `countVariable` of the environment says, and `usualKills` where it says nothing. Prints what makes
/// the same run again.
inline KillCampaign killCampaign(const char *countVariable, int usualKills)
{
    KillCampaign campaign;
    bool isSet = false;
    campaign.seed = static_cast<quint32>(qEnvironmentVariableIntValue("BREAKEVEN_SEED", &isSet));
    if (!isSet)
        campaign.seed = QRandomGenerator::global()->generate() & INT_MAX;
    campaign.kills = qEnvironmentVariableIntValue(countVariable, &isSet);
    if (!isSet)
        campaign.kills = usualKills;
    qInfo("%d kills, seed %u", campaign.kills, campaign.seed);
    return campaign;
}

} // namespace breakeven::support
