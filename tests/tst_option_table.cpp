// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "engine/program/command_line.h"
#include "engine/program/help_text.h"
#include "engine/program/manual_page.h"
#include "engine/program/measuring_options.h"
#include "engine/program/option_table.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace breakeven::program;
using namespace breakeven::tradeoff;

namespace {

std::vector<std::string> words(const QByteArray &line)
{
    std::vector<std::string> all;
    for (const QByteArray &word : line.split(' ')) {
        if (!word.isEmpty())
            all.push_back(word.toStdString());
    }
    return all;
}

/// What a command's options read as: the error's sentence, empty where there is none.
std::string complaint(const QByteArray &line)
{
    const Result<Parsed> parsed = parseCommandLine(words(line));
    if (!parsed)
        return parsed.error().message;
    const CommandLine &typed = parsed->commandLine;
    const auto message = [](const auto &options) {
        return options                                      ? std::string()
            : options.error().code == ErrorCode::BadRequest ? options.error().message
                                                            : "wrong code";
    };
    if (typed.command() == "run")
        return message(readRunOptions(typed));
    return typed.command() == "compare" ? message(readCompareOptions(typed)) : message(readSweepOptions(typed));
}

Result<RunOptions> runOptions(const QByteArray &line)
{
    return parseCommandLine(words(line)).and_then([](const Parsed &parsed) {
        return readRunOptions(parsed.commandLine);
    });
}

} // namespace

class TestOptionTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_namesEveryCommandAndOption();
    void help_keepsToEightyColumns();
    void manualPage_holdsEveryOptionOfTheHelp();
    void manualPage_isClean_data();
    void manualPage_isClean();
    void defaults_areAccepted();
    void allowedWords_areAccepted();
    void parse_answersHelpAndVersion_data();
    void parse_answersHelpAndVersion();
    void parse_refuses_data();
    void parse_refuses();
    void run_readsItsOptions();
    void run_givesABarePriceToItsDevice();
    void compare_readsItsPoints();
    void sweep_takesEachPointOnce();
    void devices_areTakenOrRefusedWithAReason();
};

void TestOptionTable::help_namesEveryCommandAndOption()
{
    const std::string all = programHelp();
    for (const Command &command : commands()) {
        QCOMPARE(all.find("\n  " + std::string(command.name) + ' ') != std::string::npos, !command.hidden);
        const std::string own = commandHelp(command);
        for (const Option &option : command.options) {
            QVERIFY2(all.find(spelling(option)) != std::string::npos, std::string(option.name).c_str());
            QVERIFY2(own.find(spelling(option)) != std::string::npos, std::string(option.name).c_str());
        }
    }
    for (const ExitStatus &status : exitStatuses())
        QVERIFY(all.find("\n  " + std::to_string(status.code) + ' ') != std::string::npos);
}

void TestOptionTable::help_keepsToEightyColumns()
{
    for (const Command &command : commands()) {
        for (const QByteArray &line : QByteArray::fromStdString(commandHelp(command)).split('\n'))
            QVERIFY2(line.size() <= 80, line.constData());
    }
}

void TestOptionTable::manualPage_holdsEveryOptionOfTheHelp()
{
    const QString page = QString::fromStdString(manualPage()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    for (const Command &command : commands()) {
        if (command.hidden)
            continue;
        const qsizetype start = page.indexOf(QStringLiteral(".SS ")
                                             + QLatin1String(command.name.data(), qsizetype(command.name.size())));
        QVERIFY(start >= 0);
        const QString section = page.mid(start, page.indexOf(QStringLiteral("\n.S"), start + 1) - start);
        for (const Option &option : command.options) {
            const QString head = QStringLiteral("\\fB--")
                + QLatin1String(option.name.data(), qsizetype(option.name.size()));
            QVERIFY2(section.contains(head), std::string(option.name).c_str());
        }
    }
}

void TestOptionTable::manualPage_isClean_data()
{
    QTest::addColumn<QStringList>("checker");
    QTest::newRow("mandoc") << QStringList{QStringLiteral("mandoc"), QStringLiteral("-T"), QStringLiteral("lint")};
    QTest::newRow("man") << QStringList{QStringLiteral("man"), QStringLiteral("--warnings"),
                                        QStringLiteral("--local-file")};
}

void TestOptionTable::manualPage_isClean()
{
    QFETCH(QStringList, checker);
    if (QStandardPaths::findExecutable(checker.front()).isEmpty())
        QSKIP("not installed here");
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/breakeven-engine-XXXXXX.1"));
    QVERIFY(file.open());
    file.write(QByteArray::fromStdString(manualPage()));
    file.close();
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(checker.front(), checker.mid(1) << file.fileName());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    // lint speaks on stdout; man prints the page there and its warnings on stderr.
    const QByteArray complaints = process.readAllStandardError()
        + (checker.contains(QStringLiteral("lint")) ? process.readAllStandardOutput() : QByteArray());
    QCOMPARE(complaints, QByteArray());
}

void TestOptionTable::defaults_areAccepted()
{
    QCOMPARE(complaint("run --size 1GB --batch 1"), std::string());
    QCOMPARE(complaint("compare"), std::string());
    QCOMPARE(complaint("sweep --sizes 1GB --batches 1"), std::string());
}

void TestOptionTable::allowedWords_areAccepted()
{
    for (const Option &option : findCommand("run")->options) {
        for (const std::string_view word : option.allowed) {
            const QByteArray line = "run --size 1GB --batch 1 --" + QByteArray::fromStdString(std::string(option.name))
                + ' ' + QByteArray::fromStdString(std::string(word));
            QCOMPARE(complaint(line), std::string());
        }
    }
}

void TestOptionTable::parse_answersHelpAndVersion_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("help") << QByteArray("--help") << QByteArray::fromStdString(programHelp());
    QTest::newRow("short help") << QByteArray("-h") << QByteArray::fromStdString(programHelp());
    QTest::newRow("a command's help, nothing required")
        << QByteArray("run --help") << QByteArray::fromStdString(commandHelp(*findCommand("run")));
    QTest::newRow("version") << QByteArray("--version") << QByteArray("breakeven-engine " BREAKEVEN_VERSION "\n");
}

