// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/learn/flow_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace breakeven::ui {

using lessons::NodeRole;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::FlowWords)
};

QString plain(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Done: return Words::tr("Done.");
    case Standing::Current: return Words::tr("Current.");
    case Standing::NotTaken: return Words::tr("Not taken.");
    case Standing::Ahead: break;
    }
    return Words::tr("Still to come.");
}

QString decisionText(const DecisionPicture &decision)
{
    if (decision.hidden)
        return Words::tr("%1: hidden until you have guessed.").arg(decision.condition);
    if (!decision.evaluated)
        return Words::tr("%1.").arg(decision.condition);
    return Words::tr("%1: %2. Goes to the %3.")
        .arg(decision.condition, decision.truth(), hardwareWord(decision.hardware));
}

} // namespace

QString hardwareWord(tradeoff::Hardware hardware)
{
    return plain(tradeoff::name(hardware));
}

QString junctionWord(tradeoff::Junction junction)
{
    return plain(tradeoff::name(junction));
}

QString ruleWords(const tradeoff::DecisionRule &rule)
{
    const double gigabytes = static_cast<double>(rule.sizeThreshold) / tradeoff::gigabyte;
    return Words::tr("size > %1 %2 batch > %3")
        .arg(plain(tradeoff::formatNumber(gigabytes, 12)), junctionWord(rule.junction),
             QString::number(rule.batchThreshold));
}

QString verdictWords(std::optional<tradeoff::Hardware> winner, bool overrules)
{
    if (!winner)
        return Words::tr("No clear winner");
    return (overrules ? Words::tr("%1: overrules the rule") : Words::tr("%1, as the rule says"))
        .arg(hardwareWord(*winner));
}

QString alsoRunWords()
{
    return Words::tr("measured as well");
}

QString truthWord(bool holds)
{
    return holds ? Words::tr("true") : Words::tr("false");
}

QString describeStage(const FlowPicture &picture, tradeoff::Stage stage)
{
    QStringList labels;
    QStringList parts;
    Standing standing = Standing::Ahead;
    bool preview = false;
    for (const NodePicture &node : picture.nodes) {
        if (lessons::stageOf(node.role) != stage)
            continue;
        labels.append(node.label);
        if (node.role == NodeRole::Choose) {
            parts.append(decisionText(picture.decision));
            preview = picture.preview;
        }
        if (node.chosen)
            parts.append(Words::tr("The %1 is taken.").arg(node.label));
        if (node.alsoRun)
            parts.append(Words::tr("The %1 was measured as well.").arg(node.label));
        else if (!node.note.isEmpty())
            parts.append(Words::tr("%1.").arg(node.note));
        if (node.standing != Standing::NotTaken)
            standing = node.standing;
    }
    if (labels.isEmpty())
        return {};
    parts.prepend(Words::tr("%1.").arg(labels.join(Words::tr(" or "))));
    parts.append(preview ? Words::tr("Preview of the sliders.") : standingText(standing));
    return parts.join(QLatin1Char(' '));
}

} // namespace breakeven::ui
