// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/rule_lines.h"

#include "ui/learn/steps_figures.h"

#include <QCoreApplication>

#include <string_view>

namespace breakeven::ui {

using tradeoff::Hardware;
using tradeoff::Stage;

namespace {

class RuleLines
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::RuleLines)
};

} // namespace

QString codeOf(RuleLine line, const tradeoff::DecisionRule &rule)
{
    switch (line) {
    case RuleLine::If: {
        const std::string_view junction = tradeoff::name(rule.junction);
        const double gigabytes = static_cast<double>(rule.sizeThreshold) / tradeoff::gigabyte;
        return RuleLines::tr("if model size > %1 GB %2 batch > %3:")
            .arg(QString::fromStdString(tradeoff::formatNumber(gigabytes, 12)),
                 QString::fromLatin1(junction.data(), static_cast<qsizetype>(junction.size())),
                 QString::number(rule.batchThreshold));
    }
    case RuleLine::UseGpu: return RuleLines::tr("use %1").arg(hardwareName(Hardware::Gpu));
    case RuleLine::Else: return RuleLines::tr("else:");
    case RuleLine::UseCpu: break;
    }
    return RuleLines::tr("use %1").arg(hardwareName(Hardware::Cpu));
}

int indentOf(RuleLine line)
{
    return line == RuleLine::UseGpu || line == RuleLine::UseCpu ? 1 : 0;
}

std::optional<RuleLine> litLine(std::optional<Stage> stage, Hardware taken)
{
    if (!stage || *stage < Stage::Choose)
        return std::nullopt;
    if (*stage == Stage::Choose)
        return RuleLine::If;
    return taken == Hardware::Gpu ? RuleLine::UseGpu : RuleLine::UseCpu;
}

bool onPath(RuleLine line, Hardware taken)
{
    switch (line) {
    case RuleLine::If: return true;
    case RuleLine::UseGpu: return taken == Hardware::Gpu;
    case RuleLine::Else:
    case RuleLine::UseCpu: break;
    }
    return taken == Hardware::Cpu;
}

Stage stageOf(RuleLine line)
{
    return line == RuleLine::If || line == RuleLine::Else ? Stage::Choose : Stage::Dispatch;
}

} // namespace breakeven::ui
