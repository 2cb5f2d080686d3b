// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "app/command_line.h"
#include "app/kept_state.h"
#include "app/window_places.h"
#include "ui/engine_client/engine_client.h"
#include "ui/learn/learn_state.h"
#include "ui/learn/run_plan.h"
#include "ui/present/present_mode.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace breakeven::app {

/// Puts the window together: state, engine, places, what was kept. The engine starts after the window's first paint;
/// when the window closes, the engine is ended, and then the program. In another language the window is made anew over
/// the same state, and what runs goes on.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(CommandLine line, QObject *parent = nullptr);
    ~Application() override;

    /// Errors: BadRequest where the command line asks for what the lesson does not have.
    [[nodiscard]] tradeoff::Result<void> open();
    [[nodiscard]] ui::MainWindow &window() const { return *m_window; } ///< another one after the language changed
    [[nodiscard]] ui::LearnState &state() { return m_state; }
    [[nodiscard]] WindowPlaces &places() { return m_places; }
    [[nodiscard]] ui::PresentMode &presentation() { return m_present; }

private:
    void makeWindow();
    void changeLanguage();
    void translateLesson();
    void openLesson(const QString &kept);
    void restore(const KeptState &kept);
    void keepChanges(); ///< from now on
    void takeSpeed();
    [[nodiscard]] QString keptLanguage() const;
    [[nodiscard]] tradeoff::Result<void> keep() const;
    void keepNow();
    void runOnStart();
    void end();

    CommandLine m_line;
    LoadedState m_kept; ///< as the program found it
    ui::LearnState m_state;
    ui::EngineClient m_client;
    ui::RunPlan m_plan;
    WindowPlaces m_places;
    ui::PresentMode m_present;
    QTimer m_keepSoon;
    std::unique_ptr<ui::MainWindow> m_window;
    double m_speed = 1; ///< as kept, until the place Learn is there
    bool m_toldOfKeeping = false;
    bool m_ending = false;
};

/// The name under which Qt keeps what belongs to this program.
void nameProgram();

/// `breakeven` without a mode: the exit status.
[[nodiscard]] int runWindow(const CommandLine &line);

} // namespace breakeven::app
