// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/application.h"
#include "app/check_lesson.h"
#include "app/command_line.h"
#include "app/exchange_commands.h"
#include "app/screenshots.h"
#include "app/terminal_lesson.h"
#include "ui/language/language.h"

#include <QApplication>

#include <cstdio>

using namespace breakeven;

namespace {

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Qt ends a program that finds no display with its own words and a core dump; this says what to do instead.
bool displayMissing(const QStringList &arguments)
{
    const bool named = arguments.contains(QStringLiteral("-platform")) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    return !named && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int withoutWindow(const app::CommandLine &line, int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    app::nameProgram();
    switch (line.mode) {
    case app::CommandLine::Mode::Help: print(stdout, app::helpText()); return 0;
    case app::CommandLine::Mode::Version: print(stdout, app::versionText()); return 0;
    case app::CommandLine::Mode::CheckLesson: return app::checkLesson(line.folder);
    case app::CommandLine::Mode::ExportQuestions: return app::exportLessonQuestions(line);
    case app::CommandLine::Mode::ImportQuestions: return app::importLessonQuestions(line);
    default: return app::runTerminalLesson(line);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const auto line = app::parseCommandLine(arguments);
    if (!line) {
        print(stderr, QStringLiteral("breakeven: %1\n").arg(QString::fromStdString(line.error().message)));
        return 2;
    }
    const bool pictures = line->mode == app::CommandLine::Mode::Screenshots;
    if (line->mode != app::CommandLine::Mode::Window && !pictures)
        return withoutWindow(*line, argc, argv);
    if (pictures) {
        // The same picture wherever it is drawn.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", "1");
    } else if (displayMissing(arguments)) {
        print(stderr,
              QStringLiteral("breakeven: There is no display to open a window on; \"breakeven --terminal\" runs "
                             "the lesson's steps without one.\n"));
        return 1;
    }
    QApplication application(argc, argv);
    app::nameProgram();
    if (pictures) {
        ui::Language::instance().choose(line->language.isEmpty() ? QStringLiteral("en") : line->language);
        return app::writeScreenshots(line->folder);
    }
    return app::runWindow(*line);
}
