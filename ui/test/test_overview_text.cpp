// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/test_overview_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

class OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::TestOverview)
};

} // namespace

QString clockText(int secondsLeft)
{
    if (secondsLeft <= 0)
        return OverviewText::tr("The time is up");
    const QString time = QStringLiteral("%1:%2").arg(secondsLeft / 60).arg(secondsLeft % 60, 2, 10, QLatin1Char('0'));
    return secondsLeft <= 60 ? OverviewText::tr("Last minute: %1 left").arg(time)
                             : OverviewText::tr("%1 left").arg(time);
}

QString missingText(const std::vector<RoundItem> &items)
{
    const auto missing = std::ranges::count_if(items, [](const RoundItem &item) { return !item.kept; });
    const auto changed = std::ranges::count_if(items,
                                               [](const RoundItem &item) { return item.kept && !item.committed; });
    const auto flagged = std::ranges::count(items, true, &RoundItem::flagged);
    QStringList parts;
    if (missing > 0)
        parts.append(OverviewText::tr("%n are not answered", nullptr, static_cast<int>(missing)));
    if (changed > 0)
        parts.append(OverviewText::tr("the changes to %n are not kept", nullptr, static_cast<int>(changed)));
    if (flagged > 0)
        parts.append(OverviewText::tr("%n are flagged", nullptr, static_cast<int>(flagged)));
    return parts.isEmpty() ? QString()
                           : OverviewText::tr("%1. End all the same?").arg(parts.join(OverviewText::tr(", ")));
}

QString placeName(const RoundItem &item, int number, bool current)
{
    QStringList parts{OverviewText::tr("Question %1").arg(number)};
    if (item.grade)
        parts.append(item.grade->right ? OverviewText::tr("right") : OverviewText::tr("wrong"));
    else
        parts.append(item.kept ? OverviewText::tr("answered") : OverviewText::tr("not answered"));
    if (!item.grade && item.kept && !item.committed)
        parts.append(OverviewText::tr("the change is not kept"));
    if (item.flagged)
        parts.append(OverviewText::tr("flagged"));
    if (current)
        parts.append(OverviewText::tr("shown now"));
    return parts.join(OverviewText::tr(", "));
}

} // namespace breakeven::ui
