// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/run_plan.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QPointer>
#include <QTest>

namespace breakeven::support {

/// The window as the program composes it, on the lesson that is built in, with an engine that never starts. Its one
/// place is Learn.
struct LessonWindow {
    ui::LearnState state;
    ui::EngineClient client{QStringList{QStringLiteral("breakeven-engine")}};
    ui::RunPlan plan{client, state};
    QPointer<ui::LearnPlace> place;
    ui::MainWindow window{{{.id = QStringLiteral("learn"),
                            .title = QStringLiteral("Learn"),
                            .make =
                                [this](QWidget *parent) {
                                    place = new ui::LearnPlace(state, plan, parent);
                                    return place;
                                }}},
                          state};

    [[nodiscard]] bool open()
    {
        ui::Theme &theme = ui::Theme::instance();
        theme.setAppearance(ui::Appearance::Light);
        theme.setTypeScale(1);
        theme.setReducedMotion(true);
        if (!window.openLesson(ui::MainWindow::builtInLessons().value(0)) || place)
            return false;
        window.openPlace(QStringLiteral("learn"));
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window);
        settle();
        return active;
    }

    void settle() const
    {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    template<typename Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, key, modifiers);
    }

    [[nodiscard]] int position() const { return state.trace().positionOf(state.cursor()); }
};

} // namespace breakeven::support
