// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "lessons/reader/lesson_reader.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_place.h"
#include "ui/learn/run_plan.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStringList>

#include <cstdio>
#include <memory>

/// The place Learn with the lesson that is built in, shown as the window shows it.
namespace breakeven::benchmarks {

/// To be called before the application is made.
inline void preferOffscreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

struct LessonInWindow {
    LessonInWindow(const lessons::Lesson &lesson, const QStringList &engine)
        : client(engine)
    {
        state.setLesson(lesson); // the place starts from its first workload
        place = std::make_unique<ui::LearnPlace>(state, plan);
        place->resize(1440, 900);
        place->show();
    }

    ui::LearnState state;
    ui::EngineClient client; ///< not started yet
    ui::RunPlan plan{client, state};
    std::unique_ptr<ui::LearnPlace> place;
};

/// Nothing, and a line to stderr, where the lesson cannot be read.
inline std::unique_ptr<LessonInWindow> showLesson(const QStringList &engine)
{
    ui::Theme::instance().follow(*qApp);
    const auto lesson = lessons::readLesson(QStringLiteral(BREAKEVEN_SOURCE_DIR "/lessons/gpu-vs-cpu"));
    if (!lesson) {
        std::fprintf(stderr, "%s\n", lesson.error().message.c_str());
        return nullptr;
    }
    return std::make_unique<LessonInWindow>(*lesson, engine);
}

} // namespace breakeven::benchmarks