void TestOptionTable::parse_answersHelpAndVersion()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    const Result<Parsed> parsed = parseCommandLine(words(line));
    QVERIFY(parsed.has_value() && parsed->answer.has_value());
    QCOMPARE(QByteArray::fromStdString(*parsed->answer), answer);
}

void TestOptionTable::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("part"); // of the sentence

    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(part);
    };
    row("", "A command is missing.");
    row("walk", "\"walk\" is no command");
    row("--bogus", "\"--bogus\" is no");
    row("run", "needs --size and --batch");
    row("run --size 1GB", "needs --batch");
    row("run --size", "--size needs a value");
    row("run --size --batch 3", "--size needs a value");
    row("run --size= --batch 3", "--size needs a value");
    row("run --size 1GB --size 2GB --batch 1", "--size was given more than once");
    row("run --size 1GB --batch 1 --json=no", "--json takes no value");
    row("run --size 1GB --batch 1 extra", "\"extra\" is no option of run");
    row("run --size 1GB --batch 1 --points 1GB:1", "\"--points\" is no option of run");
    row("run --size 1GB --batch 1 --family rnn", "--family must be mlp, transformer or cnn");
    row("run --size 1GB --batch 1 --precision fp64", "--precision must be fp32, bf16 or fp16");
    row("run --size 1GB --batch 1 --effort much", "--effort must be quick or precise");
    row("run --size 1GB --batch 1 --path shortest", "--path must be best or plain");
    row("run --size 0 --batch 1", "--size");
    row("run --size -1GB --batch 1", "--size");
    row("run --size nan --batch 1", "--size");
    row("run --size inf --batch 1", "--size");
    row("run --size 1e400 --batch 1", "--size");
    row("run --size 1e30GB --batch 1", "--size");
    row("run --size 2,5GB --batch 1", "--size");
    row("run --size 2TB --batch 1", "--size");
    row("run --size 999999GB --batch 1", "too large");
    row("run --size 1MB --batch 1", "too small");
    row("run --size 3GB --batch 1 --family cnn", "up to 2 GB");
    row("run --size 1GB --batch 0", "--batch must be a whole number from 1 to 65536");
    row("run --size 1GB --batch -1", "--batch must be a whole number from 1 to 65536");
    row("run --size 1GB --batch 1.5", "--batch");
    row("run --size 1GB --batch nan", "--batch");
    row("run --size 1GB --batch 1e400", "--batch");
    row("run --size 1GB --batch 65537", "--batch");
    row("run --size 1GB --batch 99999999999999999999", "--batch");
    row("run --size 1GB --batch 1 --threads 0", "--threads must be a whole number from 1 to 1024");
    row("run --size 1GB --batch 1 --threads many", "--threads");
    row("run --size 1GB --batch 1 --price 0", "--price");
    row("run --size 1GB --batch 1 --price nan", "--price");
    row("run --size 1GB --batch 1 --price =3", "--price");
    row("run --size 1GB --batch 1 --price 1 --price cpu=2", "--price was given twice for cpu");
    row("run --size 1GB --batch 1 --device cpu,cuda:0", "--device takes one device or all");
    row("run --size 1GB --batch 1 --device ../x", "is no device");
    row("compare --points 1GB", "write SIZE:BATCH");
    row("compare --points 1GB:8,", "none empty");
    row("compare --points 1GB:0", "--points must be a whole number");
    row("compare --rule-size big", "--rule-size");
    row("compare --rule-batch 0", "--rule-batch");
    row("compare --policy love", "--policy");
    row("compare --policy cost", "needs prices");
    row("compare --policy cost-within:-5ms", "--policy");
    row("sweep --sizes 1GB", "needs --batches");
    row("sweep --sizes 1GB,,2GB --batches 1", "none empty");
    row("sweep --sizes 1GB --batches 1,x", "--batches");
    row("sweep --sizes 1GB --batches 1 --seed -1", "--seed");
    row("sweep --sizes 1GB --batches 1 --resume", "--resume needs --out");
}

