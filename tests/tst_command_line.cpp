// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/option_table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int patienceMs = 120'000;

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The built program, from outside.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void help_listsEveryCommand();
    void manual_isPrinted();
    void usage_exitsWith2_data();
    void usage_exitsWith2();
    void devices_printJson();
    void doctor_namesNeitherHostNorUser();
    void device_unknownExitsWith3();
    void size_thatDoesNotFitExitsWith4AtOnce();
    void run_printsTheContractsKeys();
    void run_ignoresTheLocale();
    void sweep_unwritableExitsWith5();
    void sweep_brokenRecordingExitsWith5();
    void output_thatFailsExitsWith1_data();
    void output_thatFailsExitsWith1();
    void signal_endsItSoon_data();
    void signal_endsItSoon();

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] Ended exec(const QStringList &arguments, const QStringList &environment = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandLine::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BREAKEVEN_STATE"), QStringLiteral(BREAKEVEN_STATE_FILE));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(BREAKEVEN_ENGINE));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
}

Ended TestCommandLine::exec(const QStringList &arguments, const QStringList &environment) const
{
    QProcess process;
    prepare(process, arguments);
    QProcessEnvironment changed = process.processEnvironment();
    for (const QString &entry : environment)
        changed.insert(entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(changed);
    process.start();
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCommandLine::help_listsEveryCommand()
{
    const Ended help = exec({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const auto &command : breakeven::program::commands()) {
        if (!command.hidden)
            QVERIFY(help.out.contains("\n  " + QByteArray(command.name.data(), qsizetype(command.name.size())) + ' '));
    }
    QCOMPARE(help.err, QByteArray());
}

void TestCommandLine::manual_isPrinted()
{
    const Ended page = exec({QStringLiteral("man")});
    QCOMPARE(page.code, 0);
    QVERIFY(page.out.startsWith(".TH BREAKEVEN"));
}

void TestCommandLine::usage_exitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) {
        QTest::newRow(qPrintable(QLatin1Char('>') + arguments.join(QLatin1Char(' ')))) << arguments;
    };
    const auto run = [&](const char *size, const char *batch) {
        row({QStringLiteral("run"), QStringLiteral("--size"), QLatin1String(size), QStringLiteral("--batch"),
             QLatin1String(batch)});
    };
    row({});
    row({QStringLiteral("walk")});
    row({QStringLiteral("run")});
    run("0", "1");
    run("-1", "1");
    run("NaN", "1");
    run("1e400", "1");
    run("2 G B", "1");
    run("1e30GB", "1");
    run("\x1b[2J", "1");
    run("1GB", "0");
    run("1GB", "-1");
    run("1GB", "NaN");
    run("1GB", "1e400");
    row({QStringLiteral("compare"), QStringLiteral("--family"), QStringLiteral("rnn")});
    row({QStringLiteral("compare"), QStringLiteral("--precision"), QStringLiteral("fp8")});
    row({QStringLiteral("sweep"), QStringLiteral("--sizes"), QStringLiteral("1GB"), QStringLiteral("--batches"),
         QStringLiteral("1;2")});
}

void TestCommandLine::usage_exitsWith2()
{
    QFETCH(QStringList, arguments);
    const Ended ended = exec(arguments);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.count('\n') == 1 && !ended.err.contains('\x1b'), ended.err.constData());
}

void TestCommandLine::devices_printJson()
{
    const Ended ended = exec({QStringLiteral("devices"), QStringLiteral("--json")});
    QCOMPARE(ended.code, 0);
    const QList<QByteArray> lines = ended.out.trimmed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    const QJsonObject cpu = QJsonDocument::fromJson(lines.front()).object();
    QCOMPARE(cpu[QStringLiteral("id")].toString(), QStringLiteral("cpu"));
    QVERIFY(cpu[QStringLiteral("available")].toBool());
}

void TestCommandLine::doctor_namesNeitherHostNorUser()
{
    const Ended ended = exec({QStringLiteral("doctor")},
                             {QStringLiteral("USER=somebody-special"), QStringLiteral("HOME=/home/somebody-special"),
                              QStringLiteral("BREAKEVEN_STATE=/home/somebody-special/state.txt")});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains("LibTorch") && ended.out.contains("~/state.txt"));
    QVERIFY(!ended.out.contains("somebody-special"));
    std::array<char, 256> host{};
    QVERIFY(::gethostname(host.data(), host.size() - 1) == 0);
    if (QByteArray(host.data()).size() > 3)
        QVERIFY(!ended.out.contains(host.data()));
}

void TestCommandLine::device_unknownExitsWith3()
{
    const Ended ended = exec({QStringLiteral("run"), QStringLiteral("--size"), QStringLiteral("1GB"),
                              QStringLiteral("--batch"), QStringLiteral("1"), QStringLiteral("--device"),
                              QStringLiteral("cuda:99")});
    QCOMPARE(ended.code, 3);
    QVERIFY(ended.err.contains("cuda:99"));
}

void TestCommandLine::size_thatDoesNotFitExitsWith4AtOnce()
{
    QProcess process;
    prepare(process,
            {QStringLiteral("run"), QStringLiteral("--size"), QStringLiteral("1000GB"), QStringLiteral("--batch"),
             QStringLiteral("1")});
    // Filling memory up to some refusal takes longer than this; the alarm would end it as a crash.
    process.setChildProcessModifier([] { ::alarm(60); });
    process.start();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("1000 GB"));
}

