// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "app/command_line.h"
#include "app/engine_command.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using app::CommandLine;

namespace {

QStringList called(const QStringList &arguments)
{
    return QStringList{QStringLiteral("breakeven")} + arguments;
}

} // namespace

class AppCommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_opensTheWindow();
    void everyOption_isRead();
    void mode_followsTheOption_data();
    void mode_followsTheOption();
    void qtOptions_areLetThrough();
    void wrongUse_isOneSentence_data();
    void wrongUse_isOneSentence();
    void help_namesEveryOption();
    void engine_isSplitLikeACommand_data();
    void engine_isSplitLikeACommand();
    void engine_besideTheProgramComesFirst();
};

void AppCommandLineTest::nothing_opensTheWindow()
{
    const auto line = app::parseCommandLine(called({}));
    QVERIFY(line.has_value());
    QCOMPARE(line->mode, CommandLine::Mode::Window);
    QVERIFY(line->lesson.isEmpty());
    QVERIFY(line->engine.isEmpty());
    QVERIFY(!line->step);
    QVERIFY(!line->runOnStart);
}

void AppCommandLineTest::everyOption_isRead()
{
    const auto line = app::parseCommandLine(
        called({QStringLiteral("--lesson"), QStringLiteral("/a/b"), QStringLiteral("--engine=ssh box engine serve"),
                QStringLiteral("--place"), QStringLiteral("learn"), QStringLiteral("--step=3"),
                QStringLiteral("--run-on-start")}));
    QVERIFY(line.has_value());
    QCOMPARE(line->lesson, QStringLiteral("/a/b"));
    QCOMPARE(line->engine, QStringLiteral("ssh box engine serve"));
    QCOMPARE(line->place, QStringLiteral("learn"));
    QCOMPARE(line->step.value_or(0), 3);
    QVERIFY(line->runOnStart);
}

void AppCommandLineTest::mode_followsTheOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char *name, const QStringList &arguments, CommandLine::Mode mode, const QString &folder) {
        QTest::newRow(name) << arguments << static_cast<int>(mode) << folder;
    };
    row("terminal", {QStringLiteral("--terminal")}, CommandLine::Mode::Terminal, {});
    row("screenshots", {QStringLiteral("--screenshots"), QStringLiteral("p")}, CommandLine::Mode::Screenshots,
        QStringLiteral("p"));
    row("check", {QStringLiteral("--check-lesson=l")}, CommandLine::Mode::CheckLesson, QStringLiteral("l"));
    row("export", {QStringLiteral("--export-questions=bank.xml"), QStringLiteral("--lesson=l")},
        CommandLine::Mode::ExportQuestions, {});
    row("import", {QStringLiteral("--import-questions=bank.gift"), QStringLiteral("--into=d")},
        CommandLine::Mode::ImportQuestions, QStringLiteral("d"));
    row("help", {QStringLiteral("-h")}, CommandLine::Mode::Help, {});
    row("version wins over a window", {QStringLiteral("--version"), QStringLiteral("--step=1")},
        CommandLine::Mode::Version, {});
}

void AppCommandLineTest::mode_followsTheOption()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, mode);
    QFETCH(QString, folder);
    const auto line = app::parseCommandLine(called(arguments));
    QVERIFY(line.has_value());
    QCOMPARE(static_cast<int>(line->mode), mode);
    QCOMPARE(line->folder, folder);
}

void AppCommandLineTest::qtOptions_areLetThrough()
{
    const auto line = app::parseCommandLine(called(
        {QStringLiteral("-platform"), QStringLiteral("offscreen"), QStringLiteral("--step"), QStringLiteral("2")}));
    QVERIFY(line.has_value());
    QCOMPARE(line->step.value_or(0), 2);
}

void AppCommandLineTest::wrongUse_isOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--frobnicate")} << QStringLiteral("frobnicate");
    QTest::newRow("loose word") << QStringList{QStringLiteral("lesson")} << QStringLiteral("lesson");
    QTest::newRow("value missing") << QStringList{QStringLiteral("--lesson")} << QStringLiteral("lesson");
    QTest::newRow("value empty") << QStringList{QStringLiteral("--lesson=")} << QStringLiteral("--lesson");
    QTest::newRow("no such place") << QStringList{QStringLiteral("--place=moon")} << QStringLiteral("moon");
    QTest::newRow("step zero") << QStringList{QStringLiteral("--step=0")} << QStringLiteral("--step");
    QTest::newRow("step no number") << QStringList{QStringLiteral("--step=two")} << QStringLiteral("two");
    QTest::newRow("two modes") << QStringList{QStringLiteral("--terminal"), QStringLiteral("--check-lesson=l")}
                               << QStringLiteral("--terminal");
    QTest::newRow("in and out at once") << QStringList{QStringLiteral("--export-questions=a.xml"),
                                                       QStringLiteral("--import-questions=b.xml")}
                                        << QStringLiteral("--export-questions and --import-questions");
    QTest::newRow("in, but where to") << QStringList{QStringLiteral("--import-questions=b.xml")}
                                      << QStringLiteral("--into");
    QTest::newRow("where to, but what") << QStringList{QStringLiteral("--into=d")}
                                        << QStringLiteral("--import-questions");
}

void AppCommandLineTest::wrongUse_isOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const auto line = app::parseCommandLine(called(arguments));
    QVERIFY(!line.has_value());
    QCOMPARE(line.error().code, tradeoff::ErrorCode::BadRequest);
    const QString sentence = QString::fromStdString(line.error().message);
    QVERIFY2(sentence.contains(names), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1Char('\n')), qPrintable(sentence));
}

void AppCommandLineTest::help_namesEveryOption()
{
    const QString help = app::helpText();
    for (const char *option :
         {"--lesson", "--engine", "--place", "--step", "--run-on-start", "--screenshots", "--terminal",
          "--check-lesson", "--export-questions", "--import-questions", "--into", "--help", "--version"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
    QVERIFY(!help.contains(QStringLiteral("platform")));
}

void AppCommandLineTest::engine_isSplitLikeACommand_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("over ssh") << QStringLiteral("ssh gpu-box breakeven-engine serve")
                              << QStringList{QStringLiteral("ssh"), QStringLiteral("gpu-box"),
                                             QStringLiteral("breakeven-engine"), QStringLiteral("serve")};
    QTest::newRow("quoted") << QStringLiteral("\"/a b/engine\" serve")
                            << QStringList{QStringLiteral("/a b/engine"), QStringLiteral("serve")};
    QTest::newRow("none anywhere") << QString()
                                   << QStringList{QStringLiteral("breakeven-engine"), QStringLiteral("serve")};
}

void AppCommandLineTest::engine_isSplitLikeACommand()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, command);
    const QTemporaryDir empty;
    QCOMPARE(app::engineCommand(wanted, empty.path()), command);
}

void AppCommandLineTest::engine_besideTheProgramComesFirst()
{
    const QTemporaryDir folder;
    QFile engine(folder.filePath(QStringLiteral("breakeven-engine")));
    QVERIFY(engine.open(QIODevice::WriteOnly));
    engine.close();
    QVERIFY(engine.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QCOMPARE(app::engineCommand({}, folder.path()), (QStringList{engine.fileName(), QStringLiteral("serve")}));
}

QTEST_APPLESS_MAIN(AppCommandLineTest)
#include "tst_app_command_line.moc"
