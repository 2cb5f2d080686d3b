// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/explore/disagreement.h"

#include "ui/explore/device_figures.h"
#include "ui/explore/device_name.h"

#include <QHash>

namespace breakeven::ui {

namespace {

struct Indexed {
    const Lane *lane = nullptr;
    WorkloadIndex at;
};

bool overlap(const tradeoff::Latency &a, const tradeoff::Latency &b)
{
    return a.ciLowMs <= b.ciHighMs && b.ciLowMs <= a.ciHighMs;
}

ExploreState::Disagreement compared(const Indexed &first, const Lane &second)
{
    ExploreState::Disagreement found{first.lane->id, second.id};
    for (const tradeoff::Measurement &figure : second.figures) {
        const auto at = first.at.find(figure.workload);
        if (at == first.at.end())
            continue;
        ++found.compared;
        if (overlap(first.lane->figures[at->second].latency, figure.latency))
            ++found.overlapping;
    }
    return found;
}

} // namespace

std::vector<ExploreState::Disagreement> disagreementsOf(std::span<const Lane> lanes)
{
    std::vector<ExploreState::Disagreement> all;
    QHash<QString, std::vector<Indexed>> byDevice;
    for (const Lane &lane : lanes) {
        if (lane.figures.empty() || lane.provenance == tradeoff::Provenance::Estimated)
            continue;
        const QString key = deviceKey(lane.figures.front().deviceName);
        if (key.isEmpty())
            continue;
        std::vector<Indexed> &same = byDevice[key];
        for (const Indexed &earlier : same) {
            const ExploreState::Disagreement found = compared(earlier, lane);
            if (found.overlapping < found.compared)
                all.push_back(found);
        }
        Indexed &added = same.emplace_back(Indexed{&lane, {}});
        for (std::size_t i = 0; i < lane.figures.size(); ++i)
            added.at.emplace(lane.figures[i].workload, i);
    }
    return all;
}

} // namespace breakeven::ui