void TestCommandLine::run_printsTheContractsKeys()
{
    const Ended ended = exec({QStringLiteral("run"), QStringLiteral("--size"), QStringLiteral("0.05GB"),
                              QStringLiteral("--batch"), QStringLiteral("4"), QStringLiteral("--threads"),
                              QStringLiteral("1"), QStringLiteral("--json")});
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.out.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(ended.out).object();
    QStringList keys = object.keys();
    QStringList expected =
        QStringLiteral(
            "workload device provenance method load_ms first_run_ms second_run_ms latency_ms throughput_per_s "
            "cost_per_inference_usd phases_ms efficiency peak_memory_bytes flags machine measured_at")
            .split(QLatin1Char(' '));
    keys.sort();
    expected.sort();
    QCOMPARE(keys, expected);
    QCOMPARE(object[QStringLiteral("workload")][QStringLiteral("size_bytes_requested")].toInteger(),
             qint64{50'000'000});
    QVERIFY(object[QStringLiteral("latency_ms")][QStringLiteral("median")].toDouble() > 0);
    QCOMPARE(object[QStringLiteral("provenance")].toString(), QStringLiteral("measured"));
}

void TestCommandLine::run_ignoresTheLocale()
{
    const Ended ended = exec({QStringLiteral("run"), QStringLiteral("--size"), QStringLiteral("0.05GB"),
                              QStringLiteral("--batch"), QStringLiteral("1"), QStringLiteral("--threads"),
                              QStringLiteral("1"), QStringLiteral("--json")},
                             {QStringLiteral("LC_ALL=de_DE.UTF-8"), QStringLiteral("LANG=de_DE.UTF-8")});
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(QJsonDocument::fromJson(ended.out).isObject());
}

void TestCommandLine::sweep_unwritableExitsWith5()
{
    const Ended ended = exec({QStringLiteral("sweep"), QStringLiteral("--sizes"), QStringLiteral("0.05GB"),
                              QStringLiteral("--batches"), QStringLiteral("1"), QStringLiteral("--out"),
                              m_folder->filePath(QStringLiteral("none/sweep.json"))});
    QCOMPARE(ended.code, 5);
    QCOMPARE(ended.out, QByteArray());
}

void TestCommandLine::sweep_brokenRecordingExitsWith5()
{
    const QString path = m_folder->filePath(QStringLiteral("sweep.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"breakeven-recording\", \"version\": 1, \"mach");
    file.close();
    const Ended ended = exec({QStringLiteral("sweep"), QStringLiteral("--sizes"), QStringLiteral("0.05GB"),
                              QStringLiteral("--batches"), QStringLiteral("1"), QStringLiteral("--out"), path,
                              QStringLiteral("--resume")});
    QCOMPARE(ended.code, 5);
    QVERIFY(ended.err.contains("sweep.json"));
}

void TestCommandLine::output_thatFailsExitsWith1_data()
{
    QTest::addColumn<QString>("output"); // empty: closed
    QTest::addColumn<QStringList>("arguments");
    const QStringList run{QStringLiteral("run"), QStringLiteral("--size"), QStringLiteral("0.05GB"),
                          QStringLiteral("--batch"), QStringLiteral("1")};
    QTest::newRow("closed, help") << QString() << QStringList{QStringLiteral("--help")};
    QTest::newRow("closed, run") << QString() << run;
    QTest::newRow("full, help") << QStringLiteral("/dev/full") << QStringList{QStringLiteral("--help")};
    QTest::newRow("full, devices") << QStringLiteral("/dev/full") << QStringList{QStringLiteral("devices")};
    QTest::newRow("full, run") << QStringLiteral("/dev/full") << run;
}

void TestCommandLine::output_thatFailsExitsWith1()
{
    QFETCH(QString, output);
    QFETCH(QStringList, arguments);
    QProcess process;
    prepare(process, arguments);
    if (output.isEmpty())
        process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
    else
        process.setStandardOutputFile(output);
    process.start();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("Standard output"), said.constData());
}

void TestCommandLine::signal_endsItSoon_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("afterMs");

    // From loading the library to sampling, wherever the machine is by then.
    QTest::newRow("at once") << SIGINT << 300;
    QTest::newRow("early") << SIGTERM << 700;
    QTest::newRow("building") << SIGINT << 1500;
    QTest::newRow("later") << SIGTERM << 4000;
    QTest::newRow("hanging up") << SIGHUP << 2500;
}

void TestCommandLine::signal_endsItSoon()
{
    QFETCH(int, number);
    QFETCH(int, afterMs);
    QProcess process;
    prepare(process,
            {QStringLiteral("run"), QStringLiteral("--size"), QStringLiteral("1.5GB"), QStringLiteral("--batch"),
             QStringLiteral("256"), QStringLiteral("--effort"), QStringLiteral("precise")});
    process.setChildProcessModifier([] {
        // Whoever runs the tests may have these ignored.
        for (const int each : {SIGINT, SIGTERM, SIGHUP})
            std::signal(each, SIG_DFL);
    });
    process.start();
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(afterMs));
    QElapsedTimer sinceSignal;
    sinceSignal.start();
    ::kill(static_cast<pid_t>(process.processId()), number);
    QVERIFY(process.waitForFinished(patienceMs));
    // A second is promised; three times that lets a loaded machine pass and still finds one that waits for its work.
    QVERIFY2(sinceSignal.elapsed() < 3000, qPrintable(QString::number(sinceSignal.elapsed())));
    if (process.exitStatus() == QProcess::CrashExit) {
        // Before main the system's own way of ending is in force; a shell calls that 128 + the number, too.
        QVERIFY(afterMs <= 300);
        return;
    }
    QCOMPARE(process.exitCode(), 130);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.count('\n') == 1 && said.startsWith("Interrupted"), said.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
