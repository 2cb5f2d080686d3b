// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/command_line.h"

#include "ui/language/language.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <array>

namespace breakeven::app {

namespace {

using Mode = CommandLine::Mode;
using tradeoff::ErrorCode;

struct OptionText {
    const char *name;
    const char *value; ///< of what it takes; empty where it takes nothing
    const char *description;
};

constexpr std::array options{
    OptionText{"lesson", "folder", "Open the lesson in this folder."},
    OptionText{"engine", "command", "The command that starts the engine, such as \"ssh HOST breakeven-engine serve\"."},
    OptionText{"place", "name", "Open at this place: learn, explore or test."},
    OptionText{"language", "code", "Speak this language: en, zh_CN or es."},
    OptionText{"step", "number", "Begin at this step of the lesson."},
    OptionText{"run-on-start", "", "Measure the first workload as soon as the engine is ready."},
    OptionText{"screenshots", "folder", "Write pictures of every state of the window into this folder."},
    OptionText{"terminal", "", "Measure the steps of the lesson and print them; opens no window."},
    OptionText{"check-lesson", "folder", "Say whether the lesson in this folder is sound, and what it holds."},
    OptionText{"export-questions", "file",
               "Write the lesson's questions for Moodle (.xml or .gift) or Anki (.txt) into this file."},
    OptionText{"import-questions", "file", "Read questions that Moodle wrote (.xml or .gift) from this file."},
    OptionText{"into", "folder", "Write the imported questions as a lesson's own into this folder."},
};

/// What QApplication takes out of the arguments itself.
constexpr std::array qtOptions{"platform",        "platformpluginpath", "platformtheme", "style",   "stylesheet",
                               "qwindowgeometry", "qwindowicon",        "qwindowtitle",  "display", "session",
                               "plugin"};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Shows when inference belongs on a GPU and when on a CPU, by running it."));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Print the version.")});
    for (const OptionText &option : options) {
        parser.addOption({QString::fromLatin1(option.name), QString::fromLatin1(option.description),
                          QString::fromLatin1(option.value)});
    }
    for (const char *name : qtOptions) {
        QCommandLineOption option(QString::fromLatin1(name), QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

/// The sentence, beginning large and ending in a full stop.
tl::unexpected<tradeoff::Error> wrongUse(const QString &sentence)
{
    const QString ended = sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.');
    return tradeoff::failure(ErrorCode::BadRequest,
                             (ended + QStringLiteral(" \"breakeven --help\" lists the options.")).toStdString());
}

Mode modeOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("help")))
        return Mode::Help;
    if (parser.isSet(QStringLiteral("version")))
        return Mode::Version;
    if (parser.isSet(QStringLiteral("check-lesson")))
        return Mode::CheckLesson;
    if (parser.isSet(QStringLiteral("export-questions")))
        return Mode::ExportQuestions;
    if (parser.isSet(QStringLiteral("import-questions")))
        return Mode::ImportQuestions;
    if (parser.isSet(QStringLiteral("screenshots")))
        return Mode::Screenshots;
    return parser.isSet(QStringLiteral("terminal")) ? Mode::Terminal : Mode::Window;
}

/// What the program is to do besides opening its window, as it was called: "--terminal".
QStringList givenModes(const QCommandLineParser &parser)
{
    QStringList given;
    for (const char *name : {"terminal", "screenshots", "check-lesson", "export-questions", "import-questions"}) {
        if (parser.isSet(QString::fromLatin1(name)))
            given.append(QStringLiteral("--") + QLatin1String(name));
    }
    return given;
}

/// An option that is given, but empty.
std::optional<QString> emptyOption(const QCommandLineParser &parser)
{
    for (const OptionText &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (*option.value != '\0' && parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return name;
    }
    return {};
}

} // namespace

tradeoff::Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(QStringLiteral("\"%1\" is not an option").arg(parser.positionalArguments().constFirst()));
    if (const auto name = emptyOption(parser))
        return wrongUse(QStringLiteral("--%1 needs a value").arg(*name));
    if (const QStringList given = givenModes(parser); given.size() > 1)
        return wrongUse(QStringLiteral("%1 exclude each other").arg(given.join(QStringLiteral(" and "))));
    if (parser.isSet(QStringLiteral("import-questions")) != parser.isSet(QStringLiteral("into")))
        return wrongUse(QStringLiteral("--import-questions and --into need each other"));

    CommandLine line;
    line.mode = modeOf(parser);
    line.lesson = parser.value(QStringLiteral("lesson"));
    line.engine = parser.value(QStringLiteral("engine"));
    line.place = parser.value(QStringLiteral("place"));
    line.language = parser.value(QStringLiteral("language"));
    if (!ui::Language::isKnown(line.language))
        return wrongUse(QStringLiteral("There is no language \"%1\"; there are: en, zh_CN, es").arg(line.language));
    line.runOnStart = parser.isSet(QStringLiteral("run-on-start"));
    for (const char *name : {"screenshots", "check-lesson", "into"}) {
        if (line.folder.isEmpty())
            line.folder = parser.value(QString::fromLatin1(name));
    }
    line.file = parser.value(line.mode == Mode::ExportQuestions ? QStringLiteral("export-questions")
                                                                : QStringLiteral("import-questions"));
    if (const QStringList places{QStringLiteral("learn"), QStringLiteral("explore"), QStringLiteral("test")};
        !line.place.isEmpty() && !places.contains(line.place)) {
        return wrongUse(QStringLiteral("There is no place \"%1\"; there are: %2")
                            .arg(line.place, places.join(QStringLiteral(", "))));
    }
    if (parser.isSet(QStringLiteral("step"))) {
        bool number = false;
        line.step = parser.value(QStringLiteral("step")).toInt(&number);
        if (!number || *line.step < 1)
            return wrongUse(QStringLiteral("--step needs a number from 1 on, not \"%1\"")
                                .arg(parser.value(QStringLiteral("step"))));
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

QString versionText()
{
    return QStringLiteral("breakeven " BREAKEVEN_VERSION "\n");
}

} // namespace breakeven::app
