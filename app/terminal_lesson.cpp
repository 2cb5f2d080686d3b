// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/terminal_lesson.h"

#include "app/ending_signals.h"
#include "app/engine_command.h"
#include "app/lesson_lines.h"
#include "lessons/reader/lesson_reader.h"
#include "ui/engine_client/engine_client.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace breakeven::app {

namespace {

using ui::EngineClient;

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "breakeven: %s\n", sentence.toUtf8().constData());
}

/// Asks for one measurement after the other and prints each as it comes.
class TerminalLesson final : public QObject
{
public:
    TerminalLesson(lessons::Lesson lesson, int firstStep, QStringList command)
        : m_lesson(std::move(lesson))
        , m_step(firstStep - 1)
        , m_client(std::move(command))
    {
        for (const lessons::LessonStep &step : m_lesson.steps)
            m_inputs.push_back({.workload = step.workload, .lesson = step.figures, .measured = {}});
        connect(&m_client, &EngineClient::devices, this, &TerminalLesson::onDevices);
        connect(&m_client, &EngineClient::measured, this,
                [this](quint64, const protocol::RunResult &result) { onMeasured(result.measurement); });
        connect(&m_client, &EngineClient::failed, this,
                [this](quint64, const tradeoff::Error &error) { onFailed(QString::fromStdString(error.message)); });
        connect(&m_client, &EngineClient::engineLost, this, [this](const QString &sentence) {
            m_status = 1;
            complain(sentence);
            end();
        });
        connect(&m_client, &EngineClient::stopped, qApp, [this] { QCoreApplication::exit(m_status); });
        connect(&m_signals, &EndingSignals::endWanted, this, [this](int number) {
            m_status = 128 + number;
            end();
        });
    }

    int run()
    {
        print(QStringLiteral("%1\n").arg(m_lesson.title));
        QMetaObject::invokeMethod(&m_client, &EngineClient::start, Qt::QueuedConnection);
        return QCoreApplication::exec();
    }

private:
    void onDevices(const std::vector<tradeoff::Device> &devices)
    {
        if (!m_devices.empty())
            return;
        m_devices = devices;
        for (const tradeoff::Device &device : devices) {
            print(deviceLine(device));
            if (!device.unavailable)
                m_usable.push_back(device.id);
        }
        print(missingGpuLine(devices));
        m_device = m_usable.size();
        next();
    }

    /// The next device of this step, or the next step.
    void next()
    {
        if (m_device >= m_usable.size()) {
            m_device = 0;
            if (++m_step > static_cast<int>(m_inputs.size()) || m_usable.empty()) {
                print(QLatin1Char('\n') + verdictLine(trace()));
                end();
                return;
            }
            print(QLatin1Char('\n') + stepLines(m_step, *trace().step(m_step)));
        }
        m_client.run(
            {.workload = here().workload, .deviceId = m_usable[m_device], .threads = {}, .dollarsPerHour = {}});
    }

    void onMeasured(const tradeoff::Measurement &measurement)
    {
        here().measured.push_back(measurement);
        print(measuredLine(measurement));
        ++m_device;
        next();
    }

    void onFailed(const QString &sentence)
    {
        m_status = 1;
        print(QStringLiteral("  %1%2\n").arg(QString::fromStdString(m_usable[m_device]).leftJustified(10), sentence));
        ++m_device;
        // If the engine died of it, that is told next and ends everything.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_ending)
                    next();
            },
            Qt::QueuedConnection);
    }

    void end()
    {
        if (std::exchange(m_ending, true))
            return;
        m_client.stop();
        if (m_client.state() == EngineClient::State::Stopped)
            QCoreApplication::exit(m_status);
    }

    tradeoff::StepInput &here() { return m_inputs[static_cast<std::size_t>(m_step - 1)]; }
    tradeoff::Trace trace() const { return {m_lesson.rule, m_lesson.flow.stages(), m_inputs}; }

    lessons::Lesson m_lesson;
    int m_step; ///< counted from 1; one less before the first
    std::vector<tradeoff::StepInput> m_inputs;
    std::vector<tradeoff::Device> m_devices;
    std::vector<std::string> m_usable;
    std::size_t m_device = 0;
    EngineClient m_client;
    EndingSignals m_signals;
    int m_status = 0;
    bool m_ending = false;
};

} // namespace

int runTerminalLesson(const CommandLine &line)
{
    const QString folder = line.lesson.isEmpty() ? QStringLiteral(":/lessons/gpu-vs-cpu") : line.lesson;
    auto lesson = lessons::readLesson(folder);
    if (!lesson) {
        complain(QString::fromStdString(lesson.error().message));
        return 1;
    }
    const int steps = static_cast<int>(lesson->steps.size());
    const int first = line.step.value_or(1);
    if (first > steps) {
        complain(QStringLiteral("The lesson has %1 steps; there is no step %2.").arg(steps).arg(first));
        return 2;
    }
    return TerminalLesson(std::move(*lesson), first, engineCommand(line.engine, QCoreApplication::applicationDirPath()))
        .run();
}

} // namespace breakeven::app
