// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "app/window_places.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/run_plan.h"

#include <QPixmap>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace breakeven::app {

/// A window on the lesson that is built in, without an engine. Its devices and figures are examples: they are marked as
/// recorded on an example machine.
class ScreenshotScene final
{
public:
    ScreenshotScene();
    ~ScreenshotScene();

    [[nodiscard]] ui::LearnState &state() { return m_state; }
    [[nodiscard]] ui::LearnPlace &learn() { return *m_places.learn(); }
    /// Opens the place Explore.
    ui::ExploreState &explore();
    /// Opens the place Test.
    [[nodiscard]] ui::TestState &test();
    /// Answers and commits the question that stands there.
    void answer(bool right);
    void setGpu(bool there);
    /// Example figures of the steps up to this one, on every device there is.
    void measure(int steps);
    void setEngine(ui::RunState::Engine engine, const QString &sentence = {});
    void setSampling();
    [[nodiscard]] QPixmap picture(const QSize &size);

private:
    ui::LearnState m_state;
    ui::EngineClient m_client; ///< never started
    ui::RunPlan m_plan;
    QTemporaryDir m_data; ///< of the progress, which is nobody's
    WindowPlaces m_places;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_gpu = true;
};

/// A state of the window that is worth a picture.
struct Screenshot {
    QString name; ///< "learn-decision"
    QSize size;
    std::function<void(ScreenshotScene &scene)> set;
};

[[nodiscard]] std::vector<Screenshot> screenshots();

} // namespace breakeven::app
