// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/provenance_legend.h"

#include "ui/widgets/provenance_badge.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

#include <array>

namespace breakeven::ui {

namespace {

constexpr std::array provenances{tradeoff::Provenance::Lesson, tradeoff::Provenance::Measured,
                                 tradeoff::Provenance::Recorded, tradeoff::Provenance::Estimated};

} // namespace

std::set<tradeoff::Provenance> provenancesOfSteps(const tradeoff::Trace &trace)
{
    std::set<tradeoff::Provenance> present;
    for (const tradeoff::Step &step : trace.steps()) {
        if (step.lesson)
            present.insert(step.lesson->provenance);
        if (const tradeoff::Measurement *shown = step.shown())
            present.insert(shown->provenance);
    }
    return present;
}

std::set<tradeoff::Provenance> provenancesOfVariables(const tradeoff::Trace &trace)
{
    std::set<tradeoff::Provenance> present;
    for (const tradeoff::Step &step : trace.steps()) {
        if (step.lesson)
            present.insert(step.lesson->provenance);
        else if (const tradeoff::Measurement *shown = step.shown())
            present.insert(shown->provenance);
    }
    return present;
}

ProvenanceLegend::ProvenanceLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (const tradeoff::Provenance provenance : provenances) {
        auto *badge = new ProvenanceBadge(provenance, this);
        badge->hide();
        row->addWidget(badge);
        m_badges.push_back(badge);
    }
    const auto restyle = [row] { row->setSpacing(Theme::instance().space(Space::Small)); };
    connect(&Theme::instance(), &Theme::changed, this, restyle);
    restyle();
}

void ProvenanceLegend::setProvenances(const std::set<tradeoff::Provenance> &present)
{
    for (std::size_t i = 0; i < m_badges.size(); ++i)
        m_badges[i]->setVisible(present.contains(provenances[i]));
}

} // namespace breakeven::ui
