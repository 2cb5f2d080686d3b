// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "engine/tradeoff/trace.h"

#include <QWidget>

#include <set>
#include <vector>

namespace breakeven::ui {

class ProvenanceBadge;

/// Where the figures that the steps table shows are from.
[[nodiscard]] std::set<tradeoff::Provenance> provenancesOfSteps(const tradeoff::Trace &trace);
/// The same of the variables, where a step of the lesson shows the lesson's figures alone.
[[nodiscard]] std::set<tradeoff::Provenance> provenancesOfVariables(const tradeoff::Trace &trace);

/// A badge for each provenance that a table's figures have.
class ProvenanceLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvenanceLegend(QWidget *parent = nullptr);

    void setProvenances(const std::set<tradeoff::Provenance> &present);

private:
    std::vector<ProvenanceBadge *> m_badges; ///< in the order of the enumeration
};

} // namespace breakeven::ui
