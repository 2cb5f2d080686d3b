// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QWidget>

#include <functional>

/// What everyone must be able to reach: by name for a screen reader, by the Tab key for the keyboard.
namespace breakeven::support {

struct NamedControls {
    int seen = 0;
    QStringList nameless; ///< object name and class
};

[[nodiscard]] inline NamedControls namedControlsOf(QWidget &window)
{
    NamedControls found;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *item) {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const QAccessible::Role role = item->role();
        const bool control = item->state().focusable || role == QAccessible::Button || role == QAccessible::Slider
            || role == QAccessible::SpinBox || role == QAccessible::ComboBox || role == QAccessible::CheckBox;
        if (control && item->object() && item->object()->isWidgetType()) {
            ++found.seen;
            if (item->text(QAccessible::Name).trimmed().isEmpty()) {
                found.nameless.append(QStringLiteral("%1 (%2)").arg(
                    item->object()->objectName(), QString::fromLatin1(item->object()->metaObject()->className())));
            }
        }
        for (int index = 0; index < item->childCount(); ++index)
            walk(item->child(index));
    };
    walk(QAccessible::queryAccessibleInterface(&window));
    return found;
}

struct TabbedControls {
    qsizetype wanted = 0;
    QStringList missed; ///< object names
};

/// Presses Tab until each control below `place` that is shown and enabled has had the focus, or long enough.
[[nodiscard]] inline TabbedControls tabThrough(QWidget &place)
{
    QSet<QWidget *> wanted;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        // In an exclusive group the arrows go on from the one that is checked.
        const bool oneOfAGroup = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
            && !widget->focusProxy() && !oneOfAGroup)
            wanted.insert(widget);
    }
    TabbedControls found{.wanted = wanted.size(), .missed = {}};
    for (qsizetype presses = 0; presses < 3 * found.wanted && !wanted.isEmpty(); ++presses) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &place, Qt::Key_Tab);
        wanted.remove(QApplication::focusWidget());
    }
    for (const QWidget *widget : wanted)
        found.missed.append(widget->objectName());
    return found;
}

} // namespace breakeven::support