void TestOptionTable::parse_refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, part);
    const QByteArray sentence = QByteArray::fromStdString(complaint(line));
    QVERIFY2(sentence.contains(part), sentence.constData());
    QVERIFY2(!sentence.contains('\n'), "one sentence, one line");
}

void TestOptionTable::run_readsItsOptions()
{
    const Result<RunOptions> options = runOptions(
        "run --size 0.5GB --batch=32 --family transformer --precision bf16 --effort precise --path plain --threads 2 "
        "--device cuda:1 --json");
    QVERIFY(options.has_value());
    QVERIFY((options->workload == Workload{Family::Transformer, Precision::Bf16, 500'000'000, 32}));
    QCOMPARE(options->measuring.devices, std::vector<std::string>{"cuda:1"});
    QVERIFY(options->measuring.json);
    const auto request = options->measuring.request(options->workload, "cuda:1");
    QVERIFY(request.workload == options->workload);
    QCOMPARE(request.deviceId, std::string("cuda:1"));
    QVERIFY(request.effort == Effort::Precise);
    QVERIFY(request.path == Path::Plain);
    QCOMPARE(request.threads.value_or(0), 2);
    QVERIFY(!request.dollarsPerHour);
}

void TestOptionTable::run_givesABarePriceToItsDevice()
{
    const auto priceOf = [](const QByteArray &rest, const std::string &device) {
        const Result<RunOptions> options = runOptions("run --size 1GB --batch 1 " + rest);
        return options ? options->measuring.request(options->workload, device).dollarsPerHour.value_or(-1) : -2;
    };
    QCOMPARE(priceOf("--price 2.5", "cpu"), 2.5);
    QCOMPARE(priceOf("--price 2.5 --device cuda:0", "cuda:0"), 2.5);
    QCOMPARE(priceOf("--price 2.5 --device all", "cpu"), 2.5);
    QCOMPARE(priceOf("--price 2.5 --device all", "cuda:0"), -1.0);
    QCOMPARE(priceOf("--price 0.4 --price cuda:0=2.5 --device all", "cuda:0"), 2.5);
}

void TestOptionTable::compare_readsItsPoints()
{
    const auto options = parseCommandLine({"compare"}).and_then([](const Parsed &p) {
        return readCompareOptions(p.commandLine);
    });
    QVERIFY(options.has_value());
    // The five points of the lesson.
    const std::vector<std::pair<Bytes, int>> lesson{
        {500'000'000, 8}, {2 * gigabyte, 8}, {2 * gigabyte, 32}, {800'000'000, 32}, {3 * gigabyte, 64}};
    QCOMPARE(options->points.size(), lesson.size());
    for (std::size_t i = 0; i < lesson.size(); ++i) {
        QCOMPARE(options->points[i].sizeBytes, lesson[i].first);
        QCOMPARE(options->points[i].batch, lesson[i].second);
    }
    QVERIFY(options->rule == DecisionRule{});
    QVERIFY(options->measuring.devices.empty());
}

void TestOptionTable::sweep_takesEachPointOnce()
{
    const auto options = parseCommandLine(
                             words("sweep --sizes 1GB,1000MB,2GB --batches 1,2,2 --seed 7 --devices cpu,cpu"))
                             .and_then([](const Parsed &p) { return readSweepOptions(p.commandLine); });
    QVERIFY(options.has_value());
    QCOMPARE(options->workloads.size(), std::size_t{4});
    QCOMPARE(options->measuring.devices.size(), std::size_t{1});
    QCOMPARE(options->seed, std::uint64_t{7});
}

void TestOptionTable::devices_areTakenOrRefusedWithAReason()
{
    Device cpu;
    cpu.id = "cpu";
    Device absent;
    absent.id = "cuda:0";
    absent.unavailable = Unavailable{"no_driver", "There is no driver.", "Install one."};
    const std::vector<Device> all{cpu, absent};
    const auto every = chosenDevices({}, all);
    QVERIFY(every.has_value());
    QCOMPARE(every->size(), std::size_t{1});
    const auto refused = chosenDevices({"cuda:0"}, all);
    QVERIFY(!refused && refused.error().code == ErrorCode::DeviceUnavailable);
    QVERIFY(refused.error().message.find("There is no driver. Install one.") != std::string::npos);
    const auto unknown = chosenDevices({"xpu:3"}, all);
    QVERIFY(!unknown && unknown.error().code == ErrorCode::DeviceUnavailable);
}

QTEST_GUILESS_MAIN(TestOptionTable)
#include "tst_option_table.moc"
