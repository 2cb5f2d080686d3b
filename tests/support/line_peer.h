// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <thread>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace breakeven::support {

/// The client's end of a conversation by lines, read with Qt's JSON reader: another one than the engine's.
class LinePeer final
{
public:
    /// Generous: it is waited for only where the engine fails.
    static constexpr int patienceMs = 30'000;

    /// Owns both descriptors.
    LinePeer(int toEngine, int fromEngine)
        : m_toEngine(toEngine)
        , m_fromEngine(fromEngine)
    { }
    ~LinePeer()
    {
        hangUp();
        stopReading();
    }
    LinePeer(const LinePeer &) = delete;
    LinePeer &operator=(const LinePeer &) = delete;

    /// The bytes as they are. False once the engine no longer reads.
    bool sendBytes(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t count = ::write(m_toEngine, bytes.constData() + at,
                                          static_cast<std::size_t>(bytes.size() - at));
            if (count < 0)
                return false;
            at += count;
        }
        return true;
    }
    bool send(const QByteArray &line) { return sendBytes(line + '\n'); }

    void hangUp() { closeOnce(m_toEngine); }
    void stopReading() { closeOnce(m_fromEngine); }

    /// Until that many bytes were written by the engine and not read here.
    void waitForUnread(int bytes) const
    {
        for (int there = 0; there < bytes; std::this_thread::yield())
            ::ioctl(m_fromEngine, FIONREAD, &there);
    }

    /// The next line; null at the end of the stream or when patience has run out.
    QByteArray nextLine()
    {
        QElapsedTimer clock;
        clock.start();
        for (;;) {
            if (const qsizetype end = m_unread.indexOf('\n'); end >= 0) {
                const QByteArray line = m_unread.left(end);
                m_unread.remove(0, end + 1);
                return line;
            }
            const int left = patienceMs - static_cast<int>(clock.elapsed());
            pollfd watched{m_fromEngine, POLLIN, 0};
            if (left <= 0 || ::poll(&watched, 1, left) <= 0)
                return {};
            QByteArray more(64 * 1024, Qt::Uninitialized);
            const ssize_t count = ::read(m_fromEngine, more.data(), static_cast<std::size_t>(more.size()));
            if (count <= 0)
                return {};
            m_unread += more.left(count);
        }
    }

    /// The next message: empty at the end; the key "not_json" holds a line that is no JSON object.
    QJsonObject next()
    {
        const QByteArray line = nextLine();
        if (line.isNull())
            return {};
        const QJsonDocument document = QJsonDocument::fromJson(line);
        return document.isObject() ? document.object()
                                   : QJsonObject{{QStringLiteral("not_json"), QString::fromUtf8(line)}};
    }

    /// The next message that is no notification; those that came before it are kept in `news`.
    QJsonObject nextAnswer()
    {
        for (;;) {
            QJsonObject message = next();
            if (!message.contains(QStringLiteral("method")))
                return message;
            news.push_back(std::move(message));
        }
    }

    /// The next notification of that method; answers that come before it are dropped.
    QJsonObject nextNews(const QString &method)
    {
        for (;;) {
            QJsonObject message = next();
            if (message.isEmpty() || message.value(QStringLiteral("method")).toString() == method)
                return message;
        }
    }

    std::vector<QJsonObject> news;

private:
    static void closeOnce(int &descriptor)
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }

    int m_toEngine;
    int m_fromEngine;
    QByteArray m_unread;
};

} // namespace breakeven::support
