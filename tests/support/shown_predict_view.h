// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/lesson_values.h"
#include "ui/test/predict_view.h"

#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

namespace breakeven::support {

/// The view of predictions, shown, on an engine that follows a script.
struct ShownPredictView {
    explicit ShownPredictView(const QStringList &script, bool start = true)
        : client(QStringList{QStringLiteral(BREAKEVEN_FAKE_ENGINE)} + script)
    {
        learn.setLesson(lessons::fiveStepLesson());
        view.resize(700, 800);
        view.show();
        QApplication::setActiveWindow(&view);
        if (start)
            client.start();
    }

    /// With an engine that is ready and has named its devices.
    [[nodiscard]] bool ask()
    {
        const bool ready = QTest::qWaitFor(
            [this] { return learn.run().engine == ui::RunState::Engine::Ready && !learn.devices().empty(); });
        state.start(lessons::Activity::Predict);
        return ready;
    }
    /// Whatever the engine does, on a CPU alone.
    void askOnCpu()
    {
        setCpu();
        state.start(lessons::Activity::Predict);
    }
    void setCpu()
    {
        tradeoff::Device cpu;
        cpu.id = "cpu";
        learn.setDevices({cpu});
    }
    void giveUp()
    {
        ui::RunState run;
        run.engine = ui::RunState::Engine::GivenUp;
        learn.setRun(run);
    }
    template<typename T = QWidget>
    [[nodiscard]] T *child(const char *name) const
    {
        return view.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    /// To whatever has the keyboard's focus, as a learner's keys go.
    void key(Qt::Key key) const
    {
        QVERIFY(view.focusWidget());
        QTest::keyClick(view.focusWidget(), key);
    }
    void chooseFirst() const
    {
        child<QRadioButton>("predict_first")->setFocus();
        key(Qt::Key_1);
    }

    ui::EngineClient client;
    ui::LearnState learn;
    ui::RunPlan plan{client, learn};
    ui::TestState state{learn, nullptr};
    ui::PredictView view{state, plan};
};

} // namespace breakeven::support
