// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "ui/engine_client/engine_client.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <chrono>
#include <map>
#include <vector>

#include <unistd.h>

namespace breakeven::support {

/// Writes down all that a client says, in order, each as a short line: "state Ready", "measured 3", "lost", ...
class EngineClientWatch final : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    explicit EngineClientWatch(const ui::EngineClient &client)
    {
        using ui::EngineClient;
        connect(&client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
            note(QStringLiteral("state ") + QVariant::fromValue(state).toString());
        });
        connect(&client, &EngineClient::devices, this, [this](const std::vector<tradeoff::Device> &list) {
            devices = list;
            note(QStringLiteral("devices"));
        });
        connect(&client, &EngineClient::started, this, [this](quint64 ticket) { note("started", ticket); });
        connect(&client, &EngineClient::progress, this, [this](quint64 ticket) { note("progress", ticket); });
        connect(&client, &EngineClient::measured, this, [this](quint64 ticket, const protocol::RunResult &result) {
            results[ticket] = result;
            note("measured", ticket);
        });
        connect(&client, &EngineClient::failed, this, [this](quint64 ticket, const tradeoff::Error &error) {
            errors[ticket] = error;
            note("failed", ticket);
        });
        connect(&client, &EngineClient::cancelled, this, [this](quint64 ticket) { note("cancelled", ticket); });
        connect(&client, &EngineClient::replaced, this, [this](quint64 ticket) { note("replaced", ticket); });
        connect(&client, &EngineClient::engineLost, this, [this](const QString &sentence) {
            sentences << sentence;
            lastLost = Clock::now();
            note(QStringLiteral("lost"));
        });
        connect(&client, &EngineClient::engineBack, this, [this] { note(QStringLiteral("back")); });
        connect(&client, &EngineClient::stopped, this, [this] { note(QStringLiteral("stopped")); });
    }

    [[nodiscard]] bool heard(const QString &event) const { return events.contains(event); }
    [[nodiscard]] bool heard(const char *what, quint64 ticket) const { return heard(named(what, ticket)); }
    [[nodiscard]] qsizetype count(const QString &event) const { return events.count(event); }
    /// Of all events that begin so.
    [[nodiscard]] qsizetype countOf(const QString &kind) const { return events.filter(kind + QLatin1Char(' ')).size(); }
    [[nodiscard]] bool inOrder(const QString &first, const QString &second) const
    {
        const qsizetype at = events.indexOf(first);
        return at >= 0 && events.indexOf(second, at) > at;
    }

    [[nodiscard]] static QString named(const char *what, quint64 ticket)
    {
        return QLatin1StringView(what) + QLatin1Char(' ') + QString::number(ticket);
    }

    QStringList events;
    QStringList sentences;
    std::vector<tradeoff::Device> devices;
    std::map<quint64, protocol::RunResult> results;
    std::map<quint64, tradeoff::Error> errors;
    Clock::time_point lastLost;

private:
    void note(const QString &event) { events << event; }
    void note(const char *what, quint64 ticket) { note(named(what, ticket)); }
};

/// Numbers of the processes that that one started and that are in the process table, dead ones included.
inline std::vector<qint64> childrenOf(qint64 parent)
{
    std::vector<qint64> children;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        bool isNumber = false;
        const qint64 number = process.toLongLong(&isNumber);
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!isNumber || !file.open(QIODevice::ReadOnly))
            continue;
        // "1 (any name) S 0 ...": the name may hold spaces and brackets.
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent)
            children.push_back(number);
    }
    return children;
}

/// Of this process.
inline std::vector<qint64> childProcesses()
{
    return childrenOf(::getpid());
}

/// Restarts soon; all else as patient as the program, so that a busy machine changes nothing.
inline ui::EnginePatience restartsSoon()
{
    ui::EnginePatience patience;
    patience.restarts = {std::chrono::milliseconds(1)};
    return patience;
}

inline protocol::RunCall sampleCall(int batch = 1)
{
    protocol::RunCall call;
    call.workload = {.sizeBytes = 50'000'000, .batch = batch};
    return call;
}

} // namespace breakeven::support
