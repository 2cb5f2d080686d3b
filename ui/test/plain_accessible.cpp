// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/test/plain_accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

struct PlainRole {
    QLatin1StringView className;
    QAccessible::Role role;
};

constexpr std::array plainRoles{
    PlainRole{QLatin1StringView("breakeven::ui::QuestionText"), QAccessible::StaticText},
    PlainRole{QLatin1StringView("breakeven::ui::FigureBar"), QAccessible::Indicator},
    PlainRole{QLatin1StringView("breakeven::ui::AnswerEditor"), QAccessible::Grouping},
    PlainRole{QLatin1StringView("breakeven::ui::OrderAnswer"), QAccessible::List},
    PlainRole{QLatin1StringView("breakeven::ui::OrderRow"), QAccessible::ListItem},
};

QAccessibleInterface *plainAccessible(const QString &className, QObject *object)
{
    const auto found = std::ranges::find(plainRoles, className, &PlainRole::className);
    if (found == plainRoles.end() || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), found->role);
}

} // namespace

void installPlainAccessible()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(plainAccessible), true);
}

void announce(QWidget *widget, const QString &sentence)
{
    widget->setAccessibleDescription(sentence);
    QAccessibleEvent changed(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace breakeven::ui
