// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

// From the start of a process to its window's first paint, Breakeven's against an empty QMainWindow's, in turn; and the
// memory Breakeven's process holds then. Both start this program after their first paint, with --stamp FILE, which
// writes down the time: so the figure holds the start of that process too, on both sides.

#include "engine/measuring/order_statistics.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

#include <unistd.h>

namespace {

constexpr int rounds = 15;
constexpr double mostRatio = 6;
constexpr double mostMegabytes = 120;

/// One clock for all processes of the machine.
qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

int stamp(const QString &path)
{
    const QByteArray text = QByteArray::number(nowNs());
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 1;
    file.close();
    QFile::rename(file.fileName(), path);
    // To the window this is an engine that has not said anything yet.
    std::array<char, 256> ignored{};
    while (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0) { }
    return 0;
}

double residentMegabytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Opened {
    double ms = 0;
    double megabytes = 0;
};

Opened open(const QString &program, const QStringList &arguments, const QString &stampFile)
{
    QFile::remove(stampFile);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = nowNs();
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start; build it first.", qPrintable(program));
    while (!QFileInfo::exists(stampFile)) {
        if (process.state() == QProcess::NotRunning || nowNs() - start > 30'000'000'000)
            qFatal("%s showed no window.", qPrintable(program));
        QThread::usleep(500);
    }
    QFile file(stampFile);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The time cannot be read.");
    const Opened opened{static_cast<double>(file.readAll().toLongLong() - start) / 1e6,
                        residentMegabytes(process.processId())};
    process.terminate();
    process.waitForFinished();
    return opened;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--stamp"))
        return stamp(arguments.at(2));
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    // A first start of the program, whatever the one who runs this has kept.
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(variable, folder.path().toLocal8Bit());
    const QString self = QCoreApplication::applicationFilePath();
    const QString place = QCoreApplication::applicationDirPath();
    const QString stampFile = folder.filePath(QStringLiteral("stamp"));
    const QStringList ours{QStringLiteral("--engine"), QStringLiteral("\"%1\" --stamp \"%2\"").arg(self, stampFile)};
    const QStringList empty{self, QStringLiteral("--stamp"), stampFile};

    std::vector<double> oursMs;
    std::vector<double> emptyMs;
    double megabytes = 0;
    for (int round = 0; round < rounds + 1; ++round) {
        const Opened theirs = open(place + QStringLiteral("/empty_window"), empty, stampFile);
        const Opened opened = open(place + QStringLiteral("/breakeven"), ours, stampFile);
        if (round == 0)
            continue; // brings the files into memory for both
        emptyMs.push_back(theirs.ms);
        oursMs.push_back(opened.ms);
        megabytes = std::max(megabytes, opened.megabytes);
    }
    using breakeven::measuring::median;
    const double ratio = median(oursMs) / median(emptyMs);
    std::printf("first paint: breakeven %.0f ms, empty window %.0f ms, ratio %.1f, wanted at most %.0f: %s\n",
                median(oursMs), median(emptyMs), ratio, mostRatio, ratio <= mostRatio ? "yes" : "NO");
    std::printf("resident after it: %.0f MB at most, wanted under %.0f: %s\n", megabytes, mostMegabytes,
                megabytes < mostMegabytes ? "yes" : "NO");
    return 0;
}
