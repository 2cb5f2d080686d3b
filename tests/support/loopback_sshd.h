// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include "tests/support/engine_client_watch.h"
#include "tests/support/file_content.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdint>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace breakeven::support {

/// A real sshd on loopback, of the test's own user, on a free port and with keys of its own.
class LoopbackSshd final
{
public:
    /// Empty once it listens; else why it does not.
    [[nodiscard]] QString start()
    {
        // It wants to be called by its whole path.
        m_sshd = QStandardPaths::findExecutable(
            QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/bin")});
        if (m_sshd.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty())
            return QStringLiteral("sshd and ssh are not installed (Debian: openssh-server, openssh-client)");
        if (!makeKey(QStringLiteral("host")) || !makeKey(QStringLiteral("client")))
            return QStringLiteral("ssh-keygen makes no keys here");
        m_port = freePort();
        const QByteArray hostKey = contentOf(file("host.pub")).split(' ').mid(0, 2).join(' ');
        put(file("known_hosts"), "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKey + '\n');
        put(file("no_hosts"), "");
        put(file("sshd_config"),
            "ListenAddress 127.0.0.1:" + QByteArray::number(m_port) + "\nHostKey " + file("host").toUtf8()
                + "\nAuthorizedKeysFile " + file("client.pub").toUtf8()
                + "\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                  "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n");
        // Debian's unit makes this folder, which sshd wants to see when root runs it.
        if (::geteuid() == 0)
            QDir().mkpath(QStringLiteral("/run/sshd"));
        m_process.start(m_sshd,
                        {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), file("sshd_config")});
        constexpr int patienceMs = 20'000;
        while (!m_said.contains("Server listening")) {
            if (!m_process.waitForReadyRead(patienceMs))
                break;
            m_said += m_process.readAllStandardOutput() + m_process.readAllStandardError();
        }
        m_said += m_process.readAllStandardError();
        return m_said.contains("Server listening")
            ? QString()
            : QStringLiteral("sshd does not start: ") + QString::fromUtf8(m_said);
    }

    ~LoopbackSshd()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        dropConnections();
        m_process.kill();
        m_process.waitForFinished();
    }

    /// As a learner types it, up to what is to be run there.
    [[nodiscard]] QString command(const char *knownHosts = "known_hosts") const
    {
        return QStringLiteral("ssh -F /dev/null -p %1 -i \"%2\" -o IdentitiesOnly=yes -o BatchMode=yes "
                              "-o StrictHostKeyChecking=yes -o \"UserKnownHostsFile=%3\" 127.0.0.1 ")
            .arg(QString::number(m_port), file("client"), file(knownHosts));
    }

    /// As when the network goes: the server's side of each connection dies.
    void dropConnections() const
    {
        if (m_process.processId() <= 0)
            return;
        for (const qint64 process : childrenOf(m_process.processId()))
            ::kill(static_cast<pid_t>(process), SIGKILL);
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] bool makeKey(const QString &name) const
    {
        const QStringList arguments{
            QStringLiteral("-q"), QStringLiteral("-t"),   QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
            QStringLiteral("-f"), m_folder.filePath(name)};
        return QProcess::execute(QStringLiteral("ssh-keygen"), arguments) == 0;
    }

    [[nodiscard]] static std::uint16_t freePort()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *general = reinterpret_cast<sockaddr *>(&address);
        const bool bound = ::bind(listener, general, size) == 0 && ::getsockname(listener, general, &size) == 0;
        ::close(listener);
        return bound ? ntohs(address.sin_port) : std::uint16_t{0};
    }

    QTemporaryDir m_folder;
    QString m_sshd;
    std::uint16_t m_port = 0;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace breakeven::support
